//! Shapes: flat paper cut along lines and curves, in one color each. Nothing here knows how they are drawn.

use super::color::Tint;

/// A place on the paper: x to the right, y down.
pub type Spot = (f32, f32);

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Lift the pen and begin here.
    Move(Spot),
    /// A straight line.
    Line(Spot),
    /// A curve with one control point.
    Quad(Spot, Spot),
    /// A curve with two control points.
    Curve(Spot, Spot, Spot),
    /// Back to where this part began.
    Close,
}

/// Lines and curves, in one or several parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    /// The steps in order; each part begins with a [`Step::Move`].
    pub steps: Vec<Step>,
}

/// How a path becomes paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paint {
    /// The inside, filled.
    Fill(Tint),
    /// The line itself, this wide, with round ends and corners.
    Stroke(Tint, f32),
}

/// One piece of paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its outline, or the middle of its line.
    pub path: Path,
    /// Its color, and its width if it is a line.
    pub paint: Paint,
}

impl Shape {
    /// The shape in another color.
    #[must_use]
    pub fn recolored(mut self, recolor: impl Fn(Tint) -> Tint) -> Self {
        self.paint = match self.paint {
            Paint::Fill(color) => Paint::Fill(recolor(color)),
            Paint::Stroke(color, width) => Paint::Stroke(recolor(color), width),
        };
        self
    }

    /// The shape, moved.
    #[must_use]
    pub fn moved(mut self, by: &Affine) -> Self {
        self.path = self.path.moved(by);
        if let Paint::Stroke(_, width) = &mut self.paint {
            *width *= by.size();
        }
        self
    }
}

/// The path that begins at a spot.
#[must_use]
pub fn from(x: f32, y: f32) -> Path {
    Path {
        steps: vec![Step::Move((x, y))],
    }
}

/// How far the control points of a quarter circle lie from its ends.
const QUARTER: f32 = 0.552_285;

impl Path {
    /// Lifts the pen and begins another part.
    #[must_use]
    pub fn skip(self, x: f32, y: f32) -> Self {
        self.then(Step::Move((x, y)))
    }

    /// A line.
    #[must_use]
    pub fn line(self, x: f32, y: f32) -> Self {
        self.then(Step::Line((x, y)))
    }

    /// A curve with one control point, as SVG's `Q`.
    #[must_use]
    pub fn quad(self, x1: f32, y1: f32, x: f32, y: f32) -> Self {
        self.then(Step::Quad((x1, y1), (x, y)))
    }

    /// A curve with two control points, as SVG's `C`.
    #[must_use]
    pub fn curve(self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) -> Self {
        self.then(Step::Curve((x1, y1), (x2, y2), (x, y)))
    }

    /// Back to where the part began.
    #[must_use]
    pub fn close(self) -> Self {
        self.then(Step::Close)
    }

    fn then(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// An ellipse by its center and half its width and height.
    #[must_use]
    pub fn ellipse(x: f32, y: f32, half_width: f32, half_height: f32) -> Self {
        let (across, down) = (half_width * QUARTER, half_height * QUARTER);
        let (left, right, top, bottom) = (
            x - half_width,
            x + half_width,
            y - half_height,
            y + half_height,
        );
        from(right, y)
            .curve(right, y + down, x + across, bottom, x, bottom)
            .curve(x - across, bottom, left, y + down, left, y)
            .curve(left, y - down, x - across, top, x, top)
            .curve(x + across, top, right, y - down, right, y)
            .close()
    }

    /// A rectangle by its left upper corner and size, with round corners.
    #[must_use]
    pub fn rect(x: f32, y: f32, width: f32, height: f32, radius: f32) -> Self {
        let (right, bottom) = (x + width, y + height);
        let r = radius.min(width / 2.0).min(height / 2.0);
        if r <= 0.0 {
            return from(x, y)
                .line(right, y)
                .line(right, bottom)
                .line(x, bottom)
                .close();
        }
        let k = r * (1.0 - QUARTER);
        from(x + r, y)
            .line(right - r, y)
            .curve(right - k, y, right, y + k, right, y + r)
            .line(right, bottom - r)
            .curve(right, bottom - k, right - k, bottom, right - r, bottom)
            .line(x + r, bottom)
            .curve(x + k, bottom, x, bottom - k, x, bottom - r)
            .line(x, y + r)
            .curve(x, y + k, x + k, y, x + r, y)
            .close()
    }

    /// The path, moved.
    #[must_use]
    pub fn moved(mut self, by: &Affine) -> Self {
        for step in &mut self.steps {
            *step = match *step {
                Step::Move(to) => Step::Move(by.apply(to)),
                Step::Line(to) => Step::Line(by.apply(to)),
                Step::Quad(control, to) => Step::Quad(by.apply(control), by.apply(to)),
                Step::Curve(first, second, to) => {
                    Step::Curve(by.apply(first), by.apply(second), by.apply(to))
                }
                Step::Close => Step::Close,
            };
        }
        self
    }

    /// All spots that the steps name.
    pub fn spots(&self) -> impl Iterator<Item = Spot> + '_ {
        self.steps.iter().flat_map(|step| match *step {
            Step::Move(to) | Step::Line(to) => vec![to],
            Step::Quad(control, to) => vec![control, to],
            Step::Curve(first, second, to) => vec![first, second, to],
            Step::Close => Vec::new(),
        })
    }
}

/// The path that SVG writes so, with `M`, `L`, `Q`, `C` and `Z` and absolute numbers; the drawings' fixed outlines are
/// kept in that notation because every drawing program speaks it. What is not understood is left out: a test reads all.
impl From<&str> for Path {
    fn from(text: &str) -> Self {
        let mut path = Self::default();
        let mut rest = text;
        while let Some(start) = rest.find(|sign: char| sign.is_ascii_alphabetic()) {
            let (_, command) = rest.split_at(start);
            let (letter, numbers) = command.split_at(1);
            let end = numbers
                .find(|sign: char| sign.is_ascii_alphabetic())
                .unwrap_or(numbers.len());
            let (numbers, after) = numbers.split_at(end);
            let numbers: Vec<f32> = numbers
                .split([' ', ','])
                .filter_map(|number| number.parse().ok())
                .collect();
            path.command(letter, &numbers);
            rest = after;
        }
        path
    }
}

impl Path {
    fn command(&mut self, letter: &str, numbers: &[f32]) {
        if letter == "Z" {
            self.steps.push(Step::Close);
            return;
        }
        let length = match letter {
            "Q" => 4,
            "C" => 6,
            _ => 2,
        };
        for group in numbers.chunks_exact(length) {
            self.steps.push(match (letter, group) {
                ("M", &[x, y]) => Step::Move((x, y)),
                ("L", &[x, y]) => Step::Line((x, y)),
                ("Q", &[x1, y1, x, y]) => Step::Quad((x1, y1), (x, y)),
                ("C", &[x1, y1, x2, y2, x, y]) => Step::Curve((x1, y1), (x2, y2), (x, y)),
                _ => continue,
            });
        }
    }
}

/// Moving, turning and scaling, one after the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Affine {
    across: Spot,
    down: Spot,
    shift: Spot,
}

impl Affine {
    /// Leaves everything where it is.
    pub const NONE: Self = Self {
        across: (1.0, 0.0),
        down: (0.0, 1.0),
        shift: (0.0, 0.0),
    };

    /// Where a spot comes to lie.
    #[must_use]
    pub fn apply(&self, (x, y): Spot) -> Spot {
        (
            self.across.0 * x + self.down.0 * y + self.shift.0,
            self.across.1 * x + self.down.1 * y + self.shift.1,
        )
    }

    /// How much longer lines become.
    #[must_use]
    pub fn size(&self) -> f32 {
        (self.across.0 * self.down.1 - self.across.1 * self.down.0)
            .abs()
            .sqrt()
    }

    /// First this, then a scaling about the origin.
    #[must_use]
    pub fn scaled(self, x: f32, y: f32) -> Self {
        self.then(&Self {
            across: (x, 0.0),
            down: (0.0, y),
            shift: (0.0, 0.0),
        })
    }

    /// First this, then a shift.
    #[must_use]
    pub fn shifted(mut self, x: f32, y: f32) -> Self {
        self.shift.0 += x;
        self.shift.1 += y;
        self
    }

    /// First this, then a turn about a spot, clockwise in degrees.
    #[must_use]
    pub fn turned(self, degrees: f32, (x, y): Spot) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        self.shifted(-x, -y)
            .then(&Self {
                across: (cos, sin),
                down: (-sin, cos),
                shift: (0.0, 0.0),
            })
            .shifted(x, y)
    }

    fn then(self, next: &Self) -> Self {
        let turn = |(x, y): Spot| {
            (
                next.across.0 * x + next.down.0 * y,
                next.across.1 * x + next.down.1 * y,
            )
        };
        Self {
            across: turn(self.across),
            down: turn(self.down),
            shift: next.apply(self.shift),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn svg_outlines_are_read() {
        let path = Path::from("M-1 2L3,4 C1 2 3 4 5 6 Q1 2 3.5 4Z");
        let same = from(-1.0, 2.0)
            .line(3.0, 4.0)
            .curve(1.0, 2.0, 3.0, 4.0, 5.0, 6.0)
            .quad(1.0, 2.0, 3.5, 4.0)
            .close();
        assert_eq!(path, same);
    }

    #[test]
    fn transforms_follow_one_another() {
        let (x, y) = Affine::NONE
            .scaled(2.0, 2.0)
            .shifted(1.0, 0.0)
            .turned(90.0, (0.0, 0.0))
            .apply((1.0, 0.0));
        assert!(x.abs() < 1e-5 && (y - 3.0).abs() < 1e-5, "{x} {y}");
    }
}
