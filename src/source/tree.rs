//! What a file says, as a tree in which every value knows where it stands.
//!
//! The tree is for places and explanations; the values that are used come from ron.

use std::ops::Range;

use super::{codes::clipped, quotes};

/// A value's number in its [`Tree`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) usize);

/// A value and where it stands.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// Where it stands, in bytes, from its first character to its last.
    pub span: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// The value it is part of, and which of its parts it is, counted from 0.
    pub(super) parent: Option<(NodeId, usize)>,
}

/// What a value is.
#[derive(Clone, Debug, Default)]
pub enum Kind {
    /// Nothing: the value was forgotten or could not be understood.
    #[default]
    Missing,
    /// A text.
    Text {
        /// Where its content stands.
        content: Range<usize>,
        /// Whether signs like `\n` in it have a meaning.
        escapes: bool,
    },
    /// A single character between apostrophes.
    Char,
    /// A number.
    Number,
    /// A word: `Parent`, `true`.
    Word,
    /// Named fields in round brackets, with or without a word before them.
    Struct {
        /// The word before the bracket.
        name: Option<Range<usize>>,
        /// The fields in the order they are written.
        fields: Vec<Field>,
    },
    /// Values in round brackets, with or without a word before them.
    Tuple {
        /// The word before the bracket.
        name: Option<Range<usize>>,
        /// The values.
        items: Vec<NodeId>,
    },
    /// Values in square brackets.
    List {
        /// The values.
        items: Vec<NodeId>,
    },
    /// Keys and values in curly brackets.
    Map {
        /// The entries in the order they are written.
        entries: Vec<Entry>,
    },
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Where the name stands.
    pub name_span: Range<usize>,
    /// Its value.
    pub value: NodeId,
}

/// An entry of a map.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its key as text.
    pub key: String,
    /// The key itself.
    pub key_node: NodeId,
    /// Its value.
    pub value: NodeId,
}

/// All values of a file.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    nodes: Vec<Node>,
    root: Option<NodeId>,
    /// Stands in for a value that is not there.
    nothing: Node,
}

impl Tree {
    /// The value that the whole file is, if there is any.
    #[must_use]
    pub fn root(&self) -> Option<NodeId> {
        self.root
    }

    /// A value.
    #[must_use]
    pub fn node(&self, id: NodeId) -> &Node {
        self.nodes.get(id.0).unwrap_or(&self.nothing)
    }

    /// All values, the parts before the whole.
    pub fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        let numbered = self.nodes.iter().enumerate();
        numbered.map(|(number, node)| (NodeId(number), node))
    }

    pub(super) fn add(&mut self, span: Range<usize>, kind: Kind) -> NodeId {
        let id = NodeId(self.nodes.len());
        let mut parts = vec![];
        match &kind {
            Kind::Struct { fields, .. } => parts.extend(fields.iter().map(|field| field.value)),
            Kind::Tuple { items, .. } | Kind::List { items } => parts.extend(items),
            Kind::Map { entries } => parts.extend(entries.iter().map(|entry| entry.value)),
            _ => {}
        }
        for (position, part) in parts.into_iter().enumerate() {
            if let Some(node) = self.nodes.get_mut(part.0) {
                node.parent = Some((id, position));
            }
        }
        self.nodes.push(Node {
            span,
            kind,
            parent: None,
        });
        id
    }

    pub(super) fn set_root(&mut self, root: Option<NodeId>) {
        self.root = root;
    }

    /// The value itself, or what stands alone in its round brackets: `Conversation((…))` is read through.
    pub(super) fn unwrapped(&self, mut id: NodeId) -> NodeId {
        // Each step goes to a part, and parts come before the whole, so this ends.
        while let Kind::Tuple { items, .. } = &self.node(id).kind
            && let [only] = items.as_slice()
            && *only < id
        {
            id = *only;
        }
        id
    }

    /// A text as its author meant it, with `\n` and the like resolved.
    pub(super) fn content(&self, text: &str, id: NodeId) -> Option<String> {
        match &self.node(id).kind {
            Kind::Text { content, escapes } => {
                let content = text.get(content.clone())?;
                Some(if *escapes {
                    quotes::resolve(content)
                } else {
                    content.to_owned()
                })
            }
            _ => None,
        }
    }

    /// What a value is called by people: its key, its field's name, its own id, or its place in its list.
    pub(super) fn called(&self, text: &str, id: NodeId) -> Option<String> {
        let (parent, position) = self.node(id).parent?;
        match &self.node(parent).kind {
            Kind::Struct { fields, .. } => Some(clipped(&fields.get(position)?.name)),
            Kind::Map { entries } => Some(format!("\"{}\"", clipped(&entries.get(position)?.key))),
            Kind::List { .. } | Kind::Tuple { .. } => {
                if let Kind::Struct { fields, .. } = &self.node(self.unwrapped(id)).kind
                    && let Some(field) = fields.iter().find(|field| field.name == "id")
                    && let Some(own) = self.content(text, field.value)
                {
                    return Some(format!("\"{}\"", clipped(&own)));
                }
                let list = self.called(text, parent);
                Some(match list {
                    Some(list) => format!("number {} of {list}", position + 1),
                    None => format!("number {}", position + 1),
                })
            }
            _ => None,
        }
    }

    /// What a value is called at the beginning of a sentence.
    pub(super) fn subject(&self, text: &str, id: NodeId) -> Option<String> {
        let called = self.called(text, id)?;
        Some(match called.strip_prefix("number ") {
            Some(rest) => format!("Number {rest}"),
            None => called,
        })
    }
}
