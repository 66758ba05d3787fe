//! What the keyboard asks for. A key that is held down counts once.

use egui::{Event, Key, Ui};

use super::{ClassroomAction, ClassroomModel, ClassroomState, Step};
use crate::app::screens::shortcuts::{DIGITS, covered};

/// How long a choice has been marked before its own number takes it, in seconds: long enough that the room has seen
/// which one it is, and that a key pressed twice in haste only marks (our judgment).
const SEEN: f64 = 0.4;

/// Digits mark, the same digit again or Enter takes, Space goes on, P or a full stop blanks the picture, A and − mark an argument, B goes back.
pub(super) fn keys(
    ui: &Ui,
    model: &ClassroomModel,
    state: &mut ClassroomState,
) -> Option<ClassroomAction> {
    if covered(ui) {
        return None;
    }
    // The full stop is what remote controls for slides send to blank a picture.
    if pressed(ui, Key::P) || pressed(ui, Key::Period) {
        state.paused = !state.paused;
        return None;
    }
    // Whatever has the focus is pressed by Enter or Space itself.
    let free = ui.memory(|memory| memory.focused().is_none());
    if state.paused {
        state.paused = !(pressed(ui, Key::Escape) || free && pressed(ui, Key::Space));
        return None;
    }
    if pressed(ui, Key::Escape) {
        state.leaving = false;
        state.marked = None;
        return None;
    }
    if state.leaving {
        return None;
    }
    if pressed(ui, Key::B) && model.can_go_back {
        return Some(ClassroomAction::Back);
    }
    match &model.step {
        Step::Choose(choices) => {
            if pressed(ui, Key::A) {
                return Some(ClassroomAction::Argued);
            }
            if pressed(ui, Key::Minus) && model.argued > 0 {
                return Some(ClassroomAction::ArguedLess);
            }
            let mut named = DIGITS.into_iter().zip(choices);
            let now = ui.input(|input| input.time);
            if let Some((_, choice)) = named.find(|(key, _)| pressed(ui, *key)) {
                if state.marked.as_ref() == Some(&choice.id) {
                    let seen = now - state.marked_since >= SEEN;
                    return seen.then(|| ClassroomAction::Choose(choice.id.clone()));
                }
                state.mark(&choice.id, now);
                // Enter takes it from here, wherever Tab had been.
                ui.memory_mut(|memory| {
                    if let Some(focused) = memory.focused() {
                        memory.surrender_focus(focused);
                    }
                });
                return None;
            }
            let marked = state.marked_in(model).and_then(|at| choices.get(at))?;
            (free && pressed(ui, Key::Enter)).then(|| ClassroomAction::Choose(marked.id.clone()))
        }
        Step::Hear => {
            let on = free && pressed(ui, Key::Space);
            // What has not appeared yet appears first.
            (on && !state.appearing.show_the_rest(model.turn, state.pace))
                .then_some(ClassroomAction::Next)
        }
        Step::End { .. } => None,
    }
}

/// How many pages to scroll down.
pub(super) fn pages(ui: &Ui) -> f32 {
    f32::from(i8::from(pressed(ui, Key::PageDown)) - i8::from(pressed(ui, Key::PageUp)))
}

/// Whether a key was pressed alone just now, and not merely held.
pub(super) fn pressed(ui: &Ui, wanted: Key) -> bool {
    let just_now = |event: &Event| match event {
        Event::Key {
            key,
            pressed: true,
            repeat: false,
            modifiers,
            ..
        } => *key == wanted && modifiers.is_none(),
        _ => false,
    };
    ui.input(|input| input.events.iter().any(just_now))
}
