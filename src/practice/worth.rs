//! The worth of a choice: what its skills are worth, what the moment calls for, and the situation.

use serde::Serialize;

use super::bits::Bits;
use super::file::Talk;
use super::model::{Model, ResolvedCondition, SkillIdx};
use super::tenths::Tenths;

/// How many decisions back a run of one category can be seen.
pub const MEMORY: usize = 8;

/// A choice as practice sees it: its skills, and what follows from them in every situation.
#[derive(Clone, Debug, Default)]
pub struct Move {
    /// Its skills and habits, in the author's order.
    pub skills: Vec<SkillIdx>,
    /// The kind of talk it is aimed at.
    pub toward: Option<Talk>,
    /// The mean of practitioners' ratings, if there are any.
    pub panel: Option<Tenths>,
    /// Whether a habit is among its skills.
    pub habit: bool,
    /// The elements it shows; none with a habit.
    pub shows: Bits,
    /// The elements its habits harm.
    pub harms: Bits,
    /// Everything its skills count in.
    pub categories: Bits,
    /// Its class in the people model: the most telling of its skills', without any the least telling.
    pub class: usize,
    /// Its usual effect on trust, strain and readiness.
    pub effect: [i32; 3],
    /// The duties it does.
    pub duties: Bits,
    /// The duties it does badly.
    pub badly: Bits,
    /// Whether it mends an earlier habit.
    pub repairs: bool,
    /// Whether it is a critical fault.
    pub critical: bool,
    /// What it is worth before moment and situation, with its terms.
    pub base: Worth,
}

/// What a decision stands in: the person spoken to and what has been done so far.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// Trust of the person spoken to.
    pub trust: i32,
    /// Their strain.
    pub strain: i32,
    /// Their readiness.
    pub readiness: i32,
    /// Their last talk.
    pub last_talk: Option<Talk>,
    /// Whether they are a child.
    pub to_child: bool,
    /// How many decisions were made before.
    pub decisions: u32,
    /// The last decision's skills.
    pub last_skills: &'a [SkillIdx],
    /// What the last decisions counted in, latest first.
    pub recent: &'a [Bits; MEMORY],
    /// How often each skill has been used.
    pub done: &'a [u16],
}

/// A worth with the terms that it is the sum of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Worth {
    /// 1.0 to 5.0.
    pub total: Tenths,
    /// What it is made of.
    pub terms: Vec<Term>,
}

/// A term of a worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Term {
    /// What it stands for: "complex reflection", "this moment asked for listening".
    pub says: String,
    /// How much.
    pub by: Tenths,
}

impl Model {
    /// What follows from a choice's skills in every situation.
    #[must_use]
    pub fn make_move(
        &self,
        skills: Vec<SkillIdx>,
        toward: Option<Talk>,
        panel: Option<Tenths>,
    ) -> Move {
        let tags = || skills.iter().map(|skill| self.tag(*skill));
        let habit = tags().any(|tag| tag.habit);
        let union = |part: fn(&super::model::Tag) -> Bits| {
            tags().fold(Bits::default(), |sum, tag| sum.and_also(part(tag)))
        };
        let mut effect = [0; 3];
        for tag in tags() {
            for (sum, points) in effect.iter_mut().zip(tag.effect) {
                *sum += points;
            }
        }
        let badly = union(|tag| tag.badly);
        Move {
            toward,
            panel,
            habit,
            shows: if habit {
                Bits::default()
            } else {
                union(|tag| tag.shows)
            },
            harms: union(|tag| tag.harms),
            categories: union(|tag| tag.categories),
            class: tags()
                .map(|tag| tag.class)
                .min()
                .unwrap_or(self.file.people.classes.len().saturating_sub(1)),
            effect,
            duties: if habit {
                Bits::default()
            } else {
                union(|tag| tag.duties)
            },
            badly: if habit {
                badly.and_also(union(|tag| tag.duties))
            } else {
                badly
            },
            repairs: !habit && tags().any(|tag| tag.repairs),
            critical: tags().any(|tag| tag.critical),
            base: self.base(&skills, panel),
            skills,
        }
    }

    fn base(&self, skills: &[SkillIdx], panel: Option<Tenths>) -> Worth {
        if let Some(mean) = panel {
            return Worth::of("rated by practitioners", mean);
        }
        let rule = &self.file.worth;
        let name = |skill: SkillIdx| self.skill_text(skill).1.name.to_lowercase();
        let worst_habit = skills
            .iter()
            .filter(|skill| self.tag(**skill).habit)
            .min_by_key(|skill| self.tag(**skill).worth);
        let best_skill = skills
            .iter()
            .filter(|skill| !self.tag(**skill).habit)
            // The first of equals, so that the author's order decides.
            .min_by_key(|skill| std::cmp::Reverse(self.tag(**skill).worth));
        if let Some(habit) = worst_habit {
            let mut worth = Worth::of(&name(*habit), self.tag(*habit).worth);
            if let Some(skill) =
                best_skill.filter(|skill| self.tag(**skill).worth >= rule.good_from)
            {
                worth.add(
                    &format!("{} beside it", name(*skill)),
                    rule.skill_beside_habit,
                );
            }
            worth.hold_below(rule.habit_ceiling);
            return worth;
        }
        let Some(best) = best_skill else {
            return Worth::of("no skill", rule.moving_on);
        };
        let mut worth = Worth::of(&name(*best), self.tag(*best).worth);
        let second = skills
            .iter()
            .find(|skill| self.tag(**skill).category != self.tag(*best).category);
        if let Some(second) = second {
            worth.add(&format!("also {}", name(*second)), rule.second_skill);
        }
        worth
    }

    /// The elements that a moment calls for: its author's, or the model's defaults for the situation.
    #[must_use]
    pub fn called_for(&self, by_author: Bits, situation: &Situation<'_>) -> Bits {
        if !by_author.is_empty() {
            return by_author;
        }
        let no_move = Move::default();
        self.default_calls
            .iter()
            .find(|(when, _)| when.iter().all(|c| holds(c, &no_move, situation)))
            .map_or(Bits::default(), |(_, asks)| *asks)
    }

    /// What the situation adds to a move's worth, in tenths, within the model's limit.
    #[must_use]
    pub fn situation_sum(&self, the_move: &Move, situation: &Situation<'_>) -> i32 {
        let limit = self.file.worth.situation_limit.0;
        self.adjustments
            .iter()
            .filter(|adjustment| bears_on(the_move, adjustment.by))
            .filter(|adjustment| {
                adjustment
                    .when
                    .iter()
                    .all(|condition| holds(condition, the_move, situation))
            })
            .map(|adjustment| adjustment.by.0)
            .sum::<i32>()
            .clamp(-limit, limit)
    }

    /// The worth of a move in a situation, with its terms.
    #[must_use]
    pub fn worth(&self, the_move: &Move, by_author: Bits, situation: &Situation<'_>) -> Worth {
        let mut worth = the_move.base.clone();
        let called = self.called_for(by_author, situation);
        if let Some(by) = self.call_term(the_move, called) {
            let names: Vec<_> = called
                .iter()
                .filter_map(|element| self.file.elements.get_index(element))
                .map(|(_, element)| element.name.to_lowercase())
                .collect();
            let asked = names.join(" or ");
            worth.add(
                &if by.0 > 0 {
                    format!("this moment asked for {asked}")
                } else {
                    format!("this moment asked for something else: {asked}")
                },
                by,
            );
        }
        let limit = self.file.worth.situation_limit.0;
        let mut sum = 0;
        for (resolved, text) in self.adjustments.iter().zip(self.file.situations.values()) {
            let holds = |condition| holds(condition, the_move, situation);
            if bears_on(the_move, resolved.by) && resolved.when.iter().all(holds) {
                sum += resolved.by.0;
                worth.add(&text.says, resolved.by);
            }
        }
        // Held once, over all of them, so that their order in the file changes nothing.
        let held = sum.clamp(-limit, limit) - sum;
        let says = format!("situations together count {} at most", Tenths(limit));
        worth.add(&says, Tenths(held));
        worth.hold_within(10, 50);
        worth
    }

    /// The same worth without its terms, for where only the number is needed.
    #[must_use]
    pub fn worth_total(&self, the_move: &Move, by_author: Bits, situation: &Situation<'_>) -> i32 {
        let called = self.called_for(by_author, situation);
        let by_call = self.call_term(the_move, called).map_or(0, |by| by.0);
        (the_move.base.total.0 + by_call + self.situation_sum(the_move, situation)).clamp(10, 50)
    }

    fn call_term(&self, the_move: &Move, called: Bits) -> Option<Tenths> {
        let rule = &self.file.worth;
        // Practitioners saw the moment, so what it calls for is in their ratings already.
        if called.is_empty() || the_move.panel.is_some() {
            None
        } else if the_move.shows.meets(called) {
            Some(rule.called_for)
        } else if the_move.base.total >= rule.good_from {
            Some(rule.not_called_for)
        } else {
            None
        }
    }
}

/// Whether a condition holds for a move in a situation.
fn holds(condition: &ResolvedCondition, the_move: &Move, situation: &Situation<'_>) -> bool {
    match condition {
        ResolvedCondition::Skill(skills) => {
            the_move.skills.iter().any(|skill| skills.contains(skill))
        }
        ResolvedCondition::Category(categories) => the_move.categories.meets(*categories),
        ResolvedCondition::Toward(talk) => the_move.toward == Some(*talk),
        ResolvedCondition::LastTalk(talk) => situation.last_talk == Some(*talk),
        ResolvedCondition::TrustFrom(least) => situation.trust >= *least,
        ResolvedCondition::StrainFrom(least) => situation.strain >= *least,
        ResolvedCondition::ReadinessFrom(least) => situation.readiness >= *least,
        ResolvedCondition::DecisionsFrom(least) => situation.decisions >= *least,
        ResolvedCondition::SameSkillAsLast => the_move
            .skills
            .iter()
            .any(|skill| situation.last_skills.contains(skill)),
        ResolvedCondition::Run { category, times } => {
            let times = usize::try_from(*times).unwrap_or(usize::MAX);
            times <= MEMORY
                && situation.recent[..times]
                    .iter()
                    .all(|counted| counted.contains(*category))
        }
        ResolvedCondition::Done { skills, times } => {
            skills
                .iter()
                .map(|skill| u32::from(situation.done[usize::from(skill.0)]))
                .sum::<u32>()
                >= *times
        }
        ResolvedCondition::ToChild => situation.to_child,
        ResolvedCondition::Not(inner) => !holds(inner, the_move, situation),
        ResolvedCondition::Any(inner) => inner
            .iter()
            .any(|condition| holds(condition, the_move, situation)),
    }
}

/// Whether an adjustment can bear on a move: no situation makes a habit better.
fn bears_on(the_move: &Move, by: Tenths) -> bool {
    !(the_move.habit && by.0 > 0)
}

impl Worth {
    fn of(says: &str, by: Tenths) -> Self {
        Self {
            total: by,
            terms: vec![Term {
                says: says.to_owned(),
                by,
            }],
        }
    }

    fn add(&mut self, says: &str, by: Tenths) {
        if by.0 != 0 {
            self.total.0 += by.0;
            self.terms.push(Term {
                says: says.to_owned(),
                by,
            });
        }
    }

    fn hold_below(&mut self, ceiling: Tenths) {
        if self.total > ceiling {
            self.add("never more with a habit", Tenths(ceiling.0 - self.total.0));
        }
    }

    fn hold_within(&mut self, least: i32, most: i32) {
        let held = self.total.0.clamp(least, most);
        self.add("held between 1 and 5", Tenths(held - self.total.0));
    }
}
