//! The debrief as one page: no scripts, nothing loaded from anywhere, good to print and to give to a supervisor.
//!
//! [`html`] gives the order, which is that of the text. `summary` tells how it went, `brought` what the visit
//! brought, `chart` draws it, `visit` tells every decision, `back` what stands at the back; `marks` has the small
//! drawings. Every text of a scenario goes through [`clean`], and `maud` escapes it: it is only ever text.

mod back;
mod brought;
mod chart;
mod marks;
mod summary;
mod visit;

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

use super::phrases;
use super::plain::plain;
use super::told::{Debrief, GROUP};

/// The looks: colors from the product's palette, by day, in the evening and on paper.
const STYLE: &str = include_str!("page.css");

/// What the page may do: show itself with its own style, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The debrief as a page of its own.
#[must_use]
pub fn html(debrief: &Debrief) -> String {
    let decided = !debrief.turns.is_empty();
    let page = markup! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (clean(&debrief.title)) ": after the visit" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    p.quiet { "Kitchen Table \u{b7} after the visit" }
                    h1 { (clean(&debrief.title)) }
                    p.quiet { (phrases::visit(debrief)) }
                    @if debrief.group { p { (GROUP) } }
                    @if decided { (contents(debrief)) }
                }
                main {
                    (summary::ending(debrief))
                    @if decided {
                        (summary::argued(debrief))
                        (summary::discuss(debrief))
                        (summary::done_well(debrief))
                        (summary::principles(debrief))
                        (summary::duties(debrief))
                        (summary::try_next(debrief))
                        (brought::family_page(debrief))
                        (brought::turning_points(debrief))
                        (brought::learned(debrief))
                        (brought::hidden(debrief))
                        (brought::unheard(debrief))
                        (visit::turns(debrief))
                        (back::measures(debrief))
                    }
                    (back::taken_back(debrief))
                    @if decided { (back::words_used(debrief)) }
                }
                (back::notices(debrief))
            }
        }
    };
    page.into_string()
}

/// A text of a scenario or of the practice model: nothing in it can be more than text.
fn clean(text: impl AsRef<str>) -> Markup {
    markup! { (plain(text.as_ref())) }
}

/// A part of the page with its head.
fn part(id: &str, head: &str, inner: &Markup) -> Markup {
    markup! {
        section aria-labelledby=(id) {
            h2 id=(id) { (head) }
            (inner)
        }
    }
}

/// Where what stands, for the screen; paper has pages.
fn contents(debrief: &Debrief) -> Markup {
    let parts = [
        (!debrief.argued.is_empty(), "argued", phrases::ARGUED),
        (true, "principles", "The three principles"),
        (
            !debrief.duties.told.is_empty(),
            "duties",
            "What had to be done",
        ),
        (debrief.try_next.is_some(), "try-next", "One thing to try"),
        (
            !debrief.turning_points.is_empty(),
            "turned",
            "Who turned where",
        ),
        (
            !debrief.outcomes.hidden.is_empty(),
            "hidden",
            "What stayed hidden",
        ),
        (true, "visit", "Decision by decision"),
    ];
    markup! {
        nav aria-label="On this page" {
            ul {
                @for (_, id, name) in parts.iter().filter(|(there, _, _)| *there) {
                    li { a href={ "#" (id) } { (name) } }
                }
            }
        }
    }
}

/// Links to decisions: "decisions 3, 5 and 9".
fn decisions(turns: &[usize]) -> Markup {
    markup! {
        @if turns.len() == 1 { "decision " } @else { "decisions " }
        @for (position, turn) in turns.iter().enumerate() {
            @if position > 0 { @if position + 1 == turns.len() { " and " } @else { ", " } }
            (decision_number(*turn))
        }
    }
}

/// A link to a decision, with the number alone.
fn decision_number(turn: usize) -> Markup {
    markup! { a href={ "#decision-" (turn) } { (turn) } }
}
