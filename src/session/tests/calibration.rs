//! People answer as they were counted to: a synthetic family with all three talks at every reply.

use std::fmt::Write as _;
use std::sync::Arc;

use super::plot_of;
use crate::practice::{Model, PracticeFile};
use crate::session::{Chance, Event, Plot, Purpose, State};
use crate::source::Limits;

/// How far a share may lie from the table (the design's bound).
const WITHIN: f64 = 0.10;
const STEPS: u64 = 40_000;

/// The small practice model with one skill for each class of move, that no habit and no direction disturbs.
fn model() -> Arc<Model> {
    let text = include_str!("../../../tests/fixtures/practice/small.ron");
    let reading = crate::source::read::<PracticeFile>("small.ron", text, &Limits::default());
    let mut file = reading
        .value
        .expect("the small practice model has its form");
    for class in file.people.classes.clone() {
        let mut skill = file.skills["silence"].clone();
        skill.class.clone_from(&class);
        file.skills.insert(format!("move-of-{class}"), skill);
    }
    let (model, findings) = Model::new(file);
    Arc::new(model.unwrap_or_else(|| panic!("{findings:?}")))
}

/// One moment that comes back for ever, with a choice of every class, each with all three talks.
/// Nobody moves, so that trust stays at 50.
fn synthetic() -> Plot {
    let model = model();
    let mut choices = String::new();
    for class in &model.file.people.classes {
        let replies = ["Change", "Neutral", "Sustain"].map(|talk| {
            format!("(lines: [(who: \"ana\", says: \"…\")], talk: {talk}, next: \"now\")")
        });
        write!(
            choices,
            "(id: \"{class}\", says: \"…\", skills: [\"move-of-{class}\"], why: \"…\", \
             shifts: [(who: \"ana\")], replies: [{}]),",
            replies.join(", ")
        )
        .expect("a text takes all");
    }
    let text = format!(
        "Scenario(format: 1, id: \"test\", title: \"\", summary: \"\",
            briefing: (task: \"\", duties: []), level: Induction, minutes: 1, techniques: [],
            people: {{\"ana\": (name: \"Ana\", part: Parent, age: 30, gauges: (trust: 50, strain: 50, readiness: 50))}},
            facts: {{}},
            scenes: [Conversation(id: \"talk\", room: \"kitchen\", with: [\"ana\"], start: \"now\",
                moments: {{\"now\": (lines: [], choices: [{choices}])}})],
            endings: {{}})"
    );
    plot_of(&text, model)
}

/// Replies counted by last talk and class of the move.
fn counted(plot: &Plot) -> Vec<[[u32; 3]; 3]> {
    let classes = plot.model.file.people.classes.len();
    let mut counts = vec![[[0; 3]; 3]; classes];
    let (mut state, _) = State::start(plot, 1);
    let now = state.moment;
    for step in 0..STEPS {
        let choice = state.open(plot)
            [Chance::new(1, Purpose::Bot, plot.place_key(now), step).index(classes)];
        let last = state.people[0].last_talk;
        let mut events = Vec::new();
        state.step(plot, choice, &mut events).expect("open");
        for event in events {
            if let (Event::Replied { talk, .. }, Some(last)) = (event, last) {
                counts[plot.move_of(choice).class][last as usize][talk as usize] += 1;
            }
        }
    }
    counts
}

#[test]
fn change_and_sustain_come_as_often_as_in_the_table() {
    let plot = synthetic();
    let rule = &plot.model.file.people;
    let shares = |[change, neutral, sustain]: [u32; 3]| {
        let all = f64::from(change + neutral + sustain);
        [f64::from(change) / all, f64::from(sustain) / all]
    };
    let counted = counted(&plot);
    for (class, id) in rule.classes.iter().enumerate() {
        for (last, row) in ["change", "neutral", "sustain"].into_iter().enumerate() {
            let cells = &rule.table[row];
            let cell = cells.get(id).copied().unwrap_or_default();
            let small = cell.0 + cell.1 + cell.2 < rule.small_cell;
            let total = cells.values().fold([0; 3], |sum: [u32; 3], cell| {
                [sum[0] + cell.0, sum[1] + cell.1, sum[2] + cell.2]
            });
            let expected = shares(if small {
                total
            } else {
                [cell.0, cell.1, cell.2]
            });
            let came = counted[class][last];
            assert!(
                came.iter().sum::<u32>() > 150,
                "too few to tell: {row} {id} {came:?}"
            );
            for (came, expected) in shares(came).into_iter().zip(expected) {
                assert!(
                    (came - expected).abs() < WITHIN,
                    "after {row}, {id}: {came} for {expected}"
                );
            }
        }
    }
}

#[test]
fn the_synthetic_family_stands_still() {
    let plot = synthetic();
    let (mut state, _) = State::start(&plot, 1);
    for _ in 0..50 {
        let choice = state.open(&plot)[0];
        state.step(&plot, choice, &mut Vec::new()).expect("open");
    }
    assert_eq!(state.people[0].gauges, [50, 50, 50]);
}
