//! Where things stand: lines, columns, and places of the content.

use super::{super::*, sample::Scenario};

const FAMILY: &str = r#"Scenario(
    format: 1,
    id: "x",
    people: {
        "dana": (name: "Dana", age: 34),
    },
    scenes: [
        Conversation(id: "visit", moments: {"door": (choices: [
            (id: "wait", why: "…", when: [Trust(who: "dana"), Not(Knows("a")), Any([Knows("b")])]),
        ])}),
        Conversation((id: "second")),
    ],
)"#;

fn layout(text: &str) -> Layout {
    read::<Scenario>("family.ron", text, &Limits::default()).layout
}

/// The text at a place, written as steps: `people`, `"dana"`, `0`.
fn at(text: &str, steps: &[&str], at_name: bool) -> String {
    let mut place = Place::root();
    for step in steps {
        place = if let Ok(index) = step.parse() {
            place.index(index)
        } else if let Some(key) = step.strip_prefix('"') {
            place.key(key.trim_end_matches('"'))
        } else {
            place.field(step)
        };
    }
    text.get(layout(text).locate(&place, at_name))
        .unwrap_or("out of bounds")
        .to_owned()
}

#[test]
fn places_are_found_through_words_and_brackets() {
    let value = |steps: &[&str]| at(FAMILY, steps, false);
    assert_eq!(value(&["format"]), "1");
    assert_eq!(value(&["people", "\"dana\"", "age"]), "34");
    assert_eq!(value(&["scenes", "0", "id"]), "\"visit\"");
    assert_eq!(value(&["scenes", "1", "id"]), "\"second\"");
    let choice = ["scenes", "0", "moments", "\"door\"", "choices", "0"];
    let within = |rest: &[&str]| value(&[&choice[..], rest].concat());
    assert_eq!(within(&["why"]), "\"…\"");
    assert_eq!(within(&["when", "0", "who"]), "\"dana\"");
    assert_eq!(within(&["when", "1"]), "Not(Knows(\"a\"))");
    assert_eq!(within(&["when", "1", "0"]), "Knows(\"a\")");
    assert_eq!(within(&["when", "2", "0"]), "Knows(\"b\")");
}

#[test]
fn names_and_keys_are_found() {
    assert_eq!(at(FAMILY, &["people"], true), "people");
    assert_eq!(at(FAMILY, &["people", "\"dana\""], true), "\"dana\"");
    assert_eq!(at(FAMILY, &["people", "\"dana\"", "age"], true), "age");
    assert_eq!(
        at(FAMILY, &["scenes", "1"], true),
        "Conversation((id: \"second\"))"
    );
}

#[test]
fn what_is_not_there_is_found_around_it() {
    assert_eq!(
        at(FAMILY, &["people", "\"dana\"", "look", "hair"], true),
        "\"dana\""
    );
    assert_eq!(at(FAMILY, &["people", "\"eli\""], true), "people");
    assert_eq!(
        at(FAMILY, &["people", "\"dana\"", "x"], false),
        "(name: \"Dana\", age: 34)"
    );
    assert_eq!(at(FAMILY, &["nothing"], false), FAMILY);
    assert_eq!(at("", &["nothing"], true), "");
    assert_eq!(at("(people: {\"a\": ", &["people", "\"a\""], true), "\"a\"");
}

#[test]
fn a_finding_becomes_a_problem_with_its_place() {
    let place = Place::root().field("people").key("dana").field("age");
    let finding = Finding::remark("KT999", place, "Old.")
        .help("Younger?")
        .at_name();
    let problem = layout(FAMILY).problem("family.ron", finding);
    assert_eq!((problem.line, problem.column), (5, 32));
    assert_eq!(problem.severity, Severity::Remark);
    assert_eq!(problem.span.len(), 3);
    let json = serde_json::to_string(&problem).expect("it can be written");
    assert!(json.contains("\"severity\":\"remark\""), "{json}");
}

#[test]
fn lines_and_columns_are_counted_in_characters() {
    let text = "é1\r\n\r\nab→c\n";
    let lines = Lines::new(text);
    for (offset, position) in [
        (0, (1, 1)),
        (2, (1, 2)),
        (3, (1, 3)),
        (5, (2, 1)),
        (7, (3, 1)),
        (9, (3, 3)),
        (12, (3, 4)),
        (14, (4, 1)),
        (99, (4, 1)),
    ] {
        assert_eq!(lines.position(text, offset), position, "{offset}");
    }
    assert_eq!(lines.line(text, 1), "é1");
    assert_eq!(lines.line(text, 2), "");
    assert_eq!(lines.line(text, 3), "ab→c");
    assert_eq!(lines.line(text, 4), "");
    assert_eq!(lines.line(text, 0), "");
    assert_eq!(lines.line(text, 5), "");
    assert_eq!(lines.count_lines(), 4);
}

#[test]
fn a_byte_order_mark_takes_no_column() {
    let text = "\u{feff}ab";
    let lines = Lines::new(text);
    assert_eq!(lines.position(text, 0), (1, 1));
    assert_eq!(lines.position(text, 4), (1, 2));
    assert_eq!(lines.line(text, 1), "ab");
}

#[test]
fn columns_of_endless_lines_are_right() {
    let text = "é".repeat(5_000) + "\n" + &"→".repeat(2_048);
    let lines = Lines::new(&text);
    assert_eq!(lines.position(&text, 8_000), (1, 4_001));
    assert_eq!(lines.position(&text, 10_001), (2, 1));
    assert_eq!(lines.position(&text, 10_001 + 3_000), (2, 1_001));
    assert_eq!(lines.position(&text, text.len()), (2, 2_049));
}
