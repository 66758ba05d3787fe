//! KT206: a choice with too many skills.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT206",
    name: "more-than-three-skills",
    severity: Severity::Error,
    title: "A choice names more than three skills.",
    text: include_str!("many_skills.md"),
    find: Find::InFile(find),
};

const MOST: usize = 3;

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    for at in subject
        .choices
        .iter()
        .filter(|at| at.choice.skills.len() > MOST)
    {
        out.add(
            at.place().field("skills"),
            format!(
                "The choice \"{}\" names {} skills.",
                at.choice.id,
                at.choice.skills.len()
            ),
            format!("Keep the {MOST} at most that a listener would hear first."),
        );
    }
}
