//! The face: eyes, brows, nose and mouth, which carry what a person shows.

use super::color::{Tint, tint};
use super::drawing::Drawing;
use super::expression::Expression;
use super::head::Slide;
use super::look::{Beard, FigureLook};
use super::shape::from;

const INK: Tint = tint("#2B2326");

/// Below this the eyes are drawn closed.
const CLOSED: f32 = 0.25;

pub(super) fn eyes(face: &mut Drawing, look: &FigureLook, shown: &Expression, slide: Slide) {
    for side in [-1.0_f32, 1.0] {
        // The eye on the far side of a turned head is narrower.
        let away = (side * shown.head_turn).max(0.0);
        let far = 1.0 - 0.28 * away;
        let x = side * 18.5 * (1.0 - 0.06 * shown.head_turn.abs() - 0.14 * away) + slide.x;
        let y = 3.0 + slide.y;
        let eye = Eye { side, far, x, y };
        if shown.eye_open < CLOSED {
            eye.closed(face, look);
        } else {
            eye.open(face, look, shown);
        }
        eye.tears(face, look, shown.tears);
    }
}

struct Eye {
    side: f32,
    far: f32,
    x: f32,
    y: f32,
}

impl Eye {
    fn closed(&self, face: &mut Drawing, look: &FigureLook) {
        let Self { side, far, x, y } = *self;
        face.stroke(
            from(x - 9.0 * far, y + 1.0).quad(x, y + 8.0, x + 9.0 * far, y + 1.0),
            line_on(look),
            3.0,
        );
        if look.lashes {
            let (lash_x, lash_y) = (x + side * 7.0 * far, y + 4.0);
            face.stroke(
                from(lash_x, lash_y).line(lash_x + side * 4.0, lash_y + 3.0),
                line_on(look),
                2.2,
            );
        }
    }

    fn open(&self, face: &mut Drawing, look: &FigureLook, shown: &Expression) {
        let Self { side, far, x, y } = *self;
        let open = shown.eye_open;
        let size = 1.0 + 0.22 * look.child;
        let half_height = 6.3 * size * (open + 0.12).min(1.0);
        let (gaze_x, gaze_y) = (3.6 * shown.gaze_x, 2.4 * shown.gaze_y);
        let low = (1.0 - open) * 2.2;
        let lid = y - 8.2 * size * open + 1.2;
        let bend = 4.4 * open;
        if look.skin.is_deep() {
            // On deep skin a dark pupil alone is lost; the white around it says where someone looks.
            face.fill(
                from(x - 9.4 * far, lid + bend)
                    .quad(x, lid - bend * 0.9, x + 9.4 * far, lid + bend)
                    .quad(x, y + 13.0 * open.min(1.0), x - 9.4 * far, lid + bend)
                    .close(),
                tint("#F3E6D6").faded(0.82),
            );
        }
        let pupil = (x + gaze_x, y + gaze_y + low);
        face.ellipse(pupil, 4.7 * size * far, half_height, INK);
        face.ellipse(
            (pupil.0 + 1.4, pupil.1 - half_height * 0.35),
            1.2 * size,
            1.3 * size,
            tint("#FFFDF8").faded(0.85),
        );
        face.stroke(
            from(x - 9.6 * far, lid + bend).quad(x, lid - bend * 0.9, x + 9.6 * far, lid + bend),
            line_on(look),
            2.5,
        );
        if look.lashes && open > 0.8 {
            let (lash_x, lash_y) = (x + side * 9.0 * far, lid + bend);
            face.stroke(
                from(lash_x, lash_y).line(lash_x + side * 3.2, lash_y - 1.6),
                line_on(look),
                2.3,
            );
        }
        if shown.smile_eye > 0.5 {
            face.stroke(
                from(x - 7.0, y + 9.5).quad(x, y + 6.2, x + 7.0, y + 9.5),
                look.skin.shade,
                2.2,
            );
        }
    }
}

/// From here a tear has left the eye and runs down the cheek.
const RUNS: f32 = 0.5;

impl Eye {
    /// Wet lower lids first, then a tear on the cheek that hangs lower the more there is of it.
    fn tears(&self, face: &mut Drawing, look: &FigureLook, tears: f32) {
        let Self { side, far, x, y } = *self;
        if tears < 0.1 {
            return;
        }
        let light = tint("#F4FBFD");
        // Pale water is lost on pale skin.
        let water = if look.skin.number < 6 {
            tint("#6FA9CC")
        } else {
            tint("#9CCBE0")
        };
        face.stroke(
            from(x - 7.0 * far, y + 6.6).quad(x, y + 10.4, x + 7.0 * far, y + 6.6),
            water.faded(0.45 + 0.45 * tears),
            2.4,
        );
        if tears < RUNS {
            return;
        }
        let (at, low) = (x + side * 3.5 * far, y + 10.0 + 14.0 * tears);
        face.stroke(from(at, y + 9.0).line(at, low - 5.0), water.faded(0.6), 2.0);
        face.fill(
            from(at, low - 8.0)
                .curve(at + 4.6, low - 1.0, at + 4.2, low + 4.0, at, low + 4.0)
                .curve(at - 4.2, low + 4.0, at - 4.6, low - 1.0, at, low - 8.0)
                .close(),
            water,
        );
        face.dot((at - 1.0, low + 0.6), 1.1, light);
    }
}

/// The ink of lids and lashes; darker still on deep skin.
fn line_on(look: &FigureLook) -> Tint {
    if look.skin.is_deep() {
        tint("#1B1215")
    } else {
        INK
    }
}

pub(super) fn brows(face: &mut Drawing, look: &FigureLook, shown: &Expression, slide: Slide) {
    let color = brow_color(look);
    let width = if look.jaw > 0.5 { 4.6 } else { 3.7 } * (1.0 - 0.15 * look.child);
    for side in [-1.0_f32, 1.0] {
        let skew = if side > 0.0 {
            6.0 * shown.brow_skew
        } else {
            0.0
        };
        let height = slide.y - 15.0 - 5.5 * shown.brow_raise - skew;
        let slant = 5.2 * shown.brow_slant;
        let inner_x = side * (9.5 - 3.2 * 0.8 * shown.brow_pinch) + slide.x;
        let outer_x = side * 29.0 * (1.0 - 0.26 * (side * shown.head_turn).max(0.0)) + slide.x;
        let inner_y = height - slant * 0.85;
        let outer_y = height + slant * 0.75 + 2.0;
        let middle_y = if shown.brow_slant.abs() < 0.6 {
            inner_y.min(outer_y) - 2.6
        } else {
            f32::midpoint(inner_y, outer_y) - 2.6
        };
        face.stroke(
            from(inner_x, inner_y).quad(
                f32::midpoint(inner_x, outer_x),
                middle_y,
                outer_x,
                outer_y,
            ),
            color,
            width,
        );
    }
    if shown.brow_pinch > 0.6 {
        let (x, y) = (slide.x, slide.y - 12.0);
        face.stroke(
            from(x - 3.0, y)
                .line(x - 1.5, y + 5.0)
                .skip(x + 4.0, y)
                .line(x + 2.5, y + 5.0),
            look.skin.shade,
            2.0,
        );
    }
}

fn brow_color(look: &FigureLook) -> Tint {
    let color = look.hair_color.darker(0.1);
    if look.skin.is_deep() && color.luminance() < 0.05 {
        return tint("#1B1215");
    }
    if color.luminance() > 0.35 {
        color.darker(0.35)
    } else {
        color
    }
}

pub(super) fn nose(face: &mut Drawing, look: &FigureLook, shown: &Expression, slide: Slide) {
    let (x, y) = (slide.x * 1.45, slide.y);
    let path = if look.child > 0.0 {
        from(x - 4.0, 14.0 + y).quad(x, 18.0 + y, x + 4.0, 14.0 + y)
    } else {
        let aside = if shown.head_turn >= 0.0 { 1.0 } else { -1.0 };
        let length = 18.0;
        from(x + aside * 2.5, 6.0 + y)
            .curve(
                x + aside * 5.0,
                6.0 + length * 0.55 + y,
                x + aside * 8.0,
                4.0 + length * 0.8 + y,
                x + aside * 5.5,
                4.0 + length + y,
            )
            .curve(
                x + aside * 3.0,
                6.5 + length + y,
                x - aside * 3.0,
                6.5 + length + y,
                x - aside * 5.0,
                4.0 + length + y,
            )
    };
    face.stroke(path, look.skin.nose(), 2.5);
}

pub(super) fn mouth(face: &mut Drawing, look: &FigureLook, shown: &Expression, slide: Slide) {
    let x = slide.x * 1.15;
    let y = 34.5 + slide.y * 0.85 - 2.5 * look.child;
    let half_width = 12.5 * (1.0 - 0.28 * shown.mouth_press) * (1.0 - 0.16 * look.child)
        + 2.4 * shown.mouth_curve.max(0.0);
    let curve = 7.5 * shown.mouth_curve;
    let full_beard = look.beard == Some(Beard::Full);
    let lips = if full_beard {
        look.skin.base.mix(tint("#C9786A"), 0.55)
    } else {
        look.skin.lips()
    };
    let corner = y - curve * 0.55;
    let skew = 2.0 * shown.mouth_skew;
    if shown.mouth_open > 0.05 {
        let mouth = OpenMouth {
            x,
            y,
            half_width,
            left: corner + skew,
            right: corner - skew,
            curve,
        };
        mouth.draw(face, shown, lips, full_beard);
    } else {
        face.stroke(
            from(x - half_width, corner + skew).quad(x, y + curve, x + half_width, corner - skew),
            lips,
            3.2,
        );
        let chin = y + 7.0 + (curve * 0.4).max(0.0);
        let below = if full_beard {
            look.hair_color.darker(0.2)
        } else {
            look.skin.shade
        };
        face.stroke(
            from(x - 4.0, chin).quad(x, chin + 2.0, x + 4.0, chin),
            below,
            2.0,
        );
    }
    if matches!(look.beard, Some(Beard::Mustache | Beard::Full)) {
        face.fill(
            from(x - 17.0, y - 3.0)
                .curve(x - 12.0, y - 11.0, x - 4.0, y - 11.0, x, y - 8.0)
                .curve(x + 4.0, y - 11.0, x + 12.0, y - 11.0, x + 17.0, y - 3.0)
                .curve(x + 8.0, y - 4.0, x - 8.0, y - 4.0, x - 17.0, y - 3.0)
                .close(),
            look.hair_color,
        );
    }
}

struct OpenMouth {
    x: f32,
    y: f32,
    half_width: f32,
    left: f32,
    right: f32,
    curve: f32,
}

impl OpenMouth {
    fn draw(&self, face: &mut Drawing, shown: &Expression, lips: Tint, full_beard: bool) {
        let Self { x, y, .. } = *self;
        let open = shown.mouth_open;
        let inside = if full_beard {
            tint("#5A2224")
        } else {
            tint("#6A2A2B")
        };
        let middle = y + self.curve * 0.55;
        let smiling = shown.mouth_curve > 0.0;
        let (half, left, right, upper, lower) = if smiling {
            (
                self.half_width,
                self.left,
                self.right,
                middle,
                middle + 26.0 * open,
            )
        } else {
            // Corners down: a small round opening below a raised lip, eased in with the frown.
            let frown = (-shown.mouth_curve / 0.8).clamp(0.0, 1.0);
            let eased = |talking: f32, frowning: f32| talking + (frowning - talking) * frown;
            (
                eased(self.half_width, 9.5),
                eased(self.left, y + 2.6),
                eased(self.right, y + 2.6),
                eased(middle - 5.0 * open, y - 6.5),
                eased(middle + 20.0 * open, y - 1.0 + 9.0 * open),
            )
        };
        let outline = from(x - half, left)
            .quad(x, upper, x + half, right)
            .quad(x, lower + 5.0, x - half, left)
            .close();
        face.fill(outline.clone(), inside);
        face.stroke(outline, lips, 2.2);
        if shown.mouth_curve > 0.3 {
            face.fill(
                from(x - half + 3.0, left + 1.6)
                    .quad(x, upper + 1.4, x + half - 3.0, right + 1.6)
                    .quad(x, upper + 5.4, x - half + 3.0, left + 1.6)
                    .close(),
                tint("#FBF4E8"),
            );
        }
    }
}
