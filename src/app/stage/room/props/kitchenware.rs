//! What stands on tables and counters: to eat, to drink, to take.

use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::room::furniture::{foot, mug};
use crate::app::stage::shape::{Affine, Path, from};

pub(super) fn mug_of_tea(paper: &mut Drawing) {
    foot(paper, 32.0);
    mug(paper, (0.0, 0.0), tint("#C96F4A"), 0.95);
    // The string of the tea bag.
    paper.stroke("M-8 -41 C-14 -34 -12 -26 -13 -20", tint("#F3EADB"), 2.0);
    paper.round((-18.0, -22.0), (10.0, 12.0), 2.0, tint("#F6DFA8"));
}

pub(super) fn coffee_cups(paper: &mut Drawing) {
    foot(paper, 48.0);
    for (x, band) in [(-22.0, "#5F8487"), (20.0, "#B67C4E")] {
        paper.fill(
            from(x - 19.0, -52.0)
                .line(x + 19.0, -52.0)
                .line(x + 14.0, 0.0)
                .line(x - 14.0, 0.0)
                .close(),
            tint("#FBF5E9"),
        );
        paper.fill(
            from(x - 17.5, -38.0)
                .line(x + 17.5, -38.0)
                .line(x + 15.6, -18.0)
                .line(x - 15.6, -18.0)
                .close(),
            tint(band),
        );
        paper.round((x - 21.0, -59.0), (42.0, 9.0), 4.0, tint("#5A4A40"));
    }
}

pub(super) fn dishes(paper: &mut Drawing) {
    foot(paper, 56.0);
    for plate in 0_u8..3 {
        let y = -8.0 - 8.0 * f32::from(plate);
        paper.round((-50.0, y), (100.0, 8.0), 4.0, tint("#F3EADB"));
        paper.round((-50.0, y + 5.0), (100.0, 3.0), 1.5, tint("#D8CDB9"));
    }
    for (bowl, color) in [(0_u8, "#6E9396"), (1, "#F3EADB"), (2, "#6E9396")] {
        let y = -24.0 - 13.0 * f32::from(bowl);
        paper.fill(
            from(-36.0, y - 20.0)
                .line(36.0, y - 20.0)
                .curve(33.0, y - 6.0, 22.0, y, 14.0, y)
                .line(-14.0, y)
                .curve(-22.0, y, -33.0, y - 6.0, -36.0, y - 20.0)
                .close(),
            tint(color),
        );
    }
    paper.ellipse((0.0, -70.0), 36.0, 4.5, tint("#577A7D"));
}

pub(super) fn soup_pot(paper: &mut Drawing) {
    foot(paper, 58.0);
    let enamel = tint("#B5533C");
    paper.stroke(
        "M-52 -38 L-64 -38 M52 -38 L64 -38",
        enamel.darker(0.25),
        9.0,
    );
    paper.round((-52.0, -54.0), (104.0, 54.0), 14.0, enamel);
    paper.round((-52.0, -54.0), (104.0, 14.0), 6.0, enamel.darker(0.16));
    paper.fill("M-56 -54 C-50 -72 50 -72 56 -54Z", enamel.lighter(0.1));
    paper.round((-9.0, -78.0), (18.0, 11.0), 5.0, tint("#5A4A40"));
}

pub(super) fn fruit_bowl(paper: &mut Drawing) {
    foot(paper, 50.0);
    paper.dot((-24.0, -44.0), 17.0, tint("#C9553A"));
    paper.dot((24.0, -42.0), 16.0, tint("#8FAE5E"));
    paper.dot((1.0, -50.0), 18.0, tint("#E0A13E"));
    paper.stroke("M-24 -60 Q-22 -68 -17 -69", tint("#6B4A30"), 3.0);
    paper.fill(
        "M-52 -40 L52 -40 C48 -14 30 0 14 0 L-14 0 C-30 0 -48 -14 -52 -40Z",
        tint("#5F8487"),
    );
    paper.round((-54.0, -43.0), (108.0, 8.0), 4.0, tint("#6E9396"));
}

pub(super) fn pizza_box(paper: &mut Drawing) {
    foot(paper, 72.0);
    paper.fill("M-70 -18 L-56 -32 L56 -32 L70 -18Z", tint("#E9D9BC"));
    paper.round((-70.0, -18.0), (140.0, 18.0), 2.0, tint("#D8C29C"));
    paper.fill("M-20 -21 L0 -30 L20 -21Z", tint("#C9553A"));
    paper.stroke(from(-62.0, -10.0).line(62.0, -10.0), tint("#C3AA80"), 2.0);
}

pub(super) fn flowers(paper: &mut Drawing) {
    foot(paper, 30.0);
    let stem = tint("#5E8A66");
    for (x, y, petal, heart) in [
        (-32.0, -78.0, "#E0B13E", "#B67C4E"),
        (30.0, -82.0, "#D99A8A", "#F6DFA8"),
        (-4.0, -100.0, "#F3EADB", "#E0B13E"),
        (14.0, -66.0, "#C96F4A", "#F6DFA8"),
    ] {
        paper.stroke(from(0.0, -30.0).quad(x * 0.4, y * 0.6, x, y), stem, 3.5);
        for turn in 0_u8..5 {
            let petal_at = Affine::NONE
                .turned(72.0 * f32::from(turn), (0.0, 0.0))
                .shifted(x, y);
            paper.fill(
                Path::ellipse(0.0, -9.0, 6.5, 9.0).moved(&petal_at),
                tint(petal),
            );
        }
        paper.dot((x, y), 5.5, tint(heart));
    }
    paper.fill(
        "M-6 -46 C-26 -52 -34 -66 -34 -66 C-18 -66 -8 -58 -6 -46Z",
        stem,
    );
    // A jam jar with water in it.
    paper.round((-22.0, -48.0), (44.0, 48.0), 9.0, tint("#CFE0E0"));
    paper.round((-22.0, -32.0), (44.0, 32.0), 9.0, tint("#A9CBCB"));
    paper.round((-20.0, -52.0), (40.0, 8.0), 4.0, tint("#E3EEEC"));
}

pub(super) fn medicine_bottles(paper: &mut Drawing) {
    foot(paper, 42.0);
    for (x, height, label) in [(-20.0, 54.0, "#FBF5E9"), (20.0, 42.0, "#E3EEEC")] {
        paper.round((x - 16.0, -height), (32.0, height), 5.0, tint("#C9813A"));
        paper.round(
            (x - 18.0, -height - 14.0),
            (36.0, 16.0),
            4.0,
            tint("#FBF5E9"),
        );
        paper.rect(
            (x - 16.0, 12.0 - height),
            (32.0, height * 0.52),
            tint(label),
        );
        paper.rect((x - 10.0, 18.0 - height), (20.0, 3.0), tint("#8FA3A8"));
        paper.rect((x - 10.0, 25.0 - height), (14.0, 3.0), tint("#8FA3A8"));
    }
}

pub(super) fn wine_bottle(paper: &mut Drawing) {
    foot(paper, 48.0);
    let green = tint("#3F5F4A");
    paper.fill(
        "M-38 0 L-38 -62 C-38 -76 -26 -78 -26 -92 L-26 -112 L-14 -112 L-14 -92 C-14 -78 -2 -76 -2 -62 L-2 0Z",
        green,
    );
    paper.round((-28.0, -114.0), (16.0, 20.0), 3.0, tint("#7A3B2E"));
    paper.rect((-38.0, -52.0), (36.0, 32.0), tint("#EFE3CF"));
    paper.rect((-32.0, -44.0), (24.0, 4.0), tint("#B5533C"));
    paper.rect((-32.0, -35.0), (16.0, 3.0), tint("#A89A84"));
    let glass = tint("#DCE9E8");
    paper.stroke("M32 -24 L32 -3 M20 -2 L44 -2", glass, 4.0);
    paper.fill(
        "M14 -66 L50 -66 C52 -38 44 -24 32 -24 C20 -24 12 -38 14 -66Z",
        glass,
    );
    paper.fill(
        "M14 -46 L50 -46 C49 -32 42 -26 32 -26 C22 -26 15 -32 14 -46Z",
        tint("#8A3B42"),
    );
}

pub(super) fn baby_bottle(paper: &mut Drawing) {
    foot(paper, 24.0);
    paper.fill("M-7 -66 C-7 -80 7 -80 7 -66Z", tint("#E3B88E"));
    paper.round((-16.0, -68.0), (32.0, 12.0), 4.0, tint("#5F8487"));
    paper.round((-17.0, -58.0), (34.0, 58.0), 8.0, tint("#E3EEEC"));
    paper.round((-17.0, -38.0), (34.0, 38.0), 8.0, tint("#FBF5E9"));
    paper.stroke(
        "M4 -44 L12 -44 M4 -32 L12 -32 M4 -20 L12 -20",
        tint("#8FA3A8"),
        2.5,
    );
}

pub(super) fn cookie_tin(paper: &mut Drawing) {
    foot(paper, 50.0);
    paper.round((-46.0, -36.0), (92.0, 36.0), 6.0, tint("#3F5F7A"));
    paper.round((-49.0, -48.0), (98.0, 15.0), 6.0, tint("#4C7090"));
    for x in [-28.0, 0.0, 28.0] {
        paper.dot((x, -17.0), 9.0, tint("#D9B27C"));
        paper.dot((x - 2.0, -19.0), 2.0, tint("#8A5A38"));
        paper.dot((x + 3.0, -15.0), 2.0, tint("#8A5A38"));
    }
}
