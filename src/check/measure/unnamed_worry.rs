//! KT311: a visit in which the worry cannot be named.

use super::shows_somewhere;
use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT311",
    name: "worry-never-named",
    severity: Severity::Error,
    title: "In a whole visit there is no chance to name the worry.",
    text: include_str!("unnamed_worry.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let Some(plot) = subject.plot.filter(|_| subject.is_whole_visit()) else {
        return;
    };
    if shows_somewhere(plot, "naming-the-worry") == Some(false) {
        out.at_name(
            Place::root().field("scenes"),
            "No choice of this visit names the worry.",
            "Add choices with plain-worry: the worker who is only nice must not win.",
        );
    }
}
