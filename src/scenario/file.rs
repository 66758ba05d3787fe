//! A scenario as its file says it: a family, what can be learned about them, and scenes.
//!
//! Nothing is resolved here: every reference is still the author's word.

use indexmap::IndexMap;
use serde::Deserialize;

use super::conversation::Conversation;
use crate::practice::Id;

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
    /// The toy they hold with the cue `holds-toy`.
    pub holds: Toy,
}

/// A toy that someone holds close.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
pub enum Toy {
    /// A teddy bear.
    #[default]
    Bear,
    /// A cloth rabbit.
    Rabbit,
    /// A cloth elephant.
    Elephant,
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
