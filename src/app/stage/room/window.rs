//! Windows, and what is seen through them by day and in the evening.

use super::dimmed;
use super::furniture::{FRAME, cloud};
use crate::app::stage::clip::{Edges, within};
use crate::app::stage::color::{Tint, tint};
use crate::app::stage::drawing::Drawing;
use crate::app::stage::shape::{Path, Spot, from};

/// A window.
pub(super) struct Window {
    pub(super) at: Spot,
    pub(super) size: Spot,
    pub(super) sky: Tint,
    pub(super) hill: Tint,
    pub(super) curtain: Option<Tint>,
}

impl Window {
    pub(super) fn new(at: Spot, size: Spot) -> Self {
        Self {
            at,
            size,
            sky: tint("#BFD9DC"),
            hill: tint("#8FB39A"),
            curtain: None,
        }
    }

    /// By day the window belongs to the room's paper; in the evening its sky must not be dimmed with the walls, so
    /// that the whole window is drawn over them, its frame and curtains in the evening's paper.
    pub(super) fn draw(&self, back: &mut Drawing, glow: &mut Drawing) {
        self.paint(back, false);
        self.paint(glow, true);
    }

    fn paint(&self, room: &mut Drawing, evening: bool) {
        let ((x, y), (w, h)) = (self.at, self.size);
        let paper = |color: Tint| if evening { dimmed(color) } else { color };
        if !evening {
            room.shadow(self.at, self.size, 8.0);
        }
        room.round(self.at, self.size, 8.0, paper(FRAME));
        let (inner, size) = ((x + 9.0, y + 9.0), (w - 18.0, h - 18.0));
        if evening {
            night(room, inner, size);
        } else {
            self.day(room, inner, size);
        }
        let bars = paper(FRAME);
        room.rect((x + w / 2.0 - 4.0, y + 6.0), (8.0, h - 12.0), bars);
        room.rect((x + 6.0, y + h * 0.48), (w - 12.0, 7.0), bars);
        match self.curtain {
            Some(cloth) => self.curtains(room, paper(cloth)),
            None => room.round(
                (x - 10.0, y + h - 4.0),
                (w + 20.0, 12.0),
                4.0,
                paper(FRAME.darker(0.06)),
            ),
        }
    }

    fn day(&self, room: &mut Drawing, (x, y): Spot, (w, h): Spot) {
        room.round((x, y), (w, h), 4.0, self.sky);
        room.dot((x + w * 0.74, y + h * 0.3), h * 0.13, tint("#F6DFA8"));
        hills(room, (x, y), (w, h), self.hill);
        cloud(room, (x + w * 0.07, y + h * 0.17));
    }

    fn curtains(&self, room: &mut Drawing, cloth: Tint) {
        let ((x, y), (w, h)) = (self.at, self.size);
        let (middle, half) = (x + w / 2.0, w / 2.0);
        for side in [-1.0, 1.0] {
            let at = |from_middle: f32| middle + side * from_middle;
            room.fill(
                from(at(half + 22.0), y - 14.0)
                    .line(at(half - w * 0.24), y - 14.0)
                    .curve(
                        at(half - w * 0.2),
                        y + h * 0.4,
                        at(half - w * 0.08),
                        y + h * 0.6,
                        at(half + 6.0),
                        y + h + 20.0,
                    )
                    .line(at(half + 26.0), y + h + 20.0)
                    .close(),
                cloth,
            );
            // Folds.
            room.stroke(
                from(at(half - w * 0.12), y - 10.0)
                    .curve(
                        at(half - w * 0.1),
                        y + h * 0.4,
                        at(half - w * 0.01),
                        y + h * 0.7,
                        at(half + 13.0),
                        y + h + 12.0,
                    )
                    .skip(at(half + 4.0), y - 10.0)
                    .curve(
                        at(half + 6.0),
                        y + h * 0.4,
                        at(half + 14.0),
                        y + h * 0.7,
                        at(half + 19.0),
                        y + h + 12.0,
                    ),
                cloth.darker(0.12),
                3.0,
            );
        }
        room.round(
            (x - 36.0, y - 22.0),
            (w + 72.0, 9.0),
            4.5,
            cloth.darker(0.35),
        );
    }
}

/// Hills within a window's pane.
fn hills(room: &mut Drawing, (x, y): Spot, (w, h): Spot, hill: Tint) {
    let edges = Edges::new((x, y), (w, h));
    for (across, half_width, half_height, color) in [
        (0.24, 0.54, 0.36, hill),
        (0.86, 0.48, 0.46, hill.darker(0.12)),
    ] {
        let mound = Path::ellipse(
            x + w * across,
            y + h * 1.04,
            w * half_width,
            h * half_height,
        );
        room.fill(within(&mound, edges), color);
    }
}

/// The evening sky: a last light over the hills, the moon, a few stars, a house where somebody is up as well.
pub(super) fn night(room: &mut Drawing, (x, y): Spot, (w, h): Spot) {
    let edges = Edges::new((x, y), (w, h));
    room.round((x, y), (w, h), 4.0, tint("#22304F"));
    for (from_top, color) in [(0.4, "#2E3F63"), (0.64, "#465379")] {
        let band = Path::ellipse(x + w * 0.4, y + h * (from_top + 0.9), w * 1.1, h * 0.9);
        room.fill(within(&band, edges), tint(color));
    }
    let (moon, round) = ((x + w * 0.76, y + h * 0.24), h * 0.1);
    room.dot(moon, round * 1.7, tint("#F4EBCF").faded(0.04));
    room.dot(moon, round, tint("#F4EBCF"));
    for (across, down) in [
        (0.12, 0.16),
        (0.3, 0.3),
        (0.42, 0.12),
        (0.6, 0.36),
        (0.9, 0.42),
    ] {
        room.dot((x + w * across, y + h * down), 1.9, tint("#DCE3F0"));
    }
    hills(room, (x, y), (w, h), tint("#1F3340"));
    for (across, down) in [(0.16, 0.84), (0.22, 0.87), (0.84, 0.8)] {
        room.round(
            (x + w * across, y + h * down),
            (7.0, 8.0),
            1.0,
            tint("#F2C46B"),
        );
    }
}
