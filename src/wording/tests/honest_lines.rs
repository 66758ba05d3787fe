//! Lines as workers say them, with the tags they deserve: the words must have nothing against them.

use super::cases::cases;
use crate::wording::contradictions;

#[test]
fn honest_lines_have_nothing_against_them() {
    let cases = cases(include_str!("honest_lines.txt"));
    assert!(cases.len() >= 200, "only {} lines", cases.len());
    let mut wrong = Vec::new();
    for case in cases {
        for found in contradictions(case.text, case.does, &case.tags) {
            wrong.push(format!(
                "{}: {:?} | {}\n    {:?} {}: {}",
                case.section, case.tags, case.text, found.strength, found.rule, found.message
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
