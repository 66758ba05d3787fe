//! Fenced command lines can be typed as they stand.

use std::fs;
use std::time::Duration;

use crate::pages::{blocks, root};

/// Fenced command lines with their places, without prompts, remarks and what the program answers.
fn lines() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for block in blocks() {
        for line in block.text.lines() {
            let typed = match block.kind.as_str() {
                "sh" => line,
                "console" => match line.strip_prefix("$ ") {
                    Some(typed) => typed,
                    None => continue,
                },
                _ => continue,
            };
            let typed = typed.split(" #").next().unwrap_or_default().trim();
            if !typed.is_empty() && !typed.starts_with('#') {
                found.push((block.place.clone(), typed.to_owned()));
            }
        }
    }
    found
}

/// The words after the program's name, if the line calls the program.
fn arguments(line: &str) -> Option<Vec<&str>> {
    let words: Vec<&str> = line.split_whitespace().collect();
    if words.first() == Some(&"kitchen-table") {
        return Some(words[1..].to_vec());
    }
    let own = words.iter().position(|word| *word == "--")?;
    line.starts_with("cargo run")
        .then(|| words[own + 1..].to_vec())
}

fn kitchen_table(arguments: &[&str]) -> (i32, String) {
    let output = assert_cmd::cargo::cargo_bin_cmd!("kitchen-table")
        .args(arguments)
        .current_dir(root())
        .env_clear()
        .timeout(Duration::from_mins(2))
        .write_stdin("")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code().unwrap(), said)
}

#[test]
fn every_command_line_is_understood() {
    let mut understood = 0;
    for (place, line) in lines() {
        if let Some(arguments) = arguments(&line) {
            // Help is asked for last, so that all before it is read.
            let (code, said) = kitchen_table(&[&arguments[..], &["--help"]].concat());
            assert_eq!(code, 0, "{place}: {line}: {said}");
            understood += 1;
        }
    }
    assert!(understood > 5);
}

#[test]
fn every_quick_command_line_runs() {
    for (place, line) in lines() {
        let Some(arguments) = arguments(&line) else {
            continue;
        };
        let quick = ["explain", "check", "coverage", "play"];
        let slow_or_writing = ["--play", "--html", "--screens"];
        if arguments
            .first()
            .is_some_and(|command| quick.contains(command))
            && !arguments.iter().any(|word| slow_or_writing.contains(word))
        {
            let (code, said) = kitchen_table(&arguments);
            assert!([0, 1].contains(&code), "{place}: {line}: {said}");
        }
    }
}

#[test]
fn the_first_command_opens_the_program_and_the_second_is_the_one_that_must_pass() {
    let readme = lines();
    let mut readme = readme
        .iter()
        .filter(|(place, _)| place.starts_with("README.md"));
    assert_eq!(readme.next().unwrap().1, "cargo run");
    let second = &readme.next().unwrap().1;
    let script = fs::read_to_string(root().join(".ci/run")).unwrap();
    let step = script
        .lines()
        .find(|line| line.starts_with("step \"all tests\""))
        .unwrap();
    let (_, run) = step.rsplit_once("\" ").unwrap();
    assert_eq!(second, &run.replace(" --locked", ""));
}

#[test]
fn every_cargo_line_names_targets_that_are_there() {
    for (place, line) in lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        for pair in words.windows(2).filter(|pair| pair[0] == "--test") {
            let target = root().join(format!("tests/{}.rs", pair[1]));
            assert!(target.is_file(), "{place}: {line}");
        }
    }
}
