//! Lines whose words deny their tags, and the rule that says so.

use super::cases::cases;
use crate::wording::{Strength, contradictions};

#[test]
fn wrong_tags_are_denied_by_their_rule() {
    let cases = cases(include_str!("wrong_tags.txt"));
    assert!(cases.len() >= 60, "only {} lines", cases.len());
    for case in cases {
        let found = contradictions(case.text, case.does, &case.tags);
        let names: Vec<&str> = found
            .iter()
            .filter(|found| found.strength == Strength::Contradicts)
            .map(|found| found.rule)
            .collect();
        assert!(
            names.contains(&case.section),
            "{}: {:?} | {}: {names:?}",
            case.section,
            case.tags,
            case.text
        );
        for finding in &found {
            assert!(
                !finding.message.contains('{') && !finding.help.contains('{'),
                "{finding:?}"
            );
        }
    }
}

#[test]
fn findings_name_the_words_and_what_to_say_instead() {
    let found = contradictions("He refuses.", false, &["giving-information"]);
    assert_eq!(found.len(), 1);
    assert!(
        found
            .iter()
            .all(|found| found.message.contains("\u{201C}refuses\u{201D}")
                && found.help.contains("said no")),
        "{found:?}"
    );
}

#[test]
fn no_tags_or_no_words_have_nothing_against_them() {
    assert_eq!(
        contradictions("Why didn't you call? Who knew?", false, &[]),
        []
    );
    assert_eq!(contradictions("", false, &["open-question"]), []);
    assert_eq!(
        contradictions("You need to go.", false, &["takes-over", "an-agencys-own"]),
        []
    );
}
