//! The parts of a group while a type is read from the tree: fields, entries and items.

use std::collections::BTreeSet;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, value::StrDeserializer};

use super::{
    codes::{Flaw, UNKNOWN_FIELD},
    explain::{Pass, Stop, Verdict},
    neutral::Neutral,
    reader::Reader,
    suggest,
    tree::{Entry, Field, Kind, NodeId},
};

/// The fields of a struct, in the order they are written.
pub(super) struct Fields<'r, 'p> {
    reader: Reader<'r, 'p>,
    written: std::iter::Enumerate<std::slice::Iter<'p, Field>>,
    /// The names that the struct has.
    expected: &'static [&'static str],
    /// The names given so far, because a second field of a name has been reported before.
    given: BTreeSet<&'p str>,
    /// Fields that are not there and get a neutral value.
    missing: std::vec::IntoIter<(&'static str, Flaw)>,
    /// The value that belongs to the name given last.
    value: Option<NodeId>,
}

impl<'r, 'p> Fields<'r, 'p> {
    pub(super) fn new(
        reader: Reader<'r, 'p>,
        fields: &'p [Field],
        expected: &'static [&'static str],
    ) -> Self {
        Self {
            reader,
            written: fields.iter().enumerate(),
            expected,
            given: BTreeSet::new(),
            missing: reader.pass.missing(reader.node).into_iter(),
            value: None,
        }
    }

    /// What to say of a field whose name does not exist, and how to read on.
    fn unknown(&self, name: &str, field: &Field) -> Verdict {
        let layout = self.reader.pass.layout;
        let free = self.expected.iter().copied();
        let instead = suggest::did_you_mean(name, free);
        let message = match layout.tree().called(layout.text(), self.reader.node) {
            Some(of) => format!("There is no entry {name} in {of}."),
            None => format!("There is no entry {name} here."),
        };
        let help = suggest::suggestion(name, self.expected, "Entries that can stand here");
        Verdict {
            flaw: Flaw::new(UNKNOWN_FIELD, field.name_span.clone(), message, help),
            instead,
        }
    }
}

impl<'de> MapAccess<'de> for Fields<'_, '_> {
    type Error = Stop;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Stop> {
        let pass = self.reader.pass;
        while let Some((number, field)) = self.written.next() {
            let own = field.name.strip_prefix("r#").unwrap_or(&field.name);
            let name = match pass.field(self.reader.node, number) {
                None => own,
                Some(verdict) => {
                    pass.flaw(verdict.flaw);
                    match verdict.instead {
                        // A misspelled field is read as the one that was meant, unless that one is there too.
                        Some(meant) if !self.has(meant) => meant,
                        _ => continue,
                    }
                }
            };
            if !self.given.insert(name) {
                continue;
            }
            self.value = Some(field.value);
            return match seed.deserialize(StrDeserializer::<Stop>::new(name)) {
                Err(Stop::UnknownField) => {
                    let verdict = self.unknown(name, field);
                    Err(pass.skip(self.reader.node, number, verdict))
                }
                other => other.map(Some),
            };
        }
        let Some((name, flaw)) = self.missing.next() else {
            return Ok(None);
        };
        pass.flaw(flaw);
        self.value = None;
        seed.deserialize(StrDeserializer::<Stop>::new(name))
            .map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        match self.value.take() {
            Some(value) => self.reader.pass.read(value, seed),
            None => seed.deserialize(Neutral::default()),
        }
    }
}

impl Fields<'_, '_> {
    /// Whether a field of this name is written in the struct.
    fn has(&self, name: &str) -> bool {
        match &self.reader.get().kind {
            Kind::Struct { fields, .. } => fields.iter().any(|field| field.name == name),
            _ => false,
        }
    }
}

/// The entries of a map.
pub(super) struct Entries<'r, 'p> {
    pass: &'r Pass<'p>,
    left: std::slice::Iter<'p, Entry>,
    value: Option<NodeId>,
}

impl<'r, 'p> Entries<'r, 'p> {
    pub(super) fn new(pass: &'r Pass<'p>, entries: &'p [Entry]) -> Self {
        Self {
            pass,
            left: entries.iter(),
            value: None,
        }
    }
}

impl<'de> MapAccess<'de> for Entries<'_, '_> {
    type Error = Stop;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Stop> {
        let Some(entry) = self.left.next() else {
            return Ok(None);
        };
        self.value = Some(entry.value);
        self.pass.read(entry.key_node, seed).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        match self.value.take() {
            Some(value) => self.pass.read(value, seed),
            None => seed.deserialize(Neutral::default()),
        }
    }
}

/// The values of a list or of round brackets.
pub(super) struct Items<'r, 'p> {
    pass: &'r Pass<'p>,
    left: std::slice::Iter<'p, NodeId>,
}

impl<'r, 'p> Items<'r, 'p> {
    pub(super) fn new(pass: &'r Pass<'p>, items: &'p [NodeId]) -> Self {
        Self {
            pass,
            left: items.iter(),
        }
    }
}

impl<'de> SeqAccess<'de> for Items<'_, '_> {
    type Error = Stop;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Stop> {
        match self.left.next() {
            Some(item) => self.pass.read(*item, seed).map(Some),
            None => Ok(None),
        }
    }
}
