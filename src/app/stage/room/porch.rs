//! The front porch: a front door with a porch light, a mat, a pair of small rain boots, seen over the porch's railing.

use super::furniture::{FRAME, across, cloud, lamplight, plant, potted};
use super::{Room, Seats, View, dimmed};
use crate::app::stage::color::{Tint, tint};
use crate::app::stage::drawing::Drawing;
use crate::app::stage::look::Below;
use crate::app::stage::shape::{Spot, from};

/// Where the house ends on the right.
const CORNER: f32 = 884.0;
/// How far the house goes on to the left.
const LEFT: f32 = -600.0;

pub(super) fn room(evening: bool) -> Room {
    let (mut back, mut glow) = (Drawing::default(), Drawing::default());
    garden(&mut back, evening);
    house(&mut back);
    for (at, size) in [
        ((140.0, 108.0), (176.0, 152.0)),
        ((-290.0, 108.0), (176.0, 152.0)),
        ((764.0, 152.0), (96.0, 112.0)),
    ] {
        window(&mut back, at, size, false);
        window(&mut glow, at, size, true);
    }
    door(&mut back);
    bench(&mut back);
    boots(&mut back);
    posts(&mut back);
    lantern(&mut back, tint("#F4E3B8"));
    night(&mut glow);
    lamplight(&mut glow, (736.0, 132.0), 250.0);
    lantern(&mut glow, tint("#FFE9B0"));
    let mut front = Drawing::default();
    railing(&mut front);
    Room {
        back,
        glow,
        front,
        shine: Drawing::default(),
        seat_line: 370.0,
        seats: Seats {
            left: 200.0,
            right: 706.0,
            neck: 190.0,
            size: 0.74,
            below: Below::Standing,
            door: 631.0,
            view: View {
                middle: 500.0,
                width: 810.0,
                above: 330.0,
                below: 76.0,
            },
        },
    }
}

fn garden(back: &mut Drawing, evening: bool) {
    let sky = if evening { "#4A5E92" } else { "#C6DAD8" };
    across(back, 0.0, 640.0, tint(sky));
    if evening {
        back.ellipse((1000.0, 300.0), 420.0, 130.0, tint("#8A83A6"));
    } else {
        back.dot((1050.0, 90.0), 44.0, tint("#F6DFA8"));
        cloud(back, (900.0, 70.0));
        cloud(back, (1180.0, 130.0));
    }
    for (x, half_width, color) in [
        (900.0, 220.0, "#9DBB9A"),
        (1130.0, 240.0, "#88AE8C"),
        (1450.0, 280.0, "#9DBB9A"),
    ] {
        back.ellipse((x, 300.0), half_width, 130.0, tint(color));
    }
    across(back, 310.0, 330.0, tint("#A7BF8E"));
    back.fill("M930 640 L1010 320 L1046 320 L1180 640Z", tint("#E3D2B4"));
    for (x, size) in [(960.0, 1.0), (1290.0, 1.2)] {
        back.rect((x - 11.0, 220.0), (22.0, 120.0), tint("#8A6240"));
        let leaves = [
            (-34.0, 0.0, 54.0),
            (26.0, -22.0, 60.0),
            (-4.0, -60.0, 48.0),
            (50.0, 26.0, 42.0),
        ];
        for (across, down, round) in leaves {
            let leaf = tint("#6F9A72");
            let leaf = if across > 30.0 {
                leaf.darker(0.08)
            } else {
                leaf
            };
            back.dot((x + across * size, 190.0 + down * size), round * size, leaf);
        }
    }
}

/// What shines in the sky, where no house is.
fn night(glow: &mut Drawing) {
    glow.dot((1078.0, 84.0), 44.0, tint("#F4EBCF").faded(0.03));
    glow.dot((1078.0, 84.0), 24.0, tint("#F4EBCF"));
    for (x, y) in [
        (912.0, 52.0),
        (1000.0, 96.0),
        (1150.0, 60.0),
        (1220.0, 120.0),
        (1400.0, 70.0),
    ] {
        glow.dot((x, y), 2.2, tint("#DCE3F0"));
    }
}

fn house(back: &mut Drawing) {
    let wall = tint("#E6D3B8");
    back.rect((LEFT, 0.0), (CORNER - LEFT, 390.0), wall);
    for board in 1_u8..13 {
        let y = f32::from(board) * 30.0;
        back.rect((LEFT, y), (CORNER - LEFT, 2.0), tint("#D6C09F"));
    }
    // The porch's floor, from the wall toward the viewer.
    back.fill(
        from(LEFT, 386.0)
            .line(CORNER, 386.0)
            .line(CORNER + 70.0, 520.0)
            .line(LEFT, 520.0)
            .close(),
        tint("#B58A63"),
    );
    for board in 0_u8..20 {
        let x = 20.0 + f32::from(board) * 92.0 - 600.0;
        let away = (x - 500.0) * 0.12;
        back.stroke(from(x, 388.0).line(x + away, 520.0), tint("#A37A55"), 2.5);
    }
    back.rect((LEFT, 382.0), (CORNER - LEFT, 7.0), tint("#C9AE88"));
}

fn door(back: &mut Drawing) {
    let (wood, panel, brass) = (tint("#3F6E6B"), tint("#2F5B58"), tint("#E2B65C"));
    back.shadow((562.0, 88.0), (140.0, 298.0), 8.0);
    back.round((552.0, 78.0), (158.0, 312.0), 8.0, FRAME);
    back.round((566.0, 92.0), (130.0, 298.0), 6.0, wood);
    for (x, y, w, h) in [
        (582.0, 112.0, 44.0, 92.0),
        (636.0, 112.0, 44.0, 92.0),
        (582.0, 222.0, 98.0, 66.0),
        (582.0, 304.0, 98.0, 66.0),
    ] {
        back.round((x, y), (w, h), 6.0, panel);
    }
    back.dot((684.0, 246.0), 7.0, brass);
    back.round((608.0, 209.0), (46.0, 7.0), 3.5, brass);
    // The mailbox, the mat.
    back.round((714.0, 206.0), (40.0, 26.0), 5.0, tint("#7A3B2E"));
    back.rect((720.0, 216.0), (28.0, 3.0), tint("#E9DCC5"));
    back.fill("M560 398 L702 398 L716 424 L546 424Z", tint("#8A8170"));
    back.fill("M568 402 L694 402 L704 420 L558 420Z", tint("#9C9382"));
}

/// A window with a lamp behind it, seen from outside; `shining` in the evening, over the dimmed wall.
fn window(room: &mut Drawing, at: Spot, (w, h): Spot, shining: bool) {
    let (x, y) = at;
    let frame = if shining { dimmed(FRAME) } else { FRAME };
    let (pane, curtain) = if shining {
        lamplight(room, (x + w / 2.0, y + h / 2.0), w * 0.95);
        (tint("#FFDF9E"), tint("#E8B76C"))
    } else {
        room.shadow(at, (w, h), 8.0);
        (tint("#DCE6E2"), tint("#F3E7CF"))
    };
    room.round(at, (w, h), 8.0, frame);
    room.round((x + 9.0, y + 9.0), (w - 18.0, h - 18.0), 4.0, pane);
    for (left, right, tuck) in [(9.0, 0.3, 0.12), (w - 9.0, -0.3, -0.12)] {
        let edge = x + left;
        room.fill(
            from(edge, y + 9.0)
                .line(edge + w * right, y + 9.0)
                .quad(
                    edge + w * right * 0.9,
                    y + h * 0.5,
                    edge + w * tuck,
                    y + h - 9.0,
                )
                .line(edge, y + h - 9.0)
                .close(),
            curtain,
        );
    }
    room.rect((x + w / 2.0 - 4.0, y + 6.0), (8.0, h - 12.0), frame);
    room.rect((x + 6.0, y + h * 0.46), (w - 12.0, 7.0), frame);
    room.round(
        (x - 10.0, y + h - 4.0),
        (w + 20.0, 12.0),
        4.0,
        frame.darker(0.06),
    );
}

fn bench(back: &mut Drawing) {
    let wood = tint("#A97A4E");
    potted(back, (58.0, 342.0), 0.95);
    for x in [122.0, 420.0] {
        back.rect((x, 300.0), (14.0, 98.0), wood.darker(0.2));
    }
    for y in [284.0, 304.0] {
        back.round((112.0, y), (334.0, 13.0), 5.0, wood);
    }
    back.round((106.0, 338.0), (346.0, 16.0), 6.0, wood.lighter(0.12));
    back.rect((112.0, 354.0), (334.0, 8.0), wood.darker(0.12));
    plant(back, (488.0, 350.0), 0.85, tint("#5F8487"), tint("#5E8A66"));
}

/// A pair of small rain boots beside the mat.
fn boots(back: &mut Drawing) {
    for (x, color) in [(722.0, "#E0B13E"), (744.0, "#D3A232")] {
        back.fill(
            from(x, 366.0)
                .line(x + 14.0, 366.0)
                .line(x + 14.0, 390.0)
                .curve(x + 21.0, 390.0, x + 25.0, 396.0, x + 25.0, 403.0)
                .line(x, 403.0)
                .close(),
            tint(color),
        );
    }
}

fn posts(back: &mut Drawing) {
    // The edge of the porch's roof.
    back.rect((LEFT, 0.0), (CORNER + 30.0 - LEFT, 34.0), tint("#7A5A48"));
    back.round(
        (LEFT, 30.0),
        (CORNER + 46.0 - LEFT, 14.0),
        6.0,
        tint("#94705A"),
    );
    for x in [-20.0, 880.0] {
        back.round((x, 44.0), (24.0, 460.0), 5.0, FRAME);
        back.rect((x + 17.0, 44.0), (7.0, 460.0), FRAME.darker(0.08));
    }
}

fn lantern(drawing: &mut Drawing, light: Tint) {
    let iron = tint("#3A4652");
    drawing.fill("M722 112 L736 98 L750 112Z", iron);
    drawing.round((725.0, 112.0), (22.0, 34.0), 4.0, light);
    drawing.round((728.0, 146.0), (16.0, 6.0), 2.0, iron);
}

/// The railing before the porch, open where the steps are.
fn railing(front: &mut Drawing) {
    let paint = tint("#F3EADB");
    for (left, right) in [(-600.0, 476.0), (934.0, 1600.0)] {
        let mut x = left + 18.0;
        while x < right - 20.0 {
            front.rect((x, 400.0), (9.0, 240.0), paint.darker(0.1));
            x += 34.0;
        }
        front.rect((left, 402.0), (right - left, 9.0), paint.darker(0.16));
        front.round((left - 8.0, 390.0), (right - left + 16.0, 14.0), 5.0, paint);
    }
    for x in [464.0, 924.0] {
        front.round((x, 376.0), (26.0, 264.0), 5.0, paint);
        front.rect((x + 18.0, 380.0), (8.0, 260.0), paint.darker(0.1));
        front.round((x - 4.0, 366.0), (34.0, 14.0), 5.0, paint.darker(0.06));
    }
}
