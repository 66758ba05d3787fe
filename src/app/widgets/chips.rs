//! Chips in the colors of the principles, and the band meter.

use egui::{
    Color32, CornerRadius, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo,
    WidgetType, vec2,
};

use super::buttons::{focus_ring, follow_focus, line_width};
use super::marks::{Mark, paint_mark, principle_mark};
use crate::app::text::{text, text_with};
use crate::app::theme::{TARGET, Type, colors, space};
use crate::debrief::Band;

/// What a chip stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chip {
    /// Something of a principle, by its position in the practice model.
    Principle(usize),
    /// A habit to unlearn.
    Habit,
    /// Nothing in particular.
    Plain,
}

const HEIGHT: f32 = 28.0;

/// A chip that says something and does nothing.
pub fn chip(ui: &mut Ui, kind: Chip, label: &str) -> Response {
    draw(ui, kind, label, None)
}

/// A chip that leads to what it names; `says` is what a screen reader says.
pub fn chip_button(ui: &mut Ui, kind: Chip, label: &str, says: &str) -> Response {
    draw(ui, kind, label, Some(says)).on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn draw(ui: &mut Ui, kind: Chip, label: &str, says: Option<&str>) -> Response {
    let colors = colors(ui);
    let (mark, ink, fill) = match kind {
        Chip::Principle(at) => {
            let look = colors.principles.get(at).unwrap_or(&colors.principles[2]);
            (Some(principle_mark(at)), look.text, look.soft)
        }
        Chip::Habit => (Some(Mark::Triangle), colors.warn, colors.warn_soft),
        Chip::Plain => (None, colors.ink, colors.sunk),
    };
    let lead = if mark.is_some() { 22.0 } else { 0.0 };
    let room = (line_width(ui) - lead - 2.0 * space::M).max(60.0);
    let font = egui::FontId::new(13.5, Type::Label.font().family);
    let galley = ui
        .painter()
        .layout(label.to_owned(), font, Color32::PLACEHOLDER, room);
    let tall = (galley.size().y + 2.0 * space::XS).max(HEIGHT);
    let wide = galley.size().x + lead + 2.0 * space::M;
    // What can be pressed is taller than what is seen, so that it is not missed.
    let (target, sense) = match says {
        Some(_) => (tall.max(TARGET), Sense::click()),
        None => (tall, Sense::hover()),
    };
    let (space_taken, response) = ui.allocate_exact_size(vec2(wide, target), sense);
    match says {
        Some(says) => {
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, says));
        }
        None => response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label)),
    }
    follow_focus(&response);
    let rect = Rect::from_center_size(space_taken.center(), vec2(wide, tall));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let radius = CornerRadius::same(14);
    let outline = if says.is_some() && response.hovered() {
        ink
    } else {
        Color32::TRANSPARENT
    };
    ui.painter().rect(
        rect,
        radius,
        fill,
        Stroke::new(1.4, outline),
        StrokeKind::Inside,
    );
    if let Some(mark) = mark {
        let place = Rect::from_center_size(
            rect.left_center() + vec2(space::M + 6.0, 0.0),
            vec2(15.0, 15.0),
        );
        paint_mark(ui.painter(), place, mark, &colors, ink);
    }
    let place = rect.left_center() + vec2(space::M + lead, -galley.size().y / 2.0);
    ui.painter().galley(place, galley, ink);
    focus_ring(ui, &response, rect, 14);
    response
}

/// A band in a word.
#[must_use]
pub fn band_word(band: Option<Band>) -> String {
    match band {
        Some(Band::Emerging) => text("band-emerging"),
        Some(Band::Developing) => text("band-developing"),
        Some(Band::Practiced) => text("band-practiced"),
        None => text("band-none"),
    }
}

/// Three steps and the word of the band; no number.
pub fn band_meter(ui: &mut Ui, principle: usize, band: Option<Band>) {
    let colors = colors(ui);
    let look = colors
        .principles
        .get(principle)
        .unwrap_or(&colors.principles[2]);
    let reached = match band {
        Some(Band::Emerging) => 1,
        Some(Band::Developing) => 2,
        Some(Band::Practiced) => 3,
        None => 0,
    };
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, 40.0), Sense::hover());
    let says = match band {
        Some(_) => text_with("band-says", [("band", band_word(band).into())]),
        None => text("band-says-none"),
    };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &says));
    let gap = 6.0;
    let step = (width - 2.0 * gap) / 3.0;
    let small = egui::FontId::new(13.0, Type::Small.font().family);
    let strong = egui::FontId::new(13.5, Type::Label.font().family);
    let words = [
        text("band-emerging"),
        text("band-developing"),
        text("band-practiced"),
    ];
    for (at, word) in words.into_iter().enumerate() {
        let left = rect.left() + (step + gap) * at as f32;
        let bar = Rect::from_min_size(egui::pos2(left, rect.top() + 4.0), vec2(step, 12.0));
        let (fill, line) = if at < reached {
            (look.fill, look.text)
        } else {
            (colors.sunk, colors.edge)
        };
        ui.painter()
            .rect(bar, 6, fill, Stroke::new(1.4, line), StrokeKind::Inside);
        let here = at + 1 == reached;
        if here {
            let tip = bar.center_top() + vec2(0.0, 6.0);
            let arrow = vec![tip, tip + vec2(-6.0, -9.0), tip + vec2(6.0, -9.0)];
            ui.painter().add(Shape::convex_polygon(
                arrow,
                colors.ink,
                Stroke::new(1.0, colors.surface),
            ));
        }
        let (font, ink) = if here {
            (strong.clone(), colors.ink)
        } else {
            (small.clone(), colors.ink2)
        };
        ui.painter().text(
            bar.center_bottom() + vec2(0.0, 3.0),
            egui::Align2::CENTER_TOP,
            word,
            font,
            ink,
        );
    }
}
