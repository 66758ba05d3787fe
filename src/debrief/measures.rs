//! Measures for orientation: counts and ratios as published for motivational interviewing.
//!
//! They are named after their source and are never a score of that instrument: one scene is shorter than
//! what it was made for.

use serde::Serialize;

use crate::practice::Talk;
use crate::session::{Event, Plot, Replay};
use crate::wording;

/// Counts over one visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Measures {
    /// Decisions with a reflection.
    pub reflections: u32,
    /// Decisions with a complex reflection.
    pub complex_reflections: u32,
    /// Decisions with a question.
    pub questions: u32,
    /// Decisions with something that the practice model counts as fitting motivational interviewing.
    pub adherent: u32,
    /// Decisions with something that it counts as going against it.
    pub non_adherent: u32,
    /// Words the worker said.
    pub worker_words: u32,
    /// Words the family said.
    pub family_words: u32,
    /// Change and sustain talk by quarter of the decisions.
    pub change_talk: [TalkCount; 4],
}

/// Change and sustain talk in a stretch of the visit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TalkCount {
    /// Replies with change talk.
    pub change: u32,
    /// Replies with sustain talk.
    pub sustain: u32,
}

/// A measure in words, with what was published beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MeasureTold {
    /// Its id in the practice model's thresholds.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub says: String,
    /// What came out: "9 reflections to 7 questions".
    pub value: String,
    /// "Fair" as published.
    pub fair: String,
    /// "Good" as published.
    pub good: String,
    /// Whether raters were found to agree on it little.
    pub unreliable: bool,
    /// Where it was published.
    pub source: String,
}

/// Counts over a replayed visit.
#[must_use]
pub fn measures(plot: &Plot, replay: &Replay) -> Measures {
    let model = &plot.model;
    let mut measures = Measures::default();
    let all = replay.turns.len().max(1);
    for (position, turn) in replay.turns.iter().enumerate() {
        let counted = plot.move_of(turn.choice).categories;
        let count = |category: &str| u32::from(counted.meets(model.categories(&[category])));
        measures.reflections += count("reflection");
        measures.complex_reflections += count("complex");
        measures.questions += count("question");
        measures.adherent += count("adherent");
        measures.non_adherent += count("non-adherent");
        measures.worker_words += words(&plot.choice(turn.choice).says);
        let talk = &mut measures.change_talk[position * 4 / all];
        for event in &turn.events {
            match event {
                Event::Replied {
                    talk: Talk::Change, ..
                } => talk.change += 1,
                Event::Replied {
                    talk: Talk::Sustain,
                    ..
                } => talk.sustain += 1,
                _ => {}
            }
        }
    }
    let events = replay.turns.iter().flat_map(|turn| &turn.events);
    for event in replay.opening.iter().chain(events) {
        if let Event::Line(line) = event {
            measures.family_words += words(&plot.line(*line).says);
        }
    }
    measures
}

fn words(text: &str) -> u32 {
    u32::try_from(wording::word_count(text)).unwrap_or(u32::MAX)
}

/// "1 question", "3 questions".
fn counted(count: u32, noun: &str) -> String {
    if count == 1 {
        format!("1 {noun}")
    } else {
        format!("{count} {noun}s")
    }
}

impl Measures {
    /// The measures in words, each beside what was published for it.
    #[must_use]
    pub fn told(&self, plot: &Plot) -> Vec<MeasureTold> {
        let percent = |part: u32, whole: u32| (200 * part + whole) / (2 * whole).max(1);
        let of_words = self.worker_words + self.family_words;
        let quarters = self.change_talk.map(|talk| {
            let both = talk.change + talk.sustain;
            if both == 0 {
                "none".to_owned()
            } else {
                format!("{} of {both}", talk.change)
            }
        });
        let values = [
            (
                "reflections-to-questions",
                if self.questions == 0 {
                    format!("{}, no questions", counted(self.reflections, "reflection"))
                } else {
                    format!(
                        "{} to {}",
                        counted(self.reflections, "reflection"),
                        counted(self.questions, "question")
                    )
                },
            ),
            (
                "complex-reflections",
                if self.reflections == 0 {
                    "no reflections".to_owned()
                } else {
                    format!(
                        "{} of {} reflections",
                        self.complex_reflections, self.reflections
                    )
                },
            ),
            ("adherent", counted(self.adherent, "time")),
            ("non-adherent", counted(self.non_adherent, "time")),
            (
                "worker-words",
                if of_words == 0 {
                    "no words".to_owned()
                } else {
                    format!(
                        "{} percent of all words",
                        percent(self.worker_words, of_words)
                    )
                },
            ),
            ("change-talk", quarters.join(", then ")),
        ];
        values
            .into_iter()
            .filter_map(|(id, value)| {
                let threshold = plot.model.file.thresholds.get(id)?;
                Some(MeasureTold {
                    id: id.to_owned(),
                    name: threshold.name.clone(),
                    says: threshold.says.clone(),
                    value,
                    fair: threshold.fair.clone(),
                    good: threshold.good.clone(),
                    unreliable: threshold.unreliable,
                    source: threshold.source.clone(),
                })
            })
            .collect()
    }
}
