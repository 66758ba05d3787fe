//! Hands, each drawn pointing to the right with the wrist at the origin.

use super::drawing::Drawing;
use super::look::Skin;
use super::shape::{Affine, Spot, from};

/// What a hand does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hand {
    /// Relaxed, fingers together.
    Mitt,
    /// Closed.
    Fist,
    /// Palm up, fingers apart.
    Open,
    /// Fingers seen over an arm.
    Grip,
}

/// How a hand lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lie {
    pub(super) at: Spot,
    pub(super) degrees: f32,
    pub(super) size: f32,
    /// −1 for the other side of the hand.
    pub(super) flip: f32,
}

pub(super) fn hand(kind: Hand, skin: &Skin, lie: Lie) -> Drawing {
    let mut hand = Drawing::default();
    let (base, shade) = (skin.base, skin.shade);
    match kind {
        Hand::Mitt => {
            hand.stroke("M2 -8 C12 -22 24 -22 28 -14", base, 11.0);
            hand.fill(
                "M-8 -14 C6 -20 24 -17 38 -11 C46 -7 46 7 38 11 C24 17 4 18 -8 13Z",
                base,
            );
            hand.stroke("M24 -4 L40 -3 M22 5 L38 6", shade, 2.0);
        }
        Hand::Fist => {
            hand.fill(
                "M-14 -12 C-8 -20 16 -20 20 -12 C24 -4 24 8 19 14 C12 20 -8 19 -14 12Z",
                base,
            );
            hand.stroke("M6 -14 L16 -12 M7 -5 L20 -4 M6 4 L19 5", shade, 2.0);
            hand.stroke("M-6 13 C2 18 8 14 12 9", shade, 2.0);
        }
        Hand::Open => {
            for (degrees, length) in [(-26.0, 30.0), (-8.0, 36.0), (8.0, 35.0), (24.0, 29.0)] {
                let finger = from(4.0, 0.0).line(length, 0.0);
                let turned = Affine::NONE.turned(degrees, (0.0, 0.0));
                hand.stroke(finger.moved(&turned), base, 9.5);
            }
            hand.stroke("M-2 -10 C2 -24 12 -30 16 -30", base, 10.0);
            hand.fill(
                "M-12 -12 C0 -19 18 -16 20 -6 C21 4 18 14 6 15 C-4 16 -12 14 -12 10Z",
                base,
            );
            hand.stroke("M2 6 C8 4 12 -2 12 -8", shade, 2.0);
        }
        Hand::Grip => {
            for (y, length) in [(-15.0, 20.0), (-5.0, 24.0), (5.0, 24.0), (15.0, 19.0)] {
                hand.stroke(from(0.0, y).line(length, y), base, 10.5);
            }
            hand.stroke("M0 -10 L20 -10 M0 0 L22 0 M0 10 L20 10", shade, 1.8);
        }
    }
    let place = Affine::NONE
        .scaled(lie.size, lie.size * lie.flip)
        .turned(lie.degrees, (0.0, 0.0))
        .shifted(lie.at.0, lie.at.1);
    hand.moved(&place)
}
