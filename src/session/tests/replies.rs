//! Which reply comes: guards, fallbacks and the draw.

use super::{after, ending, family, family_with, knows, last_events, open, said};
use crate::practice::{Gauge, ReplyContext, Talk};
use crate::session::{Event, Plot, State};

fn trust(plot: &Plot, state: &State, who: &str) -> i32 {
    let person = plot.person(who).unwrap_or_else(|| panic!("{who}"));
    state.person(person).gauge(Gauge::Trust)
}

/// The first thing said at the last of these decisions.
fn answer(plot: &Plot, seed: u64, decisions: &[&str]) -> String {
    said(plot, &last_events(plot, seed, decisions)).swap_remove(0)
}

#[test]
fn a_guarded_reply_that_holds_displaces_the_fallbacks() {
    let plot = family();
    // Listening moves trust from 44 to 46, where the guard holds: gauges move before the answer.
    for seed in 0..100 {
        assert_eq!(
            answer(&plot, seed, &["porch/start/listen"]),
            "I am. Jo helps."
        );
    }
}

#[test]
fn where_no_guard_holds_a_fallback_is_drawn() {
    let plot = family_with("(trust: 44,", "(trust: 43,");
    let answers: Vec<_> = (0..100)
        .map(|seed| answer(&plot, seed, &["porch/start/listen"]))
        .collect();
    assert!(
        answers
            .iter()
            .all(|answer| answer == "Hm." || answer == "So?")
    );
    assert!(answers.iter().any(|answer| answer == "Hm."));
    assert!(answers.iter().any(|answer| answer == "So?"));
}

#[test]
fn gauges_guard_from_both_sides() {
    // Pressing takes four points of trust from a parent: 44 becomes 40, and 39 becomes 35.
    let plot = family();
    assert_eq!(answer(&plot, 1, &["porch/start/press"]), "If I must.");
    let plot = family_with("(trust: 44,", "(trust: 39,");
    assert_eq!(answer(&plot, 1, &["porch/start/press"]), "No.");
    let plot = family_with("(trust: 44,", "(trust: 40,");
    assert_eq!(answer(&plot, 1, &["porch/start/press"]), "If I must.");
    // A good question brings a ready parent from 38 to 40.
    let asked = [
        "porch/start/press",
        "porch/talk/repair",
        "porch/talk/who-helps",
    ];
    assert_eq!(
        answer(&family_with("readiness: 38)", "readiness: 42)"), 1, &asked),
        "Fridays, with Jo."
    );
    assert_eq!(
        answer(&family_with("readiness: 38)", "readiness: 20)"), 1, &asked),
        "Never."
    );
}

#[test]
fn a_duty_done_guards_a_reply() {
    let plot = family();
    let to = |table, tonight| ["porch/start/press", "porch/talk/go-in", table, tonight];
    let agreed = after(
        &plot,
        1,
        &to("kitchen/table/worry", "kitchen/tonight/agree"),
    );
    assert_eq!(ending(&plot, &agreed), Some("agreed"));
    let not = after(
        &plot,
        1,
        &to("kitchen/table/reassure", "kitchen/tonight/agree"),
    );
    assert_eq!(ending(&plot, &not), Some("walked-away"));
}

#[test]
fn what_is_known_or_was_said_opens_and_closes_choices() {
    let plot = family();
    let listened = after(&plot, 1, &["porch/start/listen"]);
    // The aunt is known, so who helps is no question any more; nobody pressed, so nothing is to repair.
    assert_eq!(
        open(&plot, &listened),
        ["about-kit", "aunt-more", "chat", "go-in"]
    );
    let pressed = after(&plot, 1, &["porch/start/press"]);
    assert_eq!(
        open(&plot, &pressed),
        ["about-kit", "who-helps", "repair", "chat", "go-in"]
    );
}

#[test]
fn facts_carry_across_scenes() {
    let plot = family();
    let to_the_table = ["porch/start/press", "porch/talk/go-in"];
    let state = after(&plot, 1, &to_the_table);
    assert!(!knows(&plot, &state, "shouting"));
    assert_eq!(open(&plot, &state), ["worry", "reassure", "caller"]);
    let asked = [
        "porch/start/press",
        "porch/talk/about-kit",
        "porch/talk/go-in",
    ];
    let state = after(&plot, 1, &asked);
    assert!(knows(&plot, &state, "shouting"));
    assert_eq!(
        open(&plot, &state),
        ["worry", "kits-words", "reassure", "caller"]
    );
    // And the line that only the knowing see.
    assert_eq!(
        last_events(&plot, 1, &asked).len(),
        last_events(&plot, 1, &to_the_table).len() + 1
    );
}

#[test]
fn one_of_several_guards_is_enough_in_any() {
    let plot = family();
    let rest = ["porch/talk/go-in", "kitchen/table/worry"];
    let to = |start| [&[start][..], &rest[..]].concat();
    assert_eq!(
        open(&plot, &after(&plot, 1, &to("porch/start/listen"))),
        ["agree", "with-jo", "leave"]
    );
    assert_eq!(
        open(&plot, &after(&plot, 1, &to("porch/start/press"))),
        ["agree", "leave"]
    );
}

#[test]
fn what_the_briefing_tells_is_known_from_the_start() {
    let plot = family();
    let state = after(&plot, 1, &[]);
    assert!(knows(&plot, &state, "a-call"));
    assert!(!knows(&plot, &state, "aunt"));
}

#[test]
fn shifts_take_the_place_of_the_usual_effect() {
    let plot = family();
    let before = ["porch/start/press", "porch/talk/go-in"];
    let after_it = [
        "porch/start/press",
        "porch/talk/go-in",
        "kitchen/table/caller",
    ];
    let (from, to) = (after(&plot, 1, &before), after(&plot, 1, &after_it));
    // As written, not doubled, and only for those named.
    assert_eq!(trust(&plot, &to, "ben") - trust(&plot, &from, "ben"), -5);
    assert_eq!(trust(&plot, &to, "ana") - trust(&plot, &from, "ana"), -3);
    assert_eq!(trust(&plot, &to, "kit"), trust(&plot, &from, "kit"));
}

#[test]
fn two_shifts_of_one_person_move_them_no_further_than_one_decision_may() {
    let plot = family_with(
        "(who: \"ana\", trust: -3)",
        "(who: \"ana\", trust: -9), (who: \"ana\", trust: -9)",
    );
    let before = ["porch/start/listen", "porch/talk/go-in"];
    let after_it = [
        "porch/start/listen",
        "porch/talk/go-in",
        "kitchen/table/caller",
    ];
    let (from, to) = (after(&plot, 1, &before), after(&plot, 1, &after_it));
    assert_eq!(trust(&plot, &to, "ana") - trust(&plot, &from, "ana"), -12);
}

#[test]
fn talk_belongs_to_who_speaks_first_in_the_reply() {
    let plot = family();
    let said_to_ben = [
        "porch/start/press",
        "porch/talk/about-kit",
        "porch/talk/go-in",
        "kitchen/table/kits-words",
    ];
    let state = after(&plot, 1, &said_to_ben);
    let last_talk = |who: &str| state.person(plot.person(who).expect("there")).last_talk;
    assert_eq!(last_talk("ana"), Some(Talk::Change));
    assert_eq!(last_talk("ben"), None);
}

/// How often each answer came over many seeds, in shares.
fn shares(plot: &Plot, decisions: &[&str], answers: &[&str]) -> Vec<f64> {
    const SEEDS: u32 = 4_000;
    let mut counts = vec![0_u32; answers.len()];
    for seed in 0..SEEDS {
        let came = answer(plot, u64::from(seed), decisions);
        let position = answers.iter().position(|answer| *answer == came);
        counts[position.unwrap_or_else(|| panic!("{came}"))] += 1;
    }
    counts
        .into_iter()
        .map(|count| f64::from(count) / f64::from(SEEDS))
        .collect()
}

#[test]
fn talk_is_drawn_by_its_weights_and_then_a_reply_of_that_talk() {
    let plot = family();
    let answers = [
        "I want it calmer.",
        "I would like help.",
        "Fine.",
        "Nothing will change.",
    ];
    let came = shares(&plot, &["porch/start/ask"], &answers);
    let [change, neutral, sustain] = plot.model.talk_weights(ReplyContext {
        last_talk: None,
        class: plot
            .move_of(plot.find_choice("porch/start/ask").expect("there"))
            .class,
        toward: None,
        // One point more than at the door: people are moved before they answer.
        trust: 45,
        habit: false,
    });
    let sum = (change + neutral + sustain) as f64;
    let half = change as f64 / sum / 2.0;
    let expected = [half, half, neutral as f64 / sum, sustain as f64 / sum];
    for ((came, expected), answer) in came.iter().zip(expected).zip(answers) {
        assert!((came - expected).abs() < 0.02, "{answer} {came} {expected}");
    }
}

#[test]
fn a_talk_that_no_open_reply_has_is_never_drawn() {
    let plot = family_with("(trust: 44,", "(trust: 20,");
    let came = shares(&plot, &["porch/start/listen"], &["Hm.", "So?"]);
    // 97 neutral to 10 sustain, at a trust of 22: 9700 to 10 × 128.
    let expected = 9_700.0 / (9_700.0 + 1_280.0);
    assert!((came[0] - expected).abs() < 0.02, "{came:?} {expected}");
}

#[test]
fn every_event_of_a_decision_comes_in_its_order() {
    let plot = family();
    let events = last_events(&plot, 1, &["porch/start/listen"]);
    let kinds: Vec<_> = events
        .iter()
        .map(|event| match event {
            Event::Chose(_) => "chose",
            Event::Moved { .. } => "moved",
            Event::Replied { .. } => "replied",
            Event::Line(_) => "line",
            Event::Learned(_) => "learned",
            Event::Came(_) => "came",
            Event::Ended(_) => "ended",
        })
        .collect();
    let expected = [
        "chose", "moved", "moved", "moved", "replied", "line", "learned", "came", "line", "learned",
    ];
    assert_eq!(kinds, expected);
}
