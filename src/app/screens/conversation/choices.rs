//! The choices as cards: same size, same color, in the order that the visit's seed has given them.

use egui::{Align, Layout, Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use super::{ChoiceCard, ConversationAction, ConversationModel};
use crate::app::text::{text, text_with};
use crate::app::theme::{Type, colors, paper_edge, space};
use crate::app::widgets::{laid_out, prose};

/// From this width on the cards stand in two columns, in points.
const TWO_COLUMNS_FROM: f32 = 600.0;

/// The least height of a card, which is that of three lines of text; where the window is low, of two.
const CARD: f32 = 84.0;
const LOW_CARD: f32 = 60.0;

pub(super) fn choices_ui(
    ui: &mut Ui,
    model: &ConversationModel,
    low: bool,
) -> Option<ConversationAction> {
    ui.horizontal(|ui| {
        ui.label(Type::Heading.text(text("conversation-choose")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let last = model.choices.len();
            let help = text_with("conversation-keys", [("last", last.into())]);
            prose(ui, Type::Small.text(help).color(colors(ui).ink2));
        });
    });
    ui.add_space(space::XS);
    let two = ui.available_width() >= TWO_COLUMNS_FROM;
    let columns: usize = if two { 2 } else { 1 };
    let gap = space::M;
    let width = (ui.available_width() - gap * (columns - 1) as f32) / columns as f32;
    let least = if low { LOW_CARD } else { CARD };
    let mut action = None;
    for (row, cards) in model.choices.chunks(columns).enumerate() {
        let height = cards
            .iter()
            .map(|card| card_height(ui, card, width))
            .fold(least, f32::max);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (column, card) in cards.iter().enumerate() {
                let number = row * columns + column + 1;
                if card_ui(ui, card, number, vec2(width, height)).clicked() {
                    action = Some(ConversationAction::Choose(card.id.clone()));
                }
            }
        });
        ui.add_space(space::XS);
    }
    action
}

/// What stands left of the words: the number's tile and its margins.
const TILE: f32 = 56.0;

fn card_height(ui: &Ui, card: &ChoiceCard, width: f32) -> f32 {
    let galley = laid_out(ui, words(card), width - TILE - space::L);
    galley.size().y + 2.0 * space::M
}

fn words(card: &ChoiceCard) -> egui::RichText {
    let words = Type::Choice.text(&card.text);
    if card.done { words.italics() } else { words }
}

fn card_ui(ui: &mut Ui, card: &ChoiceCard, number: usize, size: egui::Vec2) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let label = [
        ("number", number.to_string().into()),
        ("words", card.text.as_str().into()),
    ];
    let label = text_with("conversation-choice", label);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &label));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let colors = colors(ui);
    let lively = response.hovered() || response.has_focus();
    let (fill, stroke) = if lively {
        (colors.primary_soft, Stroke::new(1.6, colors.primary))
    } else {
        (colors.surface, Stroke::new(1.0, colors.edge))
    };
    let painter = ui.painter();
    painter.add(paper_edge(&colors).as_shape(rect, 14));
    painter.rect(rect, 14, fill, stroke, egui::StrokeKind::Inside);
    if response.has_focus() {
        let ring = Stroke::new(3.0, colors.focus);
        painter.rect_stroke(rect.expand(4.0), 18, ring, egui::StrokeKind::Middle);
    }
    let tile = Rect::from_center_size(rect.left_center() + vec2(30.0, 0.0), vec2(28.0, 28.0));
    let (tile_fill, tile_text) = if lively {
        (colors.primary, colors.on_primary)
    } else {
        (colors.sunk, colors.ink)
    };
    painter.rect_filled(tile, 8, tile_fill);
    painter.text(
        tile.center(),
        egui::Align2::CENTER_CENTER,
        number.to_string(),
        Type::Label.font(),
        tile_text,
    );
    let place = Rect::from_min_max(
        rect.left_top() + vec2(TILE, space::S),
        rect.right_bottom() - vec2(space::M, space::S),
    );
    // Painted, not a label: the card's name tells these words, and a screen reader should not come to them twice.
    let galley = laid_out(ui, words(card), place.width());
    let top = place.center().y - galley.size().y / 2.0;
    ui.painter()
        .galley(pos2(place.left(), top), galley, ui.visuals().text_color());
    response
}
