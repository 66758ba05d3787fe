//! Two visits beside each other as data: what the screen and the text are drawn from.

use serde::Serialize;

use crate::debrief::phrases;
use crate::debrief::profile::Band;
use crate::debrief::transcript::LineTold;
use crate::debrief::way::{SkillTold, Words};

/// Who made a visit, as the comparison calls them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Walker {
    /// As a head: "The warm worker".
    pub name: String,
    /// Within a sentence, as who did something: "the warm worker", "you", "you, at first,".
    pub subject: String,
    /// Who that is, in a sentence; may be empty.
    pub says: String,
}

/// Two visits beside each other. Pairs stand in the order in which the visits were given.
#[derive(Clone, Debug, Serialize)]
pub struct Beside {
    /// The scenario's id.
    pub scenario: String,
    /// The scenario's title.
    pub title: String,
    /// Who made the visits.
    pub walkers: [Walker; 2],
    /// Two to four sentences on what made the difference; one where nothing did.
    pub difference: Vec<String>,
    /// What both did at the beginning.
    pub together: Together,
    /// The places where both decided, and not the same, in the order of the first visit.
    pub partings: Vec<Parting>,
    /// Where both said the same, and were answered differently for what had come before.
    pub answered: Vec<Answered>,
    /// How many places both came to after they had first parted, and decided alike.
    pub alike_later: usize,
    /// The places that only one of them came to.
    pub only: [Vec<OnlyPlace>; 2],
    /// What became of the duties.
    pub duties: Vec<DutyBeside>,
    /// How far each principle shows.
    pub principles: Vec<PrincipleBeside>,
    /// How the visits left the people who had a part in them.
    pub people: Vec<PersonBeside>,
    /// What was learned, and what stayed hidden.
    pub facts: FactsBeside,
    /// How they ended.
    pub endings: [EndingBeside; 2],
    /// What a parent might say that evening.
    pub family_pages: [Vec<String>; 2],
    /// What a comparison is and is not.
    pub notices: Vec<&'static str>,
}

impl Beside {
    /// How far both were together, and at how many places they parted, in a few sentences.
    #[must_use]
    pub fn course(&self) -> String {
        phrases::together(self)
    }
}

/// The stretch at the beginning that both walked alike.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Together {
    /// How many decisions of the first visit it has.
    pub decisions: usize,
    /// What both said or did last on it.
    pub last: Option<Words>,
}

/// A place where both decided, and not the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Parting {
    /// `scene/moment`.
    pub place: String,
    /// What the scene is called.
    pub scene: String,
    /// Whether several things could be said there, in any order.
    pub hub: bool,
    /// What was heard last before each decided; the same line twice where both heard the same.
    pub heard: [Option<LineTold>; 2],
    /// What only one of them said or did there.
    pub ways: [Vec<Step>; 2],
    /// What both said or did there.
    pub both: Vec<Words>,
    /// Whether it is one of the few places that tell most.
    pub telling: bool,
}

impl Parting {
    /// What both heard last before they decided, if it was the same.
    #[must_use]
    pub fn heard_by_both(&self) -> Option<&LineTold> {
        let [left, right] = &self.heard;
        left.as_ref().filter(|_| left == right)
    }

    /// How many things one of them said or did there that are not told where room is short.
    #[must_use]
    pub fn left_out(&self, at: usize) -> usize {
        self.ways[at].iter().filter(|step| !step.telling).count()
    }
}

/// A decision, with what a class needs to talk about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The decision of that visit, counted from 1.
    pub turn: usize,
    /// What was said or done.
    pub words: Words,
    /// Its skills and habits.
    pub skills: Vec<SkillTold>,
    /// Whether a right choice was taken; none where nothing was at stake.
    pub right: Option<bool>,
    /// The same in a sentence.
    pub judgment: Option<&'static str>,
    /// Why it helps or not.
    pub why: String,
    /// Duties that it did.
    pub did: Vec<String>,
    /// Duties that it did in a way that hurts.
    pub did_badly: Vec<String>,
    /// What the family answered, and what was seen.
    pub reply: Vec<LineTold>,
    /// What was learned.
    pub learned: Vec<String>,
    /// Who moved, in sentences.
    pub moved: Vec<String>,
    /// Whether it is told where room is short: of a hub's only those that tell most.
    pub telling: bool,
}

/// The same words at the same place, with two answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answered {
    /// `scene/moment`.
    pub place: String,
    /// What the scene is called.
    pub scene: String,
    /// What both said or did.
    pub words: Words,
    /// What came back.
    pub replies: [Vec<LineTold>; 2],
}

/// A place that only one of them came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OnlyPlace {
    /// `scene/moment`.
    pub place: String,
    /// What the scene is called.
    pub scene: String,
    /// What was heard last before deciding.
    pub heard: Option<LineTold>,
    /// What was said or done there.
    pub steps: Vec<Step>,
}

/// What became of a duty in each visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DutyBeside {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Why it matters.
    pub says: String,
    /// Whether it is critical.
    pub critical: bool,
    /// `done`, `badly`, `undone` or `not-offered`.
    pub outcomes: [&'static str; 2],
    /// The same in words.
    pub words: [&'static str; 2],
}

impl DutyBeside {
    /// Whether it went the same in both.
    #[must_use]
    pub fn same(&self) -> bool {
        self.outcomes[0] == self.outcomes[1]
    }
}

/// How far a principle shows in each visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PrincipleBeside {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The bands; none where there is too little to tell.
    pub bands: [Option<Band>; 2],
    /// What held the bands down, in sentences.
    pub held: [Vec<String>; 2],
}

/// How the visits left a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonBeside {
    /// Their name.
    pub name: String,
    /// The change that is hoped for from them, in a sentence, if one is.
    pub hoped_for: Option<String>,
    /// Trust, strain and readiness at the end against the start, a sentence each.
    pub words: [Vec<String>; 2],
}

/// What was learned beyond the briefing, and what stayed hidden.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FactsBeside {
    /// Learned in both.
    pub both: Vec<String>,
    /// Learned in one alone.
    pub only: [Vec<String>; 2],
    /// Hidden in both.
    pub neither: Vec<String>,
}

/// How a visit ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EndingBeside {
    /// Its ending's title; none if it was left before.
    pub title: Option<String>,
    /// How it goes on for the family, or that it was left.
    pub text: String,
}
