//! The broken files under `tests/fixtures/broken`: each yields exactly the codes on the lines that its markers name.

use std::{fs, path::Path};

use super::{super::*, sample::Scenario};

/// The lines and codes that a file's markers name.
///
/// `//~ KT003` stands at the end of the line that is wrong, `//~^ KT003` in the line below it.
fn marked(text: &str) -> Vec<(usize, String)> {
    let mut marks = vec![];
    for (number, line) in text.lines().enumerate() {
        if let Some((_, mark)) = line.split_once("//~") {
            let codes = mark.trim_start_matches('^');
            let line = number + 1 - (mark.len() - codes.len());
            marks.extend(codes.split_whitespace().map(|code| (line, code.to_owned())));
        }
    }
    marks.sort();
    marks
}

#[test]
fn each_broken_file_yields_its_codes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/broken");
    let mut files = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be listed").path())
        .collect::<Vec<_>>();
    files.sort();
    assert!(files.len() > 30);
    let mut seen = vec![];
    let mut wrong = vec![];
    for path in files {
        let name = path
            .file_name()
            .expect("a file")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("it can be read");
        let reading = read::<Scenario>(&name, &text, &Limits::default());
        assert!(reading.value.is_none(), "{name}");
        let mut found = reading
            .problems
            .iter()
            .map(|problem| (problem.line, problem.code.clone()))
            .collect::<Vec<_>>();
        found.sort();
        seen.extend(found.iter().map(|(_, code)| code.clone()));
        let expected = marked(&text);
        if found != expected {
            wrong.push(format!(
                "{name}: {expected:?} expected, but {:#?}",
                reading.problems
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (code, _) in CODES {
        assert!(seen.iter().any(|other| other == code), "{code} has no file");
    }
}

#[test]
fn messages_are_plain_sentences() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/broken");
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        let text = fs::read_to_string(&path).expect("it can be read");
        for problem in read::<Scenario>("x", &text, &Limits::default()).problems {
            assert!(
                problem.message.ends_with(['.', ':', '=', '?']),
                "{}",
                problem.message
            );
            assert!(!problem.help.is_empty(), "{}", problem.message);
            for jargon in [
                "xpected `",
                "identifier",
                "struct",
                "variant",
                "u8",
                "integer",
                "parse",
            ] {
                let words = format!("{} {}", problem.message, problem.help);
                assert!(!words.contains(jargon), "{words}");
            }
        }
    }
}
