//! Which of the places tell most, so that a comparison can be told in two minutes.
//!
//! The weights only choose among places and are shown nowhere; all numbers here are our judgment.

use std::cmp::Reverse;

use super::{Parting, Step};
use crate::debrief::told::Debrief;

/// How many places are marked: as many as two minutes have room for.
const PLACES: usize = 4;

/// How many things of a hub are told where room is short.
const OF_A_HUB: usize = 2;

/// Marks the places that tell most: where one did what had to be done and the other did not, where one way was
/// right and the other was not, where one fell into a habit, and where only one learned something.
pub(super) fn mark(partings: &mut [Parting], told: [&Debrief; 2]) {
    let mut ranked: Vec<(usize, usize)> = partings
        .iter()
        .enumerate()
        .map(|(at, parting)| (of_place(parting, told), at))
        .collect();
    ranked.sort_by_key(|(tells, at)| (Reverse(*tells), *at));
    for (_, at) in ranked.into_iter().take(PLACES) {
        partings[at].telling = true;
    }
    for parting in partings.iter_mut().filter(|parting| parting.hub) {
        for (at, steps) in parting.ways.iter_mut().enumerate() {
            let mut ranked: Vec<(usize, usize)> = steps
                .iter()
                .enumerate()
                .map(|(position, step)| (of_step(step, told, at), position))
                .collect();
            ranked.sort_by_key(|(tells, position)| (Reverse(*tells), *position));
            for (_, position) in ranked.into_iter().skip(OF_A_HUB) {
                steps[position].telling = false;
            }
        }
    }
}

/// A place tells as much as the most telling step of each, and more where one was right and the other not: a hub
/// should not win by the number of things that can be asked there.
fn of_place(parting: &Parting, told: [&Debrief; 2]) -> usize {
    let most = |at: usize| {
        let steps = parting.ways[at].iter();
        steps.map(|step| of_step(step, told, at)).max().unwrap_or(0)
    };
    let right = |at: usize, wanted: bool| {
        let mut steps = parting.ways[at].iter();
        steps.any(|step| step.right == Some(wanted))
    };
    let against = right(0, true) && right(1, false) || right(0, false) && right(1, true);
    most(0) + most(1) + 3 * usize::from(against)
}

fn of_step(step: &Step, told: [&Debrief; 2], at: usize) -> usize {
    let duty = |name: &String| {
        let find = |at: usize| told[at].duties.told.iter().find(|duty| duty.name == *name);
        let [left, right] = [find(0), find(1)].map(|duty| duty.map(|duty| duty.outcome));
        match (left == right, find(at).is_some_and(|duty| duty.critical)) {
            (true, _) => 0,
            (false, true) => 8,
            (false, false) => 3,
        }
    };
    let duties: usize = step.did.iter().chain(&step.did_badly).map(duty).sum();
    let habit = step.skills.iter().any(|skill| skill.habit);
    duties + 2 * usize::from(habit) + usize::from(!step.learned.is_empty())
}
