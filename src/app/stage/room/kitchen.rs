//! The kitchen: a table, a kettle, a window over the counter, drawings on the fridge.

use super::furniture::{Window, across, lamplight, mug, plant, table};
use super::{HEIGHT, Room, Seats, View, WIDTH};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::framing::SPARE;
use crate::app::stage::look::Below;
use crate::app::stage::shape::{Affine, Path, from};

const WOOD: &str = "#8E6441";

pub(super) fn room(evening: bool) -> Room {
    let mut back = Drawing::default();
    walls(&mut back);
    Window {
        curtain: Some(tint("#C96F4A")),
        hill: tint("#88AE8C"),
        ..Window::new((372.0, 56.0), (256.0, 178.0), evening)
    }
    .draw(&mut back);
    shelves(&mut back);
    counter(&mut back);
    fridge(&mut back);
    kettle(&mut back);
    let mut glow = Drawing::default();
    lamplight(&mut glow, (300.0, 40.0), 340.0);
    let mut front = Drawing::default();
    table(&mut front, -8.0);
    Room {
        back,
        glow,
        front,
        seat_line: 478.0,
        seats: Seats {
            left: 180.0,
            right: 830.0,
            neck: 297.0,
            size: 0.92,
            below: Below::Hidden,
            view: View {
                middle: 500.0,
                width: WIDTH,
                above: 386.0,
                below: 34.0,
            },
        },
    }
}

fn walls(back: &mut Drawing) {
    across(back, 0.0, HEIGHT, tint("#E7C79B"));
    across(back, 268.0, 64.0, tint("#F1E2C8"));
    let grout = tint("#DDC7A2");
    for tile in 0_u8..44 {
        let x = f32::from(tile) * 50.0 - SPARE;
        back.stroke(from(x, 268.0).line(x, 332.0), grout, 2.0);
    }
    across(back, 299.0, 2.0, grout);
}

fn shelves(back: &mut Drawing) {
    for y in [70.0, 164.0] {
        back.shadow((40.0, y), (232.0, 14.0), 5.0);
        back.round((40.0, y), (232.0, 14.0), 5.0, tint(WOOD));
    }
    back.round((58.0, 30.0), (30.0, 40.0), 6.0, tint("#5F8487"));
    back.round((98.0, 22.0), (34.0, 48.0), 6.0, tint("#E9DCC5"));
    back.round((142.0, 34.0), (24.0, 36.0), 6.0, tint("#C96F4A"));
    plant(back, (218.0, 51.0), 0.42, tint("#F0E4CE"), tint("#5E8A66"));
    for (x, color) in [
        (64.0, "#F3EADB"),
        (112.0, "#6E9396"),
        (160.0, "#F3EADB"),
        (208.0, "#D89A4A"),
    ] {
        back.stroke(from(x, 178.0).line(x, 186.0), tint("#6B4A30"), 3.0);
        mug(back, (x + 2.0, 226.0), tint(color), 0.8);
    }
}

fn counter(back: &mut Drawing) {
    across(back, 332.0, 16.0, tint(WOOD));
    across(back, 348.0, 292.0, tint("#6F8E86"));
    for x in [-310.0, -140.0, 30.0, 200.0, 560.0, 990.0, 1160.0] {
        back.round((x, 372.0), (150.0, 190.0), 8.0, tint("#65847C"));
        back.dot((x + 130.0, 400.0), 6.0, tint("#E2D2B2"));
    }
}

fn fridge(back: &mut Drawing) {
    back.shadow((746.0, 40.0), (206.0, 420.0), 18.0);
    back.round((746.0, 40.0), (206.0, 600.0), 18.0, tint("#F2EBDD"));
    back.rect((746.0, 190.0), (206.0, 5.0), tint("#D8CDB9"));
    back.round((768.0, 112.0), (9.0, 56.0), 4.0, tint("#B7AB97"));
    back.round((768.0, 214.0), (9.0, 84.0), 4.0, tint("#B7AB97"));
    let mut house = Drawing::default();
    house.round((0.0, 0.0), (78.0, 62.0), 2.0, tint("#FFFDF7"));
    house.stroke("M16 46 L16 28 L32 14 L48 28 L48 46Z", tint("#C9553A"), 3.5);
    house.dot((62.0, 14.0), 7.0, tint("#E6B64C"));
    house.stroke("M10 52 C26 46 50 56 68 50", tint("#5E8A66"), 3.5);
    house.dot((39.0, 2.0), 5.0, tint("#C9553A"));
    back.add_moved(
        house,
        &Affine::NONE.turned(-4.0, (0.0, 0.0)).shifted(806.0, 72.0),
    );
    let mut family = Drawing::default();
    let pen = tint("#3F6AA0");
    family.round((0.0, 0.0), (64.0, 74.0), 2.0, tint("#FDF3D8"));
    for (x, y, radius) in [(22.0, 37.0, 9.0), (43.0, 40.0, 7.0)] {
        let head = Path::ellipse(x, y, radius, radius);
        family.stroke(head, pen, 3.2);
        family.stroke(from(x, y + radius).line(x, y + radius + 15.0), pen, 3.2);
    }
    family.dot((32.0, 3.0), 5.0, pen);
    back.add_moved(
        family,
        &Affine::NONE.turned(3.0, (0.0, 0.0)).shifted(832.0, 216.0),
    );
}

fn kettle(back: &mut Drawing) {
    let steel = tint("#8FA3A8");
    back.fill(
        "M300 332 C294 290 306 272 330 272 C354 272 366 290 360 332Z",
        steel,
    );
    back.stroke("M312 270 C316 246 346 246 350 270", tint("#5A4A40"), 6.0);
    back.stroke(from(360.0, 300.0).line(382.0, 284.0), steel, 10.0);
}
