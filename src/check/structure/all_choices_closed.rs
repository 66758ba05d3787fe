//! KT106: a moment at which every choice can be closed. A hub without a leaving choice is told by its own rule.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT106",
    name: "all-choices-can-close",
    severity: Severity::Error,
    title: "At a moment it can happen that no choice is open.",
    text: include_str!("all_choices_closed.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    for at in &subject.moments {
        if at.choices().any(|choice| choice.is_always_open()) {
            continue;
        }
        let leaving = at
            .choices()
            .find(|choice| at.moment.hub && choice.choice.leaves);
        if let Some(leaving) = leaving {
            out.at_name(
                leaving.place().field("when"),
                format!(
                    "The choice \"{}\" leaves the hub, but is not always open.",
                    leaving.choice.id
                ),
                "Take away its `when`: there must always be a way to go on.",
            );
        } else if !at.moment.hub {
            out.at_name(
                at.place(),
                format!(
                    "At the moment \"{}\" it can happen that no choice is open.",
                    at.id
                ),
                "Let at least one choice have neither `when` nor `once`.",
            );
        }
    }
}
