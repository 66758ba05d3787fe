//! Two offices: the school's, borrowed for the visit, and the supervisor's.

use super::furniture::{
    Window, across, books, chair, frame, lamplight, mug, pencils, potted, sheet,
};
use super::{HEIGHT, Room, Seats, View};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::look::Below;
use crate::app::stage::shape::{Affine, Path};

const SEATS: Seats = Seats {
    left: 300.0,
    right: 800.0,
    neck: 327.0,
    size: 0.88,
    below: Below::Hidden,
    view: View {
        middle: 520.0,
        width: 940.0,
        above: 368.0,
        below: 26.0,
    },
};

/// The school office: low chairs, drawings on the wall, a round clock.
pub(super) fn school(evening: bool) -> Room {
    let mut back = Drawing::default();
    across(&mut back, 0.0, HEIGHT, tint("#CFDCE0"));
    across(&mut back, 390.0, 250.0, tint("#B4C4C6"));
    across(&mut back, 384.0, 10.0, tint("#F3EEE2"));
    Window {
        sky: tint("#D6E6EA"),
        hill: tint("#9BB98F"),
        ..Window::new((640.0, 60.0), (280.0, 190.0), evening)
    }
    .draw(&mut back);
    notice_board(&mut back);
    clock(&mut back, (556.0, 132.0));
    drawers(&mut back);
    chair(&mut back, (660.0, 330.0), tint("#C98A4B"), (150.0, 240.0));
    chair(&mut back, (420.0, 330.0), tint("#C98A4B"), (150.0, 240.0));
    let mut glow = Drawing::default();
    lamplight(&mut glow, (500.0, 0.0), 360.0);
    let mut front = Drawing::default();
    desk(&mut front);
    front.round((164.0, 472.0), (96.0, 12.0), 3.0, tint("#5F8487"));
    front.round((156.0, 484.0), (112.0, 16.0), 3.0, tint("#FFFDF7"));
    pencils(&mut front, (872.0, 448.0), 1.0);
    Room {
        back,
        glow,
        front,
        seat_line: 500.0,
        seats: SEATS,
    }
}

/// The supervisor's office: a desk, two chairs turned toward each other, a plant.
pub(super) fn supervisor(evening: bool) -> Room {
    let mut back = Drawing::default();
    across(&mut back, 0.0, HEIGHT, tint("#DDD6C6"));
    across(&mut back, 404.0, 236.0, tint("#B79C7A"));
    across(&mut back, 396.0, 10.0, tint("#F3EBDB"));
    Window {
        sky: tint("#CFE0E0"),
        ..Window::new((110.0, 80.0), (240.0, 190.0), evening)
    }
    .draw(&mut back);
    shelf(&mut back);
    frame(
        &mut back,
        (432.0, 96.0),
        (120.0, 92.0),
        tint("#5A4A40"),
        tint("#EFE3CF"),
    );
    back.ellipse((492.0, 150.0), 30.0, 16.0, tint("#8FB39A"));
    back.dot((512.0, 124.0), 9.0, tint("#E0B13E"));
    for (x, color) in [(330.0, "#5F8487"), (700.0, "#C96F4A")] {
        back.round((x - 70.0, 316.0), (140.0, 200.0), 36.0, tint(color));
        back.round(
            (x - 54.0, 332.0),
            (108.0, 150.0),
            26.0,
            tint(color).lighter(0.1),
        );
    }
    potted(&mut back, (940.0, 404.0), 1.25);
    let mut glow = Drawing::default();
    lamplight(&mut glow, (500.0, 0.0), 360.0);
    let mut front = Drawing::default();
    desk(&mut front);
    sheet_on_desk(&mut front, 250.0);
    sheet_on_desk(&mut front, 760.0);
    mug(&mut front, (880.0, 502.0), tint("#5F8487"), 0.9);
    Room {
        back,
        glow,
        front,
        seat_line: 500.0,
        seats: SEATS,
    }
}

fn sheet_on_desk(front: &mut Drawing, x: f32) {
    front.round((x, 492.0), (120.0, 10.0), 2.0, tint("#FFFDF7"));
}

fn desk(front: &mut Drawing) {
    front.rect((160.0, 520.0), (830.0, 120.0), tint("#9C6B43"));
    front.round((140.0, 500.0), (870.0, 32.0), 8.0, tint("#C08A5A"));
}

fn notice_board(back: &mut Drawing) {
    back.shadow((90.0, 60.0), (380.0, 220.0), 6.0);
    back.round((90.0, 60.0), (380.0, 220.0), 6.0, tint("#A9764A"));
    back.round((102.0, 72.0), (356.0, 196.0), 3.0, tint("#D8B182"));
    for (x, y, w, h, paper, degrees) in [
        (122.0, 92.0, 84.0, 60.0, "#FFFDF7", -3.0),
        (222.0, 86.0, 70.0, 84.0, "#E9F0E4", 2.0),
        (308.0, 96.0, 96.0, 62.0, "#F6DFA8", -2.0),
        (132.0, 176.0, 72.0, 74.0, "#DDE7F0", 3.0),
        (220.0, 190.0, 100.0, 58.0, "#FFFDF7", -2.0),
        (340.0, 176.0, 84.0, 72.0, "#F1D9CF", 2.0),
    ] {
        sheet(back, (x, y), (w, h), paper, degrees);
    }
}

fn clock(back: &mut Drawing, (x, y): (f32, f32)) {
    back.dot((x, y), 45.0, tint("#5A6B78"));
    back.dot((x, y), 38.0, tint("#FBF7EE"));
    back.stroke(
        Path::from("M0 0 L0 -28 M0 0 L20 8").moved(&Affine::NONE.shifted(x, y)),
        tint("#3A4652"),
        5.0,
    );
}

fn drawers(back: &mut Drawing) {
    back.round((60.0, 330.0), (260.0, 310.0), 8.0, tint("#7F97A0"));
    for y in [350.0, 450.0, 550.0] {
        back.round((76.0, y), (228.0, 84.0), 6.0, tint("#8FA6AE"));
        back.round((160.0, y + 34.0), (60.0, 10.0), 5.0, tint("#5A6B78"));
    }
    potted(back, (110.0, 296.0), 0.8);
    for (x, y, w, color) in [
        (200.0, 268.0, 26.0, "#C96F4A"),
        (228.0, 258.0, 24.0, "#3D4F66"),
        (254.0, 274.0, 22.0, "#E0B13E"),
        (278.0, 264.0, 20.0, "#6C8A5B"),
    ] {
        back.round((x, y), (w, 330.0 - y), 2.0, tint(color));
    }
}

fn shelf(back: &mut Drawing) {
    for (y, colors) in [
        (
            150.0,
            ["#3D4F66", "#C96F4A", "#E9DCC5", "#5F8487", "#8A5A7A"],
        ),
        (
            260.0,
            ["#6C8A5B", "#E9DCC5", "#D89A4A", "#3D4F66", "#C96F4A"],
        ),
    ] {
        books(back, (640.0, y), &colors);
        books(back, (760.0, y), &["#D89A4A", "#7F97A0", "#B5533C"]);
        back.shadow((620.0, y), (220.0, 12.0), 4.0);
        back.round((620.0, y), (220.0, 12.0), 4.0, tint("#8E6441"));
    }
}
