//! Cutting paper along a rectangle: what is seen through a window, a picture in its frame.

use super::shape::{Path, Spot, Step};

/// Into how many straight pieces a curve is cut; at the sizes of rooms no corner shows.
const PIECES: u8 = 24;

/// A rectangle's edges.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Edges {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) right: f32,
    pub(super) bottom: f32,
}

impl Edges {
    pub(super) fn new((left, top): Spot, (width, height): Spot) -> Self {
        Self {
            left,
            top,
            right: left + width,
            bottom: top + height,
        }
    }
}

/// The part of a one-part path that lies within the edges; nothing, if none does.
pub(super) fn within(path: &Path, edges: Edges) -> Path {
    let sides: [(fn(Spot) -> f32, f32, f32); 4] = [
        (|(x, _)| x, edges.left, 1.0),
        (|(x, _)| x, edges.right, -1.0),
        (|(_, y)| y, edges.top, 1.0),
        (|(_, y)| y, edges.bottom, -1.0),
    ];
    let mut corners = flat(path);
    for (along, edge, sign) in sides {
        corners = cut(&corners, |spot| (along(spot) - edge) * sign);
    }
    let mut corners = corners.into_iter();
    let mut clipped = Path::default();
    if let Some(first) = corners.next() {
        clipped.steps.push(Step::Move(first));
        clipped.steps.extend(corners.map(Step::Line));
        clipped.steps.push(Step::Close);
    }
    clipped
}

/// Keeps the corners for which `inside` is positive and cuts the sides that cross it.
fn cut(corners: &[Spot], inside: impl Fn(Spot) -> f32) -> Vec<Spot> {
    let mut kept = Vec::with_capacity(corners.len() + 4);
    let Some(&last) = corners.last() else {
        return kept;
    };
    let mut before = last;
    for &corner in corners {
        let (from, to) = (inside(before), inside(corner));
        if (from < 0.0) != (to < 0.0) {
            let share = from / (from - to);
            kept.push(mix(before, corner, share));
        }
        if to >= 0.0 {
            kept.push(corner);
        }
        before = corner;
    }
    kept
}

/// The path with its curves cut into straight pieces.
fn flat(path: &Path) -> Vec<Spot> {
    let mut corners: Vec<Spot> = Vec::new();
    for step in &path.steps {
        let from = corners.last().copied().unwrap_or_default();
        match *step {
            Step::Move(to) | Step::Line(to) => corners.push(to),
            // A curve is a line between the ends of shorter curves, and so on down.
            Step::Quad(control, to) => corners.extend(shares().map(|share| {
                let (early, late) = (mix(from, control, share), mix(control, to, share));
                mix(early, late, share)
            })),
            Step::Curve(first, second, to) => corners.extend(shares().map(|share| {
                let middle = mix(first, second, share);
                let early = mix(mix(from, first, share), middle, share);
                let late = mix(middle, mix(second, to, share), share);
                mix(early, late, share)
            })),
            Step::Close => {}
        }
    }
    corners
}

fn mix(from: Spot, to: Spot, share: f32) -> Spot {
    (
        from.0 + (to.0 - from.0) * share,
        from.1 + (to.1 - from.1) * share,
    )
}

fn shares() -> impl Iterator<Item = f32> {
    (1..=PIECES).map(|piece| f32::from(piece) / f32::from(PIECES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_outside_is_cut_away() {
        let edges = Edges::new((0.0, 0.0), (10.0, 10.0));
        let circle = within(&Path::ellipse(10.0, 10.0, 6.0, 6.0), edges);
        assert!(!circle.steps.is_empty());
        for (x, y) in circle.spots() {
            assert!(
                (0.0..=10.0).contains(&x) && (0.0..=10.0).contains(&y),
                "{x} {y}"
            );
        }
        let outside = within(&Path::ellipse(30.0, 30.0, 6.0, 6.0), edges);
        assert_eq!(outside, Path::default());
    }
}
