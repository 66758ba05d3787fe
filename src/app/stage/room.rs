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
mod props;
mod window;

use super::color::{Tint, tint};
use super::drawing::Drawing;
use super::look::Below;
use super::shape::{Affine, Shape};
use crate::scenario::{Anchor, Stand};

/// How wide a room is drawn.
pub const WIDTH: f32 = 1000.0;
/// How high a room is drawn.
pub const HEIGHT: f32 = 640.0;

/// Where the door of a room is that shows none: beyond the right edge, where nobody sits.
const BESIDE: f32 = WIDTH + 60.0;

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
    /// Where the door is, beyond the room's edge where none is drawn: for whoever looks at it.
    pub door: f32,
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

/// A prop of a scene, and the place of the room it has been given.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Its word in `props.ron`.
    pub prop: String,
    /// Where it is.
    pub at: Anchor,
}

/// A room as its file draws it, by day or in the evening.
struct Room {
    back: Drawing,
    /// What shines in the evening, over the dimmed room: lamps, the sky in the windows.
    glow: Drawing,
    front: Drawing,
    /// What shines in the evening, over what stands before the people.
    shine: Drawing,
    seat_line: f32,
    seats: Seats,
}

/// What an evening room is mixed with: night, warmed a little by whatever lamp is on.
const NIGHT: Tint = tint("#1A1A33");
/// How far a room is mixed with it. Faces stay the lightest thing on stage.
const DIM: f32 = 0.43;
/// How far what stands before the people is: it stands in the lamplight with them.
const DIM_FRONT: f32 = 0.26;
/// What falls on people in the evening: a person should not turn gray at night.
const DUSK: Tint = tint("#1B1A3A");

/// The room of an id of `rooms.ron`; a plain warm room with a table, if nothing is drawn for it.
#[must_use]
pub fn room(id: &str, evening: bool) -> RoomShapes {
    furnished(id, evening, &[])
}

/// A room with the props of a scene in it.
#[must_use]
pub fn furnished(id: &str, evening: bool, props: &[Placed]) -> RoomShapes {
    let mut room = match id {
        "kitchen" => kitchen::room(),
        "living-room" => living_room::room(),
        "front-porch" => porch::room(evening),
        "hospital-waiting" => hospital_waiting::room(),
        "school-office" => offices::school(),
        "supervisor-office" => offices::supervisor(),
        "meeting-room" => meeting_room::room(),
        "car" => car::room(evening),
        _ => plain::room(),
    };
    for placed in props {
        put(&mut room, placed);
    }
    let mut back = shaded(room.back.shapes, evening, dimmed);
    let mut front = shaded(room.front.shapes, evening, |color| {
        color.mix(NIGHT, DIM_FRONT)
    });
    if evening {
        back.extend(room.glow.shapes);
        front.extend(room.shine.shapes);
    }
    RoomShapes {
        back,
        front,
        seat_line: room.seat_line,
        seats: room.seats,
    }
}

/// Puts a prop into its place: what is on the table stands before the people, everything else behind them.
fn put(room: &mut Room, placed: &Placed) {
    let Some(thing) = props::thing(&placed.prop) else {
        return;
    };
    let Anchor { on, at, size } = placed.at;
    let size = f32::from(size) / 100.0;
    let (mut x, mut y) = (at.0 as f32, at.1 as f32);
    // Things are drawn about their foot or, if they usually hang, about their middle.
    let middle = f32::midpoint(thing.top(), thing.bottom());
    match on {
        Stand::Wall => y -= middle * size,
        _ => y -= thing.bottom() * size,
    }
    x -= thing.middle() * size;
    let by = Affine::NONE.scaled(size, size).shifted(x, y);
    let (layer, light) = match on {
        Stand::Table => (&mut room.front, &mut room.shine),
        _ => (&mut room.back, &mut room.glow),
    };
    layer.add_moved(thing.paper, &by);
    light.add_moved(thing.shine, &by);
}

/// A room's paper in the evening.
fn dimmed(color: Tint) -> Tint {
    color.mix(NIGHT, DIM)
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
