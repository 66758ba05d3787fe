//! Finds everything that does not fit the type that a file is read as, each with its place.
//!
//! The type is read from the tree instead of the text. Where something does not fit, it is noted, a neutral value
//! takes its place, and reading goes on. Some misfits only show when the type has already given up: those are kept as
//! verdicts, and reading begins again, knowing them. Each round adds a verdict, so it ends.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    marker::PhantomData,
};

use serde::de::{DeserializeOwned, DeserializeSeed};

use super::{
    Limits,
    codes::{Flaw, MISSING_FIELD, WRONG_VALUE},
    layout::Layout,
    neutral::Neutral,
    reader::Reader,
    tree::{Kind, NodeId},
};

/// Why a value could not be made.
#[derive(Debug)]
pub(super) enum Stop {
    /// The type said so, in its own words.
    Said(String),
    /// A field has a name that does not exist.
    UnknownField,
    /// A word is none of these.
    UnknownWord(&'static [&'static str]),
    /// This field must be there.
    Missing(&'static str),
    /// A verdict was made on it.
    Judged,
}

impl std::fmt::Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Said(message) => f.write_str(message),
            _ => f.write_str("The value does not fit."),
        }
    }
}

impl std::error::Error for Stop {}

impl serde::de::Error for Stop {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self::Said(message.to_string())
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self::UnknownWord(expected)
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self::UnknownField
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}

/// What is known of a misfit from an earlier round.
#[derive(Clone, Debug)]
pub(super) struct Verdict {
    /// What to report.
    pub(super) flaw: Flaw,
    /// The name that was most likely meant; the value is read by it. Without one, it is passed over.
    pub(super) instead: Option<&'static str>,
}

/// What is known of the misfits of a file.
#[derive(Debug, Default)]
pub(super) struct Verdicts {
    /// Values that a neutral one replaces, or whose word is read as another.
    values: BTreeMap<NodeId, Verdict>,
    /// Fields by their struct and their number in it.
    fields: BTreeMap<(NodeId, usize), Verdict>,
    /// Fields that are not there, by their struct and their name.
    missing: BTreeMap<(NodeId, &'static str), Flaw>,
}

/// One round of reading.
pub(super) struct Pass<'p> {
    pub(super) layout: &'p Layout,
    flaws: RefCell<Vec<Flaw>>,
    /// How many flaws are worth keeping.
    most: usize,
    verdicts: RefCell<Verdicts>,
    /// Whether this round has added a verdict.
    added: Cell<bool>,
}

/// All that does not fit the type.
pub(super) fn explain<T: DeserializeOwned>(layout: &Layout, limits: &Limits) -> Vec<Flaw> {
    let pass = Pass::new(layout, limits.problems.saturating_add(1));
    // As many rounds as there are problems to show, and as many again for those that lead to one another.
    for _ in 0..=limits.problems.saturating_mul(2) {
        pass.flaws.borrow_mut().clear();
        pass.added.set(false);
        let done = pass.root::<T>().is_ok();
        if done || !pass.added.get() || pass.flaws.borrow().len() > limits.problems {
            break;
        }
    }
    // The last round's own verdicts have not been told by it.
    if pass.added.get() {
        let verdicts = pass.verdicts.borrow();
        let told = verdicts.values.values().chain(verdicts.fields.values());
        let flaws = told.map(|verdict| &verdict.flaw);
        let flaws = flaws.chain(verdicts.missing.values()).cloned();
        pass.flaws.borrow_mut().extend(flaws);
    }
    pass.flaws.into_inner()
}

/// A single value, if it fits the type without any remark.
pub(super) fn value<T: DeserializeOwned>(layout: &Layout, node: NodeId) -> Option<T> {
    let pass = Pass::new(layout, 1);
    let value = pass.read(node, PhantomData).ok()?;
    let clean = pass.flaws.borrow().is_empty();
    clean.then_some(value)
}

impl<'p> Pass<'p> {
    fn new(layout: &'p Layout, most: usize) -> Self {
        Self {
            layout,
            most,
            flaws: RefCell::default(),
            verdicts: RefCell::default(),
            added: Cell::new(false),
        }
    }

    fn root<T: DeserializeOwned>(&self) -> Result<T, Stop> {
        let root = self.layout.tree().root().ok_or(Stop::Judged)?;
        self.read(root, PhantomData)
    }

    /// Reads a value, or a neutral one where it was found not to fit.
    pub(super) fn read<'de, S: DeserializeSeed<'de>>(
        &self,
        node: NodeId,
        seed: S,
    ) -> Result<S::Value, Stop> {
        let known = self.verdicts.borrow().values.get(&node).cloned();
        if let Some(Verdict {
            flaw,
            instead: None,
        }) = known
        {
            self.flaw(flaw);
            return seed.deserialize(Neutral::default());
        }
        seed.deserialize(Reader { pass: self, node })
            .map_err(|stop| self.judge(node, stop))
    }

    pub(super) fn flaw(&self, flaw: Flaw) {
        let mut flaws = self.flaws.borrow_mut();
        if flaws.len() < self.most {
            flaws.push(flaw);
        }
    }

    /// Makes a verdict of what stopped a value from being read, if it is not one already.
    fn judge(&self, node: NodeId, stop: Stop) -> Stop {
        let message = match stop {
            Stop::Judged => return stop,
            Stop::Missing(field) => return self.miss(node, field),
            other => other.to_string(),
        };
        let help = self
            .layout
            .text()
            .get(self.layout.tree().node(node).span.clone());
        let help = match help {
            Some(found) if found.len() <= 40 && !found.contains('\n') => {
                format!("Here stands {found}.")
            }
            _ => String::new(),
        };
        let message = match message.chars().last() {
            Some('.' | '!' | '?') => message,
            _ => format!("{message}."),
        };
        let span = self.head(node);
        let flaw = Flaw::new(WRONG_VALUE, span, message, help);
        self.replace(node, flaw, None)
    }

    /// A verdict on a value.
    pub(super) fn replace(&self, node: NodeId, flaw: Flaw, instead: Option<&'static str>) -> Stop {
        let verdict = Verdict { flaw, instead };
        let before = self.verdicts.borrow_mut().values.insert(node, verdict);
        // A second verdict on the same value is news only if the first one's guess did not help.
        if before.is_none_or(|before| before.instead.is_some() && instead.is_none()) {
            self.added.set(true);
        }
        Stop::Judged
    }

    /// A verdict on a field.
    pub(super) fn skip(&self, node: NodeId, field: usize, verdict: Verdict) -> Stop {
        let mut verdicts = self.verdicts.borrow_mut();
        if verdicts.fields.insert((node, field), verdict).is_none() {
            self.added.set(true);
        }
        Stop::Judged
    }

    /// A verdict on a field that is not there.
    pub(super) fn miss(&self, node: NodeId, field: &'static str) -> Stop {
        let layout = self.layout;
        let message = match layout.tree().called(layout.text(), node) {
            Some(name) => format!("The entry {field} is missing in {name}."),
            None => format!("The entry {field} is missing."),
        };
        let help = format!("Add {field}: … between the brackets.");
        let flaw = Flaw::new(MISSING_FIELD, self.name_or_head(node), message, help);
        let mut verdicts = self.verdicts.borrow_mut();
        if verdicts.missing.insert((node, field), flaw).is_none() {
            self.added.set(true);
        }
        Stop::Judged
    }

    /// The word that a value's own is to be read as.
    pub(super) fn meant(&self, node: NodeId) -> Option<Verdict> {
        self.verdicts.borrow().values.get(&node).cloned()
    }

    /// What is known of a field.
    pub(super) fn field(&self, node: NodeId, field: usize) -> Option<Verdict> {
        self.verdicts.borrow().fields.get(&(node, field)).cloned()
    }

    /// The fields that are missing in a struct.
    pub(super) fn missing(&self, node: NodeId) -> Vec<(&'static str, Flaw)> {
        let verdicts = self.verdicts.borrow();
        let range = verdicts.missing.range((node, "")..);
        range
            .take_while(|((of, _), _)| *of == node)
            .map(|((_, field), flaw)| (*field, flaw.clone()))
            .collect()
    }

    /// Where a value begins: all of a small one, the word and the bracket of a group.
    pub(super) fn head(&self, node: NodeId) -> std::ops::Range<usize> {
        let node = self.layout.tree().node(node);
        let start = node.span.start;
        match &node.kind {
            Kind::Struct { name, .. } | Kind::Tuple { name, .. } => {
                start..name.as_ref().map_or(start + 1, |name| name.end)
            }
            Kind::List { .. } | Kind::Map { .. } => start..start + 1,
            _ => node.span.clone(),
        }
    }

    /// The name or key of a value, or where it begins.
    fn name_or_head(&self, node: NodeId) -> std::ops::Range<usize> {
        let tree = self.layout.tree();
        let named =
            tree.node(node)
                .parent
                .and_then(|(parent, position)| match &tree.node(parent).kind {
                    Kind::Struct { fields, .. } => Some(fields.get(position)?.name_span.clone()),
                    Kind::Map { entries } => {
                        Some(tree.node(entries.get(position)?.key_node).span.clone())
                    }
                    _ => None,
                });
        named.unwrap_or_else(|| self.head(node))
    }
}
