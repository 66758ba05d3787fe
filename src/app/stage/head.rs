//! The head: its outline, ears, cheeks, beard, the lines of age, a headscarf, glasses.

use super::color::tint;
use super::drawing::Drawing;
use super::expression::Expression;
use super::face;
use super::hair::{Locks, locks};
use super::look::{Beard, FigureLook, Hair, Wear};
use super::shape::{Affine, from};

/// How far the face has slid on the head, which is what makes it turn and bow.
#[derive(Clone, Copy)]
pub(super) struct Slide {
    pub(super) x: f32,
    pub(super) y: f32,
    /// Half the width of the jaw.
    pub(super) jaw: f32,
    /// Where the chin is.
    pub(super) chin: f32,
}

/// How far the face slides on the head when it turns fully aside: more, and the far eye leaves the skull.
const TURN: f32 = 12.5;

/// The head's layers: hair behind everything, and all the rest.
pub(super) struct Head {
    pub(super) back: Drawing,
    pub(super) front: Drawing,
}

pub(super) fn head(look: &FigureLook, expression: &Expression) -> Head {
    let slide = Slide {
        x: TURN * expression.head_turn,
        y: 8.0 * expression.head_bow + 3.5 * look.child,
        jaw: 26.0 + 8.0 * look.jaw - 3.0 * look.child,
        chin: 54.0 - 4.0 * look.child,
    };
    let Locks { back, front: hair } = locks(look.hair, look.hair_color);
    let mut front = Drawing::default();
    if look.hair == Hair::Hijab {
        scarf_behind(&mut front, look);
    } else {
        ears(&mut front, look, expression);
    }
    skull(&mut front, look, expression, slide);
    cheeks(&mut front, look, expression, slide);
    beard(&mut front, look, slide);
    age_lines(&mut front, look, slide);
    face::eyes(&mut front, look, expression, slide);
    face::brows(&mut front, look, expression, slide);
    face::nose(&mut front, look, expression, slide);
    face::mouth(&mut front, look, expression, slide);
    front.add_moved(
        hair,
        &Affine::NONE.shifted(slide.x * 0.1, 3.0 * expression.head_bow + 1.5 * look.child),
    );
    if look.hair == Hair::Hijab {
        scarf(&mut front, look, slide);
    }
    glasses(&mut front, look, slide);
    if look.wears(Wear::HearingAid) {
        front.stroke("M46 -4 C53 -2 53 12 47 14", tint("#6E7C88"), 5.0);
    }
    let place = place(look, expression);
    Head {
        back: back.moved(&place),
        front: front.moved(&place),
    }
}

/// Where the head sits on the neck.
pub(super) fn place(look: &FigureLook, expression: &Expression) -> Affine {
    let size = 1.13 + 0.17 * look.child;
    let y =
        -80.0 + 6.0 * expression.head_bow + 5.0 * look.child + 3.0 * expression.shoulders.max(0.0);
    Affine::NONE
        .scaled(size, size)
        .shifted(2.5 * expression.head_turn, y)
        .turned(expression.head_tilt, (0.0, -22.0))
}

fn ears(front: &mut Drawing, look: &FigureLook, expression: &Expression) {
    let turn = expression.head_turn;
    let y = 4.0 * expression.head_bow;
    for side in [-1.0, 1.0] {
        let near = if side * turn > 0.0 { 1.0 } else { 0.2 };
        let x = side * 43.5 - 5.0 * turn * near;
        front.ellipse((x, 6.0 + y), 8.0, 12.0, look.skin.base);
        front.stroke(
            from(x + side * 2.0, y).curve(
                x - side * 3.0,
                2.0 + y,
                x - side * 2.0,
                10.0 + y,
                x + side,
                11.0 + y,
            ),
            look.skin.shade,
            2.0,
        );
        if look.wears(Wear::Earrings) {
            front.dot((x, 21.0 + y), 3.6, tint("#D9A441"));
        }
    }
}

fn skull(front: &mut Drawing, look: &FigureLook, expression: &Expression, slide: Slide) {
    let Slide { jaw, chin, .. } = slide;
    front.fill(
        from(-44.0, -8.0)
            .curve(-44.0, -40.0, -24.0, -56.0, 0.0, -56.0)
            .curve(24.0, -56.0, 44.0, -40.0, 44.0, -8.0)
            .curve(44.0, 20.0, jaw, chin, 0.0, chin)
            .curve(-jaw, chin, -44.0, 20.0, -44.0, -8.0)
            .close(),
        look.skin.base,
    );
    // The side that turns away lies in a soft shade, which is all the depth a paper face has.
    let away = if expression.head_turn > 0.05 {
        -1.0
    } else {
        1.0
    };
    front.fill(
        from(away * 30.0, -46.0)
            .curve(away * 42.0, -36.0, away * 44.0, -22.0, away * 44.0, -8.0)
            .curve(away * 44.0, 20.0, away * jaw, chin, 0.0, chin)
            .curve(away * 22.0, 44.0, away * 34.0, 22.0, away * 33.0, -4.0)
            .curve(away * 33.0, -22.0, away * 32.0, -36.0, away * 30.0, -46.0)
            .close(),
        look.skin.shade.faded(0.34),
    );
}

fn cheeks(front: &mut Drawing, look: &FigureLook, expression: &Expression, slide: Slide) {
    let color = look.skin.blush.faded(0.14 + 0.5 * expression.blush);
    // The cheek on the far side is seen from the side, and stays within the face.
    let away = |side: f32| (side * expression.head_turn).max(0.0);
    for side in [-1.0, 1.0] {
        let x = side * (25.0 - 9.0 * away(side)) + slide.x;
        let half_width = 10.5 * (1.0 - 0.45 * away(side));
        front.ellipse((x, 19.0 + slide.y), half_width, 7.0, color);
    }
    if look.wears(Wear::Freckles) {
        for (x, y) in [
            (-28.0, 15.0),
            (-22.0, 13.0),
            (-24.0, 19.0),
            (-31.0, 20.0),
            (28.0, 15.0),
            (22.0, 13.0),
            (24.0, 19.0),
            (31.0, 20.0),
            (-6.0, 13.0),
            (6.0, 12.0),
        ] {
            let x = x * (1.0 - 0.36 * away(f32::signum(x))) + slide.x;
            front.dot((x, y + slide.y), 1.3, look.skin.shade);
        }
    }
}

fn beard(front: &mut Drawing, look: &FigureLook, slide: Slide) {
    let Slide { x, y, jaw, .. } = slide;
    match look.beard {
        Some(Beard::Full) => front.fill(
            from(-44.0, 4.0)
                .curve(-43.0, 26.0, -jaw - 2.0, 57.0, 0.0, 58.0)
                .curve(jaw + 2.0, 57.0, 43.0, 26.0, 44.0, 4.0)
                .curve(40.0, 12.0, 34.0, 17.0, 26.0 + x * 0.6, 17.0 + y * 0.5)
                .curve(16.0 + x, 16.0 + y, 10.0 + x, 21.0 + y, x, 21.0 + y)
                .curve(
                    -10.0 + x,
                    21.0 + y,
                    -16.0 + x,
                    16.0 + y,
                    -26.0 + x * 0.6,
                    17.0 + y * 0.5,
                )
                .curve(-34.0, 17.0, -40.0, 12.0, -44.0, 4.0)
                .close(),
            look.hair_color,
        ),
        Some(Beard::Short) => front.fill(
            from(-44.0, 2.0)
                .curve(-43.0, 24.0, -jaw - 1.0, 56.0, 0.0, 56.0)
                .curve(jaw + 1.0, 56.0, 43.0, 24.0, 44.0, 2.0)
                .curve(42.0, 18.0, 36.0, 27.0, 25.0 + x, 26.0 + y)
                .curve(16.0 + x, 19.0 + y, -16.0 + x, 19.0 + y, -25.0 + x, 26.0 + y)
                .curve(-36.0, 27.0, -42.0, 18.0, -44.0, 2.0)
                .close(),
            look.hair_color.faded(0.88),
        ),
        Some(Beard::Stubble) => front.fill(
            from(-42.0, 10.0)
                .curve(-40.0, 32.0, -jaw, 54.0, 0.0, 54.0)
                .curve(jaw, 54.0, 40.0, 32.0, 42.0, 10.0)
                .curve(38.0, 22.0, 30.0, 24.0, 22.0 + x, 22.0 + y)
                .line(-22.0 + x, 22.0 + y)
                .curve(-30.0, 24.0, -38.0, 22.0, -42.0, 10.0)
                .close(),
            look.skin.shade.mix(look.hair_color, 0.35).faded(0.4),
        ),
        Some(Beard::Mustache) | None => {}
    }
}

fn age_lines(front: &mut Drawing, look: &FigureLook, slide: Slide) {
    if !look.old {
        return;
    }
    let Slide { x, y, .. } = slide;
    for side in [-1.0, 1.0] {
        let at = |dx: f32| side * dx + x;
        front.stroke(
            from(at(13.0), 20.0 + y).curve(
                at(19.0),
                24.0 + y,
                at(20.0),
                30.0 + y,
                at(18.0),
                34.0 + y,
            ),
            look.skin.shade.faded(0.8),
            1.6,
        );
        if side * x > TURN / 2.0 {
            continue;
        }
        front.stroke(
            from(at(33.0), 3.0 + y)
                .line(at(38.0), y)
                .skip(at(33.0), 7.0 + y)
                .line(at(38.0), 8.0 + y),
            look.skin.shade,
            1.8,
        );
    }
}

fn scarf_behind(front: &mut Drawing, look: &FigureLook) {
    front.fill(
        "M-40 30 C-62 10 -62 -66 0 -68 C62 -66 62 10 40 30 C44 50 30 66 0 66 C-30 66 -44 50 -40 30Z",
        look.scarf.darker(0.16),
    );
}

fn scarf(front: &mut Drawing, look: &FigureLook, slide: Slide) {
    let x = slide.x * 0.5;
    let dark = look.scarf.darker(0.16);
    // The opening runs the other way round than the outline and so stays open.
    front.fill(
        from(-50.0, 46.0)
            .curve(-66.0, 8.0, -60.0, -68.0, 0.0, -70.0)
            .curve(60.0, -68.0, 66.0, 8.0, 50.0, 46.0)
            .curve(40.0, 70.0, -40.0, 70.0, -50.0, 46.0)
            .close()
            .skip(x - 37.0, 2.0)
            .curve(x - 38.0, 28.0, x - 20.0, 49.0, x, 49.0)
            .curve(x + 20.0, 49.0, x + 38.0, 28.0, x + 37.0, 2.0)
            .curve(x + 36.0, -26.0, x + 20.0, -38.0, x, -38.0)
            .curve(x - 20.0, -38.0, x - 36.0, -26.0, x - 37.0, 2.0)
            .close(),
        look.scarf,
    );
    front.stroke(
        "M-30 -50 C-46 -34 -50 -6 -46 22 M40 34 C30 52 10 60 -14 62",
        dark,
        2.4,
    );
}

/// The part of a headscarf that lies over the shoulders; it belongs to the body.
pub(super) fn drape(look: &FigureLook) -> Drawing {
    let mut drape = Drawing::default();
    if look.hair == Hair::Hijab {
        drape.fill(
            "M-46 -52 C-56 -6 -66 20 -74 34 C-40 66 10 78 62 46 C70 36 60 14 46 -52Z",
            look.scarf,
        );
        drape.stroke(
            "M-60 26 C-20 52 30 50 58 24 M-34 4 C-6 30 26 28 44 -2",
            look.scarf.darker(0.16),
            2.4,
        );
    }
    drape
}

fn glasses(front: &mut Drawing, look: &FigureLook, slide: Slide) {
    let Some(frame) = look.glasses else { return };
    let Slide { x, y, .. } = slide;
    for side in [-18.5, 18.5] {
        let at = side + x;
        let lens = from(at - 14.0, y)
            .curve(at - 14.0, -9.0 + y, at + 14.0, -9.0 + y, at + 14.0, y)
            .curve(at + 14.0, 18.0 + y, at - 14.0, 18.0 + y, at - 14.0, y)
            .close();
        front.stroke(lens, frame, 2.8);
    }
    front.stroke(
        from(-5.0 + x, 1.0 + y)
            .quad(x, -3.0 + y, 5.0 + x, 1.0 + y)
            .skip(-32.0 + x, y)
            .line(-43.0, -1.0 + y * 0.5)
            .skip(32.0 + x, y)
            .line(43.0, -1.0 + y * 0.5),
        frame,
        2.6,
    );
}
