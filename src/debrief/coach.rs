//! The coach: what is worth trying before a choice, and what a choice was after it.

use super::appraise::stakes;
use super::transcript::{TurnTold, tell_one};
use crate::scenario::Vocabulary;
use crate::session::{Plot, State, Turn};

/// Elements worth trying now, as positions in the practice model: at most two, and never a line.
///
/// The author's hint if there is one, else elements that two right choices show.
#[must_use]
pub fn hint(plot: &Plot, state: &State) -> Vec<usize> {
    let elements = &plot.model.file.elements;
    let by_author = &plot.moment(state.moment).hint;
    if !by_author.is_empty() {
        return by_author
            .iter()
            .filter_map(|id| elements.get_index_of(id))
            .take(2)
            .collect();
    }
    let mut open: Vec<_> = state
        .open(plot)
        .into_iter()
        .filter(|choice| !plot.leaves(*choice))
        .map(|choice| (state.worth_total(plot, choice), choice))
        .collect();
    open.sort_by_key(|(worth, choice)| (std::cmp::Reverse(*worth), *choice));
    let best = open.first().map_or(0, |(worth, _)| *worth);
    let mut named = Vec::new();
    for (worth, choice) in open {
        let right = worth >= best - plot.model.file.worth.right_within.0;
        let shows = plot.move_of(choice).shows;
        let new = shows.iter().find(|element| !named.contains(element));
        if let Some(element) = new.filter(|_| right && named.len() < 2) {
            named.push(element);
        }
    }
    named
}

/// What a decision just made was, why it helped or not, and a stronger way if there was one.
#[must_use]
pub fn feedback(plot: &Plot, vocabulary: &Vocabulary, turn: &Turn) -> TurnTold {
    let mut alone = turn.clone();
    alone.counts = true;
    let alone = [alone];
    let stakes = stakes(plot, &alone);
    tell_one(plot, vocabulary, &alone[0], &stakes)
}
