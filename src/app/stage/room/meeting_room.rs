//! The meeting room: a round table with enough chairs for everyone, so that nobody sits at its head.

use super::furniture::{Window, across, frame, lamplight, mug, plant};
use super::{HEIGHT, Room, Seats, View};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::look::Below;
use crate::app::stage::shape::{Affine, from};

pub(super) fn room(evening: bool) -> Room {
    let mut back = Drawing::default();
    across(&mut back, 0.0, HEIGHT, tint("#E5DCCF"));
    across(&mut back, 380.0, 260.0, tint("#C9B597"));
    across(&mut back, 372.0, 10.0, tint("#F6EFE2"));
    Window {
        sky: tint("#CFE0E0"),
        ..Window::new((60.0, 66.0), (230.0, 190.0), evening)
    }
    .draw(&mut back);
    flipchart(&mut back);
    frame(
        &mut back,
        (420.0, 80.0),
        (150.0, 110.0),
        tint("#8A6A4C"),
        tint("#EFE3CF"),
    );
    back.ellipse((470.0, 150.0), 34.0, 24.0, tint("#8FB39A"));
    back.ellipse((520.0, 154.0), 34.0, 20.0, tint("#5F8487"));
    back.dot((500.0, 112.0), 12.0, tint("#E0B13E"));
    plant(
        &mut back,
        (640.0, 350.0),
        1.1,
        tint("#5F8487"),
        tint("#5E8A66"),
    );
    for (x, color) in [
        (170.0, "#C96F4A"),
        (360.0, "#5F8487"),
        (640.0, "#5F8487"),
        (830.0, "#C96F4A"),
    ] {
        back.round((x - 62.0, 330.0), (124.0, 150.0), 34.0, tint(color));
        back.round(
            (x - 50.0, 344.0),
            (100.0, 110.0),
            26.0,
            tint(color).lighter(0.1),
        );
    }
    let mut glow = Drawing::default();
    lamplight(&mut glow, (500.0, 0.0), 380.0);
    let mut front = Drawing::default();
    round_table(&mut front);
    Room {
        back,
        glow,
        front,
        seat_line: 458.0,
        seats: Seats {
            left: 260.0,
            right: 740.0,
            neck: 305.0,
            size: 0.78,
            below: Below::Hidden,
            view: View {
                middle: 500.0,
                width: 900.0,
                above: 318.0,
                below: 56.0,
            },
        },
    }
}

fn flipchart(back: &mut Drawing) {
    let steel = tint("#5A6B78");
    back.shadow((700.0, 60.0), (220.0, 260.0), 6.0);
    back.round((700.0, 60.0), (220.0, 260.0), 6.0, tint("#FFFDF7"));
    back.round((700.0, 60.0), (220.0, 18.0), 6.0, steel);
    back.stroke("M730 320 L706 420 M890 320 L914 420", steel, 7.0);
    for (column, color) in [(0_u8, "#A4588A"), (1, "#E2A03F"), (2, "#5C8FD0")] {
        let x = 716.0 + 66.0 * f32::from(column);
        back.round((x, 94.0), (56.0, 8.0), 4.0, tint(color));
        for row in 0_u8..7 {
            let width = 56.0 - 12.0 * f32::from((column + row) % 3);
            let y = 114.0 + 20.0 * f32::from(row);
            back.round((x, y), (width, 6.0), 3.0, tint("#D5CCBC"));
        }
    }
    let pencil = tint("#8A8170");
    back.stroke(from(724.0, 296.0).line(896.0, 296.0), pencil, 4.0);
    for tick in 0_u8..11 {
        let x = 724.0 + 17.2 * f32::from(tick);
        back.stroke(from(x, 290.0).line(x, 302.0), pencil, 2.0);
    }
    back.dot((724.0 + 6.0 * 17.2, 296.0), 8.0, tint("#1F5B57"));
}

fn round_table(front: &mut Drawing) {
    front.ellipse((500.0, 548.0), 420.0, 92.0, tint("#8A5A38"));
    front.ellipse((500.0, 532.0), 420.0, 92.0, tint("#C08A5A"));
    front.ellipse((500.0, 528.0), 370.0, 74.0, tint("#C99566"));
    for (x, y, degrees) in [(330.0, 540.0, -8.0), (650.0, 546.0, 6.0)] {
        let mut paper = Drawing::default();
        paper.round((-44.0, -10.0), (88.0, 20.0), 2.0, tint("#FFFDF7"));
        front.add_moved(
            paper,
            &Affine::NONE.turned(degrees, (0.0, 0.0)).shifted(x, y),
        );
    }
    mug(front, (430.0, 520.0), tint("#5F8487"), 0.7);
    mug(front, (742.0, 530.0), tint("#F3EADB"), 0.7);
    let mut cup = Drawing::default();
    for (x, color) in [(-12.0_f32, "#C9553A"), (0.0, "#3F6AA0"), (12.0, "#E0B13E")] {
        cup.stroke(from(x, -22.0).line(x * 1.4, -48.0), tint(color), 6.0);
    }
    cup.fill("M-26 -22 L26 -22 L20 12 L-20 12Z", tint("#F3EADB"));
    front.add_moved(cup, &Affine::NONE.scaled(0.8, 0.8).shifted(566.0, 524.0));
}
