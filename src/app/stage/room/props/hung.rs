//! What hangs on a wall, a door or a board, drawn about its middle.

use crate::app::stage::color::{Tint, tint};
use crate::app::stage::drawing::Drawing;
use crate::app::stage::shape::{Affine, Path, from};

/// A sheet of paper held by a pin, a little askew as children hang them.
fn pinned(paper: &mut Drawing, (w, h): (f32, f32), degrees: f32, color: Tint, on_it: Drawing) {
    let mut sheet = Drawing::default();
    sheet.shadow((-w / 2.0, -h / 2.0), (w, h), 2.0);
    sheet.round((-w / 2.0, -h / 2.0), (w, h), 2.0, color);
    sheet.add(on_it);
    sheet.dot((0.0, 4.0 - h / 2.0), 4.5, tint("#3F6AA0"));
    paper.add_moved(sheet, &Affine::NONE.turned(degrees, (0.0, 0.0)));
}

pub(super) fn drawing_sun(paper: &mut Drawing) {
    let mut sun = Drawing::default();
    let yellow = tint("#E6AE3C");
    for ray in 0_u8..8 {
        let turn = Affine::NONE
            .turned(45.0 * f32::from(ray), (0.0, 0.0))
            .shifted(8.0, -8.0);
        sun.stroke(from(0.0, -17.0).line(0.0, -23.0).moved(&turn), yellow, 3.5);
    }
    sun.dot((8.0, -8.0), 13.0, yellow);
    sun.stroke("M-32 22 C-16 14 6 26 32 18", tint("#5E8A66"), 4.0);
    sun.stroke(
        "M-22 18 L-22 6 M-22 8 L-28 2 M-22 8 L-16 2",
        tint("#C9553A"),
        3.5,
    );
    pinned(paper, (80.0, 62.0), -4.0, tint("#FFFDF7"), sun);
}

pub(super) fn drawing_family(paper: &mut Drawing) {
    let mut family = Drawing::default();
    for (x, y, radius, color) in [
        (-20.0, -10.0, 9.0, "#3F6AA0"),
        (4.0, -12.0, 9.0, "#C9553A"),
        (23.0, 2.0, 6.5, "#5E8A66"),
    ] {
        let pen = tint(color);
        family.stroke(Path::ellipse(x, y, radius, radius), pen, 3.2);
        family.stroke(
            from(x, y + radius)
                .line(x, 22.0)
                .skip(x - 8.0, y + radius + 7.0)
                .line(x + 8.0, y + radius + 7.0)
                .skip(x, 22.0)
                .line(x - 5.0, 30.0)
                .skip(x, 22.0)
                .line(x + 5.0, 30.0),
            pen,
            3.2,
        );
    }
    pinned(paper, (76.0, 84.0), 3.0, tint("#FDF3D8"), family);
}

pub(super) fn family_photo(paper: &mut Drawing) {
    // Its foot is below, so that it can stand on a table as well.
    paper.shadow((-42.0, -34.0), (84.0, 68.0), 4.0);
    paper.round((-42.0, -34.0), (84.0, 68.0), 4.0, tint("#8A6A4C"));
    paper.round((-35.0, -27.0), (70.0, 54.0), 2.0, tint("#CFE0E0"));
    paper.fill("M-35 12 C-16 2 12 4 35 14 L35 27 L-35 27Z", tint("#A9C39B"));
    for (x, y, size, skin, shirt) in [
        (-16.0, -4.0, 9.0, "#C58E63", "#C96F4A"),
        (14.0, -6.0, 9.5, "#A26E48", "#5F8487"),
        (0.0, 8.0, 7.0, "#C58E63", "#E0B13E"),
    ] {
        paper.round(
            (x - size * 1.2, y + size * 0.7),
            (size * 2.4, 27.0 - y - size * 0.7),
            5.0,
            tint(shirt),
        );
        paper.dot((x, y), size, tint(skin));
        paper.fill(
            from(x - size, y)
                .curve(
                    x - size,
                    y - size * 1.5,
                    x + size,
                    y - size * 1.5,
                    x + size,
                    y,
                )
                .quad(x, y - size * 0.7, x - size, y)
                .close(),
            tint("#3A2A24"),
        );
    }
}

pub(super) fn calendar(paper: &mut Drawing) {
    paper.shadow((-38.0, -46.0), (76.0, 92.0), 3.0);
    paper.round((-38.0, -46.0), (76.0, 92.0), 3.0, tint("#FFFDF7"));
    paper.round((-38.0, -46.0), (76.0, 34.0), 3.0, tint("#8FB39A"));
    paper.fill(
        "M-38 -12 L-38 -20 C-20 -34 0 -22 12 -28 C24 -34 32 -28 38 -24 L38 -12Z",
        tint("#5E8A66"),
    );
    paper.dot((20.0, -36.0), 6.0, tint("#F6DFA8"));
    for row in 0_u8..4 {
        for day in 0_u8..6 {
            let at = (-30.0 + 12.0 * f32::from(day), -3.0 + 12.0 * f32::from(row));
            paper.round(at, (7.0, 6.0), 1.5, tint("#D8CDB9"));
        }
    }
    for at in [(-2.5, 12.0), (21.5, 24.0)] {
        paper.stroke(Path::ellipse(at.0, at.1, 8.0, 7.0), tint("#C9553A"), 2.5);
    }
}

pub(super) fn star_chart(paper: &mut Drawing) {
    paper.shadow((-40.0, -44.0), (80.0, 88.0), 3.0);
    paper.round((-40.0, -44.0), (80.0, 88.0), 3.0, tint("#FDF3D8"));
    paper.round((-32.0, -37.0), (64.0, 10.0), 4.0, tint("#5F8487"));
    let star = Path::from("M0 -7 L2 -2 L7 -2 L3 1 L5 7 L0 3 L-5 7 L-3 1 L-7 -2 L-2 -2Z");
    for row in 0_u8..3 {
        let y = -12.0 + 20.0 * f32::from(row);
        paper.stroke(
            from(-32.0, y + 10.0).line(32.0, y + 10.0),
            tint("#E3D2B4"),
            2.0,
        );
        for column in 0_u8..(4 - row) {
            let x = -26.0 + 17.0 * f32::from(column);
            paper.fill(
                star.clone().moved(&Affine::NONE.shifted(x, y)),
                tint("#E0A830"),
            );
        }
    }
}

pub(super) fn coat(paper: &mut Drawing) {
    paper.round((-26.0, -58.0), (52.0, 11.0), 5.0, tint("#8E6441"));
    paper.stroke("M0 -50 L0 -42", tint("#5A4A40"), 5.0);
    let cloth = tint("#E0B13E");
    paper.stroke(
        "M-24 -28 C-38 -12 -40 10 -38 26 M24 -28 C38 -12 40 10 38 26",
        cloth.darker(0.1),
        15.0,
    );
    paper.fill(
        "M-14 -40 C-26 -36 -30 -28 -30 -18 L-34 52 L34 52 L30 -18 C30 -28 26 -36 14 -40Z",
        cloth,
    );
    paper.fill(
        "M-14 -40 C-10 -26 10 -26 14 -40 C8 -48 -8 -48 -14 -40Z",
        cloth.darker(0.2),
    );
    paper.stroke(from(0.0, -30.0).line(0.0, 50.0), cloth.darker(0.22), 2.5);
    for y in [-14.0, 8.0, 30.0] {
        paper.dot((7.0, y), 3.5, tint("#FBF5E9"));
    }
}
