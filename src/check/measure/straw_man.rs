//! KT301: a moment with one good choice among straw men.

use super::{decisions, id};
use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::practice::Tenths;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT301",
    name: "straw-man",
    severity: Severity::Error,
    title: "Only one choice of a moment is any good, so nobody has to think.",
    text: include_str!("straw_man.md"),
    find: Find::InFile(find),
};

/// The second-best choice is worth at least this.
const LEAST: Tenths = Tenths(30);
/// It is at most this far below the best.
const FARTHEST: i32 = 20;

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let Some(plot) = subject.plot else {
        return;
    };
    for (at, worths) in decisions(subject).filter(|(at, _)| !at.moment.breather) {
        let [(best, best_worth), (second, worth), ..] = worths.as_slice() else {
            continue;
        };
        let (best, second) = (id(plot, *best), id(plot, *second));
        let message = if *worth < LEAST {
            format!(
                "Beside \"{best}\" ({best_worth}) no choice is worth {LEAST}: the next, \"{second}\", is worth {worth}."
            )
        } else if best_worth.0 - worth.0 > FARTHEST {
            format!(
                "The second-best choice \"{second}\" ({worth}) is worth far less than \"{best}\" ({best_worth})."
            )
        } else {
            continue;
        };
        out.at_name(
            at.place(),
            message,
            "Write as one of the other choices what a decent new worker might really say here.",
        );
    }
}
