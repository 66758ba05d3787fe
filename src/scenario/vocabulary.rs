//! The words that scenarios use from data: cues, rooms, props and topics.

use indexmap::IndexMap;
use serde::Deserialize;

use super::file::Person;
use super::setting::{Prop, Room};
use crate::practice::Id;
use crate::source::{self, Limits, Problem};

/// The words a scenario can use for what is seen and where it is.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// What can be seen of a person.
    pub cues: IndexMap<Id, Cue>,
    /// Where a scene can be.
    pub rooms: IndexMap<Id, Room>,
    /// What a scene can show besides.
    pub props: IndexMap<Id, Prop>,
    /// What a learner may want to know of before, each in a few words.
    pub topics: IndexMap<Id, String>,
}

/// Something seen of a person.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cue {
    /// What a camera would see, with `{name}`, `{they}`, `{them}` and `{their}`.
    pub seen: String,
    /// Whether it is a sign of strain that a worker should answer.
    #[serde(default)]
    pub strained: bool,
    /// The expression of the face: `neutral`, `guarded`, `upset`, `ashamed`, `considering`, `relieved`.
    pub expression: Id,
    /// What the arms do, where it differs from the expression's own.
    #[serde(default)]
    pub arms: Id,
}

impl Vocabulary {
    /// The words that come with the program, and what is wrong with their files; a test keeps that empty.
    #[must_use]
    pub fn shipped() -> (Self, Vec<Problem>) {
        let cues = source::read::<IndexMap<Id, Cue>>(
            "assets/people/cues.ron",
            include_str!("../../assets/people/cues.ron"),
            &Limits::default(),
        );
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
        let problems = [
            cues.problems,
            rooms.problems,
            props.problems,
            topics.problems,
        ]
        .concat();
        let vocabulary = Self {
            cues: cues.value.unwrap_or_default(),
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
        let (they, them, their) = &person.pronouns;
        self.cues.get(cue).map_or_else(String::new, |cue| {
            cue.seen
                .replace("{name}", &person.name)
                .replace("{they}", they)
                .replace("{them}", them)
                .replace("{their}", their)
        })
    }
}
