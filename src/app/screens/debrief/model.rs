//! What the debrief draws: the debrief itself, and what each skill belongs to.

use std::collections::BTreeMap;

use crate::app::widgets::Chip;
use crate::debrief::Debrief;
use crate::practice::{Model, SkillIdx};

/// What the debrief draws.
#[derive(Clone, Debug)]
pub struct DebriefModel {
    /// Everything that is told.
    pub debrief: Debrief,
    chips: BTreeMap<String, Chip>,
}

impl DebriefModel {
    /// A debrief with the practice model it was made under.
    #[must_use]
    pub fn of(debrief: Debrief, model: &Model) -> Self {
        let chips = chips_of(model);
        Self { debrief, chips }
    }

    /// How the skill with this name is shown.
    pub(super) fn chip(&self, skill: &str) -> Chip {
        self.chips.get(skill).copied().unwrap_or(Chip::Plain)
    }
}

/// How each skill is shown, by its name.
pub(in crate::app::screens) fn chips_of(model: &Model) -> BTreeMap<String, Chip> {
    let count = u16::try_from(model.n_skills()).unwrap_or(u16::MAX);
    (0..count)
        .map(SkillIdx)
        .map(|skill| {
            let name = model.skill_text(skill).1.name.clone();
            (name, chip_of(model, skill))
        })
        .collect()
}

/// A skill is shown in the color of the first principle whose element it shows.
pub(in crate::app::screens) fn chip_of(model: &Model, skill: SkillIdx) -> Chip {
    let tag = model.tag(skill);
    if tag.habit {
        return Chip::Habit;
    }
    let (_, text) = model.skill_text(skill);
    let element = text
        .shows
        .first()
        .and_then(|id| model.file.elements.get_index_of(id));
    element.map_or(Chip::Plain, |element| {
        Chip::Principle(model.principle_of(element))
    })
}
