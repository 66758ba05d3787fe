//! The stage: people whose expression and posture follow cues, in rooms.
//!
//! Drawing is pure: [`figure`] and [`room`] turn a look, an expression, a room's id into shapes, and know nothing of
//! bevy. [`mesh`] cuts shapes into triangles; the systems of [`show`] keep bevy's world in line with [`StageScene`].
//! Whoever sets the scene gives that resource, says with [`StageRect`] where in the window it is seen, and reads from
//! [`Heads`] where to put speech.

mod arms;
mod body;
pub mod casting;
mod clip;
mod clothes;
pub mod color;
pub mod drawing;
pub mod expression;
mod face;
pub mod figure;
pub mod framing;
mod gaze;
mod hair;
mod hand;
mod head;
mod held;
pub mod look;
pub mod mesh;
mod motion;
pub mod picture;
pub mod room;
pub mod shape;
mod show;
#[cfg(test)]
mod tests;

use std::time::Duration;

use bevy::prelude::*;

use self::expression::Expression;
use self::look::FigureLook;

/// What is on stage. While the resource is missing, the stage is empty and nothing is drawn.
#[derive(Resource, Clone, Debug, PartialEq)]
pub struct StageScene {
    /// The room, by its id in `rooms.ron`.
    pub room: String,
    /// Whether it is evening there.
    pub evening: bool,
    /// Who is there, from left to right.
    pub people: Vec<StagePerson>,
    /// Whether changes are shown at once and nothing moves by itself.
    pub reduced_motion: bool,
}

/// Someone on stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StagePerson {
    /// Their id in the scenario.
    pub id: String,
    /// How they look.
    pub look: FigureLook,
    /// What they show.
    pub expression: Expression,
    /// Whether they are speaking now. The mouth moves for a few seconds from when this, or the expression, changes.
    pub speaking: bool,
}

/// Where in the window the stage is seen, in logical points. Without a size, nothing is drawn.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct StageRect {
    /// The left upper corner.
    pub min: Vec2,
    /// The right lower corner.
    pub max: Vec2,
    /// How wide a strip on the left people leave free for what is said, as far as there is room for both.
    pub free_left: f32,
}

/// Where each person's face is, in logical points of the window, from left to right: for speech bubbles.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct Heads(pub Vec<(String, egui::Pos2)>);

/// Breathing, blinking and glancing while nothing happens. Reduced motion and an unfocused window stop them as well.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct IdleMotion {
    /// How long from one picture to the next; nothing moves by itself if there is none.
    pub every: Option<Duration>,
}

impl Default for IdleMotion {
    fn default() -> Self {
        Self {
            every: Some(Duration::from_millis(100)),
        }
    }
}

/// The camera that draws the stage, below everything else in the window. Whatever draws over it needs a camera of
/// a higher order whose output is blended and not cleared.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct StageCamera;

/// Puts the stage into an app.
pub fn plugin(app: &mut App) {
    app.init_resource::<StageRect>()
        .init_resource::<Heads>()
        .init_resource::<IdleMotion>()
        .add_plugins(show::plugin);
}
