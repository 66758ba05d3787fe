//! KT502: something to which nobody ever comes.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::playtest::Report;
use crate::source::{Place, Severity};
use std::collections::BTreeMap;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT502",
    name: "never-reached",
    severity: Severity::Error,
    title: "No honest bot ever came to a moment, choice, reply, fact or ending.",
    text: include_str!("never_reached.md"),
    find: Find::ByPlaying(find),
};

fn find(subject: &Subject<'_>, report: &Report, out: &mut Findings<'_>) {
    if report.unreached.is_empty() {
        return;
    }
    let moments: BTreeMap<String, Place> = subject
        .moments
        .iter()
        .map(|at| (format!("{}/{}", at.scene.id, at.id), at.place()))
        .collect();
    let choices: BTreeMap<String, Place> = subject
        .choices
        .iter()
        .map(|at| (at.decision_id(), at.place()))
        .collect();
    let runs = report.runs;
    for name in &report.unreached {
        let Some((what, id)) = name.split_once(' ') else {
            continue;
        };
        let root = Place::root();
        let help = "Look what leads there: a guard may hardly ever hold, or nobody takes the way.";
        let message = format!("In {runs} visits by each bot nobody came to the {what} \"{id}\".");
        match what {
            "moment" => {
                if let Some(place) = moments.get(id) {
                    out.at_name(place.clone(), message, help);
                }
            }
            "choice" => {
                if let Some(place) = choices.get(id) {
                    out.add(place.clone(), message, help);
                }
            }
            "reply" => {
                let reply = id.strip_suffix(']').and_then(|id| id.split_once(" ["));
                let place = reply.and_then(|(choice, index)| {
                    Some(
                        choices
                            .get(choice)?
                            .field("replies")
                            .index(index.parse().ok()?),
                    )
                });
                if let Some(place) = place {
                    out.remark(
                        place,
                        format!("In {runs} visits by each bot this reply never came."),
                        help,
                    );
                }
            }
            "fact" => out.at_name(root.field("facts").key(id), message, help),
            _ => out.at_name(root.field("endings").key(id), message, help),
        }
    }
}
