//! What it meant: evidence, opportunities, profile, measures, outcomes, and what to try next.
//!
//! [`appraise`] says what was at stake at each decision, [`Profile`] sums it up, [`Debrief`] tells it all.
//! [`beside()`] puts two visits side by side.
//! [`text()`] and [`html()`] write it down in the same order and in the same words (`phrases`); what they write of a
//! scenario goes through [`plain()`].
//! `docs/scoring.md` tells the rules with worked figures.

mod advice;
pub mod appraise;
mod beside;
mod coach;
mod duties;
mod html;
mod measures;
mod outcomes;
mod phrases;
mod plain;
mod profile;
mod tell;
mod text;
mod told;
mod transcript;
mod turning;
mod way;

#[cfg(test)]
mod telling_tests;
#[cfg(test)]
mod tests;

pub use advice::{DoneWell, TryNext};
pub use beside::{
    Answered, Beside, DutyBeside, EndingBeside, FactsBeside, OnlyPlace, Parting, PersonBeside,
    PrincipleBeside, Step, Together, Walker, beside, first_way,
};
pub use coach::{feedback, hint};
pub use duties::{DutyOutcome, Fault, duties, faults};
pub use html::html;
pub use measures::{MeasureTold, Measures, TalkCount, measures};
pub use outcomes::{EndingTold, FactTold, HiddenTold, Outcomes, PersonTold, outcomes};
pub use plain::plain;
pub use profile::{Band, Held, PrincipleProfile, Profile, band, profile};
pub use tell::{debrief, debrief_of};
pub use text::{Style, Styled, beside_text, text};
pub use told::{
    ArguedTold, Debrief, DutiesTold, DutyTold, ElementTold, Evidence, FaultTold, GROUP, NOTICE,
    PrincipleTold, TakenBack, UNRATED,
};
pub use transcript::{LineTold, Move, TurnTold, tell_line, tell_lines, transcript};
pub use turning::{TurningPoint, turning_points};
pub use way::{SkillTold, Way, Words, way};
