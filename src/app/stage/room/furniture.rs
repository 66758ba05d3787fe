//! What several rooms have: windows, plants, pictures, chairs, mugs, toys.

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

/// A window and what is seen through it.
pub(super) struct Window {
    pub(super) at: Spot,
    pub(super) size: Spot,
    pub(super) sky: Tint,
    pub(super) hill: Tint,
    pub(super) curtain: Option<Tint>,
    pub(super) evening: bool,
}

pub(super) const FRAME: Tint = tint("#FBF5E9");

impl Window {
    pub(super) fn new(at: Spot, size: Spot, evening: bool) -> Self {
        Self {
            at,
            size,
            sky: tint("#BFD9DC"),
            hill: tint("#8FB39A"),
            curtain: None,
            evening,
        }
    }

    pub(super) fn draw(&self, room: &mut Drawing) {
        let ((x, y), (w, h)) = (self.at, self.size);
        room.shadow(self.at, self.size, 8.0);
        room.round(self.at, self.size, 8.0, FRAME);
        self.view(room);
        room.rect((x + w / 2.0 - 4.0, y + 6.0), (8.0, h - 12.0), FRAME);
        room.rect((x + 6.0, y + h * 0.48), (w - 12.0, 7.0), FRAME);
        match self.curtain {
            Some(cloth) => self.curtains(room, cloth),
            None => room.round(
                (x - 10.0, y + h - 4.0),
                (w + 20.0, 12.0),
                4.0,
                FRAME.darker(0.06),
            ),
        }
    }

    fn view(&self, room: &mut Drawing) {
        let ((x, y), (w, h)) = (self.at, self.size);
        let (inner, size) = ((x + 9.0, y + 9.0), (w - 18.0, h - 18.0));
        let edges = Edges::new(inner, size);
        let (sky, hill, light) = if self.evening {
            // The room's own dimming comes on top.
            (tint("#31456B"), tint("#2C4A4F"), tint("#F4EBCF"))
        } else {
            (self.sky, self.hill, tint("#F6DFA8"))
        };
        room.round(inner, size, 4.0, sky);
        let round = h * if self.evening { 0.08 } else { 0.12 };
        room.dot((x + w * 0.72, y + h * 0.3), round, light);
        let mut seen = |path: Path, color| room.fill(within(&path, edges), color);
        seen(
            Path::ellipse(x + w * 0.25, y + h * 1.02, w * 0.5, h * 0.32),
            hill,
        );
        seen(
            Path::ellipse(x + w * 0.85, y + h * 1.05, w * 0.45, h * 0.42),
            hill.darker(0.12),
        );
        if !self.evening {
            cloud(room, (x + w * 0.1, y + h * 0.2));
        }
    }

    fn curtains(&self, room: &mut Drawing, cloth: Tint) {
        let ((x, y), (w, h)) = (self.at, self.size);
        let middle = x + w / 2.0;
        for side in [-1.0, 1.0] {
            let at = |from_middle: f32| middle + side * from_middle;
            let half = w / 2.0;
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
        }
        room.round(
            (x - 36.0, y - 22.0),
            (w + 72.0, 9.0),
            4.5,
            cloth.darker(0.35),
        );
    }
}

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

pub(super) fn chair(room: &mut Drawing, (x, y): Spot, wood: Tint, (w, h): Spot) {
    room.round((x - w / 2.0, y), (w, 26.0), 13.0, wood);
    room.round((x - w / 2.0 + 6.0, y + 10.0), (18.0, h), 8.0, wood);
    room.round((x + w / 2.0 - 24.0, y + 10.0), (18.0, h), 8.0, wood);
    room.round(
        (x - w / 2.0 + 14.0, y + 62.0),
        (w - 28.0, 18.0),
        8.0,
        wood.darker(0.1),
    );
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

/// A cup with pencils.
pub(super) fn pencils(room: &mut Drawing, (x, y): Spot, size: f32) {
    let mut cup = Drawing::default();
    cup.stroke(from(12.0, 4.0).line(8.0, -36.0), tint("#C9553A"), 6.0);
    cup.stroke(from(24.0, 4.0).line(28.0, -42.0), tint("#3F6AA0"), 6.0);
    cup.stroke(from(40.0, 4.0).line(46.0, -32.0), tint("#E0B13E"), 6.0);
    cup.round((0.0, 0.0), (54.0, 54.0), 8.0, tint("#F3EADB"));
    room.add_moved(cup, &Affine::NONE.scaled(size, size).shifted(x, y));
}

/// The light round a lamp in the evening: two faint rings, as paper lanterns cast them.
pub(super) fn lamplight(glow: &mut Drawing, at: Spot, radius: f32) {
    for (share, alpha) in [(1.0, 0.035), (0.6, 0.045)] {
        glow.dot(at, radius * share, tint("#FFDF9A").faded(alpha));
    }
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

/// The near edge of a long wooden table.
pub(super) fn table(front: &mut Drawing, down: f32) {
    let mut table = Drawing::default();
    table.fill(
        "M-600 500 L-20 500 C200 484 800 484 1020 500 L1600 500 L1600 680 L-600 680Z",
        tint("#8A5A38"),
    );
    table.fill(
        "M-600 492 L-20 492 C200 476 800 476 1020 492 L1600 492 L1600 540 L1020 540 \
         C800 524 200 524 -20 540 L-600 540Z",
        tint("#B67C4E"),
    );
    table.stroke(
        "M80 506 C240 497 420 495 520 496 M560 500 C700 499 860 503 940 510",
        tint("#A36C41"),
        2.5,
    );
    front.add_moved(table, &Affine::NONE.shifted(0.0, down));
}
