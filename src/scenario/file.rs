//! A scenario as its file says it: a family, what can be learned about them, and scenes.
//!
//! Nothing is resolved here: every reference is still the author's word.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::practice::{Id, Talk};

/// A family and what can happen with them: one file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The version of the format; 1 now.
    pub format: u32,
    /// The scenario's id, which is the file's name.
    pub id: Id,
    /// Its name for people.
    pub title: String,
    /// What it is about, in two or three sentences, said to the worker.
    pub summary: String,
    /// What the worker knows and has to do.
    pub briefing: Briefing,
    /// Whom it is for.
    pub level: Level,
    /// How many minutes it usually takes.
    pub minutes: u32,
    /// The techniques it promises to practice.
    pub techniques: Vec<Id>,
    /// The topics that a learner may want to know of before.
    #[serde(default)]
    pub content_notes: Vec<Id>,
    /// The people, by id.
    pub people: IndexMap<Id, Person>,
    /// What can be learned, by id.
    pub facts: IndexMap<Id, Fact>,
    /// The scenes, in order.
    pub scenes: Vec<Scene>,
    /// How the visit can end, by id.
    pub endings: IndexMap<Id, Ending>,
    /// Lists of decisions with notes, to watch and to test.
    #[serde(default)]
    pub worked_examples: Vec<WorkedExample>,
    /// Questions for a classroom.
    #[serde(default)]
    pub discuss: Vec<String>,
    /// The author's remark.
    #[serde(default)]
    pub note: String,
}

/// What the worker knows before the visit and has to do in it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Briefing {
    /// Facts known before the visit.
    #[serde(default)]
    pub know: Vec<Id>,
    /// The task, said to the worker.
    pub task: String,
    /// Duties of the practice model that this visit has.
    pub duties: Vec<Id>,
}

/// Whom a scenario is for.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize,
)]
pub enum Level {
    /// New workers.
    Induction,
    /// Workers with some visits behind them.
    Intermediate,
    /// Experienced workers.
    Advanced,
}

/// One of the family.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The name by which they are called.
    pub name: String,
    /// Their part in the family.
    pub part: Part,
    /// Their age in years.
    pub age: u32,
    /// Their pronouns as subject, object and possessive: `("she", "her", "her")`. They/them/their unless named.
    #[serde(default = "they")]
    pub pronouns: (String, String, String),
    /// Who they are, in one sentence, for the briefing.
    #[serde(default)]
    pub about: String,
    /// How they look.
    #[serde(default)]
    pub look: Look,
    /// How they come into the visit.
    #[serde(default)]
    pub gauges: Gauges,
    /// The behavior toward which their talk is read; named for parents and caregivers.
    #[serde(default)]
    pub target_behavior: String,
    /// The author's remark.
    #[serde(default)]
    pub note: String,
}

fn they() -> (String, String, String) {
    ("they".into(), "them".into(), "their".into())
}

/// A person's part in the family.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize,
)]
pub enum Part {
    /// A parent, or whoever raises the child as one.
    Parent,
    /// A child or young person.
    Child,
    /// A relative who does not raise the child.
    Kin,
    /// A friend, neighbor, teacher: someone of the network.
    Network,
    /// An interpreter, nurse, colleague.
    Professional,
}

/// How a person looks. Words are those of `assets/people/`; what is not named is chosen by the program.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Look {
    /// Skin tone, 1 (lightest) to 8 (darkest).
    pub skin: u8,
    /// Hair: `bun`, `crop`, `bob`, `locs`, `hijab`, …
    pub hair: Id,
    /// Hair color, `#rrggbb`.
    pub hair_color: String,
    /// Clothes: `scrubs`, `hoodie`, `cardigan`, …
    pub style: Id,
    /// Color of the clothes, `#rrggbb`.
    pub color: String,
    /// Glasses.
    pub glasses: bool,
    /// Beard: `full`, `short`, `stubble`, `mustache`; none if empty.
    pub beard: Id,
    /// Other things worn or used: `earrings`, `hearing-aid`, `wheelchair`, `lanyard`, `badge`, `freckles`.
    pub wears: Vec<Id>,
}

/// Hidden states of a person, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gauges {
    /// How far they trust the worker.
    pub trust: u8,
    /// How strained they are.
    pub strain: u8,
    /// How ready they are for the target behavior.
    pub readiness: u8,
}

impl Default for Gauges {
    fn default() -> Self {
        Self {
            trust: 40,
            strain: 40,
            readiness: 40,
        }
    }
}

/// Something that can be learned.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The fact, in one neutral sentence, as it stands in the notebook.
    pub text: String,
    /// What it truly is.
    pub sort: Sort,
    /// The people it is about.
    #[serde(default)]
    pub who: Vec<Id>,
    /// Topics, for content notes.
    #[serde(default)]
    pub topics: Vec<Id>,
    /// Where it came from, for the notebook: "Eli, at school". Who said it, if empty.
    #[serde(default)]
    pub from: String,
}

/// What a fact is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize,
)]
pub enum Sort {
    /// What a caregiver already did or did not do, and what happened to the child.
    Harm,
    /// What may happen to the child if nothing changes.
    Danger,
    /// Makes things harder; no harm by itself.
    ComplicatingFactor,
    /// A good thing, not tied to the danger.
    Strength,
    /// Something done that protected the child from the danger.
    Safety,
    /// Not enough is known.
    Unknown,
    /// Someone who belongs or could help.
    Network,
    /// What someone hopes for.
    Wish,
}

/// A stretch of practice of one kind. The other kinds of the design each become one variant here.
#[derive(Clone, Debug, Deserialize)]
pub enum Scene {
    /// Talking with one or several people.
    Conversation(Conversation),
}

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

/// How the visit can end.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// Its name.
    pub title: String,
    /// How it goes on for this family.
    pub text: String,
    /// How it leaves the child, 1 to 5, in the author's judgment.
    pub child: u8,
    /// How it leaves the family, 1 to 5.
    pub family: u8,
}

/// A list of decisions with notes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkedExample {
    /// Its name.
    pub title: String,
    /// Whether it shows a skilled visit.
    #[serde(default)]
    pub skilled: bool,
    /// What fixes its chance.
    #[serde(default = "one")]
    pub seed: u64,
    /// The decisions.
    pub decisions: Vec<ExampleDecision>,
}

fn one() -> u64 {
    1
}

/// A decision of a worked example.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleDecision {
    /// `scene/moment/choice`.
    pub choice: Id,
    /// What is worth noticing.
    #[serde(default)]
    pub note: String,
}
