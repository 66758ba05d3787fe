//! Reads a type from the tree, noting what does not fit in words for people.

use std::ops::Range;

use serde::{Deserializer, de::Visitor, forward_to_deserialize_any};

use super::{
    codes::{Flaw, UNKNOWN_WORD, WRITING},
    explain::{Pass, Stop},
    neutral::Neutral,
    parts::{Entries, Fields, Items},
    suggest,
    tree::{Kind, Node, NodeId},
    variant::Variant,
};

/// A value that is being read.
#[derive(Clone, Copy)]
pub(super) struct Reader<'r, 'p> {
    pub(super) pass: &'r Pass<'p>,
    pub(super) node: NodeId,
}

impl<'p> Reader<'_, 'p> {
    pub(super) fn get(&self) -> &'p Node {
        self.pass.layout.tree().node(self.node)
    }

    pub(super) fn text_of(&self, span: Range<usize>) -> &'p str {
        self.pass.layout.text().get(span).unwrap_or("")
    }

    /// The word of a value, and where it stands: `Knows` of `Knows("x")`.
    fn word(&self) -> Option<(&'p str, Range<usize>)> {
        let node = self.get();
        let span = match &node.kind {
            Kind::Word => node.span.clone(),
            Kind::Struct { name, .. } | Kind::Tuple { name, .. } => name.clone()?,
            _ => return None,
        };
        let word = self.text_of(span.clone());
        Some((word.strip_prefix("r#").unwrap_or(word), span))
    }

    /// Reads named fields, of the value itself or of what its word holds.
    pub(super) fn fields<'de, V: Visitor<'de>>(
        &self,
        expected: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let fields = match &self.get().kind {
            Kind::Struct { fields, .. } => fields.as_slice(),
            Kind::Tuple { items, .. } if items.is_empty() => &[],
            Kind::Tuple { items, .. } => {
                if let [only] = items.as_slice()
                    && let inner = self.pass.layout.tree().node(*only)
                    && matches!(inner.kind, Kind::Struct { .. })
                {
                    self.pass.flaw(Flaw::new(
                        WRITING,
                        self.pass.head(*only),
                        "There is one pair of brackets too many here.",
                        "The entries stand directly in the brackets before.",
                    ));
                    let inner = Reader {
                        pass: self.pass,
                        node: *only,
                    };
                    return inner.fields(expected, visitor);
                }
                self.want_entries(expected);
                return Neutral::default().deserialize_struct("", expected, visitor);
            }
            _ => {
                self.want_entries(expected);
                return Neutral::default().deserialize_struct("", expected, visitor);
            }
        };
        let access = Fields::new(*self, fields, expected);
        visitor.visit_map(access).map_err(|stop| match stop {
            Stop::Missing(field) => self.pass.miss(self.node, field),
            other => other,
        })
    }

    /// Values in round brackets, with or without a word before them.
    pub(super) fn tuple<'de, V: Visitor<'de>>(
        &self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        match &self.get().kind {
            Kind::Tuple { items, .. } if items.len() == len => {
                visitor.visit_seq(Items::new(self.pass, items))
            }
            kind => {
                let help = match kind {
                    Kind::Tuple { items, .. } => format!("Here stand {}.", items.len()),
                    _ => "Write them in ( ), with commas between.".to_owned(),
                };
                self.wrong(&format!("{len} values in ( )"), help);
                Neutral::default().deserialize_tuple(len, visitor)
            }
        }
    }
}

macro_rules! whole_numbers {
    ($($method:ident $visit:ident $kind:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
            let number = self.whole($kind::MIN.into(), $kind::MAX.into());
            visitor.$visit($kind::try_from(number).unwrap_or_default())
        }
    )*};
}

impl<'de> Deserializer<'de> for Reader<'_, '_> {
    type Error = Stop;

    whole_numbers! {
        deserialize_i8 visit_i8 i8
        deserialize_i16 visit_i16 i16
        deserialize_i32 visit_i32 i32
        deserialize_i64 visit_i64 i64
        deserialize_u8 visit_u8 u8
        deserialize_u16 visit_u16 u16
        deserialize_u32 visit_u32 u32
        deserialize_u64 visit_u64 u64
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match &self.get().kind {
            Kind::Missing => visitor.visit_unit(),
            Kind::Text { .. } | Kind::Char => visitor.visit_string(self.text()),
            Kind::Number => visitor.visit_f64(self.fraction()),
            Kind::Word => visitor.visit_str(self.text_of(self.get().span.clone())),
            Kind::Struct { fields, .. } => visitor.visit_map(Fields::new(self, fields, &[])),
            Kind::Tuple { items, .. } | Kind::List { items } => {
                visitor.visit_seq(Items::new(self.pass, items))
            }
            Kind::Map { entries } => visitor.visit_map(Entries::new(self.pass, entries)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_unit()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let word = match &self.get().kind {
            Kind::Word => self.text_of(self.get().span.clone()),
            _ => "",
        };
        if !matches!(word, "true" | "false") {
            self.wrong(
                "true or false",
                "Write true or false, without quotes.".to_owned(),
            );
        }
        visitor.visit_bool(word == "true")
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "only the fit is of interest"
    )]
    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_f32(self.fraction() as f32)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_f64(self.fraction())
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        if !matches!(self.get().kind, Kind::Char) {
            self.wrong(
                "a single character",
                "Write it between apostrophes.".to_owned(),
            );
        }
        visitor.visit_char('-')
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_string(self.text())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_string(self.text())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match (self.word().map(|(word, _)| word), &self.get().kind) {
            (Some("None"), Kind::Word) => visitor.visit_none(),
            (Some("Some"), Kind::Tuple { items, .. }) => match items.as_slice() {
                [only] => visitor.visit_some(Reader {
                    node: *only,
                    ..self
                }),
                _ => visitor.visit_some(self),
            },
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let Kind::List { items } = &self.get().kind else {
            let help = match self.written() {
                Some(written) => format!("Put it in square brackets: [{written}]."),
                None => "Write [ ] around its entries.".to_owned(),
            };
            self.wrong("a list in [ ]", help);
            return Neutral::default().deserialize_seq(visitor);
        };
        visitor.visit_seq(Items::new(self.pass, items))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Stop> {
        self.tuple(len, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        self.tuple(len, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let Kind::Map { entries } = &self.get().kind else {
            self.wrong(
                "a group of keys and values in { }",
                "Write { \"key\": value, … }.".to_owned(),
            );
            return Neutral::default().deserialize_map(visitor);
        };
        visitor.visit_map(Entries::new(self.pass, entries))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        if let Some((word, span)) = self.word()
            && word != name
            && !matches!(self.get().kind, Kind::Word)
        {
            let message = format!("Here stands {word}, but this is a {name}.");
            let help = format!("Write {name}( or only the bracket.");
            self.pass.flaw(Flaw::new(UNKNOWN_WORD, span, message, help));
            // Something else altogether: that its entries are other ones too is no news.
            if !matches!(self.get().kind, Kind::Struct { .. }) {
                return Neutral::default().deserialize_struct(name, fields, visitor);
            }
        }
        self.fields(fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let meant = self.pass.meant(self.node);
        if let Some((word, span)) = self.word() {
            let word = match meant {
                Some(verdict) => {
                    let word = verdict.instead.unwrap_or(word);
                    self.pass.flaw(verdict.flaw);
                    word
                }
                None => word,
            };
            let result = visitor.visit_enum(Variant { reader: self, word });
            return result.map_err(|stop| match stop {
                Stop::UnknownWord(expected) => self.unknown_word(word, span, expected),
                other => other,
            });
        }
        let help = match self
            .pass
            .layout
            .tree()
            .content(self.pass.layout.text(), self.node)
        {
            Some(content) if variants.contains(&content.as_str()) => {
                format!("Write {content} without quotes.")
            }
            Some(content) => suggest::suggestion(&content, variants, "Words that can stand here"),
            None => format!(
                "Words that can stand here: {}.",
                suggest::enumerate(variants)
            ),
        };
        self.wrong("a word without quotes", help);
        Neutral::default().deserialize_enum("", variants, visitor)
    }

    forward_to_deserialize_any! { i128 u128 bytes byte_buf unit_struct identifier }
}
