//! KT108: a number that cannot be.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::walk::all_guards;
use crate::scenario::{Bounds, Guard};
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT108",
    name: "number-out-of-range",
    severity: Severity::Error,
    title: "A number is larger or smaller than it can be.",
    text: include_str!("number_range.md"),
    find: Find::InFile(find),
};

/// Skin tones are numbered from 1; 0 is one that the author did not name.
const SKIN_TONES: u8 = 8;
const MOST_MINUTES: u32 = 120;
const OLDEST: u32 = 120;
/// A moment calls for one or two elements, and a hint names as many.
const MOST_ELEMENTS: usize = 2;

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let scenario = subject.scenario;
    let root = Place::root();
    if !(1..=MOST_MINUTES).contains(&scenario.minutes) {
        out.add(
            root.field("minutes"),
            format!("A visit cannot take {} minutes.", scenario.minutes),
            format!("Write a number from 1 to {MOST_MINUTES}."),
        );
    }
    people(subject, out);
    for (id, ending) in &scenario.endings {
        for (field, rating) in [("child", ending.child), ("family", ending.family)] {
            if !(1..=5).contains(&rating) {
                out.add(
                    root.field("endings").key(id).field(field),
                    format!("An ending cannot be rated {rating}."),
                    "Write a number from 1 (worst) to 5 (best).",
                );
            }
        }
    }
    moments(subject, out);
    all_guards(&subject.moments, &mut |guard, place| {
        if let Guard::Trust(bounds) | Guard::Strain(bounds) | Guard::Readiness(bounds) = guard {
            gauge_bounds(bounds, place, out);
        }
    });
}

fn people(subject: &Subject<'_>, out: &mut Findings<'_>) {
    for (id, person) in &subject.scenario.people {
        let place = || Place::root().field("people").key(id);
        let gauges = person.gauges;
        let named = [
            ("trust", gauges.trust),
            ("strain", gauges.strain),
            ("readiness", gauges.readiness),
        ];
        for (gauge, points) in named {
            if points > 100 {
                out.add(
                    place().field("gauges").field(gauge),
                    format!("{}'s {gauge} cannot be {points}.", person.name),
                    "Write a number from 0 to 100.",
                );
            }
        }
        if person.look.skin > SKIN_TONES {
            out.add(
                place().field("look").field("skin"),
                format!("There is no skin tone {}.", person.look.skin),
                format!("Write a number from 1 (lightest) to {SKIN_TONES} (darkest)."),
            );
        }
        if person.age > OLDEST {
            out.add(
                place().field("age"),
                format!("{} cannot be {} years old.", person.name, person.age),
                format!("Write the age in years, at most {OLDEST}."),
            );
        }
    }
}

fn moments(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let rule = &subject.model.file.people;
    let most = rule.most_gain.max(rule.most_loss);
    for at in &subject.moments {
        for (field, elements) in [
            ("calls_for", &at.moment.calls_for),
            ("hint", &at.moment.hint),
        ] {
            if elements.len() > MOST_ELEMENTS {
                out.add(
                    at.place().field(field),
                    format!("`{field}` names {} elements.", elements.len()),
                    format!("Name {MOST_ELEMENTS} at most: a moment that asks for everything asks for nothing."),
                );
            }
        }
        for choice in at.choices() {
            for (index, shift) in choice.choice.shifts.iter().enumerate() {
                let named = [
                    ("trust", shift.trust),
                    ("strain", shift.strain),
                    ("readiness", shift.readiness),
                ];
                for (gauge, points) in named {
                    if !(-most..=most).contains(&points) {
                        out.add(
                            choice.place().field("shifts").index(index).field(gauge),
                            format!("One choice cannot shift {gauge} by {points} points."),
                            format!("Write a number from -{most} to {most}."),
                        );
                    }
                }
            }
        }
    }
}

fn gauge_bounds(bounds: &Bounds, place: &dyn Fn() -> Place, out: &mut Findings<'_>) {
    for (field, bound) in [("at_least", bounds.at_least), ("at_most", bounds.at_most)] {
        if let Some(points) = bound.filter(|points| *points > 100) {
            out.add(
                place().field(field),
                format!("A gauge is never {points}."),
                "Write a number from 0 to 100.",
            );
        }
    }
    match (bounds.at_least, bounds.at_most) {
        (None, None) => out.add(
            place(),
            "This guard names no bound, so it always holds.",
            "Add `at_least` or `at_most`.",
        ),
        (Some(least), Some(most)) if least > most => out.add(
            place().field("at_most"),
            format!("Nothing is at least {least} and at most {most}."),
            "Change one of the two numbers.",
        ),
        _ => {}
    }
}
