//! The practice model with every reference resolved, ready to be used at every decision.

use std::collections::BTreeMap;

use super::bits::Bits;
use super::file::{BandRule, Condition, DefaultCall, Id, PracticeFile, Skill, Talk};
use super::tenths::Tenths;
use super::validate;
use crate::source::Finding;

/// The position of a skill or habit: skills first, in the order of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SkillIdx(pub u16);

/// A practice model that can be used: what the file says, and the same with positions instead of words.
#[derive(Clone, Debug)]
pub struct Model {
    /// What the file says.
    pub file: PracticeFile,
    pub(super) tags: Vec<Tag>,
    pub(super) adjustments: Vec<ResolvedAdjustment>,
    pub(super) default_calls: Vec<(Vec<ResolvedCondition>, Bits)>,
    /// For each class, for each last talk (change, neutral, sustain, none): counts of change, neutral, sustain.
    pub(super) table: Vec<[[u64; 3]; 4]>,
    pub(super) principle_of: Vec<usize>,
    by_id: BTreeMap<Id, SkillIdx>,
}

/// A skill or habit with positions instead of words.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Whether it is a habit.
    pub habit: bool,
    /// Its own category.
    pub category: usize,
    /// Everything it counts in.
    pub categories: Bits,
    /// Its class in the people model, as a position in the list of classes.
    pub class: usize,
    /// The elements it shows.
    pub shows: Bits,
    /// The elements it harms.
    pub harms: Bits,
    /// What it is worth by itself.
    pub worth: Tenths,
    /// Its usual effect on trust, strain and readiness.
    pub effect: [i32; 3],
    /// Whether it mends an earlier habit.
    pub repairs: bool,
    /// Whether it is a critical fault.
    pub critical: bool,
    /// The duties it does.
    pub duties: Bits,
    /// The duties it does badly.
    pub badly: Bits,
}

#[derive(Clone, Debug)]
pub(super) struct ResolvedAdjustment {
    pub(super) when: Vec<ResolvedCondition>,
    pub(super) by: Tenths,
}

#[derive(Clone, Debug)]
pub(super) enum ResolvedCondition {
    Skill(Vec<SkillIdx>),
    Category(Bits),
    Toward(Talk),
    LastTalk(Talk),
    TrustFrom(i32),
    StrainFrom(i32),
    ReadinessFrom(i32),
    DecisionsFrom(u32),
    SameSkillAsLast,
    Run { category: usize, times: u32 },
    Done { skills: Vec<SkillIdx>, times: u32 },
    ToChild,
    Not(Box<ResolvedCondition>),
    Any(Vec<ResolvedCondition>),
}

impl Model {
    /// Resolves a file; what is wrong in it comes back as findings, and no model if any is an error.
    #[must_use]
    pub fn new(file: PracticeFile) -> (Option<Self>, Vec<Finding>) {
        let findings = validate::findings(&file);
        if findings
            .iter()
            .any(|finding| finding.severity == crate::source::Severity::Error)
        {
            return (None, findings);
        }
        (Some(Self::resolve(file)), findings)
    }

    fn resolve(file: PracticeFile) -> Self {
        let ids = file.skills.keys().chain(file.habits.keys());
        let by_id: BTreeMap<Id, SkillIdx> = ids
            .zip(0..=u16::MAX)
            .map(|(id, position)| (id.clone(), SkillIdx(position)))
            .collect();
        let skills = file.skills.iter().map(|(id, skill)| (id, skill, false));
        let habits = file.habits.iter().map(|(id, skill)| (id, skill, true));
        let tags = skills
            .chain(habits)
            .map(|(id, skill, habit)| resolve_tag(&file, id, skill, habit))
            .collect();
        let adjustments = file
            .situations
            .values()
            .map(|adjustment| ResolvedAdjustment {
                when: resolve_all(&file, &by_id, &adjustment.when),
                by: adjustment.by,
            })
            .collect();
        let default_calls = file
            .worth
            .default_calls
            .iter()
            .map(|DefaultCall { when, asks }| {
                let elements = Bits::of(
                    asks.iter()
                        .filter_map(|element| file.elements.get_index_of(element)),
                );
                (resolve_all(&file, &by_id, when), elements)
            })
            .collect();
        let table = super::people::resolve_table(&file.people);
        let principle_of = file
            .elements
            .values()
            .map(|element| {
                file.principles
                    .get_index_of(&element.principle)
                    .unwrap_or_default()
            })
            .collect();
        Self {
            file,
            tags,
            adjustments,
            default_calls,
            table,
            principle_of,
            by_id,
        }
    }

    /// The skill or habit of this name.
    #[must_use]
    pub fn skill(&self, id: &str) -> Option<SkillIdx> {
        self.by_id.get(id).copied()
    }

    /// A skill or habit with positions.
    #[must_use]
    pub fn tag(&self, skill: SkillIdx) -> &Tag {
        &self.tags[usize::from(skill.0)]
    }

    /// What the file says of a skill or habit, and its id.
    #[must_use]
    pub fn skill_text(&self, skill: SkillIdx) -> (&str, &Skill) {
        let position = usize::from(skill.0);
        let entry = self.file.skills.get_index(position).or_else(|| {
            self.file
                .habits
                .get_index(position - self.file.skills.len())
        });
        match entry {
            Some((id, text)) => (id, text),
            None => unreachable!("a skill's position comes from this model"),
        }
    }

    /// How many skills and habits there are.
    #[must_use]
    pub fn n_skills(&self) -> usize {
        self.tags.len()
    }

    /// The principle that an element belongs to, both as positions.
    #[must_use]
    pub fn principle_of(&self, element: usize) -> usize {
        self.principle_of[element]
    }

    /// The elements of a principle.
    #[must_use]
    pub fn elements_of(&self, principle: usize) -> Bits {
        Bits::of(
            self.principle_of
                .iter()
                .enumerate()
                .filter(|(_, owner)| **owner == principle)
                .map(|(element, _)| element),
        )
    }

    /// The position of a category; `None` if the model has no such word.
    #[must_use]
    pub fn category(&self, id: &str) -> Option<usize> {
        self.file.categories.get_index_of(id)
    }

    /// The positions of those of these categories that the model has.
    #[must_use]
    pub fn categories(&self, ids: &[&str]) -> Bits {
        Bits::of(ids.iter().filter_map(|id| self.category(id)))
    }

    /// The set of elements with these names; unknown ones are left out.
    #[must_use]
    pub fn element_set<S: AsRef<str>>(&self, ids: &[S]) -> Bits {
        Bits::of(
            ids.iter()
                .filter_map(|id| self.file.elements.get_index_of(id.as_ref())),
        )
    }

    /// Where the bands begin.
    #[must_use]
    pub fn bands(&self) -> &BandRule {
        &self.file.bands
    }
}

fn resolve_tag(file: &PracticeFile, id: &str, skill: &Skill, habit: bool) -> Tag {
    let elements = |ids: &[Id]| Bits::of(ids.iter().filter_map(|e| file.elements.get_index_of(e)));
    let categories = Bits::of(
        skill
            .categories
            .iter()
            .filter_map(|category| file.categories.get_index_of(category)),
    );
    let duties = |done: fn(&super::file::Duty) -> &Vec<Id>| {
        Bits::of(
            file.duties
                .values()
                .enumerate()
                .filter(|(_, duty)| done(duty).iter().any(|skill| skill == id))
                .map(|(position, _)| position),
        )
    };
    Tag {
        habit,
        category: skill
            .categories
            .first()
            .and_then(|category| file.categories.get_index_of(category))
            .unwrap_or_default(),
        categories,
        class: file
            .people
            .classes
            .iter()
            .position(|class| *class == skill.class)
            .unwrap_or_default(),
        shows: elements(&skill.shows),
        harms: elements(&skill.harms),
        worth: skill.worth,
        effect: [skill.trust, skill.strain, skill.readiness],
        repairs: skill.repairs,
        critical: skill.critical,
        duties: duties(|duty| &duty.done_by),
        badly: duties(|duty| &duty.badly_by),
    }
}

fn resolve_all(
    file: &PracticeFile,
    by_id: &BTreeMap<Id, SkillIdx>,
    conditions: &[Condition],
) -> Vec<ResolvedCondition> {
    conditions
        .iter()
        .map(|condition| resolve_condition(file, by_id, condition))
        .collect()
}

fn resolve_condition(
    file: &PracticeFile,
    by_id: &BTreeMap<Id, SkillIdx>,
    condition: &Condition,
) -> ResolvedCondition {
    let skills = |ids: &[Id]| ids.iter().filter_map(|id| by_id.get(id).copied()).collect();
    match condition {
        Condition::Skill(ids) => ResolvedCondition::Skill(skills(ids)),
        Condition::Category(ids) => ResolvedCondition::Category(Bits::of(
            ids.iter().filter_map(|id| file.categories.get_index_of(id)),
        )),
        Condition::Toward(talk) => ResolvedCondition::Toward(*talk),
        Condition::LastTalk(talk) => ResolvedCondition::LastTalk(*talk),
        Condition::TrustFrom(least) => ResolvedCondition::TrustFrom(*least),
        Condition::StrainFrom(least) => ResolvedCondition::StrainFrom(*least),
        Condition::ReadinessFrom(least) => ResolvedCondition::ReadinessFrom(*least),
        Condition::DecisionsFrom(least) => ResolvedCondition::DecisionsFrom(*least),
        Condition::SameSkillAsLast => ResolvedCondition::SameSkillAsLast,
        Condition::Run { category, times } => ResolvedCondition::Run {
            category: file
                .categories
                .get_index_of(category)
                .unwrap_or(Bits::CAPACITY),
            times: *times,
        },
        Condition::Done { skills: ids, times } => ResolvedCondition::Done {
            skills: skills(ids),
            times: *times,
        },
        Condition::ToChild => ResolvedCondition::ToChild,
        Condition::Not(inner) => {
            ResolvedCondition::Not(Box::new(resolve_condition(file, by_id, inner)))
        }
        Condition::Any(inner) => ResolvedCondition::Any(resolve_all(file, by_id, inner)),
    }
}
