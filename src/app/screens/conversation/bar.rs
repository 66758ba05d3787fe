//! The bar above a visit: leaving, where one is, and what can be done.

use egui::Ui;

use super::{ConversationAction, ConversationModel, ConversationState};
use crate::app::text::text;
use crate::app::theme::{Type, colors};
use crate::app::widgets::{quiet_button, secondary_button, top_bar};

/// From this width on there is room in the bar for the title beside what can be done, in points; below it, the window's
/// own title alone says where one is.
const TITLE_FROM: f32 = 640.0;

/// From this width on there is room for the way of practicing and the place too, in points.
const SUBTITLE_FROM: f32 = 900.0;

pub(super) fn bar_ui(
    ui: &mut Ui,
    model: &ConversationModel,
    state: &mut ConversationState,
    notebook_open: bool,
) -> Option<ConversationAction> {
    let room = ui.available_width();
    let asked = top_bar(
        ui,
        "top-bar",
        |ui| {
            let leave = quiet_button(ui, &text("conversation-leave")).clicked();
            if room >= TITLE_FROM {
                ui.separator();
                ui.label(Type::Heading.text(&model.title));
            }
            if room >= SUBTITLE_FROM {
                let subtitle = Type::Small.text(&model.subtitle);
                ui.label(subtitle.color(colors(ui).ink2));
            }
            leave.then_some(ConversationAction::Leave)
        },
        |ui| buttons(ui, model, state, notebook_open),
    );
    // Where something was said and it has not ended, a place can be lost.
    let asks_first = model.you.is_some() && model.ending.is_none();
    if asks_first && asked == Some(ConversationAction::Leave) {
        state.paused = false;
        state.leaving = true;
        return None;
    }
    asked
}

/// What can be done during a visit; a visit that rests has only one way to go on.
fn buttons(
    ui: &mut Ui,
    model: &ConversationModel,
    state: &mut ConversationState,
    notebook_open: bool,
) -> Option<ConversationAction> {
    if state.paused || state.leaving {
        return None;
    }
    let label = if notebook_open {
        text("conversation-hide-notebook")
    } else {
        text("conversation-notebook")
    };
    if quiet_button(ui, &label).clicked() {
        state.notebook = Some(!notebook_open);
    }
    let back = model.can_go_back && quiet_button(ui, &text("conversation-back")).clicked();
    if secondary_button(ui, &text("conversation-pause")).clicked() {
        state.paused = true;
    }
    back.then_some(ConversationAction::Back)
}
