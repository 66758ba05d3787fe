//! Short cases of values that do not fit: wrong names, words, kinds and numbers.

use super::{
    super::{read::read_migrated, *},
    check, check_in,
    sample::Scenario,
    words,
};

#[test]
fn kt007_unknown_fields() {
    check_in("titel: \"a\"", &[("KT007", 1, 1)]);
    check_in(
        "a: 1, b: [2], c: (d: 3)",
        &[("KT007", 1, 1), ("KT007", 1, 7), ("KT007", 1, 15)],
    );
    assert_eq!(
        words("titel: \"a\""),
        "There is no entry titel here. Did you mean title?"
    );
    // The misspelled entry is read as the one that was meant, so its value is looked at and nothing is missing.
    check_in(
        "people: {\"a\": (nane: 3)}",
        &[("KT007", 1, 16), ("KT012", 1, 22)],
    );
    check_in(
        "people: {\"a\": (name: \"A\", nane: 3)}",
        &[("KT007", 1, 27)],
    );
    let piece =
        "scenes: [Conversation(id: \"v\", moments: {\"m\": (choices: [(id: \"c\", why: \"\",
when: [Trust(who: \"c\", atleast: 3)])])})]";
    check_in(piece, &[("KT007", 2, 24)]);
    assert!(words(piece).ends_with("Did you mean at_least?"));
    let many = (0..30).fold(String::new(), |many, n| format!("{many}x{n}: 1, "));
    let text = format!("(format: 1, id: \"x\", {many})");
    assert_eq!(
        read::<Scenario>("f", &text, &Limits::default())
            .problems
            .len(),
        20
    );
}

#[test]
fn kt008_unknown_words() {
    check_in("level: Beginner", &[("KT008", 1, 8)]);
    check("Scenery(format: 1, id: \"x\")", &[("KT008", 1, 1)]);
    assert_eq!(
        words("level: Inductoin"),
        "There is no Inductoin for level. Did you mean Induction?"
    );
    check_in(
        "level: Beginner, people: {\"a\": (name: \"A\", part: Mother)}",
        &[("KT008", 1, 8), ("KT008", 1, 50)],
    );
    check_in(
        "scenes: [Talk(id: \"v\"), Conversation(room: \"r\")]",
        &[("KT008", 1, 10), ("KT009", 1, 25)],
    );
}

#[test]
fn kt009_missing_fields() {
    check("()", &[("KT009", 1, 1), ("KT009", 1, 1)]);
    check("Scenario(id: \"x\")", &[("KT009", 1, 1)]);
    check_in("people: {\"a\": ()}", &[("KT009", 1, 10)]);
    check_in(
        "people: {\"a\": (), \"b\": ()}",
        &[("KT009", 1, 10), ("KT009", 1, 19)],
    );
    assert_eq!(
        words("people: {\"a\": ()}"),
        "The entry name is missing in \"a\". Add name: … between the brackets."
    );
    let piece = "scenes: [Conversation(id: \"v\", moments: {\"m\": (choices: [(id: \"c\")])})]";
    assert!(words(piece).starts_with("The entry why is missing in \"c\"."));
}

#[test]
fn kt010_and_kt011_duplicates() {
    check_in(
        "people: {\"a\": (name: \"A\"),\n\"a\": (name: \"B\")}",
        &[("KT010", 2, 1)],
    );
    check_in(
        "people: {\"a\": (name: \"A\"),\n\"\\x61\": (name: \"B\")}",
        &[("KT010", 2, 1)],
    );
    check_in("title: \"a\",\ntitle: \"b\"", &[("KT011", 2, 1)]);
    assert!(words("title: \"a\",\ntitle: \"b\"").contains("line 2, column 1"));
    check_in(
        "title: \"a\",\ntitle: \"b\", minutes: \"c\"",
        &[("KT011", 2, 1), ("KT012", 2, 22)],
    );
}

#[test]
fn kt012_wrong_values() {
    check_in("title: 3", &[("KT012", 1, 8)]);
    check_in("title: porch", &[("KT012", 1, 8)]);
    check_in("title: at-home", &[("KT012", 1, 8)]);
    check_in("title: 'a'", &[("KT012", 1, 8)]);
    check_in("minutes: -1", &[("KT012", 1, 10)]);
    check_in("minutes: 1.5", &[("KT012", 1, 10)]);
    check_in(
        "minutes: 99999999999999999999999999999999999999999999",
        &[("KT012", 1, 10)],
    );
    check_in("minutes: many", &[("KT012", 1, 10)]);
    check_in("worth: 4.25", &[("KT012", 1, 8)]);
    check_in("worth: \"4.2\"", &[("KT012", 1, 8)]);
    check_in("techniques: \"a\"", &[("KT012", 1, 13)]);
    check_in("techniques: (\"a\")", &[("KT012", 1, 13)]);
    check_in("people: [\"a\"]", &[("KT012", 1, 9)]);
    check_in("people: {a: (name: \"A\")}", &[("KT012", 1, 10)]);
    check_in("people: {\"a\": \"A\"}", &[("KT012", 1, 15)]);
    check_in("people: {\"a\": (\"A\")}", &[("KT012", 1, 15)]);
    check_in(
        "people: {\"a\": (name: \"A\", glasses: yes)}",
        &[("KT012", 1, 36)],
    );
    check_in(
        "people: {\"a\": (name: \"A\", pronouns: (\"a\", \"b\"))}",
        &[("KT012", 1, 37)],
    );
    check_in("level: \"Induction\"", &[("KT012", 1, 8)]);
    check_in("level: Induction(3)", &[("KT012", 1, 8)]);
    check_in("scenes: [Conversation]", &[("KT012", 1, 10)]);
    let guard = |guard: &str| {
        format!(
            "scenes: [Conversation(id: \"\", moments: {{\"\": (choices: [(id: \"\", why: \"\",\nwhen: [{guard}])])}})]"
        )
    };
    check_in(&guard("Knows(a)"), &[("KT012", 2, 14)]);
    check_in(&guard("Knows"), &[("KT012", 2, 8)]);
    check_in(&guard("Knows()"), &[("KT012", 2, 8)]);
    check_in(&guard("Knows(\"a\", \"b\")"), &[("KT012", 2, 8)]);
    check_in(&guard("Any(Knows(\"a\"))"), &[("KT012", 2, 12)]);
    check_in(&guard("Not([Knows(\"a\")])"), &[("KT012", 2, 12)]);
    check_in(&guard("\"a\""), &[("KT012", 2, 8)]);
    assert_eq!(
        words("people: {\"a\": (name: \"A\", gauges: (trust: 300, strain: 0, readiness: 0))}"),
        "trust must be from 0 to 255, but 300 stands here. Write a whole number from 0 to 255."
    );
    assert_eq!(
        words("techniques: [3]"),
        "Number 1 of techniques must be a text in quotes, but a number stands here. Put it in quotes: \"3\"."
    );
    assert_eq!(
        words("worth: 4.25"),
        "4.25 has more than one decimal. Here stands 4.25."
    );
}

#[test]
fn kt013_formats() {
    check("(format: 2, id: \"x\")", &[("KT013", 1, 10)]);
    check("(format: 2, new: [Thing], id: 3)", &[("KT013", 1, 10)]);
    check("(format: 0, id: \"x\")", &[("KT013", 1, 10)]);
    check("(format: \"1\", id: \"x\")", &[("KT012", 1, 10)]);
}

#[test]
fn an_older_file_is_brought_to_the_newest_format() {
    // Formats older than the first are made up, because there is only one yet.
    let older = "(format: 2, name: \"x\")";
    let steps: &[fn(&str) -> String] = &[
        |text| text.replace("format: 1", "format: 2"),
        |text| text.replace("format: 2", "format: 1").replace("name", "id"),
    ];
    let reading = read_migrated::<Scenario>("f", older, &Limits::default(), steps);
    assert_eq!(
        reading.value.map(|scenario| (scenario.format, scenario.id)),
        Some((1, "x".into()))
    );
    let idle: &[fn(&str) -> String] = &[|text| text.to_owned(), |text| text.to_owned()];
    assert!(
        read_migrated::<Scenario>("f", older, &Limits::default(), idle)
            .value
            .is_none()
    );
}

#[test]
fn suggestions_are_near() {
    let known = ["listening", "drawing-out", "shared-power", "why", "id"];
    for (word, near) in [
        ("listenning", Some("listening")),
        ("drawing_out", Some("drawing-out")),
        ("Shared-Power", Some("shared-power")),
        ("wy", Some("why")),
        ("hwy", Some("why")),
        ("x", None),
        ("breathing", None),
        ("", None),
    ] {
        assert_eq!(did_you_mean(word, known), near, "{word}");
    }
    assert_eq!(did_you_mean(&"a".repeat(100_000), known), None);
    assert_eq!(
        suggestion("zzz", &["a", "b"], "There are"),
        "There are: a, b."
    );
    assert_eq!(suggestion("zzz", &[], "There are"), "");
}

#[test]
fn codes_are_in_order_and_explained() {
    assert!(CODES.is_sorted());
    assert_eq!(CODES.len(), 13);
    for (code, words) in CODES {
        assert!(code.starts_with("KT0") && words.ends_with('.'), "{code}");
    }
}
