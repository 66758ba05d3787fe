//! What became of the duties of a visit.

use super::visits::{profile_of, visit_with_duties};
use crate::debrief::{Band, DutyOutcome};
use crate::session::Plot;

const WORRY: &[&str] = &["names-the-worry"];

fn outcome(plot: &Plot, decisions: &[&str]) -> DutyOutcome {
    let duties = profile_of(plot, decisions).duties;
    assert_eq!(duties.len(), 1);
    duties[0].1
}

fn check(text: &str, decisions: &[&str], expected: DutyOutcome) {
    let plot = visit_with_duties(WORRY, text);
    assert_eq!(
        outcome(&plot, decisions),
        expected,
        "{decisions:?} of {text}"
    );
}

/// Undone, with the last turn where it could have been done and the choice that would have.
fn check_undone(text: &str, decisions: &[&str], turn: usize, how: &str) {
    let plot = visit_with_duties(WORRY, text);
    let how = plot.find_choice(&format!("v/{how}")).expect("there");
    assert_eq!(
        outcome(&plot, decisions),
        DutyOutcome::Undone(turn, how),
        "{decisions:?}"
    );
}

const THREE: &str = "
    door: name 4.4 plain-worry; hear 4.4 silence; push 1.8 threat
    sofa: name 4.4 plain-worry; hear 4.4 silence; push 1.8 threat
    gate: hear 4.4 silence; push 1.8 takes-over";

#[test]
fn a_duty_is_done_whenever_it_was_done() {
    check(
        THREE,
        &["door/name", "sofa/hear", "gate/hear"],
        DutyOutcome::Done(0),
    );
    check(
        THREE,
        &["door/hear", "sofa/name", "gate/hear"],
        DutyOutcome::Done(1),
    );
}

#[test]
fn a_duty_undone_tells_the_last_chance_and_how() {
    check_undone(
        THREE,
        &["door/hear", "sofa/hear", "gate/hear"],
        1,
        "sofa/name",
    );
    // Where the visit has come to so far.
    check_undone(THREE, &["door/hear"], 0, "door/name");
}

#[test]
fn a_duty_can_be_done_badly() {
    check(
        THREE,
        &["door/hear", "sofa/push", "gate/hear"],
        DutyOutcome::Badly(1),
    );
    // Done beside a habit is done badly as well.
    let mixed = "door: name 2.3 plain-worry takes-over; hear 4.4 silence";
    check(mixed, &["door/name"], DutyOutcome::Badly(0));
}

#[test]
fn a_duty_done_well_before_or_after_is_done() {
    check(
        THREE,
        &["door/push", "sofa/name", "gate/hear"],
        DutyOutcome::Done(1),
    );
    check(
        THREE,
        &["door/name", "sofa/push", "gate/hear"],
        DutyOutcome::Done(0),
    );
}

#[test]
fn a_duty_that_was_offered_nowhere_on_the_path_does_not_count() {
    check(
        "door: hear 4.4 silence; push 1.8",
        &["door/hear"],
        DutyOutcome::NotOffered,
    );
    // Not offered yet is not offered either: nobody is held to what they never came to.
    check(
        "door: hear 4.4 silence; out> 1.8\nsofa: name 4.4 plain-worry; chat 2.0",
        &["door/out"],
        DutyOutcome::NotOffered,
    );
}

#[test]
fn a_guarded_offer_counts_only_where_it_was_open() {
    let text = "hub talk: a 4.0 silence; name 4.4 plain-worry if:a; on! 3.0";
    check(text, &["talk/on"], DutyOutcome::NotOffered);
    check_undone(text, &["talk/a", "talk/on"], 1, "talk/name");
}

fn bands(duties: &[&str], text: &str, decisions: &[&str]) -> Vec<Option<Band>> {
    let plot = visit_with_duties(duties, text);
    let profile = profile_of(&plot, decisions);
    profile
        .principles
        .into_iter()
        .map(|principle| principle.band)
        .collect()
}

/// Nine moments, at each of which a right choice shows all three principles; the first and the last
/// offer a duty or an early end besides.
fn long_visit(first: &str) -> String {
    let all = "good 4.5 simple-reflection asks-detail asks-childs-view; poor 2.0";
    let rest: Vec<String> = (1..9).map(|nth| format!("m{nth}: {all}")).collect();
    format!("m0: {first}; {all}\n{}", rest.join("\n"))
}

fn always(choice: &str) -> Vec<String> {
    (0..9).map(|nth| format!("m{nth}/{choice}")).collect()
}

fn check_bands(duties: &[&str], first: &str, took: &str, expected: [Option<Band>; 3]) {
    let mut decisions = always("good");
    decisions[0] = format!("m0/{took}");
    let decisions: Vec<_> = decisions.iter().map(String::as_str).collect();
    let came = bands(duties, &long_visit(first), &decisions);
    assert_eq!(came, expected, "{duties:?} {first} {took}");
}

const PRACTICED: Option<Band> = Some(Band::Practiced);
const DEVELOPING: Option<Band> = Some(Band::Developing);
const EMERGING: Option<Band> = Some(Band::Emerging);

#[test]
fn without_anything_undone_the_score_alone_decides() {
    check_bands(&[], "other 4.5 silence", "good", [PRACTICED; 3]);
}

#[test]
fn an_undone_duty_holds_its_principle_at_developing() {
    check_bands(
        &["agrees-tonight"],
        "settle 4.5 settles-tonight",
        "good",
        [PRACTICED, PRACTICED, DEVELOPING],
    );
    check_bands(
        &["agrees-tonight"],
        "settle 4.5 settles-tonight",
        "settle",
        [PRACTICED; 3],
    );
}

#[test]
fn a_critical_duty_undone_holds_it_at_emerging() {
    check_bands(
        WORRY,
        "name 4.5 plain-worry",
        "good",
        [PRACTICED, EMERGING, PRACTICED],
    );
}

#[test]
fn two_duties_of_one_principle_undone_hold_it_at_emerging() {
    let text = "door: settle 4.5 settles-tonight; view 4.5 asks-childs-view; chat 2.0";
    let both = ["agrees-tonight", "asks-about-the-child"];
    assert_eq!(bands(&both, text, &["door/chat"]), [None, None, EMERGING]);
    assert_eq!(bands(&both, text, &["door/view"]), [None, None, None]);
    assert_eq!(bands(&both[..1], text, &["door/chat"]), [None, None, None]);
}

#[test]
fn a_duty_done_badly_holds_its_principle_at_developing() {
    let first = "promise 4.5 false-reassurance; settle 4.5 settles-tonight";
    check_bands(
        &["agrees-tonight"],
        first,
        "promise",
        [PRACTICED, PRACTICED, DEVELOPING],
    );
}

#[test]
fn what_holds_a_band_never_lifts_it() {
    let text = long_visit("settle 4.5 settles-tonight");
    let decisions = always("poor");
    let decisions: Vec<_> = decisions.iter().map(String::as_str).collect();
    assert_eq!(bands(&["agrees-tonight"], &text, &decisions), [EMERGING; 3]);
}

#[test]
fn an_early_ending_is_no_way_out_of_an_undone_duty() {
    let text =
        "door: name 4.4 plain-worry; hear 4.4 silence; push 1.8\nsofa: out> 3.0; hear 4.4 silence";
    // Two decisions are too little to tell anything, but the worry was never named.
    assert_eq!(
        bands(WORRY, text, &["door/hear", "sofa/out"]),
        [None, EMERGING, None]
    );
    assert_eq!(
        bands(WORRY, text, &["door/name", "sofa/out"]),
        [None, None, None]
    );
    // Also where the door closes at once.
    assert_eq!(
        bands(WORRY, "door: name 4.4 plain-worry; out> 2.0", &["door/out"])[1],
        EMERGING
    );
}
