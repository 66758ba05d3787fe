//! The pictures on the cards: each family in the room where one meets them, painted once and kept.

use std::fmt;

use egui::{Color32, CornerRadius, Rect, TextureHandle, TextureOptions, Ui, pos2};
use indexmap::IndexMap;

use super::ScenarioCard;
use crate::app::stage::picture::{Still, paint};
use crate::app::theme::colors;

/// How many pictures are kept: more than a large screen shows at once.
const KEPT: usize = 48;

/// How much darker a picture is in the dark theme, so that it does not glare.
const DIM: Color32 = Color32::from_gray(200);

/// The pictures that have been painted, by scenario, with what they show.
#[derive(Clone, Default)]
pub(super) struct Pictures {
    painted: IndexMap<String, (Still, [usize; 2], TextureHandle)>,
    /// The frame in which the last one was painted: one in each, so that no frame takes long.
    last: u64,
}

impl fmt::Debug for Pictures {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.painted.keys()).finish()
    }
}

impl Pictures {
    /// Shows a card's picture, as sharp as the screen is; one that is not painted yet comes in one of the next frames.
    pub(super) fn show(&mut self, ui: &Ui, rect: Rect, card: &ScenarioCard) {
        if !ui.is_rect_visible(rect) {
            return;
        }
        let colors = colors(ui);
        let radius = CornerRadius::same(10);
        let scale = ui.ctx().pixels_per_point();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the side of something on a screen: a few thousand pixels at most"
        )]
        let size = [rect.width() * scale, rect.height() * scale].map(|side| side.round() as usize);
        let Some(texture) = self.texture(ui, card, size) else {
            ui.painter().rect_filled(rect, radius, colors.sunk);
            return;
        };
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        let tint = if colors.dark { DIM } else { Color32::WHITE };
        let shape = egui::epaint::RectShape::filled(rect, radius, tint);
        ui.painter().add(shape.with_texture(texture, whole));
    }

    fn texture(
        &mut self,
        ui: &Ui,
        card: &ScenarioCard,
        size: [usize; 2],
    ) -> Option<egui::TextureId> {
        let known = self.painted.get(&card.id);
        if let Some((_, _, texture)) =
            known.filter(|(still, old, _)| *still == card.still && *old == size)
        {
            return Some(texture.id());
        }
        let frame = ui.ctx().cumulative_frame_nr();
        if self.last == frame {
            ui.ctx().request_repaint();
            // Until it is painted anew, the old one stands in.
            return known.map(|(_, _, texture)| texture.id());
        }
        self.last = frame;
        let [width, height] = size.map(|side| u32::try_from(side).unwrap_or_default());
        let image = paint(&card.still, width, height)?;
        let texture = ui
            .ctx()
            .load_texture(&card.id, image, TextureOptions::LINEAR);
        let id = texture.id();
        self.painted
            .insert(card.id.clone(), (card.still.clone(), size, texture));
        if self.painted.len() > KEPT {
            self.painted.shift_remove_index(0);
        }
        ui.ctx().request_repaint();
        Some(id)
    }
}
