//! What good practice is: principles, elements, techniques, skills, duties and the rule of worths.
//!
//! Start at [`file`] (what an agency writes), then [`Model`] (the same, resolved), [`worth`] (how good a
//! choice is in a situation) and [`people`] (what it does to the person spoken to).
//! Nothing here knows a scenario.

mod bits;
mod file;
mod load;
mod model;
mod people;
mod tenths;
mod validate;
mod worth;

#[cfg(test)]
mod tests;

pub use bits::Bits;
pub use file::*;
pub use load::{SOP, load, sop};
pub use model::{Model, SkillIdx, Tag};
pub use people::{EffectContext, Gauge, ReplyContext, moved};
pub use tenths::Tenths;
pub use worth::{MEMORY, Move, Situation, Term, Worth};
