//! What an effect does to a gauge.

use proptest::prelude::*;

use super::model;
use crate::practice::{EffectContext, Gauge, moved};

const PLAIN: EffectContext = EffectContext {
    situation: 0,
    habit_to_parent: false,
};

fn check_with(context: EffectContext, gauge: Gauge, from: i32, points: i32, expected: i32) {
    let to = moved(&model().file.people, gauge, from, points, context);
    assert_eq!(
        to, expected,
        "{gauge:?} {from} moved by {points} with {context:?}"
    );
}

fn check(gauge: Gauge, from: i32, points: i32, expected: i32) {
    check_with(PLAIN, gauge, from, points, expected);
}

#[test]
fn an_effect_moves_a_gauge_by_its_points() {
    check(Gauge::Trust, 40, 2, 42);
    check(Gauge::Trust, 50, -3, 47);
    check(Gauge::Readiness, 50, 1, 51);
    check(Gauge::Readiness, 50, 0, 50);
}

#[test]
fn a_decision_betters_a_gauge_by_eight_at_most_and_worsens_it_by_twelve() {
    check(Gauge::Trust, 50, 8, 58);
    check(Gauge::Trust, 50, 12, 58);
    check(Gauge::Trust, 50, -12, 38);
    check(Gauge::Trust, 50, -20, 38);
}

#[test]
fn strain_is_turned_round_for_less_of_it_is_better() {
    check(Gauge::Strain, 50, -3, 47);
    check(Gauge::Strain, 50, -12, 42);
    check(Gauge::Strain, 50, 12, 62);
    check(Gauge::Strain, 50, 20, 62);
}

#[test]
fn a_gain_shrinks_near_the_top() {
    // From 60 on by what is left to the end, as a share of 40: at 80 by half, at 100 to nothing.
    check(Gauge::Trust, 60, 8, 68);
    check(Gauge::Trust, 70, 8, 76);
    check(Gauge::Trust, 80, 8, 84);
    check(Gauge::Trust, 90, 8, 92);
    check(Gauge::Trust, 100, 8, 100);
    check(Gauge::Strain, 20, -8, 16);
    // A half is rounded away from zero: one point at 80 still counts, at 81 no more.
    check(Gauge::Trust, 80, 1, 81);
    check(Gauge::Trust, 81, 1, 81);
}

#[test]
fn a_loss_shrinks_near_the_bottom() {
    check(Gauge::Trust, 40, -8, 32);
    check(Gauge::Trust, 20, -8, 16);
    check(Gauge::Trust, 0, -8, 0);
    check(Gauge::Strain, 80, 8, 84);
}

#[test]
fn a_change_away_from_the_near_end_does_not_shrink() {
    check(Gauge::Trust, 90, -8, 82);
    check(Gauge::Trust, 10, 8, 18);
    check(Gauge::Strain, 90, -8, 82);
}

#[test]
fn a_habit_costs_a_parent_double() {
    let habit = EffectContext {
        habit_to_parent: true,
        ..PLAIN
    };
    check_with(habit, Gauge::Trust, 50, -2, 46);
    check_with(habit, Gauge::Strain, 50, 2, 54);
    check_with(habit, Gauge::Trust, 50, -4, 42);
    check_with(habit, Gauge::Trust, 50, -8, 38);
}

#[test]
fn what_a_habit_brings_for_the_moment_is_not_doubled() {
    let habit = EffectContext {
        habit_to_parent: true,
        ..PLAIN
    };
    check_with(habit, Gauge::Strain, 50, -1, 49);
    check_with(habit, Gauge::Trust, 50, 1, 51);
}

#[test]
fn the_situation_helps_or_hinders() {
    let at = |situation| EffectContext { situation, ..PLAIN };
    // 4 × 1.5 and 4 × 0.5; as a loss 6 ÷ 1.5 and 3 ÷ 0.5.
    check_with(at(5), Gauge::Trust, 50, 4, 56);
    check_with(at(-5), Gauge::Trust, 50, 4, 52);
    check_with(at(5), Gauge::Trust, 50, -6, 46);
    check_with(at(-5), Gauge::Trust, 50, -3, 44);
    // Less than half a point either way changes nothing.
    check_with(at(4), Gauge::Trust, 50, 4, 54);
    check_with(at(-4), Gauge::Trust, 50, 4, 54);
    check_with(at(15), Gauge::Strain, 50, -4, 44);
    check_with(at(-10), Gauge::Strain, 50, 3, 56);
}

#[test]
fn an_absurd_effect_is_bounded_like_any_other() {
    check(Gauge::Trust, 50, i32::MAX, 58);
    check(Gauge::Trust, 50, i32::MIN, 38);
    check(Gauge::Strain, 50, i32::MAX, 62);
}

proptest! {
    #[test]
    fn no_gauge_leaves_its_scale_or_moves_more_than_it_may(
        value in 0..=100,
        points in prop_oneof![-40..=40, any::<i32>()],
        situation in -15..=15,
        habit_to_parent in any::<bool>(),
        gauge in prop::sample::select(&Gauge::ALL[..]),
    ) {
        let model = model();
        let context = EffectContext { situation, habit_to_parent };
        let to = moved(&model.file.people, gauge, value, points, context);
        prop_assert!((0..=100).contains(&to));
        let gain = if gauge == Gauge::Strain { value - to } else { to - value };
        prop_assert!((-12..=8).contains(&gain));
        let meant = if gauge == Gauge::Strain { -i64::from(points) } else { i64::from(points) };
        prop_assert!(i64::from(gain) * meant >= 0, "never the other way");
    }
}
