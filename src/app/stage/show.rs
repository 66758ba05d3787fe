//! Keeps bevy's world in line with the scene: meshes for the room and the people, a camera over the stage's
//! rectangle, and frames only while something moves.

mod pace;
mod people;
mod scenery;
#[cfg(test)]
mod tests;

use bevy::camera::{ScalingMode, Viewport};
use bevy::prelude::*;
use bevy::time::Real;
use bevy::window::PrimaryWindow;

pub(in crate::app::stage) use people::SEAT;

use super::framing::Framing;
use super::room::{RoomShapes, room};
use super::{StageCamera, StageRect, StageScene};

/// The room on stage and the part of it that is seen.
#[derive(Resource, Default)]
struct Set {
    /// The room's id and whether it is evening.
    of: Option<(String, bool)>,
    room: Option<RoomShapes>,
    framing: Option<Framing>,
    /// Pixels on the screen for one unit of the room; what meshes are cut for.
    fineness: f32,
}

/// The material of everything: white, so that each corner's own color shows.
#[derive(Resource)]
struct Paper(Handle<ColorMaterial>);

/// What people and room stand on, from back to front.
mod depth {
    pub(super) const BACK: f32 = 0.0;
    pub(super) const PEOPLE: f32 = 1.0;
    pub(super) const FRONT: f32 = 2.0;
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Set>()
        .init_resource::<people::Troupe>()
        .init_resource::<pace::Pace>()
        .add_systems(Startup, open)
        .add_systems(
            Update,
            (
                frame,
                scenery::furnish,
                people::cast,
                people::act,
                pace::ask_for_frames,
            )
                .chain(),
        )
        .add_systems(Last, pace::notice_changes);
}

fn open(mut commands: Commands, mut materials: ResMut<Assets<ColorMaterial>>) {
    commands.insert_resource(Paper(materials.add(ColorMaterial::default())));
    commands.spawn((
        StageCamera,
        Camera2d,
        Camera {
            order: -1,
            ..default()
        },
        Msaa::Sample4,
    ));
}

/// Chooses the part of the room that is seen and points the camera at it.
fn frame(
    scene: Option<Res<StageScene>>,
    rect: Res<StageRect>,
    window: Single<&Window, With<PrimaryWindow>>,
    camera: Single<(&mut Camera, &mut Projection, &mut Transform), With<StageCamera>>,
    mut set: ResMut<Set>,
) {
    let of = scene.map(|scene| (scene.room.clone(), scene.evening));
    if set.of != of {
        set.room = of.as_ref().map(|(id, evening)| room(id, *evening));
        set.of = of;
    }
    let seen = visible(&rect, &window);
    let framing = match (&set.room, &seen) {
        (Some(room), Some((_, size))) => Framing::of(room, size.x, size.y),
        _ => None,
    };
    let (mut camera, mut projection, mut transform) = camera.into_inner();
    let viewport = framing.and(seen).map(|(viewport, _)| viewport);
    let same = match (&camera.viewport, &viewport) {
        (Some(old), Some(new)) => {
            old.physical_position == new.physical_position && old.physical_size == new.physical_size
        }
        (None, None) => true,
        _ => false,
    };
    if !same {
        camera.viewport = viewport;
    }
    if set.framing == framing {
        return;
    }
    set.framing = framing;
    if let Some(framing) = framing {
        set.fineness = framing.scale * window.scale_factor();
        if let Projection::Orthographic(lens) = &mut *projection {
            lens.scaling_mode = ScalingMode::Fixed {
                width: framing.width,
                height: framing.height,
            };
        }
        transform.translation.x = framing.left + framing.width / 2.0;
        transform.translation.y = -(framing.top + framing.height / 2.0);
    }
}

/// The stage's rectangle on whole pixels within the window, and its size in points.
fn visible(rect: &StageRect, window: &Window) -> Option<(Viewport, Vec2)> {
    let factor = window.scale_factor();
    let limit = window.physical_size();
    let pixels = |point: Vec2| {
        (point.max(Vec2::ZERO) * factor)
            .round()
            .as_uvec2()
            .min(limit)
    };
    let (min, max) = (pixels(rect.min), pixels(rect.max));
    if max.x <= min.x || max.y <= min.y {
        return None;
    }
    let physical_size = max - min;
    let viewport = Viewport {
        physical_position: min,
        physical_size,
        ..default()
    };
    Some((viewport, physical_size.as_vec2() / factor))
}

/// Seconds since the app began, unaffected by pauses.
fn now(time: &Time<Real>) -> f32 {
    time.elapsed_secs()
}
