//! The playtest, for trainers: bots visit a family, and this page says what the family measures.
//!
//! Figures stand here and not in a learner's debrief: they are about the scenario, not about a person.

mod bots;
mod findings;
mod model;

use egui::Ui;

use crate::app::text::{text, text_with};
use crate::app::theme::{COLUMN, Type, colors, space};
use crate::app::widgets::{
    Look, Mark, card, heading, page, pressable, primary_button, progress_bar, prose,
    secondary_button, segment, top_bar,
};

pub use model::{PlaytestFindings, PlaytestModel, PlaytestStage};

/// What the trainer asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaytestAction {
    /// That every bot makes this many visits.
    Start(u32),
    /// That they stop; nothing is kept.
    Stop,
    /// Where one came from. Bots that are at it go on.
    Back,
}

/// What the view remembers between frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlaytestState {
    /// How many visits each bot will make.
    pub runs: u32,
}

impl Default for PlaytestState {
    /// Enough to see most of what there is, in a few seconds.
    fn default() -> Self {
        Self { runs: 200 }
    }
}

/// How many visits each bot can make. The most is what `kitchen-table playtest` does unless told otherwise.
const RUNS: [u32; 3] = [50, 200, 500];

/// Draws the playtest and says what the trainer asks for.
pub fn playtest_ui(
    ui: &mut Ui,
    model: &PlaytestModel,
    state: &mut PlaytestState,
) -> Option<PlaytestAction> {
    let mut action = top_bar(
        ui,
        "playtest-bar",
        |ui| {
            let (shown, label) = (text("playtest-back"), text("playtest-back-label"));
            let back = pressable(ui, &shown, &label, Look::Quiet, Some(Mark::Back));
            ui.separator();
            ui.label(Type::Heading.text(text("playtest-head")));
            back.clicked().then_some(PlaytestAction::Back)
        },
        |_| None,
    );
    page(ui, "playtest", COLUMN * 1.8, |ui| {
        let ink2 = colors(ui).ink2;
        prose(ui, Type::Title.text(&model.title));
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(COLUMN * 1.35));
            let about = Type::Body.text(text("playtest-about")).color(ink2);
            prose(ui, about);
        });
        ui.add_space(space::L);
        let asked = card(ui, |ui| stage_ui(ui, model, state));
        action = action.take().or(asked);
        if let PlaytestStage::Found(found) = &model.stage {
            ui.add_space(space::L);
            findings::findings_ui(ui, found);
        }
    });
    action
}

/// What can be done now: start, wait or stop.
fn stage_ui(
    ui: &mut Ui,
    model: &PlaytestModel,
    state: &mut PlaytestState,
) -> Option<PlaytestAction> {
    let says = |ui: &mut Ui, says: String| {
        prose(ui, Type::Body.text(says));
        ui.add_space(space::S);
    };
    match &model.stage {
        PlaytestStage::Playing {
            done,
            all,
            elsewhere,
        } => return playing(ui, *done, *all, elsewhere.as_deref()),
        PlaytestStage::Ready | PlaytestStage::Found(_) => {}
        PlaytestStage::Stopped => says(ui, text("playtest-stopped")),
        PlaytestStage::Unplayable => says(ui, text("playtest-unplayable")),
        PlaytestStage::Failed(reason) => {
            let reason = reason.as_str().into();
            says(ui, text_with("playtest-failed", [("reason", reason)]));
        }
    }
    if model.stale {
        says(ui, text("playtest-stale"));
    }
    start(ui, model, state)
}

fn start(ui: &mut Ui, model: &PlaytestModel, state: &mut PlaytestState) -> Option<PlaytestAction> {
    heading(ui, &text("playtest-runs"));
    ui.horizontal_wrapped(|ui| {
        for runs in RUNS {
            let label = text_with("playtest-runs-each", [("runs", runs.into())]);
            if segment(ui, state.runs == runs, &label).clicked() {
                state.runs = runs;
            }
        }
    });
    ui.add_space(space::S);
    let pressed = match &model.stage {
        PlaytestStage::Found(_) => secondary_button(ui, &text("playtest-again")),
        _ => primary_button(ui, &text("playtest-start")),
    };
    pressed
        .clicked()
        .then_some(PlaytestAction::Start(state.runs))
}

fn playing(ui: &mut Ui, done: u32, all: u32, elsewhere: Option<&str>) -> Option<PlaytestAction> {
    match elsewhere {
        Some(title) => {
            let head = text_with("playtest-elsewhere", [("title", title.into())]);
            heading(ui, &head);
        }
        None => {
            heading(ui, &text("playtest-playing"));
        }
    }
    let says = text_with(
        "playtest-visit",
        [("done", grouped(done).into()), ("all", grouped(all).into())],
    );
    progress_bar(ui, done, all, &says);
    ui.add_space(space::S);
    secondary_button(ui, &text("playtest-stop"))
        .clicked()
        .then_some(PlaytestAction::Stop)
}

/// A number with its thousands apart: 1,200.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[track_caller]
    fn check(number: u32, expected: &str) {
        assert_eq!(grouped(number), expected);
    }

    #[test]
    fn thousands_stand_apart() {
        check(0, "0");
        check(999, "999");
        check(1_200, "1,200");
        check(12_000_000, "12,000,000");
    }
}
