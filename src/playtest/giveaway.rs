//! Whether a choice's worth can be guessed without reading it: from its length or its place.

use std::collections::BTreeMap;

use super::statistics::{centered, correlation, ranks};
use crate::session::{ChoiceIdx, MomentIdx, Plot, State};

/// What gives worths away.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Giveaway {
    /// Correlation of a choice's worth (as a rank within its moment) with its length in characters.
    pub length: f64,
    /// Correlation of a choice's worth with its place in the file.
    pub position: f64,
    /// In what share of the moments the longest choice is the best.
    pub longest_is_best: f64,
}

/// Measures what gives worths away, in the states in which the moments are usually met.
#[must_use]
pub fn giveaway(plot: &Plot, usual: &BTreeMap<MomentIdx, State>) -> Giveaway {
    let mut by_length = Vec::new();
    let mut by_position = Vec::new();
    let (mut longest_best, mut moments) = (0_u32, 0_u32);
    for (moment, worths) in usual_worths(plot, usual) {
        if worths.len() < 3 {
            continue;
        }
        let numbers: Vec<f64> = worths.iter().map(|(_, worth)| f64::from(*worth)).collect();
        let lengths: Vec<f64> = worths
            .iter()
            .map(|(choice, _)| characters(plot, *choice))
            .collect();
        let positions: Vec<f64> = (0..worths.len()).map(|at| at as f64).collect();
        let worth_ranks = centered(&ranks(&numbers));
        by_length.extend(worth_ranks.iter().copied().zip(centered(&lengths)));
        by_position.extend(worth_ranks.iter().copied().zip(centered(&positions)));
        if !plot.is_hub(moment) {
            let highest = numbers.iter().copied().fold(f64::MIN, f64::max);
            let longest = lengths.iter().copied().fold(f64::MIN, f64::max);
            let both = numbers
                .iter()
                .zip(&lengths)
                .any(|(worth, length)| *worth >= highest && *length >= longest);
            longest_best += u32::from(both);
            moments += 1;
        }
    }
    Giveaway {
        length: correlation(&by_length),
        position: correlation(&by_position),
        longest_is_best: f64::from(longest_best) / f64::from(moments.max(1)),
    }
}

/// The worths of all choices of each moment in its usual state, without those that leave a hub.
#[must_use]
pub fn usual_worths(
    plot: &Plot,
    usual: &BTreeMap<MomentIdx, State>,
) -> Vec<(MomentIdx, Vec<(ChoiceIdx, i32)>)> {
    let (start, _) = State::start(plot, 0);
    plot.moments()
        .map(|moment| {
            let state = usual.get(&moment).unwrap_or(&start);
            let worths = plot
                .choices(moment)
                .filter(|choice| !plot.leaves(*choice))
                .map(|choice| (choice, state.worth_total(plot, choice)))
                .collect();
            (moment, worths)
        })
        .collect()
}

fn characters(plot: &Plot, choice: ChoiceIdx) -> f64 {
    let text = plot.choice(choice);
    let shown = if text.says.is_empty() {
        &text.does
    } else {
        &text.says
    };
    shown.chars().count() as f64
}

/// The state in the middle of those in which a moment was met, by how well people stood.
#[must_use]
pub(super) fn median_state(mut met: Vec<State>) -> Option<State> {
    met.sort_by_key(|state| {
        let standing: i32 = state
            .people
            .iter()
            .map(|person| person.gauges[0] - person.gauges[1] + person.gauges[2])
            .sum();
        (standing, state.decisions, state.seed)
    });
    let middle = met.len() / 2;
    (!met.is_empty()).then(|| met.swap_remove(middle))
}
