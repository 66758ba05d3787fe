//! KT102: a scenario whose id is not its file's name.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT102",
    name: "file-name-differs",
    severity: Severity::Error,
    title: "The scenario's id is not the name of its file.",
    text: include_str!("file_name.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let name = subject.file.rsplit(['/', '\\']).next().unwrap_or_default();
    let Some(stem) = name.strip_suffix(".ron") else {
        // Text that comes from elsewhere has no name to go by.
        return;
    };
    let id = &subject.scenario.id;
    if stem != id {
        out.add(
            Place::root().field("id"),
            format!("The scenario's id is \"{id}\", but its file is called \"{name}\"."),
            format!("Write id: \"{stem}\", or rename the file to {id}.ron."),
        );
    }
}
