//! Where a visit stands: people's gauges, what is known, what was said.

use super::plot::{ChoiceIdx, EndingIdx, FactIdx, MomentIdx, PersonIdx, Plot, PlotGuard};
use crate::practice::{Bits, Gauge, MEMORY, Situation, SkillIdx, Talk};

/// A person's hidden states now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonState {
    /// Trust, strain and readiness, 0 to 100.
    pub gauges: [i32; 3],
    /// What they last said, toward their target behavior.
    pub last_talk: Option<Talk>,
}

impl PersonState {
    /// One of the gauges.
    #[must_use]
    pub fn gauge(&self, gauge: Gauge) -> i32 {
        self.gauges[gauge as usize]
    }
}

/// Where a visit stands. It follows from the seed and the decisions alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// What fixes the visit's chance.
    pub seed: u64,
    /// The moment the visit is at; after the end, the last one.
    pub moment: MomentIdx,
    /// The ending, once it has come.
    pub ending: Option<EndingIdx>,
    /// How many decisions were made.
    pub decisions: u32,
    /// The people, in the order of the file.
    pub people: Vec<PersonState>,
    /// Which facts are known, in the order of the file.
    pub known: Vec<bool>,
    /// Which choices were taken, in the order of the file.
    pub said: Vec<bool>,
    /// Which moments were come to, in the order of the file.
    pub visited: Vec<bool>,
    /// The duties done well, as positions in the practice model.
    pub duties_done: Bits,
    pub(super) skills_done: Vec<u16>,
    pub(super) last_skills: Vec<SkillIdx>,
    pub(super) recent: [Bits; MEMORY],
}

impl State {
    /// The beginning of a visit, before its first moment has been come to.
    #[must_use]
    pub(super) fn before(plot: &Plot, seed: u64) -> Self {
        let people = plot
            .scenario
            .people
            .values()
            .map(|person| PersonState {
                gauges: [
                    person.gauges.trust,
                    person.gauges.strain,
                    person.gauges.readiness,
                ]
                .map(|points| i32::from(points.min(100))),
                last_talk: None,
            })
            .collect();
        let mut known = vec![false; plot.scenario.facts.len()];
        for id in &plot.scenario.briefing.know {
            if let Some(position) = plot.scenario.facts.get_index_of(id) {
                known[position] = true;
            }
        }
        Self {
            seed,
            moment: plot.scenes[0].start,
            ending: None,
            decisions: 0,
            people,
            known,
            said: vec![false; plot.choices.len()],
            visited: vec![false; plot.moments.len()],
            duties_done: Bits::default(),
            skills_done: vec![0; plot.model.n_skills()],
            last_skills: Vec::new(),
            recent: [Bits::default(); MEMORY],
        }
    }

    /// A person's states.
    #[must_use]
    pub fn person(&self, person: PersonIdx) -> &PersonState {
        &self.people[person.index()]
    }

    /// Whether a fact is known.
    #[must_use]
    pub fn knows(&self, fact: FactIdx) -> bool {
        self.known[fact.index()]
    }

    /// How often a skill has been used so far.
    #[must_use]
    pub fn times_used(&self, skill: SkillIdx) -> u16 {
        self.skills_done[usize::from(skill.0)]
    }

    /// What the last decision counted in.
    #[must_use]
    pub fn last_categories(&self) -> Bits {
        self.recent[0]
    }

    /// The choices that are open now, in the order of the file; none after the end.
    #[must_use]
    pub fn open(&self, plot: &Plot) -> Vec<ChoiceIdx> {
        if self.ending.is_some() {
            return Vec::new();
        }
        plot.choices(self.moment)
            .filter(|choice| self.is_open(plot, *choice))
            .collect()
    }

    /// Whether a choice is open now.
    #[must_use]
    pub fn is_open(&self, plot: &Plot, choice: ChoiceIdx) -> bool {
        let at = &plot.choices[choice.index()];
        let used_up = at.once && !at.leaves && self.said[choice.index()];
        self.ending.is_none() && at.moment == self.moment && !used_up && self.all_hold(&at.when)
    }

    /// What a decision for this choice stands in.
    #[must_use]
    pub fn situation(&self, plot: &Plot, choice: ChoiceIdx) -> Situation<'_> {
        let to = plot.addressee(choice);
        let person = self.person(to);
        Situation {
            trust: person.gauge(Gauge::Trust),
            strain: person.gauge(Gauge::Strain),
            readiness: person.gauge(Gauge::Readiness),
            last_talk: person.last_talk,
            to_child: plot.is_child(to),
            decisions: self.decisions,
            last_skills: &self.last_skills,
            recent: &self.recent,
            done: &self.skills_done,
        }
    }

    /// The worth of a choice now, in tenths.
    #[must_use]
    pub fn worth_total(&self, plot: &Plot, choice: ChoiceIdx) -> i32 {
        let calls_for = plot.calls_for(plot.moment_of(choice));
        let situation = self.situation(plot, choice);
        plot.model
            .worth_total(plot.move_of(choice), calls_for, &situation)
    }

    /// The worth of a choice now, with its terms.
    #[must_use]
    pub fn worth(&self, plot: &Plot, choice: ChoiceIdx) -> crate::practice::Worth {
        let calls_for = plot.calls_for(plot.moment_of(choice));
        let situation = self.situation(plot, choice);
        plot.model
            .worth(plot.move_of(choice), calls_for, &situation)
    }

    pub(super) fn all_hold(&self, guards: &[PlotGuard]) -> bool {
        guards.iter().all(|guard| self.holds(guard))
    }

    fn holds(&self, guard: &PlotGuard) -> bool {
        match guard {
            PlotGuard::Knows(fact) => self.knows(*fact),
            PlotGuard::Said(choice) => self.said[choice.index()],
            PlotGuard::Done(duty) => self.duties_done.contains(*duty),
            PlotGuard::Gauge {
                who,
                gauge,
                least,
                most,
            } => (*least..=*most).contains(&self.person(*who).gauge(*gauge)),
            PlotGuard::Not(inner) => !self.holds(inner),
            PlotGuard::Any(inner) => inner.iter().any(|guard| self.holds(guard)),
        }
    }
}
