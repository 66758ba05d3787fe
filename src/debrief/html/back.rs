//! What stands at the back: the measures, what was taken back, the words used, the notices.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::{clean, decision_number, marks, part};
use crate::debrief::measures::MeasureTold;
use crate::debrief::phrases;
use crate::debrief::told::Debrief;
use crate::debrief::way::SkillTold;

pub(super) fn measures(debrief: &Debrief) -> Markup {
    if debrief.measures_told.is_empty() {
        return html! {};
    }
    let inner = html! {
        p.quiet { (phrases::MEASURES) }
        details.card {
            summary { "Show the counts" }
            table {
                thead {
                    tr {
                        th scope="col" { "What is counted" }
                        th scope="col" { "This visit" }
                        th scope="col" { "Published: fair" }
                        th scope="col" { "Published: good" }
                    }
                }
                tbody { @for measure in &debrief.measures_told { (measure_told(measure)) } }
            }
        }
    };
    part("measures", "Counts, for orientation", &inner)
}

fn measure_told(measure: &MeasureTold) -> Markup {
    let or_none = |published: &str| {
        if published.is_empty() {
            "none".to_owned()
        } else {
            published.to_owned()
        }
    };
    html! {
        tr {
            th scope="row" { (clean(&measure.name)) }
            td { (clean(&measure.value)) }
            td { (clean(or_none(&measure.fair))) }
            td { (clean(or_none(&measure.good))) }
        }
        tr.note {
            td colspan="4" {
                @if measure.unreliable { p { (marks::triangle()) " " strong { (phrases::UNRELIABLE) } } }
                p.quiet { (clean(&measure.says)) }
                p.quiet { "Source: " (clean(&measure.source)) }
            }
        }
    }
}

pub(super) fn taken_back(debrief: &Debrief) -> Markup {
    if debrief.taken_back.is_empty() {
        return html! {};
    }
    let inner = html! {
        p.quiet { (phrases::TAKEN_BACK) }
        @for path in &debrief.taken_back {
            div.card {
                p.lead {
                    @if let Some(turn) = path.turn { "Before you settled on decision " (decision_number(turn)) ":" }
                    @else { (phrases::taken_back(path)) }
                }
                @for words in &path.words { p.speech { (clean(words.told())) } }
            }
        }
    };
    part("another-way", "Another way", &inner)
}

/// The skills and habits named on the page, with what they mean: a new worker has not met all of them.
pub(super) fn words_used(debrief: &Debrief) -> Markup {
    let chosen = debrief.turns.iter().map(|turn| &turn.chose);
    let words: BTreeMap<&str, &SkillTold> = chosen
        .flat_map(|way| &way.skills)
        .map(|skill| (skill.name.as_str(), skill))
        .collect();
    if words.is_empty() {
        return html! {};
    }
    let inner = html! {
        details.card {
            summary { "Show what each skill and habit means" }
            dl.words {
                @for skill in words.values() {
                    dt { (clean(&skill.name)) @if skill.habit { " (habit)" } }
                    dd { (clean(&skill.means)) }
                }
            }
        }
    };
    part("words", "Words used here", &inner)
}

pub(super) fn notices(debrief: &Debrief) -> Markup {
    html! {
        footer {
            h2 { "What this is, and what it is not" }
            @for notice in &debrief.notices { p { (notice) } }
            p { "The same visit again: " (clean(&debrief.scenario)) ", seed " (debrief.seed) "." }
        }
    }
}
