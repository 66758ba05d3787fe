//! Which part of a room the stage shows, and where people sit in it. All in the room's own measure.

use super::look::Below;
use super::room::{HEIGHT, RoomShapes, WIDTH};

/// How far rooms are drawn on beyond each side, for very wide windows.
pub const SPARE: f32 = 600.0;

/// How much room a person takes beside others, at size 1.
pub(super) const ELBOWS: f32 = 206.0;

/// The part of a room that is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Framing {
    /// Its left edge.
    pub left: f32,
    /// Its upper edge.
    pub top: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// Points on the screen for one unit of the room.
    pub scale: f32,
}

impl Framing {
    /// The part of a room that a stage of this size in points shows; nothing, if the stage has no size.
    #[must_use]
    pub fn of(room: &RoomShapes, width: f32, height: f32) -> Option<Self> {
        let sized = width >= 1.0 && height >= 1.0 && width.is_finite() && height.is_finite();
        if !sized {
            return None;
        }
        let view = room.seats.view;
        let least = (width / (WIDTH + 2.0 * SPARE)).max(height / HEIGHT);
        let scale = (width / view.width)
            .min(height / (view.above + view.below))
            .max(least);
        let (seen_width, seen_height) = (width / scale, height / scale);
        let bottom = (room.seat_line + view.below).min(HEIGHT).max(seen_height);
        let half = seen_width / 2.0;
        let middle = if seen_width > WIDTH {
            WIDTH / 2.0
        } else {
            view.middle.clamp(half, WIDTH - half)
        };
        Some(Self {
            left: middle - half,
            top: bottom - seen_height,
            width: seen_width,
            height: seen_height,
            scale,
        })
    }

    /// Where a spot of the room lies on the stage, in points from the stage's left upper corner.
    #[must_use]
    pub fn on_stage(&self, x: f32, y: f32) -> (f32, f32) {
        ((x - self.left) * self.scale, (y - self.top) * self.scale)
    }
}

/// Where each of so many people sits, and how large they are drawn. On the left, `free` points of the stage stay
/// without people, for what is said, as far as there is room.
#[must_use]
pub fn places(room: &RoomShapes, framing: &Framing, people: u8, free: f32) -> (Vec<f32>, f32) {
    let seats = room.seats;
    let count = f32::from(people.max(1));
    let margin = ELBOWS / 2.0 * seats.size;
    let (seen_left, seen_right) = (framing.left, framing.left + framing.width);
    let needed = ELBOWS * seats.size * count;
    // A table is long enough for everyone; a couch or a row of chairs is not.
    let missing = match seats.below {
        Below::Hidden => needed - (seats.right - seats.left + 2.0 * margin),
        Below::Seated | Below::Standing => 0.0,
    };
    let margin = margin + missing.max(0.0) / 2.0;
    let right = (seats.right + margin).min(seen_right);
    let kept_free = seen_left + free.max(0.0) / framing.scale;
    let left = (seats.left - margin)
        .max(seen_left)
        .max(kept_free.min(right - needed));
    let each = (right - left).max(1.0) / count;
    let size = seats.size * (each / (ELBOWS * seats.size)).min(1.0);
    let places = (0..people)
        .map(|person| left + each * (f32::from(person) + 0.5))
        .collect();
    (places, size)
}
