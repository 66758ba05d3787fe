//! What was said and seen, large: beside the people, or over the whole width where there is no stage.

use egui::{Frame, Label, Margin, Rect, Ui, UiBuilder, vec2};

use super::sizes::{Sizes, sized};
use super::{COLUMN, ClassroomModel, MARGIN, scrolled};
use crate::app::screens::conversation::Said;
use crate::app::text::text;
use crate::app::theme::{Type, colors, paper_edge, space};
use crate::debrief::LineTold;

/// What was said, in the part of the stage that people leave free.
pub(super) fn beside_people(ui: &mut Ui, sizes: &Sizes, model: &ClassroomModel, stage: Rect) {
    let column = Rect::from_min_size(
        stage.left_top() + vec2(f32::from(MARGIN), space::M),
        vec2(
            stage.width() * COLUMN - f32::from(MARGIN),
            stage.height() - 2.0 * space::M,
        ),
    );
    let mut child = ui.new_child(UiBuilder::new().max_rect(column));
    scrolled(&mut child, "classroom-speech", |ui| {
        said_ui(ui, sizes, model);
    });
}

/// What was said, as wide as there is room.
pub(super) fn said_ui(ui: &mut Ui, sizes: &Sizes, model: &ClassroomModel) {
    if let Some(you) = &model.you {
        you_ui(ui, sizes, you);
    }
    for line in &model.lines {
        line_ui(ui, sizes, line);
    }
}

fn you_ui(ui: &mut Ui, sizes: &Sizes, said: &Said) {
    let colors = colors(ui);
    Frame::new()
        .fill(colors.primary_soft)
        .corner_radius(14)
        .inner_margin(Margin::symmetric(16, 10))
        .show(ui, |ui| {
            let mut words = if said.done {
                sized(Type::Body, sizes.text, &said.text).italics()
            } else {
                let you = text("classroom-you");
                sized(Type::Body, sizes.text, format!("{you}: {}", said.text))
            };
            words = words.color(colors.ink);
            ui.add(Label::new(words).wrap().selectable(false));
        });
    ui.add_space(space::XS);
}

fn line_ui(ui: &mut Ui, sizes: &Sizes, line: &LineTold) {
    if line.says.is_empty() && line.seen.is_empty() {
        return;
    }
    let colors = colors(ui);
    Frame::new()
        .fill(colors.surface)
        .corner_radius(20)
        .shadow(paper_edge(&colors))
        .inner_margin(Margin::symmetric(18, 10))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            if !line.seen.is_empty() {
                // Who it is stands in the words: "Dana looks at the window."
                let seen = sized(Type::Body, sizes.text, &line.seen).italics();
                ui.add(Label::new(seen.color(colors.ink2)).wrap().selectable(false));
            }
            if !line.says.is_empty() {
                let name = sized(Type::Label, sizes.text, &line.name).color(colors.primary);
                ui.add(Label::new(name).wrap().selectable(false));
                let kind = if line.child {
                    Type::Child
                } else {
                    Type::Speech
                };
                let says = sized(kind, sizes.speech, &line.says).color(colors.ink);
                ui.add(Label::new(says).wrap().selectable(false));
            }
        });
    ui.add_space(space::XS);
}
