//! The living room: a couch, a lamp, books, toys along the wall.

use super::furniture::{Window, across, blocks, books, frame, lamplight, mug};
use super::{HEIGHT, Room, Seats, View};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::look::Below;
use crate::app::stage::shape::{Affine, from};

pub(super) fn room(evening: bool) -> Room {
    let mut back = Drawing::default();
    across(&mut back, 0.0, HEIGHT, tint("#D9DDD0"));
    across(&mut back, 440.0, 200.0, tint("#B98F66"));
    across(&mut back, 430.0, 14.0, tint("#F3EBDB"));
    Window {
        curtain: Some(tint("#8FA08A")),
        sky: tint("#CFE0E0"),
        ..Window::new((90.0, 70.0), (210.0, 200.0), evening)
    }
    .draw(&mut back);
    pictures(&mut back);
    bookcase(&mut back);
    lamp(&mut back);
    couch(&mut back);
    blocks(&mut back, (820.0, 440.0), 0.9);
    let mut glow = Drawing::default();
    lamplight(&mut glow, (716.0, 200.0), 260.0);
    if evening {
        lampshade(&mut glow);
    }
    let mut front = Drawing::default();
    low_table(&mut front);
    Room {
        back,
        glow,
        front,
        seat_line: 470.0,
        seats: Seats {
            left: 300.0,
            right: 640.0,
            neck: 296.0,
            size: 0.72,
            below: Below::Seated,
            view: View {
                middle: 470.0,
                width: 800.0,
                above: 308.0,
                below: 12.0,
            },
        },
    }
}

fn pictures(back: &mut Drawing) {
    let (oak, dark, paper) = (tint("#8A6A4C"), tint("#5A4A40"), tint("#EFE3CF"));
    frame(back, (420.0, 70.0), (110.0, 90.0), oak, paper);
    back.ellipse((475.0, 118.0), 26.0, 22.0, tint("#D99A5B"));
    back.ellipse((460.0, 124.0), 16.0, 12.0, tint("#7D9AA0"));
    frame(back, (545.0, 92.0), (72.0, 66.0), dark, paper);
    back.fill("M560 144 L580 116 L602 144Z", tint("#8FB39A"));
    frame(back, (432.0, 172.0), (80.0, 60.0), dark, paper);
    back.dot((472.0, 202.0), 14.0, tint("#C9553A"));
}

fn bookcase(back: &mut Drawing) {
    back.round((800.0, 90.0), (150.0, 350.0), 6.0, tint("#8E6441"));
    let shelves: [(f32, &[&str]); 3] = [
        (
            112.0,
            &["#C96F4A", "#5F8487", "#E9DCC5", "#3D4F66", "#D89A4A"],
        ),
        (220.0, &["#3D4F66", "#E9DCC5", "#8A5A7A", "#5F8487"]),
        (328.0, &["#D89A4A", "#C96F4A", "#E9DCC5"]),
    ];
    for (y, colors) in shelves {
        back.round((812.0, y - 8.0), (126.0, 92.0), 3.0, tint("#734F32"));
        books(back, (818.0, y + 82.0), colors);
    }
}

fn lamp(back: &mut Drawing) {
    back.stroke(from(716.0, 440.0).line(716.0, 220.0), tint("#5A4A40"), 6.0);
    lampshade(back);
    back.ellipse((716.0, 440.0), 32.0, 8.0, tint("#5A4A40"));
}

fn lampshade(drawing: &mut Drawing) {
    drawing.fill("M672 226 L690 150 L742 150 L760 226Z", tint("#F0D79A"));
}

fn couch(back: &mut Drawing) {
    back.ellipse((470.0, 520.0), 360.0, 46.0, tint("#A87F58"));
    back.round((200.0, 300.0), (520.0, 170.0), 40.0, tint("#55787A"));
    back.round((226.0, 318.0), (232.0, 130.0), 26.0, tint("#5F8487"));
    back.round((466.0, 318.0), (232.0, 130.0), 26.0, tint("#5F8487"));
    for (color, half, degrees, x, y) in [
        ("#D89A4A", 44.0, -12.0, 252.0, 404.0),
        ("#EFE3CF", 40.0, 10.0, 668.0, 408.0),
    ] {
        let mut cushion = Drawing::default();
        cushion.round((-half, -half), (2.0 * half, 2.0 * half), 16.0, tint(color));
        back.add_moved(
            cushion,
            &Affine::NONE.turned(degrees, (0.0, 0.0)).shifted(x, y),
        );
    }
    back.round((214.0, 428.0), (492.0, 70.0), 26.0, tint("#668C8E"));
    back.round((160.0, 350.0), (84.0, 156.0), 36.0, tint("#4B6D6F"));
    back.round((676.0, 350.0), (84.0, 156.0), 36.0, tint("#4B6D6F"));
    back.round((190.0, 498.0), (20.0, 34.0), 4.0, tint("#5A3E29"));
    back.round((710.0, 498.0), (20.0, 34.0), 4.0, tint("#5A3E29"));
}

fn low_table(front: &mut Drawing) {
    front.fill(
        "M250 590 C250 566 690 566 690 590 L690 608 C690 630 250 630 250 608Z",
        tint("#8E6441"),
    );
    front.ellipse((470.0, 590.0), 220.0, 26.0, tint("#A9784C"));
    front.round((388.0, 566.0), (92.0, 14.0), 3.0, tint("#3D4F66"));
    front.round((396.0, 556.0), (80.0, 12.0), 3.0, tint("#C96F4A"));
    mug(front, (560.0, 590.0), tint("#F3EADB"), 0.7);
}
