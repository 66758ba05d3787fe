//! What the playtest draws: plain values made from a report.

use std::sync::Arc;

use crate::check::Checked;
use crate::playtest::Report;
use crate::practice::Model;
use crate::source::Problem;

/// What the playtest draws.
#[derive(Clone, Debug, Default)]
pub struct PlaytestModel {
    /// The family's title.
    pub title: String,
    /// What is going on.
    pub stage: PlaytestStage,
    /// Whether the file was saved after the bots had read it.
    pub stale: bool,
}

/// What is going on.
#[derive(Clone, Debug, Default)]
pub enum PlaytestStage {
    /// Nothing yet.
    #[default]
    Ready,
    /// The bots are at it.
    Playing {
        /// How many visits they have made.
        done: u32,
        /// How many they will make.
        all: u32,
        /// The title of the family they are with, if it is another one.
        elsewhere: Option<String>,
    },
    /// They were stopped.
    Stopped,
    /// The file can't be played as it stands.
    Unplayable,
    /// The program made a mistake; what it says of itself.
    Failed(String),
    /// They are done.
    Found(Arc<PlaytestFindings>),
}

/// What bots found.
#[derive(Clone, Debug)]
pub struct PlaytestFindings {
    /// All figures.
    pub report: Report,
    /// What is wrong by what playing showed.
    pub problems: Vec<Problem>,
    /// The titles of endings, and the names of principles, by their ids.
    pub names: std::collections::BTreeMap<String, String>,
}

impl PlaytestFindings {
    /// What a report means for the file it was made of: everything that only playing finds.
    #[must_use]
    pub fn of(checked: &Checked, report: Report, model: &Model) -> Self {
        let only_by_playing = |problem: &&Problem| problem.code.starts_with("KT5");
        let endings = checked.scenario.iter().flat_map(|scenario| {
            let endings = scenario.endings.iter();
            endings.map(|(id, ending)| (id.clone(), ending.title.clone()))
        });
        let principles = model.file.principles.iter();
        let principles = principles.map(|(id, principle)| (id.clone(), principle.short.clone()));
        Self {
            report,
            problems: checked
                .problems
                .iter()
                .filter(only_by_playing)
                .cloned()
                .collect(),
            names: endings.chain(principles).collect(),
        }
    }

    /// The name of what has this id.
    pub(super) fn name<'a>(&'a self, id: &'a str) -> &'a str {
        self.names.get(id).map_or(id, String::as_str)
    }
}
