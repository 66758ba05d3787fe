//! The house keeps its rules: who may use whom, and what must not stand where.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// For each module: the modules it may use besides itself, and the crates.
/// A module may use those above it, never below. The table is told in `docs/architecture.md`.
const LAYERS: &[(&str, &[&str], &[&str])] = &[
    ("wording", &[], &["serde", "indexmap", "ron"]),
    ("source", &[], &["serde", "ron", "strsim"]),
    ("practice", &["source"], &["serde", "indexmap"]),
    ("scenario", &["source", "practice"], &["serde", "indexmap"]),
    (
        "session",
        &["practice", "scenario"],
        &["serde", "rand", "thiserror"],
    ),
    (
        "debrief",
        &["wording", "practice", "scenario", "session"],
        &["serde", "maud", "textwrap"],
    ),
    (
        "playtest",
        &["wording", "practice", "scenario", "session", "debrief"],
        &["serde", "indexmap"],
    ),
    (
        "check",
        &[
            "wording", "source", "practice", "scenario", "session", "debrief", "playtest",
        ],
        &["serde", "indexmap"],
    ),
    (
        "cli",
        &[
            "wording", "source", "practice", "scenario", "session", "debrief", "playtest", "check",
        ],
        &[
            "anstream",
            "anstyle",
            "annotate_snippets",
            "anyhow",
            "clap",
            "serde_json",
            "textwrap",
        ],
    ),
    (
        "app",
        &[
            "wording", "source", "practice", "scenario", "session", "debrief", "playtest", "check",
            "cli",
        ],
        &[
            "anyhow",
            "bevy",
            "bevy_egui",
            "egui",
            "etcetera",
            "fluent_bundle",
            "indexmap",
            "lyon_tessellation",
            "ron",
            "serde",
            "tiny_skia",
            "unic_langid",
            "wgpu",
        ],
    ),
];

/// What the core must not know: clocks, files, the environment, threads, ambient randomness, hash maps.
const NOT_IN_THE_CORE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::time",
    "std::thread",
    "std::process",
    "std::net",
    "SystemTime",
    "Instant::now",
    "rand::rng()",
    "HashMap",
    "HashSet",
];

/// The modules with which the outside world begins.
const OUTSIDE: &[&str] = &["cli", "app"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The module that a file of `src` belongs to, and whether it is a test.
fn module_of(path: &Path) -> (String, bool) {
    let relative = path.strip_prefix(root().join("src")).unwrap();
    let first = relative.components().next().unwrap();
    let module = Path::new(first.as_os_str()).file_stem().unwrap();
    let test = relative
        .components()
        .any(|part| part.as_os_str().to_string_lossy().contains("tests"))
        || relative.to_string_lossy().contains("testing");
    (module.to_string_lossy().into_owned(), test)
}

/// Lines of code without comments and without the insides of strings.
fn code_lines(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| {
            let mut code = String::new();
            let mut in_string = false;
            let mut letters = line.chars().peekable();
            while let Some(letter) = letters.next() {
                match letter {
                    '\\' if in_string => {
                        letters.next();
                    }
                    '"' => in_string = !in_string,
                    '/' if !in_string && letters.peek() == Some(&'/') => break,
                    _ if in_string => {}
                    _ => code.push(letter),
                }
            }
            code
        })
        .collect()
}

/// Words that stand before `::`, with what follows.
fn paths(code: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("::") {
        let before: String = code[..at]
            .chars()
            .rev()
            .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
            .collect();
        let head: String = before.chars().rev().collect();
        let earlier = &code[..at - head.len()];
        let after: String = code[at + 2..]
            .chars()
            .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
            .collect();
        if !head.is_empty() && !earlier.ends_with("::") {
            found.push((head, after));
        }
    }
    found
}

fn dependencies() -> BTreeSet<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut inside = false;
    let mut names = BTreeSet::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line == "[dependencies]";
        } else if let Some((name, _)) = line.split_once('=').filter(|_| inside) {
            names.insert(name.trim().replace('-', "_"));
        }
    }
    names
}

#[test]
fn a_module_uses_only_what_stands_above_it() {
    let allowed: BTreeMap<_, _> = LAYERS
        .iter()
        .map(|(module, modules, crates)| (*module, (*modules, *crates)))
        .collect();
    let all_crates = dependencies();
    let mut broken = Vec::new();
    for path in sources(&root().join("src")) {
        let (module, test) = module_of(&path);
        if test || ["lib", "main"].contains(&module.as_str()) {
            continue;
        }
        let Some((modules, crates)) = allowed.get(module.as_str()) else {
            broken.push(format!("{}: no layer for `{module}`", path.display()));
            continue;
        };
        for (number, code) in (1..).zip(code_lines(&fs::read_to_string(&path).unwrap())) {
            for (head, next) in paths(&code) {
                let wrong_module =
                    head == "crate" && next != module && !modules.contains(&next.as_str());
                let wrong_crate = all_crates.contains(&head) && !crates.contains(&head.as_str());
                if wrong_module || wrong_crate {
                    broken.push(format!(
                        "{}:{number}: `{module}` may not use `{head}::{next}`; see docs/architecture.md",
                        path.display()
                    ));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_core_knows_no_clock_no_files_and_no_ambient_chance() {
    let mut broken = Vec::new();
    for path in sources(&root().join("src")) {
        let (module, test) = module_of(&path);
        if test || OUTSIDE.contains(&module.as_str()) || ["lib", "main"].contains(&module.as_str())
        {
            continue;
        }
        for (number, code) in (1..).zip(code_lines(&fs::read_to_string(&path).unwrap())) {
            for word in NOT_IN_THE_CORE {
                if code.contains(word) {
                    broken.push(format!("{}:{number}: {word} in the core", path.display()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn lib_rs_lists_the_modules_in_the_order_of_the_layers() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let listed: Vec<&str> = lib
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    let layers: Vec<&str> = LAYERS
        .iter()
        .map(|(module, _, _)| *module)
        .filter(|module| listed.contains(module))
        .collect();
    assert_eq!(listed, layers);
}

#[test]
fn every_file_says_first_what_it_is() {
    let mut broken = Vec::new();
    for path in sources(&root().join("src")) {
        let text = fs::read_to_string(&path).unwrap();
        if !text.starts_with("//!") {
            broken.push(format!("{}: begins without //!", path.display()));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn features_are_asked_for_only_where_the_program_is_put_together() {
    for path in sources(&root().join("src")) {
        let (module, _) = module_of(&path);
        if !["lib", "main"].contains(&module.as_str()) {
            let text = fs::read_to_string(&path).unwrap();
            assert!(
                !text.contains("cfg(feature"),
                "{}: only lib.rs and main.rs know features",
                path.display()
            );
        }
    }
}

#[test]
fn without_the_window_no_bevy_and_no_egui_is_built() {
    let output = std::process::Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--locked",
            "--no-default-features",
            "--edges",
            "normal",
            "--prefix",
            "none",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    let tree = String::from_utf8(output.stdout).unwrap();
    assert!(
        output.status.success() && tree.contains("kitchen-table"),
        "cargo tree: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    for line in tree.lines() {
        for banned in ["bevy", "egui", "winit", "wgpu"] {
            assert!(!line.starts_with(banned), "{line}");
        }
    }
}
