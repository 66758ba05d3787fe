//! What was said and seen, large: beside the people, or over the whole width where there is no stage.

use egui::{Frame, Label, Margin, Rect, Sense, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, vec2};

use super::sizes::{Sizes, font, sized};
use super::{ClassroomModel, ClassroomState, MARGIN, Step, scrolled};
use crate::app::screens::conversation::{Said, so_far, told};
use crate::app::text::text_with;
use crate::app::theme::{Type, colors, paper_edge, space};
use crate::app::widgets::{announce, laid_out, still_prose};
use crate::debrief::LineTold;

/// What was said, in the part beside the stage, as it appears; what is seen too, if captions are wanted.
///
/// While a choice is to be made, what was said last is enough.
pub(super) fn beside_people(
    ui: &mut Ui,
    sizes: &Sizes,
    model: &ClassroomModel,
    state: &mut ClassroomState,
    part: Rect,
) {
    ui.painter().rect_filled(part, 0, colors(ui).bg);
    let column = part.shrink2(vec2(f32::from(MARGIN), space::M));
    let mut lines = model.lines.clone();
    if !state.captions {
        for line in &mut lines {
            line.seen.clear();
        }
    }
    if matches!(model.step, Step::Choose(_)) {
        lines = last_that_fit(ui, sizes, &lines, column.size());
        state.appearing.show_the_rest(model.turn, state.pace);
    }
    let said: Vec<&str> = lines.iter().map(|line| line.says.as_str()).collect();
    let shown = state.appearing.shown(ui, model.turn, state.pace, &said);
    let mut child = ui.new_child(UiBuilder::new().max_rect(column));
    scrolled(&mut child, "classroom-speech", |ui| {
        if let Some(you) = &model.you {
            you_ui(ui, sizes, you);
        }
        for (line, bytes) in lines.iter().zip(shown) {
            line_ui(ui, sizes, line, bytes);
        }
    });
}

/// What was said and seen, as wide as there is room.
pub(super) fn said_ui(ui: &mut Ui, sizes: &Sizes, model: &ClassroomModel) {
    if let Some(you) = &model.you {
        you_ui(ui, sizes, you);
    }
    for line in &model.lines {
        line_ui(ui, sizes, line, usize::MAX);
    }
}

/// Tells a screen reader who is there, and says by itself what was said and seen.
pub(super) fn tell(ui: &mut Ui, model: &ClassroomModel, stage: Option<Rect>) {
    if let Some(stage) = stage {
        let picture = ui.interact(stage, ui.id().with("stage"), Sense::hover());
        picture.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &model.around));
    }
    announce(ui, "lines", &told(&model.lines));
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
        laid_out(ui, sized(kind, size, text), inside).size().y + BETWEEN
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
            let words = if said.done {
                sized(Type::Body, sizes.text, &said.text).italics()
            } else {
                let words = [("words", said.text.as_str().into())];
                sized(Type::Body, sizes.text, text_with("classroom-you", words))
            };
            still_prose(ui, words.color(colors.ink));
        });
    ui.add_space(space::XS);
}

/// A bubble with so many bytes of its line.
fn line_ui(ui: &mut Ui, sizes: &Sizes, line: &LineTold, bytes: usize) {
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
                still_prose(ui, seen.color(colors.ink2));
            }
            if !line.says.is_empty() {
                let name = sized(Type::Label, sizes.text, &line.name).color(colors.primary);
                still_prose(ui, name);
                if bytes < line.says.len() {
                    let font = font(spoken(line), sizes.speech);
                    let job = so_far(&line.says, bytes, font, colors.ink);
                    ui.add(Label::new(job).wrap().selectable(false));
                } else {
                    let says = sized(spoken(line), sizes.speech, &line.says);
                    still_prose(ui, says.color(colors.ink));
                }
            }
        });
    ui.add_space(space::XS);
}
