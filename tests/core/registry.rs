//! The list of rules keeps its own rules: sorted, named, explained.

use std::collections::BTreeSet;
use std::path::Path;

use kitchen_table::check::{self, RULES};
use kitchen_table::source;

#[test]
fn codes_are_sorted_and_never_used_twice() {
    let codes: Vec<&str> = check::explained().map(|doc| doc.code).collect();
    let sorted: Vec<&str> = codes
        .iter()
        .copied()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    assert_eq!(codes, sorted);
    for code in codes {
        let digits = code.strip_prefix("KT").unwrap();
        assert!(
            digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit()),
            "{code}"
        );
    }
}

#[test]
fn names_are_kebab_case_and_say_the_thing() {
    let mut names = BTreeSet::new();
    for doc in check::explained() {
        let kebab = doc.name.split('-').all(|piece| {
            !piece.is_empty()
                && piece
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
        assert!(kebab, "the name of {}: {:?}", doc.code, doc.name);
        assert!(
            names.insert(doc.name),
            "{} has the name of another rule",
            doc.code
        );
        for demand in ["must-", "should-", "dont-", "avoid-"] {
            assert!(
                !doc.name.starts_with(demand),
                "{} is named after the cure",
                doc.code
            );
        }
    }
}

#[test]
fn titles_and_explanations_are_whole() {
    for doc in check::explained() {
        assert!(
            doc.title.ends_with('.') && doc.title.len() <= 120,
            "the title of {}",
            doc.code
        );
        assert!(
            doc.title.starts_with(char::is_uppercase),
            "the title of {}",
            doc.code
        );
    }
    for rule in RULES {
        let headings: Vec<&str> = rule
            .text
            .lines()
            .filter(|line| line.starts_with('#'))
            .collect();
        let expected = ["## What it finds", "## Why it matters", "## Bad", "## Good"];
        assert_eq!(headings, expected, "{}", rule.code);
        assert_eq!(rule.text.matches("```ron\n").count(), 2, "{}", rule.code);
        for section in rule.text.split("## ").skip(1) {
            let (_, body) = section.split_once('\n').unwrap();
            assert!(body.trim().len() > 20, "{} has an empty section", rule.code);
        }
    }
}

#[test]
fn every_code_of_reading_a_file_is_explained() {
    for (code, _) in source::CODES {
        let doc = check::explain(code).unwrap();
        assert!(!doc.name.is_empty(), "{code} has no name");
    }
}

#[test]
fn a_code_is_found_in_any_letters_and_by_name() {
    assert_eq!(
        check::explain("kt104"),
        check::explain("unreachable-moment")
    );
    assert_eq!(
        check::explain("KT020").map(|doc| doc.name),
        Some("practice-model-reference")
    );
    assert_eq!(check::explain("KT999"), None);
}

#[test]
fn the_page_of_rules_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let page = check::page();
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &page).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == page,
        "docs/rules.md is old: run `BLESS=1 cargo test --test core`"
    );
}
