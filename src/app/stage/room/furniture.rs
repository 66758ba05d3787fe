//! What several rooms have: plants, pictures, chairs, mugs, toys.

use super::WIDTH;
use crate::app::stage::clip::{Edges, within};
use crate::app::stage::color::{Tint, tint};
use crate::app::stage::drawing::Drawing;
use crate::app::stage::framing::SPARE;
use crate::app::stage::shape::{Affine, Path, Spot, from};

/// A wall or floor from one end of the room to the other, and beyond both for wide windows.
pub(super) fn across(room: &mut Drawing, top: f32, height: f32, color: Tint) {
    room.rect((-SPARE, top), (WIDTH + 2.0 * SPARE, height), color);
}

/// Painted wood.
pub(super) const FRAME: Tint = tint("#FBF5E9");

pub(super) fn cloud(room: &mut Drawing, (x, y): Spot) {
    room.fill(
        from(x, y)
            .quad(x + 10.0, y - 12.0, x + 22.0, y - 3.0)
            .quad(x + 36.0, y - 13.0, x + 46.0, y - 1.0)
            .quad(x + 58.0, y - 1.0, x + 58.0, y + 9.0)
            .line(x - 8.0, y + 9.0)
            .quad(x - 14.0, y + 1.0, x, y)
            .close(),
        tint("#FFFFFF").faded(0.7),
    );
}

pub(super) fn plant(room: &mut Drawing, (x, y): Spot, size: f32, pot: Tint, leaf: Tint) {
    let mut plant = Drawing::default();
    for (degrees, length, dark) in [
        (-58.0_f32, 66.0_f32, true),
        (-32.0, 88.0, false),
        (-8.0, 98.0, false),
        (16.0, 92.0, false),
        (40.0, 80.0, false),
        (62.0, 58.0, true),
    ] {
        let blade = from(0.0, 0.0)
            .curve(-16.0, -length * 0.4, -14.0, -length * 0.8, 0.0, -length)
            .curve(14.0, -length * 0.8, 16.0, -length * 0.4, 0.0, 0.0)
            .close();
        let color = if dark { leaf } else { leaf.darker(0.14) };
        plant.fill(
            blade.moved(&Affine::NONE.turned(degrees, (0.0, 0.0))),
            color,
        );
    }
    plant.fill("M-26 -4 L26 -4 L20 44 L-20 44Z", pot);
    plant.round((-29.0, -10.0), (58.0, 14.0), 4.0, pot.lighter(0.14));
    room.add_moved(plant, &Affine::NONE.scaled(size, size).shifted(x, y));
}

/// The usual pot and leaves.
pub(super) fn potted(room: &mut Drawing, at: Spot, size: f32) {
    plant(room, at, size, tint("#C0623F"), tint("#5E8A66"));
}

/// An empty picture frame; what is in it is drawn after.
pub(super) fn frame(room: &mut Drawing, at: Spot, (w, h): Spot, wood: Tint, inner: Tint) {
    room.shadow(at, (w, h), 4.0);
    room.round(at, (w, h), 4.0, wood);
    room.round((at.0 + 8.0, at.1 + 8.0), (w - 16.0, h - 16.0), 2.0, inner);
}

/// A wooden stool: the middle of its seat, and how far down the floor is.
pub(super) fn stool(room: &mut Drawing, (x, y): Spot, down: f32, wood: Tint) {
    let foot = y + down;
    room.stroke(
        from(x - 34.0, y + 8.0)
            .line(x - 44.0, foot)
            .skip(x + 34.0, y + 8.0)
            .line(x + 44.0, foot)
            .skip(x - 38.0, y + down * 0.6)
            .line(x + 38.0, y + down * 0.6),
        wood.darker(0.22),
        8.0,
    );
    room.ellipse((x, y + 3.0), 52.0, 9.0, wood.darker(0.14));
    room.ellipse((x, y - 2.0), 52.0, 9.0, wood);
}

/// A low cabinet along the wall, by its upper left corner.
pub(super) fn sideboard(room: &mut Drawing, (x, y): Spot, (w, h): Spot, wood: Tint) {
    room.shadow((x, y), (w, h), 4.0);
    room.round((x, y + 4.0), (w, h), 4.0, wood);
    let doors = if w > 300.0 { 4_u8 } else { 2 };
    let each = w / f32::from(doors);
    for door in 0..doors {
        let left = x + each * f32::from(door);
        room.round(
            (left + 8.0, y + 20.0),
            (each - 16.0, h - 28.0),
            4.0,
            wood.darker(0.1),
        );
        room.dot((left + each - 22.0, y + h * 0.5), 4.5, tint("#E2D2B2"));
    }
    room.round((x - 8.0, y), (w + 16.0, 12.0), 4.0, wood.lighter(0.14));
}

pub(super) fn mug(room: &mut Drawing, (x, y): Spot, color: Tint, size: f32) {
    let mut mug = Drawing::default();
    mug.stroke("M22 -34 Q44 -34 40 -16 Q36 -2 20 -4", color, 6.0);
    mug.round((-22.0, -44.0), (46.0, 46.0), 8.0, color);
    mug.ellipse((1.0, -43.0), 23.0, 5.0, color.darker(0.3));
    room.add_moved(mug, &Affine::NONE.scaled(size, size).shifted(x, y));
}

/// Books on a shelf, standing on `floor`.
pub(super) fn books(room: &mut Drawing, (left, floor): Spot, colors: &[&str]) {
    let mut x = left;
    for (color, height) in colors.iter().zip([58.0_f32, 75.0, 72.0, 69.0, 66.0, 63.0]) {
        room.round((x, floor - height), (18.0, height), 2.0, tint(color));
        x += 20.0;
    }
}

/// Three building blocks.
pub(super) fn blocks(room: &mut Drawing, (x, y): Spot, size: f32) {
    let mut blocks = Drawing::default();
    blocks.round((0.0, 0.0), (34.0, 34.0), 4.0, tint("#C9553A"));
    blocks.round((36.0, 4.0), (30.0, 30.0), 4.0, tint("#E0B13E"));
    blocks.round((16.0, -30.0), (32.0, 30.0), 4.0, tint("#5F8487"));
    room.add_moved(blocks, &Affine::NONE.scaled(size, size).shifted(x, y));
}

/// The light round a lamp in the evening: faint rings, as paper lanterns cast them.
pub(super) fn lamplight(glow: &mut Drawing, at: Spot, radius: f32) {
    for (share, alpha) in [(1.0, 0.022), (0.74, 0.026), (0.5, 0.03), (0.3, 0.04)] {
        glow.dot(at, radius * share, LAMP.faded(alpha));
    }
}

/// What a lamp's light looks like on the wall behind it.
const LAMP: Tint = tint("#FFD48A");

/// The light that falls from a lamp, from its width above to its width below.
pub(super) fn cone(glow: &mut Drawing, (x, y): Spot, down: f32, (above, below): Spot) {
    for (share, alpha) in [(1.0, 0.022), (0.72, 0.026)] {
        let (above, below) = (above / 2.0 * share, below / 2.0 * share);
        glow.fill(
            from(x - above, y)
                .line(x + above, y)
                .line(x + below, y + down)
                .quad(x, y + down + below * 0.16, x - below, y + down)
                .close(),
            LAMP.faded(alpha),
        );
    }
}

/// A lamp that hangs from above the picture, on a cord; in the evening it is on.
pub(super) fn pendant(back: &mut Drawing, glow: &mut Drawing, (x, y): Spot, shade: Tint) {
    let bell = Path::from("M-62 0 C-56 -38 -26 -50 0 -50 C26 -50 56 -38 62 0Z")
        .moved(&Affine::NONE.shifted(x, y));
    back.stroke(from(x, -60.0).line(x, y - 48.0), tint("#5A4A40"), 4.0);
    back.fill(bell.clone(), shade);
    back.ellipse((x, y), 62.0, 7.0, shade.darker(0.3));
    lamplight(glow, (x, y + 40.0), 300.0);
    cone(glow, (x, y), 420.0, (118.0, 620.0));
    glow.fill(bell, shade.mix(tint("#FFB36B"), 0.22).darker(0.12));
    glow.ellipse((x, y), 62.0, 8.0, tint("#FFE7B0"));
    glow.ellipse((x, y + 3.0), 22.0, 9.0, tint("#FFF6DC"));
}

/// The shadow of a thing on what it stands on.
pub(super) fn foot(paper: &mut Drawing, half_width: f32) {
    paper.ellipse((3.0, 0.0), half_width, 5.0, tint("#3A2A1E").faded(0.18));
}

/// A sheet of paper with lines of writing.
pub(super) fn sheet(room: &mut Drawing, at: Spot, (w, h): Spot, paper: &str, degrees: f32) {
    let paper = tint(paper);
    let mut sheet = Drawing::default();
    sheet.round((0.0, 0.0), (w, h), 2.0, paper);
    let mut y = 14.0;
    let mut short = 0.0;
    while y + 8.0 < h {
        sheet.round((10.0, y), (w - 20.0 - short, 5.0), 2.0, paper.darker(0.14));
        short = 14.0 - short;
        y += 13.0;
    }
    sheet.dot((w / 2.0, 3.0), 4.5, tint("#C9553A"));
    room.add_moved(
        sheet,
        &Affine::NONE.turned(degrees, (0.0, 0.0)).shifted(at.0, at.1),
    );
}

/// A long wooden table from its far edge, which is curved a little, to below the picture.
pub(super) fn table(front: &mut Drawing, wood: Tint) {
    front.fill(
        "M-600 494 L-20 494 C200 476 800 476 1020 494 L1600 494 L1600 680 L-600 680Z",
        wood.darker(0.14),
    );
    front.fill(
        "M-600 484 L-20 484 C200 466 800 466 1020 484 L1600 484 L1600 680 L-600 680Z",
        wood,
    );
    front.stroke(
        "M-560 520 C-300 512 -120 514 20 506 M80 500 C240 491 420 489 520 490 M560 494 C700 493 860 497 940 504 \
         M-80 540 C200 522 360 530 470 526 M540 532 C760 524 900 530 1120 536 M1060 506 C1200 512 1400 508 1560 514",
        wood.darker(0.11),
        2.5,
    );
    front.fill(
        "M-600 590 L-20 590 C200 570 800 570 1020 590 L1600 590 L1600 680 L-600 680Z",
        wood.darker(0.3),
    );
}

/// Lamplight on the table.
pub(super) fn table_light(shine: &mut Drawing, x: f32) {
    for (half_width, alpha) in [(420.0, 0.03), (270.0, 0.035), (150.0, 0.04)] {
        let pool = Path::ellipse(x, 506.0, half_width, half_width * 0.2);
        let table = Edges::new((-SPARE, 484.0), (WIDTH + 2.0 * SPARE, 106.0));
        shine.fill(within(&pool, table), LAMP.faded(alpha));
    }
}
