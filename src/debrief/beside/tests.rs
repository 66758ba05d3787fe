//! Two visits to a small family beside each other: nothing parted, parted at once, met again, left early.

use std::sync::Arc;

use super::{Beside, Walker, beside, first_way};
use crate::debrief::{beside_text, debrief};
use crate::practice;
use crate::scenario::{self, Vocabulary};
use crate::session::{Attempt, Decision, Mode, Plot};

const GOOD: &str = "door/hear talk/worry talk/bo talk/go";
const POOR: &str = "door/judge talk/wait talk/go";
const TEA: &str = "door/tea talk/worry talk/go";

fn plot() -> Plot {
    let family = include_str!("../telling_tests/family.ron");
    let family = scenario::load("family.ron", family).scenario.unwrap();
    let (model, _) = practice::load("model.ron", include_str!("../telling_tests/model.ron"));
    Plot::new(Arc::new(family), Arc::new(model.unwrap())).unwrap()
}

fn attempt(choices: &str) -> Attempt {
    let mut attempt = Attempt::new("small", 7, Mode::Practice);
    let choices = choices.split_whitespace();
    attempt.decisions = choices
        .map(|choice| Decision::first(format!("visit/{choice}")))
        .collect();
    attempt
}

fn walker(name: &str) -> Walker {
    Walker {
        name: name.to_owned(),
        subject: name.to_lowercase(),
        says: String::new(),
    }
}

fn told(left: &str, right: &str) -> Beside {
    let (left, right) = (attempt(left), attempt(right));
    let visits = [(walker("One"), &left), (walker("Two"), &right)];
    beside(&plot(), &Vocabulary::default(), visits)
}

/// What parted two visits: the place, and what only each of them said there, by the first word.
fn partings(told: &Beside) -> Vec<String> {
    let first_words = |at: usize, parting: &super::Parting| {
        let steps = parting.ways[at].iter();
        let words = steps.map(|step| {
            step.words
                .text
                .split(' ')
                .next()
                .unwrap_or_default()
                .to_owned()
        });
        words.collect::<Vec<_>>().join("+")
    };
    let partings = told.partings.iter();
    partings
        .map(|parting| {
            format!(
                "{}: {} | {}",
                parting.place,
                first_words(0, parting),
                first_words(1, parting)
            )
        })
        .collect()
}

fn check(left: &str, right: &str, together: usize, expected: &[&str]) {
    let told = told(left, right);
    assert_eq!(told.together.decisions, together, "{left} beside {right}");
    assert_eq!(partings(&told), expected, "{left} beside {right}");
}

#[test]
fn the_same_visit_twice_parts_nowhere() {
    check(GOOD, GOOD, 4, &[]);
    let told = told(GOOD, GOOD);
    assert_eq!(
        told.difference,
        ["Both said and did the same, so nothing parted them."]
    );
    assert!(told.duties.iter().all(super::DutyBeside::same));
    assert_eq!(told.facts.only, [Vec::<String>::new(), Vec::new()]);
}

#[test]
fn visits_part_at_once_and_meet_again_at_the_same_place() {
    check(
        POOR,
        TEA,
        0,
        &["visit/door: You | Is", "visit/talk: Look | I"],
    );
    check(
        "door/judge talk/worry talk/go",
        TEA,
        0,
        &["visit/door: You | Is"],
    );
    assert_eq!(told("door/judge talk/worry talk/go", TEA).alike_later, 1);
}

#[test]
fn what_is_asked_in_a_hub_has_no_order() {
    check(
        "door/hear talk/worry talk/wait talk/go",
        "door/hear talk/wait talk/worry talk/go",
        4,
        &[],
    );
    check(
        "door/hear talk/worry talk/wait talk/go",
        "door/hear talk/wait talk/bo talk/worry talk/go",
        1,
        &["visit/talk:  | What"],
    );
    let told = told(POOR, GOOD);
    assert_eq!(told.partings[1].both.len(), 1, "leaving is what both did");
}

#[test]
fn a_visit_that_was_left_early_is_told_as_far_as_it_went() {
    let early = told("door/hear", GOOD);
    check("door/hear", GOOD, 1, &[]);
    assert_eq!(early.only[1].len(), 1);
    assert_eq!(early.endings[0].title, None);
    assert!(
        early.endings[0].text.contains("after one decision"),
        "{:?}",
        early.endings[0]
    );
    assert_eq!(
        early.difference[0],
        "Until one left, both said and did the same."
    );
    let nothing = told("", GOOD);
    assert_eq!(nothing.only[1].len(), 2);
    assert_eq!(nothing.endings[0].text, "Nothing was said on this visit.");
}

#[test]
fn a_parting_tells_what_both_heard_and_what_came_of_it() {
    let told = told(POOR, GOOD);
    let door = &told.partings[0];
    let heard = door.heard_by_both().unwrap();
    assert_eq!(
        (heard.name.as_str(), heard.says.as_str()),
        ("Ana", "Who sent you?")
    );
    let [poor, good] = &door.ways;
    assert_eq!(poor[0].skills[0].name, "Label");
    assert_eq!(poor[0].right, Some(false));
    assert_eq!(good[0].right, Some(true));
    assert_eq!(good[0].why, "Meets what is under the question.");
    assert_eq!(good[0].reply[0].thinks, "She heard that.");
    assert_eq!(good[0].learned, ["Nights are loud."]);
    assert_eq!(poor[0].did_badly, ["Say plainly what the worry is"]);
}

#[test]
fn the_difference_is_told_from_what_was_done_and_heard() {
    let sentences = told(POOR, GOOD).difference;
    assert_eq!(
        sentences,
        [
            "Only two did well what had to be done: say plainly what the worry is.",
            "One fell back on habits that close a talk: \u{201c}Label\u{201d}. Two never did.",
            "Only two learned this, and one more thing: Nights are loud.",
            "With two, Ana came to trust and grew readier for the change; with one, neither.",
        ]
    );
    // The other way round, the same is said of the same.
    assert_eq!(told(GOOD, POOR).difference.len(), sentences.len());
}

#[test]
fn a_name_that_ends_in_a_comma_stands_well_at_the_end_of_a_sentence() {
    let (left, right) = (attempt(POOR), attempt(GOOD));
    let mut you = walker("Your first way");
    you.subject = "you, at first,".to_owned();
    let told = beside(
        &plot(),
        &Vocabulary::default(),
        [(walker("One"), &left), (you, &right)],
    );
    assert!(
        told.difference[3].starts_with("With you, at first, Ana came"),
        "{}",
        told.difference[3]
    );
    for sentence in &told.difference {
        for wrong in [",.", ",,", ", ,"] {
            assert!(!sentence.contains(wrong), "{sentence}");
        }
    }
}

#[test]
fn the_first_way_counts_as_it_was_gone() {
    let mut attempt = attempt(POOR);
    assert_eq!(first_way(&attempt), None);
    attempt.rewind(1);
    attempt.decide("visit/talk/worry".to_owned(), false);
    attempt.rewind(0);
    attempt.decide("visit/door/hear".to_owned(), false);
    let first = first_way(&attempt).unwrap();
    let choices: Vec<_> = first
        .decisions
        .iter()
        .map(|decision| decision.choice.as_str())
        .collect();
    assert_eq!(
        choices,
        ["visit/door/judge", "visit/talk/wait", "visit/talk/go"]
    );
    assert!(first.decisions.iter().all(Decision::counts));
}

#[test]
fn duties_and_bands_are_those_of_each_debrief() {
    let told = told(POOR, GOOD);
    let vocabulary = Vocabulary::default();
    for (at, choices) in [POOR, GOOD].into_iter().enumerate() {
        let debrief = debrief(&plot(), &vocabulary, &attempt(choices));
        for principle in &debrief.principles {
            let beside = told
                .principles
                .iter()
                .find(|beside| beside.id == principle.id)
                .unwrap();
            assert_eq!(
                (beside.bands[at], &beside.held[at]),
                (principle.band, &principle.held)
            );
        }
        for duty in &debrief.duties.told {
            let beside = told
                .duties
                .iter()
                .find(|beside| beside.id == duty.id)
                .unwrap();
            assert_eq!(beside.outcomes[at], duty.outcome, "{}", duty.id);
        }
    }
}

#[test]
fn the_text_keeps_its_width_and_tells_no_score() {
    for (left, right) in [(POOR, GOOD), (GOOD, GOOD), ("", POOR), ("door/hear", TEA)] {
        for width in [0, 24, 40, 78, 500] {
            for line in beside_text(&told(left, right), width) {
                let wide = textwrap::core::display_width(&line.text);
                assert!(wide <= width.clamp(24, 78), "{wide}: {}", line.text);
                let text = line.text.to_lowercase();
                for word in ["score", "%", "better", "points", "winner"] {
                    assert!(!text.contains(word), "{text}");
                }
            }
        }
    }
}
