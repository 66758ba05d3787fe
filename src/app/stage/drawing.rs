//! A drawing: shapes in the order in which they lie on each other, and the strokes that make them.

use super::color::{Tint, tint};
use super::shape::{Affine, Paint, Path, Shape, Spot};

/// What falls below things that stand off a wall.
const SHADOW: Tint = tint("#3A2A1E");

/// Shapes, the lowest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// The shapes.
    pub shapes: Vec<Shape>,
}

impl Drawing {
    /// Fills the inside of a path.
    pub fn fill(&mut self, path: impl Into<Path>, color: Tint) {
        self.shapes.push(Shape {
            path: path.into(),
            paint: Paint::Fill(color),
        });
    }

    /// Draws the line of a path.
    pub fn stroke(&mut self, path: impl Into<Path>, color: Tint, width: f32) {
        self.shapes.push(Shape {
            path: path.into(),
            paint: Paint::Stroke(color, width),
        });
    }

    /// An ellipse by its center and half its width and height.
    pub fn ellipse(&mut self, (x, y): Spot, half_width: f32, half_height: f32, color: Tint) {
        self.fill(Path::ellipse(x, y, half_width, half_height), color);
    }

    /// A circle.
    pub fn dot(&mut self, at: Spot, radius: f32, color: Tint) {
        self.ellipse(at, radius, radius, color);
    }

    /// Circles that lie together: hair, leaves.
    pub fn cluster(&mut self, circles: &[(f32, f32, f32)], color: Tint) {
        for &(x, y, radius) in circles {
            self.dot((x, y), radius, color);
        }
    }

    /// A rectangle by its left upper corner and size.
    pub fn rect(&mut self, (x, y): Spot, (width, height): Spot, color: Tint) {
        self.round((x, y), (width, height), 0.0, color);
    }

    /// A rectangle with round corners.
    pub fn round(&mut self, (x, y): Spot, (width, height): Spot, radius: f32, color: Tint) {
        self.fill(Path::rect(x, y, width, height, radius), color);
    }

    /// The shadow of a rectangle that stands off the wall.
    pub fn shadow(&mut self, (x, y): Spot, size: Spot, radius: f32) {
        // Light is blended in linear space, where a thin shadow needs more ink than on paper.
        self.round((x + 4.0, y + 6.0), size, radius, SHADOW.faded(0.16));
    }

    /// Puts another drawing on top.
    pub fn add(&mut self, other: Self) {
        self.shapes.extend(other.shapes);
    }

    /// Puts another drawing on top, moved.
    pub fn add_moved(&mut self, other: Self, by: &Affine) {
        self.shapes
            .extend(other.shapes.into_iter().map(|shape| shape.moved(by)));
    }

    /// The drawing, moved.
    #[must_use]
    pub fn moved(self, by: &Affine) -> Self {
        let mut drawing = Self::default();
        drawing.add_moved(self, by);
        drawing
    }
}
