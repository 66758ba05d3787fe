//! What Home draws: plain values made from scenarios.

use super::ReadingModel;
use crate::practice::Model;
use crate::scenario::{Level, Person, Scenario, Scene, Vocabulary};
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
    pub level: &'static str,
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
    /// Who sits in the picture.
    pub sitters: Vec<Sitter>,
    /// Whether it is evening in the picture.
    pub evening: bool,
}

/// A person in a card's picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sitter {
    /// Skin tone, 1 to 8.
    pub skin: u8,
    /// Red, green and blue of the hair.
    pub hair: [u8; 3],
    /// Of the clothes.
    pub clothes: [u8; 3],
    /// Whether it is a child.
    pub child: bool,
    /// Whether the hair is worn up.
    pub bun: bool,
    /// Whether the hair is covered.
    pub covered: bool,
}

/// A level in words, and how hard it is.
#[must_use]
pub fn level_in_words(level: Level) -> (&'static str, u8) {
    match level {
        Level::Induction => ("Starting out", 1),
        Level::Intermediate => ("Building", 2),
        Level::Advanced => ("Stretching", 3),
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
        // Who is in the first scene sits in the picture.
        let sitters = first.map(|Scene::Conversation(scene)| {
            let people = scene.with.iter().filter_map(|id| scenario.people.get(id));
            people.map(Sitter::of).collect::<Vec<_>>()
        });
        let evening = first.is_some_and(|Scene::Conversation(scene)| scene.evening);
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
            sitters: sitters.unwrap_or_default(),
            evening,
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
    let more = match errors.count() {
        0 | 1 => String::new(),
        count => format!(" There are {count} in all."),
    };
    let message = first.message.trim_end_matches('.');
    Some(format!("Line {}: {message}.{more}", first.line))
}

impl Sitter {
    fn of(person: &Person) -> Self {
        let look = &person.look;
        Self {
            skin: look.skin,
            hair: hex(&look.hair_color).unwrap_or([58, 46, 40]),
            clothes: hex(&look.color).unwrap_or([63, 127, 134]),
            child: person.part == crate::scenario::Part::Child,
            bun: look.hair == "bun",
            covered: look.hair == "hijab",
        }
    }
}

/// The color `#rrggbb`.
fn hex(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#')?;
    let number = u32::from_str_radix(digits, 16).ok()?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some([red, green, blue])
}
