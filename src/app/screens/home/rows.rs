//! The rows of cards on Home: equally high within a row, and laid out only where they can be seen.
//!
//! A library may hold hundreds of families. A row out of sight takes up its room and keeps its buttons, by name and
//! for the keyboard; its texts and pictures are laid out when it comes near.

use egui::{Rect, Ui, pos2, vec2};

use super::picture::Pictures;
use super::{GAP, HomeAction, HomeModel, ScenarioCard, card};
use crate::app::widgets::columns;

/// How high a row is taken to be before it was ever seen, in points.
const UNSEEN: f32 = 460.0;

/// What the view remembers between frames.
#[derive(Clone, Debug, Default)]
pub struct HomeState {
    /// How high each card was by its content alone, so that those of a row become equally high.
    heights: Vec<f32>,
    /// How high each row was as a whole when it was last laid out.
    rows: Vec<Option<f32>>,
    /// How many cards stand in a row.
    count: usize,
    /// How many cards are shown.
    shown: usize,
    /// The pictures that have been painted.
    pictures: Pictures,
}

impl HomeState {
    /// Gets ready for a frame with this many cards in a row.
    pub(super) fn begin(&mut self, model: &HomeModel, count: usize) {
        let cards = model.scenarios.len();
        if self.count != count {
            self.count = count;
            self.rows.clear();
        }
        self.heights.resize(cards, 0.0);
        self.rows.resize(cards.div_ceil(count.max(1)), None);
        let goes_on = model.reading.as_ref().is_some_and(|read| read.goes_on);
        self.shown = if goes_on {
            // Whole rows: a card that comes later must not change how high its neighbors are.
            (cards / count.max(1) * count).max(self.shown.min(cards))
        } else {
            cards
        };
    }

    /// How many cards are shown: while families are read, whole rows of them.
    pub(super) fn shown(&self) -> usize {
        self.shown
    }

    /// Draws a row, or what of it is needed out of sight.
    pub(super) fn row_ui(
        &mut self,
        ui: &mut Ui,
        row: usize,
        cards: &[ScenarioCard],
        widths: &[f32],
    ) -> Option<HomeAction> {
        let last = self.rows.get(row).copied().flatten();
        let high = last.or_else(|| self.rows.iter().flatten().next_back().copied());
        let high = high.unwrap_or(UNSEEN);
        let top = ui.cursor().top();
        // One row more to each side, so that rows have settled before they come into sight.
        let near = ui.clip_rect().expand2(vec2(0.0, high + GAP));
        let near = top <= near.bottom() && top + high >= near.top();
        // A card with a problem has buttons inside, which stand where its texts end.
        let simple = cards.iter().all(|card| card.problem.is_none());
        if !near && simple {
            return away(ui, high, cards, widths);
        }
        let (picked, high) = self.drawn(ui, row * self.count, cards, widths);
        if last.is_none_or(|last| (last - high).abs() > 0.5) {
            // What stands below follows in the next frame.
            ui.ctx().request_repaint();
        }
        if let Some(own) = self.rows.get_mut(row) {
            *own = Some(high);
        }
        picked
    }

    fn drawn(
        &mut self,
        ui: &mut Ui,
        first: usize,
        cards: &[ScenarioCard],
        widths: &[f32],
    ) -> (Option<HomeAction>, f32) {
        let mut action = None;
        let heights = self.heights.iter().skip(first).take(cards.len());
        let tallest = heights.copied().fold(0.0, f32::max);
        let top = ui.cursor().top();
        columns(ui, widths, GAP, |ui, at| {
            let Some(scenario) = cards.get(at) else {
                return;
            };
            let (picked, height) = card::card_ui(ui, scenario, tallest, &mut self.pictures);
            if let Some(own) = self.heights.get_mut(first + at) {
                *own = height;
            }
            action = action.take().or(picked);
        });
        (
            action,
            ui.cursor().top() - ui.spacing().item_spacing.y - top,
        )
    }
}

/// The room of a row that is out of sight, with its cards as buttons.
fn away(ui: &mut Ui, high: f32, cards: &[ScenarioCard], widths: &[f32]) -> Option<HomeAction> {
    let mut action = None;
    let start = ui.cursor().min;
    let mut left = start.x;
    for (card, width) in cards.iter().zip(widths) {
        let rect = Rect::from_min_size(pos2(left, start.y), vec2(*width, high));
        let response = card::open_response(ui, card, rect);
        if response.clicked() {
            action = Some(HomeAction::Open(card.id.clone()));
        }
        left += width + GAP;
    }
    let whole = Rect::from_min_max(start, pos2(left - GAP, start.y + high));
    ui.advance_cursor_after_rect(whole);
    action
}
