//! What counts at one decision, and how much.

use super::visits::{scored, sum, visit};

/// Score and opportunities of a one-moment visit, for each of its choices.
fn check(moment: &str, name: &str, expected: &[(&str, Option<i32>, u32)]) {
    let plot = visit(moment);
    for (choice, score, opportunities) in expected {
        let came = scored(&plot, &[choice], name);
        assert_eq!(
            came,
            (*score, *opportunities),
            "{name}: {choice} of {moment}"
        );
    }
}

/// The door of `docs/scoring.md`.
pub(super) const DOOR: &str =
    "door: hear 4.5 simple-reflection; ask 3.6 open-question; check 2.9; push 1.8 takes-over";

#[test]
fn the_best_is_a_hundred_and_what_chance_would_bring_is_zero() {
    // The four come to 12.8, so chance is worth 3.2 and the best 1.3 more than that.
    check(
        DOOR,
        "whole",
        &[
            ("door/hear", Some(100), 1),
            // 0.4 of 1.3.
            ("door/ask", Some(31), 1),
            // -0.3 of 1.3.
            ("door/check", Some(-23), 1),
            // -1.4 of 1.3: below chance there is room for more than a hundred.
            ("door/push", Some(-108), 1),
        ],
    );
    check(
        "door: hear 4.0; wait 3.0; push 2.0",
        "whole",
        &[("door/wait", Some(0), 1)],
    );
}

#[test]
fn an_element_has_an_opportunity_where_a_right_choice_shows_it() {
    check(
        DOOR,
        "listening",
        &[
            ("door/hear", Some(100), 1),
            ("door/ask", Some(31), 1),
            ("door/check", Some(-23), 1),
            ("door/push", Some(-108), 1),
        ],
    );
    // Asking shows it, but is not right here.
    check(
        DOOR,
        "drawing-out",
        &[
            ("door/hear", None, 0),
            ("door/ask", None, 0),
            ("door/push", None, 0),
        ],
    );
    check(
        DOOR,
        "thinking",
        &[("door/hear", None, 0), ("door/push", None, 0)],
    );
}

#[test]
fn a_decision_counts_where_best_and_worst_are_a_point_apart() {
    check(
        "door: a 3.9 silence; b 3.0",
        "whole",
        &[("door/a", None, 0), ("door/b", None, 0)],
    );
    check(
        "door: a 4.0 silence; b 3.0",
        "whole",
        &[("door/a", Some(100), 1), ("door/b", Some(-100), 1)],
    );
}

#[test]
fn right_is_what_comes_within_half_a_point_of_the_best() {
    let moment =
        |second: &str| format!("door: a 4.5 simple-reflection; b {second} open-question; c 2.0");
    check(
        &moment("4.0"),
        "drawing-out",
        &[("door/b", Some(100), 1), ("door/a", None, 0)],
    );
    check(
        &moment("3.9"),
        "drawing-out",
        &[("door/b", None, 0), ("door/a", None, 0)],
    );
}

/// The two right ways of `docs/scoring.md`.
pub(super) const TWO_WAYS: &str =
    "door: hear 4.5 simple-reflection; ask 4.2 open-question; chat 2.7; push 1.8 takes-over";

#[test]
fn another_good_way_is_left_out_of_an_elements_sum() {
    // Without asking, 4.5, 2.7 and 1.8 are left: chance is worth 3.0, the best 1.5 more.
    check(
        TWO_WAYS,
        "listening",
        &[
            ("door/hear", Some(100), 1),
            ("door/ask", None, 0),
            ("door/chat", Some(-20), 1),
            ("door/push", Some(-80), 1),
        ],
    );
    // Without hearing, 4.2, 2.7 and 1.8: chance 2.9, the best 1.3 more.
    check(
        TWO_WAYS,
        "drawing-out",
        &[
            ("door/hear", None, 0),
            ("door/ask", Some(100), 1),
            ("door/chat", Some(-15), 1),
            ("door/push", Some(-85), 1),
        ],
    );
}

#[test]
fn a_principle_counts_a_decision_once_for_all_its_elements() {
    // Both ways show the principle, so nothing is left out: chance 3.3, the best 1.2 more, asking 0.9 more.
    check(
        TWO_WAYS,
        "relationships",
        &[("door/hear", Some(100), 1), ("door/ask", Some(75), 1)],
    );
    // One choice that shows two of its elements is one opportunity still.
    check(
        "door: both 4.5 simple-reflection open-question; push 1.8",
        "relationships",
        &[("door/both", Some(100), 1)],
    );
}

#[test]
fn a_visit_is_the_sum_of_what_was_got_over_the_sum_of_what_could_be() {
    let plot = visit(&format!(
        "{DOOR}\nsofa: hear 4.0 silence; chat 3.0; push 2.0"
    ));
    // 1.3 of 1.3, then -1.0 of 1.0: 0.3 of 2.3.
    assert_eq!(
        scored(&plot, &["door/hear", "sofa/push"], "whole"),
        (Some(13), 2)
    );
    assert_eq!(
        scored(&plot, &["door/hear", "sofa/chat"], "whole"),
        (Some(57), 2)
    );
    assert_eq!(
        scored(&plot, &["door/hear", "sofa/hear"], "whole"),
        (Some(100), 2)
    );
    // A moment with more at stake weighs more.
    assert_eq!(
        scored(&plot, &["door/push", "sofa/hear"], "whole"),
        (Some(-17), 2)
    );
}

#[test]
fn shown_counts_how_often_a_right_choice_was_taken() {
    let plot = visit(DOOR);
    assert_eq!(sum(&plot, &["door/hear"], "listening").shown, 1);
    assert_eq!(sum(&plot, &["door/ask"], "listening").shown, 0);
    // Within half a point of the best is right as well.
    let plot = visit("door: hear 4.5 simple-reflection; wait 4.1 silence; push 1.8");
    let waited = sum(&plot, &["door/wait"], "listening");
    assert_eq!((waited.shown, waited.opportunities), (1, 1));
}

#[test]
fn a_choice_with_a_habit_shows_no_element() {
    // Rated high against the tags: it is another good way, and no opportunity for what stands beside the habit.
    check(
        "door: mixed 4.5 simple-reflection takes-over; ask 4.4 open-question; push 1.8",
        "listening",
        &[
            ("door/mixed", None, 0),
            ("door/ask", None, 0),
            ("door/push", None, 0),
        ],
    );
}

#[test]
fn what_was_never_open_is_never_held_against_anyone() {
    let plot = visit("door: hear 4.5 silence; push 1.8; tell 5.0 asks-detail if:hear");
    assert_eq!(scored(&plot, &["door/hear"], "whole"), (Some(100), 1));
    assert_eq!(scored(&plot, &["door/hear"], "naming-the-worry"), (None, 0));
}

#[test]
fn scores_are_rounded_once_at_the_end() {
    // Three times a third of what could be: 33 each, and 33 together, not 99 of 3.
    let moment = "a 4.0; b 2.5; c 1.0";
    let plot = visit(&format!("one: {moment}\ntwo: {moment}\nthree: {moment}"));
    assert_eq!(
        scored(&plot, &["one/a", "two/b", "three/b"], "whole"),
        (Some(33), 3)
    );
    assert_eq!(
        scored(&plot, &["one/c", "two/b", "three/b"], "whole"),
        (Some(-33), 3)
    );
    // 2.5 of 4.0 in each of two: 62.5 is rounded away from zero.
    let plot = visit("one: a 5.0; b 4.0; c 1.0; d 2.0");
    assert_eq!(scored(&plot, &["one/b"], "whole"), (Some(50), 1));
}
