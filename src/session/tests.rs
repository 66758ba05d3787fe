//! A small invented family, walked through in every way.

mod arguing;
mod calibration;
mod chances;
mod hubs;
mod replaying;
mod replies;
mod walks;

use std::sync::Arc;

use super::{Attempt, Decision, Event, Mode, Plot, State, replay};
use crate::practice::{self, Model};
use crate::scenario;

fn model() -> Arc<Model> {
    let text = include_str!("../../tests/fixtures/practice/small.ron");
    let (model, problems) = practice::load("small.ron", text);
    Arc::new(model.unwrap_or_else(|| panic!("{problems:?}")))
}

/// A scenario's text made ready.
fn plot_of(text: &str, model: Arc<Model>) -> Plot {
    let loaded = scenario::load("test.ron", text);
    let scenario = loaded
        .scenario
        .unwrap_or_else(|| panic!("{:?}", loaded.problems));
    Plot::new(Arc::new(scenario), model).unwrap_or_else(|unknown| panic!("{unknown:?}"))
}

const TWO_ROOMS: &str = include_str!("../../tests/fixtures/families/two-rooms.ron");

/// The family of two rooms.
fn family() -> Plot {
    plot_of(TWO_ROOMS, model())
}

/// The family of two rooms after a change to its text.
fn family_with(from: &str, to: &str) -> Plot {
    assert_eq!(TWO_ROOMS.matches(from).count(), 1, "{from}");
    plot_of(&TWO_ROOMS.replace(from, to), model())
}

fn attempt(seed: u64, decisions: &[&str]) -> Attempt {
    Attempt {
        decisions: decisions.iter().map(|id| Decision::first(*id)).collect(),
        ..Attempt::new("two-rooms", seed, Mode::Practice)
    }
}

/// Where a visit stands after these decisions, all of which must be open.
fn after(plot: &Plot, seed: u64, decisions: &[&str]) -> State {
    let replay = replay(plot, &attempt(seed, decisions));
    assert_eq!(replay.stopped_at, None, "{decisions:?}");
    replay.state
}

/// What happens at the last of these decisions.
fn last_events(plot: &Plot, seed: u64, decisions: &[&str]) -> Vec<Event> {
    let replay = replay(plot, &attempt(seed, decisions));
    assert_eq!(replay.stopped_at, None, "{decisions:?}");
    replay
        .turns
        .last()
        .map_or(replay.opening, |turn| turn.events.clone())
}

/// The ids of the open choices, in the order of the file.
fn open(plot: &Plot, state: &State) -> Vec<String> {
    let ids = state.open(plot).into_iter();
    ids.map(|choice| plot.choice(choice).id.clone()).collect()
}

/// What was said among these events.
fn said(plot: &Plot, events: &[Event]) -> Vec<String> {
    let lines = events.iter().filter_map(|event| match event {
        Event::Line(line) => Some(plot.line(*line).says.clone()),
        _ => None,
    });
    lines.collect()
}

fn knows(plot: &Plot, state: &State, fact: &str) -> bool {
    let position = plot.scenario.facts.get_index_of(fact);
    state.known[position.unwrap_or_else(|| panic!("{fact}"))]
}

fn ending<'a>(plot: &'a Plot, state: &State) -> Option<&'a str> {
    let (id, _) = plot.scenario.endings.get_index(state.ending?.index())?;
    Some(id)
}
