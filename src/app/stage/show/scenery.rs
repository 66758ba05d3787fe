//! The room's two layers as meshes, cut anew when the room or its size on the screen changes.

use bevy::camera::visibility::NoFrustumCulling;
use bevy::prelude::*;

use super::{Paper, Set, depth};
use crate::app::stage::mesh::mesh;

/// A layer of the room.
#[derive(Component)]
pub(super) struct Layer;

/// What the layers on stage were cut for.
#[derive(Default)]
pub(super) struct Furnished {
    of: Option<(String, bool)>,
    fineness: f32,
}

pub(super) fn furnish(
    mut commands: Commands,
    mut furnished: Local<Furnished>,
    set: Res<Set>,
    paper: Res<Paper>,
    layers: Query<Entity, With<Layer>>,
    mut meshes: ResMut<Assets<Mesh>>,
) {
    let wanted = set.of.clone().filter(|_| set.framing.is_some());
    let finer = (set.fineness - furnished.fineness).abs() > furnished.fineness * 0.1;
    if furnished.of == wanted && (!finer || wanted.is_none()) {
        return;
    }
    for layer in &layers {
        commands.entity(layer).despawn();
    }
    if let (Some(room), true) = (&set.room, wanted.is_some()) {
        for (shapes, z) in [(&room.back, depth::BACK), (&room.front, depth::FRONT)] {
            commands.spawn((
                Layer,
                Mesh2d(meshes.add(mesh(shapes.clone(), set.fineness))),
                MeshMaterial2d(paper.0.clone()),
                Transform::from_xyz(0.0, 0.0, z),
                NoFrustumCulling,
            ));
        }
    }
    furnished.of = wanted;
    furnished.fineness = set.fineness;
}
