//! Everything that can be pressed.

use egui::{
    Align2, Color32, CornerRadius, FontId, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, WidgetType, vec2,
};

use super::marks::{Mark, paint_mark};
use crate::app::theme::{Colors, TARGET, Type, colors, paper_edge, space};

/// How something to be pressed looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Filled: the next thing. At most one on a screen.
    Primary,
    /// Outlined.
    Secondary,
    /// Words alone.
    Quiet,
    /// Words alone in the color of links.
    Link,
}

/// The next thing to do; one on a screen.
pub fn primary_button(ui: &mut Ui, label: &str) -> Response {
    pressable(ui, label, label, Look::Primary, None)
}

/// Another thing to do.
pub fn secondary_button(ui: &mut Ui, label: &str) -> Response {
    pressable(ui, label, label, Look::Secondary, None)
}

/// Something that can be done and seldom is.
pub fn quiet_button(ui: &mut Ui, label: &str) -> Response {
    pressable(ui, label, label, Look::Quiet, None)
}

/// A way to somewhere else, in words.
pub fn link_button(ui: &mut Ui, label: &str) -> Response {
    pressable(ui, label, label, Look::Link, None)
}

/// Something to be pressed: `shown` stands on it, `label` is what a screen reader says.
pub fn pressable(
    ui: &mut Ui,
    shown: &str,
    label: &str,
    look: Look,
    mark: Option<Mark>,
) -> Response {
    pressable_in(ui, shown, label, look, mark, Type::Label.font())
}

/// The same in another font than that of labels.
pub fn pressable_in(
    ui: &mut Ui,
    shown: &str,
    label: &str,
    look: Look,
    mark: Option<Mark>,
    font: FontId,
) -> Response {
    let colors = colors(ui);
    let padding = match look {
        Look::Primary | Look::Secondary => space::XL,
        Look::Quiet => space::S,
        // In line with the text above it.
        Look::Link => 0.0,
    };
    let lead = if mark.is_some() { 24.0 } else { 0.0 };
    let room = (line_width(ui) - 2.0 * padding - lead).max(60.0);
    let galley = ui
        .painter()
        .layout(shown.to_owned(), font, Color32::PLACEHOLDER, room);
    let size = vec2(
        (galley.size().x + lead + 2.0 * padding).max(TARGET),
        (galley.size().y + 2.0 * space::S).max(TARGET),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), label));
    follow_focus(&response);
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let ink = paint_back(ui, rect, &response, look, &colors);
    let width = galley.size().x + lead;
    let left = if look == Look::Link {
        rect.left()
    } else {
        rect.center().x - width / 2.0
    };
    if let Some(mark) = mark {
        let place =
            Rect::from_center_size(egui::pos2(left + 8.0, rect.center().y), vec2(15.0, 15.0));
        paint_mark(ui.painter(), place, mark, &colors, ink);
    }
    let text = egui::pos2(left + lead, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(text, galley, ink);
    focus_ring(ui, &response, rect, 10);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// How wide a line is here: in a row that wraps, the whole row.
pub(super) fn line_width(ui: &Ui) -> f32 {
    if ui.layout().main_wrap {
        ui.max_rect().width()
    } else {
        ui.available_width()
    }
}

fn paint_back(ui: &Ui, rect: Rect, response: &Response, look: Look, colors: &Colors) -> Color32 {
    let hovered = response.hovered();
    let pressed = response.is_pointer_button_down_on();
    let painter = ui.painter();
    match look {
        Look::Primary => {
            if !pressed {
                painter.add(paper_edge(colors).as_shape(rect, 10));
            }
            let fill = match (pressed, hovered) {
                (true, _) => mixed(colors.primary, Color32::BLACK),
                (_, true) => mixed(colors.primary, Color32::WHITE),
                _ => colors.primary,
            };
            painter.rect_filled(rect, 10, fill);
            colors.on_primary
        }
        Look::Secondary => {
            if !pressed {
                painter.add(paper_edge(colors).as_shape(rect, 10));
            }
            let fill = if hovered || pressed {
                colors.primary_soft
            } else {
                colors.surface
            };
            let stroke = Stroke::new(1.6, colors.primary);
            painter.rect(rect, 10, fill, stroke, StrokeKind::Inside);
            colors.primary
        }
        Look::Quiet | Look::Link => {
            if hovered || pressed {
                let back = rect.expand2(vec2(space::XS, 0.0));
                painter.rect_filled(back, 10, colors.primary_soft);
            }
            if look == Look::Link || hovered {
                colors.primary
            } else {
                colors.ink2
            }
        }
    }
}

/// A color moved a little toward another.
fn mixed(color: Color32, toward: Color32) -> Color32 {
    color.lerp_to_gamma(toward, 0.08)
}

/// One of several states of which one is chosen: a tab, a mode, a person.
pub fn segment(ui: &mut Ui, chosen: bool, label: &str) -> Response {
    let colors = colors(ui);
    let room = (line_width(ui) - 2.0 * space::L).max(60.0);
    let galley = ui.painter().layout(
        label.to_owned(),
        Type::Label.font(),
        Color32::PLACEHOLDER,
        room,
    );
    let size = vec2(
        (galley.size().x + 2.0 * space::L).max(TARGET),
        (galley.size().y + 2.0 * space::S).max(TARGET),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), chosen, label)
    });
    follow_focus(&response);
    let (fill, ink, stroke) = match (chosen, response.hovered()) {
        (true, _) => (colors.ink, colors.surface, Stroke::new(1.2, colors.ink)),
        (_, true) => (colors.sunk, colors.ink, Stroke::new(1.2, colors.edge)),
        _ => (colors.surface, colors.ink, Stroke::new(1.2, colors.edge)),
    };
    let radius = CornerRadius::same(22);
    ui.painter()
        .rect(rect, radius, fill, stroke, StrokeKind::Inside);
    let place = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect);
    ui.painter().galley(place.min, galley, ink);
    focus_ring(ui, &response, rect, 22);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// Draws the ring round what has the keyboard's focus.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        let stroke = Stroke::new(3.0, colors(ui).focus);
        let radius = CornerRadius::same(radius.saturating_add(4));
        ui.painter()
            .rect_stroke(rect.expand(3.0), radius, stroke, StrokeKind::Middle);
    }
}

/// Scrolls to what the keyboard has just reached.
pub(super) fn follow_focus(response: &Response) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}
