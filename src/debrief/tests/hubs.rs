//! In a hub each choice is a yes or a no against moving on, in any order.

use super::visits::{play_by, played, scored, sum, visit};
use crate::debrief::appraise::{Stake, Taken, stakes};
use crate::session::Plot;

/// The hub of `docs/scoring.md`: worths of 5, 4, 4 and 3.
pub(super) const FOUR: &str =
    "hub talk: a 5.0 exception-question; b 4.0 silence; c 4.0 asks-detail; d 3.0; on! 3.0";

fn talked(choices: &[&str]) -> Vec<String> {
    choices
        .iter()
        .map(|choice| format!("talk/{choice}"))
        .collect()
}

fn check(text: &str, choices: &[&str], name: &str, expected: (Option<i32>, u32)) {
    let plot = visit(text);
    let decisions = talked(choices);
    let decisions: Vec<_> = decisions.iter().map(String::as_str).collect();
    assert_eq!(
        scored(&plot, &decisions, name),
        expected,
        "{choices:?} {name}"
    );
}

#[test]
fn all_four_give_a_hundred_in_any_order() {
    let orders = [
        ["a", "b", "c", "d"],
        ["d", "c", "b", "a"],
        ["b", "a", "d", "c"],
        ["c", "d", "a", "b"],
    ];
    for order in orders {
        check(
            FOUR,
            &[&order[..], &["on"]].concat(),
            "whole",
            (Some(100), 3),
        );
    }
    // The fourth is worth exactly as much as moving on, so it changes nothing.
    check(FOUR, &["a", "b", "c", "on"], "whole", (Some(100), 3));
}

#[test]
fn the_best_two_give_fifty() {
    // 2 and 1 taken, 1 left: 2 of 4.
    check(FOUR, &["a", "b", "on"], "whole", (Some(50), 3));
    check(FOUR, &["c", "a", "on"], "whole", (Some(50), 3));
}

#[test]
fn leaving_at_once_is_a_hundred_below() {
    check(FOUR, &["on"], "whole", (Some(-100), 3));
}

#[test]
fn taking_a_poor_one_with_the_good_ones_gives_less() {
    let text = FOUR.replace("d 3.0", "d 1.8");
    // It weighs 1.2: left, 5.2 of 5.2; taken, 2.8 of 5.2.
    check(&text, &["a", "b", "c", "on"], "whole", (Some(100), 4));
    check(&text, &["a", "b", "c", "d", "on"], "whole", (Some(54), 4));
    check(&text, &["d", "on"], "whole", (Some(-100), 4));
}

#[test]
fn a_hubs_choice_is_one_opportunity_for_what_it_shows() {
    check(FOUR, &["a", "b", "c", "on"], "drawing-out", (Some(100), 1));
    check(FOUR, &["b", "c", "on"], "drawing-out", (Some(-100), 1));
    check(FOUR, &["a", "on"], "naming-the-worry", (Some(-100), 1));
    // The principle has two: drawing out taken, listening left; 2 - 1 of 3.
    check(FOUR, &["a", "c", "on"], "relationships", (Some(33), 2));
}

#[test]
fn only_from_a_worth_of_three_and_a_half_on() {
    let hub = |worth: &str| format!("hub talk: a {worth} silence; on! 3.0");
    check(&hub("3.4"), &["a", "on"], "listening", (None, 0));
    check(&hub("3.5"), &["a", "on"], "listening", (Some(100), 1));
    check(&hub("3.4"), &["a", "on"], "whole", (Some(100), 1));
}

#[test]
fn it_counts_once_however_often_the_hub_came_back() {
    let text = "hub talk: a 4.0 silence; b 4.0 asks-detail; c 4.0 asks-childs-view; on! 3.0";
    check(text, &["b", "c", "on"], "listening", (Some(-100), 1));
    check(text, &["b", "c", "a", "on"], "listening", (Some(100), 1));
}

#[test]
fn a_choice_that_opens_during_the_stay_counts_from_then_on() {
    let text = "hub talk: a 4.0 silence; more 5.0 asks-detail if:a; on! 3.0";
    check(text, &["on"], "whole", (Some(-100), 1));
    check(text, &["a", "on"], "whole", (Some(-33), 2));
    check(text, &["a", "more", "on"], "whole", (Some(100), 2));
}

#[test]
fn a_choice_that_closed_before_it_was_taken_was_not_left() {
    // Two ways to ask the same: whoever took one cannot take the other.
    let text = "hub talk: a 5.0 silence unless:b; b 4.0 asks-detail unless:a; on! 3.0";
    check(text, &["a", "on"], "whole", (Some(100), 1));
    check(text, &["b", "on"], "whole", (Some(100), 1));
    check(text, &["on"], "whole", (Some(-100), 2));
}

#[test]
fn what_is_left_counts_only_when_the_hub_is_left_by_its_leaving_choice() {
    let text = "hub talk: a 4.0 silence; out> 2.0; on! 3.0\nsofa: b 4.0; c 2.0";
    // Thrown out, the learner had no say about the rest.
    check(text, &["out"], "whole", (Some(-100), 1));
    check(text, &["out"], "listening", (None, 0));
    // A visit that was broken off in the hub has decided only what was taken.
    check(text, &["a"], "whole", (Some(100), 1));
}

#[test]
fn the_worth_is_the_one_when_it_was_taken_or_on_leaving() {
    // A third reflection in a row is worth half a point less.
    let text =
        "hub talk: a - complex-reflection; b - complex-reflection; c - complex-reflection; on! 3.0";
    let plot = visit(text);
    let worths = |choices: &[&str]| {
        let decisions = talked(choices);
        let decisions: Vec<_> = decisions.iter().map(String::as_str).collect();
        let found = stakes(&plot, &played(&plot, &decisions));
        found
            .iter()
            .map(|stake| (stake.turn, stake.worths[0].1))
            .collect::<Vec<_>>()
    };
    assert_eq!(worths(&["a", "b", "c", "on"]), [(0, 43), (1, 43), (2, 38)]);
    assert_eq!(worths(&["a", "b", "on"]), [(0, 43), (1, 43), (2, 38)]);
    assert_eq!(worths(&["a", "on"]), [(0, 43), (1, 43), (1, 43)]);
    // So 1.3 and 1.3 of 3.4 are got where the third is left.
    assert_eq!(
        scored(&plot, &["talk/a", "talk/b", "talk/on"], "whole"),
        (Some(53), 3)
    );
}

#[test]
fn the_leaving_choice_has_no_worth_of_its_own() {
    for leaving in ["1.0", "3.0", "5.0"] {
        check(
            &FOUR.replace("on! 3.0", &format!("on! {leaving}")),
            &["a", "b", "on"],
            "whole",
            (Some(50), 3),
        );
    }
}

#[test]
fn hubs_and_moments_go_into_one_sum() {
    let plot = visit(&format!("door: a 4.0; b 2.0\n{FOUR}"));
    // 1 of 1 at the door, 2 of 4 in the hub.
    let came = sum(&plot, &["door/a", "talk/a", "talk/b", "talk/on"], "whole");
    assert_eq!(
        (came.score(), came.opportunities, came.shown),
        (Some(60), 4, 3)
    );
}

#[test]
fn a_left_choice_stands_at_the_turn_of_leaving() {
    let plot = visit(FOUR);
    let left: Vec<Stake> = stakes(&plot, &played(&plot, &["talk/a", "talk/on"]))
        .into_iter()
        .filter(|stake| stake.taken == Taken::No)
        .collect();
    assert_eq!(left.len(), 3);
    assert!(left.iter().all(|stake| stake.turn == 1));
}

/// The mean of what random play gets in a hub, over every way it can go, each with its likelihood.
fn expected(plot: &Plot, taken: &mut Vec<String>, name: &str) -> f64 {
    let decisions: Vec<_> = taken.iter().map(String::as_str).collect();
    let turns = played(plot, &decisions);
    let mut state = crate::session::State::start(plot, 1).0;
    for turn in &turns {
        state
            .step(plot, turn.choice, &mut Vec::new())
            .expect("open");
    }
    let open = state.open(plot);
    if open.is_empty() {
        return sum(plot, &decisions, name).you as f64;
    }
    let mut mean = 0.0;
    for choice in &open {
        taken.push(format!("talk/{}", plot.choice(*choice).id));
        mean += expected(plot, taken, name) / open.len() as f64;
        taken.pop();
    }
    mean
}

#[test]
fn random_play_gets_nothing_from_a_hub() {
    let hubs = [
        FOUR,
        "hub talk: a 4.0 silence; b 1.5; on! 3.0",
        "hub talk: a 4.0 silence; more 5.0 asks-detail if:a; on! 3.0",
        "hub talk: a 5.0 silence unless:b; b 4.0 asks-detail unless:a; c 2.0; on! 3.0",
        "hub talk: a 4.0 silence; b 4.6 asks-detail; out> 2.0; on! 3.0",
    ];
    for hub in hubs {
        let plot = visit(hub);
        for name in ["whole", "listening", "relationships", "naming-the-worry"] {
            let mean = expected(&plot, &mut Vec::new(), name);
            assert!(mean.abs() < 1e-6, "{hub} {name} {mean}");
        }
    }
}

#[test]
fn a_hub_that_is_played_to_its_end_by_the_best_gives_a_hundred() {
    let plot =
        visit("hub talk: a 5.0 silence unless:b; b 4.0 asks-detail unless:a; c 2.0; on! 3.0");
    let turns = play_by(&plot, 1, |state| super::visits::best(&plot, state));
    let found = stakes(&plot, &turns);
    assert_eq!(
        super::visits::sum_of(&plot, &found, "whole").score(),
        Some(100)
    );
}
