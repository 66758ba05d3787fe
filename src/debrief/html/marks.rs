//! The small drawings: a mark for each principle, ticks and triangles, the marks of talk.
//!
//! A drawing never stands alone: the word is beside it, so all of them are hidden from screen readers.

use maud::{Markup, html};

use crate::practice::Talk;

/// The style's word for a principle: its color and its mark. An agency's own principles have a plain mark.
pub(super) fn kind(principle: &str) -> &'static str {
    match principle {
        "relationships" => "rel",
        "thinking" => "crit",
        "safety" => "safe",
        _ => "own",
    }
}

/// The mark of a principle: two linked circles, a diamond with an open eye, a house with a door.
pub(super) fn principle(id: &str) -> Markup {
    let kind = kind(id);
    html! {
        svg class={ "mark " (kind) } viewBox="-12 -12 24 24" width="26" height="26" aria-hidden="true" focusable="false" {
            @match kind {
                "rel" => {
                    circle.fill cx="-4" cy="0" r="6.4" {}
                    circle.line cx="4" cy="0" r="6.4" {}
                    path.solid d="M0 -5A6.4 6.4 0 0 1 0 5A6.4 6.4 0 0 1 0 -5Z" {}
                }
                "crit" => {
                    path.fill d="M0 -9.4L9.4 0L0 9.4L-9.4 0Z" {}
                    circle.solid cx="0" cy="0" r="3.2" {}
                }
                "safe" => {
                    path.fill d="M0 -9L9.4 -1L7 -1L7 8.6L-7 8.6L-7 -1L-9.4 -1Z" {}
                    rect.solid x="-2.2" y="2" width="4.4" height="6.4" rx="1" {}
                }
                _ => { circle.fill cx="0" cy="0" r="8" {} }
            }
        }
    }
}

/// A tick: going well, done.
pub(super) fn tick() -> Markup {
    html! {
        svg.sign.good viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false" {
            path d="M-5 0L-1.5 4L5.5 -4.5" {}
        }
    }
}

/// A triangle: a worry, something missing.
pub(super) fn triangle() -> Markup {
    html! {
        svg.sign.warn viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false" {
            path d="M0 -6.5L7 6L-7 6ZM0 -2L0 2M0 3.9L0 4.1" {}
        }
    }
}

/// A ring: neither, or nothing to say.
pub(super) fn ring() -> Markup {
    html! {
        svg.sign viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false" {
            circle cx="0" cy="0" r="4.5" {}
        }
    }
}

/// The mark of a talk around a point of a chart, by shape: up for change, down for sustain, a ring for neither.
pub(super) fn talk(talk: Talk, x: i32, y: i32) -> Markup {
    html! {
        @match talk {
            Talk::Change => { path.change d={ "M" (x) " " (y - 6) "L" (x + 6) " " (y + 5) "L" (x - 6) " " (y + 5) "Z" } {} }
            Talk::Neutral => { circle.neutral cx=(x) cy=(y) r="4" {} }
            Talk::Sustain => { path.sustain d={ "M" (x) " " (y + 6) "L" (x + 6) " " (y - 5) "L" (x - 6) " " (y - 5) "Z" } {} }
        }
    }
}
