//! One decision: what it does to people, what comes back, what is learned, where it leads.

use super::chance::{Chance, Purpose};
use super::plot::{
    ChoiceIdx, EndingIdx, FactIdx, LineRef, MomentIdx, PersonIdx, Plot, PlotGuard, ReplyIdx, Then,
};
use super::state::State;
use crate::practice::{EffectContext, Gauge, ReplyContext, Talk, moved};

/// Something that happened. Positions only: texts are looked up in the [`Plot`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The learner took a choice.
    Chose(ChoiceIdx),
    /// A gauge of a person moved.
    Moved {
        /// Whose.
        who: PersonIdx,
        /// Which.
        gauge: Gauge,
        /// Its value before.
        from: i32,
        /// Its value now.
        to: i32,
    },
    /// A reply came.
    Replied {
        /// Which.
        reply: ReplyIdx,
        /// Who spoke first in it.
        who: PersonIdx,
        /// What it was, toward their target behavior.
        talk: Talk,
    },
    /// A line was said or seen.
    Line(LineRef),
    /// A fact was learned.
    Learned(FactIdx),
    /// A moment was come to.
    Came(MomentIdx),
    /// The visit ended.
    Ended(EndingIdx),
}

/// The decision was not open, or the visit was over; nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this choice is not open here")]
pub struct NotOpen;

impl State {
    /// The beginning of a visit: its state, and what happens on coming to its first moment.
    #[must_use]
    pub fn start(plot: &Plot, seed: u64) -> (Self, Vec<Event>) {
        let mut state = Self::before(plot, seed);
        let mut events = Vec::new();
        let first = state.moment;
        state.come_to(plot, first, &mut events);
        (state, events)
    }

    /// Takes a decision and appends what happens to `events`.
    ///
    /// # Errors
    /// [`NotOpen`], and nothing has changed.
    pub fn step(
        &mut self,
        plot: &Plot,
        choice: ChoiceIdx,
        events: &mut Vec<Event>,
    ) -> Result<(), NotOpen> {
        if choice.index() >= plot.choices.len() || !self.is_open(plot, choice) {
            return Err(NotOpen);
        }
        events.push(Event::Chose(choice));
        self.move_people(plot, choice, events);
        self.remember(plot, choice);
        let reply = self.draw_reply(plot, choice);
        self.decisions += 1;
        self.answer(plot, reply, events);
        Ok(())
    }

    fn move_people(&mut self, plot: &Plot, choice: ChoiceIdx, events: &mut Vec<Event>) {
        let at = &plot.choices[choice.index()];
        let situation = self.situation(plot, choice);
        let situation = plot.model.situation_sum(&at.the_move, &situation);
        let own = at.shifts.iter().any(|(who, _)| *who == at.to);
        if !own {
            let context = EffectContext {
                situation,
                habit_to_parent: at.the_move.habit && plot.parents[at.to.index()],
            };
            self.move_person(plot, at.to, at.the_move.effect, context, events);
        }
        for (who, points) in &at.shifts {
            let context = EffectContext {
                situation: 0,
                habit_to_parent: false,
            };
            self.move_person(plot, *who, *points, context, events);
        }
    }

    fn move_person(
        &mut self,
        plot: &Plot,
        who: PersonIdx,
        points: [i32; 3],
        context: EffectContext,
        events: &mut Vec<Event>,
    ) {
        let rule = &plot.model.file.people;
        for (gauge, points) in Gauge::ALL.into_iter().zip(points) {
            let value = &mut self.people[who.index()].gauges[gauge as usize];
            let from = *value;
            let to = moved(rule, gauge, from, points, context);
            if to != from {
                *value = to;
                events.push(Event::Moved {
                    who,
                    gauge,
                    from,
                    to,
                });
            }
        }
    }

    fn remember(&mut self, plot: &Plot, choice: ChoiceIdx) {
        let the_move = plot.move_of(choice);
        self.said[choice.index()] = true;
        self.duties_done = self.duties_done.and_also(the_move.duties);
        for skill in &the_move.skills {
            let times = &mut self.skills_done[usize::from(skill.0)];
            *times = times.saturating_add(1);
        }
        self.last_skills.clone_from(&the_move.skills);
        self.recent.rotate_right(1);
        self.recent[0] = the_move.categories;
    }

    /// The guarded replies that hold, or else the fallbacks.
    #[must_use]
    pub fn open_replies(&self, plot: &Plot, choice: ChoiceIdx) -> Vec<ReplyIdx> {
        let holding = |reply: &ReplyIdx| {
            let when = &plot.replies[reply.index()].when;
            !when.is_empty() && self.all_hold(when)
        };
        let guarded: Vec<_> = plot.replies(choice).filter(holding).collect();
        if guarded.is_empty() {
            plot.replies(choice)
                .filter(|reply| !plot.is_guarded(*reply))
                .collect()
        } else {
            guarded
        }
    }

    /// Which reply comes: first the kind of talk by the people model, then one of that kind.
    fn draw_reply(&self, plot: &Plot, choice: ChoiceIdx) -> Option<ReplyIdx> {
        let open = self.open_replies(plot, choice);
        if open.len() < 2 {
            return open.first().copied();
        }
        let at = &plot.choices[choice.index()];
        let to = self.person(at.to);
        let mut weights = plot.model.talk_weights(ReplyContext {
            last_talk: to.last_talk,
            class: at.the_move.class,
            toward: at.the_move.toward,
            trust: to.gauge(Gauge::Trust),
            habit: at.the_move.habit,
        });
        let talk_of = |reply: &ReplyIdx| plot.replies[reply.index()].talk;
        for (talk, weight) in TALKS.into_iter().zip(&mut weights) {
            if !open.iter().any(|reply| talk_of(reply) == talk) {
                *weight = 0;
            }
        }
        let place = plot.place_key(self.moment);
        let mut chance = Chance::new(self.seed, Purpose::Reply, place, u64::from(self.decisions));
        let open_of = |talk| open.iter().filter(move |reply| talk_of(reply) == talk);
        let talk = if weights.iter().all(|weight| *weight == 0) {
            talk_of(&open[0])
        } else {
            TALKS[chance.pick(&weights)]
        };
        let nth = chance.index(open_of(talk).count());
        open_of(talk).nth(nth).copied()
    }

    fn answer(&mut self, plot: &Plot, reply: Option<ReplyIdx>, events: &mut Vec<Event>) {
        let Some(reply) = reply else {
            return;
        };
        let at = &plot.replies[reply.index()];
        events.push(Event::Replied {
            reply,
            who: at.speaker,
            talk: at.talk,
        });
        self.people[at.speaker.index()].last_talk = Some(at.talk);
        self.tell(&at.lines, |line| LineRef::Reply(reply, line), events);
        self.learn(&at.learns, events);
        match at.then {
            Then::Stay => {}
            Then::Moment(moment) => self.come_to(plot, moment, events),
            Then::Ends(ending) => {
                self.ending = Some(ending);
                events.push(Event::Ended(ending));
            }
        }
    }

    fn come_to(&mut self, plot: &Plot, moment: MomentIdx, events: &mut Vec<Event>) {
        let at = &plot.moments[moment.index()];
        let again = std::mem::replace(&mut self.visited[moment.index()], true);
        self.moment = moment;
        events.push(Event::Came(moment));
        if !(at.hub && again) {
            self.tell(&at.lines, |line| LineRef::Moment(moment, line), events);
            self.learn(&at.learns, events);
        }
    }

    fn tell(
        &self,
        lines: &[Vec<PlotGuard>],
        line_ref: impl Fn(u16) -> LineRef,
        events: &mut Vec<Event>,
    ) {
        for (position, when) in (0..=u16::MAX).zip(lines) {
            if self.all_hold(when) {
                events.push(Event::Line(line_ref(position)));
            }
        }
    }

    fn learn(&mut self, facts: &[FactIdx], events: &mut Vec<Event>) {
        for fact in facts {
            if !std::mem::replace(&mut self.known[fact.index()], true) {
                events.push(Event::Learned(*fact));
            }
        }
    }
}

/// The kinds of talk in the order of the people model's weights.
const TALKS: [Talk; 3] = [Talk::Change, Talk::Neutral, Talk::Sustain];
