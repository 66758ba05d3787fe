//! The practice model as its file says it: principles, elements, techniques, skills, duties and every weight.
//!
//! Nothing is resolved here; [`super::Model`] is the form that is used.

use indexmap::IndexMap;
use serde::Deserialize;

use super::tenths::Tenths;

/// A word of the file: an id in kebab-case.
pub type Id = String;

/// The whole file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "PracticeModel")]
pub struct PracticeFile {
    /// The version of the format; 1 now.
    pub format: u32,
    /// The model's own id, kept with every attempt: `sop`.
    pub id: Id,
    /// Its name for people.
    pub title: String,
    /// The date of this version, `2026-11-23`.
    pub version: String,
    /// What it is, what it rests on and what it is not.
    pub about: String,
    /// The principles, in the order they are shown.
    pub principles: IndexMap<Id, Principle>,
    /// The elements, in the order they are shown.
    pub elements: IndexMap<Id, Element>,
    /// The techniques that a scenario can promise.
    pub techniques: IndexMap<Id, Technique>,
    /// What a skill can count in, with a plain sentence each.
    pub categories: IndexMap<Id, String>,
    /// What a worker does.
    pub skills: IndexMap<Id, Skill>,
    /// What a worker should unlearn.
    pub habits: IndexMap<Id, Skill>,
    /// What must be done by the end of a visit.
    pub duties: IndexMap<Id, Duty>,
    /// The usual duties of each kind of scene (`conversation`).
    pub usual_duties: IndexMap<Id, Vec<Id>>,
    /// How a choice's worth is made.
    pub worth: WorthRule,
    /// The named adjustments of a worth to the situation.
    pub situations: IndexMap<Id, Adjustment>,
    /// How people respond.
    pub people: PeopleRule,
    /// Where the bands begin.
    pub bands: BandRule,
    /// Published thresholds shown beside the measures for orientation.
    pub thresholds: IndexMap<Id, Threshold>,
    /// What a parent says afterwards, besides what the duties say.
    pub family_page: FamilyPage,
}

/// One of the principles of Safety Organized Practice.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Principle {
    /// Its name: "Good working relationships".
    pub name: String,
    /// A short name for small places: "Relationships".
    pub short: String,
    /// What it is, in one plain sentence.
    pub says: String,
}

/// An observable part of a principle.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// The principle it belongs to.
    pub principle: Id,
    /// Its name.
    pub name: String,
    /// What it is, in one plain sentence.
    pub says: String,
    /// What it looks like at each band.
    pub bands: BandTexts,
    /// Practice before Safety Organized Practice, in one line.
    pub before: String,
    /// Practice with it, in one line.
    pub with: String,
    /// Something to try on a real visit, said to the worker.
    pub try_this: String,
    /// The Core Practice Model behaviors it serves, in our words.
    pub core_practice: Vec<String>,
    /// Where the element comes from.
    pub source: String,
}

/// What an element looks like at each band.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BandTexts {
    /// Below the first edge.
    pub emerging: String,
    /// Between the edges.
    pub developing: String,
    /// From the second edge.
    pub practiced: String,
}

/// A named technique that scenarios can promise.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Technique {
    /// Its name.
    pub name: String,
    /// What it is, in one plain sentence.
    pub says: String,
    /// The kinds of scene that practice it as a whole.
    #[serde(default)]
    pub scenes: Vec<Id>,
    /// The skills it consists of in a conversation.
    #[serde(default)]
    pub skills: Vec<Id>,
    /// A notice on whose it is, where it is protected.
    #[serde(default)]
    pub notice: String,
}

/// A skill or a habit: one observable thing a worker does in a turn.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// Its name.
    pub name: String,
    /// What it is, for someone new.
    pub means: String,
    /// A good example; for a habit, what to say instead.
    pub good: String,
    /// A poor example.
    pub poor: String,
    /// What it counts in; the first is its own category, on which the worth of a second skill depends.
    pub categories: Vec<Id>,
    /// The row of the people model's table that it belongs to.
    pub class: Id,
    /// The elements it shows.
    #[serde(default)]
    pub shows: Vec<Id>,
    /// The elements it harms; for habits.
    #[serde(default)]
    pub harms: Vec<Id>,
    /// What it is worth by itself, 1.0 to 5.0.
    pub worth: Tenths,
    /// Its usual effect on the trust of the person spoken to, in points of 100.
    #[serde(default)]
    pub trust: i32,
    /// Its usual effect on their strain (less is better).
    #[serde(default)]
    pub strain: i32,
    /// Its usual effect on their readiness.
    #[serde(default)]
    pub readiness: i32,
    /// When it is worth more or less, in words.
    pub when: String,
    /// Where its numbers come from.
    pub source: String,
    /// Mends an earlier habit.
    #[serde(default)]
    pub repairs: bool,
    /// A habit so grave that it counts like a critical duty undone.
    #[serde(default)]
    pub critical: bool,
}

/// Something that must be done by the end of a visit.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Its name, as something the worker does: "Say who you are and why you are here".
    pub name: String,
    /// Why it matters.
    pub says: String,
    /// How it sounds in the family's mouth when done: "You told me who you were and why you came."
    pub family_done: String,
    /// How it sounds when it was not: "I never knew why you were in my kitchen."
    pub family_undone: String,
    /// The element whose principle it belongs to.
    pub element: Id,
    /// Whether leaving it undone holds the principle at the lowest band.
    #[serde(default)]
    pub critical: bool,
    /// Whether it is something to keep rather than to do: never breaking it leaves nothing undone.
    #[serde(default)]
    pub kept_unless_broken: bool,
    /// The skills that do it, when no habit stands beside them.
    pub done_by: Vec<Id>,
    /// The skills or habits that do it badly.
    #[serde(default)]
    pub badly_by: Vec<Id>,
}

/// How a choice's worth is made. All worths are between 1.0 and 5.0.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorthRule {
    /// Added for one more skill of another category.
    pub second_skill: Tenths,
    /// Added to the worst habit's worth if a good skill stands beside it.
    pub skill_beside_habit: Tenths,
    /// What a choice with a habit is worth at most.
    pub habit_ceiling: Tenths,
    /// Added to a choice that shows an element the moment calls for.
    pub called_for: Tenths,
    /// Added (it is negative) to a good choice that shows none of them.
    pub not_called_for: Tenths,
    /// The base from which a choice is good in that sense.
    pub good_from: Tenths,
    /// How far the situation can move a worth, either way.
    pub situation_limit: Tenths,
    /// What leaving a hub is worth: the yardstick for each of its choices.
    pub moving_on: Tenths,
    /// How near to the best a choice must be to be right.
    pub right_within: Tenths,
    /// How far best and worst must be apart for a decision to count.
    pub at_stake: Tenths,
    /// From which worth on a hub's choice is an opportunity for what it shows.
    pub hub_opportunity_from: Tenths,
    /// What a moment calls for where its author names nothing: the first that fits.
    pub default_calls: Vec<DefaultCall>,
    /// Where the weights come from.
    pub source: String,
}

/// What a moment calls for in a situation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DefaultCall {
    /// All must hold.
    pub when: Vec<Condition>,
    /// The elements called for.
    pub asks: Vec<Id>,
}

/// A named adjustment of worth (and of effect) to the situation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adjustment {
    /// What it says beside the number: "third reflection in a row".
    pub says: String,
    /// All must hold.
    pub when: Vec<Condition>,
    /// How much: ±0.5 or ±1.0.
    pub by: Tenths,
    /// Where it comes from.
    pub source: String,
}

/// Something that is true of a choice and the situation it is open in.
///
/// Gauges and last talk are those of the person spoken to.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Condition {
    /// The choice has one of these skills or habits.
    Skill(Vec<Id>),
    /// The choice has a skill that counts in one of these.
    Category(Vec<Id>),
    /// The choice is aimed at this kind of talk.
    Toward(Talk),
    /// The person's last talk was this.
    LastTalk(Talk),
    /// The person's trust is at least this.
    TrustFrom(i32),
    /// The person's strain is at least this.
    StrainFrom(i32),
    /// The person's readiness is at least this.
    ReadinessFrom(i32),
    /// At least this many decisions were made before.
    DecisionsFrom(u32),
    /// The choice has a skill that the last decision had too.
    SameSkillAsLast,
    /// The last `times` decisions all had a skill that counts in this category.
    Run {
        /// The category.
        category: Id,
        /// How many decisions.
        times: u32,
    },
    /// One of these skills has been used at least `times` times in the visit, in sum.
    Done {
        /// The skills.
        skills: Vec<Id>,
        /// How often.
        times: u32,
    },
    /// The person spoken to is a child.
    ToChild,
    /// It does not hold.
    Not(Box<Condition>),
    /// One of these holds.
    Any(Vec<Condition>),
}

/// What a reply is, toward the person's declared target behavior.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize,
)]
pub enum Talk {
    /// Toward it.
    Change,
    /// Neither.
    Neutral,
    /// Away from it.
    Sustain,
}

/// How people respond to a decision.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeopleRule {
    /// The most a gauge can get better by one decision.
    pub most_gain: i32,
    /// The most a gauge can get worse by one decision.
    pub most_loss: i32,
    /// How many times as much a habit costs a parent.
    pub habit_to_parent: i32,
    /// From which point on the scale a further change in the same direction shrinks, to nothing at the end.
    pub shrinks_from: i32,
    /// Percent of the usual gain when the situation speaks for the move (and 100² / this of the loss).
    pub situation_helps: i32,
    /// Percent of the usual gain when the situation speaks against it.
    pub situation_hinders: i32,
    /// How many times as likely a change or sustain reply is when the move aimed at just that.
    pub toward: u32,
    /// How many times as likely a sustain reply is after a habit.
    pub sustain_after_habit: u32,
    /// Cells of the table with fewer replies than this take the total of their row.
    pub small_cell: u32,
    /// The classes of move, most telling first: a choice with several skills has the first class in this list.
    pub classes: Vec<Id>,
    /// Replies counted: last talk (`change`, `neutral`, `sustain`, `none`) → class → (change, neutral, sustain).
    pub table: IndexMap<Id, IndexMap<Id, (u32, u32, u32)>>,
    /// Where the table comes from.
    pub source: String,
}

/// Where the bands begin, on the score of section 5 of the design.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BandRule {
    /// From this score on: developing.
    pub developing_from: i32,
    /// From this score on: practiced.
    pub practiced_from: i32,
    /// Practiced needs at least this many opportunities.
    pub practiced_opportunities: u32,
    /// Fewer opportunities than this are too little to tell.
    pub least_opportunities: u32,
    /// How many faults not repaired hold a principle at developing.
    pub faults_hold: u32,
    /// How many undone duties hold a principle at emerging.
    pub duties_hold: u32,
    /// Where the edges come from.
    pub source: String,
}

/// A published threshold for a measure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// The measure's name for people.
    pub name: String,
    /// What it is.
    pub says: String,
    /// "Fair" as published, for showing; empty where there is none.
    #[serde(default)]
    pub fair: String,
    /// "Good" as published.
    #[serde(default)]
    pub good: String,
    /// Whether raters were found to agree on it little.
    #[serde(default)]
    pub unreliable: bool,
    /// Where it was published.
    pub source: String,
}

/// Sentences in a parent's voice for the family's page, by how the visit left them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyPage {
    /// How many points a gauge must have moved for its sentence to be said.
    pub from_points: i32,
    /// Trust rose.
    pub trust_rose: String,
    /// Trust fell.
    pub trust_fell: String,
    /// Strain eased.
    pub strain_eased: String,
    /// Strain rose.
    pub strain_rose: String,
    /// Readiness rose.
    pub readiness_rose: String,
    /// Readiness fell.
    pub readiness_fell: String,
    /// Nothing moved much.
    pub nothing_moved: String,
}
