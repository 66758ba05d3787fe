//! What a trainer writes: the types of a scenario's file, and reading it.
//!
//! [`Scenario`] is the file as it stands, every reference still a word; [`load`] reads one and says what is
//! wrong with its form. What is wrong with its content is found by `check`.

mod conversation;
mod file;
mod load;
mod posture;
mod setting;
mod vocabulary;

pub use conversation::*;
pub use file::*;
pub use load::{Loaded, load};
pub use posture::{Arms, Cue, Gesture, Looks, Mood, Posture};
pub use setting::{Anchor, Prop, Room, Stand, places, seen_in};
pub use vocabulary::Vocabulary;
