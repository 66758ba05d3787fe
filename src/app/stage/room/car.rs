//! The car: parked, rain on the glass, seen from the dashboard toward the seats.

use super::furniture::{across, lamplight};
use super::{HEIGHT, Room, Seats, View};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::look::Below;
use crate::app::stage::shape::{Path, from};

/// Rain on the glass: where each drop is and how far it has run.
const DROPS: [(f32, f32, f32); 16] = [
    (282.0, 96.0, 16.0),
    (338.0, 150.0, 22.0),
    (392.0, 88.0, 12.0),
    (446.0, 176.0, 18.0),
    (508.0, 112.0, 26.0),
    (566.0, 84.0, 14.0),
    (612.0, 164.0, 20.0),
    (668.0, 104.0, 16.0),
    (722.0, 150.0, 12.0),
    (58.0, 140.0, 20.0),
    (104.0, 210.0, 14.0),
    (150.0, 120.0, 22.0),
    (866.0, 190.0, 18.0),
    (912.0, 118.0, 14.0),
    (948.0, 216.0, 24.0),
    (838.0, 110.0, 12.0),
];

pub(super) fn room(evening: bool) -> Room {
    let mut back = Drawing::default();
    across(&mut back, 0.0, HEIGHT, tint("#6B7A80"));
    street(&mut back, evening);
    rain(&mut back);
    frame(&mut back);
    seats(&mut back);
    let mut glow = Drawing::default();
    lamplight(&mut glow, (500.0, 30.0), 260.0);
    glow.round((462.0, 22.0), (76.0, 14.0), 7.0, tint("#FFEDBE"));
    let mut front = Drawing::default();
    dashboard(&mut front);
    Room {
        back,
        glow,
        front,
        seat_line: 488.0,
        seats: Seats {
            left: 300.0,
            right: 700.0,
            neck: 308.0,
            size: 0.9,
            below: Below::Hidden,
            view: View {
                middle: 500.0,
                width: 960.0,
                above: 372.0,
                below: 30.0,
            },
        },
    }
}

/// What is seen through the rear and side windows.
fn street(back: &mut Drawing, evening: bool) {
    let (sky, house, tree) = if evening {
        (tint("#4A5D80"), tint("#5F6E86"), tint("#3F5F5C"))
    } else {
        (tint("#BCCED2"), tint("#CFC4B2"), tint("#8FAE98"))
    };
    across(back, 50.0, 260.0, sky);
    for x in [-420.0, 20.0, 300.0, 900.0, 1240.0] {
        back.rect((x, 150.0), (150.0, 160.0), house);
        back.fill(
            from(x - 14.0, 152.0)
                .line(x + 75.0, 96.0)
                .line(x + 164.0, 152.0)
                .close(),
            house.darker(0.2),
        );
        back.round((x + 28.0, 184.0), (34.0, 40.0), 4.0, tint("#F3DFB4"));
        back.round((x + 92.0, 184.0), (34.0, 40.0), 4.0, tint("#F3DFB4"));
    }
    for x in [-180.0, 232.0, 560.0, 760.0, 1120.0] {
        back.ellipse((x, 230.0), 62.0, 74.0, tree);
    }
    across(back, 270.0, 40.0, tint("#8B9696"));
}

fn rain(back: &mut Drawing) {
    let water = tint("#F4FAFB").faded(0.55);
    for (x, y, run) in DROPS {
        back.stroke(from(x, y).line(x - 2.0, y + run), water, 3.0);
        back.dot((x - 2.0, y + run), 4.0, water);
    }
}

/// Roof, pillars and doors round the windows.
fn frame(back: &mut Drawing) {
    let (cloth, plastic) = (tint("#C9C2B4"), tint("#8C8A84"));
    across(back, 0.0, 62.0, cloth);
    back.round((454.0, 16.0), (92.0, 26.0), 12.0, cloth.darker(0.12));
    back.round((462.0, 22.0), (76.0, 14.0), 7.0, tint("#EFE6D2"));
    across(back, 300.0, 340.0, tint("#5D6870"));
    for (left, right) in [(196.0, 250.0), (750.0, 804.0)] {
        let tilt = if left < 500.0 { -34.0 } else { 34.0 };
        back.fill(
            from(left - tilt, 50.0)
                .line(right - tilt, 50.0)
                .line(right, 312.0)
                .line(left, 312.0)
                .close(),
            plastic,
        );
    }
    across(back, 296.0, 16.0, plastic.darker(0.2));
    // The doors, with handles.
    for x in [20.0, 880.0] {
        back.round((x, 372.0), (100.0, 22.0), 11.0, tint("#48525A"));
    }
    // Where the belts hang.
    back.stroke("M232 240 L254 420 M768 240 L746 420", tint("#3A4249"), 7.0);
}

fn seats(back: &mut Drawing) {
    let (cloth, seam) = (tint("#7C6F64"), tint("#6A5E54"));
    for x in [312.0, 688.0] {
        back.stroke(
            from(x - 24.0, 300.0)
                .line(x - 24.0, 236.0)
                .skip(x + 24.0, 300.0)
                .line(x + 24.0, 236.0),
            tint("#4A4440"),
            7.0,
        );
        back.round((x - 62.0, 168.0), (124.0, 84.0), 30.0, cloth);
        back.round((x - 50.0, 178.0), (100.0, 62.0), 24.0, cloth.lighter(0.08));
        back.round((x - 138.0, 276.0), (276.0, 380.0), 60.0, cloth);
        back.stroke(
            from(x - 86.0, 330.0)
                .line(x - 92.0, 560.0)
                .skip(x + 86.0, 330.0)
                .line(x + 92.0, 560.0),
            seam,
            4.0,
        );
    }
    back.round((462.0, 400.0), (76.0, 240.0), 16.0, tint("#4A535A"));
}

fn dashboard(front: &mut Drawing) {
    front.fill(
        "M-600 520 L-20 520 C200 482 800 482 1020 520 L1600 520 L1600 680 L-600 680Z",
        tint("#39424A"),
    );
    front.fill(
        "M-600 512 L-20 512 C200 474 800 474 1020 512 L1600 512 L1600 534 L1020 534 \
         C800 498 200 498 -20 534 L-600 534Z",
        tint("#4A555E"),
    );
    front.stroke(
        Path::ellipse(790.0, 600.0, 120.0, 104.0),
        tint("#262D33"),
        20.0,
    );
    front.round((440.0, 520.0), (120.0, 50.0), 10.0, tint("#2B333A"));
    front.round((452.0, 530.0), (96.0, 28.0), 6.0, tint("#56737A"));
}
