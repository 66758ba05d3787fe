//! KT101: a word that stands for something which is not there.

use std::collections::BTreeSet;

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::walk::{ChoiceAt, MomentAt, all_guards, each_line, scene_place};
use crate::practice::Id;
use crate::scenario::{Conversation, Guard, Scene};
use crate::source::{Place, Severity, did_you_mean};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT101",
    name: "wrong-reference",
    severity: Severity::Error,
    title: "A word stands for a person, fact, moment, skill or the like that is not there.",
    text: include_str!("reference.md"),
    find: Find::InFile(find),
};

/// Comparing a wrong word with all known ones takes time, so only the first wrong words are compared.
const MOST_COMPARED: usize = 20;
/// A longer list of what there is helps nobody.
const MOST_LISTED: usize = 24;

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let mut look = Look::new(subject, out);
    look.top();
    for (index, Scene::Conversation(scene)) in subject.scenario.scenes.iter().enumerate() {
        let place = || scene_place(index);
        look.room(&scene.room, &|| place().field("room"));
        look.props(&scene.props, &|| place().field("props"));
        look.people(&scene.with, &|| place().field("with"));
        look.moment(scene, &scene.start, &|| place().field("start"));
    }
    for at in &subject.moments {
        look.at_moment(at);
    }
    each_line(&subject.moments, &mut |line, place| {
        look.person(&line.who, &|| place().field("who"));
        look.cue(&line.cue, &|| place().field("cue"));
    });
    all_guards(&subject.moments, &mut |guard, place| {
        look.guard(guard, place);
    });
}

struct Look<'s, 'a, 'o, 'r> {
    subject: &'s Subject<'a>,
    out: &'o mut Findings<'r>,
    decisions: BTreeSet<String>,
    compared: usize,
}

type At<'p> = &'p dyn Fn() -> Place;

impl<'s, 'a, 'o, 'r> Look<'s, 'a, 'o, 'r> {
    fn new(subject: &'s Subject<'a>, out: &'o mut Findings<'r>) -> Self {
        Self {
            subject,
            out,
            decisions: BTreeSet::new(),
            compared: 0,
        }
    }

    fn top(&mut self) {
        let scenario = self.subject.scenario;
        let model = &self.subject.model.file;
        let root = Place::root();
        self.each(
            &scenario.techniques,
            &|| root.field("techniques"),
            |look, id, at| {
                look.known(
                    "technique",
                    id,
                    model.techniques.contains_key(id),
                    model.techniques.keys(),
                    at,
                );
            },
        );
        self.topics(&scenario.content_notes, &|| root.field("content_notes"));
        let briefing = root.field("briefing");
        self.facts(&scenario.briefing.know, &|| briefing.field("know"));
        self.each(
            &scenario.briefing.duties,
            &|| briefing.field("duties"),
            Self::duty,
        );
        for (id, fact) in &scenario.facts {
            let place = || Place::root().field("facts").key(id);
            self.people(&fact.who, &|| place().field("who"));
            self.topics(&fact.topics, &|| place().field("topics"));
        }
    }

    fn at_moment(&mut self, at: &MomentAt<'a>) {
        let moment = at.moment;
        self.elements(&moment.calls_for, &|| at.place().field("calls_for"));
        self.elements(&moment.hint, &|| at.place().field("hint"));
        self.person_if_named(&moment.to, &|| at.place().field("to"));
        self.people(&moment.with, &|| at.place().field("with"));
        self.facts(&moment.learns, &|| at.place().field("learns"));
        for choice in at.choices() {
            self.at_choice(&choice);
        }
    }

    fn at_choice(&mut self, at: &ChoiceAt<'a>) {
        self.person_if_named(&at.choice.to, &|| at.place().field("to"));
        self.each(
            &at.choice.skills,
            &|| at.place().field("skills"),
            Self::skill,
        );
        for (index, shift) in at.choice.shifts.iter().enumerate() {
            self.person(&shift.who, &|| {
                at.place().field("shifts").index(index).field("who")
            });
        }
        let scenario = self.subject.scenario;
        for reply in at.replies() {
            let place = || reply.place();
            self.facts(&reply.reply.learns, &|| place().field("learns"));
            if let Some(id) = &reply.reply.next {
                self.moment(at.at.scene, id, &|| place().field("next"));
            }
            if let Some(id) = &reply.reply.scene {
                let known = scenario
                    .scenes
                    .iter()
                    .any(|Scene::Conversation(scene)| scene.id == *id);
                let ids = scenario
                    .scenes
                    .iter()
                    .map(|Scene::Conversation(scene)| &scene.id);
                self.known("scene", id, known, ids, &|| place().field("scene"));
            }
            if let Some(id) = &reply.reply.ends {
                let known = scenario.endings.contains_key(id);
                self.known("ending", id, known, scenario.endings.keys(), &|| {
                    place().field("ends")
                });
            }
        }
    }

    fn guard(&mut self, guard: &Guard, place: At<'_>) {
        match guard {
            Guard::Knows(id) => self.fact(id, &|| place().index(0)),
            Guard::Done(id) => self.duty(id, &|| place().index(0)),
            Guard::Said(id) => self.decision(id, &|| place().index(0)),
            Guard::Trust(bounds) | Guard::Strain(bounds) | Guard::Readiness(bounds) => {
                self.person(&bounds.who, &|| place().field("who"));
            }
            Guard::Not(_) | Guard::Any(_) => {}
        }
    }

    fn decision(&mut self, id: &str, at: At<'_>) {
        if self.decisions.is_empty() {
            let ids = self.subject.choices.iter().map(ChoiceAt::decision_id);
            self.decisions = ids.collect();
        }
        let decisions = std::mem::take(&mut self.decisions);
        self.known("choice", id, decisions.contains(id), decisions.iter(), at);
        self.decisions = decisions;
    }

    fn moment(&mut self, scene: &Conversation, id: &Id, at: At<'_>) {
        let known = scene.moments.contains_key(id);
        self.known("moment", id, known, scene.moments.keys(), at);
    }

    fn skill(&mut self, id: &Id, at: At<'_>) {
        let model = self.subject.model;
        let ids = model.file.skills.keys().chain(model.file.habits.keys());
        self.known("skill or habit", id, model.skill(id).is_some(), ids, at);
    }

    fn duty(&mut self, id: &Id, at: At<'_>) {
        let duties = &self.subject.model.file.duties;
        self.known("duty", id, duties.contains_key(id), duties.keys(), at);
    }

    fn elements(&mut self, ids: &[Id], at: At<'_>) {
        let elements = &self.subject.model.file.elements;
        self.each(ids, at, |look, id, at| {
            look.known(
                "element",
                id,
                elements.contains_key(id),
                elements.keys(),
                at,
            );
        });
    }

    fn topics(&mut self, ids: &[Id], at: At<'_>) {
        let topics = &self.subject.vocabulary.topics;
        self.each(ids, at, |look, id, at| {
            look.known("topic", id, topics.contains_key(id), topics.keys(), at);
        });
    }

    fn facts(&mut self, ids: &[Id], at: At<'_>) {
        self.each(ids, at, Self::fact);
    }

    fn fact(&mut self, id: &Id, at: At<'_>) {
        let facts = &self.subject.scenario.facts;
        self.known("fact", id, facts.contains_key(id), facts.keys(), at);
    }

    fn people(&mut self, ids: &[Id], at: At<'_>) {
        self.each(ids, at, Self::person);
    }

    fn person_if_named(&mut self, id: &Id, at: At<'_>) {
        if !id.is_empty() {
            self.person(id, at);
        }
    }

    fn person(&mut self, id: &Id, at: At<'_>) {
        let people = &self.subject.scenario.people;
        self.known("person", id, people.contains_key(id), people.keys(), at);
    }

    fn room(&mut self, id: &Id, at: At<'_>) {
        let rooms = &self.subject.vocabulary.rooms;
        self.known("room", id, rooms.contains_key(id), rooms.keys(), at);
    }

    fn props(&mut self, ids: &[Id], at: At<'_>) {
        let props = &self.subject.vocabulary.props;
        self.each(ids, at, |look, id, at| {
            look.known("prop", id, props.contains_key(id), props.keys(), at);
        });
    }

    fn cue(&mut self, id: &Id, at: At<'_>) {
        let cues = &self.subject.vocabulary.cues;
        let known = id.is_empty() || cues.contains_key(id);
        self.known("cue", id, known, cues.keys(), at);
    }

    fn each(&mut self, ids: &[Id], at: At<'_>, check: impl Fn(&mut Self, &Id, At<'_>)) {
        for (index, id) in ids.iter().enumerate() {
            check(self, id, &|| at().index(index));
        }
    }

    fn known<'i>(
        &mut self,
        what: &str,
        id: &str,
        known: bool,
        all: impl Iterator<Item = &'i Id>,
        at: At<'_>,
    ) {
        if known || self.out.is_full() {
            return;
        }
        let mut help = format!("Write the id of a {what} that is there.");
        if self.compared < MOST_COMPARED {
            self.compared += 1;
            let all: Vec<&str> = all.map(String::as_str).collect();
            if let Some(near) = did_you_mean(id, all.iter().copied()) {
                help = format!("Did you mean \"{near}\"?");
            } else if (1..=MOST_LISTED).contains(&all.len()) {
                help = format!("There are: {}.", all.join(", "));
            }
        }
        self.out
            .add(at(), format!("There is no {what} \"{id}\"."), help);
    }
}
