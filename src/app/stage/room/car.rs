//! The car: parked, rain on the glass, seen over the dashboard from the windshield's left corner.
//!
//! Two sit in front; the door and the street beside them leave a quiet place for what is said.

use super::furniture::{across, lamplight};
use super::{BESIDE, HEIGHT, Room, Seats, View};
use crate::app::stage::color::{Tint, tint};
use crate::app::stage::drawing::Drawing;
use crate::app::stage::look::Below;
use crate::app::stage::shape::{Path, Spot, from};

/// Rain on the glass: where each drop is and how far it has run.
const DROPS: [(f32, f32, f32); 20] = [
    (472.0, 106.0, 16.0),
    (528.0, 160.0, 22.0),
    (582.0, 98.0, 12.0),
    (636.0, 186.0, 18.0),
    (698.0, 122.0, 26.0),
    (756.0, 94.0, 14.0),
    (802.0, 174.0, 20.0),
    (838.0, 114.0, 16.0),
    (58.0, 150.0, 20.0),
    (104.0, 220.0, 14.0),
    (150.0, 130.0, 22.0),
    (214.0, 190.0, 18.0),
    (268.0, 112.0, 24.0),
    (322.0, 236.0, 16.0),
    (-60.0, 180.0, 20.0),
    (-180.0, 130.0, 16.0),
    (-330.0, 210.0, 22.0),
    (1010.0, 160.0, 20.0),
    (1130.0, 120.0, 14.0),
    (1260.0, 220.0, 22.0),
];
/// The middles of the two front seats.
const FRONT: [f32; 2] = [536.0, 766.0];

pub(super) fn room(evening: bool) -> Room {
    let (mut back, mut glow) = (Drawing::default(), Drawing::default());
    across(&mut back, 0.0, HEIGHT, tint("#6B7A80"));
    street(&mut back, evening);
    rain(&mut back);
    frame(&mut back);
    rear_bench(&mut back);
    for x in FRONT {
        seat(&mut back, x);
    }
    street_lights(&mut glow);
    lamplight(&mut glow, (650.0, 40.0), 280.0);
    glow.round((612.0, 24.0), (76.0, 14.0), 7.0, tint("#FFEDBE"));
    let (mut front, mut shine) = (Drawing::default(), Drawing::default());
    dashboard(&mut front);
    instruments(&mut front, tint("#56737A"), tint("#8FA3A8"));
    instruments(&mut shine, tint("#7FB8B4"), tint("#FFD48A"));
    for (x, y, radius) in [(500.0, 520.0, 120.0), (790.0, 500.0, 110.0)] {
        lamplight(&mut shine, (x, y), radius);
    }
    Room {
        back,
        glow,
        front,
        shine,
        seat_line: 488.0,
        seats: Seats {
            left: FRONT[0] - 115.0,
            right: FRONT[1],
            neck: 304.0,
            size: 0.9,
            below: Below::Hidden,
            door: BESIDE,
            view: View {
                middle: 490.0,
                width: 960.0,
                above: 396.0,
                below: 66.0,
            },
        },
    }
}

/// Houses and trees beyond the glass; in the evening only their outlines.
fn street(back: &mut Drawing, evening: bool) {
    let (sky, house, tree) = if evening {
        (tint("#4A5D80"), tint("#5F6E86"), tint("#3F5F5C"))
    } else {
        (tint("#BCCED2"), tint("#CFC4B2"), tint("#8FAE98"))
    };
    across(back, 50.0, 260.0, sky);
    for (x, wall) in HOUSES {
        let house = house.mix(tint(wall), 0.3);
        back.rect((x, 160.0), (150.0, 160.0), house);
        back.fill(
            from(x - 14.0, 162.0)
                .line(x + 75.0, 106.0)
                .line(x + 164.0, 162.0)
                .close(),
            house.darker(0.22),
        );
        for (left, top) in PANES {
            back.round((x + left, top), (30.0, 36.0), 4.0, tint("#DCE6E2"));
        }
    }
    for x in [-480.0, -150.0, 262.0, 610.0, 960.0, 1370.0] {
        back.ellipse((x, 236.0), 58.0, 70.0, tree);
    }
    across(back, 276.0, 40.0, tint("#8B9696"));
}

const HOUSES: [(f32, &str); 6] = [
    (-400.0, "#C98A6B"),
    (-50.0, "#8FA6AE"),
    (424.0, "#C98A6B"),
    (690.0, "#A9B48E"),
    (1010.0, "#8FA6AE"),
    (1200.0, "#C98A6B"),
];
const PANES: [Spot; 2] = [(28.0, 190.0), (92.0, 190.0)];

/// Windows where somebody is at home, and a street lamp.
fn street_lights(glow: &mut Drawing) {
    for (x, pane) in [(-400.0, 0), (-50.0, 1), (1010.0, 1), (1200.0, 0)] {
        let (left, top) = PANES[pane];
        glow.round((x + left, top), (30.0, 36.0), 4.0, tint("#F7CE7E"));
    }
    for x in [216.0, -240.0] {
        glow.stroke(
            from(x, 292.0)
                .line(x, 132.0)
                .quad(x, 114.0, x + 26.0, 114.0),
            tint("#2A3448"),
            6.0,
        );
        lamplight(glow, (x + 34.0, 124.0), 110.0);
        glow.ellipse((x + 34.0, 120.0), 16.0, 6.0, tint("#FFE9B0"));
        glow.ellipse((x + 34.0, 294.0), 60.0, 7.0, tint("#FFE9B0").faded(0.1));
    }
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
    let (cloth, plastic, door) = (tint("#C9C2B4"), tint("#8C8A84"), tint("#5D6870"));
    across(back, 300.0, 340.0, door);
    for (left, right, tilt) in [
        (370.0, 420.0, 40.0),
        (884.0, 936.0, -40.0),
        (-480.0, -430.0, 40.0),
    ] {
        back.fill(
            from(left + tilt, 50.0)
                .line(right + tilt, 50.0)
                .line(right, 312.0)
                .line(left, 312.0)
                .close(),
            plastic,
        );
    }
    across(back, 0.0, 66.0, cloth);
    across(back, 62.0, 5.0, cloth.darker(0.2));
    back.round((604.0, 18.0), (92.0, 26.0), 12.0, cloth.darker(0.12));
    back.round((612.0, 24.0), (76.0, 14.0), 7.0, tint("#EFE6D2"));
    for x in [462.0, 738.0] {
        // The visors.
        back.round((x, 52.0), (150.0, 42.0), 10.0, cloth.darker(0.1));
        back.round((x + 6.0, 56.0), (138.0, 30.0), 8.0, cloth.darker(0.04));
    }
    across(back, 296.0, 16.0, plastic.darker(0.2));
    for x in [-230.0, 60.0, 1040.0] {
        back.round((x, 352.0), (100.0, 20.0), 10.0, tint("#48525A"));
    }
}

/// The rear bench, as far as it is seen beside the seats in front.
fn rear_bench(back: &mut Drawing) {
    let cloth = tint("#7C6F64");
    back.round((150.0, 318.0), (700.0, 150.0), 34.0, cloth.darker(0.22));
    back.round((170.0, 330.0), (220.0, 118.0), 26.0, cloth.darker(0.12));
    back.round((140.0, 430.0), (720.0, 90.0), 26.0, cloth.darker(0.28));
    back.round((150.0, 430.0), (260.0, 30.0), 14.0, cloth.darker(0.16));
}

fn seat(back: &mut Drawing, x: f32) {
    let (cloth, seam) = (tint("#7C6F64"), tint("#6A5E54"));
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
    back.round((x - 106.0, 276.0), (212.0, 380.0), 56.0, cloth);
    back.stroke(
        from(x - 66.0, 330.0)
            .line(x - 72.0, 560.0)
            .skip(x + 66.0, 330.0)
            .line(x + 72.0, 560.0),
        seam,
        4.0,
    );
}

fn dashboard(front: &mut Drawing) {
    front.fill(
        "M-600 512 L-20 502 C240 482 760 478 1020 492 L1600 502 L1600 680 L-600 680Z",
        tint("#4A555E"),
    );
    front.fill(
        "M-600 548 L-20 540 C240 520 760 516 1020 530 L1600 540 L1600 680 L-600 680Z",
        tint("#39424A"),
    );
    front.stroke(
        "M-600 515 L-20 505 C240 485 760 481 1020 495 L1600 505",
        tint("#5B6770"),
        4.0,
    );
    front.stroke(
        Path::ellipse(FRONT[1] + 6.0, 596.0, 118.0, 104.0),
        tint("#262D33"),
        20.0,
    );
}

/// The clock, the radio and what is behind the wheel.
fn instruments(front: &mut Drawing, screen: Tint, dial: Tint) {
    front.round((440.0, 516.0), (122.0, 30.0), 8.0, tint("#2B333A"));
    front.round((448.0, 521.0), (70.0, 20.0), 4.0, screen);
    front.dot((536.0, 531.0), 6.0, dial);
    front.dot((552.0, 531.0), 4.0, dial);
    for x in [732.0, 800.0] {
        front.stroke(
            from(x - 20.0, 536.0).curve(x - 16.0, 514.0, x + 16.0, 514.0, x + 20.0, 536.0),
            dial,
            3.0,
        );
    }
}
