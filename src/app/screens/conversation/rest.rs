//! A visit that rests: paused, or asked whether it should end here.

use egui::Ui;

use super::{ConversationAction, ConversationState};
use crate::app::text::text;
use crate::app::theme::{Type, space};
use crate::app::widgets::{primary_button, prose, secondary_button};

pub(super) fn paused_ui(ui: &mut Ui, state: &mut ConversationState) {
    page(ui, |ui| {
        prose(ui, Type::Title.text(text("conversation-paused")));
        ui.add_space(space::M);
        prose(ui, Type::Body.text(text("conversation-paused-rest")));
        prose(ui, Type::Body.text(text("conversation-paused-help")));
        ui.add_space(space::XL);
        if primary_button(ui, &text("conversation-go-on")).clicked() {
            state.paused = false;
        }
    });
}

/// Asks before someone loses their place by one click.
pub(super) fn leaving_ui(ui: &mut Ui, state: &mut ConversationState) -> Option<ConversationAction> {
    let mut leave = false;
    page(ui, |ui| {
        prose(ui, Type::Title.text(text("leave-question")));
        ui.add_space(space::M);
        prose(ui, Type::Body.text(text("conversation-leave-means")));
        ui.add_space(space::XL);
        if primary_button(ui, &text("leave-stay")).clicked() {
            state.leaving = false;
        }
        ui.add_space(space::S);
        leave = secondary_button(ui, &text("leave-now")).clicked();
    });
    if leave {
        state.leaving = false;
    }
    leave.then_some(ConversationAction::Leave)
}

fn page(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    egui::CentralPanel::default().show(ui, |ui| {
        ui.vertical_centered(|ui| {
            ui.add_space(ui.available_height() * 0.3);
            add(ui);
        });
    });
}
