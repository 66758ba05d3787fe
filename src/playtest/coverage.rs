//! What visits have reached of a scenario: moments, choices, replies, facts, endings.

use std::collections::BTreeSet;

use super::report::Reached;
use super::visit::Visit;
use crate::practice::Talk;
use crate::session::{Event, Plot};

/// What has been reached so far.
pub(super) struct Coverage {
    moments: Vec<bool>,
    choices: Vec<bool>,
    replies: Vec<bool>,
    facts: Vec<bool>,
    endings: Vec<bool>,
    /// Whether a choice was taken, and whether replies of two kinds of talk were open then.
    taken: Vec<Option<bool>>,
}

impl Coverage {
    pub(super) fn new(plot: &Plot) -> Self {
        Self {
            moments: vec![false; plot.n_moments()],
            choices: vec![false; plot.n_choices()],
            replies: vec![false; plot.n_replies()],
            facts: vec![false; plot.scenario.facts.len()],
            endings: vec![false; plot.scenario.endings.len()],
            taken: vec![None; plot.n_choices()],
        }
    }

    pub(super) fn add(&mut self, plot: &Plot, visit: &Visit) {
        for (fact, known) in visit.state.known.iter().enumerate() {
            self.facts[fact] |= known;
        }
        if let Some(ending) = visit.state.ending {
            self.endings[ending.index()] = true;
        }
        for turn in &visit.turns {
            self.moments[turn.before.moment.index()] = true;
            for choice in &turn.open {
                self.choices[choice.index()] = true;
            }
            let talks: BTreeSet<Talk> = turn
                .before
                .open_replies(plot, turn.choice)
                .into_iter()
                .map(|reply| plot.reply(reply).talk)
                .collect();
            let taken = &mut self.taken[turn.choice.index()];
            *taken = Some(taken.unwrap_or(false) || talks.len() > 1);
            for event in &turn.events {
                if let Event::Replied { reply, .. } = event {
                    self.replies[reply.index()] = true;
                }
            }
        }
    }

    pub(super) fn reached(&self) -> Reached {
        let share = |reached: &[bool]| {
            let count = reached.iter().filter(|reached| **reached).count() as f64;
            count / reached.len().max(1) as f64
        };
        Reached {
            moments: share(&self.moments),
            choices: share(&self.choices),
            replies: share(&self.replies),
            facts: share(&self.facts),
            endings: share(&self.endings),
        }
    }

    pub(super) fn varied(&self, plot: &Plot) -> f64 {
        let varied = self
            .taken
            .iter()
            .filter(|taken| **taken == Some(true))
            .count();
        varied as f64 / plot.n_choices().max(1) as f64
    }

    pub(super) fn unreached(&self, plot: &Plot) -> Vec<String> {
        let mut names = Vec::new();
        for moment in plot.moments() {
            if !self.moments[moment.index()] {
                names.push(format!("moment {}", plot.place(moment)));
            }
            for choice in plot.choices(moment) {
                if !self.choices[choice.index()] {
                    names.push(format!("choice {}", plot.decision_id(choice)));
                }
                for (position, reply) in plot.replies(choice).enumerate() {
                    if !self.replies[reply.index()] {
                        names.push(format!("reply {} [{position}]", plot.decision_id(choice)));
                    }
                }
            }
        }
        let by_id = |reached: &[bool], ids: Vec<&String>, what: &str| -> Vec<String> {
            ids.into_iter()
                .zip(reached)
                .filter(|(_, reached)| !**reached)
                .map(|(id, _)| format!("{what} {id}"))
                .collect()
        };
        names.extend(by_id(
            &self.facts,
            plot.scenario.facts.keys().collect(),
            "fact",
        ));
        names.extend(by_id(
            &self.endings,
            plot.scenario.endings.keys().collect(),
            "ending",
        ));
        names
    }
}
