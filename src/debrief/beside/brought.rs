//! What two visits brought, side by side: duties, principles, people and facts.

use super::{DutyBeside, FactsBeside, PersonBeside, PrincipleBeside};
use crate::debrief::outcomes::PersonTold;
use crate::debrief::phrases;
use crate::debrief::told::{Debrief, DutyTold};
use crate::practice::Gauge;
use crate::session::Plot;

/// The duties, critical ones first, and those that went differently before the others.
pub(super) fn duties(told: [&Debrief; 2]) -> Vec<DutyBeside> {
    let of = |at: usize, id: &str| -> Option<&DutyTold> {
        told[at].duties.told.iter().find(|duty| duty.id == id)
    };
    let mut duties: Vec<DutyBeside> = told[0]
        .duties
        .told
        .iter()
        .filter_map(|duty| {
            let other = of(1, &duty.id)?;
            Some(DutyBeside {
                id: duty.id.clone(),
                name: duty.name.clone(),
                says: duty.says.clone(),
                critical: duty.critical,
                outcomes: [duty.outcome, other.outcome],
                words: [phrases::duty_outcome(duty), phrases::duty_outcome(other)],
            })
        })
        .collect();
    duties.sort_by_key(|duty| (duty.same(), !duty.critical));
    duties
}

pub(super) fn principles(told: [&Debrief; 2]) -> Vec<PrincipleBeside> {
    let pairs = told[0].principles.iter().zip(&told[1].principles);
    pairs
        .map(|(left, right)| PrincipleBeside {
            id: left.id.clone(),
            name: left.name.clone(),
            bands: [left.band, right.band],
            held: [left.held.clone(), right.held.clone()],
        })
        .collect()
}

/// The people whose gauges moved in one of the visits.
pub(super) fn people(plot: &Plot, told: [&Debrief; 2]) -> Vec<PersonBeside> {
    let enough = plot.model.file.family_page.from_points;
    let pairs = told[0].outcomes.people.iter().zip(&told[1].outcomes.people);
    pairs
        .filter(|(left, right)| phrases::has_moved(left) || phrases::has_moved(right))
        .map(|(left, right)| PersonBeside {
            name: left.name.clone(),
            hoped_for: phrases::change_hoped_for(left),
            words: [left, right].map(|person| at_the_end(person, enough)),
        })
        .collect()
}

/// Trust, strain and, where a change is hoped for, readiness at the end against the start.
fn at_the_end(person: &PersonTold, enough: i32) -> Vec<String> {
    let mut sentences = vec![
        match moved(person, Gauge::Trust, enough) {
            Moved::MuchUp => "Came to trust the worker much more.",
            Moved::Up => "Came to trust the worker more.",
            Moved::Hardly => "Trusts the worker about as much as at the start.",
            Moved::Down => "Trusts the worker less than at the start.",
            Moved::MuchDown => "Trusts the worker much less than at the start.",
        },
        match moved(person, Gauge::Strain, enough) {
            Moved::MuchUp => "Much more tense than at the start.",
            Moved::Up => "More tense than at the start.",
            Moved::Hardly => "About as tense as at the start.",
            Moved::Down => "Less tense than at the start.",
            Moved::MuchDown => "Much less tense than at the start.",
        },
    ];
    if phrases::shows_readiness(person) {
        sentences.push(match moved(person, Gauge::Readiness, enough) {
            Moved::MuchUp => "Much readier for the change.",
            Moved::Up => "Readier for the change.",
            Moved::Hardly => "No readier for the change than at the start.",
            Moved::Down => "Less ready for the change.",
            Moved::MuchDown => "Much less ready for the change.",
        });
    }
    sentences.into_iter().map(str::to_owned).collect()
}

/// Which way a gauge went over a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Moved {
    MuchDown,
    Down,
    Hardly,
    Up,
    MuchUp,
}

/// Which way a person's gauge went. `enough` points are what a parent tells of; three times as many are much, in
/// our judgment.
pub(super) fn moved(person: &PersonTold, gauge: Gauge, enough: i32) -> Moved {
    let value = |gauges: Option<&[i32; 3]>| gauges.map_or(0, |gauges| gauges[gauge as usize]);
    let by = value(person.gauges.last()) - value(person.gauges.first());
    let enough = enough.max(1);
    if by >= 3 * enough {
        Moved::MuchUp
    } else if by >= enough {
        Moved::Up
    } else if by > -enough {
        Moved::Hardly
    } else if by > -3 * enough {
        Moved::Down
    } else {
        Moved::MuchDown
    }
}

pub(super) fn facts(told: [&Debrief; 2]) -> FactsBeside {
    let learned = |at: usize, id: &str| {
        let mut facts = told[at].outcomes.learned.iter();
        facts.any(|fact| fact.id == id && fact.turn > 0)
    };
    let mut facts = FactsBeside::default();
    for at in [0, 1] {
        for fact in told[at]
            .outcomes
            .learned
            .iter()
            .filter(|fact| fact.turn > 0)
        {
            match (learned(1 - at, &fact.id), at) {
                (true, 0) => facts.both.push(fact.text.clone()),
                (true, _) => {}
                (false, _) => facts.only[at].push(fact.text.clone()),
            }
        }
    }
    let hidden = |at: usize, id: &str| told[at].outcomes.hidden.iter().any(|fact| fact.id == id);
    facts.neither = told[0]
        .outcomes
        .hidden
        .iter()
        .filter(|fact| hidden(1, &fact.id))
        .map(|fact| fact.text.clone())
        .collect();
    facts
}
