//! The foot below what scrolls: the one thing to do next stays in sight, however much there is to read.

use egui::{Frame, Margin, Panel, Ui};

use super::{ConversationAction, ConversationModel, ConversationState};
use crate::app::text::text;
use crate::app::theme::space;
use crate::app::widgets::{primary_button, secondary_button};

/// How much of the choices must be seen for them not to be out of sight, in points.
const SEEN: f32 = 72.0;

/// How much of a page is still seen on the next, in points.
const OVERLAP: f32 = 40.0;

/// Draws the foot where there is one, and says what was asked for and how high it is.
pub(super) fn foot_ui(
    ui: &mut Ui,
    model: &ConversationModel,
    state: &mut ConversationState,
) -> (Option<ConversationAction>, f32) {
    let (name, asks) = if model.ending.is_some() {
        ("conversation-debrief", Some(ConversationAction::Debrief))
    } else if model.feedback().is_some() {
        ("conversation-go-on", Some(ConversationAction::GoOn))
    } else if state.hidden {
        ("conversation-more", None)
    } else {
        return (None, 0.0);
    };
    let margin = Margin {
        top: 8,
        ..Margin::ZERO
    };
    let shown = Panel::bottom("foot")
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().inner_margin(margin))
        .show(ui, |ui| match &asks {
            Some(_) => primary_button(ui, &text(name)).clicked(),
            None => secondary_button(ui, &text(name)).clicked(),
        });
    if shown.inner && asks.is_none() {
        state.scroll = true;
    }
    let height = shown.response.rect.height() + space::XS;
    (asks.filter(|_| shown.inner), height)
}

/// Notes whether the choices, which begin so far down, are in sight, and scrolls toward them if that was asked for.
pub(super) fn look_for_choices(ui: &mut Ui, begin: f32, state: &mut ConversationState) {
    if std::mem::take(&mut state.scroll) {
        let page = ui.clip_rect().height() - OVERLAP;
        let to_choices = begin - ui.clip_rect().top();
        ui.scroll_with_delta(egui::vec2(0.0, -page.min(to_choices).max(0.0)));
        ui.ctx().request_repaint();
    }
    let end = ui.min_rect().bottom().min(begin + SEEN);
    let hidden = end > ui.clip_rect().bottom();
    if hidden != state.hidden {
        state.hidden = hidden;
        ui.ctx()
            .request_discard("the choices came into sight or left it");
    }
}
