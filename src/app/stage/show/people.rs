//! The people on stage: who comes and goes, what each shows now, where the heads are.

use bevy::camera::visibility::NoFrustumCulling;
use bevy::prelude::*;
use bevy::time::Real;
use bevy::window::PrimaryWindow;

use super::pace::Pace;
use super::{Paper, Set, depth, now};
use crate::app::stage::expression::Expression;
use crate::app::stage::figure::{face_of, figure_in};
use crate::app::stage::framing::places;
use crate::app::stage::gaze::among;
use crate::app::stage::look::FigureLook;
use crate::app::stage::mesh::Cut;
use crate::app::stage::motion::{Change, ease, idle, talk, with_idle};
use crate::app::stage::room::at_dusk;
use crate::app::stage::{Heads, IdleMotion, StageRect, StageScene};

/// How long someone takes to move along when others come or go, in seconds.
const MOVE: f32 = 0.6;

/// Where someone is and where they are going.
#[derive(Clone, Copy)]
struct Way {
    from: Vec2,
    to: Vec2,
    since: f32,
}

impl Way {
    fn at(&self, now: f32) -> Vec2 {
        self.from.lerp(self.to, ease((now - self.since) / MOVE))
    }

    fn is_over(&self, now: f32) -> bool {
        now - self.since >= MOVE
    }
}

/// Someone on stage.
struct Actor {
    id: String,
    /// Sets this person's breath and blinks apart from the others'.
    number: u32,
    look: FigureLook,
    change: Change,
    strained: bool,
    /// Since when they have been speaking.
    speaking: Option<f32>,
    /// Place and size: x is the middle of the body, y how large it is drawn.
    way: Way,
    cut: Cut,
    entity: Entity,
}

/// Everyone on stage, from left to right.
#[derive(Resource, Default)]
pub(super) struct Troupe {
    actors: Vec<Actor>,
}

/// Brings on who is new, lets go who has left, and gives everyone what to show from now on.
pub(super) fn cast(
    mut commands: Commands,
    scene: Option<Res<StageScene>>,
    set: Res<Set>,
    rect: Res<StageRect>,
    paper: Res<Paper>,
    time: Res<Time<Real>>,
    mut troupe: ResMut<Troupe>,
) {
    let now = now(&time);
    let mut before = std::mem::take(&mut troupe.actors);
    if let (Some(scene), Some(room), Some(framing)) = (&scene, &set.room, &set.framing) {
        let count = u8::try_from(scene.people.len()).unwrap_or(u8::MAX);
        let (places, size) = places(room, framing, count, rect.free_left);
        let middle = places.iter().sum::<f32>() / places.len().max(1) as f32;
        let speaker = scene.people.iter().position(|person| person.speaking);
        for (place, (person, &x)) in scene.people.iter().zip(&places).enumerate() {
            let number = u32::try_from(place).unwrap_or(u32::MAX);
            // Who sits on the right looks toward the left, so that nobody looks out of the picture.
            let shown = if x > middle + 1.0 {
                person.expression.mirrored()
            } else {
                person.expression
            };
            let shown = among(shown, place, &places, speaker, room.seats.door);
            let to = Vec2::new(x, size);
            let known = before.iter().position(|actor| actor.id == person.id);
            let mut actor = if let Some(place) = known {
                before.swap_remove(place)
            } else {
                let entity = commands
                    .spawn((MeshMaterial2d(paper.0.clone()), NoFrustumCulling))
                    .id();
                Actor::entering(person.id.clone(), number, entity, shown, to)
            };
            if actor.look != person.look {
                actor.look.clone_from(&person.look);
            }
            actor.goes_to(to, now, scene.reduced_motion);
            let told_anew = actor.shows(shown, now, scene.reduced_motion);
            actor.speaking = match (person.speaking, actor.speaking) {
                (false, _) => None,
                (true, Some(since)) if !told_anew => Some(since),
                (true, _) => Some(now),
            };
            troupe.actors.push(actor);
        }
    }
    for gone in before {
        commands.entity(gone.entity).despawn();
    }
}

impl Actor {
    fn entering(id: String, number: u32, entity: Entity, shown: Expression, at: Vec2) -> Self {
        Self {
            id,
            number,
            look: FigureLook::default(),
            change: Change::done(shown),
            strained: false,
            speaking: None,
            way: Way {
                from: at,
                to: at,
                since: f32::NEG_INFINITY,
            },
            cut: Cut::default(),
            entity,
        }
    }

    fn goes_to(&mut self, to: Vec2, now: f32, at_once: bool) {
        if self.way.to != to {
            self.way = Way {
                from: self.way.at(now),
                to,
                since: if at_once { f32::NEG_INFINITY } else { now },
            };
        }
    }

    /// Begins to show something, and says whether that is new.
    fn shows(&mut self, shown: Expression, now: f32, at_once: bool) -> bool {
        let new = self.change.to != shown;
        if at_once {
            self.change = Change::done(shown);
        } else if new {
            self.change = Change::begin(self.change.shown(now), shown, now);
        }
        self.strained = shown.brow_pinch > 0.6;
        new
    }
}

/// Draws everyone as they are now.
pub(super) fn act(
    mut commands: Commands,
    scene: Option<Res<StageScene>>,
    set: Res<Set>,
    rect: Res<StageRect>,
    window: Single<&Window, With<PrimaryWindow>>,
    idle_motion: Res<IdleMotion>,
    time: Res<Time<Real>>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut troupe: ResMut<Troupe>,
    mut heads: ResMut<Heads>,
    mut pace: ResMut<Pace>,
) {
    *pace = Pace::Still;
    let mut seen = Vec::new();
    if let (Some(scene), Some(room), Some(framing)) = (&scene, &set.room, &set.framing) {
        let now = now(&time);
        let alive = !scene.reduced_motion && window.focused;
        let idles = alive && idle_motion.every.is_some();
        for actor in &mut troupe.actors {
            let at_rest = if idles {
                idle(actor.number, now, actor.strained)
            } else {
                default()
            };
            let syllable = match actor.speaking {
                Some(since) if !scene.reduced_motion => talk(actor.number, now - since),
                _ => None,
            };
            let moves = !actor.change.is_over(now)
                || !actor.way.is_over(now)
                || at_rest.quick
                || syllable.is_some();
            *pace = pace.and(moves, idle_motion.every.filter(|_| idles));

            let base = actor.change.shown(now);
            let shown = with_idle(base, &at_rest, syllable.unwrap_or(0.0));
            let shapes = figure_in(&actor.look, &shown, room.seats.below);
            let stand = actor.way.at(now);
            let fineness = set.fineness * stand.y;
            let mut entity = commands.entity(actor.entity);
            if actor.cut.update(at_dusk(shapes, scene.evening), fineness) {
                entity.insert(Mesh2d(meshes.add(actor.cut.mesh())));
            }
            let (x, neck) = (stand.x, neck(room.seats.neck, room.seats.size, stand.y));
            let breath = 1.0 + 0.008 * at_rest.breath;
            entity.insert(transform(x, neck, stand.y, breath, actor.number));
            // Breath and blinks leave the bubble where it is.
            let face = face_of(&actor.look, &base);
            let (left, top) = framing.on_stage(x + face.0 * stand.y, neck + face.1 * stand.y);
            seen.push((
                actor.id.clone(),
                egui::pos2(rect.min.x + left, rect.min.y + top),
            ));
        }
    }
    heads.set_if_neq(Heads(seen));
}

/// Where a figure's body ends below, in its own measure.
pub(in crate::app::stage) const SEAT: f32 = 190.0;

/// Smaller people sit at the same table: their hands, not their necks, are at the room's height.
fn neck(usual: f32, usual_size: f32, size: f32) -> f32 {
    usual + SEAT * (usual_size - size)
}

fn transform(x: f32, neck: f32, size: f32, breath: f32, number: u32) -> Transform {
    let z = depth::PEOPLE + 0.01 * number as f32;
    // The chest rises from the seat: the spot at the seat's height stays.
    let seat = neck + SEAT * size;
    Transform::from_xyz(x, -(seat - SEAT * size * breath), z).with_scale(Vec3::new(
        size,
        size * breath,
        1.0,
    ))
}
