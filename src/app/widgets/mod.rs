//! What the screens are put together from: cards, buttons, chips, marks, the band meter.
//!
//! Everything that can be pressed carries a label for screen readers, is at least
//! [`TARGET`](crate::app::theme::TARGET) high, and shows a ring while it has the keyboard's focus.

mod announce;
mod buttons;
mod chips;
mod layout;
mod marks;
mod progress;
mod prose;

pub use announce::announce;
pub use buttons::{
    Look, focus_ring, link_button, pressable, pressable_in, primary_button, quiet_button,
    secondary_button, segment,
};
pub use chips::{Chip, band_meter, band_word, chip, chip_button};
pub use layout::{
    card, card_filled, card_frame, column_widths, columns, heading, page, page_column, section,
    top_bar,
};
pub use marks::{Mark, paint_mark, principle_mark, show_mark};
pub use progress::progress_bar;
pub use prose::{LONGEST_LINE, laid_out, prose, still_prose};
