//! A light check of a page: every tag is closed in its order, every id stands once, every link leads somewhere.

use std::collections::BTreeSet;

/// Elements that have no end.
const VOID: [&str; 5] = ["meta", "br", "hr", "img", "input"];

/// Panics with the place where the page is not well-formed.
pub(super) fn check(page: &str) {
    let body = page.strip_prefix("<!DOCTYPE html>").expect("no doctype");
    let mut open: Vec<&str> = Vec::new();
    let mut ids = BTreeSet::new();
    let mut links = BTreeSet::new();
    let mut rest = body;
    while let Some(start) = rest.find('<') {
        let end = rest[start..]
            .find('>')
            .unwrap_or_else(|| panic!("a tag without end: {}", near(rest, start)));
        let tag = &rest[start + 1..start + end];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(
                open.pop(),
                Some(name),
                "closed out of order: {}",
                near(rest, start)
            );
        } else {
            let name = tag.split_whitespace().next().unwrap_or_default();
            assert!(
                name.chars().all(|letter| letter.is_ascii_alphanumeric()),
                "no name: {tag}"
            );
            assert_eq!(tag.matches('"').count() % 2, 0, "a quote too many: {tag}");
            if !VOID.contains(&name) {
                open.push(name);
            }
            if let Some(id) = attribute(tag, "id") {
                assert!(ids.insert(id), "the id {id} stands twice");
            }
            links.extend(attribute(tag, "href").and_then(|link| link.strip_prefix('#')));
            links.extend(
                attribute(tag, "aria-labelledby")
                    .iter()
                    .flat_map(|ids| ids.split(' ')),
            );
        }
        rest = &rest[start + end + 1..];
    }
    assert_eq!(open, Vec::<&str>::new(), "never closed");
    let lost: Vec<_> = links.difference(&ids).collect();
    assert!(lost.is_empty(), "links to nowhere: {lost:?}");
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[start..].split('"').next()
}

fn near(text: &str, at: usize) -> String {
    text[at..].chars().take(60).collect()
}
