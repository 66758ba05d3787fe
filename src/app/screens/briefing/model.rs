//! What the briefing draws: plain values made from a scenario.

use crate::app::screens::home::level_in_words;
use crate::app::text::text_with;
use crate::debrief::NOTICE;
use crate::scenario::{Scene, Vocabulary};
use crate::session::Plot;

/// What the briefing draws.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BriefingModel {
    /// The scenario's title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Whom it is for, in words.
    pub level: String,
    /// How many minutes it usually takes.
    pub minutes: u32,
    /// Where the first scene is.
    pub place: String,
    /// What is known, and from whom.
    pub know: Vec<(String, String)>,
    /// What is to be done.
    pub task: String,
    /// What must be done by the end.
    pub duties: Vec<String>,
    /// Who is in the family.
    pub people: Vec<Relative>,
    /// What a learner may want to know of before.
    pub content_notes: Vec<String>,
    /// The names of the techniques it practices.
    pub techniques: Vec<String>,
    /// What practice here is and is not.
    pub notice: &'static str,
}

/// One of the family.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relative {
    /// The name, with the age of a child.
    pub name: String,
    /// Who they are.
    pub about: String,
}

impl BriefingModel {
    /// The briefing of a scenario.
    #[must_use]
    pub fn of(plot: &Plot, vocabulary: &Vocabulary) -> Self {
        let scenario = &plot.scenario;
        let practice = &plot.model.file;
        let briefing = &scenario.briefing;
        let place = scenario.scenes.first().map(|Scene::Conversation(scene)| {
            let room = vocabulary.rooms.get(&scene.room);
            if scene.title.is_empty() {
                room.map_or_else(|| scene.room.clone(), |room| room.name.clone())
            } else {
                scene.title.clone()
            }
        });
        let know = briefing.know.iter().filter_map(|id| scenario.facts.get(id));
        let duties = briefing
            .duties
            .iter()
            .filter_map(|id| practice.duties.get(id));
        let people = scenario.people.values().map(|person| Relative {
            name: if person.part == crate::scenario::Part::Child {
                text_with(
                    "briefing-child",
                    [
                        ("name", person.name.as_str().into()),
                        ("age", person.age.into()),
                    ],
                )
            } else {
                person.name.clone()
            },
            about: person.about.clone(),
        });
        let notes = scenario.content_notes.iter().map(|id| {
            let words = vocabulary.topics.get(id);
            words.cloned().unwrap_or_else(|| id.clone())
        });
        let techniques = scenario
            .techniques
            .iter()
            .filter_map(|id| practice.techniques.get(id));
        Self {
            title: scenario.title.clone(),
            summary: scenario.summary.clone(),
            level: level_in_words(scenario.level).0,
            minutes: scenario.minutes,
            place: place.unwrap_or_default(),
            know: know
                .map(|fact| (fact.text.clone(), fact.from.clone()))
                .collect(),
            task: briefing.task.clone(),
            duties: duties.map(|duty| duty.name.clone()).collect(),
            people: people.collect(),
            content_notes: notes.collect(),
            techniques: techniques.map(|technique| technique.name.clone()).collect(),
            notice: NOTICE,
        }
    }
}
