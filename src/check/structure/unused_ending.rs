//! KT113: an ending to which nothing leads.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::{Place, Severity};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT113",
    name: "unused-ending",
    severity: Severity::Error,
    title: "No reply leads to an ending.",
    text: include_str!("unused_ending.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let replies = subject.choices.iter().flat_map(|choice| choice.replies());
    let used: BTreeSet<&str> = replies
        .filter_map(|reply| reply.reply.ends.as_deref())
        .collect();
    for id in subject
        .scenario
        .endings
        .keys()
        .filter(|id| !used.contains(id.as_str()))
    {
        out.at_name(
            Place::root().field("endings").key(id),
            format!("No reply leads to the ending \"{id}\"."),
            format!("Lead a reply to it with ends: \"{id}\", or delete it."),
        );
    }
}
