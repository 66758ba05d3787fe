//! The coach: hints before a choice, reasons after it, and the ending.

use egui::{Frame, Margin, Ui};

use super::{Coaching, ConversationAction, Feedback};
use crate::app::theme::{COLUMN, Type, colors, space};
use crate::app::widgets::primary_button;

pub(super) fn hint_ui(ui: &mut Ui, coaching: &Coaching) -> Option<ConversationAction> {
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        if coaching.hints.is_empty() {
            let label = Type::Label.text("Hint").color(colors(ui).primary);
            let button = egui::Button::new(label)
                .frame(false)
                .min_size(egui::vec2(44.0, 36.0));
            if ui.add(button).clicked() {
                action = Some(ConversationAction::Hint);
            }
            let note = "H names two things worth trying. What you choose after it moves no band.";
            ui.label(Type::Small.text(note).color(colors(ui).ink2));
            return;
        }
        ui.label(Type::Body.text("Worth trying now"));
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
        Some(true) => "That fitted",
        Some(false) => "There was a stronger way",
        None => "What that was",
    };
    ui.label(Type::Heading.text(head));
    if !feedback.skills.is_empty() {
        let skills = feedback.skills.join(" · ");
        ui.label(Type::Label.text(skills).color(colors(ui).ink2));
    }
    ui.label(Type::Body.text(&feedback.why));
    if let Some((words, why)) = &feedback.stronger {
        ui.add_space(space::XS);
        Frame::new()
            .fill(colors(ui).primary_soft)
            .corner_radius(12)
            .inner_margin(Margin::same(12))
            .show(ui, |ui| {
                ui.label(Type::Small.text("You could say").color(colors(ui).ink2));
                ui.label(Type::Quote.text(words));
                ui.label(Type::Body.text(why));
                ui.label(
                    Type::Small
                        .text("Now say it aloud in your own words.")
                        .color(colors(ui).ink2),
                );
            });
    }
    for fact in &feedback.learned {
        ui.label(
            Type::Small
                .text(format!("In your notebook: {fact}"))
                .color(colors(ui).ink2),
        );
    }
    ui.add_space(space::S);
    let go_on = primary_button(ui, "Go on");
    ui.add_space(space::XS);
    go_on.clicked().then_some(ConversationAction::GoOn)
}

pub(super) fn ending_ui(ui: &mut Ui, title: &str, text: &str) -> Option<ConversationAction> {
    ui.set_max_width(ui.available_width().min(COLUMN * 1.4));
    ui.label(Type::Title.text(title));
    ui.label(Type::Quote.text(text));
    ui.add_space(space::M);
    let debrief = primary_button(ui, "See what it meant");
    ui.add_space(space::XS);
    debrief.clicked().then_some(ConversationAction::Debrief)
}
