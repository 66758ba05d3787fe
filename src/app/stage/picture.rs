//! A small still of a room with people, as pixels: for cards and lists, where no camera looks.

use tiny_skia::{
    Color, FillRule, LineCap, LineJoin, Paint as Ink, PathBuilder, Pixmap, Stroke, Transform,
};

use super::color::Tint;
use super::expression::Expression;
use super::figure::figure_in;
use super::framing::{ELBOWS, Framing, places};
use super::look::FigureLook;
use super::room::{at_dusk, room};
use super::shape::{Affine, Paint, Path, Shape, Step};

/// What a still shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Still {
    /// The room, by its id in `rooms.ron`.
    pub room: String,
    /// Whether it is evening there.
    pub evening: bool,
    /// Who is there and what they show, from left to right.
    pub people: Vec<(FigureLook, Expression)>,
}

/// Paints a still of so many pixels across and down; nothing if it has no size.
#[must_use]
pub fn paint(still: &Still, width: u32, height: u32) -> Option<egui::ColorImage> {
    let mut pixels = Pixmap::new(width, height)?;
    let room = room(&still.room, still.evening);
    let framing = Framing::of(&room, width as f32, height as f32)?;
    let count = u8::try_from(still.people.len()).unwrap_or(u8::MAX);
    let (stands, size) = places(&room, &framing, count, 0.0);
    // Smaller people sit at the same table: their hands, not their necks, are at the room's height.
    let neck = room.seats.neck + super::show::SEAT * (room.seats.size - size);
    let whole = closer(&framing, &stands, neck, size);
    for shape in &room.back {
        lay(&mut pixels, shape.clone().moved(&whole));
    }
    for ((look, expression), x) in still.people.iter().zip(stands) {
        let person = Affine::NONE.scaled(size, size).shifted(x, neck);
        let shapes = figure_in(look, expression, room.seats.below);
        for shape in at_dusk(shapes, still.evening) {
            lay(&mut pixels, shape.moved(&person).moved(&whole));
        }
    }
    for shape in &room.front {
        lay(&mut pixels, shape.clone().moved(&whole));
    }
    let size = [width as usize, height as usize];
    Some(egui::ColorImage::from_rgba_premultiplied(
        size,
        pixels.data(),
    ))
}

/// How much nearer a still is than the stage: a small picture shows faces or nothing.
const CLOSER: f32 = 1.7;

/// From the room's measure to the picture's: as the stage frames it, moved closer to the faces as far as the room goes
/// and as everyone stays within the picture.
fn closer(framing: &Framing, stands: &[f32], neck: f32, size: f32) -> Affine {
    let apart = match stands {
        [first, .., last] => last - first,
        _ => 0.0,
    };
    let closer = (framing.width / (apart + ELBOWS * size)).clamp(1.0, CLOSER);
    let scale = framing.scale * closer;
    let (width, height) = (framing.width / closer, framing.height / closer);
    let middle = stands.iter().sum::<f32>() / stands.len().max(1) as f32;
    let within = |wanted: f32, least: f32, most: f32| wanted.min(most).max(least);
    let left = within(
        middle - width / 2.0,
        framing.left,
        framing.left + framing.width - width,
    );
    // The faces stand a little above the middle.
    let face = neck - 80.0 * size;
    let top = within(
        face - height * 0.42,
        framing.top,
        framing.top + framing.height - height,
    );
    Affine::NONE.shifted(-left, -top).scaled(scale, scale)
}

/// Lays one piece of paper on the picture; one that is no path is left out.
fn lay(pixels: &mut Pixmap, shape: Shape) {
    let Some(path) = outline(&shape.path) else {
        return;
    };
    let mut ink = Ink {
        anti_alias: true,
        ..Ink::default()
    };
    let (Paint::Fill(tint) | Paint::Stroke(tint, _)) = shape.paint;
    let Some(color) = blended(tint) else {
        return;
    };
    ink.set_color(color);
    match shape.paint {
        Paint::Fill(_) => {
            pixels.fill_path(&path, &ink, FillRule::Winding, Transform::identity(), None);
        }
        Paint::Stroke(_, width) => {
            let stroke = Stroke {
                width,
                line_cap: LineCap::Round,
                line_join: LineJoin::Round,
                ..Stroke::default()
            };
            pixels.stroke_path(&path, &ink, &stroke, Transform::identity(), None);
        }
    }
}

/// Above this lightness a see-through paper is taken for light on dark.
const LIGHT: f32 = 0.3;

/// A color with an opacity for blending as stored. The drawings' opacities are made for blending in linear light,
/// where a thin shadow needs more ink (2.2 is the usual power between the two).
fn blended(tint: Tint) -> Option<Color> {
    let alpha = if tint.alpha < 1.0 && tint.luminance() < LIGHT {
        1.0 - (1.0 - tint.alpha).powf(1.0 / 2.2)
    } else {
        tint.alpha
    };
    Color::from_rgba(tint.red, tint.green, tint.blue, alpha)
}

fn outline(path: &Path) -> Option<tiny_skia::Path> {
    let mut builder = PathBuilder::new();
    for step in &path.steps {
        match *step {
            Step::Move((x, y)) => builder.move_to(x, y),
            Step::Line((x, y)) => builder.line_to(x, y),
            Step::Quad((x1, y1), (x, y)) => builder.quad_to(x1, y1, x, y),
            Step::Curve((x1, y1), (x2, y2), (x, y)) => builder.cubic_to(x1, y1, x2, y2, x, y),
            Step::Close => builder.close(),
        }
    }
    builder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn still(room: &str, evening: bool, people: usize) -> Still {
        Still {
            room: room.to_owned(),
            evening,
            people: vec![(FigureLook::default(), Expression::default()); people],
        }
    }

    #[test]
    fn every_still_covers_its_picture() {
        for room in ["kitchen", "car", "front-porch", "no such room"] {
            for evening in [false, true] {
                for (width, height) in [(300, 80), (120, 160), (31, 200)] {
                    let image = paint(&still(room, evening, 2), width, height).expect("a picture");
                    assert_eq!(image.size, [width as usize, height as usize]);
                    let open = image.pixels.iter().filter(|pixel| pixel.a() < 255).count();
                    assert_eq!(open, 0, "{room}, evening {evening}, {width} by {height}");
                }
            }
        }
    }

    #[test]
    fn people_and_evening_are_seen() {
        let drawn = |evening, people| paint(&still("kitchen", evening, people), 200, 120);
        assert_ne!(drawn(false, 0), drawn(false, 1));
        assert_ne!(drawn(false, 1), drawn(false, 2));
        assert_ne!(drawn(false, 1), drawn(true, 1));
    }

    /// The share of pixels in which the two most similar of these stills clearly differ, and which two they are.
    fn least_difference<'a>(shown: impl Iterator<Item = (&'a str, Expression)>) -> (f32, String) {
        let drawn: Vec<_> = shown
            .map(|(name, expression)| {
                let people = vec![(FigureLook::default(), expression)];
                let still = Still {
                    people,
                    ..still("kitchen", false, 0)
                };
                (name, paint(&still, 120, 130).expect("a picture"))
            })
            .collect();
        let mut least = (1.0_f32, String::new());
        for (position, (name, one)) in drawn.iter().enumerate() {
            for (other, two) in &drawn[..position] {
                let unlike = |(one, two): &(&egui::Color32, &egui::Color32)| {
                    let apart = |a: u8, b: u8| a.abs_diff(b) > 24;
                    apart(one.r(), two.r()) || apart(one.g(), two.g()) || apart(one.b(), two.b())
                };
                let count = one.pixels.iter().zip(&two.pixels).filter(unlike).count();
                let share = count as f32 / one.pixels.len() as f32;
                if share < least.0 {
                    least = (share, format!("{name} and {other}: {share}"));
                }
            }
        }
        least
    }

    #[test]
    fn any_two_cues_and_any_two_moods_can_be_told_apart() {
        let (vocabulary, _) = crate::scenario::Vocabulary::shipped();
        let cues = vocabulary
            .cues
            .keys()
            .filter_map(|id| Some((id.as_str(), Expression::of_cue(&vocabulary, id)?)));
        let (least, which) = least_difference(cues);
        assert!(least > 0.004, "{which}");
        let moods = vocabulary
            .moods
            .keys()
            .filter_map(|id| Some((id.as_str(), Expression::of_mood(&vocabulary, id)?)));
        let (least, which) = least_difference(moods);
        assert!(least > 0.02, "{which}");
    }

    #[test]
    fn without_a_size_there_is_nothing_to_paint() {
        assert_eq!(paint(&still("kitchen", false, 1), 0, 10), None);
        assert_eq!(paint(&still("kitchen", false, 1), 10, 0), None);
    }
}
