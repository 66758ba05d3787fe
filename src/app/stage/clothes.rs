//! Clothes: what lies on the torso, below the neck and over it.

use super::body::{Build, HEM};
use super::color::{Tint, tint};
use super::drawing::Drawing;
use super::look::{FigureLook, Style, Wear};
use super::shape::from;

const REFLECTIVE: Tint = tint("#EDEBDD");
const CARD: Tint = tint("#FBF7EE");

/// What lies on the torso and below the neck: the open front and what is worn under it.
pub(super) fn front(look: &FigureLook, build: &Build) -> Drawing {
    let mut front = Drawing::default();
    if matches!(
        look.style,
        Style::Cardigan | Style::Jacket | Style::Vest | Style::Hivis
    ) {
        open_front(&mut front, look, build);
    }
    if look.style == Style::Hivis {
        let x = |value: f32| value * build.breadth;
        let top = 12.0 + build.drop;
        front.stroke(
            from(x(-58.0), top)
                .line(x(-52.0), HEM)
                .skip(x(58.0), top)
                .line(x(52.0), HEM),
            REFLECTIVE,
            13.0,
        );
        let side = build.waist + 2.0;
        front.stroke(
            from(-side, 168.0)
                .line(-26.0, 168.0)
                .skip(26.0, 168.0)
                .line(side, 168.0),
            REFLECTIVE,
            14.0,
        );
    }
    front
}

fn open_front(front: &mut Drawing, look: &FigureLook, build: &Build) {
    let x = 26.0 * build.breadth;
    let gap = if look.style == Style::Hivis {
        26.0
    } else {
        22.0
    };
    front.fill(
        from(-x, 0.0)
            .curve(-20.0, 40.0, -gap, 120.0, -gap + 2.0, HEM)
            .line(gap - 2.0, HEM)
            .curve(gap, 120.0, 20.0, 40.0, x, 0.0)
            .close(),
        look.under,
    );
    if look.wears(Wear::Stripes) {
        let stripe = look.under.mix(look.top, 0.55);
        for step in 0_u8..11 {
            let y = 34.0 + 22.0 * f32::from(step);
            front.stroke(from(-gap + 5.0, y).line(gap - 5.0, y), stripe, 5.0);
        }
    }
    let edges = from(-x, 0.0)
        .curve(-22.0, 40.0, -gap, 120.0, -gap + 2.0, HEM)
        .skip(x, 0.0)
        .curve(22.0, 40.0, gap, 120.0, gap - 2.0, HEM);
    front.stroke(edges, look.top.darker(0.22), 3.0);
}

/// What lies over the neck: collars, what is pinned or hung on.
pub(super) fn over(look: &FigureLook, build: &Build) -> Drawing {
    let mut over = Drawing::default();
    collar(&mut over, look, build);
    match look.style {
        Style::Apron => {
            over.stroke(
                "M-30 8 L-34 70 L-56 120 L-58 262 L58 262 L56 120 L34 70 L30 8",
                look.under.darker(0.1),
                7.0,
            );
            over.fill(
                "M-35 72 L35 72 L57 124 L58 262 L-58 262 L-57 124Z",
                look.under,
            );
        }
        Style::Dress => dots(&mut over, look, build),
        _ => {}
    }
    hung_on(&mut over, look);
    over
}

fn collar(over: &mut Drawing, look: &FigureLook, build: &Build) {
    let n = build.neck;
    let dark = look.top.darker(0.2);
    match look.style {
        Style::Crew | Style::Sweater | Style::Apron | Style::Dress => over.stroke(
            from(-n - 3.0, -2.0)
                .curve(-n - 1.0, 14.0, -10.0, 20.0, 0.0, 20.0)
                .curve(10.0, 20.0, n + 1.0, 14.0, n + 3.0, -2.0),
            dark,
            // A sweater's collar is knitted and thick.
            if look.style == Style::Sweater {
                10.0
            } else {
                6.0
            },
        ),
        Style::Vneck | Style::Scrubs => {
            over.fill(
                from(-n - 4.0, -6.0)
                    .line(0.0, 44.0)
                    .line(n + 4.0, -6.0)
                    .curve(n, 2.0, 8.0, 15.0, 0.0, 16.0)
                    .curve(-8.0, 15.0, -n, 2.0, -n - 4.0, -6.0)
                    .close(),
                look.skin.base,
            );
            over.stroke(
                from(-n - 5.0, -8.0).line(0.0, 46.0).line(n + 5.0, -8.0),
                dark,
                6.0,
            );
            if look.style == Style::Scrubs {
                // The breast pocket is what tells scrubs from a sweater.
                let x = 22.0 * build.breadth;
                over.stroke(
                    from(x, 74.0)
                        .line(x, 104.0)
                        .line(x + 32.0 * build.breadth, 104.0)
                        .line(x + 32.0 * build.breadth, 74.0)
                        .close(),
                    dark,
                    2.4,
                );
            }
        }
        Style::Hoodie => hood(over, look, n),
        Style::Shirt | Style::Uniform | Style::Vest | Style::Hivis => lapels(over, look, n),
        Style::Cardigan | Style::Jacket => over.stroke(
            from(-n - 1.0, 2.0)
                .curve(-n + 1.0, 13.0, -8.0, 19.0, 0.0, 19.0)
                .curve(8.0, 19.0, n - 1.0, 13.0, n + 1.0, 2.0),
            look.under.darker(0.16),
            5.0,
        ),
    }
    if look.style == Style::Jacket {
        // Lapels tell a jacket from a cardigan.
        let cloth = look.top.darker(0.14);
        let x = 26.0 * build.breadth;
        for side in [-1.0, 1.0] {
            over.fill(
                from(side * x, -2.0)
                    .line(side * (x + 24.0), 14.0)
                    .line(side * (x + 14.0), 46.0)
                    .line(side * (x + 22.0), 54.0)
                    .line(side * 20.0, 118.0)
                    .curve(side * 21.0, 70.0, side * 22.0, 30.0, side * x, -2.0)
                    .close(),
                cloth,
            );
        }
    }
}

fn hood(over: &mut Drawing, look: &FigureLook, n: f32) {
    over.fill(
        from(-n - 8.0, -20.0)
            .curve(-n - 30.0, -10.0, -n - 30.0, 18.0, -8.0, 36.0)
            .line(0.0, 20.0)
            .line(8.0, 36.0)
            .curve(n + 30.0, 18.0, n + 30.0, -10.0, n + 8.0, -20.0)
            .curve(n + 8.0, 6.0, 10.0, 18.0, 0.0, 18.0)
            .curve(-10.0, 18.0, -n - 8.0, 6.0, -n - 8.0, -20.0)
            .close(),
        look.top.darker(0.14),
    );
    over.stroke("M-11 30 L-13 74 M11 30 L13 70", look.top.lighter(0.6), 3.4);
}

fn lapels(over: &mut Drawing, look: &FigureLook, n: f32) {
    let cloth = match look.style {
        Style::Shirt => look.top.lighter(0.25),
        Style::Hivis => look.under.darker(0.12),
        _ => look.under,
    };
    let outline = from(-n - 3.0, -14.0)
        .line(-n - 12.0, 6.0)
        .line(-14.0, 34.0)
        .line(0.0, 16.0)
        .line(14.0, 34.0)
        .line(n + 12.0, 6.0)
        .line(n + 3.0, -14.0)
        .curve(n, 4.0, 8.0, 14.0, 0.0, 15.0)
        .curve(-8.0, 14.0, -n, 4.0, -n - 3.0, -14.0)
        .close();
    over.fill(outline.clone(), cloth);
    over.stroke(outline, cloth.darker(0.16), 1.6);
    if look.style == Style::Shirt {
        over.stroke(from(0.0, 20.0).line(0.0, HEM), look.top.darker(0.18), 2.0);
        for y in [50.0, 92.0, 134.0] {
            over.dot((0.0, y), 2.6, look.top.lighter(0.6));
        }
    }
}

fn dots(over: &mut Drawing, look: &FigureLook, build: &Build) {
    for (x, y) in [
        (-50.0, 60.0),
        (-20.0, 70.0),
        (20.0, 52.0),
        (52.0, 72.0),
        (-36.0, 110.0),
        (2.0, 104.0),
        (38.0, 112.0),
        (-54.0, 150.0),
        (-14.0, 146.0),
        (24.0, 150.0),
        (54.0, 156.0),
    ] {
        over.dot((x * build.breadth, y), 4.0, look.top.lighter(0.5));
    }
}

fn hung_on(over: &mut Drawing, look: &FigureLook) {
    if look.wears(Wear::Tie) {
        over.fill(
            "M-8 20 L8 20 L5 34 L12 120 L0 136 L-12 120 L-5 34Z",
            tint("#8C3B3B"),
        );
    }
    if look.wears(Wear::Lanyard) {
        over.stroke("M-24 4 L0 104 L24 4", tint("#C8553D"), 4.0);
        over.round((-16.0, 101.0), (32.0, 40.0), 5.0, tint("#C9BFAE"));
        over.round((-14.5, 102.5), (29.0, 37.0), 4.0, CARD);
        over.dot((0.0, 114.0), 6.0, tint("#B9C7C4"));
        over.round((-9.0, 124.0), (18.0, 4.0), 2.0, tint("#B9C7C4"));
    }
    if look.wears(Wear::Badge) {
        over.round((30.0, 84.0), (34.0, 18.0), 3.0, CARD);
        over.round((35.0, 90.0), (22.0, 4.0), 2.0, tint("#7B8791"));
    }
}
