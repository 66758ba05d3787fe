//! How fast a visit goes: turns, replay and debrief of a long attempt, loading and checking a large file.
//!
//! `cargo bench --no-default-features`; the figures and the machine stand in `docs/performance.md`.

#![allow(
    clippy::unwrap_used,
    reason = "a bench that can't be set up should stop"
)]

use std::fmt::Write as _;
use std::sync::Arc;

use divan::counter::ItemsCount;
use kitchen_table::check;
use kitchen_table::debrief;
use kitchen_table::practice;
use kitchen_table::scenario::{self, Vocabulary};
use kitchen_table::session::{Attempt, Decision, Mode, Plot, State, replay};

fn main() {
    divan::main();
}

/// A scenario of this many moments, each with four choices and eight replies, one after the other.
fn generated(moments: usize) -> String {
    let skills = [
        "complex-reflection",
        "open-question",
        "friendly-talk",
        "persuades",
    ];
    let mut text = String::from(
        "Scenario(format: 1, id: \"generated\", title: \"Generated\", summary: \"A long walk.\",\n\
         briefing: (task: \"Walk to the end.\", duties: [\"names-the-worry\"]), level: Induction, minutes: 20,\n\
         techniques: [], people: { \"ana\": (name: \"Ana\", part: Parent, age: 30, target_behavior: \"walks\") },\n\
         facts: { \"a-step\": (text: \"A step was taken\", sort: Strength) },\n\
         scenes: [Conversation(id: \"walk\", room: \"kitchen\", with: [\"ana\"], start: \"m0\", moments: {\n",
    );
    for moment in 0..moments {
        let then = if moment + 1 == moments {
            "ends: \"end\"".to_owned()
        } else {
            format!("next: \"m{}\"", moment + 1)
        };
        let _ = writeln!(
            text,
            "\"m{moment}\": (calls_for: [\"listening\"], lines: [(who: \"ana\", says: \"Step {moment}.\")], choices: ["
        );
        for skill in skills {
            let _ = write!(
                text,
                "(id: \"{skill}\", says: \"Step {moment} by {skill}.\", skills: [\"{skill}\"], why: \"A step.\", replies: [\n\
                 (lines: [(who: \"ana\", says: \"Yes.\")], talk: Change, learns: [\"a-step\"], {then}),\n\
                 (lines: [(who: \"ana\", says: \"No.\")], talk: Sustain, {then}),\n]),\n"
            );
        }
        text.push_str("]),\n");
    }
    text.push_str(
        "})], endings: { \"end\": (title: \"The end\", text: \"They arrived.\", child: 4, family: 4) })\n",
    );
    text
}

fn plot(text: &str) -> Plot {
    let loaded = scenario::load("generated.ron", text);
    let model = practice::sop().unwrap();
    Plot::new(Arc::new(loaded.scenario.unwrap()), Arc::new(model)).unwrap()
}

fn long_attempt(plot: &Plot) -> Attempt {
    let mut attempt = Attempt::new("generated", 7, Mode::Practice);
    for moment in plot.moments() {
        let nth = moment.index() % 4;
        let choice = plot.choices(moment).nth(nth).unwrap();
        attempt
            .decisions
            .push(Decision::first(plot.decision_id(choice)));
    }
    attempt
}

/// Turns: one `step` each, events as positions, no texts, no worths.
#[divan::bench]
fn turns(bencher: divan::Bencher<'_, '_>) {
    let plot = plot(&generated(1_000));
    let choices: Vec<_> = plot
        .moments()
        .map(|moment| plot.choices(moment).nth(moment.index() % 4).unwrap())
        .collect();
    let mut events = Vec::new();
    bencher
        .counter(ItemsCount::new(choices.len()))
        .with_inputs(|| State::start(&plot, 7).0)
        .bench_local_refs(|state| {
            for choice in &choices {
                events.clear();
                state.step(&plot, *choice, &mut events).unwrap();
            }
        });
}

/// Playing a list of 200 decisions again.
#[divan::bench]
fn replay_of_200_decisions(bencher: divan::Bencher<'_, '_>) {
    let plot = plot(&generated(200));
    let attempt = long_attempt(&plot);
    bencher.bench(|| replay(&plot, &attempt));
}

/// Everything a learner reads about 200 decisions.
#[divan::bench]
fn debrief_of_200_decisions(bencher: divan::Bencher<'_, '_>) {
    let plot = plot(&generated(200));
    let attempt = long_attempt(&plot);
    let (vocabulary, _) = Vocabulary::shipped();
    bencher.bench(|| debrief::debrief(&plot, &vocabulary, &attempt));
}

/// Reading a file of 2,000 moments.
#[divan::bench]
fn load_2000_moments(bencher: divan::Bencher<'_, '_>) {
    let text = generated(2_000);
    bencher.bench(|| scenario::load("generated.ron", &text));
}

/// Everything that is wrong with a file of 2,000 moments, from its text.
#[divan::bench]
fn load_and_check_2000_moments(bencher: divan::Bencher<'_, '_>) {
    let text = generated(2_000);
    let model = Arc::new(practice::sop().unwrap());
    let (vocabulary, _) = Vocabulary::shipped();
    bencher.bench(|| check::file("generated.ron", &text, &model, &vocabulary));
}
