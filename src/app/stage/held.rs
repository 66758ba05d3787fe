//! Toys that children hold close; the middle of the body is the origin.

use super::color::{Tint, tint};
use super::drawing::Drawing;
use super::look::Toy;
use super::shape::Affine;

const INK: Tint = tint("#2B2326");

pub(super) fn held(toy: Toy) -> Drawing {
    match toy {
        Toy::Bear => bear(),
        Toy::Rabbit => rabbit(),
        Toy::Elephant => elephant(),
    }
}

/// A cloth rabbit, much washed: one ear stands, the other hangs.
fn rabbit() -> Drawing {
    let (cloth, light, seam) = (tint("#CFC3B4"), tint("#EBD3CB"), tint("#9C8E80"));
    let mut rabbit = Drawing::default();
    let ear = |degrees, x| Affine::NONE.turned(degrees, (0.0, 0.0)).shifted(x, -46.0);
    for at in [ear(-10.0, -9.0), ear(38.0, 9.0)] {
        let mut one = Drawing::default();
        one.ellipse((0.0, -24.0), 8.0, 26.0, cloth);
        one.ellipse((0.0, -24.0), 4.0, 18.0, light);
        rabbit.add_moved(one, &at);
    }
    rabbit.ellipse((-15.0, 34.0), 9.0, 13.0, cloth.darker(0.08));
    rabbit.ellipse((15.0, 34.0), 9.0, 13.0, cloth.darker(0.08));
    rabbit.ellipse((0.0, 8.0), 23.0, 31.0, cloth);
    rabbit.ellipse((0.0, -32.0), 20.0, 19.0, cloth);
    rabbit.stroke("M0 -14 L0 24 M-4 -4 L4 -4 M-4 8 L4 8", seam, 1.6);
    rabbit.dot((-7.5, -36.0), 2.6, INK);
    rabbit.dot((7.5, -36.0), 2.6, INK);
    rabbit.ellipse((0.0, -29.0), 3.0, 2.2, tint("#C98A86"));
    rabbit.stroke("M0 -27 L0 -23 M-5 -21 C-3 -19 3 -19 5 -21", seam, 1.6);
    rabbit
}

/// A cloth elephant.
fn elephant() -> Drawing {
    let (cloth, light) = (tint("#93A3B0"), tint("#D9B7B4"));
    let mut elephant = Drawing::default();
    elephant.ellipse((-16.0, 34.0), 11.0, 13.0, cloth.darker(0.1));
    elephant.ellipse((16.0, 34.0), 11.0, 13.0, cloth.darker(0.1));
    elephant.ellipse((0.0, 8.0), 26.0, 31.0, cloth);
    for side in [-1.0, 1.0] {
        elephant.ellipse((side * 25.0, -34.0), 16.0, 19.0, cloth.darker(0.1));
        elephant.ellipse((side * 25.0, -33.0), 10.0, 13.0, light);
    }
    elephant.ellipse((0.0, -34.0), 20.0, 20.0, cloth);
    elephant.stroke("M0 -28 C0 -14 2 -6 12 -8", cloth.darker(0.14), 12.0);
    elephant.stroke("M0 -28 C0 -14 2 -6 12 -8", cloth.lighter(0.08), 9.0);
    elephant.dot((-9.0, -38.0), 2.6, INK);
    elephant.dot((9.0, -38.0), 2.6, INK);
    elephant
}

fn bear() -> Drawing {
    let (fur, light) = (tint("#C79A63"), tint("#DDB98A"));
    let mut bear = Drawing::default();
    bear.ellipse((-16.0, 34.0), 10.0, 12.0, tint("#B98A54"));
    bear.ellipse((16.0, 34.0), 10.0, 12.0, tint("#B98A54"));
    bear.ellipse((0.0, 8.0), 27.0, 31.0, fur);
    bear.ellipse((0.0, 12.0), 15.0, 18.0, light);
    bear.dot((-16.0, -52.0), 8.0, fur);
    bear.dot((16.0, -52.0), 8.0, fur);
    bear.ellipse((0.0, -34.0), 22.0, 20.0, fur);
    bear.ellipse((0.0, -28.0), 10.0, 8.0, tint("#E8CDA4"));
    bear.ellipse((-8.0, -38.0), 2.4, 2.8, INK);
    bear.ellipse((8.0, -38.0), 2.4, 2.8, INK);
    bear.ellipse((0.0, -31.0), 3.4, 2.4, INK);
    bear
}
