//! KT204: a choice that no skill tells the worth of. What leaves a hub has no worth.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT204",
    name: "choice-without-skill",
    severity: Severity::Error,
    title: "A choice names no skill or habit.",
    text: include_str!("no_skill.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    for at in &subject.choices {
        let leaves_hub = at.at.moment.hub && at.choice.leaves;
        if at.choice.skills.is_empty() && !leaves_hub {
            out.add(
                at.place(),
                format!("The choice \"{}\" names no skill.", at.choice.id),
                "Write skills: [\"…\"] with what the worker does here, good or poor: it tells what the choice is worth.",
            );
        }
    }
}
