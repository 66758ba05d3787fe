//! The table: the visit that is being practiced, and what came of it.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use bevy::ecs::resource::Resource;

use super::screens::classroom::ClassroomModel;
use super::screens::conversation::{ConversationModel, Looking};
use super::shelf::Shelf;
use super::text::text_with;
use crate::debrief::{Debrief, debrief_of};
use crate::scenario::Vocabulary;
use crate::session::{Mode, Plot, Sitting};

/// What lies on the table. Models are made when something changed, not in every frame.
#[derive(Debug, Default, Resource)]
pub(super) struct Table {
    /// The visit being practiced, or just ended.
    pub(super) sitting: Option<Sitting>,
    /// How it is looked at.
    pub(super) looking: Looking,
    /// What the conversation draws.
    pub(super) conversation: ConversationModel,
    /// What is drawn instead where a room decides.
    pub(super) classroom: Option<ClassroomModel>,
    /// What it meant, once that was asked for.
    pub(super) debrief: Option<Arc<Debrief>>,
    /// Something the learner should know, in one sentence.
    pub(super) message: Option<String>,
    /// The seed to begin with, where chance should be the same each time.
    pub(super) fixed_seed: Option<u64>,
}

impl Table {
    /// Sits down to a scenario.
    pub(super) fn begin(&mut self, plot: Arc<Plot>, mode: Mode, vocabulary: &Vocabulary) {
        let seed = self.fixed_seed.unwrap_or_else(seed_from_clock);
        self.sitting = Some(Sitting::begin(plot, seed, mode));
        self.debrief = None;
        self.looking = Looking {
            hinted: false,
            // A room hears the family first, and has the choices after that.
            reading_feedback: mode.of_a_group(),
        };
        self.refresh(vocabulary);
    }

    /// Takes a decision; what is not open any more is left alone.
    pub(super) fn decide(&mut self, decision: &str, vocabulary: &Vocabulary) {
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        if sitting.decide(decision, self.looking.hinted).is_ok() {
            self.looking = Looking {
                hinted: false,
                reading_feedback: matches!(sitting.attempt.mode, Mode::Coached | Mode::Room),
            };
            self.refresh(vocabulary);
        }
    }

    /// Marks the open moment as argued, or takes a mark back.
    pub(super) fn argue(&mut self, more: bool, vocabulary: &Vocabulary) {
        if let Some(sitting) = &mut self.sitting {
            if more {
                sitting.attempt.argue();
            } else {
                sitting.attempt.argue_less();
            }
            self.refresh(vocabulary);
        }
    }

    /// Looks at the visit in another way.
    pub(super) fn look(&mut self, looking: Looking, vocabulary: &Vocabulary) {
        self.looking = looking;
        self.refresh(vocabulary);
    }

    /// Goes back to before a decision, counted from 0.
    pub(super) fn back_to(&mut self, position: usize, vocabulary: &Vocabulary) {
        if let Some(sitting) = &mut self.sitting {
            sitting.back_to(position);
            self.debrief = None;
            self.looking = Looking::default();
            self.refresh(vocabulary);
        }
    }

    /// Goes back by one decision.
    pub(super) fn back(&mut self, vocabulary: &Vocabulary) {
        let last = self
            .sitting
            .as_ref()
            .and_then(|sitting| sitting.attempt.decisions.len().checked_sub(1));
        if let Some(last) = last {
            self.back_to(last, vocabulary);
        }
    }

    /// Works out what the visit meant.
    pub(super) fn debrief(&mut self, vocabulary: &Vocabulary) {
        if let Some(sitting) = &self.sitting {
            let told = debrief_of(&sitting.plot, vocabulary, &sitting.attempt, &sitting.played);
            self.debrief = Some(Arc::new(told));
        }
    }

    /// Goes on in a scenario whose file was saved, without losing the place.
    pub(super) fn scenario_saved(&mut self, name: &str, shelf: &Shelf) {
        let Some(book) = shelf.books.get(name) else {
            return;
        };
        let broken = book.problems.iter().find(|_| book.older);
        if let Some(problem) = broken {
            self.message = Some(text_with(
                "message-broken",
                [
                    ("name", name.into()),
                    ("line", problem.line.to_string().into()),
                    ("message", problem.message.as_str().into()),
                ],
            ));
        }
        let Some(plot) = &book.plot else {
            return;
        };
        if let Some(sitting) = self
            .sitting
            .as_mut()
            .filter(|sitting| sitting.plot.scenario.id == plot.scenario.id)
            && !Arc::ptr_eq(&sitting.plot, plot)
        {
            let whole = sitting.move_to(Arc::clone(plot));
            if broken.is_none() {
                self.message = Some(if whole {
                    text_with("message-saved", [("name", name.into())])
                } else {
                    text_with("message-saved-changed", [("name", name.into())])
                });
            }
            self.debrief = None;
            self.looking = Looking::default();
            self.refresh(&shelf.vocabulary);
        }
    }

    fn refresh(&mut self, vocabulary: &Vocabulary) {
        if let Some(sitting) = &self.sitting {
            self.conversation = ConversationModel::of(sitting, vocabulary, self.looking);
            let hearing = self.looking.reading_feedback;
            self.classroom = sitting
                .attempt
                .mode
                .of_a_group()
                .then(|| ClassroomModel::of(sitting, vocabulary, hearing));
        }
    }
}

/// Another seed each time.
fn seed_from_clock() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(1, |since| since.as_secs() ^ u64::from(since.subsec_nanos()))
}
