//! What was at stake at each decision: the worth of every open choice, and for which elements it counts.
//!
//! The rules are those of `docs/scoring.md`; sums are whole numbers, so that they are exact.

use std::collections::BTreeMap;

use crate::practice::Bits;
use crate::session::{Attempt, ChoiceIdx, Plot, Turn, replay};

/// A tenth of worth in the units of a [`Sum`]: the least number that all means of up to ten choices divide.
const UNIT: i64 = 2_520;

/// What a learner got out of what was at stake, in exact units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Σ (you − chance).
    pub you: i64,
    /// Σ (best − chance).
    pub of: i64,
    /// How many decisions counted.
    pub opportunities: u32,
    /// At how many of them a right choice was taken.
    pub shown: u32,
}

impl Sum {
    /// 100 for always the best choice, 0 for chance; `None` where nothing was at stake.
    #[must_use]
    pub fn score(&self) -> Option<i32> {
        if self.of == 0 {
            return None;
        }
        // Rounded once, half away from zero.
        let doubled = 200 * self.you + self.of * self.you.signum();
        i32::try_from(doubled / (2 * self.of)).ok()
    }

    /// Both sums together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            you: self.you + other.you,
            of: self.of + other.of,
            opportunities: self.opportunities + other.opportunities,
            shown: self.shown + other.shown,
        }
    }
}

/// What was at stake in one decision, or in one choice of a hub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stake {
    /// The turn that it stands at: of a hub's choice, when it was taken or the hub was left.
    pub turn: usize,
    /// The choices with their worths in tenths, in the order of the file; one for a hub's choice.
    pub worths: Vec<(ChoiceIdx, i32)>,
    /// What was done about it.
    pub taken: Taken,
}

/// What was done about a stake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// This choice was taken among all.
    Among(ChoiceIdx),
    /// The hub's choice was taken.
    Yes,
    /// The hub was left without it.
    No,
}

impl Stake {
    /// The best worth, in tenths.
    #[must_use]
    pub fn best(&self) -> i32 {
        self.worths
            .iter()
            .map(|(_, worth)| *worth)
            .max()
            .unwrap_or_default()
    }
}

/// Everything that was at stake on a path, in the order of the turns.
#[must_use]
pub fn stakes(plot: &Plot, turns: &[Turn]) -> Vec<Stake> {
    let mut stakes = Vec::new();
    let mut hubs = BTreeMap::new();
    for (position, turn) in turns.iter().enumerate() {
        let moment = turn.before.moment;
        if plot.is_hub(moment) {
            follow_hub(plot, position, turn, hubs.entry(moment).or_default());
        } else if turn.counts {
            let worths = worths(plot, turn);
            stakes.push(Stake {
                turn: position,
                worths,
                taken: Taken::Among(turn.choice),
            });
        }
    }
    for hub in hubs.into_values() {
        stakes.extend(hub.choices.into_iter().filter_map(|(choice, outcome)| {
            let (turn, worth, taken) = outcome?;
            Some(Stake {
                turn,
                worths: vec![(choice, worth)],
                taken,
            })
        }));
    }
    stakes.sort_by_key(|stake| stake.turn);
    stakes
}

/// What was at stake in decisions that were taken back.
///
/// A first decision at a place is evidence also when it was taken back; else taking back every poor
/// choice would leave the good ones alone to count. The turns are those of the paths taken back.
#[must_use]
pub fn stakes_taken_back(plot: &Plot, attempt: &Attempt) -> Vec<Stake> {
    attempt
        .paths_taken_back()
        .iter()
        .flat_map(|path| stakes(plot, &replay(plot, path).turns))
        .collect()
}

/// The worth of every open choice at a turn, in tenths.
#[must_use]
pub fn worths(plot: &Plot, turn: &Turn) -> Vec<(ChoiceIdx, i32)> {
    turn.open
        .iter()
        .map(|choice| (*choice, turn.before.worth_total(plot, *choice)))
        .collect()
}

/// What became of each choice of a hub that was open at some time: turn, worth, taken or left;
/// nothing yet, or nothing at all for one that closed before it was taken.
#[derive(Default)]
struct HubStay {
    choices: BTreeMap<ChoiceIdx, Option<(usize, i32, Taken)>>,
}

fn follow_hub(plot: &Plot, position: usize, turn: &Turn, stay: &mut HubStay) {
    for choice in &turn.open {
        if !plot.leaves(*choice) {
            stay.choices.entry(*choice).or_default();
        }
    }
    if plot.leaves(turn.choice) {
        for (choice, outcome) in &mut stay.choices {
            // What closed before it was taken (its fact was learned another way, say) is no longer the
            // learner's to decide, so it was not left.
            let left = turn.open.contains(choice)
                && outcome.is_none_or(|(_, _, taken)| taken == Taken::No);
            if left && turn.counts {
                let worth = turn.before.worth_total(plot, *choice);
                *outcome = Some((position, worth, Taken::No));
            }
        }
    } else if turn.counts {
        let worth = turn.before.worth_total(plot, turn.choice);
        stay.choices
            .insert(turn.choice, Some((position, worth, Taken::Yes)));
    } else {
        stay.choices.remove(&turn.choice);
    }
}

/// What a stake adds to the sum over everything.
#[must_use]
pub fn whole(plot: &Plot, stake: &Stake) -> Sum {
    match stake.taken {
        Taken::Among(choice) => among(plot, stake, choice, None),
        Taken::Yes | Taken::No => hub_choice(plot, stake, None),
    }
}

/// What a stake adds to the sum of an element, or of a principle as the set of its elements.
#[must_use]
pub fn toward(plot: &Plot, stake: &Stake, elements: Bits) -> Sum {
    match stake.taken {
        Taken::Among(choice) => among(plot, stake, choice, Some(elements)),
        Taken::Yes | Taken::No => hub_choice(plot, stake, Some(elements)),
    }
}

fn among(plot: &Plot, stake: &Stake, taken: ChoiceIdx, elements: Option<Bits>) -> Sum {
    let rule = &plot.model.file.worth;
    let best = stake.best();
    let worst = stake.worths.iter().map(|(_, worth)| *worth).min();
    if best - worst.unwrap_or(best) < rule.at_stake.0 {
        return Sum::default();
    }
    let right = |worth: i32| worth >= best - rule.right_within.0;
    let shows = |choice: ChoiceIdx| {
        elements.is_none_or(|elements| plot.move_of(choice).shows.meets(elements))
    };
    let asked = |(choice, worth): &&(ChoiceIdx, i32)| right(*worth) && shows(*choice);
    if !stake.worths.iter().any(|open| asked(&open)) {
        return Sum::default();
    }
    // A right choice that doesn't show it is another good way, and left out.
    let considered: Vec<(ChoiceIdx, i32)> = stake
        .worths
        .iter()
        .filter(|(choice, worth)| !right(*worth) || shows(*choice))
        .copied()
        .collect();
    let Some((_, you)) = considered.iter().find(|(choice, _)| *choice == taken) else {
        return Sum::default();
    };
    let count = i64::try_from(considered.len()).unwrap_or(i64::MAX);
    let total: i64 = considered.iter().map(|(_, worth)| i64::from(*worth)).sum();
    let chance = total * UNIT / count;
    let best = considered.iter().map(|(_, worth)| *worth).max();
    let of = i64::from(best.unwrap_or_default()) * UNIT - chance;
    if of == 0 {
        return Sum::default();
    }
    Sum {
        you: i64::from(*you) * UNIT - chance,
        of,
        opportunities: 1,
        shown: u32::from(right(*you)),
    }
}

fn hub_choice(plot: &Plot, stake: &Stake, elements: Option<Bits>) -> Sum {
    let rule = &plot.model.file.worth;
    let Some((choice, worth)) = stake.worths.first() else {
        return Sum::default();
    };
    let counts = elements.is_none_or(|elements| {
        *worth >= rule.hub_opportunity_from.0 && plot.move_of(*choice).shows.meets(elements)
    });
    let gain = i64::from(worth - rule.moving_on.0) * UNIT;
    if !counts || gain == 0 {
        return Sum::default();
    }
    let taken = stake.taken == Taken::Yes;
    Sum {
        you: if taken { gain } else { -gain },
        of: gain.abs(),
        opportunities: 1,
        shown: u32::from(taken == (gain > 0)),
    }
}
