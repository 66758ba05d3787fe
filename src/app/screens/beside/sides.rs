//! The two sides: beside each other where there is room, one below the other where there is not.

use egui::{Align2, Color32, Rect, Sense, Stroke, StrokeKind, Ui, vec2};

use super::BesideModel;
use crate::app::theme::{COLUMN, Colors, Type, colors, space};
use crate::app::widgets::{column_widths, columns, prose};

/// From this width of the page on the two stand beside each other, in points.
const BESIDE_FROM: f32 = 860.0;

/// Whose sides they are, and how they stand.
pub(super) struct Sides {
    names: [String; 2],
    stacked: bool,
}

impl Sides {
    /// The sides of a comparison on a page of this width.
    pub(super) fn of(ui: &Ui, model: &BesideModel) -> Self {
        Self {
            names: model
                .told
                .walkers
                .each_ref()
                .map(|walker| walker.name.clone()),
            stacked: ui.available_width() < BESIDE_FROM,
        }
    }

    /// Shows something of each side under its mark and name. Lines stay short enough to be read.
    pub(super) fn show(&self, ui: &mut Ui, part: &str, mut add: impl FnMut(&mut Ui, usize)) {
        self.bare(ui, part, |ui, at| {
            self.name_ui(ui, at);
            add(ui, at);
        });
    }

    /// The same without the names.
    pub(super) fn bare(&self, ui: &mut Ui, part: &str, mut add: impl FnMut(&mut Ui, usize)) {
        ui.push_id(part, |ui| {
            if self.stacked {
                for at in [0, 1] {
                    ui.push_id(at, |ui| add(ui, at));
                    ui.add_space(space::S);
                }
            } else {
                let widths = column_widths(ui, 2, space::XL);
                columns(ui, &widths, space::XL, |ui, at| {
                    ui.set_max_width(ui.available_width().min(COLUMN));
                    add(ui, at);
                });
            }
        });
    }

    /// The mark and the name of a side.
    pub(super) fn name_ui(&self, ui: &mut Ui, at: usize) {
        ui.horizontal_top(|ui| {
            side_mark(ui, at, 20.0);
            let name = Type::Label.text(&self.names[at]).color(colors(ui).ink2);
            prose(ui, name);
        });
    }
}

/// The mark of a side: a filled disc with 1, an outlined square with 2, so that color says nothing alone.
pub(super) fn side_mark(ui: &mut Ui, at: usize, side: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    let colors = colors(ui);
    let ink = paint_shape(ui, rect, at, &colors);
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        (at + 1).to_string(),
        Type::Small.font(),
        ink,
    );
}

fn paint_shape(ui: &Ui, rect: Rect, at: usize, colors: &Colors) -> Color32 {
    if at == 0 {
        let radius = rect.width() / 2.0;
        ui.painter()
            .circle_filled(rect.center(), radius, colors.ink);
        colors.surface
    } else {
        let stroke = Stroke::new(2.0, colors.ink);
        ui.painter()
            .rect(rect, 2, colors.surface, stroke, StrokeKind::Inside);
        colors.ink
    }
}
