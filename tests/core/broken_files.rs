//! Broken files: each shows exactly the problems that it is marked with, at the lines marked.
//!
//! `//~ KT104` at the end of a line says that a problem with this code begins in it, `//~^ KT104` in the line
//! below it; several codes, or one twice, stand for several problems. In `broken` the form is wrong, in `unsound`
//! what is said.

use std::path::{Path, PathBuf};

use super::checking::{check, told};

const FOLDERS: &[&str] = &["tests/fixtures/broken", "tests/fixtures/unsound"];

#[test]
fn every_broken_file_shows_exactly_what_it_is_marked_with() {
    let files = files();
    let mut wrong = Vec::new();
    for path in &files {
        let name = path.file_name().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(path).unwrap();
        let checked = check(name, &text);
        let mut found: Vec<(usize, String)> = checked
            .problems
            .iter()
            .map(|problem| (problem.line, problem.code.clone()))
            .collect();
        found.sort();
        if found.is_empty() || found != marks(&text) {
            wrong.push((name.to_owned(), told(&checked)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(files.len() >= 60, "{} broken files", files.len());
}

fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let entries = FOLDERS
        .iter()
        .flat_map(|folder| std::fs::read_dir(root.join(folder)).unwrap());
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The codes that a file is marked with, and their lines.
fn marks(text: &str) -> Vec<(usize, String)> {
    let mut marks = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        if let Some((_, codes)) = line.split_once("//~") {
            let (codes, number) = match codes.strip_prefix('^') {
                Some(codes) => (codes, number - 1),
                None => (codes, number),
            };
            marks.extend(
                codes
                    .split_whitespace()
                    .map(|code| (number, code.to_owned())),
            );
        }
    }
    marks.sort();
    marks
}
