//! KT407: a visit too small for what it promises.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::subject::WHOLE_VISIT;
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT407",
    name: "small-visit",
    severity: Severity::Remark,
    title: "A scenario takes as long as a visit, but is too small for one.",
    text: include_str!("small_visit.md"),
    find: Find::InFile(find),
};

/// From this many minutes on a scenario is taken for a visit; what takes less is a drill, of any size.
const VISIT_MINUTES: u32 = 10;
/// A visit can end in this many ways at least.
const ENDINGS: usize = 3;

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let scenario = subject.scenario;
    if scenario.minutes < VISIT_MINUTES {
        return;
    }
    let minutes = scenario.minutes;
    let moments = subject.moments.len();
    if moments < WHOLE_VISIT {
        out.at_name(
            Place::root().field("scenes"),
            format!("A visit of {minutes} minutes has {moments} moments only."),
            format!("Give it {WHOLE_VISIT} or more, or fewer than {VISIT_MINUTES} minutes if it is a drill."),
        );
    }
    let endings = scenario.endings.len();
    if endings < ENDINGS {
        out.at_name(
            Place::root().field("endings"),
            format!("A visit of {minutes} minutes has {endings} endings only."),
            format!("Give it {ENDINGS} or more that differ in what child and family end up with."),
        );
    }
}
