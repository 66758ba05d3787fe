//! What Home draws: plain values made from scenarios.

use super::ReadingModel;
use crate::app::stage::expression::Expression;
use crate::app::stage::look::FigureLook;
use crate::app::stage::picture::Still;
use crate::app::text::{text, text_with};
use crate::practice::Model;
use crate::scenario::{Level, Scenario, Scene, Vocabulary};
use crate::source::{Problem, Severity};

/// What Home draws.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HomeModel {
    /// The scenarios, in the order they are shown.
    pub scenarios: Vec<ScenarioCard>,
    /// How far the reading of the families is; nothing once all have been read.
    pub reading: Option<ReadingModel>,
}

/// A scenario to choose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScenarioCard {
    /// Its id.
    pub id: String,
    /// Its name for people.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Whom it is for, in words.
    pub level: String,
    /// How hard it is: 1, 2 or 3.
    pub steps: u8,
    /// How many minutes it usually takes.
    pub minutes: u32,
    /// The names of the techniques it practices.
    pub techniques: Vec<String>,
    /// What a learner may want to know of before.
    pub content_notes: Vec<String>,
    /// The people's names.
    pub people: Vec<String>,
    /// How and when it was last practiced.
    pub last_attempt: Option<String>,
    /// What is wrong with its file, in one sentence.
    pub problem: Option<String>,
    /// Whether the family can be visited: a broken file may have an earlier version that works.
    pub open: bool,
    /// The picture: the first scene's room and whoever is there.
    pub still: Still,
}

/// A level in words, and how hard it is.
#[must_use]
pub fn level_in_words(level: Level) -> (String, u8) {
    match level {
        Level::Induction => (text("level-induction"), 1),
        Level::Intermediate => (text("level-intermediate"), 2),
        Level::Advanced => (text("level-advanced"), 3),
    }
}

impl HomeModel {
    /// Home with these scenarios.
    #[must_use]
    pub fn of(scenarios: Vec<ScenarioCard>) -> Self {
        Self {
            scenarios,
            reading: None,
        }
    }
}

impl ScenarioCard {
    /// The card of a scenario; `last_attempt` says how and when it was last practiced.
    #[must_use]
    pub fn of(
        scenario: &Scenario,
        model: &Model,
        vocabulary: &Vocabulary,
        last_attempt: Option<String>,
    ) -> Self {
        let (level, steps) = level_in_words(scenario.level);
        let techniques = scenario.techniques.iter().map(|id| {
            let technique = model.file.techniques.get(id);
            technique.map_or_else(|| id.clone(), |technique| technique.name.clone())
        });
        let notes = scenario.content_notes.iter().map(|id| {
            let words = vocabulary.topics.get(id);
            words.cloned().unwrap_or_else(|| id.clone())
        });
        let first = scenario.scenes.first();
        let still = first.map(|Scene::Conversation(scene)| Still {
            room: scene.room.clone(),
            evening: scene.evening,
            people: scene
                .with
                .iter()
                .filter_map(|id| {
                    let about = scenario.people.get(id)?;
                    let look = FigureLook::cast(id, about.part, about.age, &about.look);
                    Some((look, Expression::default()))
                })
                .collect(),
        });
        Self {
            id: scenario.id.clone(),
            title: scenario.title.clone(),
            summary: scenario.summary.clone(),
            level,
            steps,
            minutes: scenario.minutes,
            techniques: techniques.collect(),
            content_notes: notes.collect(),
            people: scenario
                .people
                .values()
                .map(|person| person.name.clone())
                .collect(),
            last_attempt,
            problem: None,
            open: true,
            still: still.unwrap_or_default(),
        }
    }

    /// The card of a file that can't be used as it stands.
    #[must_use]
    pub fn broken(id: &str, problems: &[Problem]) -> Self {
        Self {
            id: id.to_owned(),
            title: id.to_owned(),
            problem: problem_sentence(problems),
            ..Self::default()
        }
    }

    /// The same card with a word on what is wrong in the file since it was last good.
    #[must_use]
    pub fn with_problems(mut self, problems: &[Problem]) -> Self {
        self.problem = problem_sentence(problems);
        self
    }
}

/// One sentence on what is wrong, with the place of the first error.
fn problem_sentence(problems: &[Problem]) -> Option<String> {
    let errors = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error);
    let first = problems
        .iter()
        .find(|problem| problem.severity == Severity::Error)
        .or(problems.first())?;
    let line = ("line", first.line.to_string().into());
    let message = ("message", first.message.trim_end_matches('.').into());
    Some(match errors.count() {
        0 | 1 => text_with("home-problem", [line, message]),
        count => text_with("home-problems", [line, message, ("count", count.into())]),
    })
}
