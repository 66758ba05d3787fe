//! Arms: each one line from shoulder over elbow to wrist, the hand below the cuff.

use super::body::Build;
use super::color::Tint;
use super::drawing::Drawing;
use super::expression::Arms;
use super::hand::{Hand, Lie, hand};
use super::held::held;
use super::look::FigureLook;
use super::shape::{Affine, Path, Spot, from};

/// Arms below the chin, and the arm that reaches the face.
pub(super) struct Reach {
    pub(super) low: Drawing,
    pub(super) high: Drawing,
}

/// Which arm, as the viewer sees it.
#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

/// A hand at the end of an arm.
struct End {
    kind: Hand,
    degrees: f32,
    flip: f32,
    /// How far beyond the wrist it lies.
    beyond: f32,
}

impl End {
    fn new(kind: Hand, degrees: f32, flip: f32) -> Self {
        Self {
            kind,
            degrees,
            flip,
            beyond: 13.0,
        }
    }

    fn beyond(self, beyond: f32) -> Self {
        Self { beyond, ..self }
    }
}

struct Limbs<'a> {
    look: &'a FigureLook,
    build: &'a Build,
    sleeve: Tint,
    hand_size: f32,
}

pub(super) fn arms(look: &FigureLook, build: &Build, pose: Arms) -> Reach {
    let limbs = Limbs {
        look,
        build,
        sleeve: look.sleeve.unwrap_or(look.top.darker(0.07)),
        hand_size: 1.14 - 0.24 * look.child,
    };
    let mut low = Drawing::default();
    let mut high = Drawing::default();
    limbs.pose(pose, &mut low, &mut high);
    Reach { low, high }
}

impl Limbs<'_> {
    fn pose(&self, pose: Arms, low: &mut Drawing, high: &mut Drawing) {
        match pose {
            Arms::Rest | Arms::Open | Arms::Lap | Arms::Down => self.resting(pose, low),
            Arms::Shrug | Arms::Usher | Arms::Frame | Arms::Tap => self.pointing(pose, low, high),
            Arms::Mug | Arms::Toy => self.holding(pose, low),
            Arms::Crossed | Arms::Selfhold | Arms::Sleeve | Arms::Chest => {
                self.touching(pose, low);
            }
            Arms::Face | Arms::Eyes | Arms::Neck | Arms::Chin => self.raised(pose, low, high),
        }
    }

    /// Arms that touch nothing.
    fn resting(&self, pose: Arms, low: &mut Drawing) {
        use Hand::{Mitt, Open};
        use Side::{Left, Right};
        match pose {
            Arms::Rest => {
                low.add(self.reach(
                    Right,
                    (104.0, 138.0),
                    (58.0, 168.0),
                    &End::new(Mitt, 168.0, 1.0),
                ));
                low.add(self.reach(
                    Left,
                    (-104.0, 138.0),
                    (-56.0, 170.0),
                    &End::new(Mitt, 6.0, -1.0),
                ));
            }
            Arms::Open => {
                let palm = |degrees, flip| End::new(Open, degrees, flip).beyond(24.0);
                low.add(self.reach(Left, (-106.0, 146.0), (-70.0, 168.0), &palm(-118.0, -1.0)));
                low.add(self.reach(Right, (106.0, 146.0), (72.0, 166.0), &palm(-62.0, 1.0)));
            }
            Arms::Lap => {
                low.add(self.reach(
                    Right,
                    (104.0, 150.0),
                    (56.0, 208.0),
                    &End::new(Mitt, 172.0, 1.0),
                ));
                low.add(self.reach(
                    Left,
                    (-104.0, 150.0),
                    (-54.0, 210.0),
                    &End::new(Mitt, 4.0, -1.0),
                ));
            }
            Arms::Down => {
                low.add(self.reach(
                    Right,
                    (96.0, 150.0),
                    (88.0, 232.0),
                    &End::new(Mitt, 92.0, 1.0),
                ));
                low.add(self.reach(
                    Left,
                    (-96.0, 150.0),
                    (-88.0, 232.0),
                    &End::new(Mitt, 88.0, -1.0),
                ));
            }
            _ => {}
        }
    }

    /// Arms that show or press something.
    fn pointing(&self, pose: Arms, low: &mut Drawing, high: &mut Drawing) {
        use Hand::{Fist, Grip, Mitt, Open};
        use Side::{Left, Right};
        let rest = |side, sign: f32, degrees| {
            let end = End::new(Mitt, degrees, sign);
            self.reach(side, (104.0 * sign, 138.0), (56.0 * sign, 169.0), &end)
        };
        match pose {
            Arms::Shrug => {
                for (side, sign, degrees) in [(Left, -1.0, -150.0), (Right, 1.0, -30.0)] {
                    let palm = End::new(Open, degrees, sign).beyond(24.0);
                    low.add(self.reach(side, (112.0 * sign, 150.0), (128.0 * sign, 108.0), &palm));
                }
            }
            Arms::Usher => {
                low.add(rest(Left, -1.0, 6.0));
                let palm = End::new(Open, -28.0, 1.0).beyond(24.0);
                low.add(self.reach(Right, (112.0, 148.0), (142.0, 124.0), &palm));
            }
            Arms::Frame => {
                low.add(rest(Left, -1.0, 6.0));
                let grip = End::new(Grip, -90.0, 1.0);
                high.add(self.reach(Right, (128.0, 74.0), (132.0, -8.0), &grip));
            }
            Arms::Tap => {
                low.add(rest(Left, -1.0, 6.0));
                low.add(self.reach(
                    Right,
                    (110.0, 124.0),
                    (70.0, 158.0),
                    &End::new(Fist, 128.0, 1.0).beyond(18.0),
                ));
            }
            _ => {}
        }
    }

    /// Arms that hold something.
    fn holding(&self, pose: Arms, low: &mut Drawing) {
        use Hand::Mitt;
        use Side::{Left, Right};
        match pose {
            Arms::Mug => {
                low.round((-25.0, 130.0), (50.0, 58.0), 9.0, self.look.mug);
                low.round((-25.0, 130.0), (50.0, 9.0), 4.5, self.look.mug.lighter(0.3));
                low.add(self.reach(
                    Left,
                    (-104.0, 138.0),
                    (-64.0, 166.0),
                    &End::new(Mitt, -2.0, -1.0),
                ));
                low.add(self.reach(
                    Right,
                    (104.0, 138.0),
                    (66.0, 164.0),
                    &End::new(Mitt, 182.0, 1.0),
                ));
            }
            Arms::Toy => {
                low.add_moved(held(self.look.toy), &Affine::NONE.shifted(0.0, 130.0));
                low.add(self.reach(
                    Left,
                    (-106.0, 130.0),
                    (-58.0, 152.0),
                    &End::new(Mitt, -4.0, -1.0),
                ));
                low.add(self.reach(
                    Right,
                    (106.0, 130.0),
                    (60.0, 152.0),
                    &End::new(Mitt, 184.0, 1.0),
                ));
            }
            _ => {}
        }
    }

    /// Arms that touch the body.
    fn touching(&self, pose: Arms, low: &mut Drawing) {
        use Hand::{Grip, Mitt};
        use Side::{Left, Right};
        match pose {
            Arms::Crossed => {
                low.add(self.sleeve(Right, (108.0, 136.0), (-52.0, 112.0)));
                low.add(self.hand(Grip, (-74.0, 98.0), -78.0, 0.98));
                low.add(self.reach(
                    Left,
                    (-108.0, 140.0),
                    (46.0, 130.0),
                    &End::new(Mitt, -42.0, 1.0),
                ));
            }
            Arms::Selfhold => {
                low.add(self.reach(
                    Right,
                    (100.0, 136.0),
                    (76.0, 226.0),
                    &End::new(Mitt, 96.0, 1.0),
                ));
                low.add(self.hand(Grip, (62.0, 138.0), -10.0, 1.0));
                low.add(self.sleeve(Left, (-100.0, 146.0), (50.0, 143.0)));
            }
            Arms::Sleeve => {
                low.add(self.reach(
                    Right,
                    (104.0, 140.0),
                    (34.0, 172.0),
                    &End::new(Mitt, 172.0, 1.0),
                ));
                low.add(self.reach(
                    Left,
                    (-104.0, 128.0),
                    (20.0, 148.0),
                    &End::new(Grip, 24.0, 1.0),
                ));
            }
            Arms::Chest => {
                low.add(self.reach(
                    Left,
                    (-106.0, 138.0),
                    (-54.0, 168.0),
                    &End::new(Mitt, 10.0, -1.0),
                ));
                low.add(self.reach(
                    Right,
                    (114.0, 138.0),
                    (56.0, 94.0),
                    &End::new(Mitt, -164.0, 1.0),
                ));
            }
            _ => {}
        }
    }

    /// Arms that reach the head.
    fn raised(&self, pose: Arms, low: &mut Drawing, high: &mut Drawing) {
        use Hand::{Fist, Mitt};
        use Side::{Left, Right};
        match pose {
            Arms::Face => {
                low.add(self.reach(
                    Left,
                    (-102.0, 142.0),
                    (14.0, 170.0),
                    &End::new(Fist, 0.0, 1.0),
                ));
                high.add(self.reach(
                    Right,
                    (122.0, 120.0),
                    (63.0, 2.0),
                    &End::new(Mitt, -118.0, -1.0),
                ));
            }
            Arms::Chin => {
                low.add(self.reach(
                    Left,
                    (-102.0, 146.0),
                    (8.0, 174.0),
                    &End::new(Mitt, 4.0, -1.0),
                ));
                high.add(self.reach(
                    Right,
                    (106.0, 154.0),
                    (42.0, 18.0),
                    &End::new(Fist, -104.0, 1.0).beyond(22.0),
                ));
            }
            Arms::Eyes => {
                low.add(self.reach(
                    Left,
                    (-102.0, 142.0),
                    (14.0, 170.0),
                    &End::new(Mitt, 4.0, -1.0),
                ));
                high.add(self.reach(
                    Right,
                    (118.0, 92.0),
                    (44.0, -50.0),
                    &End::new(Fist, -130.0, 1.0).beyond(18.0),
                ));
            }
            Arms::Neck => {
                low.add(self.reach(
                    Left,
                    (-104.0, 138.0),
                    (-56.0, 170.0),
                    &End::new(Mitt, 6.0, -1.0),
                ));
                high.add(self.hand(Hand::Grip, (38.0, -4.0), 190.0, 0.95));
                high.add(self.sleeve(Right, (128.0, 56.0), (62.0, 2.0)));
            }
            _ => {}
        }
    }

    /// A narrower body carries its arms closer.
    fn nearer(&self, (x, y): Spot) -> Spot {
        (x * self.build.breadth, y)
    }

    /// An arm with its hand.
    fn reach(&self, side: Side, elbow: Spot, wrist: Spot, end: &End) -> Drawing {
        let ((ex, ey), (wx, wy)) = (self.nearer(elbow), self.nearer(wrist));
        let angle = (wy - ey).atan2(wx - ex);
        let beyond = end.beyond * self.build.breadth;
        let mut drawing = hand(
            end.kind,
            &self.look.skin,
            Lie {
                at: (wx + beyond * angle.cos(), wy + beyond * angle.sin()),
                degrees: end.degrees,
                size: self.hand_size,
                flip: end.flip,
            },
        );
        drawing.add(self.sleeve(side, elbow, wrist));
        drawing
    }

    /// A hand whose arm is hidden.
    fn hand(&self, kind: Hand, at: Spot, degrees: f32, size: f32) -> Drawing {
        let lie = Lie {
            at: self.nearer(at),
            degrees,
            size: size * self.hand_size,
            flip: 1.0,
        };
        hand(kind, &self.look.skin, lie)
    }

    /// An arm without its hand; the corner at the elbow is softened.
    fn sleeve(&self, side: Side, elbow: Spot, wrist: Spot) -> Drawing {
        let shoulder = match side {
            Side::Left => (-self.build.shoulder_x(), self.build.shoulder_y()),
            Side::Right => (self.build.shoulder_x(), self.build.shoulder_y()),
        };
        let line = limb(shoulder, self.nearer(elbow), self.nearer(wrist));
        let width = 41.0 * (1.0 - 0.22 * self.look.child) * 0.93;
        let mut drawing = Drawing::default();
        drawing.stroke(
            line.clone().moved(&Affine::NONE.shifted(1.5, 3.0)),
            self.sleeve.darker(0.28),
            width + 3.0,
        );
        drawing.stroke(line, self.sleeve, width);
        drawing
    }
}

/// Where along each half of the arm the elbow's curve begins.
const SOFT: f32 = 0.72;

fn limb(shoulder: Spot, elbow: Spot, wrist: Spot) -> Path {
    let toward = |(x0, y0): Spot, (x1, y1): Spot| (x0 + (x1 - x0) * SOFT, y0 + (y1 - y0) * SOFT);
    let (above, below) = (toward(shoulder, elbow), toward(wrist, elbow));
    from(shoulder.0, shoulder.1)
        .line(above.0, above.1)
        .quad(elbow.0, elbow.1, below.0, below.1)
        .line(wrist.0, wrist.1)
}
