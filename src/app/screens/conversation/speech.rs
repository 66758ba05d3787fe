//! What is said, beside the people: bubbles with names, and the strip that tells what is seen.

use egui::{Align2, Area, Frame, Id, Margin, Order, Rect, Ui, vec2};

use super::ConversationModel;
use crate::app::text::text_with;
use crate::app::theme::{Type, colors, paper_edge, space};
use crate::app::widgets::prose;
use crate::debrief::LineTold;

/// The share of the stage's width that bubbles may take, so that they cover no face.
const SHARE: f32 = 0.4;

pub(super) fn speech_ui(ui: &mut Ui, model: &ConversationModel, stage: Rect) {
    let width = (stage.width() * SHARE).clamp(260.0, 420.0);
    let spoken: Vec<&LineTold> = model
        .lines
        .iter()
        .filter(|line| !line.says.is_empty())
        .collect();
    let column = Rect::from_min_size(
        stage.left_top() + vec2(space::XL, space::L),
        vec2(width, stage.height() - 64.0),
    );
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(column));
    egui::ScrollArea::vertical()
        .id_salt("speech")
        .auto_shrink([false, true])
        .stick_to_bottom(true)
        .show(&mut child, |ui| {
            ui.set_max_width(width - space::S);
            if let Some(you) = &model.you {
                you_ui(ui, &you.text, you.done);
            }
            for line in &spoken {
                bubble_ui(ui, line);
                ui.add_space(space::XS);
            }
        });
    if !model.cue.is_empty() {
        cue_ui(ui, &model.cue, stage);
    }
}

fn you_ui(ui: &mut Ui, said: &str, done: bool) {
    let colors = colors(ui);
    Frame::new()
        .fill(colors.primary_soft)
        .corner_radius(12)
        .inner_margin(Margin::symmetric(12, 6))
        .show(ui, |ui| {
            let words = if done {
                said.to_owned()
            } else {
                text_with("conversation-you", [("words", said.into())])
            };
            let mut words = Type::Small.text(words).color(colors.ink);
            if done {
                words = words.italics();
            }
            ui.label(words);
        });
    ui.add_space(space::XS);
}

fn bubble_ui(ui: &mut Ui, line: &LineTold) {
    let colors = colors(ui);
    Frame::new()
        .fill(colors.surface)
        .corner_radius(20)
        .shadow(paper_edge(&colors))
        .inner_margin(Margin::symmetric(18, 12))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.label(Type::Label.text(&line.name).color(colors.primary));
            let style = if line.child {
                Type::Child
            } else {
                Type::Speech
            };
            ui.label(style.text(&line.says));
        });
}

/// What a camera would see, told in words at the foot of the stage.
fn cue_ui(ui: &Ui, cue: &str, stage: Rect) {
    let colors = colors(ui);
    Area::new(Id::new("cue"))
        .order(Order::Middle)
        .pivot(Align2::LEFT_BOTTOM)
        .fixed_pos(stage.left_bottom() + vec2(space::XL, -space::M))
        .show(ui.ctx(), |ui| {
            Frame::new()
                .fill(colors.surface)
                .corner_radius(16)
                .inner_margin(Margin::symmetric(14, 6))
                .show(ui, |ui| {
                    ui.set_max_width(stage.width() - 2.0 * space::XXL);
                    prose(ui, Type::Body.text(cue).color(colors.ink));
                });
        });
}
