//! Marks of what a group argued about: kept with decisions, taken back, and told where there were most.

use super::{TWO_ROOMS, model, plot_of};
use crate::session::{Attempt, Mode, Sitting, most_argued};

/// A visit to these places with so many marks before each decision.
fn argued(marks: &[(&str, u32)]) -> Attempt {
    let mut attempt = Attempt::new("two-rooms", 1, Mode::Room);
    go_on(&mut attempt, marks);
    attempt
}

fn go_on(attempt: &mut Attempt, marks: &[(&str, u32)]) {
    for (choice, times) in marks {
        for _ in 0..*times {
            attempt.argue();
        }
        attempt.decide((*choice).to_owned(), false);
    }
}

/// The decisions told as most argued, with their marks.
fn told(attempt: &Attempt) -> Vec<(usize, u32)> {
    let most = most_argued(attempt).into_iter();
    most.map(|argued| (argued.turn, argued.times)).collect()
}

fn check(marks: &[(&str, u32)], expected: &[(usize, u32)]) {
    assert_eq!(told(&argued(marks)), expected, "{marks:?}");
}

#[test]
fn at_most_two_moments_are_told_the_most_argued_first_and_of_equals_the_earlier() {
    check(&[], &[]);
    check(&[("v/a/x", 0), ("v/b/x", 0)], &[]);
    check(&[("v/a/x", 0), ("v/b/x", 1)], &[(2, 1)]);
    check(&[("v/a/x", 1), ("v/b/x", 3)], &[(2, 3), (1, 1)]);
    check(
        &[("v/a/x", 1), ("v/b/x", 2), ("v/c/x", 4)],
        &[(3, 4), (2, 2)],
    );
    check(
        &[("v/a/x", 2), ("v/b/x", 2), ("v/c/x", 2)],
        &[(1, 2), (2, 2)],
    );
    check(
        &[("v/a/x", 1), ("v/b/x", 3), ("v/c/x", 1)],
        &[(2, 3), (1, 1)],
    );
}

#[test]
fn a_decision_takes_the_marks_of_its_moment_along_and_the_next_begins_without() {
    let attempt = argued(&[("v/a/x", 2), ("v/b/x", 0)]);
    let marks: Vec<_> = attempt.decisions.iter().map(|made| made.argued).collect();
    assert_eq!((marks, attempt.arguing), (vec![2, 0], 0));
}

#[test]
fn a_mark_can_be_taken_back_and_never_below_none() {
    let mut attempt = Attempt::new("two-rooms", 1, Mode::Room);
    attempt.argue_less();
    assert_eq!(attempt.arguing, 0);
    attempt.argue();
    attempt.argue();
    attempt.argue_less();
    assert_eq!(attempt.arguing, 1);
}

#[test]
fn a_moment_that_is_opened_again_has_its_marks_again() {
    let mut attempt = argued(&[("v/a/x", 1), ("v/b/x", 3)]);
    attempt.rewind(1);
    assert_eq!(attempt.arguing, 3);
    go_on(&mut attempt, &[("v/b/y", 1)]);
    assert_eq!(told(&attempt), [(2, 4), (1, 1)]);
}

#[test]
fn marks_on_a_path_taken_back_count_where_the_visit_comes_to_the_place_again() {
    let visit = [("v/a/x", 0), ("v/b/x", 1), ("v/c/x", 2)];
    let mut attempt = argued(&visit);
    attempt.rewind(0);
    go_on(&mut attempt, &[("v/a/y", 0), ("v/c/y", 1)]);
    // The visit went past `b`, and comes to `c` as its second decision.
    assert_eq!(told(&attempt), [(2, 3)]);
}

#[test]
fn a_sitting_keeps_its_marks_and_a_stored_attempt_reads_them_again() {
    let plot = std::sync::Arc::new(plot_of(TWO_ROOMS, model()));
    let mut sitting = Sitting::begin(plot, 1, Mode::Room);
    sitting.attempt.argue();
    sitting.decide("porch/start/ask", false).expect("open");
    sitting.attempt.argue();
    sitting.attempt.argue();
    let text = serde_json::to_string(&sitting.attempt).expect("writes");
    let read: Attempt = serde_json::from_str(&text).expect("reads");
    assert_eq!(read, sitting.attempt);
    assert_eq!((read.decisions[0].argued, read.arguing), (1, 2));
    assert!(text.contains(r#""mode":"room""#), "{text}");
}

#[test]
fn an_attempt_from_before_there_were_marks_is_read_without_any() {
    let old = r#"{"scenario": "two-rooms", "seed": 1, "mode": "practice", "branches": [],
        "decisions": [{"choice": "porch/start/ask", "hinted": false, "again": false}]}"#;
    let read: Attempt = serde_json::from_str(old).expect("reads");
    assert_eq!((read.decisions[0].argued, read.arguing), (0, 0));
    assert!(most_argued(&read).is_empty());
}

#[test]
fn only_a_group_is_a_group_and_goes_back_as_in_practice() {
    for (mode, group, back) in [
        (Mode::Coached, false, false),
        (Mode::Practice, false, true),
        (Mode::Room, true, true),
    ] {
        assert_eq!(
            (mode.of_a_group(), mode.goes_back()),
            (group, back),
            "{mode:?}"
        );
    }
}
