//! What happens when someone practices: decisions in, events out.
//!
//! [`Plot`] is a scenario made ready; [`State`] is where a visit stands; [`State::step`] takes one decision;
//! [`replay`] plays an [`Attempt`] again. The same scenario, seed and decisions always give the same events.
//! What it was worth is not known here: that is the debrief's.

mod argued;
mod attempt;
mod chance;
mod plot;
mod resolve;
mod sitting;
mod state;
mod step;

#[cfg(test)]
mod tests;

pub use argued::{Argued, most_argued};
pub use attempt::{Attempt, Branch, Decision, Mode, Replay, Turn, menu, place_of, replay};
pub use chance::{Chance, PlaceKey, Purpose};
pub use plot::{
    ChoiceIdx, EndingIdx, FactIdx, LineRef, MomentIdx, PersonIdx, Plot, ReplyIdx, SceneIdx, Then,
};
pub use sitting::Sitting;
pub use state::{PersonState, State};
pub use step::{Event, NotOpen};
