//! The small drawn marks: one for each principle, and those that stand beside words.

use egui::{Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, vec2};

use crate::app::theme::{Colors, colors};

/// A mark that stands beside a word, so that color is never the only sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Two linked circles: good working relationships.
    Circles,
    /// A diamond with an eye: critical thinking.
    Diamond,
    /// A small house with a door: safety, permanency and well-being.
    House,
    /// Working well, done.
    Tick,
    /// A worry or a problem.
    Triangle,
    /// A next step.
    Arrow,
    /// People who help.
    DotAndRing,
    /// Back to where one came from.
    Back,
    /// Something that opens below.
    Down,
    /// Something that closes again.
    Up,
    /// A question that stayed open.
    Ring,
    /// How long something takes.
    Clock,
}

/// The mark of a principle by its position in the practice model.
#[must_use]
pub fn principle_mark(principle: usize) -> Mark {
    match principle {
        0 => Mark::Circles,
        1 => Mark::Diamond,
        _ => Mark::House,
    }
}

/// Draws a mark as a small widget of its own, centered on the line.
pub fn show_mark(ui: &mut Ui, mark: Mark, side: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    let colors = colors(ui);
    paint_mark(ui.painter(), rect, mark, &colors, ink_of(mark, &colors));
}

fn ink_of(mark: Mark, colors: &Colors) -> Color32 {
    match mark {
        Mark::Tick => colors.good,
        Mark::Triangle => colors.warn,
        Mark::Arrow | Mark::DotAndRing => colors.primary,
        _ => colors.ink2,
    }
}

/// Draws a mark into a square; `ink` is the color of those that have none of their own.
pub fn paint_mark(painter: &Painter, rect: Rect, mark: Mark, colors: &Colors, ink: Color32) {
    let side = rect.width().min(rect.height());
    let at = |x: f32, y: f32| rect.center() + vec2(x, y) * (side / 20.0);
    let stroke = Stroke::new((side / 11.0).max(1.4), ink);
    let line = |points: &[(f32, f32)]| {
        let points = points.iter().map(|(x, y)| at(*x, *y)).collect();
        painter.add(Shape::line(points, stroke));
    };
    match mark {
        Mark::Circles => circles(painter, at, side, colors),
        Mark::Diamond => diamond(painter, at, side, colors),
        Mark::House => house(painter, at, side, colors),
        Mark::Tick => line(&[(-7.0, 0.5), (-2.0, 5.5), (7.0, -5.0)]),
        Mark::Triangle => {
            let corners = vec![at(0.0, -7.5), at(8.0, 6.5), at(-8.0, 6.5)];
            painter.add(Shape::closed_line(corners, stroke));
            line(&[(0.0, -2.5), (0.0, 2.0)]);
            painter.circle_filled(at(0.0, 4.3), side / 20.0, ink);
        }
        Mark::Arrow => {
            line(&[(-7.0, 0.0), (7.0, 0.0)]);
            line(&[(2.0, -5.0), (7.0, 0.0), (2.0, 5.0)]);
        }
        Mark::DotAndRing => {
            painter.circle_filled(at(-5.0, 0.0), side * 0.18, ink);
            painter.circle_stroke(at(5.0, 0.0), side * 0.16, stroke);
        }
        Mark::Back => line(&[(3.0, -7.0), (-4.0, 0.0), (3.0, 7.0)]),
        Mark::Down => line(&[(-6.0, -3.0), (0.0, 3.5), (6.0, -3.0)]),
        Mark::Up => line(&[(-6.0, 3.0), (0.0, -3.5), (6.0, 3.0)]),
        Mark::Ring => {
            painter.circle_stroke(at(0.0, 0.0), side * 0.3, stroke);
        }
        Mark::Clock => {
            painter.circle_stroke(at(0.0, 0.0), side * 0.4, stroke);
            line(&[(0.0, -4.5), (0.0, 0.5), (3.5, 0.5)]);
        }
    }
}

/// Two people and what they share.
fn circles(painter: &Painter, at: impl Fn(f32, f32) -> Pos2, side: f32, colors: &Colors) {
    let [look, ..] = colors.principles;
    let radius = side * 0.28;
    let stroke = Stroke::new((side / 13.0).max(1.2), look.text);
    painter.circle(at(-3.8, 0.0), radius, look.fill, stroke);
    painter.circle_filled(at(3.8, 0.0), radius, look.soft);
    // The overlap is a lens: the arc of each circle that lies in the other.
    let (half, reach) = (3.8, 5.6_f32);
    let tall = (reach * reach - half * half).sqrt();
    let edge = |way: f32| {
        (0..=8).map(move |step| {
            let y = -tall + tall * (step as f32) / 4.0;
            let x = ((reach * reach - y * y).max(0.0).sqrt() - half) * way;
            (x, y * way)
        })
    };
    let lens: Vec<Pos2> = edge(1.0).chain(edge(-1.0)).map(|(x, y)| at(x, y)).collect();
    painter.add(Shape::convex_polygon(lens, look.text, Stroke::NONE));
    painter.circle_stroke(at(3.8, 0.0), radius, stroke);
}

/// More than one side, held still.
fn diamond(painter: &Painter, at: impl Fn(f32, f32) -> Pos2, side: f32, colors: &Colors) {
    let [_, look, _] = colors.principles;
    let corners = vec![at(0.0, -9.0), at(9.0, 0.0), at(0.0, 9.0), at(-9.0, 0.0)];
    let stroke = Stroke::new((side / 13.0).max(1.2), look.text);
    painter.add(Shape::convex_polygon(corners, look.fill, stroke));
    let lids = [
        (-5.0, 0.0),
        (-2.4, -2.6),
        (0.0, -3.3),
        (2.4, -2.6),
        (5.0, 0.0),
        (2.4, 2.6),
        (0.0, 3.3),
        (-2.4, 2.6),
    ];
    let eye = lids.iter().map(|(x, y)| at(*x, *y)).collect();
    painter.add(Shape::convex_polygon(
        eye,
        look.soft,
        Stroke::new(1.0, look.text),
    ));
    painter.circle_filled(at(0.0, 0.0), side * 0.1, look.text);
}

/// A child's place to be.
fn house(painter: &Painter, at: impl Fn(f32, f32) -> Pos2, side: f32, colors: &Colors) {
    let [_, _, look] = colors.principles;
    let stroke = Stroke::new((side / 13.0).max(1.2), look.text);
    let walls = Rect::from_two_pos(at(-6.0, -1.0), at(6.0, 8.5));
    painter.rect(walls, 0, look.fill, stroke, egui::StrokeKind::Middle);
    let roof = vec![at(0.0, -9.0), at(9.0, -0.5), at(-9.0, -0.5)];
    painter.add(Shape::convex_polygon(roof, look.fill, stroke));
    let door = Rect::from_two_pos(at(-1.8, 2.5), at(1.8, 8.5));
    painter.rect_filled(door, 0, look.text);
}
