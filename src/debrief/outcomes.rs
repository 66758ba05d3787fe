//! What the visit brought: the ending, who moved at which choice, what was learned and what stayed hidden.

use serde::Serialize;

use super::way::Words;
use crate::scenario::{Part, Sort};
use crate::session::{ChoiceIdx, Event, FactIdx, Plot, Replay, ReplyIdx};

/// What the visit brought, beside how it was led.
#[derive(Clone, Debug, Serialize)]
pub struct Outcomes {
    /// How it ended; none if it was left before.
    pub ending: Option<EndingTold>,
    /// The people, with their gauges over the visit.
    pub people: Vec<PersonTold>,
    /// What was learned.
    pub learned: Vec<FactTold>,
    /// What stayed hidden, and what would have opened it.
    pub hidden: Vec<HiddenTold>,
    /// How many of the choices that open only by what is learned or said were opened.
    pub chances_opened: u32,
    /// Of how many.
    pub chances: u32,
    /// Who was never spoken with, and who was never mentioned.
    pub unheard: Vec<String>,
}

/// How the visit ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EndingTold {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// How it goes on for this family.
    pub text: String,
    /// How it leaves the child, 1 to 5, in the author's judgment.
    pub child: u8,
    /// How it leaves the family.
    pub family: u8,
}

/// A person's gauges over the visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonTold {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// The behavior toward which their talk is read; may be empty.
    pub target_behavior: String,
    /// Trust, strain and readiness before the first decision and after each one.
    pub gauges: Vec<[i32; 3]>,
}

/// Something learned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FactTold {
    /// Its id.
    pub id: String,
    /// The fact.
    pub text: String,
    /// What it truly is.
    pub sort: Sort,
    /// At which turn, counted from 1; 0 if it was known before.
    pub turn: usize,
}

/// Something that stayed hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HiddenTold {
    /// Its id.
    pub id: String,
    /// The fact.
    pub text: String,
    /// What it truly is.
    pub sort: Sort,
    /// What would have opened it.
    pub opens: String,
    /// The first decision at which that was open, counted from 1; none where it was open on another path.
    pub turn: Option<usize>,
}

/// What a replayed visit brought.
#[must_use]
pub fn outcomes(plot: &Plot, replay: &Replay) -> Outcomes {
    let (chances_opened, chances) = chances(plot, replay);
    Outcomes {
        ending: replay.state.ending.and_then(|ending| {
            let (id, ending) = plot.scenario.endings.get_index(ending.index())?;
            Some(EndingTold {
                id: id.clone(),
                title: ending.title.clone(),
                text: ending.text.clone(),
                child: ending.child,
                family: ending.family,
            })
        }),
        people: people(plot, replay),
        learned: learned(plot, replay),
        hidden: hidden(plot, replay),
        chances_opened,
        chances,
        unheard: unheard(plot, replay),
    }
}

fn people(plot: &Plot, replay: &Replay) -> Vec<PersonTold> {
    plot.scenario
        .people
        .iter()
        .enumerate()
        .map(|(at, (id, person))| {
            let before = replay
                .turns
                .iter()
                .map(|turn| turn.before.people[at].gauges);
            PersonTold {
                id: id.clone(),
                name: person.name.clone(),
                target_behavior: person.target_behavior.clone(),
                gauges: before.chain([replay.state.people[at].gauges]).collect(),
            }
        })
        .collect()
}

fn learned(plot: &Plot, replay: &Replay) -> Vec<FactTold> {
    let learned_in = |events: &[Event], fact: usize| {
        events
            .iter()
            .any(|event| matches!(event, Event::Learned(learned) if learned.index() == fact))
    };
    let mut facts: Vec<FactTold> = plot
        .scenario
        .facts
        .iter()
        .enumerate()
        .filter(|(at, _)| replay.state.known[*at])
        .map(|(at, (id, fact))| FactTold {
            id: id.clone(),
            text: fact.text.clone(),
            sort: fact.sort,
            turn: replay
                .turns
                .iter()
                .position(|turn| learned_in(&turn.events, at))
                .map_or(0, |turn| turn + 1),
        })
        .collect();
    facts.sort_by_key(|fact| fact.turn);
    facts
}

fn hidden(plot: &Plot, replay: &Replay) -> Vec<HiddenTold> {
    let facts = plot.scenario.facts.iter().enumerate();
    let mut hidden: Vec<HiddenTold> = facts
        .filter(|(at, _)| !replay.state.known[*at])
        .map(|(at, (id, fact))| {
            let (turn, opens) = what_opens(plot, replay, FactIdx::at(at));
            HiddenTold {
                id: id.clone(),
                text: fact.text.clone(),
                sort: fact.sort,
                opens,
                turn,
            }
        })
        .collect();
    hidden.sort_by_key(|fact| fact.turn.unwrap_or(usize::MAX));
    hidden
}

/// What would have opened a fact, and from which turn on: a way that was open on this path before one that was
/// not, and a habit last, since nobody should be led to it.
fn what_opens(plot: &Plot, replay: &Replay, fact: FactIdx) -> (Option<usize>, String) {
    let reveals = |reply: &ReplyIdx| plot.learned_from(*reply).contains(&fact);
    let mut ways: Vec<(ChoiceIdx, ReplyIdx)> = plot
        .moments()
        .flat_map(|moment| plot.choices(moment))
        .filter_map(|choice| Some((choice, plot.replies(choice).find(reveals)?)))
        .collect();
    ways.sort_by_key(|(choice, _)| plot.move_of(*choice).habit);
    let open_at = |choice: ChoiceIdx| {
        let mut turns = replay.turns.iter();
        turns.position(|turn| turn.open.contains(&choice))
    };
    let open = ways
        .iter()
        .find_map(|(choice, reply)| Some((*choice, *reply, open_at(*choice)? + 1)));
    if let Some((choice, reply, turn)) = open {
        let words = Words::of(plot, choice).told();
        let opens = if !replay.state.said[choice.index()] {
            format!("At decision {turn}: {words}")
        } else if plot.is_guarded(reply) {
            format!(
                "You came near it at decision {turn}: {words} With more trust, or later, it would have been told."
            )
        } else {
            format!(
                "You came near it at decision {turn}: {words} Another time the answer tells it."
            )
        };
        return (Some(turn), opens);
    }
    let elsewhere = ways.first().map_or_else(
        || "It comes up on another path.".to_owned(),
        |(choice, _)| format!("On another path: {}", Words::of(plot, *choice).told()),
    );
    (None, elsewhere)
}

fn chances(plot: &Plot, replay: &Replay) -> (u32, u32) {
    let guarded = || {
        plot.moments()
            .flat_map(|moment| plot.choices(moment))
            .filter(|choice| !plot.choice(*choice).when.is_empty())
    };
    let opened = guarded()
        .filter(|choice| replay.turns.iter().any(|turn| turn.open.contains(choice)))
        .count();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    (count(opened), count(guarded().count()))
}

fn unheard(plot: &Plot, replay: &Replay) -> Vec<String> {
    let events = || {
        let turns = replay.turns.iter().flat_map(|turn| &turn.events);
        replay.opening.iter().chain(turns)
    };
    plot.scenario
        .people
        .iter()
        .filter_map(|(id, person)| {
            let spoke = events().any(|event| {
                matches!(event, Event::Line(line)
                    if plot.line(*line).who == *id && !plot.line(*line).says.is_empty())
            });
            let mut known = plot.scenario.facts.values().zip(&replay.state.known);
            let mentioned = known.any(|(fact, learned)| *learned && fact.who.contains(id));
            if spoke {
                None
            } else if !mentioned {
                Some(format!("{} was never mentioned.", person.name))
            } else if person.part == Part::Child {
                Some(format!(
                    "{} was spoken about, and not spoken with.",
                    person.name
                ))
            } else {
                None
            }
        })
        .collect()
}
