//! Links lead somewhere, and files that are named are there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::pages::{pages, prose, root};

/// The targets of `[…](target)`.
fn links(text: &str) -> Vec<&str> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once(')')?.0))
        .collect()
}

/// What stands between backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.lines()
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .collect()
}

/// The anchors that the headings of a page have.
fn anchors(text: &str) -> BTreeSet<String> {
    text.lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| {
            line.trim_start_matches('#')
                .trim()
                .chars()
                .filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter))
                .map(|letter| {
                    if letter == ' ' {
                        '-'
                    } else {
                        letter.to_ascii_lowercase()
                    }
                })
                .collect()
        })
        .collect()
}

#[test]
fn every_link_leads_to_a_file_and_to_a_heading() {
    let mut broken = Vec::new();
    for page in pages() {
        let prose = prose(&page);
        let folder = root().join(Path::new(&page.name).parent().unwrap());
        for link in links(&prose)
            .into_iter()
            .filter(|link| !link.contains("://"))
        {
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if path.is_empty() {
                root().join(&page.name)
            } else {
                folder.join(path)
            };
            let fits = target.exists()
                && (anchor.is_empty()
                    || anchors(&fs::read_to_string(&target).unwrap()).contains(anchor));
            if !fits {
                broken.push(format!("{}: {link}", page.name));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_file_that_is_named_is_there() {
    let folders = [
        "src/", "tests/", "docs/", "assets/", "benches/", "fuzz/", ".ci/",
    ];
    let mut missing = Vec::new();
    for page in pages() {
        // The rules' page and the changelog are no map of today's files.
        if ["docs/rules.md", "CHANGELOG.md"].contains(&page.name.as_str()) {
            continue;
        }
        for name in quoted(&prose(&page)) {
            let path = folders.iter().any(|folder| name.starts_with(folder))
                && !name.contains(['<', '*', ' ']);
            if path && !root().join(name).exists() {
                missing.push(format!("{}: {name}", page.name));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn a_page_says_one_thing_in_a_line_and_no_more_than_fits() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert!(readme.lines().count() <= 200);
    let map = fs::read_to_string(root().join("docs/architecture.md")).unwrap();
    assert!(map.lines().count() <= 150);
}
