//! The coach: hints before a choice, reasons after it, and the ending.

use egui::{Frame, Margin, Ui};

use super::{Coaching, ConversationAction, Feedback};
use crate::app::text::{beside, text, text_with};
use crate::app::theme::{COLUMN, Type, colors, space};
use crate::app::widgets::{link_button, primary_button, prose};

pub(super) fn hint_ui(ui: &mut Ui, coaching: &Coaching) -> Option<ConversationAction> {
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        if coaching.hints.is_empty() {
            if link_button(ui, &text("conversation-hint")).clicked() {
                action = Some(ConversationAction::Hint);
            }
            let note = text("conversation-hint-says");
            prose(ui, Type::Small.text(note).color(colors(ui).ink2));
            return;
        }
        prose(ui, Type::Body.text(text("conversation-worth-trying")));
        for (name, principle) in &coaching.hints {
            let look = colors(ui).principles[(*principle).min(2)];
            Frame::new()
                .fill(look.soft)
                .corner_radius(12)
                .inner_margin(Margin::symmetric(10, 4))
                .show(ui, |ui| ui.label(Type::Label.text(name).color(look.text)));
        }
    });
    action
}

pub(super) fn feedback_ui(ui: &mut Ui, feedback: &Feedback) -> Option<ConversationAction> {
    ui.set_max_width(ui.available_width().min(COLUMN * 1.4));
    let head = match feedback.right {
        Some(true) => text("conversation-fitted"),
        Some(false) => text("conversation-stronger"),
        None => text("conversation-neither"),
    };
    ui.label(Type::Heading.text(head));
    if !feedback.skills.is_empty() {
        let skills = beside(&feedback.skills);
        ui.label(Type::Label.text(skills).color(colors(ui).ink2));
    }
    prose(ui, Type::Body.text(&feedback.why));
    if let Some((words, why)) = &feedback.stronger {
        ui.add_space(space::XS);
        Frame::new()
            .fill(colors(ui).primary_soft)
            .corner_radius(12)
            .inner_margin(Margin::same(12))
            .show(ui, |ui| {
                prose(
                    ui,
                    Type::Small
                        .text(text("conversation-could-say"))
                        .color(colors(ui).ink2),
                );
                prose(ui, Type::Quote.text(words));
                prose(ui, Type::Body.text(why));
                prose(
                    ui,
                    Type::Small
                        .text(text("conversation-aloud"))
                        .color(colors(ui).ink2),
                );
            });
    }
    for fact in &feedback.learned {
        let learned = text_with("conversation-learned", [("fact", fact.into())]);
        prose(ui, Type::Small.text(learned).color(colors(ui).ink2));
    }
    ui.add_space(space::S);
    let go_on = primary_button(ui, &text("conversation-go-on"));
    ui.add_space(space::XS);
    go_on.clicked().then_some(ConversationAction::GoOn)
}

pub(super) fn ending_ui(ui: &mut Ui, title: &str, words: &str) -> Option<ConversationAction> {
    ui.set_max_width(ui.available_width().min(COLUMN * 1.4));
    prose(ui, Type::Title.text(title));
    prose(ui, Type::Quote.text(words));
    ui.add_space(space::M);
    let debrief = primary_button(ui, &text("conversation-debrief"));
    ui.add_space(space::XS);
    debrief.clicked().then_some(ConversationAction::Debrief)
}
