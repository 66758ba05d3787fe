//! The body: torso, neck, legs, and a wheelchair if someone sits in one.

use super::color::tint;
use super::drawing::Drawing;
use super::expression::Expression;
use super::look::{Below, FigureLook, Wear};
use super::shape::from;

/// Where the torso ends below; a table or a seat stands before it.
pub(super) const HEM: f32 = 262.0;

/// The measures that the parts of a body share.
pub(super) struct Build {
    /// How broad the body is, of a grown person's.
    pub(super) breadth: f32,
    /// Half the width at the shoulders.
    pub(super) shoulder: f32,
    /// Half the width at the waist.
    pub(super) waist: f32,
    /// Half the width of the neck.
    pub(super) neck: f32,
    /// How far the shoulders lie below their usual place.
    pub(super) drop: f32,
}

impl Build {
    pub(super) fn new(look: &FigureLook, expression: &Expression) -> Self {
        let breadth = look.breadth();
        Self {
            breadth,
            shoulder: 92.0 * breadth,
            waist: 74.0 * breadth,
            neck: 19.0 - 5.0 * look.child,
            drop: -9.0 * expression.shoulders + if look.old { 5.0 } else { 0.0 },
        }
    }

    /// Where the right arm begins; the left one at the same distance.
    pub(super) fn shoulder_x(&self) -> f32 {
        self.shoulder - 22.0 * self.breadth
    }

    pub(super) fn shoulder_y(&self) -> f32 {
        42.0 + self.drop
    }
}

pub(super) fn torso(look: &FigureLook, build: &Build) -> Drawing {
    let x = |value: f32| value * build.breadth;
    let (drop, shoulder, waist) = (build.drop, build.shoulder, build.waist);
    let outline = from(x(-22.0), -6.0)
        .curve(x(-30.0), 8.0, x(-50.0), 8.0 + drop, x(-70.0), 18.0 + drop)
        .curve(
            -shoulder,
            26.0 + drop,
            -shoulder - 3.0,
            52.0 + drop,
            -shoulder + 2.0,
            96.0,
        )
        .curve(-waist - 6.0, 150.0, -waist - 2.0, 200.0, -waist - 4.0, HEM)
        .line(waist + 4.0, HEM)
        .curve(waist + 2.0, 200.0, waist + 6.0, 150.0, shoulder - 2.0, 96.0)
        .curve(
            shoulder + 3.0,
            52.0 + drop,
            shoulder,
            26.0 + drop,
            x(70.0),
            18.0 + drop,
        )
        .curve(x(50.0), 8.0 + drop, x(30.0), 8.0, x(22.0), -6.0)
        .close();
    let mut torso = Drawing::default();
    torso.fill(outline, look.top);
    torso
}

/// The neck, and the chin's shade on it.
pub(super) fn neck(look: &FigureLook, build: &Build) -> Drawing {
    let n = build.neck;
    let mut neck = Drawing::default();
    neck.fill(
        from(-n, -46.0)
            .line(-n, -4.0)
            .curve(-n, 10.0, -n + 6.0, 16.0, 0.0, 17.0)
            .curve(n - 6.0, 16.0, n, 10.0, n, -4.0)
            .line(n, -46.0)
            .close(),
        look.skin.base,
    );
    neck.fill(
        from(-n, -16.0)
            .curve(-10.0, 2.0, 10.0, 2.0, n, -14.0)
            .line(n, -46.0)
            .line(-n, -46.0)
            .close(),
        look.skin.shade,
    );
    neck
}

/// Legs, where no table hides them.
pub(super) fn legs(look: &FigureLook, below: Below, rise: f32) -> Drawing {
    let mut legs = Drawing::default();
    let breadth = look.breadth();
    let thin = 1.0 - 0.2 * look.child;
    let shoe = tint("#3A2E2A");
    let wheelchair = look.wears(Wear::Wheelchair);
    let standing =
        !wheelchair && (below == Below::Standing || (below == Below::Seated && rise > 0.5));
    for (side, cloth) in [(-1.0, look.bottom), (1.0, look.bottom.darker(0.1))] {
        let x = side * breadth;
        if standing {
            legs.stroke(
                from(38.0 * x, 250.0).line(40.0 * x, 520.0),
                cloth,
                60.0 * thin,
            );
            legs.stroke(
                from(40.0 * x, 552.0).line(56.0 * x, 554.0),
                shoe,
                30.0 * thin,
            );
        } else if below != Below::Hidden {
            let leg = from(40.0 * x, 250.0)
                .line(58.0 * x, 316.0)
                .line(52.0 * x, 420.0);
            legs.stroke(leg, cloth, 62.0 * thin);
            legs.stroke(
                from(52.0 * x, 446.0).line(62.0 * x, 452.0),
                shoe,
                32.0 * thin,
            );
        }
    }
    legs
}

/// A wheelchair's back, behind the person.
pub(super) fn wheelchair_back(look: &FigureLook) -> Drawing {
    let mut chair = Drawing::default();
    if look.wears(Wear::Wheelchair) {
        let frame = tint("#3A4652");
        chair.round(
            (-72.0, 60.0),
            (144.0, 190.0),
            18.0,
            tint("#5A6B78").darker(0.25),
        );
        chair.stroke("M-84 66 L-84 40 L-102 36 M84 66 L84 40 L102 36", frame, 9.0);
        chair.stroke("M-84 40 L-104 36 M84 40 L104 36", tint("#20282F"), 13.0);
    }
    chair
}

/// A wheelchair's wheels, in front of the person.
pub(super) fn wheels(look: &FigureLook) -> Drawing {
    let mut wheels = Drawing::default();
    if look.wears(Wear::Wheelchair) {
        let (tire, rim) = (tint("#2B343D"), tint("#8996A1"));
        for side in [-1.0, 1.0] {
            let at = (side * 130.0, 226.0);
            wheels.stroke(
                super::shape::Path::ellipse(at.0, at.1, 24.0, 96.0),
                tire,
                9.0,
            );
            wheels.stroke(
                super::shape::Path::ellipse(at.0, at.1, 15.0, 80.0),
                rim,
                3.0,
            );
            wheels.ellipse(at, 6.0, 12.0, rim);
            wheels.stroke(
                from(side * 92.0, 176.0).line(side * 116.0, 176.0),
                tire,
                13.0,
            );
        }
    }
    wheels
}
