//! KT403: a skill that nothing in the words speaks for.

use super::against_tags;
use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;
use crate::wording::Strength;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT403",
    name: "tag-without-cue",
    severity: Severity::Remark,
    title: "Nothing in the words of a choice speaks for one of its skills.",
    text: include_str!("tag_without_cue.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    against_tags(subject, Strength::NoCue, out);
}
