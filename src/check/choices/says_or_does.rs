//! KT207: a choice that has both of `says` and `does`, or neither.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT207",
    name: "says-and-does",
    severity: Severity::Error,
    title: "A choice has neither `says` nor `does`, or both.",
    text: include_str!("says_or_does.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    for at in &subject.choices {
        let says = !at.choice.says.trim().is_empty();
        let does = !at.choice.does.trim().is_empty();
        if says == does {
            let (message, help) = if says {
                (
                    format!(
                        "The choice \"{}\" has both `says` and `does`.",
                        at.choice.id
                    ),
                    "Keep the one that is the choice; the other can stand in `why` or in the answer.",
                )
            } else {
                (
                    format!(
                        "The choice \"{}\" neither says nor does anything.",
                        at.choice.id
                    ),
                    "Write `says` with the words, or `does` with what is done.",
                )
            };
            out.add(at.place(), message, help);
        }
    }
}
