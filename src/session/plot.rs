//! A scenario made ready for practice: every word of the file resolved to a position.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::chance::PlaceKey;
use crate::practice::{Bits, Gauge, Model, Move, Talk};
use crate::scenario::{Bounds, Choice, Conversation, Line, Moment, Part, Reply, Scenario, Scene};

macro_rules! positions {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl $name {
            /// The position as a list's index.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }

            pub(crate) fn at(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }
        }
    )+};
}

positions! {
    /// The position of a person in the file.
    PersonIdx,
    /// The position of a fact in the file.
    FactIdx,
    /// The position of a scene in the file.
    SceneIdx,
    /// The position of a moment among all moments of the file.
    MomentIdx,
    /// The position of a choice among all choices of the file.
    ChoiceIdx,
    /// The position of a reply among all replies of the file.
    ReplyIdx,
    /// The position of an ending in the file.
    EndingIdx,
}

/// A scenario made ready for practice under a practice model.
#[derive(Clone, Debug)]
pub struct Plot {
    /// What the file says.
    pub scenario: Arc<Scenario>,
    /// The practice model it is practiced under.
    pub model: Arc<Model>,
    pub(super) scenes: Vec<PlotScene>,
    pub(super) moments: Vec<PlotMoment>,
    pub(super) choices: Vec<PlotChoice>,
    pub(super) replies: Vec<PlotReply>,
    /// The duties of the visit, as positions in the practice model.
    pub(super) duties: Bits,
    pub(super) by_place: BTreeMap<String, MomentIdx>,
    pub(super) parents: Vec<bool>,
    pub(super) children: Vec<bool>,
}

#[derive(Clone, Debug)]
pub(super) struct PlotScene {
    pub(super) start: MomentIdx,
}

#[derive(Clone, Debug)]
pub(super) struct PlotMoment {
    pub(super) scene: SceneIdx,
    pub(super) in_scene: usize,
    pub(super) place: String,
    pub(super) key: PlaceKey,
    pub(super) hub: bool,
    pub(super) calls_for: Bits,
    pub(super) lines: Vec<Vec<PlotGuard>>,
    pub(super) learns: Vec<FactIdx>,
    pub(super) choices: std::ops::Range<u32>,
}

#[derive(Clone, Debug)]
pub(super) struct PlotChoice {
    pub(super) moment: MomentIdx,
    pub(super) in_moment: usize,
    pub(super) to: PersonIdx,
    pub(super) the_move: Move,
    pub(super) when: Vec<PlotGuard>,
    pub(super) once: bool,
    pub(super) leaves: bool,
    pub(super) shifts: Vec<(PersonIdx, [i32; 3])>,
    pub(super) replies: std::ops::Range<u32>,
}

#[derive(Clone, Debug)]
pub(super) struct PlotReply {
    pub(super) choice: ChoiceIdx,
    pub(super) in_choice: usize,
    pub(super) when: Vec<PlotGuard>,
    pub(super) lines: Vec<Vec<PlotGuard>>,
    pub(super) talk: Talk,
    pub(super) speaker: PersonIdx,
    pub(super) learns: Vec<FactIdx>,
    pub(super) then: Then,
}

/// Where a reply leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Back to the hub.
    Stay,
    /// To a moment, perhaps of another scene.
    Moment(MomentIdx),
    /// To an ending.
    Ends(EndingIdx),
}

/// A guard with positions instead of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PlotGuard {
    Knows(FactIdx),
    Said(ChoiceIdx),
    Done(usize),
    Gauge {
        who: PersonIdx,
        gauge: Gauge,
        least: i32,
        most: i32,
    },
    Not(Box<PlotGuard>),
    Any(Vec<PlotGuard>),
}

impl Plot {
    /// Resolves a scenario, or says which words lead nowhere: `check` finds those with their places.
    ///
    /// # Errors
    /// The words that could not be resolved.
    pub fn new(scenario: Arc<Scenario>, model: Arc<Model>) -> Result<Self, Vec<String>> {
        super::resolve::plot(scenario, model)
    }

    /// How many moments there are.
    #[must_use]
    pub fn n_moments(&self) -> usize {
        self.moments.len()
    }

    /// How many choices there are.
    #[must_use]
    pub fn n_choices(&self) -> usize {
        self.choices.len()
    }

    /// How many replies there are.
    #[must_use]
    pub fn n_replies(&self) -> usize {
        self.replies.len()
    }

    /// All moments, in the order of the file.
    pub fn moments(&self) -> impl Iterator<Item = MomentIdx> + use<> {
        (0..self.moments.len()).map(MomentIdx::at)
    }

    /// The choices of a moment, in the order of the file.
    pub fn choices(&self, moment: MomentIdx) -> impl DoubleEndedIterator<Item = ChoiceIdx> + use<> {
        self.moments[moment.index()].choices.clone().map(ChoiceIdx)
    }

    /// The replies of a choice, in the order of the file.
    pub fn replies(&self, choice: ChoiceIdx) -> impl Iterator<Item = ReplyIdx> + use<> {
        self.choices[choice.index()].replies.clone().map(ReplyIdx)
    }

    /// What the file says of a scene.
    #[must_use]
    pub fn conversation(&self, scene: SceneIdx) -> &Conversation {
        let Scene::Conversation(conversation) = &self.scenario.scenes[scene.index()];
        conversation
    }

    /// The scene of a moment.
    #[must_use]
    pub fn scene_of(&self, moment: MomentIdx) -> SceneIdx {
        self.moments[moment.index()].scene
    }

    /// What the file says of a moment.
    #[must_use]
    pub fn moment(&self, moment: MomentIdx) -> &Moment {
        let at = &self.moments[moment.index()];
        &self.conversation(at.scene).moments[at.in_scene]
    }

    /// The name of a moment's place: `scene/moment`.
    #[must_use]
    pub fn place(&self, moment: MomentIdx) -> &str {
        &self.moments[moment.index()].place
    }

    /// The place as a number, for chance.
    #[must_use]
    pub fn place_key(&self, moment: MomentIdx) -> PlaceKey {
        self.moments[moment.index()].key
    }

    /// Whether a moment is a hub.
    #[must_use]
    pub fn is_hub(&self, moment: MomentIdx) -> bool {
        self.moments[moment.index()].hub
    }

    /// The elements that the author says a moment calls for.
    #[must_use]
    pub fn calls_for(&self, moment: MomentIdx) -> Bits {
        self.moments[moment.index()].calls_for
    }

    /// What the file says of a choice.
    #[must_use]
    pub fn choice(&self, choice: ChoiceIdx) -> &Choice {
        let at = &self.choices[choice.index()];
        &self.moment(at.moment).choices[at.in_moment]
    }

    /// The moment of a choice.
    #[must_use]
    pub fn moment_of(&self, choice: ChoiceIdx) -> MomentIdx {
        self.choices[choice.index()].moment
    }

    /// A choice as practice sees it.
    #[must_use]
    pub fn move_of(&self, choice: ChoiceIdx) -> &Move {
        &self.choices[choice.index()].the_move
    }

    /// The person a choice is said to.
    #[must_use]
    pub fn addressee(&self, choice: ChoiceIdx) -> PersonIdx {
        self.choices[choice.index()].to
    }

    /// Whether a choice leaves its hub.
    #[must_use]
    pub fn leaves(&self, choice: ChoiceIdx) -> bool {
        self.choices[choice.index()].leaves
    }

    /// How a decision for this choice is recorded: `scene/moment/choice`.
    #[must_use]
    pub fn decision_id(&self, choice: ChoiceIdx) -> String {
        let moment = self.moment_of(choice);
        format!("{}/{}", self.place(moment), self.choice(choice).id)
    }

    /// The choice recorded as `scene/moment/choice`.
    #[must_use]
    pub fn find_choice(&self, decision: &str) -> Option<ChoiceIdx> {
        let (place, id) = decision.rsplit_once('/')?;
        let moment = *self.by_place.get(place)?;
        self.choices(moment)
            .find(|choice| self.choice(*choice).id == id)
    }

    /// What the file says of a reply.
    #[must_use]
    pub fn reply(&self, reply: ReplyIdx) -> &Reply {
        let at = &self.replies[reply.index()];
        &self.choice(at.choice).replies[at.in_choice]
    }

    /// The choice that a reply answers.
    #[must_use]
    pub fn choice_of(&self, reply: ReplyIdx) -> ChoiceIdx {
        self.replies[reply.index()].choice
    }

    /// Whether a reply has guards.
    #[must_use]
    pub fn is_guarded(&self, reply: ReplyIdx) -> bool {
        !self.replies[reply.index()].when.is_empty()
    }

    /// Where a reply leads.
    #[must_use]
    pub fn then(&self, reply: ReplyIdx) -> Then {
        self.replies[reply.index()].then
    }

    /// The facts that a reply reveals.
    #[must_use]
    pub fn learned_from(&self, reply: ReplyIdx) -> &[FactIdx] {
        &self.replies[reply.index()].learns
    }

    /// The facts that coming to a moment reveals.
    #[must_use]
    pub fn learned_at(&self, moment: MomentIdx) -> &[FactIdx] {
        &self.moments[moment.index()].learns
    }

    /// The duties of the visit, as positions in the practice model.
    #[must_use]
    pub fn duties(&self) -> Bits {
        self.duties
    }

    /// What the file says of a line.
    #[must_use]
    pub fn line(&self, line: LineRef) -> &Line {
        match line {
            LineRef::Moment(moment, position) => &self.moment(moment).lines[usize::from(position)],
            LineRef::Reply(reply, position) => &self.reply(reply).lines[usize::from(position)],
        }
    }

    /// A person's position.
    #[must_use]
    pub fn person(&self, id: &str) -> Option<PersonIdx> {
        self.scenario.people.get_index_of(id).map(PersonIdx::at)
    }

    /// A person's id, and what the file says of them.
    #[must_use]
    pub fn person_text(&self, person: PersonIdx) -> (&str, &crate::scenario::Person) {
        match self.scenario.people.get_index(person.index()) {
            Some((id, text)) => (id, text),
            None => unreachable!("a person's position comes from this scenario"),
        }
    }

    /// Whether a person is a child.
    #[must_use]
    pub fn is_child(&self, person: PersonIdx) -> bool {
        self.children[person.index()]
    }

    /// Who is there at a moment.
    #[must_use]
    pub fn present(&self, moment: MomentIdx) -> Vec<PersonIdx> {
        let here = &self.moment(moment).with;
        let with = if here.is_empty() {
            &self.conversation(self.scene_of(moment)).with
        } else {
            here
        };
        with.iter().filter_map(|id| self.person(id)).collect()
    }
}

/// A line of a moment or of a reply, by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub enum LineRef {
    /// A line said on coming to a moment.
    Moment(MomentIdx, u16),
    /// A line of a reply.
    Reply(ReplyIdx, u16),
}

pub(super) fn gauge_bounds(bounds: &Bounds) -> (i32, i32) {
    (
        i32::from(bounds.at_least.unwrap_or(0)),
        i32::from(bounds.at_most.unwrap_or(100)),
    )
}

pub(super) fn parts(scenario: &Scenario, part: Part) -> Vec<bool> {
    scenario
        .people
        .values()
        .map(|person| person.part == part)
        .collect()
}
