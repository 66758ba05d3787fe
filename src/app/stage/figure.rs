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

/// How far what is worn in the middle of the chest slides when the chest turns fully aside.
const MIDDLE: f32 = 9.0;

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
    let turn = turned(expression);
    body.add_moved(body::torso(look, &build), &turn);
    let middle = turn.shifted(MIDDLE * build.breadth * expression.body_turn, 0.0);
    body.add_moved(clothes::front(look, &build), &middle);
    body.add(body::neck(look, &build));
    body.add_moved(clothes::over(look, &build), &turn);
    body.add_moved(drape(look), &turn);
    body.add_moved(low, &turn);
    body.add(front);
    body.add_moved(high, &turn);
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

/// A chest that turns aside is narrower, and its far shoulder is nearer to the neck than the other.
fn turned(expression: &Expression) -> Affine {
    let turn = expression.body_turn;
    Affine::NONE
        .scaled(1.0 - 0.17 * turn.abs(), 1.0)
        .shifted(-3.5 * turn, 0.0)
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
