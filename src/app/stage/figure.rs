//! One person as shapes, built from the same parts list whoever it is.
//!
//! The pit of the neck is the origin, an adult's head 108 high, x to the right, y down; the body ends at y = 262.

use super::arms::{Reach, arms};
use super::body::{self, Build, HEM};
use super::clothes;
use super::expression::Expression;
use super::head::{Head, drape, head, place};
use super::look::{Below, FigureLook, Wear};
use super::shape::{Affine, Shape, Spot};

/// How far up someone comes who rises from the seat.
const RISE: f32 = 62.0;

/// A person at a table, hands in sight.
#[must_use]
pub fn figure(look: &FigureLook, expression: &Expression) -> Vec<Shape> {
    figure_in(look, expression, Below::Hidden)
}

/// A person, with what can be seen below the table or without one.
#[must_use]
pub fn figure_in(look: &FigureLook, expression: &Expression, below: Below) -> Vec<Shape> {
    let build = Build::new(look, expression);
    let Head { back, front } = head(look, expression);
    let Reach { low, high } = arms(look, &build, expression.arms);
    let upper = upper_body(expression);

    let mut whole = body::wheelchair_back(look);
    whole.add(body::legs(look, below, expression.rise));
    let mut body = back;
    body.add(body::torso(look, &build));
    body.add(clothes::front(look, &build));
    body.add(body::neck(look, &build));
    body.add(clothes::over(look, &build));
    body.add(drape(look));
    body.add(low);
    body.add(front);
    body.add(high);
    whole.add_moved(body, &upper);
    whole.add(body::wheels(look));
    whole.moved(&stature(look, expression)).shapes
}

/// The middle of the face, in the figure's measure.
#[must_use]
pub fn face_of(look: &FigureLook, expression: &Expression) -> Spot {
    let on_neck = place(look, expression).apply((0.0, 0.0));
    let on_body = upper_body(expression).apply(on_neck);
    stature(look, expression).apply(on_body)
}

/// How the upper body sways and leans about the seat.
fn upper_body(expression: &Expression) -> Affine {
    let size = 1.0 + 0.035 * expression.lean;
    Affine::NONE
        .scaled(size, size)
        .shifted(0.0, HEM * (1.0 - size))
        .turned(expression.sway, (0.0, 240.0))
        .shifted(0.0, 4.0 * expression.lean.max(0.0))
}

/// Children are smaller, and whoever rises comes up; the seat stays where it is.
fn stature(look: &FigureLook, expression: &Expression) -> Affine {
    let size = 1.0 - 0.2 * look.child;
    let rise = if look.wears(Wear::Wheelchair) {
        0.0
    } else {
        RISE * expression.rise
    };
    Affine::NONE
        .scaled(size, size)
        .shifted(0.0, HEM * (1.0 - size) - rise)
}
