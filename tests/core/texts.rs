//! The interface's texts: each one that is asked for is there, and each one that is there is asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_text_that_is_asked_for_is_in_every_language() {
    let mut wrong = Vec::new();
    for (language, texts) in languages() {
        for Asked { place, id, given } in asked_for() {
            let Some(text) = texts.iter().find(|text| text.id == id) else {
                wrong.push(format!("{place}: `{id}` is not in {language}"));
                continue;
            };
            for name in text.places.iter().filter(|name| !given.contains(*name)) {
                wrong.push(format!("{place}: `{id}` wants a value for `${name}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_text_is_asked_for_somewhere_and_has_an_id_of_its_own() {
    let mut asked: BTreeSet<String> = asked_for().into_iter().map(|asked| asked.id).collect();
    // An id may also stand in a table and be asked for from there. One that is written wrong there leaves its text
    // without anybody who asks for it.
    for (_, code) in app_files() {
        asked.extend(
            code.split('"')
                .filter(|part| is_kebab(part))
                .map(str::to_owned),
        );
    }
    let families = families();
    let mut wrong = Vec::new();
    for (language, texts) in languages() {
        assert!(!texts.is_empty(), "no texts in {language}");
        let mut seen = BTreeSet::new();
        for Text { line, id, .. } in &texts {
            if !asked.contains(id) && !families.iter().any(|family| id.starts_with(family)) {
                wrong.push(format!("{language}:{line}: nobody asks for `{id}`"));
            }
            if !seen.insert(id) {
                wrong.push(format!("{language}:{line}: `{id}` stands here twice"));
            }
            if !is_kebab(id) {
                wrong.push(format!(
                    "{language}:{line}: `{id}` is not in kebab-case, as `home-title` is"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A text as its file has it.
struct Text {
    line: usize,
    id: String,
    /// The names of the values that it leaves open.
    places: BTreeSet<String>,
}

/// Where the code asks for a text.
struct Asked {
    place: String,
    id: String,
    /// Values with these names may be given: those named in the same file.
    given: BTreeSet<String>,
}

fn asked_for() -> Vec<Asked> {
    let mut asked = Vec::new();
    for (path, code) in app_files() {
        let named: BTreeSet<String> = code
            .split("(\"")
            .skip(1)
            .filter_map(|rest| rest.split_once("\", "))
            .map(|(name, _)| name.to_owned())
            .collect();
        for (call, given) in [("text(", BTreeSet::new()), ("text_with(", named)] {
            for (at, _) in code.match_indices(call) {
                let before = &code[..at];
                let part_of_a_name = before
                    .ends_with(|letter: char| letter.is_alphanumeric() || "_.".contains(letter));
                if part_of_a_name || before.trim_end().ends_with("fn") || in_comment(before) {
                    continue;
                }
                let place = format!("src/app/{path}:{}", before.lines().count());
                let argument = code[at + call.len()..].trim_start();
                let id = argument
                    .strip_prefix('"')
                    .and_then(|rest| rest.split_once('"'));
                if let Some((id, _)) = id {
                    asked.push(Asked {
                        place,
                        id: id.to_owned(),
                        given: given.clone(),
                    });
                }
            }
        }
    }
    assert!(!asked.is_empty(), "nobody asks for a text");
    asked
}

/// How ids begin that are put together from a bot's or another id: `text(&format!("playtest-bot-{}", …))`.
fn families() -> Vec<String> {
    let mut found = Vec::new();
    for (_, code) in app_files() {
        let calls = code.split("(&format!(\"").skip(1);
        let ids = calls.filter_map(|rest| rest.split_once('{'));
        found.extend(ids.map(|(begins, _)| begins.to_owned()));
    }
    found.retain(|begins| begins.ends_with('-'));
    found
}

fn in_comment(before: &str) -> bool {
    before
        .lines()
        .last()
        .is_some_and(|line| line.trim_start().starts_with("//"))
}

/// The texts of each language, by the name of its file.
fn languages() -> BTreeMap<String, Vec<Text>> {
    let folder = root().join("assets/text");
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let texts = texts(&fs::read_to_string(&path).unwrap());
        found.insert(format!("assets/text/{name}"), texts);
    }
    found
}

fn texts(file: &str) -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    for (line, says) in (1..).zip(file.lines()) {
        let begins = says.starts_with(|letter: char| letter.is_alphabetic());
        if let Some((id, _)) = says.split_once('=').filter(|_| begins) {
            texts.push(Text {
                line,
                id: id.trim().to_owned(),
                places: BTreeSet::new(),
            });
        }
        let is_name = |letter: char| letter.is_alphanumeric() || letter == '-';
        if let Some(text) = texts.last_mut().filter(|_| !says.starts_with('#')) {
            let places = says.split('$').skip(1);
            let names = places.filter_map(|rest| rest.split(|letter| !is_name(letter)).next());
            text.places.extend(names.map(str::to_owned));
        }
    }
    texts
}

fn is_kebab(id: &str) -> bool {
    let part = |part: &str| {
        let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
        !part.is_empty() && part.chars().all(plain)
    };
    id.split('-').all(part)
}

/// The files of the window by their paths in `src/app/`, without those that are tests as a whole.
pub(crate) fn app_files() -> Vec<(String, String)> {
    let folder = root().join("src/app");
    let mut paths = Vec::new();
    collect(&folder, &mut paths);
    paths.sort();
    paths
        .into_iter()
        .filter(|path| {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            !stem.ends_with("tests")
        })
        .map(|path| {
            let relative = path.strip_prefix(&folder).unwrap();
            let name = relative.to_string_lossy().replace('\\', "/");
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
