//! How the moments of a scenario are usually met: by the best bot, in a few visits made here.
//!
//! Worths depend on the situation, so rules about worths need one for each moment: the state in the middle of
//! those in which the best choices lead there, or the start where they never do. `playtest` does the same with
//! many more visits; a few are enough to find a straw man, and quick enough for every save of a file.

use std::collections::{BTreeMap, BTreeSet};

use crate::playtest::sight::Reader;
use crate::playtest::{Bot, Giveaway, giveaway, usual_worths, visit};
use crate::scenario::Vocabulary;
use crate::session::{ChoiceIdx, MomentIdx, Plot, State};

/// The seeds of the visits.
const SEEDS: std::ops::RangeInclusive<u64> = 1..=5;
/// Scenarios with more moments than any family needs are visited once, so that checking stays quick.
const LARGE: usize = 300;
/// Beyond this many moments × (moments + choices) a file is not played while it is checked: it is no family.
const TOO_LARGE: usize = 40_000_000;
/// Shares and correlations over fewer moments than this are mostly chance, so nothing is said about them.
pub(super) const ENOUGH_MOMENTS: usize = 12;

/// What a scenario is like when it is met with the best choices.
#[derive(Debug)]
pub(super) struct Usual {
    /// For every moment, the worths of the choices that are usually open there, in tenths.
    /// What leaves a hub has no worth and is left out.
    pub(super) worths: Vec<Vec<(ChoiceIdx, i32)>>,
    /// What gives worths away.
    pub(super) giveaway: Giveaway,
    /// For every principle of the practice model, at how many decisions it is usually at stake.
    pub(super) at_stake: Vec<u32>,
}

/// Makes the visits. `None` for a file too large to play.
pub(super) fn usual(plot: &Plot, vocabulary: &Vocabulary) -> Option<Usual> {
    let size = plot.n_moments() + plot.n_choices();
    if plot.n_moments().saturating_mul(size) > TOO_LARGE {
        return None;
    }
    let reader = Reader::new(plot, vocabulary);
    let seeds = SEEDS.take(if plot.n_moments() > LARGE { 1 } else { 5 });
    let mut met: BTreeMap<MomentIdx, Vec<State>> = BTreeMap::new();
    let mut at_stake = vec![Vec::new(); plot.model.file.principles.len()];
    for seed in seeds {
        let visit = visit(&reader, Bot::Best, seed);
        for (counts, principle) in at_stake.iter_mut().zip(&visit.profile.principles) {
            counts.push(principle.sum.opportunities);
        }
        let mut here = BTreeSet::new();
        for turn in visit.turns {
            if here.insert(turn.before.moment) {
                met.entry(turn.before.moment).or_default().push(turn.before);
            }
        }
    }
    let states: BTreeMap<MomentIdx, State> = met
        .into_iter()
        .filter_map(|(moment, states)| Some((moment, middle(states, standing)?)))
        .collect();
    let worths = usual_worths(plot, &states)
        .into_iter()
        .map(|(moment, mut worths)| {
            if let Some(state) = states.get(&moment) {
                worths.retain(|(choice, _)| state.is_open(plot, *choice));
            }
            worths
        })
        .collect();
    Some(Usual {
        worths,
        giveaway: giveaway(plot, &states),
        at_stake: at_stake
            .into_iter()
            .map(|counts| middle(counts, |count| *count).unwrap_or_default())
            .collect(),
    })
}

/// How well people stand, for putting states in order.
fn standing(state: &State) -> (i32, u32, u64) {
    let sum = state
        .people
        .iter()
        .map(|person| {
            let [trust, strain, readiness] = person.gauges;
            trust - strain + readiness
        })
        .sum();
    (sum, state.decisions, state.seed)
}

/// The item in the middle.
fn middle<T, K: Ord>(mut items: Vec<T>, key: impl Fn(&T) -> K) -> Option<T> {
    items.sort_by_key(|item| key(item));
    let at = items.len() / 2;
    (at < items.len()).then(|| items.swap_remove(at))
}
