//! The bar above a visit: leaving, where one is, and what can be done.

use egui::{Frame, Margin, Panel, Ui};

use super::{ConversationAction, ConversationModel, ConversationState};
use crate::app::text::text;
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{at_the_end, end_width, quiet_button, secondary_button};

/// From this width on there is room in the bar for the title beside what can be done, in points.
const TITLE_FROM: f32 = 640.0;

/// From this width on there is room for the time and the place too, in points.
const SUBTITLE_FROM: f32 = 760.0;

pub(super) fn bar_ui(
    ui: &mut Ui,
    model: &ConversationModel,
    state: &mut ConversationState,
    notebook_open: bool,
) -> Option<ConversationAction> {
    let colors = colors(ui);
    let mut action = None;
    let room = ui.available_width();
    let frame = Frame::new()
        .fill(colors.surface)
        .inner_margin(Margin::symmetric(24, 6));
    Panel::top("top-bar")
        .exact_size(56.0)
        .frame(frame)
        .show(ui, |ui| {
            ui.horizontal_centered(|ui| {
                if quiet_button(ui, &text("conversation-leave")).clicked() {
                    // Where something was said and it has not ended, a place can be lost.
                    if model.you.is_some() && model.ending.is_none() {
                        state.paused = false;
                        state.leaving = true;
                    } else {
                        action = Some(ConversationAction::Leave);
                    }
                }
                // The title takes what is left beside the buttons, which never break. Where there is little room the
                // window's own title alone says where one is.
                if room >= TITLE_FROM {
                    ui.separator();
                    let left = ui.available_width() - end_width(ui) - 2.0 * space::S;
                    ui.scope(|ui| {
                        ui.set_max_width(left.max(0.0));
                        ui.add(egui::Label::new(Type::Heading.text(&model.title)).truncate());
                        if room >= SUBTITLE_FROM {
                            let subtitle = Type::Small.text(&model.subtitle).color(colors.ink2);
                            ui.add(egui::Label::new(subtitle).truncate());
                        }
                    });
                }
                let asked = at_the_end(ui, |ui| buttons(ui, model, state, notebook_open));
                action = action.take().or(asked);
            });
        });
    action
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
