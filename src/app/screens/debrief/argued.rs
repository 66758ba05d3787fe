//! What a group argued about: where its debrief begins.

use egui::Ui;

use super::{DebriefModel, DebriefState, transcript, turn_link};
use crate::app::text::{text, text_with};
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{card, card_filled, heading, prose};
use crate::debrief::{ArguedTold, GROUP};

/// Opens the page at the moments that were argued most, once, with what they were about unfolded.
pub(super) fn begin_there(model: &DebriefModel, state: &mut DebriefState) {
    if state.begun {
        return;
    }
    state.begun = true;
    let argued = &model.debrief.argued;
    let parts = argued.iter().map(|told| transcript::part_of(told.turn));
    state.open.extend(parts);
    state.jump = argued.first().map(|told| told.turn);
}

/// Says that a group decided.
pub(super) fn group_ui(ui: &mut Ui, model: &DebriefModel) {
    if model.debrief.group {
        prose(ui, Type::Body.text(GROUP).color(colors(ui).ink2));
    }
}

/// The moments with a way to each.
pub(super) fn argued_ui(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    if model.debrief.argued.is_empty() {
        return;
    }
    let (soft, edge) = (colors(ui).primary_soft, colors(ui).primary);
    card_filled(ui, soft, edge, |ui| {
        heading(ui, &text("debrief-argued"));
        for told in &model.debrief.argued {
            prose(ui, Type::Quote.text(told.said.told()));
            let values = [("turn", told.turn.into()), ("times", told.times.into())];
            let shown = text_with("debrief-argued-turn", values);
            turn_link(ui, state, told.turn, &shown);
        }
    });
    ui.add_space(space::L);
}

/// The scenario's questions for a group.
pub(super) fn discuss_ui(ui: &mut Ui, model: &DebriefModel) {
    if model.debrief.discuss.is_empty() {
        return;
    }
    card(ui, |ui| {
        heading(ui, &text("debrief-discuss"));
        for question in &model.debrief.discuss {
            prose(ui, Type::Body.text(question));
        }
    });
    ui.add_space(space::L);
}

/// What stands at a turn that was argued most.
pub(super) fn badge_ui(ui: &mut Ui, argued: &[ArguedTold], turn: usize) {
    if let Some(told) = argued.iter().find(|told| told.turn == turn) {
        let words = text_with("debrief-argued-badge", [("times", told.times.into())]);
        prose(ui, Type::Label.text(words));
    }
}
