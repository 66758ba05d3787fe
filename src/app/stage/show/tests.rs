//! The stage in an app without a window system: who is on it, where the heads are, and when it asks for frames.

use std::time::Duration;

use bevy::ecs::message::MessageCursor;
use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use bevy::window::{PrimaryWindow, RequestRedraw};

use crate::app::stage::expression::Expression;
use crate::app::stage::look::FigureLook;
use crate::app::stage::{Heads, StagePerson, StageRect, StageScene};

fn person(id: &str) -> StagePerson {
    StagePerson {
        id: id.to_owned(),
        look: FigureLook::default(),
        expression: Expression::default(),
        speaking: false,
    }
}

fn stage(people: &[&str], reduced_motion: bool) -> App {
    let mut app = App::new();
    app.add_plugins((MinimalPlugins, AssetPlugin::default()))
        .init_asset::<Mesh>()
        .init_asset::<ColorMaterial>()
        .add_message::<RequestRedraw>()
        .insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(
            20,
        )))
        .insert_resource(StageScene {
            room: "kitchen".to_owned(),
            evening: false,
            people: people.iter().copied().map(person).collect(),
            reduced_motion,
        });
    crate::app::stage::plugin(&mut app);
    app.insert_resource(StageRect {
        min: Vec2::new(0.0, 56.0),
        max: Vec2::new(912.0, 444.0),
        free_left: 0.0,
    });
    app.world_mut().spawn((Window::default(), PrimaryWindow));
    app
}

/// How many of so many frames asked for the next one.
fn asked(app: &mut App, frames: u32) -> u32 {
    let mut cursor = MessageCursor::<RequestRedraw>::default();
    cursor.clear(app.world().resource::<Messages<RequestRedraw>>());
    let mut asked = 0;
    for _ in 0..frames {
        app.update();
        let messages = app.world().resource::<Messages<RequestRedraw>>();
        asked += u32::from(cursor.read(messages).count() > 0);
    }
    asked
}

fn set_first(app: &mut App, expression: &str) {
    let (vocabulary, _) = crate::scenario::Vocabulary::shipped();
    let mut scene = app.world_mut().resource_mut::<StageScene>();
    scene.people[0].expression = Expression::of_mood(&vocabulary, expression).unwrap();
}

#[test]
fn people_stand_in_order_with_their_heads_on_the_stage() {
    let mut app = stage(&["dana", "eli", "ruth"], true);
    asked(&mut app, 3);
    let heads = app.world().resource::<Heads>().0.clone();
    let ids: Vec<&str> = heads.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["dana", "eli", "ruth"]);
    assert!(heads.windows(2).all(|pair| pair[0].1.x < pair[1].1.x));
    for (id, at) in &heads {
        assert!((56.0..444.0).contains(&at.y), "{id}: {at:?}");
    }
    assert_eq!(drawn(&mut app), 5);

    app.world_mut().resource_mut::<StageScene>().people.pop();
    asked(&mut app, 2);
    assert_eq!(drawn(&mut app), 4);
    app.world_mut().remove_resource::<StageScene>();
    asked(&mut app, 2);
    assert_eq!(drawn(&mut app), 0);
    assert!(app.world().resource::<Heads>().0.is_empty());
}

fn drawn(app: &mut App) -> usize {
    let world = app.world_mut();
    world.query::<&Mesh2d>().iter(world).count()
}

#[test]
fn with_reduced_motion_a_change_is_shown_at_once_and_nothing_is_asked_for() {
    let mut app = stage(&["dana"], true);
    asked(&mut app, 3);
    assert_eq!(asked(&mut app, 100), 0);
    set_first(&mut app, "upset");
    assert!(asked(&mut app, 3) <= 1);
    assert_eq!(asked(&mut app, 100), 0);
}

#[test]
fn a_change_asks_for_frames_until_it_is_done() {
    let mut app = stage(&["dana"], false);
    app.world_mut()
        .resource_mut::<crate::app::stage::IdleMotion>()
        .every = None;
    asked(&mut app, 3);
    assert_eq!(asked(&mut app, 50), 0);
    set_first(&mut app, "upset");
    let frames = asked(&mut app, 100);
    assert!((30..45).contains(&frames), "{frames}");
    assert_eq!(asked(&mut app, 50), 0);
}
