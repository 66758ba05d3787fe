//! How large everything is, so that the back of a classroom can read it.

use egui::{FontFamily, FontId, RichText, Ui};

use crate::app::theme::Type;

/// The size of text as a share of the picture's height: about 1/29.
///
/// Our judgment, from what eyes can do: the back row sits about six picture heights away. There a picture height is
/// 570 minutes of arc, text of this size 20, and its small letters 10: twice the 5 that a letter must have for an
/// eye that sees normally. Whoever sees half as well still reads it.
const TEXT: f32 = 0.035;

/// The least size of text in a small window, in points; [`TEXT`] reaches it at 800.
const TEXT_LEAST: f32 = 28.0;

/// The sizes of type for a picture, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sizes {
    /// What the class reads: choices, what is seen, questions.
    pub text: f32,
    /// What people say. Vollkorn's small letters are a tenth smaller than Lato's.
    pub speech: f32,
    /// The numbers of the choices: called out across the room, and found again at a glance.
    pub number: f32,
    /// The one head of a page.
    pub title: f32,
    /// What stands on buttons, read by whoever presses them.
    pub control: f32,
}

impl Sizes {
    /// The sizes for a picture of this height in points at the usual size of text (zoom 1).
    ///
    /// Larger text than usual comes on top, because points grow with it.
    #[must_use]
    pub fn of(picture: f32) -> Self {
        let text = (picture * TEXT).max(TEXT_LEAST);
        Self {
            text,
            speech: text * 1.1,
            number: text / 0.7,
            title: text * 1.3,
            control: text * 0.65,
        }
    }

    pub(super) fn here(ui: &Ui) -> Self {
        let context = ui.ctx();
        Self::of(context.viewport_rect().height() * context.zoom_factor())
    }
}

/// A text in the face of a style, at another size.
pub(super) fn sized(kind: Type, size: f32, text: impl Into<String>) -> RichText {
    RichText::new(text).font(font(kind, size))
}

/// The font of a style at another size.
pub(super) fn font(kind: Type, size: f32) -> FontId {
    let family: FontFamily = kind.font().family;
    FontId { size, family }
}
