//! A visit while it is being practiced: the attempt so far, replayed, and what a learner can ask of it.

use std::sync::Arc;

use super::attempt::{Attempt, Mode, Replay, Turn, replay};
use super::plot::Plot;
use super::state::State;
use super::step::{Event, NotOpen};

/// A visit while it is being practiced. The window and the terminal both hold one.
#[derive(Clone, Debug)]
pub struct Sitting {
    /// The scenario made ready.
    pub plot: Arc<Plot>,
    /// The decisions so far.
    pub attempt: Attempt,
    /// What happened, from the decisions.
    pub played: Replay,
}

impl Sitting {
    /// Sits down to a new visit.
    #[must_use]
    pub fn begin(plot: Arc<Plot>, seed: u64, mode: Mode) -> Self {
        let attempt = Attempt::new(&plot.scenario.id, seed, mode);
        Self::resume(plot, attempt)
    }

    /// Takes up a visit where its decisions have led.
    #[must_use]
    pub fn resume(plot: Arc<Plot>, attempt: Attempt) -> Self {
        let played = replay(&plot, &attempt);
        Self {
            plot,
            attempt,
            played,
        }
    }

    /// Where the visit stands.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.played.state
    }

    /// The last decision with what it did.
    #[must_use]
    pub fn last(&self) -> Option<&Turn> {
        self.played.turns.last()
    }

    /// What happened last: the last decision's events, or those of coming to the first moment.
    #[must_use]
    pub fn last_events(&self) -> &[Event] {
        self.last()
            .map_or(&self.played.opening, |turn| &turn.events)
    }

    /// Takes the decision `scene/moment/choice`; `hinted` if a hint was opened before it.
    ///
    /// # Errors
    /// [`NotOpen`], and nothing has changed.
    pub fn decide(&mut self, decision: &str, hinted: bool) -> Result<(), NotOpen> {
        let choice = self.plot.find_choice(decision).ok_or(NotOpen)?;
        let before = self.played.state.clone();
        let mut events = Vec::new();
        self.played.state.step(&self.plot, choice, &mut events)?;
        self.attempt.decide(decision.to_owned(), hinted);
        self.played.turns.push(Turn {
            open: before.open(&self.plot),
            before,
            choice,
            events,
            counts: self
                .attempt
                .decisions
                .last()
                .is_some_and(super::Decision::counts),
        });
        Ok(())
    }

    /// Goes back to before this decision (counted from 0); what came after is kept as a branch.
    pub fn back_to(&mut self, position: usize) {
        self.attempt.rewind(position);
        self.played = replay(&self.plot, &self.attempt);
    }

    /// Goes on in a changed scenario as far as the decisions lead there, and says whether all did.
    ///
    /// Decisions that lead nowhere any more are kept as a branch, so that nothing is lost.
    pub fn move_to(&mut self, plot: Arc<Plot>) -> bool {
        self.plot = plot;
        self.played = replay(&self.plot, &self.attempt);
        match self.played.stopped_at {
            Some(position) => {
                self.back_to(position);
                false
            }
            None => true,
        }
    }
}
