//! Bands at their edges.

use super::visits::model;
use crate::debrief::appraise::Sum;
use crate::debrief::{Band, Held, band};

const PRACTICED: Option<Band> = Some(Band::Practiced);
const DEVELOPING: Option<Band> = Some(Band::Developing);
const EMERGING: Option<Band> = Some(Band::Emerging);

fn sum(you: i64, of: i64, opportunities: u32) -> Sum {
    Sum {
        you,
        of,
        opportunities,
        shown: 0,
    }
}

fn check(you: i64, of: i64, opportunities: u32, expected: Option<Band>) {
    let came = band(&model(), sum(you, of, opportunities), None);
    assert_eq!(came, expected, "{you} of {of} at {opportunities}");
}

#[test]
fn a_band_begins_at_its_edge() {
    check(-200, 100, 20, EMERGING);
    check(0, 100, 20, EMERGING);
    check(34, 100, 20, EMERGING);
    check(35, 100, 20, DEVELOPING);
    check(69, 100, 20, DEVELOPING);
    check(70, 100, 20, PRACTICED);
    check(100, 100, 20, PRACTICED);
}

#[test]
fn the_band_is_read_off_the_rounded_score() {
    check(344, 1_000, 20, EMERGING);
    check(345, 1_000, 20, DEVELOPING);
    check(694, 1_000, 20, DEVELOPING);
    check(695, 1_000, 20, PRACTICED);
}

#[test]
fn fewer_than_five_opportunities_are_too_little_to_tell() {
    check(100, 100, 0, None);
    check(100, 100, 4, None);
    check(-100, 100, 4, None);
    check(-100, 100, 5, EMERGING);
}

#[test]
fn practiced_needs_eight_opportunities() {
    check(100, 100, 5, DEVELOPING);
    check(100, 100, 7, DEVELOPING);
    check(100, 100, 8, PRACTICED);
}

#[test]
fn nothing_at_stake_is_no_band() {
    check(0, 0, 0, None);
    assert_eq!(sum(0, 0, 0).score(), None);
}

#[test]
fn a_score_is_rounded_half_away_from_zero() {
    let check =
        |you, of, expected| assert_eq!(sum(you, of, 1).score(), Some(expected), "{you} of {of}");
    check(1, 3, 33);
    check(2, 3, 67);
    check(-1, 3, -33);
    check(1, 8, 13);
    check(-1, 8, -13);
    check(0, 7, 0);
    check(7, 7, 100);
    check(-9, 3, -300);
}

#[test]
fn a_held_band_is_at_most_what_holds_it() {
    let held = |at| Held {
        at,
        duties: vec![0],
        faults: Vec::new(),
    };
    let check = |you, opportunities, at, expected| {
        let came = band(&model(), sum(you, 100, opportunities), Some(&held(at)));
        assert_eq!(came, expected, "{you} at {opportunities} held at {at:?}");
    };
    check(100, 20, Band::Developing, DEVELOPING);
    check(100, 20, Band::Emerging, EMERGING);
    check(10, 20, Band::Developing, EMERGING);
    // Too little to tell stays so, but for what must be done in any case.
    check(100, 4, Band::Developing, None);
    check(100, 4, Band::Emerging, EMERGING);
}
