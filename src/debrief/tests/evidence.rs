//! Which decisions are evidence: first ones, made without a hint.

use super::visits::{sum_of, visit};
use crate::debrief::appraise::{stakes, stakes_taken_back};
use crate::debrief::{debrief, faults};
use crate::scenario::Vocabulary;
use crate::session::{Attempt, Mode, Plot, replay};

const THREE: &str = "
    one: good 4.0 silence; poor 2.0 takes-over
    two: good 4.0 silence; poor 2.0 takes-over
    three: good 4.0 silence; poor 2.0 takes-over";

fn decide(attempt: &mut Attempt, ids: &[&str]) {
    for id in ids {
        attempt.decide(format!("v/{id}"), false);
    }
}

/// Score and opportunities of the path, and of everything that is evidence.
fn scored(plot: &Plot, attempt: &Attempt) -> [(Option<i32>, u32); 2] {
    let on_path = stakes(plot, &replay(plot, attempt).turns);
    let all = [on_path.clone(), stakes_taken_back(plot, attempt)].concat();
    [on_path, all].map(|stakes| {
        let sum = sum_of(plot, &stakes, "whole");
        (sum.score(), sum.opportunities)
    })
}

fn check(attempt: &Attempt, on_path: (Option<i32>, u32), all: (Option<i32>, u32)) {
    let plot = visit(THREE);
    assert_eq!(scored(&plot, attempt), [on_path, all], "{attempt:?}");
}

#[test]
fn first_decisions_are_evidence() {
    let mut attempt = Attempt::new("v", 1, Mode::Practice);
    decide(&mut attempt, &["one/good", "two/poor", "three/good"]);
    check(&attempt, (Some(33), 3), (Some(33), 3));
}

#[test]
fn a_decision_after_a_hint_is_none() {
    let mut attempt = Attempt::new("v", 1, Mode::Coached);
    decide(&mut attempt, &["one/poor"]);
    attempt.decide("v/two/good".to_owned(), true);
    decide(&mut attempt, &["three/good"]);
    check(&attempt, (Some(0), 2), (Some(0), 2));
}

#[test]
fn a_second_try_is_none_and_the_first_still_counts() {
    let mut attempt = Attempt::new("v", 1, Mode::Practice);
    decide(&mut attempt, &["one/good", "two/poor"]);
    attempt.rewind(1);
    decide(&mut attempt, &["two/good", "three/good"]);
    // On the path one and three are left; the poor choice that was taken back is evidence as before.
    check(&attempt, (Some(100), 2), (Some(33), 3));
}

#[test]
fn taking_back_every_poor_choice_wins_nothing() {
    let mut attempt = Attempt::new("v", 1, Mode::Practice);
    for place in ["one", "two", "three"] {
        decide(&mut attempt, &[&format!("{place}/poor")]);
        attempt.rewind(attempt.decisions.len() - 1);
        decide(&mut attempt, &[&format!("{place}/good")]);
    }
    check(&attempt, (None, 0), (Some(-100), 3));
}

#[test]
fn the_debriefs_profile_counts_what_was_taken_back() {
    let plot = visit(THREE);
    let mut attempt = Attempt::new("v", 1, Mode::Practice);
    decide(&mut attempt, &["one/good", "two/poor"]);
    attempt.rewind(1);
    decide(&mut attempt, &["two/good", "three/good"]);
    let told = debrief(&plot, &Vocabulary::default(), &attempt);
    let relationships = &told.principles[0];
    assert_eq!(
        (
            relationships.score,
            relationships.opportunities,
            relationships.shown
        ),
        (Some(33), 3, 2)
    );
}

#[test]
fn a_decision_that_two_paths_share_counts_once() {
    let mut attempt = Attempt::new("v", 1, Mode::Practice);
    decide(&mut attempt, &["one/good", "two/good", "three/poor"]);
    attempt.rewind(2);
    decide(&mut attempt, &["three/good"]);
    attempt.rewind(1);
    decide(&mut attempt, &["two/poor", "three/good"]);
    // One, two and three, each as it was decided first: 1 and 1 and -1 of 3.
    check(&attempt, (Some(100), 1), (Some(33), 3));
    let paths = attempt.paths_taken_back();
    let told: Vec<Vec<&str>> = paths
        .iter()
        .map(|path| {
            path.decisions
                .iter()
                .map(|decision| &decision.choice[2..])
                .collect()
        })
        .collect();
    assert_eq!(told[0], ["one/good", "two/good", "three/good"]);
    assert_eq!(told[1], ["one/good", "two/good", "three/poor"]);
}

#[test]
fn in_a_hub_too_what_was_decided_first_counts() {
    let plot = visit("hub talk: a 4.0 silence; b 2.0 takes-over; c 4.0 silence; on! 3.0");
    let mut attempt = Attempt::new("v", 1, Mode::Practice);
    decide(&mut attempt, &["talk/a", "talk/b", "talk/on"]);
    attempt.rewind(1);
    decide(&mut attempt, &["talk/c", "talk/on"]);
    // a taken on both paths and counted once, b taken, c left: 1 - 1 - 1 of 3.
    assert_eq!(scored(&plot, &attempt), [(Some(100), 1), (Some(-33), 3)]);
}

#[test]
fn a_hint_before_leaving_a_hub_forgives_what_was_left() {
    let plot = visit("hub talk: a 4.0 silence; b 2.0 takes-over; on! 3.0");
    let mut attempt = Attempt::new("v", 1, Mode::Coached);
    decide(&mut attempt, &["talk/a"]);
    attempt.decide("v/talk/on".to_owned(), true);
    assert_eq!(scored(&plot, &attempt), [(Some(100), 1); 2]);
}

#[test]
fn a_habit_after_a_hint_is_no_fault() {
    let plot = visit(THREE);
    let mut attempt = Attempt::new("v", 1, Mode::Coached);
    attempt.decide("v/one/poor".to_owned(), true);
    decide(&mut attempt, &["two/poor"]);
    let found = faults(&plot, &replay(&plot, &attempt).turns);
    assert_eq!(
        found.iter().map(|fault| fault.turn).collect::<Vec<_>>(),
        [1]
    );
}
