//! KT205: a choice without its reason.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT205",
    name: "choice-without-explanation",
    severity: Severity::Error,
    title: "A choice does not say why it helps or not.",
    text: include_str!("no_explanation.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    for at in subject
        .choices
        .iter()
        .filter(|at| at.choice.why.trim().is_empty())
    {
        out.add(
            at.place().field("why"),
            format!(
                "The choice \"{}\" does not say why it helps or not.",
                at.choice.id
            ),
            "Say it in a sentence: there is no practice without reasons.",
        );
    }
}
