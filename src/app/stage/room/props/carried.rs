//! What is carried in and set down: bags, laundry, toys, shoes.

use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::room::furniture::{self, foot};
use crate::app::stage::shape::from;

pub(super) fn backpack(paper: &mut Drawing) {
    foot(paper, 52.0);
    let cloth = tint("#C9553A");
    paper.stroke("M-16 -98 C-16 -116 16 -116 16 -98", cloth.darker(0.35), 7.0);
    paper.fill(
        "M-46 -6 L-46 -62 C-46 -92 -24 -102 0 -102 C24 -102 46 -92 46 -62 L46 -6 C46 -1 43 0 38 0 L-38 0 C-43 0 -46 -1 -46 -6Z",
        cloth,
    );
    paper.stroke(
        "M-34 -62 C-34 -82 -18 -90 0 -90 C18 -90 34 -82 34 -62",
        cloth.darker(0.2),
        4.0,
    );
    paper.round((-34.0, -48.0), (68.0, 42.0), 10.0, cloth.darker(0.14));
    paper.stroke(from(-28.0, -36.0).line(28.0, -36.0), tint("#F3EADB"), 3.0);
    paper.round((16.0, -37.0), (6.0, 13.0), 3.0, tint("#F3EADB"));
    paper.dot((-8.0, -70.0), 8.0, tint("#F0C272"));
}

pub(super) fn diaper_bag(paper: &mut Drawing) {
    foot(paper, 60.0);
    let cloth = tint("#7D9AA0");
    paper.stroke("M-34 -62 C-34 -104 34 -104 34 -62", cloth.darker(0.3), 7.0);
    paper.round((16.0, -86.0), (22.0, 40.0), 8.0, tint("#E3EEEC"));
    paper.fill("M20 -84 C20 -96 34 -96 34 -84Z", tint("#E3B88E"));
    paper.round((-54.0, -66.0), (108.0, 66.0), 14.0, cloth);
    paper.round((-54.0, -66.0), (108.0, 24.0), 10.0, cloth.lighter(0.2));
    for x in [-34.0, 0.0, 34.0] {
        paper.dot((x, -20.0), 6.0, cloth.lighter(0.35));
    }
}

pub(super) fn laundry_basket(paper: &mut Drawing) {
    foot(paper, 68.0);
    for (x, y, w, h, color) in [
        (-52.0, -78.0, 54.0, 20.0, "#BFD9DC"),
        (-4.0, -80.0, 56.0, 22.0, "#F6DFA8"),
        (-44.0, -94.0, 50.0, 18.0, "#D99A8A"),
        (0.0, -94.0, 44.0, 16.0, "#FBF5E9"),
    ] {
        paper.round((x, y), (w, h), 7.0, tint(color));
        paper.stroke(
            from(x + 6.0, y + h * 0.55).line(x + w - 6.0, y + h * 0.55),
            tint(color).darker(0.14),
            2.0,
        );
    }
    let cane = tint("#C49A66");
    paper.fill(
        "M-64 -62 L64 -62 L54 -4 C53 0 50 0 48 0 L-48 0 C-50 0 -53 0 -54 -4Z",
        cane,
    );
    for y in [-44.0, -28.0, -12.0] {
        let half = 62.0 + (y + 62.0) * -0.17;
        paper.stroke(from(-half, y).line(half, y), cane.darker(0.16), 3.0);
    }
    paper.round((-68.0, -68.0), (136.0, 13.0), 6.0, cane.lighter(0.16));
}

pub(super) fn blanket(paper: &mut Drawing) {
    foot(paper, 58.0);
    for (y, color) in [(-16.0, "#8A5A7A"), (-30.0, "#9C6E8C"), (-43.0, "#8A5A7A")] {
        paper.round((-56.0, y), (112.0, 16.0), 8.0, tint(color));
        paper.stroke(
            from(-20.0, y + 4.0).line(-20.0, y + 12.0),
            tint("#E9DCC5"),
            5.0,
        );
        paper.stroke(
            from(18.0, y + 4.0).line(18.0, y + 12.0),
            tint("#E9DCC5"),
            5.0,
        );
    }
}

pub(super) fn toy_rabbit(paper: &mut Drawing) {
    foot(paper, 34.0);
    let cloth = tint("#D8C7B0");
    paper.stroke(
        "M-10 -70 C-18 -88 -16 -98 -12 -102 M8 -70 C14 -86 26 -86 30 -76",
        cloth,
        11.0,
    );
    paper.stroke("M-11 -76 C-15 -88 -14 -94 -12 -98", tint("#E3B3A2"), 4.0);
    paper.stroke(
        "M-12 -34 C-26 -30 -30 -20 -30 -14 M12 -34 C26 -30 30 -20 30 -14",
        cloth.darker(0.06),
        11.0,
    );
    paper.ellipse((0.0, -24.0), 21.0, 24.0, cloth);
    paper.ellipse((0.0, -20.0), 12.0, 14.0, cloth.lighter(0.4));
    paper.ellipse((-13.0, -5.0), 13.0, 7.0, cloth.darker(0.06));
    paper.ellipse((15.0, -5.0), 13.0, 7.0, cloth.darker(0.06));
    paper.ellipse((0.0, -58.0), 21.0, 18.0, cloth);
    let ink = tint("#3A3230");
    paper.dot((-7.0, -60.0), 2.6, ink);
    paper.dot((7.0, -60.0), 2.6, ink);
    paper.stroke("M-4 -52 Q0 -48 4 -52", ink, 2.0);
}

pub(super) fn blocks(paper: &mut Drawing) {
    foot(paper, 50.0);
    furniture::blocks(paper, (-44.0, -34.0), 1.0);
    paper.round((28.0, -26.0), (26.0, 26.0), 4.0, tint("#6C8A5B"));
}

pub(super) fn toy_basket(paper: &mut Drawing) {
    foot(paper, 56.0);
    paper.dot((-26.0, -66.0), 20.0, tint("#C9553A"));
    paper.stroke("M-44 -62 C-34 -74 -20 -76 -8 -72", tint("#F3EADB"), 4.0);
    paper.dot((26.0, -74.0), 15.0, tint("#B98F66"));
    paper.dot((15.0, -87.0), 6.0, tint("#B98F66"));
    paper.dot((37.0, -87.0), 6.0, tint("#B98F66"));
    paper.dot((21.0, -76.0), 2.2, tint("#3A3230"));
    paper.dot((31.0, -76.0), 2.2, tint("#3A3230"));
    paper.round((-6.0, -74.0), (16.0, 26.0), 3.0, tint("#5F8487"));
    let felt = tint("#8FA08A");
    paper.fill(
        "M-54 -58 L54 -58 L48 -6 C47 0 44 0 42 0 L-42 0 C-44 0 -47 0 -48 -6Z",
        felt,
    );
    paper.round((-57.0, -63.0), (114.0, 12.0), 6.0, felt.darker(0.14));
    paper.stroke("M-14 -40 C-14 -28 14 -28 14 -40", felt.darker(0.3), 5.0);
}

pub(super) fn suitcase(paper: &mut Drawing) {
    foot(paper, 58.0);
    let shell = tint("#4C7090");
    paper.stroke("M-20 -76 L-20 -90 L20 -90 L20 -76", tint("#3A4652"), 6.0);
    paper.round((-54.0, -78.0), (108.0, 76.0), 12.0, shell);
    paper.stroke("M-26 -74 L-26 -6 M26 -74 L26 -6", shell.darker(0.2), 5.0);
    paper.dot((0.0, -40.0), 11.0, tint("#F0C272"));
    paper.dot((-36.0, 0.0), 6.0, tint("#3A4652"));
    paper.dot((36.0, 0.0), 6.0, tint("#3A4652"));
}

pub(super) fn work_shoes(paper: &mut Drawing) {
    foot(paper, 56.0);
    for (x, shade) in [(-4.0, 0.14), (-50.0, 0.0)] {
        let leather = tint("#EDE6DA").darker(shade);
        paper.fill(
            from(x, -34.0)
                .curve(x + 8.0, -30.0, x + 16.0, -30.0, x + 24.0, -34.0)
                .curve(x + 28.0, -20.0, x + 40.0, -18.0, x + 52.0, -14.0)
                .curve(x + 58.0, -12.0, x + 58.0, -7.0, x + 58.0, -5.0)
                .line(x - 2.0, -5.0)
                .close(),
            leather,
        );
        paper.round((x - 3.0, -8.0), (62.0, 8.0), 3.0, tint("#7D9AA0"));
        paper.stroke(
            from(x + 22.0, -24.0)
                .line(x + 32.0, -28.0)
                .skip(x + 29.0, -20.0)
                .line(x + 39.0, -23.0),
            tint("#5F8487"),
            2.5,
        );
    }
}
