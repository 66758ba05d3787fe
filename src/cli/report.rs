//! Events as data for reports: ids and texts instead of positions.

use serde_json::{Value, json};

use crate::session::{Event, Plot, Replay};

/// What happened in a visit, in order.
#[must_use]
pub(super) fn events(plot: &Plot, replay: &Replay) -> Vec<Value> {
    let turns = replay.turns.iter().flat_map(|turn| &turn.events);
    replay
        .opening
        .iter()
        .chain(turns)
        .map(|event| told(plot, *event))
        .collect()
}

fn told(plot: &Plot, event: Event) -> Value {
    let person = |who| plot.person_text(who).0.to_owned();
    match event {
        Event::Chose(choice) => json!({ "event": "chose", "choice": plot.decision_id(choice) }),
        Event::Moved {
            who,
            gauge,
            from,
            to,
        } => {
            json!({ "event": "moved", "who": person(who), "gauge": gauge, "from": from, "to": to })
        }
        Event::Replied { who, talk, .. } => {
            json!({ "event": "replied", "who": person(who), "talk": talk })
        }
        Event::Line(line) => {
            let text = plot.line(line);
            json!({ "event": "line", "who": text.who, "says": text.says, "cue": text.cue })
        }
        Event::Learned(fact) => {
            let fact = plot.scenario.facts.get_index(fact.index());
            json!({ "event": "learned", "fact": fact.map(|(id, _)| id) })
        }
        Event::Came(moment) => json!({ "event": "came", "moment": plot.place(moment) }),
        Event::Ended(ending) => {
            let ending = plot.scenario.endings.get_index(ending.index());
            json!({ "event": "ended", "ending": ending.map(|(id, _)| id) })
        }
    }
}
