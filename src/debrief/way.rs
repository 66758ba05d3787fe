//! A way to say or do something: its words, its skills and what it was worth where it was open.

use serde::Serialize;

use crate::practice::{Tenths, Term, Worth};
use crate::session::{ChoiceIdx, Plot, Turn};

/// Words said, or something done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// The full words.
    pub text: String,
    /// Whether it is done rather than said.
    pub done: bool,
}

impl Words {
    /// The words of a choice.
    #[must_use]
    pub fn of(plot: &Plot, choice: ChoiceIdx) -> Self {
        let text = plot.choice(choice);
        let done = text.says.is_empty();
        Self {
            text: if done {
                text.does.clone()
            } else {
                text.says.clone()
            },
            done,
        }
    }

    /// As told in running text: what was said stands in quotation marks.
    #[must_use]
    pub fn told(&self) -> String {
        if self.done {
            self.text.clone()
        } else {
            quoted(&self.text)
        }
    }
}

/// Text in quotation marks; double ones within it become single ones.
pub(super) fn quoted(text: &str) -> String {
    let within = text
        .replace('\u{201c}', "\u{2018}")
        .replace('\u{201d}', "\u{2019}");
    format!("\u{201c}{within}\u{201d}")
}

/// A skill or a habit of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SkillTold {
    /// Its name.
    pub name: String,
    /// What it is, for someone new.
    pub means: String,
    /// Whether it is a habit.
    pub habit: bool,
}

/// A way to say or do something, with what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Way {
    /// `scene/moment/choice`.
    pub choice: String,
    /// The full words.
    pub words: Words,
    /// Its skills and habits.
    pub skills: Vec<SkillTold>,
    /// What it was worth there.
    pub worth: Tenths,
    /// What the worth is made of.
    pub terms: Vec<Term>,
    /// Why it helps or not.
    pub why: String,
}

/// A choice as a way to say or do something at a turn.
#[must_use]
pub fn way(plot: &Plot, turn: &Turn, choice: ChoiceIdx) -> Way {
    let text = plot.choice(choice);
    let worth = if plot.leaves(choice) && plot.is_hub(plot.moment_of(choice)) {
        Worth::default()
    } else {
        turn.before.worth(plot, choice)
    };
    Way {
        choice: plot.decision_id(choice),
        words: Words::of(plot, choice),
        skills: plot
            .move_of(choice)
            .skills
            .iter()
            .map(|skill| {
                let (_, text) = plot.model.skill_text(*skill);
                SkillTold {
                    name: text.name.clone(),
                    means: text.means.clone(),
                    habit: plot.model.tag(*skill).habit,
                }
            })
            .collect(),
        worth: worth.total,
        terms: worth.terms,
        why: text.why.clone(),
    }
}
