//! The profile of a visit: a band for each principle, a count for each element.

use serde::Serialize;

use super::appraise::{Stake, Sum, toward, whole};
use super::duties::{DutyOutcome, Fault, duties, faults};
use crate::practice::{Bits, Model};
use crate::session::{Plot, Turn};

/// How far a principle shows in what was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Band {
    /// Below the first edge.
    Emerging,
    /// Between the edges.
    Developing,
    /// From the second edge, with enough opportunities.
    Practiced,
}

/// What a visit showed of each principle and element, in numbers.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Everything together; for measuring scenarios, never shown to a learner.
    pub whole: Sum,
    /// The principles, in the order of the practice model.
    pub principles: Vec<PrincipleProfile>,
    /// The elements, in the order of the practice model.
    pub elements: Vec<Sum>,
    /// What became of the duties.
    pub duties: Vec<(usize, DutyOutcome)>,
    /// The habits chosen.
    pub faults: Vec<Fault>,
}

/// What a visit showed of a principle.
#[derive(Clone, Debug)]
pub struct PrincipleProfile {
    /// What was at stake and what was made of it.
    pub sum: Sum,
    /// The band; none where there were too few opportunities to tell.
    pub band: Option<Band>,
    /// What held the band down, if anything.
    pub held: Option<Held>,
}

/// Why a band is not higher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The band it is held at.
    pub at: Band,
    /// The duties undone or done badly.
    pub duties: Vec<usize>,
    /// The positions of faults not mended.
    pub faults: Vec<usize>,
}

/// The profile of a path whose stakes are known.
#[must_use]
pub fn profile(plot: &Plot, turns: &[Turn], stakes: &[Stake]) -> Profile {
    let model = &plot.model;
    let sum_over = |elements: Bits| {
        stakes
            .iter()
            .map(|stake| toward(plot, stake, elements))
            .fold(Sum::default(), Sum::and)
    };
    let duties = duties(plot, turns);
    let faults = faults(plot, turns);
    let principles = (0..model.file.principles.len())
        .map(|principle| {
            let sum = sum_over(model.elements_of(principle));
            let held = held(model, principle, &duties, &faults);
            PrincipleProfile {
                band: band(model, sum, held.as_ref()),
                sum,
                held,
            }
        })
        .collect();
    Profile {
        whole: stakes
            .iter()
            .map(|stake| whole(plot, stake))
            .fold(Sum::default(), Sum::and),
        principles,
        elements: (0..model.file.elements.len())
            .map(|element| sum_over(Bits::of([element])))
            .collect(),
        duties,
        faults,
    }
}

/// The band for a sum, under what holds it down.
#[must_use]
pub fn band(model: &Model, sum: Sum, held: Option<&Held>) -> Option<Band> {
    let rule = model.bands();
    let ceiling = held.map_or(Band::Practiced, |held| held.at);
    let score = sum.score();
    if sum.opportunities < rule.least_opportunities || score.is_none() {
        // Ending early is no way out of what had to be done.
        return (ceiling == Band::Emerging).then_some(Band::Emerging);
    }
    let score = score.unwrap_or_default();
    let reached = if score < rule.developing_from {
        Band::Emerging
    } else if score < rule.practiced_from || sum.opportunities < rule.practiced_opportunities {
        Band::Developing
    } else {
        Band::Practiced
    };
    Some(reached.min(ceiling))
}

fn held(
    model: &Model,
    principle: usize,
    duties: &[(usize, DutyOutcome)],
    faults: &[Fault],
) -> Option<Held> {
    let rule = model.bands();
    let elements = model.elements_of(principle);
    let mut undone = Vec::new();
    let mut badly = Vec::new();
    let mut critical = false;
    for (duty, outcome) in duties {
        let Some((_, text)) = model.file.duties.get_index(*duty) else {
            continue;
        };
        if !model.element_set(&[&text.element]).meets(elements) {
            continue;
        }
        match outcome {
            DutyOutcome::Undone(..) => {
                undone.push(*duty);
                critical |= text.critical;
            }
            DutyOutcome::Badly(_) => badly.push(*duty),
            DutyOutcome::Done(_) | DutyOutcome::NotOffered => {}
        }
    }
    let unmended: Vec<usize> = faults
        .iter()
        .enumerate()
        .filter(|(_, fault)| fault.harms.meets(elements))
        .filter(|(_, fault)| fault.mended_at.is_none() || fault.critical)
        .map(|(position, _)| position)
        .collect();
    // What was given away stays given away: a repair is right, and lifts no critical fault.
    critical |= faults
        .iter()
        .any(|fault| fault.critical && fault.harms.meets(elements));
    let many = |count: usize, enough: u32| u32::try_from(count).unwrap_or(u32::MAX) >= enough;
    let at = if critical || many(undone.len(), rule.duties_hold) {
        Band::Emerging
    } else if !undone.is_empty() || !badly.is_empty() || many(unmended.len(), rule.faults_hold) {
        Band::Developing
    } else {
        return None;
    };
    undone.extend(badly);
    Some(Held {
        at,
        duties: undone,
        faults: unmended,
    })
}
