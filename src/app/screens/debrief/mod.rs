//! The debrief: what the visit brought, what it shows, and one thing to try.

mod argued;
mod chart;
mod learned;
mod measures;
mod model;
mod profile;
mod takeaway;
mod transcript;

use std::collections::BTreeSet;

use egui::{Label, Ui};

use crate::app::text::{text, text_with};
use crate::app::theme::{COLUMN, Type, colors, space};
use crate::app::widgets::{
    Look, Mark, card, columns, heading, page, pressable, primary_button, prose, quiet_button,
    top_bar,
};

pub use model::DebriefModel;
pub(super) use model::chips_of;
pub(super) use transcript::line_ui;

/// What the learner asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DebriefAction {
    /// The same family from the start.
    Again,
    /// The visit from before this turn, counted from 1.
    AnotherWay(usize),
    /// Home.
    Home,
    /// The debrief as a file to print or to give to a supervisor.
    SaveHtml,
    /// Two workers beside each other at this family.
    TwoWorkers,
    /// What the glossary says of the skill with this name.
    Glossary(String),
}

/// What the view remembers between frames. Nothing of it is kept afterwards.
#[derive(Clone, Debug, Default)]
pub struct DebriefState {
    /// What to try, in the learner's own words.
    pub own_words: String,
    /// Whose gauges the chart shows, by position.
    pub person: Option<usize>,
    /// Which parts of the page are open.
    pub open: BTreeSet<String>,
    /// Whether the transcript shows the turning points alone.
    pub only_turning: bool,
    /// Whether the page has been opened where it begins.
    pub begun: bool,
    /// The turn to scroll to at the next frame, counted from 1.
    pub jump: Option<usize>,
    /// What became of saving, in a sentence; set by who saves.
    pub saved: Option<String>,
}

impl DebriefState {
    /// Whether this part is open.
    fn is_open(&self, part: &str) -> bool {
        self.open.contains(part)
    }

    /// Opens what is closed, and closes what is open.
    fn toggle(&mut self, part: &str) {
        if !self.open.remove(part) {
            self.open.insert(part.to_owned());
        }
    }
}

/// From this width on there are two columns, in points.
const TWO_COLUMNS_FROM: f32 = 1_020.0;

/// Draws the debrief and says what the learner asks for.
pub fn debrief_ui(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
) -> Option<DebriefAction> {
    argued::begin_there(model, state);
    let mut action = bar(ui, model);
    page(ui, "debrief", 1_320.0, |ui| {
        if let Some(saved) = &state.saved {
            prose(ui, Type::Body.text(saved).color(colors(ui).good));
        }
        ending(ui, model);
        argued::group_ui(ui, model);
        ui.add_space(space::L);
        argued::argued_ui(ui, model, state);
        argued::discuss_ui(ui, model);
        profile::profile_ui(ui, model, state);
        ui.add_space(space::L);
        let room = ui.available_width();
        if room < TWO_COLUMNS_FROM {
            let beside = takeaway::takeaway_ui(ui, model, state);
            action = action.take().or(beside);
            ui.add_space(space::L);
            let told = main_part(ui, model, state);
            action = action.take().or(told);
            learned::learned_ui(ui, model, state);
        } else {
            let gap = space::L;
            let right = 392.0;
            columns(ui, &[room - right - gap, right], gap, |ui, at| {
                let picked = if at == 0 {
                    main_part(ui, model, state)
                } else {
                    let picked = takeaway::takeaway_ui(ui, model, state);
                    ui.add_space(space::L);
                    learned::learned_ui(ui, model, state);
                    picked
                };
                action = action.take().or(picked);
            });
        }
        ui.add_space(space::L);
        measures::measures_ui(ui, model, state);
        notices(ui, model);
    });
    state.jump = None;
    action
}

fn bar(ui: &mut Ui, model: &DebriefModel) -> Option<DebriefAction> {
    top_bar(
        ui,
        "debrief-bar",
        |ui| {
            let (shown, label) = (text("families"), text("families-back"));
            let back = pressable(ui, &shown, &label, Look::Quiet, Some(Mark::Back));
            ui.separator();
            ui.label(Type::Heading.text(text("debrief-bar")));
            let told = &model.debrief;
            let facts = [
                ("title", told.title.as_str().into()),
                ("decisions", told.turns.len().into()),
            ];
            let facts = text_with("debrief-facts", facts);
            ui.add(Label::new(Type::Small.text(facts).color(colors(ui).ink2)).truncate());
            back.clicked().then_some(DebriefAction::Home)
        },
        |ui| {
            let two = quiet_button(ui, &text("beside-title")).clicked();
            let save = quiet_button(ui, &text("debrief-save")).clicked();
            let again = primary_button(ui, &text("debrief-again")).clicked();
            match (again, save, two) {
                (true, ..) => Some(DebriefAction::Again),
                (_, true, _) => Some(DebriefAction::SaveHtml),
                (.., true) => Some(DebriefAction::TwoWorkers),
                _ => None,
            }
        },
    )
}

fn ending(ui: &mut Ui, model: &DebriefModel) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(COLUMN * 1.35));
        if let Some(ending) = &model.debrief.outcomes.ending {
            prose(ui, Type::Title.text(&ending.title));
            prose(ui, Type::Quote.text(&ending.text));
        } else {
            prose(ui, Type::Title.text(text("debrief-left")));
            let says = text("debrief-left-says");
            prose(ui, Type::Body.text(says));
        }
        if let Some(stopped) = model.debrief.stopped_at {
            let stopped = stopped.to_string();
            let says = text_with("debrief-stopped", [("turn", stopped.into())]);
            prose(ui, Type::Small.text(says).color(colors(ui).ink2));
        }
    });
}

fn main_part(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) -> Option<DebriefAction> {
    card(ui, |ui| {
        heading(ui, &text("debrief-chart"));
        chart::chart_ui(ui, model, state);
    });
    ui.add_space(space::L);
    card(ui, |ui| transcript::transcript_ui(ui, model, state))
}

fn notices(ui: &mut Ui, model: &DebriefModel) {
    ui.add_space(space::L);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(COLUMN * 1.4));
        for notice in &model.debrief.notices {
            let notice = Type::Small.text(*notice).color(colors(ui).ink2);
            prose(ui, notice);
        }
    });
}

/// A line that opens and closes what stands below it; says whether it is open now.
/// `what` tells a screen reader what is opened.
fn fold(ui: &mut Ui, state: &mut DebriefState, part: &str, shown: &str, what: &str) -> bool {
    let open = state.is_open(part);
    let mark = if open { Mark::Up } else { Mark::Down };
    let says = if open {
        text_with("debrief-close", [("what", what.into())])
    } else {
        text_with("debrief-open", [("what", what.into())])
    };
    if pressable(ui, shown, &says, Look::Link, Some(mark)).clicked() {
        state.toggle(part);
    }
    open
}

/// A link that scrolls to a decision in the transcript.
fn turn_link(ui: &mut Ui, state: &mut DebriefState, turn: usize, shown: &str) {
    let label = [("shown", shown.into()), ("turn", turn.to_string().into())];
    let label = text_with("debrief-show-decision", label);
    if pressable(ui, shown, &label, Look::Link, None).clicked() {
        state.only_turning = false;
        state.jump = Some(turn);
        state.open.insert(transcript::part_of(turn));
    }
}
