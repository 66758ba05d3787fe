//! From words to positions: a scenario of the file becomes a [`Plot`].

use std::collections::BTreeMap;
use std::sync::Arc;

use super::chance::PlaceKey;
use super::plot::{
    ChoiceIdx, EndingIdx, FactIdx, MomentIdx, PersonIdx, Plot, PlotChoice, PlotGuard, PlotMoment,
    PlotReply, PlotScene, ReplyIdx, SceneIdx, Then, gauge_bounds, parts,
};
use crate::practice::{Bits, Gauge, Id, Model, Tenths};
use crate::scenario::{
    Choice, Conversation, Guard, Line, Moment, Panel, Part, Reply, Scenario, Scene, Shift,
};

pub(super) fn plot(scenario: Arc<Scenario>, model: Arc<Model>) -> Result<Plot, Vec<String>> {
    let mut resolver = Resolver {
        scenario: &scenario,
        model: &model,
        moment_ids: BTreeMap::new(),
        choice_ids: BTreeMap::new(),
        starts: Vec::new(),
        unknown: Vec::new(),
    };
    resolver.number();
    let mut moments = Vec::new();
    let mut choices = Vec::new();
    let mut replies = Vec::new();
    let mut scenes = Vec::new();
    for (scene_at, scene) in scenario.scenes.iter().enumerate() {
        let Scene::Conversation(conversation) = scene;
        scenes.push(PlotScene {
            start: resolver.moment(&conversation.id, &conversation.start),
        });
        for (in_scene, (id, moment)) in conversation.moments.iter().enumerate() {
            let at = MomentIdx::at(moments.len());
            let first = choices.len();
            for (in_moment, choice) in moment.choices.iter().enumerate() {
                let choice_at = ChoiceIdx::at(choices.len());
                let first_reply = replies.len();
                let to = resolver.addressee(conversation, moment, choice);
                for (in_choice, reply) in choice.replies.iter().enumerate() {
                    replies.push(PlotReply {
                        choice: choice_at,
                        in_choice,
                        ..resolver.reply(conversation, reply, to)
                    });
                }
                choices.push(PlotChoice {
                    moment: at,
                    in_moment,
                    to,
                    once: choice.once || moment.hub,
                    replies: ReplyIdx::at(first_reply).0..ReplyIdx::at(replies.len()).0,
                    ..resolver.choice(choice)
                });
            }
            moments.push(PlotMoment {
                scene: SceneIdx::at(scene_at),
                in_scene,
                place: format!("{}/{id}", conversation.id),
                key: PlaceKey::of(&format!("{}/{id}", conversation.id)),
                hub: moment.hub,
                calls_for: model.element_set(&moment.calls_for),
                lines: resolver.lines(&moment.lines),
                learns: resolver.facts(&moment.learns),
                choices: ChoiceIdx::at(first).0..ChoiceIdx::at(choices.len()).0,
            });
        }
    }
    let duties = resolver.duties(&scenario.briefing.duties);
    resolver.facts(&scenario.briefing.know);
    if scenes.is_empty() {
        resolver.unknown.push("a first scene".to_owned());
    }
    let by_place = resolver
        .moment_ids
        .iter()
        .map(|(place, position)| (place.clone(), MomentIdx::at(*position)))
        .collect();
    let unknown = resolver.unknown;
    if !unknown.is_empty() {
        return Err(unknown);
    }
    Ok(Plot {
        scenes,
        moments,
        choices,
        replies,
        duties,
        by_place,
        parents: parts(&scenario, Part::Parent),
        children: parts(&scenario, Part::Child),
        scenario,
        model,
    })
}

struct Resolver<'a> {
    scenario: &'a Scenario,
    model: &'a Model,
    /// `scene/moment` of every moment, and its position.
    moment_ids: BTreeMap<String, usize>,
    /// `scene/moment/choice` of every choice, and its position.
    choice_ids: BTreeMap<String, usize>,
    /// The id and the start of every scene.
    starts: Vec<(&'a str, &'a str)>,
    unknown: Vec<String>,
}

impl Resolver<'_> {
    fn number(&mut self) {
        for scene in &self.scenario.scenes {
            let Scene::Conversation(conversation) = scene;
            self.starts.push((&conversation.id, &conversation.start));
            for (id, moment) in &conversation.moments {
                let place = format!("{}/{id}", conversation.id);
                for choice in &moment.choices {
                    let position = self.choice_ids.len();
                    self.choice_ids
                        .insert(format!("{place}/{}", choice.id), position);
                }
                let position = self.moment_ids.len();
                self.moment_ids.insert(place, position);
            }
        }
    }

    fn find(&mut self, position: Option<usize>, what: &str, word: &str) -> usize {
        position.unwrap_or_else(|| {
            self.unknown.push(format!("{what} \"{word}\""));
            0
        })
    }

    fn moment(&mut self, scene: &str, moment: &str) -> MomentIdx {
        let place = format!("{scene}/{moment}");
        let position = self.moment_ids.get(&place).copied();
        MomentIdx::at(self.find(position, "moment", moment))
    }

    fn person(&mut self, id: &str) -> PersonIdx {
        let position = self.scenario.people.get_index_of(id);
        PersonIdx::at(self.find(position, "person", id))
    }

    fn facts(&mut self, ids: &[Id]) -> Vec<FactIdx> {
        ids.iter()
            .map(|id| {
                let position = self.scenario.facts.get_index_of(id);
                FactIdx::at(self.find(position, "fact", id))
            })
            .collect()
    }

    fn duties(&mut self, ids: &[Id]) -> Bits {
        let mut duties = Bits::default();
        for id in ids {
            let position = self.model.file.duties.get_index_of(id);
            duties.insert(self.find(position, "duty", id));
        }
        duties
    }

    /// Who a choice is said to: named by the choice or the moment, else who spoke last, else who is there first.
    fn addressee(
        &mut self,
        conversation: &Conversation,
        moment: &Moment,
        choice: &Choice,
    ) -> PersonIdx {
        let named = [&choice.to, &moment.to]
            .into_iter()
            .find(|id| !id.is_empty());
        let spoke_last = moment
            .lines
            .iter()
            .rev()
            .find(|line| !line.says.is_empty())
            .map(|line| &line.who);
        let here = moment.with.first().or(conversation.with.first());
        match named.or(spoke_last).or(here) {
            Some(id) => self.person(id),
            None => PersonIdx::at(self.find(None, "person", "")),
        }
    }

    fn choice(&mut self, choice: &Choice) -> PlotChoice {
        let mut skills = Vec::new();
        for id in &choice.skills {
            match self.model.skill(id) {
                Some(skill) => skills.push(skill),
                None => self.unknown.push(format!("skill \"{id}\"")),
            }
        }
        let panel = choice.panel.as_ref().and_then(panel_mean);
        PlotChoice {
            moment: MomentIdx(0),
            in_moment: 0,
            to: PersonIdx(0),
            the_move: self.model.make_move(skills, choice.toward, panel),
            when: self.guards(&choice.when),
            once: choice.once,
            leaves: choice.leaves,
            shifts: self.shifts(&choice.shifts),
            replies: 0..0,
        }
    }

    /// Each person once, so that one decision moves nobody further than it may.
    fn shifts(&mut self, shifts: &[Shift]) -> Vec<(PersonIdx, [i32; 3])> {
        let mut by_person: Vec<(PersonIdx, [i32; 3])> = Vec::new();
        for shift in shifts {
            let who = self.person(&shift.who);
            let points = [shift.trust, shift.strain, shift.readiness];
            match by_person.iter_mut().find(|(person, _)| *person == who) {
                Some((_, sum)) => {
                    for (sum, points) in sum.iter_mut().zip(points) {
                        *sum = sum.saturating_add(points);
                    }
                }
                None => by_person.push((who, points)),
            }
        }
        by_person
    }

    fn reply(&mut self, conversation: &Conversation, reply: &Reply, to: PersonIdx) -> PlotReply {
        let speaker = reply
            .lines
            .iter()
            .find(|line| !line.says.is_empty())
            .map_or(to, |line| self.person(&line.who));
        let then = match (&reply.next, &reply.scene, &reply.ends) {
            (Some(moment), _, _) => Then::Moment(self.moment(&conversation.id, moment)),
            (_, Some(scene), _) => {
                if let Some((_, start)) = self.starts.iter().find(|(id, _)| id == scene) {
                    Then::Moment(self.moment(scene, start))
                } else {
                    self.unknown.push(format!("scene \"{scene}\""));
                    Then::Stay
                }
            }
            (_, _, Some(ending)) => {
                let position = self.scenario.endings.get_index_of(ending);
                Then::Ends(EndingIdx::at(self.find(position, "ending", ending)))
            }
            (None, None, None) => Then::Stay,
        };
        PlotReply {
            choice: ChoiceIdx(0),
            in_choice: 0,
            when: self.guards(&reply.when),
            lines: self.lines(&reply.lines),
            talk: reply.talk,
            speaker,
            learns: self.facts(&reply.learns),
            then,
        }
    }

    fn lines(&mut self, lines: &[Line]) -> Vec<Vec<PlotGuard>> {
        lines
            .iter()
            .map(|line| {
                self.person(&line.who);
                self.guards(&line.when)
            })
            .collect()
    }

    fn guards(&mut self, guards: &[Guard]) -> Vec<PlotGuard> {
        guards.iter().map(|guard| self.guard(guard)).collect()
    }

    fn guard(&mut self, guard: &Guard) -> PlotGuard {
        let gauge = match guard {
            Guard::Strain(_) => Gauge::Strain,
            Guard::Readiness(_) => Gauge::Readiness,
            _ => Gauge::Trust,
        };
        match guard {
            Guard::Knows(id) => {
                let position = self.scenario.facts.get_index_of(id);
                PlotGuard::Knows(FactIdx::at(self.find(position, "fact", id)))
            }
            Guard::Said(id) => {
                let position = self.choice_ids.get(id).copied();
                PlotGuard::Said(ChoiceIdx::at(self.find(position, "choice", id)))
            }
            Guard::Done(id) => {
                let position = self.model.file.duties.get_index_of(id);
                PlotGuard::Done(self.find(position, "duty", id))
            }
            Guard::Trust(bounds) | Guard::Strain(bounds) | Guard::Readiness(bounds) => {
                let (least, most) = gauge_bounds(bounds);
                PlotGuard::Gauge {
                    who: self.person(&bounds.who),
                    gauge,
                    least,
                    most,
                }
            }
            Guard::Not(inner) => PlotGuard::Not(Box::new(self.guard(inner))),
            Guard::Any(inner) => PlotGuard::Any(self.guards(inner)),
        }
    }
}

/// The mean of practitioners' ratings in tenths, rounded half up; none without ratings.
fn panel_mean(panel: &Panel) -> Option<Tenths> {
    let count = i32::try_from(panel.ratings.len()).ok()?;
    let sum: i32 = panel.ratings.iter().map(|rating| i32::from(*rating)).sum();
    (count > 0).then(|| Tenths((20 * sum + count) / (2 * count)))
}
