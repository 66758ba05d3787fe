//! A conversation as the file says it: moments with lines, choices and replies, and what must hold for them.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::practice::{Id, Talk};

/// A conversation: moments, joined by replies.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Conversation")]
pub struct Conversation {
    /// The scene's id.
    pub id: Id,
    /// What the scene is called for the learner; the room's name if empty.
    #[serde(default)]
    pub title: String,
    /// Where it is.
    pub room: Id,
    /// Whether it is evening there.
    #[serde(default)]
    pub evening: bool,
    /// What is seen there besides: words of `assets/rooms/props.ron`.
    #[serde(default)]
    pub props: Vec<Id>,
    /// Who is there, in the order they sit.
    pub with: Vec<Id>,
    /// The first moment.
    pub start: Id,
    /// The moments, by id.
    pub moments: IndexMap<Id, Moment>,
}

/// A point in a conversation: something was said, and the worker can say or do something.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// Whether replies come back here until the learner leaves.
    #[serde(default)]
    pub hub: bool,
    /// Whether it is meant to have nothing at stake.
    #[serde(default)]
    pub breather: bool,
    /// One or two elements that the moment asks for, in the author's judgment.
    #[serde(default)]
    pub calls_for: Vec<Id>,
    /// The person the worker is facing; who spoke last, if empty.
    #[serde(default)]
    pub to: Id,
    /// Who is there from now on, where it differs from the scene's `with`.
    #[serde(default)]
    pub with: Vec<Id>,
    /// What is said and seen on coming here; a hub's only the first time.
    pub lines: Vec<Line>,
    /// Facts that these lines reveal.
    #[serde(default)]
    pub learns: Vec<Id>,
    /// Two elements for the coach to name; else those of two right choices.
    #[serde(default)]
    pub hint: Vec<Id>,
    /// What the worker can say or do.
    pub choices: Vec<Choice>,
    /// The author's remark.
    #[serde(default)]
    pub note: String,
}

/// Something a person says or shows.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Who.
    pub who: Id,
    /// What they say; nothing, if only something is seen.
    #[serde(default)]
    pub says: String,
    /// What is seen: a word of `assets/people/cues.ron`.
    #[serde(default)]
    pub cue: Id,
    /// What a camera would see, instead of the cue's own sentence.
    #[serde(default)]
    pub seen: String,
    /// What they think and do not say; told in the debrief.
    #[serde(default)]
    pub thinks: String,
    /// All must hold for the line to be said.
    #[serde(default)]
    pub when: Vec<Guard>,
}

/// Something the worker can say or do.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its id within the moment.
    pub id: Id,
    /// The words; or `does`.
    #[serde(default)]
    pub says: String,
    /// What is done rather than said.
    #[serde(default)]
    pub does: String,
    /// To whom, where it differs from the moment's.
    #[serde(default)]
    pub to: Id,
    /// Skills and habits of the practice model, at most three.
    #[serde(default)]
    pub skills: Vec<Id>,
    /// The kind of talk it is aimed at.
    #[serde(default)]
    pub toward: Option<Talk>,
    /// Why it helps or not, for the learner.
    pub why: String,
    /// All must hold for the choice to be open: what is known or was said, never gauges.
    #[serde(default)]
    pub when: Vec<Guard>,
    /// Whether it can be taken only once; in a hub it always is.
    #[serde(default)]
    pub once: bool,
    /// Whether it leaves the hub.
    #[serde(default)]
    pub leaves: bool,
    /// What it does to people, where this family differs from the usual.
    #[serde(default)]
    pub shifts: Vec<Shift>,
    /// What may come back.
    pub replies: Vec<Reply>,
    /// What practitioners thought of it.
    #[serde(default)]
    pub panel: Option<Panel>,
    /// The author's remark.
    #[serde(default)]
    pub note: String,
}

/// A change of a person's gauges, instead of the usual effect of the skills.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// Whose.
    pub who: Id,
    /// Points of trust.
    #[serde(default)]
    pub trust: i32,
    /// Points of strain; more is worse.
    #[serde(default)]
    pub strain: i32,
    /// Points of readiness.
    #[serde(default)]
    pub readiness: i32,
}

/// What may come back for a choice.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// All must hold. Without it the reply is the fallback, used only when no guarded reply holds.
    #[serde(default)]
    pub when: Vec<Guard>,
    /// What is said and seen.
    #[serde(default)]
    pub lines: Vec<Line>,
    /// What it is, toward the target behavior of who speaks first in it.
    pub talk: Talk,
    /// Facts it reveals.
    #[serde(default)]
    pub learns: Vec<Id>,
    /// The moment it leads to.
    #[serde(default)]
    pub next: Option<Id>,
    /// The scene it leads to.
    #[serde(default)]
    pub scene: Option<Id>,
    /// The ending it leads to.
    #[serde(default)]
    pub ends: Option<Id>,
}

/// Something that must hold.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub enum Guard {
    /// The fact has been learned.
    Knows(Id),
    /// The choice `scene/moment/choice` has been taken.
    Said(Id),
    /// The duty has been done.
    Done(Id),
    /// The person's trust is within these bounds.
    Trust(Bounds),
    /// The person's strain is within these bounds.
    Strain(Bounds),
    /// The person's readiness is within these bounds.
    Readiness(Bounds),
    /// It does not hold.
    Not(Box<Guard>),
    /// One of them holds.
    Any(Vec<Guard>),
}

/// Whose gauge, and between what.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    /// The person.
    pub who: Id,
    /// The least, 0 to 100.
    #[serde(default)]
    pub at_least: Option<u8>,
    /// The most, 0 to 100.
    #[serde(default)]
    pub at_most: Option<u8>,
}

/// Practitioners' ratings of a choice. No shipped scenario has any until they have been given.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Panel {
    /// Ratings from 1 to 5, one for each rater.
    pub ratings: Vec<u8>,
    /// By how many and when.
    #[serde(default)]
    pub rated: Option<Rated>,
}

/// Who rated, and when.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rated {
    /// How many raters.
    pub by: u32,
    /// Year and month: `2027-03`.
    pub when: String,
}
