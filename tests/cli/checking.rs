//! `check`: all problems in the files, with their places.

use serde_json::json;

use crate::desk::{Desk, a_quiet_porch, assert_shape};

#[test]
fn a_sound_file_ends_well() {
    let desk = Desk::new();
    for line in [
        "check",
        "check scenarios",
        "check scenarios/a-quiet-porch.ron",
    ] {
        desk.run(line).ends(0).quietly().says(&["1 file, "]);
    }
}

#[test]
fn a_broken_file_is_shown_with_its_place_and_a_way_out() {
    let desk = Desk::new();
    desk.write(
        "scenarios/a-quiet-porch.ron",
        a_quiet_porch().replace("minutes: 5", "minuts: 5"),
    );
    desk.run("check").ends(1).quietly().says(&[
        "error[KT007]",
        "scenarios/a-quiet-porch.ron:12:5",
        "minuts: 5",
        "^^^^^^",
        "minutes",
    ]);
}

#[test]
fn a_wrong_reference_is_shown_where_it_stands() {
    let desk = Desk::new();
    let text = a_quiet_porch().replacen("next: \"mornings\"", "next: \"evenings\"", 1);
    let line = 1 + text
        .lines()
        .position(|line| line.contains("\"evenings\""))
        .unwrap();
    desk.write("scenarios/a-quiet-porch.ron", text);
    let report = desk.run("check --format json").ends(1).json();
    let problem = &report["problems"][0];
    assert_eq!(problem["code"], "KT101");
    assert_eq!(problem["line"], line);
}

#[test]
fn the_report_has_the_promised_shape() {
    let desk = Desk::new();
    desk.write("broken.ron", "Scenario(format: 1, id: ");
    let report = desk
        .run("check scenarios broken.ron --format json")
        .ends(1)
        .json();
    let expected = json!({
        "files": 2,
        "problems": [{
            "code": "KT004", "severity": "error", "file": "broken.ron", "line": 1, "column": 9,
            "message": "…", "help": "…",
        }],
    });
    assert_shape(&report, &expected);
    assert_eq!(report["files"], 2);
}

#[test]
fn playing_finds_more_than_reading() {
    let desk = Desk::new();
    let said = desk.run("check --play --runs 20 --format json").json();
    let codes = said["problems"].as_array().unwrap().iter();
    assert!(
        codes
            .clone()
            .any(|problem| problem["code"].as_str().unwrap().starts_with("KT5"))
    );
    let said = desk.run("check --format json").json();
    let mut codes = said["problems"].as_array().unwrap().iter();
    assert!(!codes.any(|problem| problem["code"].as_str().unwrap().starts_with("KT5")));
}

#[test]
fn what_cannot_be_read_is_answered_with_one_sentence() {
    let desk = Desk::new();
    desk.write("windows-1252.ron", b"Scenario(title: \"caf\xe9\")");
    desk.write("empty/readme.txt", "no scenario");
    for (path, part) in [
        ("missing.ron", "can't read missing.ron"),
        (
            "windows-1252.ron",
            "windows-1252.ron is not saved as UTF-8 text; save it again as UTF-8",
        ),
        ("empty", "there are no scenarios (.ron files) in empty"),
    ] {
        desk.run(&format!("check {path}"))
            .ends(2)
            .complains(&[part]);
    }
}

#[test]
fn playing_no_runs_at_all_is_refused() {
    let desk = Desk::new();
    for line in ["check --play --runs 0", "playtest --runs 0"] {
        let said = desk.run(line).ends(2);
        assert!(said.err.contains("0 is not in 1..=1000000"), "{said:?}");
    }
}

#[test]
fn odd_files_are_checked_without_a_crash() {
    let desk = Desk::new();
    let deep = "[".repeat(100_000);
    let crlf = a_quiet_porch().replace('\n', "\r\n");
    let bom = format!("\u{feff}{}", a_quiet_porch());
    for (name, text, codes) in [
        ("empty.ron", "", &[1][..]),
        ("deep.ron", &deep, &[1]),
        ("a-quiet-porch.ron", &crlf, &[0]),
        ("a-quiet-porch.ron", &bom, &[0]),
        ("zero.ron", "\0\0\0", &[1]),
    ] {
        desk.write(name, text);
        let said = desk.run(&format!("check {name}"));
        assert!(codes.contains(&said.code), "{name}: {said:?}");
        assert_eq!(said.err, "", "{name}");
    }
}
