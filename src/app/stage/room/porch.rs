//! The front porch: a front door with a porch light, a mat, a pair of small rain boots.

use super::furniture::{FRAME, across, lamplight, plant, potted};
use super::{Room, Seats, View};
use crate::app::stage::color::{Tint, tint};
use crate::app::stage::drawing::Drawing;
use crate::app::stage::look::Below;
use crate::app::stage::shape::{Spot, from};

pub(super) fn room(evening: bool) -> Room {
    let mut back = Drawing::default();
    garden(&mut back, evening);
    house(&mut back);
    door(&mut back);
    for (x, width) in [(196.0, 112.0), (610.0, 78.0)] {
        lit_window(&mut back, (x, 150.0), (width, 150.0));
    }
    porch(&mut back);
    let mut glow = Drawing::default();
    lamplight(&mut glow, (566.0, 128.0), 190.0);
    lantern(&mut glow, tint("#FFE9B0"));
    let mut front = Drawing::default();
    across(&mut front, 600.0, 40.0, tint("#8FA978"));
    front.rect((700.0, 600.0), (160.0, 40.0), tint("#E3D2B4"));
    Room {
        back,
        glow,
        front,
        seat_line: 334.0,
        seats: Seats {
            left: 300.0,
            right: 600.0,
            neck: 170.0,
            size: 0.64,
            below: Below::Standing,
            view: View {
                middle: 440.0,
                width: 700.0,
                above: 298.0,
                below: 4.0,
            },
        },
    }
}

fn garden(back: &mut Drawing, evening: bool) {
    across(
        back,
        0.0,
        640.0,
        tint(if evening { "#6F86A8" } else { "#C6DAD8" }),
    );
    if !evening {
        back.dot((860.0, 90.0), 44.0, tint("#F6DFA8"));
    }
    for (x, half_width, color) in [
        (-420.0, 260.0, "#88AE8C"),
        (120.0, 200.0, "#9DBB9A"),
        (900.0, 220.0, "#88AE8C"),
        (1400.0, 260.0, "#9DBB9A"),
    ] {
        back.ellipse((x, 260.0), half_width, 160.0, tint(color));
    }
    across(back, 360.0, 280.0, tint("#A7BF8E"));
    back.fill("M700 640 L720 380 L760 380 L860 640Z", tint("#E3D2B4"));
    back.rect((900.0, 230.0), (26.0, 150.0), tint("#8A6240"));
    back.cluster(
        &[
            (880.0, 190.0, 58.0),
            (940.0, 170.0, 64.0),
            (912.0, 130.0, 50.0),
            (966.0, 220.0, 44.0),
        ],
        tint("#6F9A72"),
    );
}

fn house(back: &mut Drawing) {
    back.rect((150.0, 0.0), (560.0, 520.0), tint("#E6D3B8"));
    for board in 1_u8..18 {
        let y = f32::from(board) * 30.0;
        back.rect((150.0, y), (560.0, 2.0), tint("#D6C09F"));
    }
}

fn door(back: &mut Drawing) {
    let (wood, panel, brass) = (tint("#3F6E6B"), tint("#2F5B58"), tint("#E2B65C"));
    back.shadow((350.0, 110.0), (160.0, 376.0), 10.0);
    back.round((338.0, 98.0), (184.0, 392.0), 8.0, FRAME);
    back.round((354.0, 114.0), (152.0, 376.0), 6.0, wood);
    back.round((374.0, 138.0), (50.0, 110.0), 6.0, panel);
    back.round((436.0, 138.0), (50.0, 110.0), 6.0, panel);
    back.round((374.0, 270.0), (112.0, 90.0), 6.0, panel);
    back.round((374.0, 376.0), (112.0, 90.0), 6.0, panel);
    back.dot((492.0, 312.0), 8.0, brass);
    back.round((404.0, 256.0), (52.0, 8.0), 4.0, brass);
    back.round((545.0, 200.0), (44.0, 28.0), 5.0, tint("#7A3B2E"));
    back.rect((552.0, 212.0), (30.0, 3.0), tint("#E9DCC5"));
    lantern(back, tint("#F4E3B8"));
}

/// A window with a lamp behind it, seen from outside.
fn lit_window(back: &mut Drawing, at: Spot, (w, h): Spot) {
    let (x, y) = at;
    back.shadow(at, (w, h), 8.0);
    back.round(at, (w, h), 8.0, FRAME);
    back.round(
        (x + 9.0, y + 9.0),
        (w - 18.0, h - 18.0),
        4.0,
        tint("#F3DFB4"),
    );
    back.rect(
        (x + 9.0, y + h * 0.7),
        (w - 18.0, h * 0.3 - 9.0),
        tint("#E3C48B"),
    );
    back.rect((x + w / 2.0 - 4.0, y + 6.0), (8.0, h - 12.0), FRAME);
    back.rect((x + 6.0, y + h * 0.48), (w - 12.0, 7.0), FRAME);
    back.round(
        (x - 10.0, y + h - 4.0),
        (w + 20.0, 12.0),
        4.0,
        FRAME.darker(0.06),
    );
}

fn lantern(drawing: &mut Drawing, light: Tint) {
    drawing.round((556.0, 100.0), (20.0, 8.0), 3.0, tint("#3A4652"));
    drawing.round((558.0, 108.0), (16.0, 26.0), 4.0, light);
    drawing.round((560.0, 134.0), (12.0, 5.0), 2.0, tint("#3A4652"));
}

fn porch(back: &mut Drawing) {
    back.rect((120.0, 20.0), (620.0, 34.0), tint("#94705A"));
    back.rect((150.0, 0.0), (560.0, 22.0), tint("#7A5A48"));
    back.round((108.0, 50.0), (644.0, 14.0), 6.0, tint("#7A5A48"));
    back.round((142.0, 64.0), (22.0, 440.0), 6.0, FRAME);
    back.round((696.0, 64.0), (22.0, 440.0), 6.0, FRAME);
    back.rect((100.0, 490.0), (660.0, 34.0), tint("#B58A63"));
    back.rect((70.0, 524.0), (720.0, 36.0), tint("#A37A55"));
    back.rect((40.0, 560.0), (780.0, 40.0), tint("#94693F"));
    back.round((344.0, 482.0), (172.0, 14.0), 4.0, tint("#8A8170"));
    potted(back, (222.0, 452.0), 1.0);
    plant(back, (660.0, 452.0), 0.9, tint("#5F8487"), tint("#5E8A66"));
    boots(back);
}

/// A pair of small rain boots beside the mat.
fn boots(back: &mut Drawing) {
    for (x, color) in [(536.0, "#E0B13E"), (562.0, "#D3A232")] {
        back.fill(
            from(x, 446.0)
                .line(x + 16.0, 446.0)
                .line(x + 16.0, 474.0)
                .curve(x + 24.0, 474.0, x + 28.0, 480.0, x + 28.0, 488.0)
                .line(x, 488.0)
                .close(),
            tint(color),
        );
    }
}
