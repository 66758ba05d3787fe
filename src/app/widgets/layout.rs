//! Where things stand: pages, bars, columns, cards, heads.

use egui::{
    Align, CentralPanel, Color32, Frame, InnerResponse, Layout, Margin, Panel, Rect, Response,
    ScrollArea, Stroke, Ui, UiBuilder, vec2,
};

use super::marks::{Mark, show_mark};
use super::prose::prose;
use crate::app::theme::{Type, colors, paper_edge, space};

/// A card's frame: paper with one hard edge below.
pub fn card_frame(ui: &Ui) -> Frame {
    let colors = colors(ui);
    Frame::new()
        .fill(colors.surface)
        .stroke(Stroke::new(1.0, colors.line))
        .corner_radius(14)
        .inner_margin(Margin::same(20))
        .shadow(paper_edge(&colors))
}

/// A card as wide as there is room.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = card_frame(ui);
    in_frame(ui, frame, add).inner
}

/// A card with another fill and edge, for what should be seen first.
pub fn card_filled<R>(
    ui: &mut Ui,
    fill: Color32,
    edge: Color32,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let frame = card_frame(ui).fill(fill).stroke(Stroke::new(1.2, edge));
    in_frame(ui, frame, add).inner
}

fn in_frame<R>(ui: &mut Ui, frame: Frame, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.vertical(add).inner
    })
}

/// A panel's head.
pub fn heading(ui: &mut Ui, text: &str) -> Response {
    prose(ui, Type::Heading.text(text))
}

/// A small head inside a card, with a mark if there is one.
pub fn section(ui: &mut Ui, mark: Option<Mark>, text: &str) {
    ui.horizontal(|ui| {
        if let Some(mark) = mark {
            show_mark(ui, mark, 16.0);
        }
        let ink = colors(ui).ink2;
        prose(ui, Type::Label.text(text).color(ink));
    });
}

/// The bar at the top: `left` says where one is, `right` holds what can be done, the outermost last.
///
/// Where there is not room for both in one row, `right` stands below.
pub fn top_bar<R>(
    ui: &mut Ui,
    id: &'static str,
    left: impl FnOnce(&mut Ui) -> Option<R>,
    right: impl FnOnce(&mut Ui) -> Option<R>,
) -> Option<R> {
    let frame = Frame::new()
        .fill(colors(ui).surface)
        .inner_margin(Margin::symmetric(24, 6));
    let bar = Panel::top(id).resizable(false).frame(frame);
    let needed = egui::Id::new(("bar", id));
    bar.show(ui, |ui| {
        // In points, and as it was when both stood in one row.
        let known: f32 = ui.data(|data| data.get_temp(needed)).unwrap_or_default();
        if known > ui.available_width() {
            let first = ui.horizontal_wrapped(left).inner;
            return first.or(ui.horizontal_wrapped(right).inner);
        }
        ui.horizontal(|ui| {
            ui.set_min_height(44.0);
            let shown = ui.scope(left);
            let last = at_the_end(ui, right);
            let wide = shown.response.rect.width() + space::L + end_width(ui);
            if (wide - known).abs() > 0.5 {
                ui.data_mut(|data| data.insert_temp(needed, wide));
                ui.ctx().request_discard("the bar has another width");
            }
            shown.inner.or(last)
        })
        .inner
    })
    .inner
}

/// What stands at the end of a row, drawn in the order in which it is read and reached with Tab.
///
/// A layout from right to left would reach what stands last first. How wide it is comes from the frame before; a frame
/// in which that changes is laid out again.
fn at_the_end<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let id = row_end(ui);
    let known = end_width(ui);
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.add_space((ui.available_width() - known).max(0.0));
        let begin = ui.cursor().left();
        // As wide as it takes, so that nothing in it breaks while its width is not known yet.
        let room = Rect::from_min_size(ui.cursor().min, vec2(END_AT_MOST, ui.available_height()));
        let builder = UiBuilder::new()
            .max_rect(room)
            .layout(Layout::left_to_right(Align::Center));
        let inner = ui.scope_builder(builder, add).inner;
        let wide = (ui.min_rect().right() - begin).max(0.0);
        if (wide - known).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, wide));
            ui.ctx()
                .request_discard("the end of a row has another width");
        }
        inner
    })
    .inner
}

/// More than the end of any row takes, in points.
const END_AT_MOST: f32 = 4_000.0;

/// How wide the end of this row was when it was last drawn, in points.
fn end_width(ui: &Ui) -> f32 {
    ui.data(|data| data.get_temp(row_end(ui)))
        .unwrap_or_default()
}

fn row_end(ui: &Ui) -> egui::Id {
    ui.id().with("row-end")
}

/// The page below the bar: it scrolls, and is no wider than `most`.
pub fn page<R>(ui: &mut Ui, id: &'static str, most: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new().fill(colors(ui).bg);
    CentralPanel::default()
        .frame(frame)
        .show(ui, |ui| {
            // There is room for the bar in the margin, so that pages of any length stand in the same place.
            ui.spacing_mut().scroll.floating_allocated_width = 0.0;
            ScrollArea::vertical()
                .id_salt(id)
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    ui.add_space(space::XL);
                    page_column(ui, most, |ui| {
                        let inner = add(ui);
                        ui.add_space(space::XXL);
                        inner
                    })
                })
                .inner
        })
        .inner
}

/// The column in which a page stands that is no wider than `most`: for what should line up with it.
pub fn page_column<R>(ui: &mut Ui, most: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_width();
    let margin = if room >= 1_000.0 { 36.0 } else { 20.0 };
    let width = (room - 2.0 * margin).min(most);
    let corner = ui.cursor().min + vec2((room - width) / 2.0, 0.0);
    let rect = Rect::from_min_size(corner, vec2(width, ui.available_height()));
    let builder = UiBuilder::new()
        .max_rect(rect)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, |ui| {
        ui.set_width(width);
        add(ui)
    })
    .inner
}

/// `count` columns of the same width over the room there is.
#[must_use]
pub fn column_widths(ui: &Ui, count: usize, gap: f32) -> Vec<f32> {
    let count = count.max(1);
    let width = (ui.available_width() - gap * (count - 1) as f32) / count as f32;
    vec![width; count]
}

/// Columns beside each other, each drawn by `add` with its position.
pub fn columns(ui: &mut Ui, widths: &[f32], gap: f32, mut add: impl FnMut(&mut Ui, usize)) {
    let start = ui.cursor().min;
    let mut left = start.x;
    let mut bottom = start.y;
    for (at, width) in widths.iter().enumerate() {
        let rect = Rect::from_min_max(
            egui::pos2(left, start.y),
            egui::pos2(left + width, ui.max_rect().bottom().max(start.y)),
        );
        let builder = UiBuilder::new()
            .id_salt(("column", at))
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min));
        let mut column = ui.new_child(builder);
        column.set_width(*width);
        add(&mut column, at);
        bottom = bottom.max(column.min_rect().bottom());
        left += width + gap;
    }
    let all = Rect::from_min_max(start, egui::pos2(left - gap, bottom));
    ui.advance_cursor_after_rect(all);
}
