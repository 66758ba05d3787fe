//! Small invented visits, written in a few words.
//!
//! One moment stands in one line: `door: hear 4.5 simple-reflection; push 1.8 takes-over`. Each choice has its
//! id, its worth as practitioners' ratings would give it (`-` for the model's own), and its skills. A moment
//! leads to the next and the last to the end. `hub talk: …` is a hub; `on!` leaves it; `out>` ends the visit at
//! once; `if:hear` and `unless:hear` open a choice by what was said in the same moment.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::debrief::appraise::{Stake, Sum, stakes, toward, whole};
use crate::debrief::{Profile, profile};
use crate::practice::{self, Bits, Model};
use crate::session::{Attempt, ChoiceIdx, Decision, Mode, Plot, Turn, replay};

pub(super) fn model() -> Arc<Model> {
    let text = include_str!("../../../tests/fixtures/practice/small.ron");
    let (model, problems) = practice::load("small.ron", text);
    Arc::new(model.unwrap_or_else(|| panic!("{problems:?}")))
}

/// A visit without duties.
pub(super) fn visit(text: &str) -> Plot {
    visit_with_duties(&[], text)
}

pub(super) fn visit_with_duties(duties: &[&str], text: &str) -> Plot {
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let names: Vec<&str> = lines.iter().map(|line| name_of(line)).collect();
    let mut moments = String::new();
    for (position, line) in lines.iter().enumerate() {
        let hub = line.starts_with("hub ");
        let (_, choices) = line.split_once(':').expect("a moment has a colon");
        let onward = names
            .get(position + 1)
            .map_or("ends: \"done\"".to_owned(), |next| {
                format!("next: \"{next}\"")
            });
        let choices: String = choices
            .split(';')
            .map(|choice| choice_text(choice, names[position], hub, &onward))
            .collect();
        write!(
            moments,
            "\"{}\": (hub: {hub}, lines: [], choices: [{choices}]),",
            names[position]
        )
        .expect("fits");
    }
    let text = format!(
        "Scenario(format: 1, id: \"v\", title: \"\", summary: \"\", level: Induction, minutes: 1, techniques: [],
            briefing: (task: \"\", duties: {duties:?}),
            people: {{\"ana\": (name: \"Ana\", part: Parent, age: 30)}}, facts: {{}},
            scenes: [Conversation(id: \"v\", room: \"kitchen\", with: [\"ana\"], start: \"{}\", moments: {{{moments}}})],
            endings: {{\"done\": (title: \"\", text: \"\", child: 3, family: 3)}})",
        names[0]
    );
    let loaded = crate::scenario::load("v.ron", &text);
    let scenario = loaded
        .scenario
        .unwrap_or_else(|| panic!("{:?}\n{text}", loaded.problems));
    Plot::new(Arc::new(scenario), model()).unwrap_or_else(|unknown| panic!("{unknown:?}"))
}

fn name_of(line: &str) -> &str {
    let (name, _) = line.split_once(':').expect("a moment has a colon");
    name.trim_start_matches("hub ")
}

fn choice_text(text: &str, moment: &str, hub: bool, onward: &str) -> String {
    let mut words = text.split_whitespace();
    let id = words.next().expect("a choice has an id");
    let worth = words.next().unwrap_or("-");
    let (mut skills, mut when) = (Vec::new(), Vec::new());
    for word in words {
        if let Some(said) = word.strip_prefix("if:") {
            when.push(format!("Said(\"v/{moment}/{said}\")"));
        } else if let Some(said) = word.strip_prefix("unless:") {
            when.push(format!("Not(Said(\"v/{moment}/{said}\"))"));
        } else {
            skills.push(word);
        }
    }
    let (leaves, ends) = (id.ends_with('!'), id.ends_with('>'));
    let id = id.trim_end_matches(['!', '>']);
    let leads = match (ends, hub && !leaves) {
        (true, _) => "ends: \"done\"",
        (false, true) => "",
        (false, false) => onward,
    };
    let panel = if worth == "-" {
        String::new()
    } else {
        format!("panel: (ratings: {:?}),", ratings(worth))
    };
    format!(
        "(id: \"{id}\", says: \"…\", skills: {skills:?}, why: \"\", leaves: {leaves}, when: [{}], {panel}
          replies: [(talk: Neutral, {leads})]),",
        when.join(", ")
    )
}

/// Ten ratings with this mean.
fn ratings(worth: &str) -> Vec<u8> {
    let tenths: u8 = worth
        .replace('.', "")
        .parse()
        .unwrap_or_else(|_| panic!("{worth}"));
    (0..10)
        .map(|rater| tenths / 10 + u8::from(rater < tenths % 10))
        .collect()
}

/// The turns of a visit with these decisions (`moment/choice`), all of which must be open.
pub(super) fn played(plot: &Plot, decisions: &[&str]) -> Vec<Turn> {
    let attempt = Attempt {
        decisions: decisions
            .iter()
            .map(|id| Decision::first(format!("v/{id}")))
            .collect(),
        ..Attempt::new("v", 1, Mode::Practice)
    };
    let replay = replay(plot, &attempt);
    assert_eq!(replay.stopped_at, None, "{decisions:?}");
    replay.turns
}

pub(super) fn profile_of(plot: &Plot, decisions: &[&str]) -> Profile {
    let turns = played(plot, decisions);
    profile(plot, &turns, &stakes(plot, &turns))
}

/// The elements of what a test names: an element, or a principle as the set of its own.
pub(super) fn elements(model: &Model, name: &str) -> Bits {
    if let Some(principle) = model.file.principles.get_index_of(name) {
        return model.elements_of(principle);
    }
    let set = model.element_set(&[name]);
    assert!(!set.is_empty(), "{name}");
    set
}

/// What these stakes come to for `whole`, a principle or an element.
pub(super) fn sum_of(plot: &Plot, stakes: &[Stake], name: &str) -> Sum {
    let part = |stake| match name {
        "whole" => whole(plot, stake),
        _ => toward(plot, stake, elements(&plot.model, name)),
    };
    stakes.iter().map(part).fold(Sum::default(), Sum::and)
}

/// What a visit comes to for `whole`, a principle or an element.
pub(super) fn sum(plot: &Plot, decisions: &[&str], name: &str) -> Sum {
    sum_of(plot, &stakes(plot, &played(plot, decisions)), name)
}

/// Score and opportunities of a visit for `whole`, a principle or an element.
pub(super) fn scored(plot: &Plot, decisions: &[&str], name: &str) -> (Option<i32>, u32) {
    let sum = sum(plot, decisions, name);
    (sum.score(), sum.opportunities)
}

/// Every name that a sum can be asked for.
pub(super) fn names(model: &Model) -> Vec<String> {
    let file = &model.file;
    let names = file.principles.keys().chain(file.elements.keys()).cloned();
    ["whole".to_owned()].into_iter().chain(names).collect()
}

/// A visit in which `pick` takes a choice at each turn, until it ends.
pub(super) fn play_by(
    plot: &Plot,
    seed: u64,
    mut pick: impl FnMut(&crate::session::State) -> ChoiceIdx,
) -> Vec<Turn> {
    let (mut state, _) = crate::session::State::start(plot, seed);
    let mut turns = Vec::new();
    while state.ending.is_none() {
        assert!(turns.len() < 200, "a visit that doesn't end");
        let (before, choice) = (state.clone(), pick(&state));
        let mut events = Vec::new();
        state.step(plot, choice, &mut events).expect("open");
        turns.push(Turn {
            open: before.open(plot),
            before,
            choice,
            events,
            counts: true,
        });
    }
    turns
}

/// What the best bot would take: the highest worth, where leaving a hub is worth as much as moving on.
pub(super) fn best(plot: &Plot, state: &crate::session::State) -> ChoiceIdx {
    let worth = |choice: &ChoiceIdx| {
        if plot.leaves(*choice) {
            plot.model.file.worth.moving_on.0
        } else {
            state.worth_total(plot, *choice)
        }
    };
    state
        .open(plot)
        .into_iter()
        .max_by_key(worth)
        .expect("always an open choice")
}
