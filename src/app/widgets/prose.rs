//! Text to be read: lines that are no longer than the eye finds its way back from.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Align, FontSelection, Galley, Label, Response, RichText, Ui, WidgetText};

use super::buttons::line_width;

/// The most letters in a line; `tokens.md` asks for it.
pub const LONGEST_LINE: usize = 75;

/// How wide a line of as many usual letters is, in sizes of the face.
const MEASURE: f32 = 36.0;

/// A text that wraps where its lines would be too long to read, or where there is no more room.
pub fn prose(ui: &mut Ui, text: RichText) -> Response {
    let galley = laid_out(ui, text, line_width(ui));
    ui.add(Label::new(galley))
}

/// The same, as part of something that is pressed: it can't be marked.
pub fn still_prose(ui: &mut Ui, text: RichText) -> Response {
    let galley = laid_out(ui, text, line_width(ui));
    ui.add(Label::new(galley).selectable(false))
}

/// The lines of a text where there is so much room.
#[must_use]
pub fn laid_out(ui: &Ui, text: RichText, room: f32) -> Arc<Galley> {
    let job =
        WidgetText::from(text).into_layout_job(ui.style(), FontSelection::Default, Align::Min);
    let job = Arc::unwrap_or_clone(job);
    let size = job
        .sections
        .first()
        .map_or(16.0, |section| section.format.font_id.size);
    let mut width = room.min(size * MEASURE).max(size);
    loop {
        let galley = wrapped(ui, job.clone(), width);
        let longest = galley.rows.iter().map(|row| letters(&row.text())).max();
        let longest = longest.unwrap_or_default();
        // Narrow letters make longer lines of the same width.
        if longest <= LONGEST_LINE || width <= size * 4.0 {
            return galley;
        }
        width *= 0.98 * LONGEST_LINE as f32 / longest as f32;
    }
}

fn letters(row: &str) -> usize {
    row.trim().chars().count()
}

fn wrapped(ui: &Ui, mut job: LayoutJob, width: f32) -> Arc<Galley> {
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}
