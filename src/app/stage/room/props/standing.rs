//! What stands on the floor.

use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::room::furniture::{foot, lamplight};
use crate::app::stage::shape::from;

pub(super) fn crib(paper: &mut Drawing) {
    foot(paper, 86.0);
    let wood = tint("#E9DCC5");
    paper.rect((-74.0, -60.0), (148.0, 34.0), tint("#BFD9DC"));
    paper.round((-70.0, -72.0), (44.0, 22.0), 10.0, tint("#FBF5E9"));
    for bar in 0_u8..9 {
        let x = -68.0 + 17.0 * f32::from(bar);
        paper.stroke(from(x, -104.0).line(x, -20.0), wood.darker(0.12), 5.0);
    }
    paper.round((-84.0, -112.0), (168.0, 13.0), 6.0, wood);
    paper.round((-84.0, -28.0), (168.0, 13.0), 5.0, wood);
    paper.round((-86.0, -122.0), (14.0, 122.0), 6.0, wood.darker(0.06));
    paper.round((72.0, -122.0), (14.0, 122.0), 6.0, wood.darker(0.06));
}

pub(super) fn high_chair(paper: &mut Drawing) {
    foot(paper, 52.0);
    let wood = tint("#C49A66");
    paper.stroke(
        "M-24 -66 L-44 0 M24 -66 L44 0 M-36 -26 L36 -26",
        wood.darker(0.16),
        9.0,
    );
    paper.round((-30.0, -128.0), (60.0, 62.0), 14.0, wood);
    paper.round((-20.0, -118.0), (40.0, 40.0), 9.0, tint("#8FB3B0"));
    paper.round((-34.0, -72.0), (68.0, 12.0), 6.0, wood);
    paper.round((-48.0, -88.0), (96.0, 11.0), 5.0, tint("#F3EADB"));
    paper.round((-44.0, -80.0), (88.0, 4.0), 2.0, tint("#D8CDB9"));
}

pub(super) fn dog_bed(paper: &mut Drawing) {
    foot(paper, 76.0);
    let cloth = tint("#8A7A66");
    paper.round((-74.0, -46.0), (148.0, 46.0), 22.0, cloth);
    paper.ellipse((0.0, -36.0), 56.0, 15.0, tint("#D8C7B0"));
    paper.fill(
        "M-74 -26 C-50 -8 50 -8 74 -26 C76 -4 66 0 50 0 L-50 0 C-66 0 -76 -4 -74 -26Z",
        cloth.lighter(0.14),
    );
    // A ball, so that one knows whose bed it is.
    paper.dot((30.0, -40.0), 9.0, tint("#A9B85E"));
    paper.stroke("M23 -44 C28 -42 32 -46 34 -48", tint("#FBF5E9"), 2.0);
}

pub(super) fn space_heater(paper: &mut Drawing, shine: &mut Drawing) {
    foot(paper, 44.0);
    let shell = tint("#E3DACA");
    paper.round((-44.0, -8.0), (30.0, 8.0), 3.0, tint("#5A6B78"));
    paper.round((14.0, -8.0), (30.0, 8.0), 3.0, tint("#5A6B78"));
    paper.round((-42.0, -92.0), (84.0, 86.0), 12.0, shell);
    paper.round((-32.0, -78.0), (64.0, 56.0), 7.0, tint("#5A4A40"));
    for bar in 0_u8..4 {
        let y = -68.0 + 12.0 * f32::from(bar);
        paper.stroke(from(-24.0, y).line(24.0, y), tint("#D9783F"), 5.0);
        shine.stroke(from(-24.0, y).line(24.0, y), tint("#FFB066"), 5.0);
    }
    paper.dot((24.0, -14.0), 5.0, tint("#5A6B78"));
    lamplight(shine, (0.0, -48.0), 84.0);
}

pub(super) fn crutches(paper: &mut Drawing) {
    foot(paper, 34.0);
    for (x, lean) in [(-14.0, -6.0), (12.0, 10.0)] {
        let steel = tint("#9FB0B6");
        paper.stroke(
            from(x, 0.0)
                .line(x + lean - 6.0, -128.0)
                .skip(x, 0.0)
                .line(x + lean + 10.0, -128.0),
            steel,
            5.0,
        );
        paper.stroke(
            from(x + lean * 0.6 - 5.0, -82.0).line(x + lean * 0.6 + 8.0, -82.0),
            tint("#3A4652"),
            7.0,
        );
        paper.round(
            (x + lean - 14.0, -138.0),
            (32.0, 13.0),
            6.0,
            tint("#5A4A40"),
        );
        paper.dot((x, -1.0), 5.0, tint("#3A4652"));
    }
}

pub(super) fn scooter(paper: &mut Drawing) {
    foot(paper, 58.0);
    paper.stroke("M-44 -12 L30 -12 L46 -96", tint("#3A4652"), 6.0);
    paper.stroke(from(-42.0, -12.0).line(26.0, -12.0), tint("#C9553A"), 9.0);
    paper.stroke(from(32.0, -102.0).line(60.0, -92.0), tint("#5F8487"), 8.0);
    for x in [-46.0, 34.0] {
        paper.dot((x, -9.0), 10.0, tint("#2B343D"));
        paper.dot((x, -9.0), 4.0, tint("#8FA3A8"));
    }
}
