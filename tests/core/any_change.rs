//! Whatever a trainer writes: checking never panics, and says something whenever a visit can't be played.

use kitchen_table::scenario::load;
use kitchen_table::source::{Kind, Severity};

use super::checking::{check, told};

const MINIMAL: &str = include_str!("../fixtures/minimal.ron");

/// What a value is changed into.
const VALUES: &[&str] = &[
    "[]",
    "{}",
    "\"\"",
    "\"door\"",
    "\"fridays\"",
    "0",
    "255",
    "true",
    "()",
    "Change",
];

#[test]
fn no_change_of_a_single_value_makes_checking_panic() {
    let layout = load("minimal.ron", MINIMAL).layout;
    let tree = layout.tree();
    for (number, (_, node)) in tree.nodes().enumerate() {
        // Each value is changed into two others; together all are tried everywhere.
        for step in 0..2 {
            let value = VALUES[(3 * number + 7 * step) % VALUES.len()];
            let mut text = MINIMAL.to_owned();
            text.replace_range(node.span.clone(), value);
            is_explained(&text);
        }
    }
}

#[test]
fn no_item_left_out_or_written_twice_makes_checking_panic() {
    let layout = load("minimal.ron", MINIMAL).layout;
    let tree = layout.tree();
    let lists = tree.nodes().filter_map(|(_, node)| match &node.kind {
        Kind::List { items } => Some(items.clone()),
        Kind::Map { entries } => Some(entries.iter().map(|entry| entry.value).collect()),
        _ => None,
    });
    for item in lists.flatten() {
        let span = tree.node(item).span.clone();
        let begin = MINIMAL[..span.start].rfind(['[', '{', ',']).unwrap() + 1;
        let twice = format!("{},", &MINIMAL[begin..span.end]);
        let mut text = MINIMAL.to_owned();
        text.insert_str(begin, &twice);
        is_explained(&text);
        text.replace_range(begin..begin + twice.len(), "");
        text.replace_range(begin..span.end, "");
        let text = text
            .replacen(",,", ",", 1)
            .replacen("[,", "[", 1)
            .replacen("{,", "{", 1);
        is_explained(&text);
    }
}

/// A file that can't be played has an error that says so.
fn is_explained(text: &str) {
    let checked = check("minimal.ron", text);
    let error = checked
        .problems
        .iter()
        .any(|problem| problem.severity == Severity::Error);
    assert!(
        checked.plot.is_some() || error,
        "{:#?}\n{text}",
        told(&checked)
    );
}
