//! KT107: a hub that cannot be left as learners expect.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT107",
    name: "hub-without-leaving-choice",
    severity: Severity::Error,
    title: "A hub has no choice that leaves it, or several, or it is not the last; or there is one outside a hub.",
    text: include_str!("hub_leaving.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    for at in &subject.moments {
        let leaving: Vec<_> = at.choices().filter(|choice| choice.choice.leaves).collect();
        if !at.moment.hub {
            for choice in leaving {
                out.at_name(
                    choice.place().field("leaves"),
                    format!(
                        "The choice \"{}\" leaves a hub, but this moment is none.",
                        choice.choice.id
                    ),
                    "Delete `leaves`, or write hub: true for the moment.",
                );
            }
            continue;
        }
        match leaving.as_slice() {
            [] => out.at_name(
                at.place(),
                format!("The hub \"{}\" has no choice that leaves it.", at.id),
                "Give its last choice leaves: true.",
            ),
            [only] if only.index + 1 == at.moment.choices.len() => {}
            [only] => out.at_name(
                only.place().field("leaves"),
                format!(
                    "The choice \"{}\" leaves the hub, but is not its last.",
                    only.choice.id
                ),
                "Put it behind the other choices: that is where learners find it.",
            ),
            [_, second, ..] => out.at_name(
                second.place().field("leaves"),
                format!(
                    "The hub \"{}\" has more than one choice that leaves it.",
                    at.id
                ),
                "Let only the last choice have leaves: true.",
            ),
        }
    }
}
