//! KT312: a visit in which no child is heard.

use super::shows_somewhere;
use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT312",
    name: "child-never-heard",
    severity: Severity::Error,
    title: "In a whole visit there is no chance to bring in a child's view.",
    text: include_str!("unheard_child.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let Some(plot) = subject.plot.filter(|_| subject.is_whole_visit()) else {
        return;
    };
    if shows_somewhere(plot, "childs-voice") == Some(false) {
        out.at_name(
            Place::root().field("scenes"),
            "No choice of this visit brings in what a child sees, says or needs.",
            "Add choices with asks-childs-view, asks-impact or childs-own-words.",
        );
    }
}
