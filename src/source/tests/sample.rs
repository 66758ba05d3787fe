//! A small copy of a scenario's types, so that these tests need nothing but their own module.

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer, de::Error};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
pub(super) struct Scenario {
    pub(super) format: u32,
    pub(super) id: String,
    #[serde(default)]
    pub(super) title: String,
    #[serde(default)]
    summary: String,
    #[serde(default)]
    briefing: Option<Briefing>,
    #[serde(default)]
    level: Option<Level>,
    #[serde(default)]
    minutes: u32,
    #[serde(default)]
    techniques: Vec<String>,
    #[serde(default)]
    pub(super) people: IndexMap<String, Person>,
    #[serde(default)]
    facts: IndexMap<String, Fact>,
    #[serde(default)]
    scenes: Vec<Scene>,
    #[serde(default)]
    endings: IndexMap<String, Ending>,
    #[serde(default)]
    worth: Option<Tenths>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
struct Briefing {
    task: String,
    duties: Vec<String>,
}

#[derive(Debug, Deserialize)]
enum Level {
    Induction,
    Intermediate,
    Advanced,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
pub(super) struct Person {
    name: String,
    #[serde(default)]
    part: Option<Part>,
    #[serde(default)]
    pub(super) age: u32,
    #[serde(default)]
    pronouns: Option<(String, String, String)>,
    #[serde(default)]
    gauges: Option<Gauges>,
    #[serde(default)]
    glasses: bool,
}

#[derive(Debug, Deserialize)]
enum Part {
    Parent,
    Child,
    Kin,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
struct Gauges {
    trust: u8,
    strain: u8,
    readiness: u8,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
struct Fact {
    text: String,
    sort: Sort,
    #[serde(default)]
    who: Vec<String>,
}

#[derive(Debug, Deserialize)]
enum Sort {
    Harm,
    ComplicatingFactor,
    Safety,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
enum Scene {
    Conversation(Conversation),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
struct Conversation {
    id: String,
    #[serde(default)]
    room: String,
    #[serde(default)]
    with: Vec<String>,
    #[serde(default)]
    start: String,
    #[serde(default)]
    moments: IndexMap<String, Moment>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
struct Moment {
    #[serde(default)]
    lines: Vec<Line>,
    #[serde(default)]
    choices: Vec<Choice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
struct Line {
    who: String,
    #[serde(default)]
    says: String,
    #[serde(default)]
    cue: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
struct Choice {
    id: String,
    #[serde(default)]
    says: String,
    #[serde(default)]
    skills: Vec<String>,
    #[serde(default)]
    toward: Option<Talk>,
    why: String,
    #[serde(default)]
    when: Vec<Guard>,
    #[serde(default)]
    replies: Vec<Reply>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
struct Reply {
    #[serde(default)]
    when: Vec<Guard>,
    #[serde(default)]
    lines: Vec<Line>,
    talk: Talk,
    #[serde(default)]
    learns: Vec<String>,
    #[serde(default)]
    ends: Option<String>,
}

#[derive(Debug, Deserialize)]
enum Talk {
    Change,
    Neutral,
    Sustain,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
enum Guard {
    Knows(String),
    Trust(Bounds),
    Not(Box<Guard>),
    Any(Vec<Guard>),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
struct Bounds {
    who: String,
    #[serde(default)]
    at_least: Option<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
struct Ending {
    title: String,
    text: String,
    child: u8,
    family: u8,
}

/// A type that finds fault with a number by itself.
#[derive(Debug)]
#[expect(dead_code, reason = "only whether it can be read is of interest")]
struct Tenths(i64);

impl<'de> Deserialize<'de> for Tenths {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = f64::deserialize(deserializer)?;
        let tenths = number * 10.0;
        if (tenths - tenths.round()).abs() > 1e-6 {
            let message = format!("{number} has more than one decimal");
            return Err(D::Error::custom(message));
        }
        #[expect(clippy::cast_possible_truncation, reason = "small numbers only")]
        Ok(Self(tenths.round() as i64))
    }
}
