//! What lies on tables: to read, to write, to keep in a pocket.

use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::room::furniture::{foot, lamplight};
use crate::app::stage::shape::{Path, from};

pub(super) fn books(paper: &mut Drawing) {
    foot(paper, 52.0);
    for (x, y, w, color) in [
        (-48.0, -18.0, 98.0, "#3D4F66"),
        (-42.0, -34.0, 86.0, "#C96F4A"),
        (-36.0, -48.0, 76.0, "#5F8487"),
    ] {
        let height = if y < -40.0 { 14.0 } else { 17.0 };
        paper.round((x, y), (w, height), 3.0, tint(color));
        paper.rect(
            (x + w - 12.0, y + 3.0),
            (12.0, height - 6.0),
            tint("#F3EADB"),
        );
    }
}

pub(super) fn picture_book(paper: &mut Drawing) {
    foot(paper, 66.0);
    paper.fill(
        "M-64 -2 L-50 -40 C-30 -46 -12 -44 0 -36 L0 0Z",
        tint("#FFFDF7"),
    );
    paper.fill("M64 -2 L50 -40 C30 -46 12 -44 0 -36 L0 0Z", tint("#F6EFE2"));
    paper.fill(
        "M-54 -8 L-46 -32 C-34 -36 -20 -36 -10 -31 L-10 -8Z",
        tint("#BFD9DC"),
    );
    paper.dot((-32.0, -26.0), 6.0, tint("#E0B13E"));
    paper.fill("M-52 -8 C-40 -20 -24 -18 -10 -10 L-10 -8Z", tint("#8FB39A"));
    paper.stroke(
        "M12 -30 L44 -32 M12 -22 L47 -23 M12 -14 L40 -15",
        tint("#C9BDA8"),
        3.0,
    );
    paper.stroke(from(0.0, -36.0).line(0.0, 0.0), tint("#D8CDB9"), 2.5);
}

pub(super) fn homework(paper: &mut Drawing) {
    foot(paper, 62.0);
    paper.fill("M-58 0 L-44 -30 L22 -34 L20 -2Z", tint("#F1E6D2"));
    paper.fill("M-34 0 L-24 -34 L50 -30 L58 0Z", tint("#FFFDF7"));
    let ink = tint("#3F6AA0");
    paper.stroke("M-16 -26 L12 -25 M-19 -18 L6 -17 M-22 -10 L14 -9", ink, 2.5);
    paper.stroke(
        "M28 -24 L33 -19 L42 -27 M30 -10 L35 -6 L44 -13",
        tint("#5E8A66"),
        3.0,
    );
    paper.stroke(from(4.0, -2.0).line(64.0, -8.0), tint("#E0B13E"), 6.0);
    paper.stroke(from(64.0, -8.0).line(70.0, -8.6), tint("#D99A8A"), 6.0);
}

pub(super) fn crayons(paper: &mut Drawing) {
    foot(paper, 40.0);
    for (x, top, color) in [
        (-26.0, -58.0, "#C9553A"),
        (-13.0, -66.0, "#3F6AA0"),
        (0.0, -62.0, "#E0B13E"),
        (13.0, -68.0, "#5E8A66"),
        (26.0, -58.0, "#8A5A7A"),
    ] {
        paper.fill(
            from(x - 6.0, -20.0)
                .line(x - 6.0, top + 10.0)
                .line(x, top)
                .line(x + 6.0, top + 10.0)
                .line(x + 6.0, -20.0)
                .close(),
            tint(color),
        );
    }
    paper.round((-36.0, -42.0), (72.0, 42.0), 3.0, tint("#E2A03F"));
    paper.fill("M-36 -42 L36 -42 L0 -24Z", tint("#F0C272"));
    paper.round((-20.0, -20.0), (40.0, 10.0), 3.0, tint("#FBF5E9"));
}

pub(super) fn written_page(paper: &mut Drawing) {
    foot(paper, 62.0);
    paper.fill("M-60 0 L-48 -42 L48 -42 L60 0Z", tint("#FFFDF7"));
    let (ink, line) = (tint("#7C7468"), tint("#D5CCBC"));
    paper.stroke("M-16 -39 L-20 -3 M16 -39 L20 -3", line, 2.0);
    for (x, color) in [(-45.0, "#A4588A"), (-13.0, "#E2A03F"), (20.0, "#5C8FD0")] {
        paper.stroke(from(x, -35.0).line(x + 24.0, -35.0), tint(color), 4.0);
    }
    paper.stroke(
        "M-47 -26 L-24 -26 M-49 -18 L-30 -18 M-51 -10 L-27 -10 M-14 -26 L10 -26 M-15 -18 L6 -18 M22 -26 L42 -26",
        ink,
        2.5,
    );
}

pub(super) fn mail(paper: &mut Drawing) {
    foot(paper, 52.0);
    for (x, y, color) in [
        (-50.0, -8.0, "#E9DCC5"),
        (-44.0, -15.0, "#FBF5E9"),
        (-48.0, -22.0, "#DCE7F0"),
        (-42.0, -29.0, "#FBF5E9"),
    ] {
        paper.round((x, y), (96.0, 8.0), 1.5, tint(color));
        paper.rect((x, y + 6.0), (96.0, 1.6), tint("#C9BDA8"));
    }
    paper.fill("M-42 -29 L-30 -50 L62 -50 L54 -29Z", tint("#FFFDF7"));
    paper.stroke("M-30 -50 L14 -36 L62 -50", tint("#C9BDA8"), 2.5);
}

pub(super) fn phone(paper: &mut Drawing, shine: &mut Drawing) {
    foot(paper, 38.0);
    paper.fill(
        "M-36 -2 L-28 -16 C-27 -18 -26 -18 -24 -18 L30 -18 C33 -18 34 -17 35 -15 L40 -2Z",
        tint("#2B333A"),
    );
    paper.fill("M-30 -4 L-24 -15 L29 -15 L34 -4Z", tint("#7D9AA0"));
    shine.fill("M-30 -4 L-24 -15 L29 -15 L34 -4Z", tint("#BFDDE6"));
}

pub(super) fn tissues(paper: &mut Drawing) {
    foot(paper, 44.0);
    paper.fill(
        "M-20 -36 C-24 -58 -6 -56 -2 -72 C8 -60 26 -60 18 -36Z",
        tint("#FFFDF7"),
    );
    paper.stroke("M-2 -70 C-4 -56 4 -50 2 -38", tint("#E3DACA"), 2.5);
    paper.round((-42.0, -38.0), (84.0, 38.0), 4.0, tint("#8FB3B0"));
    paper.ellipse((0.0, -37.0), 24.0, 4.0, tint("#6F9593"));
    paper.stroke("M-42 -14 C-20 -26 0 -4 42 -18", tint("#A9C8C4"), 5.0);
}

pub(super) fn keys(paper: &mut Drawing) {
    foot(paper, 34.0);
    paper.stroke(Path::ellipse(-14.0, -14.0, 11.0, 9.0), tint("#8FA3A8"), 4.0);
    let brass = tint("#D2A24C");
    paper.stroke("M-4 -12 L30 -8 M24 -8 L24 -2 M-8 -6 L20 0", brass, 5.0);
    paper.dot((-24.0, -6.0), 7.0, tint("#C96F4A"));
}

pub(super) fn night_light(paper: &mut Drawing, shine: &mut Drawing) {
    foot(paper, 30.0);
    let moon = "M10 -66 C-22 -62 -30 -28 -6 -12 C6 -4 22 -8 28 -16 C6 -18 -4 -44 10 -66Z";
    paper.round((-22.0, -12.0), (44.0, 12.0), 5.0, tint("#B67C4E"));
    paper.fill(moon, tint("#F6E7BE"));
    lamplight(shine, (2.0, -36.0), 96.0);
    shine.fill(moon, tint("#FFE9B0"));
}
