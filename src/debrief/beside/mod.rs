//! Two visits to the same family beside each other: where they parted, and what each brought.
//!
//! [`beside`] walks both and compares them place by place: after a parting two visits can meet again, and what
//! both decided there is comparable however many decisions came before. No number of a score stands in any of
//! it, and no visit is called the better one: what was done, said and heard is told, and a class can judge.

mod brought;
mod difference;
mod partings;
mod telling;
#[cfg(test)]
mod tests;
mod told;

use self::difference::{Two, difference};
use super::outcomes::EndingTold;
use super::tell::debrief_of;
use super::told::{Debrief, NOTICE, UNRATED};
use crate::scenario::Vocabulary;
use crate::session::{Attempt, Plot, Replay, replay};
pub use told::{
    Answered, Beside, DutyBeside, EndingBeside, FactsBeside, OnlyPlace, Parting, PersonBeside,
    PrincipleBeside, Step, Together, Walker,
};

/// Puts two visits beside each other. Give both the same seed, so that chance is no part of the difference.
#[must_use]
pub fn beside(plot: &Plot, vocabulary: &Vocabulary, visits: [(Walker, &Attempt); 2]) -> Beside {
    let [left, right] = visits
        .each_ref()
        .map(|(_, attempt)| Visit::of(plot, vocabulary, attempt));
    let walkers = visits.map(|(walker, _)| walker);
    let told = [&left.debrief, &right.debrief];
    let duties = brought::duties(told);
    let facts = brought::facts(told);
    let compared = partings::compared(plot, [&left, &right]);
    let two = Two {
        plot,
        walkers: &walkers,
        told,
    };
    Beside {
        scenario: left.debrief.scenario.clone(),
        title: left.debrief.title.clone(),
        difference: difference(&two, &duties, &compared),
        together: compared.together,
        partings: compared.partings,
        answered: compared.answered,
        alike_later: compared.alike_later,
        only: compared.only,
        duties,
        principles: brought::principles(told),
        people: brought::people(plot, told),
        facts,
        endings: told.map(ending),
        family_pages: told.map(|told| told.family_page.clone()),
        notices: if left.debrief.notices.contains(&UNRATED) {
            vec![NOTICE, UNRATED]
        } else {
            vec![NOTICE]
        },
        walkers,
    }
}

/// A visit with everything that is told of it.
struct Visit {
    replay: Replay,
    debrief: Debrief,
}

impl Visit {
    fn of(plot: &Plot, vocabulary: &Vocabulary, attempt: &Attempt) -> Self {
        let replay = replay(plot, attempt);
        let debrief = debrief_of(plot, vocabulary, attempt, &replay);
        Self { replay, debrief }
    }
}

fn ending(told: &Debrief) -> EndingBeside {
    match (&told.outcomes.ending, told.stopped_at) {
        (Some(EndingTold { title, text, .. }), _) => EndingBeside {
            title: Some(title.clone()),
            text: text.clone(),
        },
        (None, Some(_)) => EndingBeside {
            title: None,
            text: "The family\u{2019}s file has changed since this visit, so it can be told only in part.".to_owned(),
        },
        (None, None) => EndingBeside {
            title: None,
            text: match told.turns.len() {
                0 => "Nothing was said on this visit.".to_owned(),
                1 => "This visit was left after one decision, before it came to an ending.".to_owned(),
                many => format!("This visit was left after {many} decisions, before it came to an ending."),
            },
        },
    }
}

/// The way that a learner went at first, before anything was taken back; none if nothing was.
///
/// All of it had been decided for the first time then, so all of it counts.
#[must_use]
pub fn first_way(attempt: &Attempt) -> Option<Attempt> {
    let mut first = attempt.paths_taken_back().pop()?;
    for decision in &mut first.decisions {
        decision.again = false;
    }
    Some(first)
}
