//! The keys that hold on every page: the card of keys, larger and smaller text, and Escape for the way back.

use egui::{Key, Modifiers, Ui};

use super::asked::{Asked, Page, Showing};
use super::screens::shortcuts::shortcuts_ui;

/// What the keyboard, or the card of keys, asks for; all of it, since a slow frame may bring several keys.
pub(super) fn wished(ui: &Ui, showing: &Showing) -> impl Iterator<Item = Asked> {
    let shown = showing.keys;
    let closed = shown && (shortcuts_ui(ui) || question_mark(ui));
    let closed = closed.then_some(Asked::Keys { shown: false });
    let resized = (!shown).then(|| resized(ui)).flatten();
    let pressed = (!shown).then(|| pressed(ui, showing)).flatten();
    closed
        .into_iter()
        .chain(resized.map(Asked::Resized))
        .chain(pressed)
}

fn pressed(ui: &Ui, showing: &Showing) -> Option<Asked> {
    // While someone writes, keys are letters.
    if ui.ctx().egui_wants_keyboard_input() {
        return None;
    }
    if question_mark(ui) {
        return Some(Asked::Keys { shown: true });
    }
    let escape = ui.input(|input| input.key_pressed(Key::Escape));
    escape.then(|| way_back(showing)).flatten()
}

/// Where Escape leads; nowhere from Home, and not away from a visit, which pauses instead.
fn way_back(showing: &Showing) -> Option<Asked> {
    let page = match &showing.page {
        Page::Home | Page::Conversation => return None,
        Page::Briefing(_) | Page::Debrief => Page::Home,
        Page::Beside(..) => Page::Debrief,
        Page::Playtest(_) => showing.before_playtest.clone(),
        Page::Glossary | Page::Problems(_) | Page::Settings => showing.before.clone(),
    };
    Some(Asked::Page(page))
}

fn question_mark(ui: &Ui) -> bool {
    ui.input(|input| {
        input
            .events
            .iter()
            .any(|event| matches!(event, egui::Event::Text(text) if text == "?"))
    })
}

/// By how many steps text should grow.
fn resized(ui: &Ui) -> Option<i32> {
    ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::COMMAND, key);
        if pressed(Key::Plus) || pressed(Key::Equals) {
            Some(1)
        } else if pressed(Key::Minus) {
            Some(-1)
        } else {
            None
        }
    })
}
