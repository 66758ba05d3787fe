//! One sign taken out of a sound file: the problem is reported in the line where it was, not where reading failed.

use super::{super::*, sample::Scenario};

const FAMILY: &str = include_str!("sound.ron");

/// The first problem after taking out the sign at `at`.
fn without(at: usize) -> Option<Problem> {
    let (before, after) = FAMILY.split_at(at);
    let mut rest = after.chars();
    rest.next();
    let text = format!("{before}{}", rest.as_str());
    read::<Scenario>("f", &text, &Limits::default())
        .problems
        .into_iter()
        .next()
}

/// Whether each of these signs is missed in its own line, if it is missed at all.
#[track_caller]
fn missed_in_its_line(sign: char) {
    let lines = Lines::new(FAMILY);
    for (at, _) in FAMILY.match_indices(sign) {
        if let Some(problem) = without(at) {
            let line = lines.position(FAMILY, at).0;
            assert_eq!(
                problem.line,
                line,
                "{} {problem:?}",
                lines.line(FAMILY, line)
            );
        }
    }
}

#[test]
fn the_sound_file_is_sound() {
    let reading = read::<Scenario>("f", FAMILY, &Limits::default());
    assert!(reading.value.is_some(), "{:#?}", reading.problems);
}

#[test]
fn a_missing_quote_is_reported_in_its_line() {
    missed_in_its_line('"');
}

#[test]
fn a_missing_comma_or_colon_is_reported_in_its_line() {
    missed_in_its_line(',');
    missed_in_its_line(':');
}

#[test]
fn a_bracket_that_is_never_closed_is_reported_where_it_opens() {
    let lines = Lines::new(FAMILY);
    let mut open = vec![];
    let mut closed = 0;
    for (at, sign) in FAMILY.char_indices() {
        match sign {
            '(' | '[' | '{' => open.push(at),
            ')' | ']' | '}' => {
                let opened = open.pop().expect("the file is sound");
                let problem = without(at).expect("a bracket is missing");
                let line = lines.position(FAMILY, opened).0;
                assert_eq!(
                    (problem.code.as_str(), problem.line),
                    ("KT004", line),
                    "{problem:?}"
                );
                closed += 1;
            }
            _ => {}
        }
    }
    assert!(closed > 30);
}

#[test]
fn a_bracket_that_is_never_opened_is_reported_with_its_line() {
    let lines = Lines::new(FAMILY);
    // Brackets at the end of a line open groups of several lines, and their closing ones begin a line.
    for (at, _) in FAMILY.match_indices(['(', '[', '{']) {
        let line = lines.position(FAMILY, at).0;
        let alone = lines.line(FAMILY, line).trim().len() == 1;
        if !alone && lines.span(FAMILY, line).end == at + 1 {
            let problem = without(at).expect("a bracket is missing");
            assert_eq!(problem.code, "KT004");
            assert!(
                problem.help.contains(&format!("in line {line} ")),
                "{line} {problem:?}"
            );
        }
    }
}
