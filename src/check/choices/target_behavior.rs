//! KT208: a parent whose talk is toward nothing.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::practice::Talk;
use crate::scenario::Part;
use crate::source::{Place, Severity};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT208",
    name: "talk-without-target",
    severity: Severity::Error,
    title: "A parent speaks for or against a change that is named nowhere.",
    text: include_str!("target_behavior.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let replies = subject.choices.iter().flat_map(|choice| choice.replies());
    let speak: BTreeSet<&str> = replies
        .filter(|reply| reply.reply.talk != Talk::Neutral)
        .filter_map(|reply| reply.reply.lines.iter().find(|line| !line.says.is_empty()))
        .map(|line| line.who.as_str())
        .collect();
    for (id, person) in &subject.scenario.people {
        let unnamed = person.target_behavior.trim().is_empty();
        if person.part == Part::Parent && unnamed && speak.contains(id.as_str()) {
            out.at_name(
                Place::root().field("people").key(id),
                format!("{} speaks for or against a change, but it is not said which.", person.name),
                "Write `target_behavior` with what this parent would do: all their talk is read toward it.",
            );
        }
    }
}
