//! Scenarios that want to talk to the terminal instead of to the learner.

use crate::desk::{Desk, Said, a_quiet_porch};

/// Colors, a title, a bell, a cleared screen in both ways of saying it, a turned direction, a return.
const IN_RON: &str = r"\u{1b}[31mRED\u{1b}]0;title\u{7}\u{9b}2J\u{1b}[2J\u{202e}\r\u{8}\u{7f}";
/// The same as bytes of the file, without the letters that cannot stand there.
const RAW: &str = "\u{1b}[31mRED\u{9b}2J\u{1b}[2J\u{202e}";

/// A desk with hostile texts and ids in a scenario that can be played.
fn hostile() -> Desk {
    let desk = Desk::new();
    let mut text = a_quiet_porch()
        .replace("\"A quiet porch\"", &format!("\"A quiet{IN_RON} porch\""))
        .replace("\"Someone called", &format!("\"{IN_RON}Someone called"))
        .replace("\"Aunt Lu stays\"", &format!("\"Aunt Lu{IN_RON} stays\""))
        .replace("I was about", &format!("{IN_RON}I was about"))
        .replace("name: \"Ana\"", &format!("name: \"Ana{IN_RON}\""))
        .replace("Please be selling", &format!("{RAW}Please be selling"));
    for id in ["who-and-why", "lu-on-fridays", "aunt-lu"] {
        text = text.replace(id, &format!("{id}{IN_RON}"));
    }
    text = text.replace("\"door\"", &format!("\"door{IN_RON}\""));
    text = text.replace("porch/door/", &format!("porch/door{IN_RON}/"));
    desk.write("scenarios/a-quiet-porch.ron", text);
    desk
}

/// Nothing but the program's own colors reached the terminal.
#[track_caller]
fn assert_harmless(line: &str, said: &Said) {
    assert!([0, 1, 2].contains(&said.code), "{line}: {said:?}");
    for text in [&said.out, &said.err] {
        assert!(!text.contains("\u{1b}[31mRED"), "{line}: {text:?}");
        for (at, letter) in text.char_indices() {
            let color = letter == '\u{1b}' && is_color(&text[at + 1..]);
            let harmless = letter == '\n' || !letter.is_control() && letter != '\u{202e}';
            assert!(color || harmless, "{line}: {letter:?} in {text:?}");
        }
    }
}

/// Whether `[1;34m` or the like stands here.
fn is_color(text: &str) -> bool {
    text.strip_prefix('[').is_some_and(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_digit() && letter != ';');
        end.is_some_and(|end| rest[end..].starts_with('m'))
    })
}

#[test]
fn nothing_in_a_scenario_reaches_the_terminal_but_its_words() {
    let desk = hostile();
    for line in [
        "play a-quiet-porch --seed 3",
        "play a-quiet-porch --seed 3 --mode coached",
        "play a-quiet-porch --bot best --seed 3",
        "play a-quiet-porch --bot best --seed 3 --format json",
        "check",
        "check --format json",
        "check --play --runs 3",
        "playtest --runs 3",
        "playtest --runs 3 --format json",
        "coverage",
        "coverage --format json",
    ] {
        let said = desk.in_color(line, "h\nn\n1\nb\n2\n1\n1\n1\n1\n1\n");
        assert!(said.out.contains('\n'), "{line}: {said:?}");
        assert_harmless(line, &said);
    }
}

#[test]
fn neither_does_anything_in_a_broken_scenario() {
    let desk = hostile();
    let text = desk.read("scenarios/a-quiet-porch.ron");
    for (right, wrong) in [
        ("discuss:", "discus:"),
        ("minutes: 5", "minutes: 5000000"),
        ("next: \"mornings\"", &format!("next: \"mornings{IN_RON}\"")),
        ("level: Induction", &format!("level: Induction{RAW}")),
        ("discuss: [", &format!("discuss: [{RAW}")),
    ] {
        desk.write("scenarios/a-quiet-porch.ron", text.replace(right, wrong));
        for line in [
            "check",
            "check --format json",
            "play a-quiet-porch",
            "coverage",
        ] {
            assert_harmless(line, &desk.in_color(line, ""));
        }
    }
}

#[test]
fn neither_does_anything_in_a_list_of_decisions_or_a_name() {
    let desk = hostile();
    desk.write("decisions.txt", RAW);
    desk.write("\u{1b}[2Jname.ron", "Scenario(");
    for line in [
        "play a-quiet-porch --decisions decisions.txt",
        "play \u{1b}[2Jnowhere",
        "play \u{1b}[2Jname.ron",
        "check \u{1b}[2Jname.ron",
        "explain \u{1b}[2JKT",
    ] {
        assert_harmless(line, &desk.in_color(line, ""));
    }
}

#[test]
fn a_report_for_programs_keeps_what_the_file_says() {
    let report = hostile()
        .run("play a-quiet-porch --bot best --seed 3 --format json")
        .ends(0)
        .json();
    let choice = report["decisions"][0]["choice"].as_str().unwrap();
    assert!(
        choice.contains('\u{9b}') && choice.contains('\u{7f}'),
        "{choice:?}"
    );
}
