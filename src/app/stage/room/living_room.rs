//! The living room: a long couch, a lamp, books, toys along the wall.

use super::furniture::{across, blocks, books, frame, lamplight};
use super::window::Window;
use super::{BESIDE, HEIGHT, Room, Seats, View};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::look::Below;
use crate::app::stage::shape::{Affine, from};

const SHADE: &str = "M-46 76 L-28 0 L28 0 L46 76Z";

pub(super) fn room() -> Room {
    let (mut back, mut glow) = (Drawing::default(), Drawing::default());
    across(&mut back, 0.0, HEIGHT, tint("#D9DDD0"));
    across(&mut back, 430.0, 14.0, tint("#F3EBDB"));
    across(&mut back, 444.0, 196.0, tint("#B98F66"));
    pictures(&mut back);
    bookcase(&mut back);
    lamp(&mut back, &mut glow);
    Window {
        curtain: Some(tint("#8FA08A")),
        sky: tint("#CFE0E0"),
        ..Window::new((110.0, 96.0), (230.0, 190.0))
    }
    .draw(&mut back, &mut glow);
    couch(&mut back);
    blocks(&mut back, (952.0, 468.0), 0.8);
    let mut front = Drawing::default();
    low_table(&mut front);
    Room {
        back,
        glow,
        front,
        shine: Drawing::default(),
        seat_line: 470.0,
        seats: Seats {
            left: 250.0,
            right: 650.0,
            neck: 276.0,
            size: 0.8,
            below: Below::Seated,
            door: BESIDE,
            view: View {
                middle: 472.0,
                width: 904.0,
                above: 392.0,
                below: 46.0,
            },
        },
    }
}

fn pictures(back: &mut Drawing) {
    let (oak, dark, paper) = (tint("#8A6A4C"), tint("#5A4A40"), tint("#EFE3CF"));
    frame(back, (428.0, 92.0), (96.0, 78.0), oak, paper);
    back.ellipse((480.0, 132.0), 24.0, 19.0, tint("#D99A5B"));
    back.ellipse((464.0, 138.0), 15.0, 11.0, tint("#7D9AA0"));
    frame(back, (650.0, 106.0), (64.0, 58.0), dark, paper);
    back.fill("M664 152 L682 126 L702 152Z", tint("#8FB39A"));
    for (x, inner) in [(-330.0, "#8FB39A"), (1190.0, "#D99A5B")] {
        frame(back, (x, 110.0), (130.0, 100.0), oak, paper);
        back.ellipse((x + 66.0, 164.0), 36.0, 20.0, tint(inner));
    }
}

fn bookcase(back: &mut Drawing) {
    let (wood, inside) = (tint("#8E6441"), tint("#734F32"));
    back.shadow((800.0, 318.0), (260.0, 120.0), 6.0);
    back.round((800.0, 318.0), (260.0, 126.0), 6.0, wood);
    for x in [812.0, 938.0] {
        back.round((x, 334.0), (112.0, 98.0), 3.0, inside);
    }
    let colors: [&[&str]; 2] = [
        &["#C96F4A", "#5F8487", "#E9DCC5", "#3D4F66", "#D89A4A"],
        &["#3D4F66", "#E9DCC5", "#8A5A7A", "#5F8487"],
    ];
    for (x, colors) in [(814.0, colors[0]), (942.0, colors[1])] {
        books(back, (x, 430.0), colors);
    }
    back.round((792.0, 312.0), (276.0, 12.0), 5.0, wood.lighter(0.1));
}

fn lamp(back: &mut Drawing, glow: &mut Drawing) {
    let at = Affine::NONE.shifted(758.0, 156.0);
    back.stroke(from(758.0, 444.0).line(758.0, 226.0), tint("#5A4A40"), 6.0);
    back.ellipse((758.0, 446.0), 32.0, 8.0, tint("#5A4A40"));
    let mut shade = Drawing::default();
    shade.fill(SHADE, tint("#F0D79A"));
    back.add(shade.moved(&at));
    lamplight(glow, (758.0, 196.0), 330.0);
    let mut lit = Drawing::default();
    lit.fill(SHADE, tint("#FFDF9C"));
    lit.fill("M-30 76 L-18 0 L18 0 L30 76Z", tint("#FFEDC4"));
    glow.add(lit.moved(&at));
}

fn couch(back: &mut Drawing) {
    back.ellipse((450.0, 516.0), 420.0, 50.0, tint("#A87F58"));
    back.round((130.0, 296.0), (646.0, 180.0), 40.0, tint("#55787A"));
    for x in [154.0, 354.0, 554.0] {
        back.round((x, 314.0), (196.0, 140.0), 26.0, tint("#5F8487"));
    }
    for (color, half, degrees, x, y) in [
        ("#D89A4A", 40.0, -12.0, 186.0, 400.0),
        ("#EFE3CF", 38.0, 10.0, 722.0, 404.0),
    ] {
        let mut cushion = Drawing::default();
        cushion.round((-half, -half), (2.0 * half, 2.0 * half), 16.0, tint(color));
        back.add_moved(
            cushion,
            &Affine::NONE.turned(degrees, (0.0, 0.0)).shifted(x, y),
        );
    }
    back.round((146.0, 432.0), (614.0, 66.0), 26.0, tint("#668C8E"));
    back.stroke("M354 440 L354 492 M552 440 L552 492", tint("#557B7D"), 3.0);
    for x in [102.0, 722.0] {
        back.round((x, 350.0), (82.0, 156.0), 36.0, tint("#4B6D6F"));
        back.round((x + 10.0, 360.0), (62.0, 40.0), 20.0, tint("#547779"));
    }
    back.round((124.0, 498.0), (20.0, 34.0), 4.0, tint("#5A3E29"));
    back.round((760.0, 498.0), (20.0, 34.0), 4.0, tint("#5A3E29"));
}

fn low_table(front: &mut Drawing) {
    front.ellipse((288.0, 516.0), 214.0, 30.0, tint("#8E6441"));
    front.ellipse((288.0, 506.0), 214.0, 30.0, tint("#A9784C"));
    front.stroke("M120 504 C200 494 330 498 440 500", tint("#99693F"), 2.5);
    front.rect((150.0, 532.0), (16.0, 120.0), tint("#7A5233"));
    front.rect((410.0, 532.0), (16.0, 120.0), tint("#7A5233"));
}
