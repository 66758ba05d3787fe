//! How likely a guesser reaches each band: worked out exactly, over everything a guesser can do.

use std::collections::BTreeMap;

use super::visits::model;
use crate::debrief::appraise::Sum;
use crate::debrief::{Band, band};

/// Worths in tenths as moments usually have them, met in turn: one choice that meets the call, a good one that
/// doesn't, an aimless one and a habit; two right ones; and one of three.
const MENUS: [&[i64]; 3] = [&[47, 36, 29, 18], &[47, 43, 30, 17], &[45, 35, 20]];

/// The worths of what a guesser meets, in tenths.
pub(super) fn menus() -> [Vec<i32>; 3] {
    MENUS.map(|menu| {
        menu.iter()
            .filter_map(|worth| i32::try_from(*worth).ok())
            .collect()
    })
}

/// The numbers of opportunities that the table tells of.
pub(super) const OPPORTUNITIES: [u32; 4] = [5, 8, 12, 16];

/// Who takes what.
#[derive(Clone, Copy, Debug)]
pub(super) enum Guesser {
    /// Any choice, each as likely.
    Any,
    /// Any but the worst of each menu: someone who avoids habits and otherwise guesses.
    NoHabits,
}

impl Guesser {
    fn takes(self, menu: &[i64]) -> &[i64] {
        match self {
            Self::Any => menu,
            Self::NoHabits => &menu[..menu.len() - 1],
        }
    }
}

/// In how many of all equally likely ways each sum comes out, and what could be got.
fn ways(guesser: Guesser, opportunities: u32) -> (BTreeMap<i64, u128>, i64) {
    let mut ways = BTreeMap::from([(0, 1)]);
    let mut of = 0;
    for menu in MENUS.iter().cycle().take(opportunities as usize) {
        // In twelfths of a tenth, so that the mean of three or four is whole.
        let choices = i64::try_from(menu.len()).expect("few choices");
        let chance = menu.iter().sum::<i64>() * 12 / choices;
        let taken = guesser.takes(menu);
        // Each menu is split into as many ways as three and four have in common.
        let weight = 12 / taken.len() as u128;
        let mut next = BTreeMap::new();
        for (sum, count) in &ways {
            for worth in taken {
                *next.entry(sum + worth * 12 - chance).or_insert(0) += count * weight;
            }
        }
        ways = next;
        of += menu[0] * 12 - chance;
    }
    (ways, of)
}

/// The chances of emerging, developing and practiced, in tenths of a percent.
pub(super) fn chances(guesser: Guesser, opportunities: u32) -> [u128; 3] {
    let model = model();
    let (ways, of) = ways(guesser, opportunities);
    let mut counts = [0; 3];
    for (you, count) in &ways {
        let sum = Sum {
            you: *you,
            of,
            opportunities,
            shown: 0,
        };
        let band = band(&model, sum, None).expect("enough opportunities");
        counts[band as usize] += count;
    }
    let all: u128 = counts.iter().sum();
    counts.map(|count| (2_000 * count + all) / (2 * all))
}

#[test]
fn all_ways_together_are_all_ways() {
    for opportunities in OPPORTUNITIES {
        let (ways, _) = ways(Guesser::Any, opportunities);
        assert_eq!(ways.values().sum::<u128>(), 12_u128.pow(opportunities));
        // What a guesser gets on the mean is nothing.
        let mean: i128 = ways
            .iter()
            .map(|(you, count)| i128::from(*you) * count.cast_signed())
            .sum();
        assert_eq!(mean, 0);
    }
}

#[test]
fn one_menu_comes_out_as_by_hand() {
    // Two menus of four can go sixteen ways, each nine times among twelfths; one way gets everything.
    let (ways, of) = ways(Guesser::Any, 2);
    assert_eq!(of, 12 * 47 * 2 - 3 * (130 + 137));
    assert_eq!(ways[&of], 9);
    assert_eq!(ways.values().sum::<u128>(), 144);
}

#[test]
fn nobody_guesses_their_way_to_practiced_on_five() {
    assert_eq!(chances(Guesser::Any, 5)[Band::Practiced as usize], 0);
    assert_eq!(chances(Guesser::NoHabits, 5)[Band::Practiced as usize], 0);
}

#[test]
fn the_more_opportunities_the_less_a_guess_brings() {
    let above = |opportunities| {
        let [_, developing, practiced] = chances(Guesser::Any, opportunities);
        developing + practiced
    };
    let all: Vec<_> = OPPORTUNITIES.into_iter().map(above).collect();
    assert!(all.is_sorted_by(|few, many| few > many), "{all:?}");
}
