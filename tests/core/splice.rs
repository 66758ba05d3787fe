//! Puts the examples of the rules into a sound scenario: each piece begins with a line that says where it stands.
//!
//! `// scenes[0].moments["door"].choices["eases"].why` and then what stands there. A place that is not there yet
//! is added. In a list `["eases"]` is the item with this id; `*` in a name stands for any letters, so that one
//! piece can change many places. `// whole visit` takes a visit of 24 moments instead of the small drill.

use kitchen_table::scenario::load;
use kitchen_table::source::{Kind, Layout, NodeId, Place, Step};

use super::support::family;

const MINIMAL: &str = include_str!("../fixtures/minimal.ron");

/// The scenario that an example makes: its file's name and its text.
pub(crate) fn splice(example: &str) -> (String, String) {
    let whole_visit = example.starts_with("// whole visit");
    let (name, mut text) = if whole_visit {
        ("visit.ron", family::visit("visit", 24))
    } else {
        ("minimal.ron", MINIMAL.to_owned())
    };
    for (path, piece) in pieces(example) {
        text = put(&text, &path, piece.trim());
    }
    (name.to_owned(), text)
}

/// The pieces of an example, each with the path it stands at.
fn pieces(example: &str) -> Vec<(Vec<Step>, String)> {
    let mut pieces: Vec<(Vec<Step>, String)> = Vec::new();
    for line in example.lines() {
        match line.strip_prefix("// ") {
            Some("whole visit") => {}
            Some(path) => pieces.push((parse(path), String::new())),
            None => {
                let (_, piece) = pieces.last_mut().expect("an example begins with its place");
                piece.push_str(line);
                piece.push('\n');
            }
        }
    }
    pieces
}

fn parse(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if let Some(inner) = rest.strip_prefix('[') {
            let (step, behind) = inner
                .split_once(']')
                .expect("a bracket of a path is closed");
            steps.push(match step.strip_prefix('"') {
                Some(key) => Step::Key(key.trim_end_matches('"').to_owned()),
                None => Step::Index(step.parse().expect("a position in a list")),
            });
            rest = behind;
        } else {
            let name = rest.strip_prefix('.').unwrap_or(rest);
            let end = name.find(['.', '[']).unwrap_or(name.len());
            steps.push(Step::Field(name[..end].to_owned()));
            rest = &name[end..];
        }
    }
    steps
}

/// The text with a piece put at every place that the path stands for.
fn put(text: &str, path: &[Step], piece: &str) -> String {
    let layout = load("example", text).layout;
    let mut places = Vec::new();
    resolve(
        &layout,
        layout.tree().root().unwrap(),
        path,
        Place::root(),
        &mut places,
    );
    assert!(!places.is_empty(), "nothing stands at {path:?}");
    let mut text = text.to_owned();
    // From the last to the first, so that the places before stay where they are.
    places.sort_by_key(|(place, _)| std::cmp::Reverse(layout.locate(place, false).start));
    for (place, added) in places {
        let span = layout.locate(&place, false);
        match added {
            None => text.replace_range(span, piece),
            Some(name) => {
                let end = span.end - 1;
                let before = text[..end].trim_end();
                let comma = if before.ends_with([',', '(', '{', '[']) {
                    ""
                } else {
                    ", "
                };
                text.insert_str(end, &format!("{comma}{name}: {piece}, "));
            }
        }
    }
    text
}

/// All places that a path stands for; the last step may be one to add, then with its name.
fn resolve(
    layout: &Layout,
    node: NodeId,
    path: &[Step],
    at: Place,
    out: &mut Vec<(Place, Option<String>)>,
) {
    let Some((step, rest)) = path.split_first() else {
        out.push((at, None));
        return;
    };
    let tree = layout.tree();
    let text = |node: NodeId| &layout.text()[tree.node(node).span.clone()];
    let found: Vec<(NodeId, Place)> = match (step, &tree.node(node).kind) {
        (Step::Field(name), Kind::Struct { fields, .. }) => fields
            .iter()
            .filter(|field| field.name == *name)
            .map(|field| (field.value, at.field(name)))
            .collect(),
        (Step::Key(name), Kind::Map { entries }) => entries
            .iter()
            .filter(|entry| fits(name, &entry.key))
            .map(|entry| (entry.value, at.key(&entry.key)))
            .collect(),
        (Step::Index(index), Kind::List { items }) => items
            .get(*index)
            .map(|item| (*item, at.index(*index)))
            .into_iter()
            .collect(),
        (Step::Key(id), Kind::List { items }) => items
            .iter()
            .enumerate()
            .filter(|(_, item)| match &tree.node(**item).kind {
                Kind::Struct { fields, .. } => fields.iter().any(|field| {
                    field.name == "id" && fits(id, text(field.value).trim_matches('"'))
                }),
                _ => false,
            })
            .map(|(index, item)| (*item, at.index(index)))
            .collect(),
        _ => Vec::new(),
    };
    if found.is_empty() && rest.is_empty() {
        let name = match step {
            Step::Field(name) => name.clone(),
            Step::Key(key) => format!("\"{key}\""),
            Step::Index(_) => panic!("no item {step:?} at {at}"),
        };
        out.push((at, Some(name)));
    }
    for (node, place) in found {
        resolve(layout, node, rest, place, out);
    }
}

/// Whether a name fits a pattern in which `*` stands for any letters.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        Some((begin, end)) => {
            name.len() >= begin.len() + end.len() && name.starts_with(begin) && name.ends_with(end)
        }
        None => pattern == name,
    }
}
