//! Every cue, every word of a look and every room gives a drawing that can be shown.

use super::expression::{Arms, Expression};
use super::figure::{face_of, figure, figure_in};
use super::framing::{Framing, places};
use super::look::{Beard, Below, FigureLook, Hair, Skin, Style, Toy, Wear};
use super::mesh::mesh;
use super::room::room;
use super::shape::Shape;
use crate::scenario::{Look, Part, Vocabulary};

#[track_caller]
fn check_shapes(shapes: &[Shape], of: &str) {
    assert!(shapes.len() > 5, "{of}: only {} shapes", shapes.len());
    for shape in shapes {
        assert!(!shape.path.steps.is_empty(), "{of}: an empty path");
        for (x, y) in shape.path.spots() {
            assert!(x.is_finite() && y.is_finite(), "{of}: {x} {y}");
            assert!(x.abs() < 3000.0 && y.abs() < 3000.0, "{of}: {x} {y}");
        }
    }
}

fn vocabulary() -> Vocabulary {
    let (vocabulary, problems) = Vocabulary::shipped();
    assert!(problems.is_empty());
    vocabulary
}

fn moods() -> Vec<(String, Expression)> {
    let vocabulary = vocabulary();
    let mood = |id: &String| Some((id.clone(), Expression::of_mood(&vocabulary, id)?));
    vocabulary.moods.keys().filter_map(mood).collect()
}

#[test]
fn every_cue_can_be_drawn_and_differs_from_every_other() {
    let vocabulary = vocabulary();
    let mut drawn = Vec::new();
    for id in vocabulary.cues.keys() {
        let shown = Expression::of_cue(&vocabulary, id).expect("a mood that there is");
        let shapes = figure(&FigureLook::default(), &shown);
        check_shapes(&shapes, id);
        drawn.push((id, shown));
    }
    for (position, (id, shown)) in drawn.iter().enumerate() {
        for (other, its) in &drawn[..position] {
            assert_ne!(shown, its, "{id} shows the same as {other}");
        }
    }
}

/// Looks that between them use every word there is.
fn every_look() -> Vec<(String, FigureLook)> {
    let mut looks = Vec::new();
    let mut add = |name: &str, look: FigureLook| looks.push((name.to_owned(), look));
    for &(word, hair) in Hair::ALL {
        add(
            word,
            FigureLook {
                hair,
                ..FigureLook::default()
            },
        );
    }
    for &(word, style) in Style::ALL {
        add(
            word,
            FigureLook {
                style,
                ..FigureLook::default()
            },
        );
    }
    for &(word, beard) in Beard::ALL {
        let beard = Some(beard);
        add(
            word,
            FigureLook {
                beard,
                ..FigureLook::default()
            },
        );
    }
    for &(word, wear) in Wear::ALL {
        // Stripes show where something is worn open over them.
        let style = Style::Cardigan;
        let wears = vec![wear];
        add(
            word,
            FigureLook {
                style,
                wears,
                ..FigureLook::default()
            },
        );
    }
    for skin in Skin::ALL {
        add(
            "skin",
            FigureLook {
                skin,
                ..FigureLook::default()
            },
        );
    }
    for age in [0, 2, 7, 11, 15, 17, 18, 40, 60, 99] {
        add(
            "age",
            FigureLook::cast("eli", Part::Child, age, &Look::default()),
        );
    }
    looks
}

#[test]
fn every_word_of_a_look_can_be_drawn_in_every_mood_and_pose() {
    for (name, look) in every_look() {
        for (_, expression) in moods() {
            for below in [Below::Hidden, Below::Seated, Below::Standing] {
                check_shapes(&figure_in(&look, &expression, below), &name);
            }
        }
        for arms in Arms::ALL {
            let expression = Expression {
                arms,
                ..Expression::default()
            };
            check_shapes(&figure(&look, &expression), &name);
            let (x, y) = face_of(&look, &expression);
            assert!(
                x.abs() < 60.0 && (-120.0..60.0).contains(&y),
                "{name}: {x} {y}"
            );
        }
    }
}

#[test]
fn looks_differ_and_the_same_look_is_drawn_the_same() {
    let looks = every_look();
    for (name, look) in &looks {
        let drawn = figure(look, &Expression::default());
        assert_eq!(drawn, figure(look, &Expression::default()), "{name}");
        let same = looks.iter().filter(|(_, other)| other == look).count();
        let drawn_the_same = looks
            .iter()
            .filter(|(_, other)| figure(other, &Expression::default()) == drawn)
            .count();
        assert_eq!(same, drawn_the_same, "{name}");
    }
}

#[test]
fn moods_differ_and_mixing_ends_where_it_should() {
    assert!(moods().len() >= 6);
    for (name, from) in moods() {
        for (other, to) in moods() {
            let differ =
                figure(&FigureLook::default(), &from) != figure(&FigureLook::default(), &to);
            assert_eq!(differ, name != other);
            assert_eq!(from.lerp(&to, 0.0), from);
            assert_eq!(from.lerp(&to, 1.0), to);
        }
        assert_eq!(from.mirrored().mirrored(), from);
    }
}

#[test]
fn what_a_scenario_leaves_open_follows_from_the_id() {
    let cast = |id| FigureLook::cast(id, Part::Kin, 40, &Look::default());
    assert_eq!(cast("ruth"), cast("ruth"));
    let others: Vec<FigureLook> = ["ruth", "ana", "joe", "lee"].map(cast).into();
    assert!(others.iter().any(|other| *other != cast("ruth")));
}

#[test]
fn every_room_can_be_drawn_by_day_and_in_the_evening() {
    let rooms = vocabulary().rooms;
    for id in rooms.keys().map(String::as_str).chain(["nowhere"]) {
        let (day, evening) = (room(id, false), room(id, true));
        check_shapes(&day.back, id);
        check_shapes(&evening.back, id);
        assert_ne!(day, evening, "{id}");
    }
}

#[test]
fn a_stage_of_any_shape_shows_the_seats_and_everyone_within_them() {
    for id in vocabulary().rooms.keys() {
        let room = room(id, false);
        assert_eq!(Framing::of(&room, 0.0, 300.0), None);
        for (width, height) in [
            (912.0, 388.0),
            (1552.0, 420.0),
            (400.0, 700.0),
            (640.0, 300.0),
        ] {
            let framing = Framing::of(&room, width, height).unwrap();
            assert!((framing.width * framing.scale - width).abs() < 0.5, "{id}");
            assert!(
                (framing.height * framing.scale - height).abs() < 0.5,
                "{id}"
            );
            assert!(
                framing.top >= -0.01 && framing.top + framing.height <= 640.01,
                "{id}"
            );
            for people in 1..=5 {
                let (places, size) = places(&room, &framing, people, 300.0);
                assert_eq!(places.len(), usize::from(people));
                assert!(size > 0.2, "{id}: {size}");
                for x in places {
                    let (left, _) = framing.on_stage(x, 0.0);
                    assert!((0.0..=width).contains(&left), "{id}: {left} of {width}");
                }
            }
        }
    }
}

#[test]
fn shapes_become_triangles() {
    let upset = Expression::of_mood(&vocabulary(), "upset").unwrap();
    let figure = mesh(figure(&FigureLook::default(), &upset), 1.0);
    let kitchen = mesh(room("kitchen", false).back, 1.0);
    for mesh in [figure, kitchen] {
        assert!(mesh.count_vertices() > 200);
        assert!(mesh.indices().is_some_and(|indices| indices.len() > 300));
    }
}

#[test]
fn turning_tears_and_toys_change_the_drawing() {
    let plain = figure(&FigureLook::default(), &Expression::default());
    let with = |change: fn(&mut Expression)| {
        let mut expression = Expression::default();
        change(&mut expression);
        figure(&FigureLook::default(), &expression)
    };
    assert_ne!(with(|shown| shown.body_turn = 0.5), plain);
    assert_ne!(with(|shown| shown.head_turn = 1.0), plain);
    let (wet, crying) = (
        with(|shown| shown.tears = 0.3),
        with(|shown| shown.tears = 1.0),
    );
    assert!(plain.len() < wet.len() && wet.len() < crying.len());

    let hugs = Expression {
        arms: Arms::Toy,
        ..Expression::default()
    };
    let toys = [Toy::Bear, Toy::Rabbit, Toy::Elephant].map(|toy| {
        let look = FigureLook {
            toy,
            ..FigureLook::default()
        };
        figure(&look, &hugs)
    });
    for (position, toy) in toys.iter().enumerate() {
        check_shapes(toy, "a toy");
        assert!(!toys[..position].contains(toy));
    }
}
