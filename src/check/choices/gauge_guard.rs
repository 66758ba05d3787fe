//! KT203: a choice that depends on a gauge.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::walk::each_guard;
use crate::scenario::Guard;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT203",
    name: "choice-guarded-by-gauge",
    severity: Severity::Error,
    title: "A choice is open or closed by how a person feels.",
    text: include_str!("gauge_guard.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    for at in &subject.choices {
        each_guard(
            &at.choice.when,
            &|| at.place().field("when"),
            &mut |guard, place| {
                let gauge = match guard {
                    Guard::Trust(_) => "trust",
                    Guard::Strain(_) => "strain",
                    Guard::Readiness(_) => "readiness",
                    _ => return,
                };
                out.add(
                    place(),
                    format!(
                        "The choice \"{}\" depends on somebody's {gauge}.",
                        at.choice.id
                    ),
                    "Guard the replies instead: everyone at a moment has the same choices.",
                );
            },
        );
    }
}
