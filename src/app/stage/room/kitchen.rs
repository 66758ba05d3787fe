//! The kitchen: a table, a kettle, a window over the counter, a lamp over the table.

use super::furniture::{across, mug, pendant, plant, stool, table, table_light};
use super::window::Window;
use super::{BESIDE, HEIGHT, Room, Seats, View, WIDTH};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::framing::SPARE;
use crate::app::stage::look::Below;
use crate::app::stage::shape::{Affine, from};

const WOOD: &str = "#8E6441";

pub(super) fn room() -> Room {
    let (mut back, mut glow) = (Drawing::default(), Drawing::default());
    walls(&mut back);
    shelves(&mut back);
    counter(&mut back);
    fridge(&mut back);
    kettle(&mut back);
    pendant(&mut back, &mut glow, (300.0, 104.0), tint("#C9553A"));
    Window {
        curtain: Some(tint("#C96F4A")),
        hill: tint("#88AE8C"),
        ..Window::new((412.0, 62.0), (226.0, 178.0))
    }
    .draw(&mut back, &mut glow);
    stool(&mut back, (205.0, 414.0), 66.0, tint("#B67C4E"));
    let (mut front, mut shine) = (Drawing::default(), Drawing::default());
    table(&mut front, tint("#B67C4E"));
    table_light(&mut shine, 330.0);
    Room {
        back,
        glow,
        front,
        shine,
        seat_line: 478.0,
        seats: SEATS,
    }
}

/// Along a table that is as long as it has to be.
pub(super) const SEATS: Seats = Seats {
    left: 180.0,
    right: 830.0,
    neck: 297.0,
    size: 0.92,
    below: Below::Hidden,
    door: BESIDE,
    view: View {
        middle: 500.0,
        width: WIDTH,
        above: 392.0,
        below: 62.0,
    },
};

fn walls(back: &mut Drawing) {
    across(back, 0.0, HEIGHT, tint("#E7C79B"));
    across(back, 268.0, 64.0, tint("#F1E2C8"));
    let grout = tint("#DDC7A2");
    for tile in 0_u8..44 {
        let x = f32::from(tile) * 50.0 - SPARE;
        back.stroke(from(x, 268.0).line(x, 332.0), grout, 2.0);
    }
    across(back, 299.0, 2.0, grout);
    // The floor, of which a strip is seen over the table.
    across(back, 440.0, 200.0, tint("#B98F66"));
    for board in 0_u8..23 {
        let x = f32::from(board) * 100.0 - SPARE;
        back.stroke(
            from(x, 452.0).line(x + (x - 500.0) * 0.06, 500.0),
            tint("#A97F58"),
            2.5,
        );
    }
}

fn shelves(back: &mut Drawing) {
    for x in [-420.0, 24.0] {
        for y in [92.0, 186.0] {
            back.shadow((x, y), (206.0, 14.0), 5.0);
            back.round((x, y), (206.0, 14.0), 5.0, tint(WOOD));
        }
        back.round((x + 14.0, 52.0), (30.0, 40.0), 6.0, tint("#5F8487"));
        back.round((x + 50.0, 44.0), (34.0, 48.0), 6.0, tint("#E9DCC5"));
        back.round((x + 92.0, 56.0), (24.0, 36.0), 6.0, tint("#C96F4A"));
        let pot = tint("#F0E4CE");
        plant(back, (x + 164.0, 73.0), 0.42, pot, tint("#5E8A66"));
        for (hook, color) in [
            (26.0, "#F3EADB"),
            (74.0, "#6E9396"),
            (122.0, "#F3EADB"),
            (170.0, "#D89A4A"),
        ] {
            let x = x + hook;
            back.stroke(from(x, 200.0).line(x, 208.0), tint("#6B4A30"), 3.0);
            mug(back, (x + 2.0, 246.0), tint(color), 0.78);
        }
    }
}

fn counter(back: &mut Drawing) {
    across(back, 332.0, 14.0, tint(WOOD));
    across(back, 346.0, 106.0, tint("#6F8E86"));
    across(back, 440.0, 12.0, tint("#4F6B66"));
    for x in [
        -480.0, -310.0, -140.0, 30.0, 200.0, 370.0, 540.0, 1010.0, 1180.0,
    ] {
        back.round((x, 358.0), (152.0, 76.0), 8.0, tint("#65847C"));
        back.dot((x + 132.0, 378.0), 6.0, tint("#E2D2B2"));
    }
}

fn fridge(back: &mut Drawing) {
    back.shadow((760.0, 36.0), (206.0, 420.0), 18.0);
    back.round((760.0, 36.0), (206.0, 424.0), 18.0, tint("#F2EBDD"));
    back.rect((760.0, 190.0), (206.0, 5.0), tint("#D8CDB9"));
    back.round((782.0, 112.0), (9.0, 56.0), 4.0, tint("#B7AB97"));
    back.round((782.0, 214.0), (9.0, 84.0), 4.0, tint("#B7AB97"));
    back.rect((774.0, 452.0), (178.0, 10.0), tint("#8F8676"));
    // What a child has drawn: a house.
    let mut house = Drawing::default();
    house.round((0.0, 0.0), (78.0, 62.0), 2.0, tint("#FFFDF7"));
    house.stroke("M16 46 L16 28 L32 14 L48 28 L48 46Z", tint("#C9553A"), 3.5);
    house.dot((62.0, 14.0), 7.0, tint("#E6B64C"));
    house.stroke("M10 52 C26 46 50 56 68 50", tint("#5E8A66"), 3.5);
    house.dot((39.0, 2.0), 5.0, tint("#C9553A"));
    back.add_moved(
        house,
        &Affine::NONE.turned(3.0, (0.0, 0.0)).shifted(850.0, 216.0),
    );
}

fn kettle(back: &mut Drawing) {
    let steel = tint("#8FA3A8");
    back.round((84.0, 326.0), (96.0, 7.0), 2.0, tint("#4A4440"));
    back.fill(
        "M100 328 C94 286 106 268 130 268 C154 268 166 286 160 328Z",
        steel,
    );
    back.stroke("M112 266 C116 242 146 242 150 266", tint("#5A4A40"), 6.0);
    back.stroke(from(160.0, 296.0).line(182.0, 280.0), steel, 10.0);
    back.fill(
        "M106 300 C108 282 116 276 124 276 C114 284 112 296 112 318Z",
        steel.lighter(0.3),
    );
}
