//! Which moments a group argued most: where a debrief with the group begins.

use serde::Serialize;

use super::attempt::{Attempt, place_of};

/// How many moments are told: more than two would be a tour, not a talk (our judgment).
const MOST: usize = 2;

/// A decision before which a group argued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Argued {
    /// The decision, counted from 1.
    pub turn: usize,
    /// How often the moment was marked.
    pub times: u32,
}

/// The decisions of the visit before which the group argued most, at most two, the most argued first.
///
/// Of two that were argued as much, the earlier one comes first. Marks of a path that was taken back count where
/// the visit came to the same place again; what it did not come to again is not told.
#[must_use]
pub fn most_argued(attempt: &Attempt) -> Vec<Argued> {
    let mut marked: Vec<Argued> = attempt
        .decisions
        .iter()
        .zip(1..)
        .map(|(decision, turn)| Argued {
            turn,
            times: decision.argued,
        })
        .collect();
    let taken_back = attempt.branches.iter().flat_map(|branch| &branch.decisions);
    for decision in taken_back.filter(|decision| decision.argued > 0) {
        let place = place_of(&decision.choice);
        let again = attempt
            .decisions
            .iter()
            .position(|other| place_of(&other.choice) == place);
        if let Some(told) = again.and_then(|position| marked.get_mut(position)) {
            told.times = told.times.saturating_add(decision.argued);
        }
    }
    marked.retain(|argued| argued.times > 0);
    // The sort is stable, so that the earlier of equals stays first.
    marked.sort_by_key(|argued| std::cmp::Reverse(argued.times));
    marked.truncate(MOST);
    marked
}
