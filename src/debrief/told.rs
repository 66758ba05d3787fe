//! The debrief as a whole, as data: what the screens, the text and the HTML are drawn from.
//!
//! How it is put together stands in [`super::tell`].

use serde::Serialize;

use super::advice::{DoneWell, TryNext};
use super::measures::{MeasureTold, Measures};
use super::outcomes::Outcomes;
use super::profile::Band;
use super::transcript::{LineTold, TurnTold};
use super::turning::TurningPoint;
use super::way::Words;
use crate::session::Mode;

/// What every debrief and export says.
pub const NOTICE: &str = "Practice on an invented family. It shows what you chose here, not how you are with families; it is not made for hiring, discipline or certification, and following the steps of SOP does not guarantee an outcome. County policy and law come first.";

/// Where the worths come from, until practitioners have rated a family.
pub const UNRATED: &str = "Worths come from the practice model and the author's judgment; practitioners have not rated this family yet.";

/// Everything that a learner reads after a visit.
#[derive(Clone, Debug, Serialize)]
pub struct Debrief {
    /// The scenario's id.
    pub scenario: String,
    /// The scenario's title.
    pub title: String,
    /// What fixed the visit's chance.
    pub seed: u64,
    /// How it was practiced.
    pub mode: Mode,
    /// Whether a group decided together, so that nothing here is one person's evidence.
    pub group: bool,
    /// Whether an ending came.
    pub finished: bool,
    /// The first decision that could not be replayed, counted from 1, if the scenario has changed since.
    pub stopped_at: Option<usize>,
    /// The principles with their elements.
    pub principles: Vec<PrincipleTold>,
    /// What became of the duties.
    pub duties: DutiesTold,
    /// Habits that were chosen.
    pub faults: Vec<FaultTold>,
    /// Counts for orientation.
    pub measures: Measures,
    /// The same in words, beside what was published.
    pub measures_told: Vec<MeasureTold>,
    /// What the visit brought.
    pub outcomes: Outcomes,
    /// Who turned at which choice.
    pub turning_points: Vec<TurningPoint>,
    /// Up to three things done well.
    pub done_well: Vec<DoneWell>,
    /// One thing to try on a real visit.
    pub try_next: Option<TryNext>,
    /// What a parent says afterwards.
    pub family_page: Vec<String>,
    /// Where a group argued most, at most two moments, the most argued first.
    pub argued: Vec<ArguedTold>,
    /// The scenario's questions for a classroom; none where no group decided.
    pub discuss: Vec<String>,
    /// The visit, decision by decision.
    pub turns: Vec<TurnTold>,
    /// What was said and seen after the last decision.
    pub closing: Vec<LineTold>,
    /// Decisions that were taken back: kept and shown, and not counted.
    pub taken_back: Vec<TakenBack>,
    /// What the debrief is and is not.
    pub notices: Vec<&'static str>,
}

/// A moment that a group argued about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ArguedTold {
    /// The decision that was then taken, counted from 1.
    pub turn: usize,
    /// `scene/moment`.
    pub place: String,
    /// How often the moment was marked as argued.
    pub times: u32,
    /// What was said or done in the end.
    pub said: Words,
}

/// What a group's debrief says besides.
pub const GROUP: &str = "A group decided together on this visit. What follows is about what the room chose; it is no one person\u{2019}s evidence.";

/// A path that was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TakenBack {
    /// The turn of the visit that stands where this path began, counted from 1; none where there is none.
    pub turn: Option<usize>,
    /// What was said or done on it.
    pub words: Vec<Words>,
}

/// A principle with its band and its elements.
#[derive(Clone, Debug, Serialize)]
pub struct PrincipleTold {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub says: String,
    /// 100 for always the best choice, 0 for chance; never shown to a learner.
    pub score: Option<i32>,
    /// The band; none where there is too little to tell.
    pub band: Option<Band>,
    /// How many decisions counted for it.
    pub opportunities: u32,
    /// At how many of them a right choice was taken.
    pub shown: u32,
    /// What held the band down, in sentences.
    pub held: Vec<String>,
    /// Its elements.
    pub elements: Vec<ElementTold>,
}

/// An element with its count and its evidence.
#[derive(Clone, Debug, Serialize)]
pub struct ElementTold {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub says: String,
    /// How many decisions counted for it.
    pub opportunities: u32,
    /// At how many of them it was shown.
    pub shown: u32,
    /// "shown in 2 of 3 chances".
    pub in_words: String,
    /// The turns that counted for it, and whether it was shown.
    pub evidence: Vec<Evidence>,
}

/// A turn that counted for an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// The turn, counted from 1.
    pub turn: usize,
    /// Whether it was shown there.
    pub shown: bool,
}

/// What became of the duties.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DutiesTold {
    /// Done well.
    pub done: Vec<String>,
    /// Done, but badly.
    pub badly: Vec<String>,
    /// Not done, though it could have been.
    pub undone: Vec<String>,
    /// Offered nowhere on this path.
    pub not_offered: Vec<String>,
    /// Each duty in sentences.
    pub told: Vec<DutyTold>,
}

/// A duty with what became of it.
#[derive(Clone, Debug, Serialize)]
pub struct DutyTold {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Why it matters.
    pub says: String,
    /// `done`, `badly`, `undone` or `not-offered`.
    pub outcome: &'static str,
    /// Whether it is critical.
    pub critical: bool,
    /// The turn it was done at, or could last have been, counted from 1.
    pub turn: Option<usize>,
    /// What did it, or how it could have been done; none where it was not offered.
    pub how: Option<Words>,
}

/// A habit that was chosen.
#[derive(Clone, Debug, Serialize)]
pub struct FaultTold {
    /// The turn, counted from 1.
    pub turn: usize,
    /// The habit's name.
    pub habit: String,
    /// What it is.
    pub means: String,
    /// What to say instead.
    pub instead: String,
    /// The turn that mended it.
    pub mended_at: Option<usize>,
}
