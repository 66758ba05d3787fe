//! Habits that were chosen, and what mends them.

use super::visits::{model, profile_of, visit};
use crate::debrief::Band;

/// The faults of a visit: turn, habit and the turn that mended it.
fn faults(text: &str, decisions: &[&str]) -> Vec<(usize, String, Option<usize>)> {
    let plot = visit(text);
    let model = model();
    let faults = profile_of(&plot, decisions).faults;
    faults
        .into_iter()
        .map(|fault| {
            (
                fault.turn,
                model.skill_text(fault.habit).0.to_owned(),
                fault.mended_at,
            )
        })
        .collect()
}

fn check(text: &str, decisions: &[&str], expected: &[(usize, &str, Option<usize>)]) {
    let expected: Vec<_> = expected
        .iter()
        .map(|(turn, id, at)| (*turn, (*id).to_owned(), *at))
        .collect();
    assert_eq!(faults(text, decisions), expected, "{decisions:?}");
}

const FOUR: &str = "
    one: good 4.5 silence; push 1.7 takes-over; threaten 1.0 threat
    two: good 4.5 silence; push 1.7 takes-over; sorry 4.2 repairs-misstep
    three: good 4.5 silence; push 1.7 takes-over; sorry 4.2 repairs-misstep
    four: good 4.5 silence; push 1.7 takes-over; sorry 4.2 repairs-misstep";

#[test]
fn a_habit_chosen_is_a_fault() {
    check(FOUR, &["one/good", "two/good"], &[]);
    check(FOUR, &["one/push", "two/good"], &[(0, "takes-over", None)]);
    check(
        FOUR,
        &["one/push", "two/good", "three/push"],
        &[(0, "takes-over", None), (2, "takes-over", None)],
    );
}

#[test]
fn a_fault_harms_what_its_habit_harms() {
    let plot = visit(FOUR);
    let profile = profile_of(&plot, &["one/threaten"]);
    assert_eq!(
        profile.faults[0].harms,
        model().element_set(&["listening", "naming-the-worry"])
    );
}

#[test]
fn a_repair_mends_the_latest_fault_that_is_not_mended_yet() {
    check(
        FOUR,
        &["one/push", "two/sorry"],
        &[(0, "takes-over", Some(1))],
    );
    check(
        FOUR,
        &["one/threaten", "two/push", "three/sorry"],
        &[(0, "threat", None), (1, "takes-over", Some(2))],
    );
    check(
        FOUR,
        &["one/threaten", "two/push", "three/sorry", "four/sorry"],
        &[(0, "threat", Some(3)), (1, "takes-over", Some(2))],
    );
}

#[test]
fn a_repair_mends_nothing_that_comes_after() {
    check(
        FOUR,
        &["one/good", "two/sorry", "three/push"],
        &[(2, "takes-over", None)],
    );
}

#[test]
fn two_habits_in_one_choice_are_two_faults_and_one_repair_mends_both() {
    let text =
        "one: both 1.0 threat takes-over; good 4.0\ntwo: sorry 4.2 repairs-misstep; good 4.0";
    check(
        text,
        &["one/both", "two/good"],
        &[(0, "threat", None), (0, "takes-over", None)],
    );
    check(
        text,
        &["one/both", "two/sorry"],
        &[(0, "threat", Some(1)), (0, "takes-over", Some(1))],
    );
}

#[test]
fn a_repair_beside_a_habit_mends_nothing() {
    let text =
        "one: push 1.7 takes-over; good 4.0\ntwo: but 2.0 repairs-misstep takes-over; good 4.0";
    check(
        text,
        &["one/push", "two/but"],
        &[(0, "takes-over", None), (1, "takes-over", None)],
    );
}

/// Twelve moments; `took` are the choices at the first of them, good ones follow.
fn bands(took: &[&str]) -> [Option<Band>; 3] {
    let moment = "good 4.5 simple-reflection asks-detail asks-childs-view; push 1.7 takes-over; \
                  soothe 2.0 false-reassurance; caller 1.0 gives-away-caller; sorry 4.2 repairs-misstep";
    let text: Vec<String> = (0..12).map(|nth| format!("m{nth}: {moment}")).collect();
    let plot = visit(&text.join("\n"));
    let decisions: Vec<String> = (0..12)
        .map(|nth| format!("m{nth}/{}", took.get(nth).unwrap_or(&"good")))
        .collect();
    let decisions: Vec<_> = decisions.iter().map(String::as_str).collect();
    let principles = profile_of(&plot, &decisions).principles;
    [0, 1, 2].map(|at| principles[at].band)
}

const PRACTICED: Option<Band> = Some(Band::Practiced);
const DEVELOPING: Option<Band> = Some(Band::Developing);
const EMERGING: Option<Band> = Some(Band::Emerging);

#[test]
fn one_fault_holds_nothing() {
    assert_eq!(bands(&["good"]), [PRACTICED; 3]);
    assert_eq!(bands(&["soothe"]), [PRACTICED; 3]);
}

#[test]
fn two_faults_in_one_principle_hold_it_at_developing() {
    // Reassuring harms naming the worry, and nothing else.
    let twice = bands(&["soothe", "soothe"]);
    assert_eq!(twice[1], DEVELOPING);
    // Two faults that harm different principles hold neither.
    let plot = visit("m: a 1.7 takes-over; b 4.0\nn: a 2.0 false-reassurance; b 4.0");
    let profile = profile_of(&plot, &["m/a", "n/a"]);
    assert!(
        profile
            .principles
            .iter()
            .all(|principle| principle.held.is_none())
    );
}

#[test]
fn a_repair_lets_the_band_rise_again() {
    assert_eq!(bands(&["soothe", "soothe", "sorry"])[1], PRACTICED);
}

#[test]
fn a_critical_fault_holds_at_emerging() {
    // Giving away the caller harms the child's voice here.
    assert_eq!(bands(&["caller"])[2], EMERGING);
    assert_ne!(bands(&["caller"])[1], EMERGING);
}
