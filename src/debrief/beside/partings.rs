//! Where two visits were together, where they parted and where they met again, by places and never by counting.

use super::telling;
use super::{Answered, OnlyPlace, Parting, Step, Together, Visit};
use crate::debrief::phrases;
use crate::debrief::told::Debrief;
use crate::debrief::transcript::{LineTold, TurnTold};
use crate::session::{Event, Plot, Replay, ReplyIdx, State};

/// What came of walking both visits.
pub(super) struct Compared {
    pub(super) together: Together,
    pub(super) partings: Vec<Parting>,
    pub(super) answered: Vec<Answered>,
    pub(super) alike_later: usize,
    pub(super) only: [Vec<OnlyPlace>; 2],
}

/// A place with the positions of the decisions that a visit made there.
struct Stay<'a> {
    place: &'a str,
    turns: Vec<usize>,
}

pub(super) fn compared(plot: &Plot, visits: [&Visit; 2]) -> Compared {
    let [left, right] = visits.map(|visit| stays(&visit.debrief));
    let at = |stays: &[Stay<'_>], place: &str| stays.iter().position(|stay| stay.place == place);
    let mut found = Compared {
        together: Together::default(),
        partings: Vec::new(),
        answered: Vec::new(),
        alike_later: 0,
        only: [Vec::new(), Vec::new()],
    };
    let mut parted = false;
    for stay in &left {
        let Some(other) = at(&right, stay.place).map(|at| &right[at]) else {
            parted = true;
            found.only[0].push(only_place(&visits[0].debrief, stay));
            continue;
        };
        found.answered.extend(answered(plot, visits, [stay, other]));
        match parting(visits.map(|visit| &visit.debrief), [stay, other]) {
            Some(parting) => {
                parted = true;
                found.partings.push(parting);
            }
            None if parted => found.alike_later += 1,
            None => {
                found.together.decisions += stay.turns.len();
                let last = stay
                    .turns
                    .last()
                    .and_then(|turn| visits[0].debrief.turns.get(*turn));
                found.together.last = last.map(|turn| turn.chose.words.clone());
            }
        }
    }
    found.only[1] = right
        .iter()
        .filter(|stay| at(&left, stay.place).is_none())
        .map(|stay| only_place(&visits[1].debrief, stay))
        .collect();
    telling::mark(&mut found.partings, visits.map(|visit| &visit.debrief));
    found
}

/// The places of a visit in the order in which it first decided there.
fn stays(told: &Debrief) -> Vec<Stay<'_>> {
    let mut stays: Vec<Stay<'_>> = Vec::new();
    for (position, turn) in told.turns.iter().enumerate() {
        match stays.iter_mut().find(|stay| stay.place == turn.place) {
            Some(stay) => stay.turns.push(position),
            None => stays.push(Stay {
                place: &turn.place,
                turns: vec![position],
            }),
        }
    }
    stays
}

/// What parted two stays at one place; none where both did the same there, in whatever order.
fn parting(told: [&Debrief; 2], stays: [&Stay<'_>; 2]) -> Option<Parting> {
    let turns = |at: usize| {
        stays[at]
            .turns
            .iter()
            .filter_map(move |turn| told[at].turns.get(*turn))
    };
    let took = |at: usize, choice: &str| turns(at).any(|turn| turn.chose.choice == choice);
    let ways = [0, 1].map(|at| {
        turns(at)
            .filter(|turn| !took(1 - at, &turn.chose.choice))
            .map(|turn| step(told[at], turn))
            .collect::<Vec<Step>>()
    });
    if ways.iter().all(Vec::is_empty) {
        return None;
    }
    let first = turns(0).next()?;
    Some(Parting {
        place: first.place.clone(),
        scene: first.scene.clone(),
        hub: first.hub,
        heard: [0, 1].map(|at| heard(told[at], *stays[at].turns.first()?)),
        both: turns(0)
            .filter(|turn| took(1, &turn.chose.choice))
            .map(|turn| turn.chose.words.clone())
            .collect(),
        ways,
        telling: false,
    })
}

fn only_place(told: &Debrief, stay: &Stay<'_>) -> OnlyPlace {
    let turns = || stay.turns.iter().filter_map(|turn| told.turns.get(*turn));
    OnlyPlace {
        place: stay.place.to_owned(),
        scene: turns()
            .next()
            .map(|turn| turn.scene.clone())
            .unwrap_or_default(),
        heard: stay.turns.first().and_then(|turn| heard(told, *turn)),
        steps: turns().map(|turn| step(told, turn)).collect(),
    }
}

/// What was said last before a decision, or seen last where nothing was said.
fn heard(told: &Debrief, position: usize) -> Option<LineTold> {
    let here = told.turns.get(position)?;
    let before = position.checked_sub(1).and_then(|at| told.turns.get(at));
    let lines = || {
        let earlier = before.map(|turn| turn.reply.as_slice()).unwrap_or_default();
        earlier.iter().chain(&here.before).rev()
    };
    let spoken = lines().find(|line| !line.says.is_empty());
    spoken.or_else(|| lines().next()).cloned()
}

fn step(told: &Debrief, turn: &TurnTold) -> Step {
    let duties = |outcome: &str| -> Vec<String> {
        let here = told.duties.told.iter();
        here.filter(|duty| duty.outcome == outcome && duty.turn == Some(turn.number))
            .map(|duty| duty.name.clone())
            .collect()
    };
    Step {
        turn: turn.number,
        words: turn.chose.words.clone(),
        skills: turn.chose.skills.clone(),
        right: turn.right,
        judgment: phrases::judgment(turn),
        why: turn.chose.why.clone(),
        did: duties("done"),
        did_badly: duties("badly"),
        reply: turn.reply.clone(),
        learned: turn.learned.clone(),
        moved: phrases::moves(told, turn),
        telling: true,
    }
}

/// The same words with two answers, where one of the answers could not have come to the other visit.
///
/// Of answers that were open to both chance has picked, and they say nothing about the visits.
fn answered(plot: &Plot, visits: [&Visit; 2], stays: [&Stay<'_>; 2]) -> Vec<Answered> {
    let turn_of = |at: usize, choice: &str| {
        let told = &visits[at].debrief;
        stays[at].turns.iter().copied().find(|turn| {
            told.turns
                .get(*turn)
                .is_some_and(|told| told.chose.choice == choice)
        })
    };
    let mut found = Vec::new();
    for position in &stays[0].turns {
        let Some(here) = visits[0].debrief.turns.get(*position) else {
            continue;
        };
        let Some(there) = turn_of(1, &here.chose.choice) else {
            continue;
        };
        let positions = [*position, there];
        let replies = [0, 1].map(|at| reply_at(&visits[at].replay, positions[at]));
        let [Some(left), Some(right)] = replies else {
            continue;
        };
        let could = |at: usize, reply: ReplyIdx| {
            let replay = &visits[at].replay;
            let after = after(replay, positions[at]);
            after
                .open_replies(plot, plot.choice_of(reply))
                .contains(&reply)
        };
        if left != right && !(could(0, right) && could(1, left)) {
            let told = &visits[1].debrief.turns;
            found.push(Answered {
                place: here.place.clone(),
                scene: here.scene.clone(),
                words: here.chose.words.clone(),
                replies: [
                    here.reply.clone(),
                    told.get(there)
                        .map(|turn| turn.reply.clone())
                        .unwrap_or_default(),
                ],
            });
        }
    }
    found
}

fn reply_at(replay: &Replay, position: usize) -> Option<ReplyIdx> {
    let turn = replay.turns.get(position)?;
    turn.events.iter().find_map(|event| match event {
        Event::Replied { reply, .. } => Some(*reply),
        _ => None,
    })
}

/// Where a visit stood after a decision.
fn after(replay: &Replay, position: usize) -> &State {
    let next = replay.turns.get(position + 1);
    next.map_or(&replay.state, |turn| &turn.before)
}
