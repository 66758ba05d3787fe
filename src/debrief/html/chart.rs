//! The chart of a visit: a person's trust, strain and readiness over the decisions, with their talk along the axis.
//!
//! Lines differ by dash and by mark, talk by shape; the color only repeats it. The words under the chart say the
//! same, for whoever cannot see it.

use maud::{Markup, html};

use super::{clean, marks};
use crate::debrief::outcomes::PersonTold;
use crate::debrief::phrases;
use crate::debrief::told::Debrief;
use crate::debrief::turning::TurningPoint;
use crate::practice::Talk;

/// Where the drawing's lines begin and end, in its own units.
const LEFT: i32 = 78;
const RIGHT: i32 = 610;
const TOP: i32 = 34;
const BOTTOM: i32 = 184;
const WIDTH: i32 = 720;
/// The rows under the lines: talk, and the decisions' numbers.
const TALK: i32 = 208;
const NUMBERS: i32 = 236;
const HEIGHT: i32 = 246;
/// How far two labels at the ends of lines must stand apart.
const LABEL_GAP: i32 = 18;
/// How many decisions have their number written under them, about.
const N_NUMBERS: usize = 8;

/// A chart for each person whom something moved, with what the marks mean.
pub(super) fn charts(debrief: &Debrief) -> Markup {
    let moved = || {
        debrief
            .outcomes
            .people
            .iter()
            .filter(|person| phrases::has_moved(person))
    };
    html! {
        @for (position, person) in moved().enumerate() {
            figure.card {
                h3 { (clean(&person.name)) }
                (chart(debrief, person, position))
                figcaption {
                    p { (clean(phrases::gauges_in_words(debrief, person))) }
                    @if let Some(change) = phrases::change_hoped_for(person) { p { (clean(change)) } }
                }
            }
        }
        @if moved().any(phrases::shows_readiness) {
            p.legend {
                "A mark under the lines is an answer: "
                @for talk in [Talk::Change, Talk::Neutral, Talk::Sustain] {
                    span {
                        svg.talk viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" { (marks::talk(talk, 8, 8)) }
                        " " (phrases::talk(talk))
                    }
                }
            }
        }
    }
}

fn chart(debrief: &Debrief, person: &PersonTold, position: usize) -> Markup {
    let last = person.gauges.len().saturating_sub(1);
    let points: Vec<(usize, &TurningPoint)> = debrief
        .turning_points
        .iter()
        .enumerate()
        .filter(|(_, point)| point.who == person.name)
        .collect();
    let names = if phrases::shows_readiness(person) {
        "Trust, strain and readiness"
    } else {
        "Trust and strain"
    };
    html! {
        div.scroll {
            svg.chart viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-labelledby={ "chart-" (position) " chart-words-" (position) } {
                title id={ "chart-" (position) } { (names) " of " (clean(&person.name)) ", decision by decision" }
                desc id={ "chart-words-" (position) } { (clean(in_words(debrief, person, &points))) }
                @for (_, point) in &points {
                    rect.band x=(x(point.turn, last) - 9) y=(TOP - 6) width="18" height=(BOTTOM - TOP + 12) rx="6" {}
                }
                @for (name, gauge) in [("High", 100), ("Middle", 50), ("Low", 0)] {
                    line.grid x1=(LEFT) x2=(RIGHT) y1=(y(gauge)) y2=(y(gauge)) {}
                    text.axis x=(LEFT - 14) y=(y(gauge) + 5) text-anchor="end" { (name) }
                }
                (lines(person, last))
                (answers(debrief, person, last))
                (numbers(last))
                (discs(&points, last))
            }
        }
    }
}

/// The place of a decision along the axis; 0 is before the first.
fn x(decision: usize, last: usize) -> i32 {
    let whole = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    LEFT + (RIGHT - LEFT).saturating_mul(whole(decision)) / whole(last.max(1))
}

/// The place of a gauge's value, 0 to 100.
fn y(gauge: i32) -> i32 {
    BOTTOM - (BOTTOM - TOP) * gauge.clamp(0, 100) / 100
}

/// The lines of a person's gauges, with their names at the ends.
fn lines(person: &PersonTold, last: usize) -> Markup {
    let shown = if phrases::shows_readiness(person) {
        3
    } else {
        2
    };
    let names = [
        ("trust", "Trust"),
        ("strain", "Strain"),
        ("readiness", "Readiness"),
    ];
    let mut ends: Vec<(i32, &str, &str)> = Vec::new();
    let drawn: Vec<Markup> = names
        .iter()
        .enumerate()
        .take(shown)
        .map(|(at, (class, name))| {
            let values = person.gauges.iter().filter_map(|gauges| gauges.get(at));
            let places: Vec<(i32, i32)> = values
                .enumerate()
                .map(|(decision, value)| (x(decision, last), y(*value)))
                .collect();
            ends.extend(places.last().map(|(_, end)| (*end, *class, *name)));
            line(class, &places)
        })
        .collect();
    ends.sort_by_key(|(end, _, _)| *end);
    let mut free = TOP - LABEL_GAP;
    html! {
        @for line in drawn { (line) }
        @for (end, class, name) in ends {
            @let place = end.max(free);
            text class={ "end " (class) } x=(RIGHT + 14) y=(place + 5) { (name) }
            @let () = free = place + LABEL_GAP;
        }
    }
}

fn line(class: &str, places: &[(i32, i32)]) -> Markup {
    let path: Vec<String> = places.iter().map(|(x, y)| format!("{x},{y}")).collect();
    html! {
        polyline class={ "gauge " (class) } points=(path.join(" ")) {}
        @for (x, y) in places {
            @match class {
                "trust" => { circle.dot cx=(x) cy=(y) r="3" {} }
                "strain" => { rect.square x=(x - 3) y=(y - 3) width="6" height="6" {} }
                _ => {}
            }
        }
    }
}

/// The person's answers as marks along the axis.
fn answers(debrief: &Debrief, person: &PersonTold, last: usize) -> Markup {
    let turns = debrief
        .turns
        .iter()
        .filter(|turn| turn.talk_of == person.name);
    html! {
        @if phrases::shows_readiness(person) {
            text.axis x=(LEFT - 14) y=(TALK + 5) text-anchor="end" { "Answers" }
            g.talk {
                @for (number, talk) in turns.filter_map(|turn| Some((turn.number, turn.talk?))) {
                    (marks::talk(talk, x(number, last), TALK))
                }
            }
        }
    }
}

/// The numbers of some decisions, evenly spread.
fn numbers(last: usize) -> Markup {
    let step = last.div_ceil(N_NUMBERS).max(1);
    html! {
        text.axis x=(LEFT - 14) y=(NUMBERS) text-anchor="end" { "Decision" }
        @for number in (step..=last).step_by(step) {
            text.axis x=(x(number, last)) y=(NUMBERS) text-anchor="middle" { (number) }
        }
    }
}

/// The numbers of the turning points, above the lines; two at one decision stand side by side.
fn discs(points: &[(usize, &TurningPoint)], last: usize) -> Markup {
    html! {
        @for (at, (number, point)) in points.iter().enumerate() {
            @let twin = at > 0 && points.get(at - 1).is_some_and(|(_, before)| before.turn == point.turn);
            @let x = x(point.turn, last) + if twin { 22 } else { 0 };
            circle.disc cx=(x) cy=(TOP - 18) r="10" {}
            text.disc x=(x) y=(TOP - 13) text-anchor="middle" { (number + 1) }
        }
    }
}

fn in_words(debrief: &Debrief, person: &PersonTold, points: &[(usize, &TurningPoint)]) -> String {
    let mut words = vec![phrases::gauges_in_words(debrief, person)];
    words.extend(points.iter().map(|(position, point)| {
        let (number, turned) = (position + 1, phrases::turning(point));
        format!(
            "Turning point {number}, at decision {}: {turned}.",
            point.turn
        )
    }));
    words.join(" ")
}
