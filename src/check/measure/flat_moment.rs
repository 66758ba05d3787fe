//! KT302: a moment at which nothing is at stake.

use super::{decisions, id};
use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT302",
    name: "flat-moment",
    severity: Severity::Error,
    title: "All choices of a moment are worth about the same.",
    text: include_str!("flat_moment.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let Some(plot) = subject.plot else {
        return;
    };
    let least = plot.model.file.worth.at_stake;
    for (at, worths) in decisions(subject).filter(|(at, _)| !at.moment.breather) {
        let (Some((best, most)), Some((worst, fewest))) = (worths.first(), worths.last()) else {
            continue;
        };
        if most.0 - fewest.0 < least.0 {
            out.at_name(
                at.place(),
                format!(
                    "Nothing is at stake at the moment \"{}\": \"{}\" is worth {most}, and \"{}\" {fewest}.",
                    at.id,
                    id(plot, *best),
                    id(plot, *worst),
                ),
                format!("Let best and worst be at least {least} apart, or write breather: true."),
            );
        }
    }
}
