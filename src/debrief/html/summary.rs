//! How it went, in a page: the ending, what went well, the principles, the duties and one thing to try.

use maud::{Markup, html};

use super::{clean, decision_number, decisions, marks, part};
use crate::debrief::advice::DoneWell;
use crate::debrief::phrases;
use crate::debrief::profile::Band;
use crate::debrief::told::{Debrief, DutyTold, ElementTold, PrincipleTold};

pub(super) fn ending(debrief: &Debrief) -> Markup {
    let inner = html! {
        div.card {
            @if let Some(ending) = &debrief.outcomes.ending {
                h3 { (clean(&ending.title)) }
                p.story { (clean(&ending.text)) }
            }
            @if let Some(unfinished) = phrases::unfinished(debrief) { p { (unfinished) } }
        }
    };
    part("ending", "How it ended", &inner)
}

/// Where a group argued most: where the talk afterwards begins.
pub(super) fn argued(debrief: &Debrief) -> Markup {
    if debrief.argued.is_empty() {
        return html! {};
    }
    let inner = html! {
        ul.cards {
            @for argued in &debrief.argued {
                li.card {
                    p.lead { "Decision " (decision_number(argued.turn)) ", " (phrases::argued_times(argued)) }
                    p.speech { (clean(argued.said.told())) }
                }
            }
        }
    };
    part("argued", phrases::ARGUED, &inner)
}

/// A scenario's questions for a classroom.
pub(super) fn discuss(debrief: &Debrief) -> Markup {
    if debrief.discuss.is_empty() {
        return html! {};
    }
    let inner = html! {
        ul.card { @for question in &debrief.discuss { li { (clean(question)) } } }
    };
    part("discuss", phrases::DISCUSS, &inner)
}

pub(super) fn done_well(debrief: &Debrief) -> Markup {
    let Some(first) = debrief.done_well.first() else {
        return html! {};
    };
    let inner = html! {
        @if let Some(lead) = phrases::done_well_lead(first) { p { (lead) } }
        ul.cards {
            @for done in &debrief.done_well { li.card { (evidence_of(done)) } }
        }
    };
    part("well", phrases::done_well_head(first), &inner)
}

fn evidence_of(done: &DoneWell) -> Markup {
    html! {
        p.lead {
            @if done.right { (marks::tick()) " " }
            "Decision " (decision_number(done.turn))
            @if !done.skills.is_empty() { ": " (clean(phrases::list(&done.skills).to_lowercase())) }
        }
        p.speech { (clean(done.said.told())) }
        p { (clean(&done.why)) }
    }
}

pub(super) fn principles(debrief: &Debrief) -> Markup {
    let inner = html! {
        p.quiet { (phrases::BANDS_MEAN) }
        @for principle in &debrief.principles { (principle_told(principle)) }
    };
    part("principles", "The three principles", &inner)
}

fn principle_told(principle: &PrincipleTold) -> Markup {
    html! {
        div class={ "card principle " (marks::kind(&principle.id)) } {
            div.head {
                h3 { (marks::principle(&principle.id)) " " (clean(&principle.name)) }
                (meter(principle.band))
            }
            p { (clean(&principle.says)) }
            @if !principle.held.is_empty() {
                p.lead { (phrases::HELD) }
                ul.signs {
                    @for held in &principle.held { li { (marks::triangle()) span { (clean(held)) } } }
                }
            }
            details open {
                summary { "What it shows in. " span.quiet { (phrases::basis(principle)) } }
                table {
                    thead {
                        tr {
                            th scope="col" { "Element" }
                            th scope="col" { "What was seen" }
                            th scope="col" { "Where" }
                        }
                    }
                    tbody { @for element in &principle.elements { (element_told(element)) } }
                }
            }
        }
    }
}

/// The three bands as words, with the steps reached filled.
fn meter(reached: Option<Band>) -> Markup {
    let Some(reached) = reached else {
        return html! { p.meter-none { (phrases::first_upper(phrases::TOO_LITTLE)) } };
    };
    html! {
        ol.meter {
            @for band in phrases::BANDS {
                @let here = band == reached;
                li.reached[band <= reached].here[here] {
                    span.step aria-hidden="true" {}
                    @if here { strong { (phrases::band(band)) span.hidden { " (this visit)" } } }
                    @else { (phrases::band(band)) }
                }
            }
        }
    }
}

fn element_told(element: &ElementTold) -> Markup {
    let [shown, not_shown] = phrases::evidence(element);
    html! {
        tr.quiet[element.opportunities == 0] {
            th scope="row" { (clean(&element.name)) }
            td { (phrases::first_upper(&element.in_words)) }
            td {
                @if !shown.is_empty() { span.where { (marks::tick()) " at " (decisions(&shown)) } }
                @if !not_shown.is_empty() {
                    span.where { (marks::ring()) @if shown.is_empty() { " a chance at " } @else { " not at " } (decisions(&not_shown)) }
                }
            }
        }
    }
}

pub(super) fn duties(debrief: &Debrief) -> Markup {
    if debrief.duties.told.is_empty() {
        return html! {};
    }
    let inner = html! {
        ul.card.duties {
            @for duty in phrases::duties_in_order(&debrief.duties) { (duty_told(duty)) }
        }
    };
    part("duties", "What had to be done by the end", &inner)
}

fn duty_told(duty: &DutyTold) -> Markup {
    let missing = duty.outcome == "undone" || duty.outcome == "badly";
    html! {
        li {
            @if duty.outcome == "done" { (marks::tick()) } @else if missing { (marks::triangle()) } @else { (marks::ring()) }
            div {
                p.lead {
                    (clean(&duty.name)) ": "
                    span.good[duty.outcome == "done"].warn[missing] { (phrases::duty_outcome(duty)) }
                    @if let Some(turn) = duty.turn.filter(|_| duty.outcome == "done") {
                        " \u{b7} decision " (decision_number(turn))
                    }
                }
                @if missing {
                    p { (clean(&duty.says)) }
                    @if let Some((lead, words)) = phrases::duty_how(duty) {
                        p.quiet { (lead) }
                        p.speech { (clean(words)) }
                    }
                }
            }
        }
    }
}

pub(super) fn try_next(debrief: &Debrief) -> Markup {
    let Some(next) = &debrief.try_next else {
        return html! {};
    };
    let inner = html! {
        div.card.next {
            h3 { (clean(&next.name)) }
            p { (clean(&next.try_this)) }
            dl.before-with {
                div { dt { "Before" } dd { (clean(&next.before)) } }
                div { dt { "With" } dd { (clean(&next.with)) } }
            }
            @if let Some((turn, words)) = next.turn.zip(next.words.as_ref()) {
                p.quiet { "On this visit it would have fitted at decision " (decision_number(turn)) ":" }
                p.speech { (clean(words.told())) }
            }
            p { (phrases::OWN_WORDS) }
            p.speech { (phrases::SENTENCE_BEGINS) }
            div.write aria-hidden="true" {}
        }
    };
    part("try-next", "One thing to try on a real visit", &inner)
}
