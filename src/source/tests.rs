//! Short cases of everything that can stand in a file, and of every way it can go wrong.

mod fixtures;
mod mutations;
mod places;
mod properties;
mod sample;
mod values;

use super::*;
use sample::Scenario;

/// Reads a text and compares codes and places: `check("…", &[("KT002", 1, 5)])`.
#[track_caller]
fn check(text: &str, expected: &[(&str, usize, usize)]) {
    let reading = read::<Scenario>("family.ron", text, &Limits::default());
    let found = reading
        .problems
        .iter()
        .map(|problem| (problem.code.as_str(), problem.line, problem.column))
        .collect::<Vec<_>>();
    assert_eq!(found, expected, "{:#?}", reading.problems);
    assert_eq!(reading.value.is_some(), expected.is_empty());
}

/// As [`check`], for a piece of a scenario, whose lines are counted from 1.
#[track_caller]
fn check_in(piece: &str, expected: &[(&str, usize, usize)]) {
    let expected = expected
        .iter()
        .map(|(code, line, column)| (*code, line + 1, *column))
        .collect::<Vec<_>>();
    check(&format!("(format: 1, id: \"x\",\n{piece})"), &expected);
}

/// The message and the help of the only problem of a piece of a scenario.
#[track_caller]
fn words(piece: &str) -> String {
    let text = format!("(format: 1, id: \"x\",\n{piece})");
    let reading = read::<Scenario>("family.ron", &text, &Limits::default());
    let [problem] = reading.problems.as_slice() else {
        panic!("one problem expected, but {:#?}", reading.problems);
    };
    format!("{} {}", problem.message, problem.help)
}

#[test]
fn what_ron_accepts_is_accepted() {
    check("(format: 1, id: \"x\")", &[]);
    check("Scenario(format: 1, id: \"x\",)", &[]);
    check("\u{feff}Scenario(format: 1, id: \"x\")", &[]);
    check("Scenario(\r\n\tformat: 1,\r\n\tid: \"x\",\r\n)\r\n", &[]);
    check("// a\n/* b /* c */ d */ (format: 1, id: \"x\") // e", &[]);
    check("#![enable(implicit_some)]\n(format: 1, id: \"x\")", &[]);
    check_in(r##"title: r"a \ b", summary: r#"a "b" c"#"##, &[]);
    check_in("r#title: \"a\", minutes: 1_0", &[]);
    check_in("minutes: 0x1F, worth: -4.5", &[]);
    check_in("worth: 1e1, minutes: 15u32", &[]);
    check_in("level: Some(Induction), worth: None", &[]);
    check_in(r#"title: "a \"b\" \n \t \\ \' \u{e9} \x41""#, &[]);
    check_in("title: \"one \\\n   line\"", &[]);
    check_in("title: \"one\n   text in two lines\"", &[]);
    check_in("title: \"She said “no”, and ‘left’.\"", &[]);
    check_in("title: \"no-break\u{a0}space\"", &[]);
    check_in(
        r#"people: {"é": (name: "É", pronouns: ("she", "her", "her"), glasses: true)}"#,
        &[],
    );
    check_in(
        r#"scenes: [Conversation(id: "v", moments: {"m": (choices: [(id: "c", why: "",
            when: [Not(Knows("a")), Any([Knows("b"), Trust(who: "c", at_least: 3)])])])})]"#,
        &[],
    );
}

#[test]
fn kt001_beyond_a_limit() {
    let limits = Limits {
        bytes: 64,
        ..Limits::default()
    };
    let reading = read::<Scenario>("f", &" ".repeat(65), &limits);
    assert_eq!(
        reading.problems.first().map(|p| p.code.as_str()),
        Some("KT001")
    );
    let limits = Limits {
        tokens: 5,
        ..Limits::default()
    };
    let reading = read::<Scenario>("f", "(format: 1, id: \"x\")", &limits);
    assert_eq!(
        reading.problems.first().map(|p| (p.line, p.column)),
        Some((1, 12))
    );
    check(
        &format!("{}1{}", "[".repeat(65), "]".repeat(65)),
        &[("KT001", 1, 65)],
    );
    check_in(&format!("title: \"{}\"", "é".repeat(4_000)), &[]);
    check_in(
        &format!("title: \"{}\"", "é".repeat(4_001)),
        &[("KT001", 1, 8)],
    );
    check_in(
        &format!("techniques: [{}]", "\"a\",".repeat(10_001)),
        &[("KT001", 1, 13)],
    );
}

#[test]
fn kt001_not_utf8() {
    let reading = read_bytes::<Scenario>("f", b"(id: \"a\",\n \"\xff\")", &Limits::default());
    let [problem] = reading.problems.as_slice() else {
        panic!("one problem expected");
    };
    assert_eq!(
        (problem.code.as_str(), problem.line, problem.column),
        ("KT001", 2, 3)
    );
    assert!(
        read_bytes::<Scenario>("f", b"(format: 1, id: \"a\")", &Limits::default())
            .value
            .is_some()
    );
}

#[test]
fn kt002_odd_characters() {
    check_in("title: “a”", &[("KT002", 1, 8)]);
    check_in("title: „a“, level: Induction", &[("KT002", 1, 8)]);
    check_in("title: «a»", &[("KT002", 1, 8)]);
    check_in(
        "title: “it’s”,\nsummary: “b”",
        &[("KT002", 1, 8), ("KT002", 2, 10)],
    );
    check_in("title: \"a”,\nsummary: \"b\"", &[("KT002", 1, 10)]);
    check_in("title: \"a”", &[("KT002", 1, 10)]);
    check_in("title:\u{a0}\"a\"", &[("KT002", 1, 7)]);
    check_in("title:\u{a0}\u{a0} \"a\"", &[("KT002", 1, 7)]);
    check_in("\u{200b}title: \"a\"", &[("KT002", 1, 1)]);
    check_in("title: \"a\",\u{feff}", &[("KT002", 1, 12)]);
    check_in("title: \"a\",\u{3000}minutes: 1", &[("KT002", 1, 12)]);
    check_in("minutes: 3 →", &[("KT002", 1, 12)]);
    check_in("title: \"a\",\u{7}", &[("KT002", 1, 12)]);
}

#[test]
fn kt003_unclosed() {
    check_in("title: \"a", &[("KT003", 1, 8)]);
    check_in("title: \"a,\nsummary: \"b\"", &[("KT003", 1, 8)]);
    check_in(
        "title: \"a\nsummary: \"b\",\nminutes: \"c\"",
        &[("KT003", 1, 8)],
    );
    check_in("techniques: [\"a, \"b\"],", &[("KT005", 1, 18)]);
    check_in("techniques: [\n  \"a,\n  \"b\",\n]", &[("KT003", 2, 3)]);
    check_in(
        "people: {\n \"a\": (name: \"A),\n \"b\": (name: \"B\"),\n}",
        &[("KT003", 2, 14)],
    );
    check_in(
        "people: {\n \"a\": (name: \"A, age: 3),\n \"b\": (name: \"B\"),\n}",
        &[("KT003", 2, 14)],
    );
    check_in("title: r#\"a\"", &[("KT003", 1, 8)]);
    check_in("/* title: \"a\"", &[("KT003", 1, 1)]);
    check_in("/* /* a */ title: \"a\"", &[("KT003", 1, 1)]);
}

#[test]
fn kt004_brackets() {
    check("(format: 1, id: \"x\"", &[("KT004", 1, 1)]);
    check("(format: 1, id: \"x\"))", &[("KT004", 1, 21)]);
    check("(format: 1, id: \"x\"]", &[("KT004", 1, 20)]);
    check_in("techniques: [\"a\"", &[("KT004", 1, 17)]);
    check_in("people: {\"a\": (name: \"A\"}", &[("KT004", 1, 25)]);
    check(
        "(\n  format: 1,\n  briefing: (\n    task: \"a\",\n  people: {},\n)",
        &[("KT004", 3, 13)],
    );
    check(
        "(\n  format: 1,\n  briefing: (\n    duties: [\n      \"a\",\n  ),\n)",
        &[("KT004", 4, 13)],
    );
    check(
        "(\n  format: 1,\n  people: \n    \"a\": (),\n  },\n)",
        &[("KT004", 5, 3)],
    );
    let told = words("techniques: [\"a\"");
    assert!(
        told.contains("the [ that was opened in line 2, column 13"),
        "{told}"
    );
}

#[test]
fn kt005_quotes_inside() {
    check_in(r#"title: "She said "no" to me.""#, &[("KT005", 1, 18)]);
    check_in(
        r#"title: "She said "no", and left.", minutes: 3"#,
        &[("KT005", 1, 18)],
    );
    check_in(r#"title: ""No," she said.""#, &[("KT005", 1, 9)]);
    check_in(r#"title: "She said "no"""#, &[("KT005", 1, 18)]);
    check_in(r#"title: "She said "no.","#, &[("KT005", 1, 18)]);
    check_in(
        r#"techniques: ["She said "no", and left.", "next"]"#,
        &[("KT005", 1, 24)],
    );
}

#[test]
fn kt006_writing() {
    check("", &[("KT006", 1, 1)]);
    check("  // nothing\n", &[("KT006", 1, 1)]);
    check("(format: 1, id: \"x\") (", &[("KT004", 1, 22)]);
    check("(format: 1, id: \"x\") 3", &[("KT006", 1, 22)]);
    check_in("title: \"a\" minutes: 3", &[("KT006", 1, 11)]);
    check_in("title: \"a\"\nminutes: 3", &[("KT006", 1, 11)]);
    check_in("title: \"a\",, minutes: 3", &[("KT006", 1, 12)]);
    check_in("title \"a\"", &[("KT006", 1, 6)]);
    check_in("title = \"a\"", &[("KT006", 1, 7)]);
    check_in("title:", &[("KT006", 1, 7)]);
    check_in("title: ; minutes: 3", &[("KT006", 1, 8), ("KT006", 1, 9)]);
    check_in("minutes: 3; title: \"a\"", &[("KT006", 1, 11)]);
    check_in("title: a b c, minutes: 3", &[("KT006", 1, 8)]);
    check_in("title: 'a b', minutes: 3", &[("KT006", 1, 8)]);
    check_in("\"title\": \"a\"", &[("KT006", 1, 1)]);
    check_in("\"a\"", &[("KT006", 1, 1)]);
    check_in("worth: 4,5", &[("KT006", 1, 10)]);
    check_in(r#"title: "a\qb""#, &[("KT006", 1, 10)]);
    check_in(r#"title: "a\u{zz}b""#, &[("KT006", 1, 10)]);
    check_in(r#"people: {"a" (name: "A")}"#, &[("KT006", 1, 13)]);
    check_in(r#"people: {"a"}"#, &[("KT006", 1, 13)]);
    check_in(r#"techniques: ["a" "b"]"#, &[("KT006", 1, 17)]);
    check_in(r#"techniques: ["a": "b"]"#, &[("KT006", 1, 17)]);
    check_in(r#"scenes: [Conversation((id: "x"))]"#, &[("KT006", 1, 23)]);
    check_in("minutes: 15%", &[("KT006", 1, 12)]);
}
