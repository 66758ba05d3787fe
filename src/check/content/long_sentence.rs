//! KT405: a sentence too long to keep in mind.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT405",
    name: "long-sentence",
    severity: Severity::Remark,
    title: "The worker says a sentence of more than 25 words.",
    text: include_str!("long_sentence.md"),
    find: Find::InFile(find),
};

const MOST_WORDS: usize = 25;

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    for spoken in subject.spoken() {
        let words = spoken.reading.longest_sentence();
        if words > MOST_WORDS {
            out.add(
                spoken.choice.place().field("says"),
                format!(
                    "A sentence of the choice \"{}\" has {words} words.",
                    spoken.choice.choice.id
                ),
                "Make two of it: nobody under strain keeps so many in mind.",
            );
        }
    }
}
