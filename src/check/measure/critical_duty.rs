//! KT308: a critical duty that the briefing leaves out.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT308",
    name: "critical-duty-not-in-briefing",
    severity: Severity::Remark,
    title: "The briefing of a whole visit leaves out a critical duty.",
    text: include_str!("critical_duty.md"),
    find: Find::InFile(find),
};

/// The kind of scene that a conversation is, in the practice model's list of usual duties.
const KIND: &str = "conversation";

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    if !subject.is_whole_visit() {
        return;
    }
    let model = &subject.model.file;
    for id in model.usual_duties.get(KIND).into_iter().flatten() {
        let critical = model.duties.get(id).is_some_and(|duty| duty.critical);
        if critical && !subject.scenario.briefing.duties.contains(id) {
            out.at_name(
                Place::root().field("briefing").field("duties"),
                format!("The briefing leaves out the critical duty \"{id}\"."),
                "Add it, unless this visit is one where it has been done already.",
            );
        }
    }
}
