//! KT306: a principle that a visit hardly puts at stake.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT306",
    name: "principle-rarely-at-stake",
    severity: Severity::Error,
    title: "A principle is at stake too seldom for a visit to show anything of it.",
    text: include_str!("rare_principle.md"),
    find: Find::InFile(find),
};

/// How often each principle is at stake on the usual way through a whole visit.
const LEAST: u32 = 6;

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let (Some(usual), true) = (subject.usual(), subject.is_whole_visit()) else {
        return;
    };
    for (principle, count) in subject.model.file.principles.values().zip(&usual.at_stake) {
        if *count < LEAST {
            out.at_name(
                Place::root().field("scenes"),
                format!(
                    "\"{}\" is at stake at {count} moments of the usual visit only.",
                    principle.name
                ),
                format!(
                    "Give {LEAST} moments or more a right choice that shows one of its elements."
                ),
            );
        }
    }
}
