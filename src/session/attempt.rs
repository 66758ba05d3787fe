//! An attempt: a scenario, a seed and a list of decisions. Everything else is computed from these.

use serde::{Deserialize, Serialize};

use super::chance::{Chance, Purpose};
use super::plot::{ChoiceIdx, MomentIdx, Plot};
use super::state::State;
use super::step::Event;

/// How an attempt is practiced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Hints before and reasons after each choice.
    Coached,
    /// The family's reaction alone, then the debrief.
    #[default]
    Practice,
    /// Ask the room: a group argues before a projected picture, and someone chooses for it.
    Room,
}

impl Mode {
    /// Whether the last decision can be taken back while the visit lasts.
    #[must_use]
    pub fn goes_back(self) -> bool {
        matches!(self, Self::Practice | Self::Room)
    }

    /// Whether a group decides, so that the visit is no one person's evidence.
    #[must_use]
    pub fn of_a_group(self) -> bool {
        self == Self::Room
    }
}

/// What the learner did at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// `scene/moment/choice`.
    pub choice: String,
    /// Whether a hint was opened before.
    #[serde(default)]
    pub hinted: bool,
    /// Whether the place had been decided before, on a path that was taken back.
    #[serde(default)]
    pub again: bool,
    /// How often the moment was marked as argued before the choice was taken.
    #[serde(default)]
    pub argued: u32,
}

impl Decision {
    /// A first decision without a hint.
    #[must_use]
    pub fn first(choice: impl Into<String>) -> Self {
        Self {
            choice: choice.into(),
            hinted: false,
            again: false,
            argued: 0,
        }
    }

    /// Whether it counts as evidence: only a first decision at a place does, made without a hint.
    #[must_use]
    pub fn counts(&self) -> bool {
        !self.hinted && !self.again
    }
}

/// One run through a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attempt {
    /// The scenario's id.
    pub scenario: String,
    /// What fixes its chance.
    pub seed: u64,
    /// How it is practiced.
    #[serde(default)]
    pub mode: Mode,
    /// The path that the visit took.
    pub decisions: Vec<Decision>,
    /// What was taken back, oldest first.
    #[serde(default)]
    pub branches: Vec<Branch>,
    /// How often the moment that is open now was marked as argued; the next decision takes it along.
    #[serde(default)]
    pub arguing: u32,
}

/// Decisions that were taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// After how many decisions of the path it left it.
    pub after: usize,
    /// The decisions.
    pub decisions: Vec<Decision>,
}

impl Attempt {
    /// An attempt before its first decision.
    #[must_use]
    pub fn new(scenario: impl Into<String>, seed: u64, mode: Mode) -> Self {
        Self {
            scenario: scenario.into(),
            seed,
            mode,
            decisions: Vec::new(),
            branches: Vec::new(),
            arguing: 0,
        }
    }

    /// Marks the open moment as argued, once more each time.
    pub fn argue(&mut self) {
        self.arguing = self.arguing.saturating_add(1);
    }

    /// Takes one such mark back, if there is one.
    pub fn argue_less(&mut self) {
        self.arguing = self.arguing.saturating_sub(1);
    }

    /// Adds a decision; `hinted` if a hint was opened before it. The marks of the open moment become its own.
    pub fn decide(&mut self, choice: String, hinted: bool) {
        let again = self.was_taken_back(&choice);
        self.decisions.push(Decision {
            choice,
            hinted,
            again,
            argued: std::mem::take(&mut self.arguing),
        });
    }

    /// Whether the place of this choice was decided on a path that was taken back.
    fn was_taken_back(&self, choice: &str) -> bool {
        self.branches
            .iter()
            .flat_map(|branch| &branch.decisions)
            .any(|decision| place_of(&decision.choice) == place_of(choice))
    }

    /// Goes back to before the decision at `position`; what came after is kept as a branch.
    ///
    /// A mark says something about a moment, not about a choice: the reopened moment has its marks again, and those
    /// of the moment that is left undecided are gone.
    pub fn rewind(&mut self, position: usize) {
        if position < self.decisions.len() {
            let mut decisions = self.decisions.split_off(position);
            let reopened = decisions.first_mut();
            self.arguing = reopened.map_or(0, |decision| std::mem::take(&mut decision.argued));
            self.branches.push(Branch {
                after: position,
                decisions,
            });
        }
    }

    /// The paths that were taken back, latest first, each as an attempt of its own.
    ///
    /// Decisions that a path shares with a later one count there, and are marked so as not to count twice.
    #[must_use]
    pub fn paths_taken_back(&self) -> Vec<Self> {
        let mut path = self.decisions.clone();
        let back = |branch: &Branch| {
            path.truncate(branch.after);
            path.extend(branch.decisions.iter().cloned());
            let mut decisions = path.clone();
            for shared in decisions.iter_mut().take(branch.after) {
                shared.again = true;
            }
            Self {
                decisions,
                ..Self::new(self.scenario.clone(), self.seed, self.mode)
            }
        };
        self.branches.iter().rev().map(back).collect()
    }
}

/// `scene/moment` of a decision.
#[must_use]
pub fn place_of(decision: &str) -> &str {
    decision
        .rsplit_once('/')
        .map_or(decision, |(place, _)| place)
}

/// A decision of a replayed attempt with what it met and what it did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Where the visit stood before.
    pub before: State,
    /// The choices that were open, in the order of the file.
    pub open: Vec<ChoiceIdx>,
    /// The choice taken.
    pub choice: ChoiceIdx,
    /// What happened.
    pub events: Vec<Event>,
    /// Whether it counts as evidence.
    pub counts: bool,
}

/// An attempt played again from its decisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replay {
    /// What happened on coming to the first moment.
    pub opening: Vec<Event>,
    /// The decisions, as far as their ids led.
    pub turns: Vec<Turn>,
    /// Where the visit stands.
    pub state: State,
    /// The first decision that could not be taken, if any: the scenario has changed since.
    pub stopped_at: Option<usize>,
}

/// Plays an attempt again, as far as its decisions lead.
#[must_use]
pub fn replay(plot: &Plot, attempt: &Attempt) -> Replay {
    let (mut state, opening) = State::start(plot, attempt.seed);
    let mut turns = Vec::with_capacity(attempt.decisions.len());
    let mut stopped_at = None;
    for (position, decision) in attempt.decisions.iter().enumerate() {
        let before = state.clone();
        let mut events = Vec::new();
        let choice = plot.find_choice(&decision.choice);
        let taken = choice.filter(|choice| state.step(plot, *choice, &mut events).is_ok());
        let Some(choice) = taken else {
            stopped_at = Some(position);
            break;
        };
        turns.push(Turn {
            open: before.open(plot),
            before,
            choice,
            events,
            counts: decision.counts(),
        });
    }
    Replay {
        opening,
        turns,
        state,
        stopped_at,
    }
}

/// The open choices in the order in which the learner sees them.
///
/// The order is drawn once for a moment and stays for the whole attempt; what leaves a hub stands last.
#[must_use]
pub fn menu(plot: &Plot, state: &State) -> Vec<ChoiceIdx> {
    let mut choices = order(plot, state.seed, state.moment);
    choices.retain(|choice| state.is_open(plot, *choice));
    choices
}

fn order(plot: &Plot, seed: u64, moment: MomentIdx) -> Vec<ChoiceIdx> {
    let mut choices: Vec<_> = plot.choices(moment).collect();
    Chance::new(seed, Purpose::Order, plot.place_key(moment), 0).shuffle(&mut choices);
    choices.sort_by_key(|choice| plot.leaves(*choice));
    choices
}
