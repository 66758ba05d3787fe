//! What the keyboard asks for during a visit.

use egui::{Key, Ui};

use super::{ConversationAction, ConversationModel, ConversationState, NOTEBOOK_FROM};
use crate::app::screens::shortcuts::{DIGITS, covered};

/// What the keyboard asks for: digits choose, Space goes on, and letters for the rest.
pub(super) fn wished(
    ui: &Ui,
    model: &ConversationModel,
    state: &mut ConversationState,
) -> Option<ConversationAction> {
    if covered(ui) {
        return None;
    }
    if state.leaving {
        state.leaving = !ui.input(|input| input.key_pressed(Key::Escape));
        return None;
    }
    let pressed = |key: Key| ui.input(|input| input.key_pressed(key) && input.modifiers.is_none());
    if pressed(Key::P) || (pressed(Key::Escape) && !state.paused) {
        state.paused = !state.paused;
        return None;
    }
    // Whatever has the focus is pressed by Space itself.
    let space = pressed(Key::Space) && ui.memory(|memory| memory.focused().is_none());
    if state.paused {
        if space || pressed(Key::Escape) {
            state.paused = false;
        }
        return None;
    }
    if pressed(Key::N) {
        let open = state
            .notebook
            .unwrap_or(ui.available_width() >= NOTEBOOK_FROM);
        state.notebook = Some(!open);
    }
    if space && state.appearing.show_the_rest(model.turn, state.pace) {
        return None;
    }
    if model.ending.is_some() {
        return space.then_some(ConversationAction::Debrief);
    }
    if model.feedback().is_some() {
        return space.then_some(ConversationAction::GoOn);
    }
    if space && state.hidden {
        state.scroll = true;
        return None;
    }
    if pressed(Key::H) && model.coaching.is_some() {
        return Some(ConversationAction::Hint);
    }
    if pressed(Key::B) && model.can_go_back {
        return Some(ConversationAction::Back);
    }
    DIGITS
        .into_iter()
        .zip(&model.choices)
        .find(|(key, _)| pressed(*key))
        .map(|(_, choice)| ConversationAction::Choose(choice.id.clone()))
}
