//! What was said and seen, large: beside the people, or over the whole width where there is no stage.

use egui::{Color32, Frame, Label, Margin, Rect, Ui, UiBuilder, Vec2, vec2};

use super::sizes::{Sizes, font, sized};
use super::{ClassroomModel, MARGIN, Step, scrolled};
use crate::app::screens::conversation::Said;
use crate::app::text::text;
use crate::app::theme::{Type, colors, paper_edge, space};
use crate::debrief::LineTold;

/// What was said, in the part beside the stage. While a choice is to be made, what was said last is enough.
pub(super) fn beside_people(ui: &mut Ui, sizes: &Sizes, model: &ClassroomModel, part: Rect) {
    ui.painter().rect_filled(part, 0, colors(ui).bg);
    let column = part.shrink2(vec2(f32::from(MARGIN), space::M));
    if matches!(model.step, Step::Choose(_)) {
        let lines = last_that_fit(ui, sizes, &model.lines, column.size());
        let fitting = ClassroomModel {
            lines,
            ..model.clone()
        };
        return column_ui(ui, sizes, &fitting, column);
    }
    column_ui(ui, sizes, model, column);
}

fn column_ui(ui: &mut Ui, sizes: &Sizes, model: &ClassroomModel, column: Rect) {
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

/// All that was said and seen, or, if that is too much, the last that was said: all of it has been heard before.
fn last_that_fit(ui: &Ui, sizes: &Sizes, lines: &[LineTold], room: Vec2) -> Vec<LineTold> {
    let height = |line: &LineTold| line_height(ui, sizes, line, room.x);
    if lines.iter().map(height).sum::<f32>() <= room.y {
        return lines.to_vec();
    }
    let mut left = room.y;
    let mut last: Vec<LineTold> = lines
        .iter()
        .rev()
        .filter(|line| !line.says.is_empty())
        .map(|line| LineTold {
            seen: String::new(),
            ..line.clone()
        })
        .take_while(|line| {
            let first = left >= room.y;
            left -= height(line);
            first || left >= 0.0
        })
        .collect();
    last.reverse();
    last
}

/// The space between the edge of a bubble and its words, in points.
const BUBBLE: Margin = Margin {
    left: 18,
    right: 18,
    top: 10,
    bottom: 10,
};

/// How high a line's bubble is with the space below it.
fn line_height(ui: &Ui, sizes: &Sizes, line: &LineTold, width: f32) -> f32 {
    let inside = width - BUBBLE.sum().x - SCROLLBAR;
    let text = |kind: Type, size: f32, text: &str| {
        if text.is_empty() {
            return 0.0;
        }
        let galley = ui.fonts_mut(|fonts| {
            fonts.layout(text.to_owned(), font(kind, size), Color32::BLACK, inside)
        });
        galley.size().y + BETWEEN
    };
    let name = if line.says.is_empty() { "" } else { &line.name };
    text(Type::Body, sizes.text, &line.seen)
        + text(Type::Label, sizes.text, name)
        + text(spoken(line), sizes.speech, &line.says)
        + BUBBLE.sum().y
        + space::XS
        + 2.0 * space::S
}

/// The space between what stands in a bubble, in points.
const BETWEEN: f32 = 2.0;

/// What a bar for scrolling may take of the width, in points.
const SCROLLBAR: f32 = 10.0;

/// A child's own words stand in handwriting.
fn spoken(line: &LineTold) -> Type {
    if line.child {
        Type::Child
    } else {
        Type::Speech
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
        .inner_margin(BUBBLE)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = BETWEEN;
            if !line.seen.is_empty() {
                // Who it is stands in the words: "Dana looks at the window."
                let seen = sized(Type::Body, sizes.text, &line.seen).italics();
                ui.add(Label::new(seen.color(colors.ink2)).wrap().selectable(false));
            }
            if !line.says.is_empty() {
                let name = sized(Type::Label, sizes.text, &line.name).color(colors.primary);
                ui.add(Label::new(name).wrap().selectable(false));
                let says = sized(spoken(line), sizes.speech, &line.says).color(colors.ink);
                ui.add(Label::new(says).wrap().selectable(false));
            }
        });
    ui.add_space(space::XS);
}
