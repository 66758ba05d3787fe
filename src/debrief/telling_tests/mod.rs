//! How a debrief is told: a small model and a small family, read from texts, and two visits to them.

mod balance;
mod group;
mod hostile;
mod pages;
mod texts;

use std::sync::Arc;

use super::{Debrief, Style, debrief, text};
use crate::practice;
use crate::scenario::{self, Vocabulary};
use crate::session::{Attempt, Decision, Mode, Plot};

const MODEL: &str = include_str!("model.ron");
const FAMILY: &str = include_str!("family.ron");

/// The debrief of a visit to a family under a model, both given as texts.
fn told_of(family: &str, model: &str, decisions: &[&str]) -> Debrief {
    debrief_of_attempt(family, model, &attempt(decisions))
}

fn debrief_of_attempt(family: &str, model: &str, attempt: &Attempt) -> Debrief {
    let loaded = scenario::load("family.ron", family);
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    let (model, problems) = practice::load("model.ron", model);
    assert!(problems.is_empty(), "{problems:?}");
    let plot = Plot::new(Arc::new(loaded.scenario.unwrap()), Arc::new(model.unwrap())).unwrap();
    debrief(&plot, &Vocabulary::default(), attempt)
}

fn attempt(decisions: &[&str]) -> Attempt {
    let mut attempt = Attempt::new("small", 7, Mode::Practice);
    attempt.decisions = decisions
        .iter()
        .map(|choice| Decision::first(*choice))
        .collect();
    attempt
}

/// The debrief of a visit to the small family.
fn told(decisions: &[&str]) -> Debrief {
    told_of(FAMILY, MODEL, decisions)
}

const GOOD: [&str; 4] = [
    "visit/door/hear",
    "visit/talk/worry",
    "visit/talk/bo",
    "visit/talk/go",
];
const POOR: [&str; 3] = ["visit/door/judge", "visit/talk/wait", "visit/talk/go"];

/// The text as one string, without its styles.
fn written(debrief: &Debrief) -> String {
    let lines = text(debrief, 78).into_iter().map(|line| line.text);
    lines.collect::<Vec<_>>().join("\n")
}

/// The lines of a part of the text, from its head to the next one.
fn part(debrief: &Debrief, head: &str) -> String {
    let lines = text(debrief, 78);
    let start = lines
        .iter()
        .position(|line| line.style == Style::Heading && line.text == head);
    let start = start.unwrap_or_else(|| panic!("no part \"{head}\""));
    let end = lines[start + 2..]
        .iter()
        .position(|line| line.style == Style::Heading);
    let end = end.map_or(lines.len(), |end| start + 2 + end);
    let part: Vec<&str> = lines[start + 2..end]
        .iter()
        .map(|line| line.text.as_str())
        .collect();
    part.join("\n").trim_end().to_owned()
}

#[test]
fn the_text_keeps_its_width() {
    for width in [0, 24, 40, 78, 500] {
        for line in text(&told(&POOR), width) {
            let wide = textwrap::core::display_width(&line.text);
            assert!(wide <= width.clamp(24, 78), "{wide}: {}", line.text);
        }
    }
}
