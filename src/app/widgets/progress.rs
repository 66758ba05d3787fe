//! How far long work is: a bar with words.

use egui::{Label, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use crate::app::theme::{Type, colors};

/// How high the bar is, in points.
const HEIGHT: f32 = 12.0;

/// A bar that is as full as `done` of `all`, with what it means in words below.
pub fn progress_bar(ui: &mut Ui, done: u32, all: u32, says: &str) {
    let colors = colors(ui);
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
    let share = if all == 0 {
        0.0
    } else {
        (done as f32 / all as f32).clamp(0.0, 1.0)
    };
    response.widget_info(|| WidgetInfo {
        value: Some(f64::from(share)),
        ..WidgetInfo::labeled(WidgetType::ProgressIndicator, true, says)
    });
    let painter = ui.painter();
    let stroke = Stroke::new(1.4, colors.edge);
    painter.rect(rect, 6, colors.sunk, stroke, StrokeKind::Inside);
    // As wide as it is high at least, or its round ends would meet.
    let filled = (rect.width() * share).max(HEIGHT);
    if done > 0 {
        let rect = Rect::from_min_size(rect.min, vec2(filled, HEIGHT));
        let stroke = Stroke::new(1.4, colors.primary);
        painter.rect(rect, 6, colors.primary, stroke, StrokeKind::Inside);
    }
    ui.add(Label::new(Type::Body.text(says)).wrap());
}
