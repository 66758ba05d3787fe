//! Where every value of a file stands: from a place in the content to bytes, lines and columns.

use std::{collections::BTreeMap, ops::Range};

use super::{
    codes::{DUPLICATE_FIELD, DUPLICATE_KEY, Flaw},
    lines::Lines,
    problem::{Finding, Place, Problem, Severity, Step},
    tree::{Kind, NodeId, Tree},
};

/// The text of a file with where everything stands in it.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    text: String,
    lines: Lines,
    tree: Tree,
}

/// A value found, and the name or key by which it was reached.
#[derive(Clone)]
struct Found {
    node: NodeId,
    name: Option<Range<usize>>,
}

impl Layout {
    pub(super) fn new(text: &str, lines: Lines, tree: Tree) -> Self {
        Self {
            text: text.to_owned(),
            lines,
            tree,
        }
    }

    /// The file's text, as it was read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where its lines stand.
    #[must_use]
    pub fn lines(&self) -> &Lines {
        &self.lines
    }

    /// The values with their positions. After errors it holds what could be understood.
    #[must_use]
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// Where a place stands, in bytes: its value, or with `at_name` the name of the field or the key.
    ///
    /// A place that does not exist is taken as the nearest one around it that does. A value that has neither name nor
    /// key, like an item of a list, stands for itself.
    #[must_use]
    pub fn locate(&self, place: &Place, at_name: bool) -> Range<usize> {
        let Some(root) = self.tree.root() else {
            return 0..0;
        };
        let mut found = Found {
            node: root,
            name: None,
        };
        for step in &place.0 {
            let Some(next) = self.step(found.node, step) else {
                break;
            };
            found = next;
        }
        match found.name {
            Some(name) if at_name => name,
            _ => self.tree.node(found.node).span.clone(),
        }
    }

    /// The problem that a finding is, at its place in this file.
    #[must_use]
    pub fn problem(&self, file: &str, finding: Finding) -> Problem {
        let span = self.locate(&finding.place, finding.at_name);
        let (line, column) = self.lines.position(&self.text, span.start);
        Problem {
            code: finding.code.to_owned(),
            severity: finding.severity,
            file: file.to_owned(),
            line,
            column,
            span,
            message: finding.message,
            help: finding.help,
        }
    }

    pub(super) fn flaw(&self, file: &str, flaw: Flaw) -> Problem {
        let (line, column) = self.lines.position(&self.text, flaw.span.start);
        Problem {
            code: flaw.code.to_owned(),
            severity: Severity::Error,
            file: file.to_owned(),
            line,
            column,
            span: flaw.span,
            message: flaw.message,
            help: flaw.help,
        }
    }

    /// One step further in. Round brackets around a single value are read through.
    fn step(&self, node: NodeId, step: &Step) -> Option<Found> {
        if let Step::Index(index) = step {
            let item = *self.items(node)?.get(*index)?;
            return Some(Found {
                node: item,
                name: None,
            });
        }
        let inner = self.tree.unwrapped(node);
        match (step, &self.tree.node(inner).kind) {
            (Step::Field(name), Kind::Struct { fields, .. }) => {
                let field = fields.iter().find(|field| field.name == *name)?;
                Some(Found {
                    node: field.value,
                    name: Some(field.name_span.clone()),
                })
            }
            (Step::Key(key), Kind::Map { entries }) => {
                let entry = entries.iter().find(|entry| entry.key == *key)?;
                Some(Found {
                    node: entry.value,
                    name: Some(self.tree.node(entry.key_node).span.clone()),
                })
            }
            _ => None,
        }
    }

    /// The values of a list, of round brackets, or of a list that stands alone in round brackets.
    fn items(&self, node: NodeId) -> Option<&[NodeId]> {
        match &self.tree.node(node).kind {
            Kind::List { items } => Some(items),
            Kind::Tuple { items, .. } => {
                if let [only] = items.as_slice()
                    && let Kind::List { items } = &self.tree.node(*only).kind
                {
                    return Some(items);
                }
                Some(items)
            }
            _ => None,
        }
    }

    /// Keys and fields that stand twice in the same group, with both places.
    pub(super) fn duplicates(&self, most: usize) -> Vec<Flaw> {
        let mut flaws = vec![];
        for (_, node) in self.tree.nodes() {
            match &node.kind {
                Kind::Struct { fields, .. } => {
                    let names = fields
                        .iter()
                        .map(|f| (f.name.as_str(), f.name_span.clone()));
                    self.twice(names, &mut flaws, |name, first| {
                        (
                            DUPLICATE_FIELD,
                            format!("The entry {name} already stands in {first}."),
                            "Delete one of the two.",
                        )
                    });
                }
                Kind::Map { entries } => {
                    let keys = entries.iter().map(|entry| {
                        let span = self.tree.node(entry.key_node).span.clone();
                        (entry.key.as_str(), span)
                    });
                    self.twice(keys, &mut flaws, |key, first| {
                        (
                            DUPLICATE_KEY,
                            format!("The key \"{key}\" is already used in {first}."),
                            "Give each entry its own key.",
                        )
                    });
                }
                _ => {}
            }
            if flaws.len() > most {
                break;
            }
        }
        flaws
    }

    fn twice<'a>(
        &self,
        names: impl Iterator<Item = (&'a str, Range<usize>)>,
        flaws: &mut Vec<Flaw>,
        say: impl Fn(&str, &str) -> (&'static str, String, &'static str),
    ) {
        let mut firsts: BTreeMap<&str, Range<usize>> = BTreeMap::new();
        for (name, span) in names {
            if let Some(first) = firsts.get(name) {
                let (line, column) = self.lines.position(&self.text, first.start);
                let place = format!("line {line}, column {column}");
                let (code, message, help) = say(name, &place);
                flaws.push(Flaw::new(code, span, message, help));
            } else {
                firsts.insert(name, span);
            }
        }
    }
}
