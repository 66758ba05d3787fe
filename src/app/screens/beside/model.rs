//! What the comparison draws: two visits beside each other, and who else could stand there.

use std::collections::BTreeMap;

use super::super::debrief::chips_of;
use crate::app::text::text;
use crate::app::widgets::Chip;
use crate::debrief::{Beside, Walker, beside, first_way};
use crate::playtest::sight::Reader;
use crate::playtest::{Bot, attempt};
use crate::scenario::Vocabulary;
use crate::session::{Attempt, Plot};

/// Whose visit stands on a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// A bot's.
    Bot(Bot),
    /// The learner's.
    YourVisit,
    /// What the learner did before anything was taken back.
    YourFirstWay,
}

/// The bots that a class can learn from, in the order of the chooser.
const BOTS: [Bot; 5] = [
    Bot::Warmest,
    Bot::Skilled,
    Bot::Bluntest,
    Bot::ServicesOnly,
    Bot::Novice,
];

/// Someone whose visit can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub who: Who,
    /// As a head.
    pub name: String,
    /// Who that is, in a sentence.
    pub says: String,
}

/// What the comparison draws.
#[derive(Clone, Debug)]
pub struct BesideModel {
    /// Everything that is told.
    pub told: Beside,
    /// Whose visits stand on the sides.
    pub chosen: [Who; 2],
    /// Whose could.
    pub candidates: Vec<Candidate>,
    chips: BTreeMap<String, Chip>,
}

impl BesideModel {
    /// Puts two visits beside each other, with the chance of this seed.
    ///
    /// `yours` is the learner's own visit, if there is one; it should have the same seed. Where it is asked for
    /// and not there, the warm worker stands in its place.
    #[must_use]
    pub fn of(
        plot: &Plot,
        vocabulary: &Vocabulary,
        yours: Option<&Attempt>,
        chosen: [Who; 2],
        seed: u64,
    ) -> Self {
        let first = yours.and_then(first_way);
        let reader = Reader::new(plot, vocabulary);
        let visits = chosen.map(|who| match (who, yours, &first) {
            (Who::YourVisit, Some(yours), _) => (who, yours.clone()),
            (Who::YourFirstWay, _, Some(first)) => (who, first.clone()),
            (Who::Bot(bot), ..) => (who, attempt(&reader, bot, seed)),
            _ => (Who::Bot(Bot::Warmest), attempt(&reader, Bot::Warmest, seed)),
        });
        let chosen = visits.each_ref().map(|(who, _)| *who);
        let [left, right] = &visits;
        let walkers = chosen.map(|who| walker(who, chosen));
        let [one, two] = walkers;
        let mut candidates: Vec<Candidate> = BOTS.map(|bot| candidate(Who::Bot(bot))).to_vec();
        if yours.is_some() {
            candidates.push(candidate(Who::YourVisit));
        }
        if first.is_some() {
            candidates.push(candidate(Who::YourFirstWay));
        }
        Self {
            told: beside(plot, vocabulary, [(one, &left.1), (two, &right.1)]),
            chosen,
            candidates,
            chips: chips_of(&plot.model),
        }
    }

    /// How the skill with this name is shown.
    pub(super) fn chip(&self, skill: &str) -> Chip {
        self.chips.get(skill).copied().unwrap_or(Chip::Plain)
    }
}

/// The part of the ids of someone's texts.
fn id_of(who: Who) -> &'static str {
    match who {
        Who::Bot(bot) => bot.name(),
        Who::YourVisit => "your-visit",
        Who::YourFirstWay => "your-first-way",
    }
}

fn candidate(who: Who) -> Candidate {
    let id = id_of(who);
    Candidate {
        who,
        name: text(&format!("beside-{id}")),
        says: text(&format!("beside-{id}-says")),
    }
}

fn walker(who: Who, chosen: [Who; 2]) -> Walker {
    let id = id_of(who);
    let both_yours = chosen.contains(&Who::YourVisit) && chosen.contains(&Who::YourFirstWay);
    let subject = if who == Who::YourVisit && both_yours {
        "beside-your-visit-in-the-end".to_owned()
    } else {
        format!("beside-{id}-subject")
    };
    Walker {
        name: text(&format!("beside-{id}")),
        subject: text(&subject),
        says: text(&format!("beside-{id}-says")),
    }
}
