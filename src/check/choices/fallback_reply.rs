//! KT201: a choice for which it can happen that no reply comes.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT201",
    name: "choice-without-fallback-reply",
    severity: Severity::Error,
    title: "A choice has no reply that always can come.",
    text: include_str!("fallback_reply.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    for at in &subject.choices {
        if at.choice.replies.iter().all(|reply| !reply.when.is_empty()) {
            out.at_name(
                at.place().field("replies"),
                format!(
                    "It can happen that nothing comes back for the choice \"{}\".",
                    at.choice.id
                ),
                "Add a reply without `when`: it comes when none of the others can.",
            );
        }
    }
}
