//! Contact sheets: all cues, moods, looks, groups and rooms in labeled grids, each page as large as the window.

mod cells;

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui::{Align2, LayerId, Order, Rect, TextureHandle, TextureOptions, pos2, vec2};

use crate::app::stage::picture::paint;
use crate::app::theme::{Type, colors, space};
use crate::scenario::Vocabulary;
use cells::{Cell, cells};

/// A sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sheet {
    /// What it shows.
    of: Of,
    /// Whether by evening light.
    pub(super) evening: bool,
}

/// What sheets show all of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Cues,
    Moods,
    Looks,
    Groups,
    Rooms,
}

impl Sheet {
    /// All sheets.
    pub(super) const ALL: [Self; 7] = [
        Self::new(Of::Cues, false),
        Self::new(Of::Moods, false),
        Self::new(Of::Moods, true),
        Self::new(Of::Looks, false),
        Self::new(Of::Groups, false),
        Self::new(Of::Rooms, false),
        Self::new(Of::Rooms, true),
    ];

    const fn new(of: Of, evening: bool) -> Self {
        Self { of, evening }
    }

    /// What its file is called, without number and ending.
    pub(super) fn name(self) -> String {
        let name = match self.of {
            Of::Cues => "cues",
            Of::Moods => "moods",
            Of::Looks => "looks",
            Of::Groups => "groups",
            Of::Rooms => "rooms",
        };
        let light = if self.evening { "-evening" } else { "" };
        format!("{name}{light}")
    }

    /// How large each picture is at least, in points.
    fn picture(self) -> (f32, f32) {
        match self.of {
            Of::Groups | Of::Rooms => (560.0, 340.0),
            Of::Cues | Of::Moods => (290.0, 230.0),
            Of::Looks => (200.0, 190.0),
        }
    }
}

impl Sheet {
    /// The height that words below a picture take, in points: the id, and a sentence of up to two lines.
    fn words(self) -> f32 {
        match self.of {
            Of::Cues | Of::Rooms => 62.0,
            Of::Moods | Of::Looks | Of::Groups => 24.0,
        }
    }
}

/// The sheet that is shown.
#[derive(Default, Resource)]
pub(super) struct Board {
    /// Its pages.
    pub(super) pages: Vec<Page>,
    /// Which of them is shown, if any.
    pub(super) shown: Option<usize>,
}

/// A page of a sheet.
pub(super) struct Page {
    cells: Vec<(Cell, Rect)>,
}

/// The space between pictures and about all of them, in points.
const GAP: f32 = space::L;

/// Distributes a sheet over pages of this size in points.
pub(super) fn pages(sheet: &Sheet, vocabulary: &Vocabulary, width: f32, height: f32) -> Vec<Page> {
    let (least, high) = sheet.picture();
    let below = sheet.words();
    let across = ((width - GAP) / (least + GAP)).floor().max(1.0);
    let down = ((height - GAP) / (high + below + GAP)).floor().max(1.0);
    let wide = (width - GAP) / across - GAP;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole numbers from one to a few dozen"
    )]
    let (columns, rows) = (across as usize, down as usize);
    let place = |at: usize| {
        let (column, row) = ((at % columns) as f32, (at / columns) as f32);
        let corner = pos2(
            GAP + column * (wide + GAP),
            GAP + row * (high + below + GAP),
        );
        Rect::from_min_size(corner, vec2(wide, high))
    };
    cells(sheet, vocabulary)
        .chunks(columns * rows)
        .map(|cells| Page {
            cells: cells
                .iter()
                .enumerate()
                .map(|(at, cell)| (cell.clone(), place(at)))
                .collect(),
        })
        .collect()
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Board>()
        .add_systems(EguiPrimaryContextPass, draw);
}

/// Shows a page of the sheet over everything else. Its pictures are painted once.
fn draw(
    mut contexts: EguiContexts,
    board: Res<Board>,
    mut painted: Local<Vec<TextureHandle>>,
) -> Result {
    let Some(page) = board.shown.and_then(|page| board.pages.get(page)) else {
        return Ok(());
    };
    let context = contexts.ctx_mut()?;
    if board.is_changed() {
        *painted = page
            .cells
            .iter()
            .filter_map(|(cell, rect)| texture(context, cell, *rect))
            .collect();
    }
    let whole = egui::UiBuilder::new()
        .layer_id(LayerId::new(Order::Tooltip, "sheet".into()))
        .max_rect(context.viewport_rect());
    let ui = egui::Ui::new(context.clone(), "sheet".into(), whole);
    let colors = colors(&ui);
    let painter = ui.painter();
    painter.rect_filled(ui.max_rect(), 0, colors.bg);
    for ((cell, rect), texture) in page.cells.iter().zip(painted.iter()) {
        let all = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        painter.image(texture.id(), *rect, all, egui::Color32::WHITE);
        let below = rect.left_bottom() + vec2(0.0, space::XS);
        let id = painter.text(
            below,
            Align2::LEFT_TOP,
            &cell.id,
            Type::Label.font(),
            colors.ink,
        );
        let words = painter.layout(
            cell.words.clone(),
            Type::Small.font(),
            colors.ink2,
            rect.width(),
        );
        painter.galley(id.left_bottom(), words, colors.ink2);
    }
    Ok(())
}

fn texture(context: &egui::Context, cell: &Cell, rect: Rect) -> Option<TextureHandle> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the sides of a picture on a page: a few hundred points"
    )]
    let (width, height) = (rect.width() as u32, rect.height() as u32);
    let image = paint(&cell.still, width, height)?;
    Some(context.load_texture(&cell.id, image, TextureOptions::LINEAR))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_of_a_sheet_lies_within_its_page() {
        let (vocabulary, _) = Vocabulary::shipped();
        for sheet in Sheet::ALL {
            for (width, height) in [(1920.0, 1400.0), (1400.0, 1000.0), (800.0, 600.0)] {
                let pages = pages(&sheet, &vocabulary, width, height);
                let shown: usize = pages.iter().map(|page| page.cells.len()).sum();
                assert_eq!(shown, cells(&sheet, &vocabulary).len());
                for (cell, rect) in pages.iter().flat_map(|page| &page.cells) {
                    assert!(rect.right() <= width, "{}", cell.id);
                    assert!(rect.bottom() + sheet.words() <= height, "{}", cell.id);
                }
            }
        }
    }
}
