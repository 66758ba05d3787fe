//! What the visit brought: the family's page, who turned where, what was learned and what stayed hidden.

use maud::{Markup, html};

use super::{chart, clean, decision_number, marks, part};
use crate::debrief::outcomes::FactTold;
use crate::debrief::phrases;
use crate::debrief::told::Debrief;

pub(super) fn family_page(debrief: &Debrief) -> Markup {
    if debrief.family_page.is_empty() {
        return html! {};
    }
    let inner = html! {
        p.quiet { (phrases::FAMILY_PAGE) }
        div.card.page { @for line in &debrief.family_page { p { (clean(line)) } } }
    };
    part("family", "The family\u{2019}s page", &inner)
}

pub(super) fn turning_points(debrief: &Debrief) -> Markup {
    if debrief.turning_points.is_empty() {
        return html! {};
    }
    let inner = html! {
        (chart::charts(debrief))
        ol.turning {
            @for (position, point) in debrief.turning_points.iter().enumerate() {
                li {
                    span.disc aria-hidden="true" { (position + 1) }
                    div {
                        p.lead {
                            @if point.better { (marks::tick()) } @else { (marks::triangle()) }
                            " Decision " (decision_number(point.turn)) ": " (clean(phrases::turning(point))) "."
                        }
                        p.line { span.who.you { "You" } span.speech { (clean(point.said.told())) } }
                        @if let Some(note) = phrases::hard_to_hear(debrief, point) { p.quiet { (note) } }
                        @if !point.thinks.is_empty() {
                            p.thought { span.label { (clean(&point.who)) " thought" } (clean(&point.thinks)) }
                        }
                    }
                }
            }
        }
    };
    part("turned", "Who turned where", &inner)
}

pub(super) fn learned(debrief: &Debrief) -> Markup {
    let outcomes = &debrief.outcomes;
    if outcomes.learned.is_empty() && outcomes.chances == 0 {
        return html! {};
    }
    let (before, during): (Vec<_>, Vec<_>) =
        outcomes.learned.iter().partition(|fact| fact.turn == 0);
    let inner = html! {
        div.card {
            @if during.is_empty() { p { (phrases::NOTHING_LEARNED) } } @else { (facts(&during)) }
            @if !before.is_empty() {
                p.lead { (phrases::KNOWN_BEFORE) }
                ul { @for fact in before { li { (clean(phrases::fact(&fact.text, fact.sort))) } } }
            }
            @if let Some(chances) = phrases::chances(debrief) { p.quiet { (chances) } }
        }
    };
    part("learned", "What you learned", &inner)
}

fn facts(facts: &[&FactTold]) -> Markup {
    html! {
        table {
            thead {
                tr {
                    th scope="col" { "Decision" }
                    th scope="col" { "What you learned" }
                    th scope="col" { "What it is" }
                }
            }
            tbody {
                @for fact in facts {
                    tr {
                        td { (decision_number(fact.turn)) }
                        td { (clean(&fact.text)) }
                        td { (phrases::sort(fact.sort)) }
                    }
                }
            }
        }
    }
}

pub(super) fn hidden(debrief: &Debrief) -> Markup {
    if debrief.outcomes.hidden.is_empty() {
        return html! {};
    }
    let inner = html! {
        table.card {
            thead {
                tr {
                    th scope="col" { "What would have opened it" }
                    th scope="col" { "What you would have learned" }
                }
            }
            tbody {
                @for (opens, facts) in phrases::hidden_by_way(&debrief.outcomes.hidden) {
                    tr {
                        td { (clean(opens)) }
                        td { ul { @for fact in facts { li { (clean(phrases::fact(&fact.text, fact.sort))) } } } }
                    }
                }
            }
        }
    };
    part(
        "hidden",
        "What stayed hidden, and what would have opened it",
        &inner,
    )
}

pub(super) fn unheard(debrief: &Debrief) -> Markup {
    if debrief.outcomes.unheard.is_empty() {
        return html! {};
    }
    let inner = html! {
        ul.card { @for sentence in &debrief.outcomes.unheard { li { (clean(sentence)) } } }
    };
    part("unheard", "Who was not heard", &inner)
}
