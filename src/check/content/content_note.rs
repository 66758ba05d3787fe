//! KT401: a hard topic that learners are not told of before.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::scenario::Sort;
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT401",
    name: "missing-content-note",
    severity: Severity::Error,
    title: "A harm or a danger touches a topic that the content notes leave out.",
    text: include_str!("content_note.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let notes = &subject.scenario.content_notes;
    for (id, fact) in &subject.scenario.facts {
        if !matches!(fact.sort, Sort::Harm | Sort::Danger) {
            continue;
        }
        for (index, topic) in fact
            .topics
            .iter()
            .enumerate()
            .filter(|(_, topic)| !notes.contains(topic))
        {
            out.add(
                Place::root()
                    .field("facts")
                    .key(id)
                    .field("topics")
                    .index(index),
                format!("The fact \"{id}\" touches \"{topic}\", which no content note names."),
                format!("Add \"{topic}\" to content_notes, so that learners know before."),
            );
        }
    }
}
