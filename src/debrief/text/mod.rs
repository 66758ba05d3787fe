//! The debrief as plain text: lines with a style each, for the terminal and for files.
//!
//! [`text`] gives the order. `summary` tells how it went, `brought` what the visit brought, `visit` every
//! decision; `sheet` wraps and cleans. Everything can be read without color: a style adds to what the words
//! already say, it never says something alone.

mod beside;
mod brought;
mod sheet;
mod summary;
mod visit;

use super::told::Debrief;
pub use beside::beside_text;
use sheet::Sheet;

/// What a line is, so that a terminal can color it and plain output can ignore it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// The title of the whole.
    Title,
    /// The head of a part, and the rule under it.
    Heading,
    /// The head of something within a part.
    Subheading,
    /// Running text.
    Plain,
    /// What can be skipped: worths, sources, notices.
    Quiet,
    /// Something that went well or was done.
    Good,
    /// Something missing, or a habit.
    Worry,
    /// What the worker said or could have said.
    Worker,
    /// What one of the family said.
    Family,
    /// What one of the family thought and did not say.
    Thought,
}

/// A line of text with what it is; it ends without a newline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Styled {
    /// What it is.
    pub style: Style,
    /// The line, free of control characters; empty for a blank line.
    pub text: String,
}

/// The narrowest text that can still be read.
const NARROWEST: usize = 24;

/// The widest: longer lines are hard to follow.
const WIDEST: usize = 78;

/// The debrief as lines no wider than `width` (24 to 78), in the order in which a tired worker needs it.
#[must_use]
pub fn text(debrief: &Debrief, width: usize) -> Vec<Styled> {
    let mut sheet = Sheet::new(width.clamp(NARROWEST, WIDEST));
    summary::title(&mut sheet, debrief);
    summary::ending(&mut sheet, debrief);
    if !debrief.turns.is_empty() {
        summary::argued(&mut sheet, debrief);
        summary::discuss(&mut sheet, debrief);
        summary::done_well(&mut sheet, debrief);
        summary::principles(&mut sheet, debrief);
        summary::duties(&mut sheet, debrief);
        summary::try_next(&mut sheet, debrief);
        brought::family_page(&mut sheet, debrief);
        brought::turning_points(&mut sheet, debrief);
        brought::learned(&mut sheet, debrief);
        brought::hidden(&mut sheet, debrief);
        brought::unheard(&mut sheet, debrief);
        visit::turns(&mut sheet, debrief);
        visit::measures(&mut sheet, debrief);
    }
    visit::taken_back(&mut sheet, debrief);
    visit::notices(&mut sheet, debrief);
    sheet.lines()
}
