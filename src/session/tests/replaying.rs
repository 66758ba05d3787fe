//! Replay, undoing, what was taken back, and where ids no longer lead.

use super::{TWO_ROOMS, after, attempt, family, family_with, model, plot_of};
use crate::session::{Attempt, Mode, NotOpen, State, place_of, replay};

const TO_THE_END: [&str; 5] = [
    "porch/start/ask",
    "porch/talk/about-kit",
    "porch/talk/go-in",
    "kitchen/table/worry",
    "kitchen/tonight/agree",
];

#[test]
fn a_replay_gives_the_same_events() {
    let plot = family();
    let again = plot_of(TWO_ROOMS, model());
    for seed in 0..200 {
        let attempt = attempt(seed, &TO_THE_END);
        let first = replay(&plot, &attempt);
        assert_eq!(first.stopped_at, None);
        assert_eq!(first, replay(&again, &attempt));
        assert_eq!(
            format!("{first:?}"),
            format!("{:?}", replay(&again, &attempt))
        );
    }
}

#[test]
fn steps_taken_one_by_one_are_the_replay() {
    let plot = family();
    let replayed = replay(&plot, &attempt(9, &TO_THE_END));
    let (mut state, opening) = State::start(&plot, 9);
    assert_eq!(opening, replayed.opening);
    for (decision, turn) in TO_THE_END.into_iter().zip(&replayed.turns) {
        assert_eq!(state, turn.before);
        let mut events = Vec::new();
        let choice = plot.find_choice(decision).expect("there");
        state.step(&plot, choice, &mut events).expect("open");
        assert_eq!(events, turn.events);
    }
    assert_eq!(state, replayed.state);
}

#[test]
fn another_seed_is_another_visit() {
    let plot = family();
    let told = |seed| format!("{:?}", replay(&plot, &attempt(seed, &TO_THE_END)).turns);
    let different = (1..50).filter(|seed| told(*seed) != told(0)).count();
    assert!(different > 10, "{different}");
}

#[test]
fn a_decision_that_is_not_open_is_an_error_and_changes_nothing() {
    let plot = family();
    let check = |decisions: &[&str], closed: &str| {
        let mut state = after(&plot, 3, decisions);
        let before = state.clone();
        let mut events = Vec::new();
        let choice = plot
            .find_choice(closed)
            .unwrap_or_else(|| panic!("{closed}"));
        assert_eq!(
            state.step(&plot, choice, &mut events),
            Err(NotOpen),
            "{closed}"
        );
        assert_eq!(state, before);
        assert!(events.is_empty());
    };
    // Of another moment, guarded, taken already, and after the end.
    check(&[], "porch/talk/about-kit");
    check(&["porch/start/press"], "porch/talk/aunt-more");
    check(
        &["porch/start/press", "porch/talk/about-kit"],
        "porch/talk/about-kit",
    );
    check(&["porch/start/wait"], "porch/start/wait");
    check(&TO_THE_END, "kitchen/tonight/agree");
    check(&TO_THE_END, "porch/start/ask");
}

#[test]
fn a_choice_beyond_the_last_is_not_open() {
    let plot = family();
    let (mut state, _) = State::start(&plot, 1);
    let beyond = crate::session::ChoiceIdx(9_999);
    assert_eq!(state.step(&plot, beyond, &mut Vec::new()), Err(NotOpen));
}

#[test]
fn undoing_the_last_decision_is_the_replay_without_it() {
    let plot = family();
    for made in 1..=TO_THE_END.len() {
        let mut attempt = attempt(5, &TO_THE_END[..made]);
        let with_it = replay(&plot, &attempt);
        attempt.rewind(made - 1);
        let undone = replay(&plot, &attempt);
        assert_eq!(undone.state, with_it.turns[made - 1].before);
        assert_eq!(undone.turns, with_it.turns[..made - 1]);
    }
}

#[test]
fn a_replay_stops_where_its_ids_lead_no_more_and_says_where() {
    let plot = family();
    let check = |decisions: &[&str], stopped_at: Option<usize>| {
        let replayed = replay(&plot, &attempt(2, decisions));
        assert_eq!(replayed.stopped_at, stopped_at, "{decisions:?}");
        let led = stopped_at.unwrap_or(decisions.len());
        assert_eq!(replayed.turns.len(), led);
        assert_eq!(replayed.state, after(&plot, 2, &decisions[..led]));
    };
    check(&TO_THE_END, None);
    check(&["porch/start/sing"], Some(0));
    check(&["garden/start/ask"], Some(0));
    check(&["ask"], Some(0));
    check(&[""], Some(0));
    check(
        &["porch/start/ask", "porch/talk/repair", "porch/talk/go-in"],
        Some(1),
    );
    check(
        &["porch/start/ask", "porch/talk/chat", "porch/talk/go-in"],
        Some(2),
    );
}

#[test]
fn decisions_survive_an_edit_that_moves_them() {
    // Choices are recorded by ids, so another order and other words change nothing.
    let plot = family();
    let moved = family_with("says: \"Yes?\"", "says: \"What is it?\"");
    let kept = after(&moved, 4, &TO_THE_END);
    assert_eq!(kept, after(&plot, 4, &TO_THE_END));
    let renamed = family_with("id: \"worry\"", "id: \"says-the-worry\"");
    assert_eq!(
        replay(&renamed, &attempt(4, &TO_THE_END)).stopped_at,
        Some(3)
    );
}

#[test]
fn what_is_taken_back_is_kept_as_a_branch() {
    let mut attempt = Attempt::new("two-rooms", 1, Mode::Practice);
    for id in [
        "porch/start/press",
        "porch/talk/about-kit",
        "porch/talk/go-in",
    ] {
        attempt.decide(id.to_owned(), false);
    }
    attempt.rewind(1);
    assert_eq!(attempt.decisions.len(), 1);
    assert_eq!(attempt.branches.len(), 1);
    assert_eq!(attempt.branches[0].after, 1);
    let taken_back: Vec<_> = attempt.branches[0]
        .decisions
        .iter()
        .map(|d| d.choice.as_str())
        .collect();
    assert_eq!(taken_back, ["porch/talk/about-kit", "porch/talk/go-in"]);
    // Nothing to take back, nothing kept.
    attempt.rewind(1);
    assert_eq!(attempt.branches.len(), 1);
}

#[test]
fn only_a_first_decision_at_a_place_made_without_a_hint_counts() {
    let mut attempt = Attempt::new("two-rooms", 1, Mode::Coached);
    let decide = |attempt: &mut Attempt, id: &str, hinted| {
        attempt.decide(id.to_owned(), hinted);
        let decision = attempt.decisions.last().expect("just made");
        (decision.hinted, decision.again, decision.counts())
    };
    assert_eq!(
        decide(&mut attempt, "porch/start/press", false),
        (false, false, true)
    );
    assert_eq!(
        decide(&mut attempt, "porch/talk/about-kit", true),
        (true, false, false)
    );
    attempt.rewind(0);
    // Another choice at the same place, and the same place of a longer branch: again.
    assert_eq!(
        decide(&mut attempt, "porch/start/ask", false),
        (false, true, false)
    );
    assert_eq!(
        decide(&mut attempt, "porch/talk/go-in", false),
        (false, true, false)
    );
    // A place that was never decided before counts, also after a rewind.
    assert_eq!(
        decide(&mut attempt, "kitchen/table/worry", false),
        (false, false, true)
    );
}

#[test]
fn the_place_of_a_decision_is_its_scene_and_moment() {
    assert_eq!(place_of("porch/start/press"), "porch/start");
    assert_eq!(place_of("press"), "press");
}

#[test]
fn an_attempt_is_stored_and_read_again_unchanged() {
    let mut attempt = attempt(u64::MAX, &TO_THE_END);
    attempt.rewind(2);
    attempt.decide("porch/talk/go-in".to_owned(), true);
    let text = serde_json::to_string(&attempt).expect("writes");
    assert_eq!(
        serde_json::from_str::<Attempt>(&text).expect("reads"),
        attempt
    );
    // What older files don't say is a first decision without a hint, in practice.
    let short =
        r#"{"scenario": "two-rooms", "seed": 1, "decisions": [{"choice": "porch/start/ask"}]}"#;
    let read: Attempt = serde_json::from_str(short).expect("reads");
    assert_eq!(read.mode, Mode::Practice);
    assert!(read.decisions[0].counts());
}
