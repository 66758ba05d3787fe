//! What the keyboard asks for during a visit.

use egui::{Key, Ui};

use super::{ConversationAction, ConversationModel, ConversationState, NOTEBOOK_FROM};
use crate::app::screens::shortcuts::covered;

/// The keys of the first nine choices.
const DIGITS: [Key; 9] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// What the keyboard asks for: digits choose, Space goes on, and letters for the rest.
pub(super) fn wished(
    ui: &Ui,
    model: &ConversationModel,
    state: &mut ConversationState,
) -> Option<ConversationAction> {
    if covered(ui) {
        return None;
    }
    let pressed = |key: Key| ui.input(|input| input.key_pressed(key) && input.modifiers.is_none());
    if pressed(Key::P) || (pressed(Key::Escape) && !state.paused) {
        state.paused = !state.paused;
        return None;
    }
    if state.paused {
        if pressed(Key::Space) || pressed(Key::Escape) {
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
    let feedback = model
        .coaching
        .as_ref()
        .is_some_and(|coaching| coaching.feedback.is_some());
    if pressed(Key::Space) && state.appearing.show_the_rest(model.turn, state.pace) {
        return None;
    }
    if model.ending.is_some() {
        return pressed(Key::Space).then_some(ConversationAction::Debrief);
    }
    if feedback {
        return pressed(Key::Space).then_some(ConversationAction::GoOn);
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
