//! The words that scenarios use from data: cues, rooms, props and topics.

use indexmap::IndexMap;

use super::file::Person;
use super::posture::{Cue, Mood};
use super::setting::{Prop, Room};
use crate::practice::Id;
use crate::source::{self, Finding, Limits, Place, Problem, did_you_mean};

/// The words a scenario can use for what is seen and where it is.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// How a person can be, for cues to start from.
    pub moods: IndexMap<Id, Mood>,
    /// What can be seen of a person.
    pub cues: IndexMap<Id, Cue>,
    /// Where a scene can be.
    pub rooms: IndexMap<Id, Room>,
    /// What a scene can show besides.
    pub props: IndexMap<Id, Prop>,
    /// What a learner may want to know of before, each in a few words.
    pub topics: IndexMap<Id, String>,
}

const MOODS: &str = include_str!("../../assets/people/moods.ron");
const CUES: &str = include_str!("../../assets/people/cues.ron");

/// Reads moods; `file` is its name for messages.
fn moods(file: &str, text: &str) -> (IndexMap<Id, Mood>, Vec<Problem>) {
    let reading = source::read::<IndexMap<Id, Mood>>(file, text, &Limits::default());
    let moods = reading.value.unwrap_or_default();
    let findings = moods.iter().flat_map(|(id, mood)| {
        let place = Place::root().key(id).field("posture");
        mood.posture.findings(&place)
    });
    let found = findings.map(|finding| reading.layout.problem(file, finding));
    let problems = reading.problems.into_iter().chain(found).collect();
    (moods, problems)
}

/// Reads cues, which start from moods; `file` is its name for messages.
fn cues(file: &str, text: &str, moods: &IndexMap<Id, Mood>) -> (IndexMap<Id, Cue>, Vec<Problem>) {
    let reading = source::read::<IndexMap<Id, Cue>>(file, text, &Limits::default());
    let cues = reading.value.unwrap_or_default();
    let findings = cues.iter().flat_map(|(id, cue)| {
        let place = Place::root().key(id);
        let mut findings = cue.posture.findings(&place.field("posture"));
        if !moods.contains_key(&cue.expression) {
            let known: Vec<&str> = moods.keys().map(String::as_str).collect();
            let help = did_you_mean(&cue.expression, known.iter().copied()).map_or_else(
                || format!("There are: {}.", known.join(", ")),
                |near| format!("Did you mean \"{near}\"?"),
            );
            let what = format!("There is no mood \"{}\".", cue.expression);
            let place = place.field("expression");
            findings.push(Finding::error(UNKNOWN_MOOD, place, what).help(help));
        }
        findings
    });
    let found = findings.map(|finding| reading.layout.problem(file, finding));
    let problems = reading.problems.into_iter().chain(found).collect();
    (cues, problems)
}

/// A word that does not exist.
const UNKNOWN_MOOD: &str = "KT008";

impl Vocabulary {
    /// The words that come with the program, and what is wrong with their files; a test keeps that empty.
    #[must_use]
    pub fn shipped() -> (Self, Vec<Problem>) {
        let rooms = source::read::<IndexMap<Id, Room>>(
            "assets/rooms/rooms.ron",
            include_str!("../../assets/rooms/rooms.ron"),
            &Limits::default(),
        );
        let props = source::read::<IndexMap<Id, Prop>>(
            "assets/rooms/props.ron",
            include_str!("../../assets/rooms/props.ron"),
            &Limits::default(),
        );
        let topics = source::read::<IndexMap<Id, String>>(
            "assets/scenario/topics.ron",
            include_str!("../../assets/scenario/topics.ron"),
            &Limits::default(),
        );
        let (moods, mood_problems) = moods("assets/people/moods.ron", MOODS);
        let (cues, cue_problems) = cues("assets/people/cues.ron", CUES, &moods);
        let problems = [
            mood_problems,
            cue_problems,
            rooms.problems,
            props.problems,
            topics.problems,
        ]
        .concat();
        let vocabulary = Self {
            moods,
            cues,
            rooms: rooms.value.unwrap_or_default(),
            props: props.value.unwrap_or_default(),
            topics: topics.value.unwrap_or_default(),
        };
        (vocabulary, problems)
    }

    /// Whether a cue is a sign of strain.
    #[must_use]
    pub fn is_strained(&self, cue: &str) -> bool {
        self.cues.get(cue).is_some_and(|cue| cue.strained)
    }

    /// What a camera would see of a person: the author's sentence, or the cue's.
    #[must_use]
    pub fn seen(&self, person: &Person, cue: &str, by_author: &str) -> String {
        if !by_author.is_empty() {
            return by_author.to_owned();
        }
        self.told(cue, &person.name, &person.pronouns)
    }

    /// A cue's sentence about someone with this name and these pronouns; nothing for an unknown cue.
    #[must_use]
    pub fn told(&self, cue: &str, name: &str, pronouns: &(String, String, String)) -> String {
        let (they, them, their) = pronouns;
        self.cues.get(cue).map_or_else(String::new, |cue| {
            cue.seen
                .replace("{name}", name)
                .replace("{they}", they)
                .replace("{them}", them)
                .replace("{their}", their)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cue: &str, expected: &[&str]) {
        let text = format!("{{\n    \"nods\": (seen: \"{{name}} nods.\", {cue}),\n}}\n");
        let (moods, problems) = moods("moods.ron", MOODS);
        assert_eq!(problems, []);
        let told: Vec<String> = cues("cues.ron", &text, &moods)
            .1
            .iter()
            .map(|problem| {
                format!(
                    "{}:{}: {} {}",
                    problem.line, problem.column, problem.message, problem.help
                )
            })
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn a_cue_with_a_wrong_number_or_word_is_a_problem_with_its_place() {
        check(r#"expression: "neutral""#, &[]);
        check(
            r#"expression: "neutral", posture: (head_bow: 1, gaze_x: -0.5)"#,
            &[],
        );
        check(
            r#"expression: "neutral", posture: (head_turn: 1.5)"#,
            &["2:80: head_turn is 1.5, and goes from -1 to 1. Write a number from -1 to 1."],
        );
        check(
            r#"expression: "gaurded""#,
            &[r#"2:48: There is no mood "gaurded". Did you mean "guarded"?"#],
        );
    }
}
