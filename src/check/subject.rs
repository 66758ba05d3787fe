//! What a rule looks at: a scenario with everything that belongs to it.

use std::cell::OnceCell;

use super::graph::Graph;
use super::spoken::{Spoken, spoken};
use super::usual::{Usual, usual};
use super::walk::{ChoiceAt, MomentAt, moments};
use crate::practice::Model;
use crate::scenario::{Scenario, Vocabulary};
use crate::session::Plot;

/// How many moments a whole visit has at least; what is shorter is a drill, of which less is asked.
pub const WHOLE_VISIT: usize = 18;

/// A scenario under check. What several rules need is computed once, when the first of them asks.
#[derive(Debug)]
pub struct Subject<'a> {
    /// The file's name as the caller gave it.
    pub file: &'a str,
    /// What the file says.
    pub scenario: &'a Scenario,
    /// The practice model it is to be practiced under.
    pub model: &'a Model,
    /// The words that scenarios use.
    pub vocabulary: &'a Vocabulary,
    /// The scenario made ready, if all its words lead somewhere.
    pub plot: Option<&'a Plot>,
    /// Its moments, in the order of the file: a moment's position is its index in the plot.
    pub moments: Vec<MomentAt<'a>>,
    /// Its choices, in the order of the file: a choice's position is its index in the plot.
    pub choices: Vec<ChoiceAt<'a>>,
    graph: OnceCell<Graph>,
    spoken: OnceCell<Vec<Spoken<'a>>>,
    usual: OnceCell<Option<Usual>>,
}

impl<'a> Subject<'a> {
    /// A scenario with what belongs to it. `plot` must be made of this very scenario.
    #[must_use]
    pub fn new(
        file: &'a str,
        scenario: &'a Scenario,
        model: &'a Model,
        vocabulary: &'a Vocabulary,
        plot: Option<&'a Plot>,
    ) -> Self {
        let moments: Vec<MomentAt<'a>> = moments(scenario).collect();
        let choices = moments.iter().flat_map(|at| at.choices()).collect();
        Self {
            file,
            scenario,
            model,
            vocabulary,
            plot,
            moments,
            choices,
            graph: OnceCell::new(),
            spoken: OnceCell::new(),
            usual: OnceCell::new(),
        }
    }

    /// Which moment leads to which.
    pub(super) fn graph(&self) -> &Graph {
        self.graph.get_or_init(|| Graph::new(self))
    }

    /// What the worker can say, read.
    pub(super) fn spoken(&self) -> &[Spoken<'a>] {
        self.spoken.get_or_init(|| spoken(self))
    }

    /// How the moments are usually met, and what the choices are worth then. Needs a plot.
    pub(super) fn usual(&self) -> Option<&Usual> {
        let made = self
            .usual
            .get_or_init(|| usual(self.plot?, self.vocabulary));
        made.as_ref()
    }

    /// Whether it is a whole visit and no drill.
    #[must_use]
    pub fn is_whole_visit(&self) -> bool {
        self.moments.len() >= WHOLE_VISIT
    }
}
