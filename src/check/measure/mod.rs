//! `KT3xx`: whether the visit measures something, by the practice model's worths where moments are usually met.

pub(super) mod critical_duty;
pub(super) mod flat_moment;
pub(super) mod giveaway;
pub(super) mod panel_against_model;
pub(super) mod panel_raters;
pub(super) mod promised_technique;
pub(super) mod rare_duty;
pub(super) mod rare_principle;
pub(super) mod straw_man;
pub(super) mod thin_middle;
pub(super) mod unheard_child;
pub(super) mod unnamed_worry;

use super::subject::Subject;
use super::walk::MomentAt;
use crate::practice::Tenths;
use crate::session::{ChoiceIdx, Plot};

/// The moments that are decisions among choices, with the worths of those usually open, best first.
/// Hubs are none: their choices are taken one after the other.
fn decisions<'s, 'a>(
    subject: &'s Subject<'a>,
) -> impl Iterator<Item = (&'s MomentAt<'a>, Vec<(ChoiceIdx, Tenths)>)> {
    let usual = subject.usual();
    let worths = usual
        .map(|usual| usual.worths.as_slice())
        .unwrap_or_default();
    subject
        .moments
        .iter()
        .zip(worths)
        .filter(|(at, _)| !at.moment.hub)
        .map(|(at, worths)| {
            let mut worths: Vec<_> = worths
                .iter()
                .map(|(choice, worth)| (*choice, Tenths(*worth)))
                .collect();
            worths.sort_by_key(|(_, worth)| std::cmp::Reverse(*worth));
            (at, worths)
        })
}

/// Whether some choice shows an element of the practice model; `None` if the model has no such element.
fn shows_somewhere(plot: &Plot, element: &str) -> Option<bool> {
    let elements = plot.model.element_set(&[element]);
    let mut choices = plot.moments().flat_map(|moment| plot.choices(moment));
    let shows = choices.any(|choice| plot.move_of(choice).shows.meets(elements));
    (!elements.is_empty()).then_some(shows)
}

/// The id of a choice, for messages.
fn id(plot: &Plot, choice: ChoiceIdx) -> &str {
    &plot.choice(choice).id
}
