//! Rooms: what stands behind the people, what stands before them, and where they sit.
//!
//! A room is drawn 1000 wide and 640 high; the stage shows the part of it that fits, never stretched.

mod car;
mod furniture;
mod hospital_waiting;
mod kitchen;
mod living_room;
mod meeting_room;
mod offices;
mod plain;
mod porch;

use super::color::{Tint, tint};
use super::drawing::Drawing;
use super::look::Below;
use super::shape::Shape;

/// How wide a room is drawn.
pub const WIDTH: f32 = 1000.0;
/// How high a room is drawn.
pub const HEIGHT: f32 = 640.0;

/// A room in two layers, with a place for people between them.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomShapes {
    /// Behind the people.
    pub back: Vec<Shape>,
    /// Before the people: a table, mostly.
    pub front: Vec<Shape>,
    /// Where the table's edge or the seat is; the stage is anchored here.
    pub seat_line: f32,
    /// Where people sit or stand.
    pub seats: Seats,
}

/// Where people sit or stand, and how near the viewer is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seats {
    /// Where the leftmost person's middle may be.
    pub left: f32,
    /// Where the rightmost person's middle may be.
    pub right: f32,
    /// The height of the pit of the neck of a grown person.
    pub neck: f32,
    /// How large people are drawn.
    pub size: f32,
    /// What is seen of them below.
    pub below: Below,
    /// How much of the room should be seen: width, height above and below the seat line.
    pub view: View,
}

/// The part of a room that should be seen, if the window's shape allows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// Its middle.
    pub middle: f32,
    /// Its width.
    pub width: f32,
    /// From its upper edge to the seat line.
    pub above: f32,
    /// From the seat line to its lower edge.
    pub below: f32,
}

/// A room as its file draws it, by day or in the evening.
struct Room {
    back: Drawing,
    /// What shines in the evening, over the dimmed room.
    glow: Drawing,
    front: Drawing,
    seat_line: f32,
    seats: Seats,
}

/// What an evening room is mixed with.
const NIGHT: Tint = tint("#141B33");
/// What falls on people in the evening: a person should not turn gray at night.
const DUSK: Tint = tint("#1B1A3A");

/// The room of an id of `rooms.ron`; a plain warm room with a table, if nothing is drawn for it.
#[must_use]
pub fn room(id: &str, evening: bool) -> RoomShapes {
    let room = match id {
        "kitchen" => kitchen::room(evening),
        "living-room" => living_room::room(evening),
        "front-porch" => porch::room(evening),
        "hospital-waiting" => hospital_waiting::room(),
        "school-office" => offices::school(evening),
        "supervisor-office" => offices::supervisor(evening),
        "meeting-room" => meeting_room::room(evening),
        "car" => car::room(evening),
        _ => plain::room(evening),
    };
    let mut back = shaded(room.back.shapes, evening, |color| color.mix(NIGHT, 0.46));
    if evening {
        back.extend(room.glow.shapes);
    }
    RoomShapes {
        back,
        front: shaded(room.front.shapes, evening, |color| color.mix(NIGHT, 0.24)),
        seat_line: room.seat_line,
        seats: room.seats,
    }
}

/// People in the evening light.
#[must_use]
pub fn at_dusk(shapes: Vec<Shape>, evening: bool) -> Vec<Shape> {
    shaded(shapes, evening, |color| color.mix(DUSK, 0.09))
}

fn shaded(shapes: Vec<Shape>, evening: bool, shade: impl Fn(Tint) -> Tint) -> Vec<Shape> {
    if !evening {
        return shapes;
    }
    shapes
        .into_iter()
        .map(|shape| shape.recolored(&shade))
        .collect()
}
