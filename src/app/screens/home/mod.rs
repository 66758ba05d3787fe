//! Home: whom to sit with. One card for each scenario, also for one whose file is broken.

mod card;
mod model;
mod picture;
mod reading;
mod rows;

use egui::Ui;

use crate::app::text::text;
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{column_widths, page, prose, quiet_button, top_bar};

pub use model::{HomeModel, ScenarioCard, level_in_words};
pub use reading::ReadingModel;
pub use rows::HomeState;

/// What the learner asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HomeAction {
    /// The briefing of the scenario with this id.
    Open(String),
    /// The glossary.
    Glossary,
    /// What is wrong with this scenario's file.
    ShowProblems(String),
    /// How it should look and move.
    Settings,
    /// The keys.
    Keys,
    /// To read no further families.
    StopReading,
    /// To read the families that are still unread.
    ReadOn,
}

/// Between cards, in points.
const GAP: f32 = 16.0;

/// Draws Home and says what the learner asks for.
pub fn home_ui(ui: &mut Ui, model: &HomeModel, state: &mut HomeState) -> Option<HomeAction> {
    let mut action = bar(ui);
    if let Some(reading) = &model.reading {
        let asked = reading::reading_ui(ui, reading);
        action = action.or(asked);
    }
    page(ui, "home", 1_320.0, |ui| {
        prose(ui, Type::Title.text(text("home-title")));
        let about = text("home-about");
        prose(ui, Type::Body.text(about).color(colors(ui).ink2));
        ui.add_space(space::L);
        if model.scenarios.is_empty() && model.reading.is_none() {
            prose(ui, Type::Body.text(text("home-empty")));
            return;
        }
        let picked = cards(ui, model, state);
        action = action.take().or(picked);
    });
    action
}

fn bar(ui: &mut Ui) -> Option<HomeAction> {
    top_bar(
        ui,
        "home-bar",
        |ui| {
            ui.label(Type::Heading.text(text("app-name")));
            None
        },
        |ui| {
            [
                (text("shortcuts-title"), HomeAction::Keys),
                (text("glossary"), HomeAction::Glossary),
                (text("settings-title"), HomeAction::Settings),
            ]
            .into_iter()
            .fold(None, |asked, (name, action)| {
                let clicked = quiet_button(ui, &name).clicked();
                asked.or(clicked.then_some(action))
            })
        },
    )
}

fn cards(ui: &mut Ui, model: &HomeModel, state: &mut HomeState) -> Option<HomeAction> {
    let mut action = None;
    let room = ui.available_width();
    let most = match room {
        wide if wide >= 1_080.0 => 3,
        wide if wide >= 700.0 => 2,
        _ => 1,
    };
    // As many columns as there will be when all have been read, so that no card moves meanwhile.
    let all = model.reading.as_ref().map_or(0, |reading| reading.all);
    let all = all.max(model.scenarios.len());
    // Two families fill the width as two; a third column would stand empty.
    let count = most.min(all.max(2)).max(1);
    let widths = column_widths(ui, count, GAP);
    state.begin(model, count);
    for (row, cards) in model.scenarios[..state.shown()].chunks(count).enumerate() {
        let picked = state.row_ui(ui, row, cards, &widths);
        action = action.take().or(picked);
        ui.add_space(GAP);
    }
    action
}
