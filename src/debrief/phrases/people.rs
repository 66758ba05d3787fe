//! The words for what moved in the family: trust, strain, readiness, and which way their talk leaned.

use super::list;
use crate::debrief::outcomes::PersonTold;
use crate::debrief::told::Debrief;
use crate::debrief::transcript::TurnTold;
use crate::debrief::turning::TurningPoint;
use crate::practice::{Gauge, Talk};

/// From how many points between its highest and its lowest a gauge is worth a drawing.
const DRAWN_FROM: i32 = 5;

/// Whether a person's gauges moved far enough to be told as a course.
pub(in crate::debrief) fn has_moved(person: &PersonTold) -> bool {
    let shown = if shows_readiness(person) { 3 } else { 2 };
    (0..shown).any(|gauge| {
        let values = || person.gauges.iter().filter_map(|gauges| gauges.get(gauge));
        let span = values().max().zip(values().min());
        span.is_some_and(|(most, least)| most - least >= DRAWN_FROM)
    })
}

/// What is said where a strong choice was hard on someone; none elsewhere.
pub(in crate::debrief) fn hard_to_hear(
    debrief: &Debrief,
    point: &TurningPoint,
) -> Option<&'static str> {
    let turn = debrief
        .turns
        .iter()
        .find(|turn| turn.number == point.turn)?;
    (!point.better && turn.right == Some(true))
        .then_some("It was one of the strongest ways here all the same: what has to be said can be hard to hear.")
}

/// Whether a person's readiness and talk can be read: they can where a change is hoped for from them.
pub(in crate::debrief) fn shows_readiness(person: &PersonTold) -> bool {
    !person.target_behavior.is_empty()
}

/// What change is hoped for from a person; none where the scenario names none.
pub(in crate::debrief) fn change_hoped_for(person: &PersonTold) -> Option<String> {
    shows_readiness(person).then(|| format!("The change hoped for: {}.", person.target_behavior))
}

/// A person's gauges over the visit in sentences: what the chart shows.
pub(in crate::debrief) fn gauges_in_words(debrief: &Debrief, person: &PersonTold) -> String {
    let (Some(first), Some(last)) = (person.gauges.first(), person.gauges.last()) else {
        return String::new();
    };
    let names = ["Trust", "strain", "readiness"];
    let shown = if shows_readiness(person) { 3 } else { 2 };
    let parts: Vec<String> = names
        .iter()
        .zip(first.iter().zip(last))
        .take(shown)
        .map(|(name, (first, last))| {
            if level(*first) == level(*last) {
                format!(
                    "{name} begins and ends {}{}",
                    level(*last),
                    within(*last - *first)
                )
            } else {
                format!("{name} begins {} and ends {}", level(*first), level(*last))
            }
        })
        .collect();
    let gauges = format!("{}.", parts.join("; "));
    if !shows_readiness(person) {
        return gauges;
    }
    let count = |wanted: Talk| {
        let turns = debrief.turns.iter();
        turns
            .filter(|turn| turn.talk == Some(wanted) && turn.talk_of == person.name)
            .count()
    };
    format!(
        "{gauges} {}\u{2019}s answers: {} toward the change, {} neither way, {} away from it.",
        person.name,
        count(Talk::Change),
        count(Talk::Neutral),
        count(Talk::Sustain),
    )
}

fn level(gauge: i32) -> &'static str {
    match gauge {
        ..=33 => "low",
        34..=66 => "in the middle",
        _ => "high",
    }
}

fn within(by: i32) -> &'static str {
    match by {
        6.. => ", a little higher",
        ..=-6 => ", a little lower",
        _ => "",
    }
}

/// Who turned, and how: "Dana's trust rose most here".
pub(in crate::debrief) fn turning(point: &TurningPoint) -> String {
    let moved = gauge_moved(point.gauge, point.to > point.from);
    format!(
        "{}\u{2019}s {moved} more than at any other decision",
        point.who
    )
}

/// What moved in people at a decision, a sentence for each of them.
pub(in crate::debrief) fn moves(debrief: &Debrief, turn: &TurnTold) -> Vec<String> {
    let people = debrief.outcomes.people.iter();
    people
        .filter_map(|person| {
            let moved = turn.moves.iter().filter(|moved| moved.who == person.name);
            let words: Vec<String> = moved
                .filter(|moved| moved.gauge != Gauge::Readiness || shows_readiness(person))
                .filter(|moved| moved.from != moved.to)
                .map(|moved| {
                    let by = moved.to - moved.from;
                    format!("{}{}", gauge_moved(moved.gauge, by > 0), how_far(by))
                })
                .collect();
            (!words.is_empty()).then(|| format!("{}: {}.", person.name, list(&words)))
        })
        .collect()
}

fn gauge_moved(gauge: Gauge, up: bool) -> &'static str {
    match (gauge, up) {
        (Gauge::Trust, true) => "trust rose",
        (Gauge::Trust, false) => "trust fell",
        (Gauge::Strain, true) => "strain rose",
        (Gauge::Strain, false) => "strain eased",
        (Gauge::Readiness, true) => "readiness rose",
        (Gauge::Readiness, false) => "readiness fell",
    }
}

fn how_far(by: i32) -> &'static str {
    match by.abs() {
        0..=2 => " a little",
        3..=5 => "",
        _ => " a lot",
    }
}

/// Which way the reply of a turn leaned; none where it leaned neither way or there is no way to lean.
pub(in crate::debrief) fn answer(debrief: &Debrief, turn: &TurnTold) -> Option<String> {
    let leaned = turn.talk.filter(|talk| *talk != Talk::Neutral)?;
    let person = debrief
        .outcomes
        .people
        .iter()
        .find(|person| person.name == turn.talk_of)?;
    if !shows_readiness(person) {
        return None;
    }
    Some(format!(
        "{}\u{2019}s answer {}.",
        turn.talk_of,
        talk(leaned)
    ))
}

/// What a reply was, toward the change hoped for.
pub(in crate::debrief) fn talk(talk: Talk) -> &'static str {
    match talk {
        Talk::Change => "leans toward the change",
        Talk::Neutral => "leans neither way",
        Talk::Sustain => "leans away from the change",
    }
}
