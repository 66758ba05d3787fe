//! The practice model on a small one made for tests, with every figure worked out by hand.

mod findings;
mod gauges;
mod situations;
mod talk;
mod worths;

use super::{Model, PracticeFile, Tenths};
use crate::source::Limits;

/// The text of the small practice model.
const SMALL: &str = include_str!("../../tests/fixtures/practice/small.ron");

/// What the small practice model's file says.
fn file() -> PracticeFile {
    let reading = crate::source::read::<PracticeFile>("small.ron", SMALL, &Limits::default());
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    reading
        .value
        .expect("the small practice model has its form")
}

/// The small practice model after a change to its file.
fn changed(change: impl FnOnce(&mut PracticeFile)) -> Model {
    let mut file = file();
    change(&mut file);
    let (model, findings) = Model::new(file);
    model.unwrap_or_else(|| panic!("{findings:?}"))
}

/// The small practice model.
fn model() -> Model {
    changed(|_| {})
}

#[test]
fn the_practice_model_that_comes_with_the_program_is_sound() {
    let (model, problems) = super::load("sop.ron", super::SOP);
    assert!(problems.is_empty(), "{problems:?}");
    assert!(model.is_some());
}

#[test]
fn tenths_are_read_exactly() {
    let check = |text: &str, expected: Option<i32>| {
        let read = ron::from_str::<Tenths>(text).ok().map(|tenths| tenths.0);
        assert_eq!(read, expected, "{text}");
    };
    check("4.2", Some(42));
    check("4", Some(40));
    check("0.1", Some(1));
    check("-0.9", Some(-9));
    check("2.30", Some(23));
    check("100.0", Some(1000));
    check("-100.0", Some(-1000));
    // Every tenth within the scale comes out as itself, although most have no exact binary form.
    for tenths in -1000..=1000 {
        check(&Tenths(tenths).to_string(), Some(tenths));
    }
    check("4.25", None);
    check("0.05", None);
    check("100.1", None);
    check("1e300", None);
    check("NaN", None);
    check("inf", None);
    check("\"4.2\"", None);
}

#[test]
fn tenths_are_written_with_one_decimal() {
    let check = |tenths: i32, expected: &str| assert_eq!(Tenths(tenths).to_string(), expected);
    check(42, "4.2");
    check(40, "4.0");
    check(5, "0.5");
    check(0, "0.0");
    check(-5, "-0.5");
    check(-19, "-1.9");
}
