//! The coach: hints before a choice, reasons after it, and the ending.

use egui::{Frame, Margin, Ui};

use super::{Coaching, ConversationAction, Feedback};
use crate::app::text::{beside, text, text_with};
use crate::app::theme::{COLUMN, TARGET, Type, colors, space};
use crate::app::widgets::{Chip, chip, column_widths, columns, link_button, prose};

pub(super) fn hint_ui(ui: &mut Ui, coaching: &Coaching) -> Option<ConversationAction> {
    if coaching.hints.is_empty() {
        return if ui.available_width() < NARROW {
            let close = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                offer_ui(ui)
            };
            ui.vertical(close).inner
        } else {
            ui.horizontal_wrapped(offer_ui).inner
        };
    }
    ui.horizontal_wrapped(|ui| {
        // As high as what offered it, so that the stage does not move.
        ui.set_min_height(TARGET);
        ui.label(Type::Body.text(text("conversation-worth-trying")));
        for (name, principle) in &coaching.hints {
            chip(ui, Chip::Principle(*principle), name);
        }
    });
    None
}

/// Below this width the words about hints stand under the link, in points.
const NARROW: f32 = 640.0;

/// Offers a hint, and says what it is.
fn offer_ui(ui: &mut Ui) -> Option<ConversationAction> {
    let asked = link_button(ui, &text("conversation-hint")).clicked();
    let note = text("conversation-hint-says");
    prose(ui, Type::Small.text(note).color(colors(ui).ink2));
    asked.then_some(ConversationAction::Hint)
}

pub(super) fn feedback_ui(ui: &mut Ui, feedback: &Feedback) {
    let head = match feedback.right {
        Some(true) => text("conversation-fitted"),
        Some(false) => text("conversation-stronger"),
        None => text("conversation-neither"),
    };
    ui.label(Type::Heading.text(head));
    let beside = feedback.stronger.is_some() && ui.available_width() >= TWO_COLUMNS_FROM;
    let widths = column_widths(ui, if beside { 2 } else { 1 }, space::L);
    columns(ui, &widths, space::L, |ui, at| {
        if at == 0 {
            said_ui(ui, feedback);
        }
        if let Some((words, why)) = &feedback.stronger
            && (at == 1 || !beside)
        {
            stronger_ui(ui, words, why);
        }
    });
}

/// From this width on what could be said stands beside what was said, in points.
const TWO_COLUMNS_FROM: f32 = 760.0;

/// What was said, and what it brought.
fn said_ui(ui: &mut Ui, feedback: &Feedback) {
    let ink2 = colors(ui).ink2;
    if !feedback.skills.is_empty() {
        let skills = [("skills", beside(&feedback.skills).into())];
        let skills = text_with("conversation-used", skills);
        prose(ui, Type::Label.text(skills).color(ink2));
    }
    prose(ui, Type::Body.text(&feedback.why));
    for fact in &feedback.learned {
        let learned = text_with("conversation-learned", [("fact", fact.into())]);
        prose(ui, Type::Small.text(learned).color(ink2));
    }
}

/// What could be said, and why.
fn stronger_ui(ui: &mut Ui, words: &str, why: &str) {
    let ink2 = colors(ui).ink2;
    Frame::new()
        .fill(colors(ui).primary_soft)
        .corner_radius(12)
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            let could = text("conversation-could-say");
            prose(ui, Type::Small.text(could).color(ink2));
            prose(ui, Type::Quote.text(words));
            prose(ui, Type::Body.text(why));
            let aloud = text("conversation-aloud");
            prose(ui, Type::Small.text(aloud).color(ink2));
        });
}

pub(super) fn ending_ui(ui: &mut Ui, title: &str, words: &str) {
    ui.set_max_width(ui.available_width().min(COLUMN * 1.4));
    prose(ui, Type::Title.text(title));
    prose(ui, Type::Quote.text(words));
}
