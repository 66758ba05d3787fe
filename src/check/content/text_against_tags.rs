//! KT402: a choice whose words contradict its skills.

use super::against_tags;
use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;
use crate::wording::Strength;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT402",
    name: "text-against-tags",
    severity: Severity::Error,
    title: "The words of a choice say something else than its skills.",
    text: include_str!("text_against_tags.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    against_tags(subject, Strength::Contradicts, out);
}
