//! The choices as rows across the picture, each with a number to be called out.

use std::sync::Arc;

use egui::{
    Align2, Galley, Key, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType,
    pos2, vec2,
};

use super::keys::pressed;
use super::sizes::{Sizes, font, sized};
use super::{ClassroomAction, ClassroomModel, ClassroomState};
use crate::app::screens::conversation::ChoiceCard;
use crate::app::text::text_with;
use crate::app::theme::{Type, colors, paper_edge, space};
use crate::app::widgets::{focus_ring, laid_out};

/// The space between rows, in points.
const GAP: f32 = space::S;

/// The width of a number's tile, in sizes of the number.
const TILE: f32 = 1.4;

/// How high all rows are at this width, in points.
pub(super) fn height(ui: &Ui, sizes: &Sizes, model: &ClassroomModel, width: f32) -> f32 {
    let rows = model.choices().iter();
    let heights: Vec<f32> = rows
        .map(|card| row_height(&words(ui, sizes, card, width), sizes))
        .collect();
    heights.iter().sum::<f32>() + GAP * heights.len().saturating_sub(1) as f32
}

/// Draws the rows; a press marks, and Enter on a row that is marked takes it.
pub(super) fn choices_ui(
    ui: &mut Ui,
    sizes: &Sizes,
    model: &ClassroomModel,
    state: &mut ClassroomState,
) -> Option<ClassroomAction> {
    let mut action = None;
    let marked = state.marked_in(model);
    ui.spacing_mut().item_spacing.y = GAP;
    for (at, card) in model.choices().iter().enumerate() {
        let is_marked = marked == Some(at);
        let row = row_ui(ui, sizes, card, at + 1, is_marked);
        if !row.clicked() {
            continue;
        }
        if is_marked && row.has_focus() && pressed(ui, Key::Enter) {
            action = Some(ClassroomAction::Choose(card.id.clone()));
        } else {
            let now = ui.input(|input| input.time);
            state.mark(&card.id, now);
        }
    }
    action
}

fn words(ui: &Ui, sizes: &Sizes, card: &ChoiceCard, width: f32) -> Arc<Galley> {
    let room = width - sizes.number * TILE - 3.0 * space::M;
    let mut words = sized(Type::Choice, sizes.text, &card.text).color(colors(ui).ink);
    if card.done {
        words = words.italics();
    }
    laid_out(ui, words, room.max(sizes.text))
}

/// A choice with its number before it, or with what is said of it.
pub(super) fn numbered(number: &str, card: &ChoiceCard) -> String {
    let values = [
        ("number", number.into()),
        ("words", card.text.as_str().into()),
    ];
    text_with("classroom-numbered", values)
}

fn row_height(words: &Galley, sizes: &Sizes) -> f32 {
    (words.size().y + 2.0 * space::S).max(sizes.number * TILE + 2.0 * space::XS)
}

fn row_ui(ui: &mut Ui, sizes: &Sizes, card: &ChoiceCard, number: usize, marked: bool) -> Response {
    let width = ui.available_width();
    let words = words(ui, sizes, card, width);
    let size = vec2(width, row_height(&words, sizes));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let label = numbered(&number.to_string(), card);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, marked, &label));
    let called = (1..=9).contains(&number) && marked;
    if response.gained_focus() || called && ui.input(|input| !input.events.is_empty()) {
        response.scroll_to_me(None);
    }
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let colors = colors(ui);
    let (fill, stroke) = match (marked, response.hovered()) {
        (true, _) => (colors.primary_soft, Stroke::new(5.0, colors.primary)),
        (false, true) => (colors.primary_soft, Stroke::new(2.0, colors.edge)),
        (false, false) => (colors.surface, Stroke::new(1.5, colors.edge)),
    };
    let painter = ui.painter();
    painter.add(paper_edge(&colors).as_shape(rect, 14));
    painter.rect(rect, 14, fill, stroke, StrokeKind::Inside);
    focus_ring(ui, &response, rect, 14);
    let side = sizes.number * TILE;
    let middle = pos2(rect.left() + space::M + side / 2.0, rect.center().y);
    let tile = Rect::from_center_size(middle, vec2(side, sizes.number * 1.2));
    let (tile_fill, ink) = if marked {
        (colors.primary, colors.on_primary)
    } else {
        (colors.sunk, colors.ink)
    };
    painter.rect_filled(tile, 10, tile_fill);
    let digit = font(Type::Label, sizes.number);
    painter.text(
        middle,
        Align2::CENTER_CENTER,
        number.to_string(),
        digit,
        ink,
    );
    let left = rect.left() + side + 2.0 * space::M;
    let top = rect.center().y - words.size().y / 2.0;
    painter.galley(pos2(left, top), words, colors.ink);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
