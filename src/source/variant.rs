//! A word and what its brackets hold, while a type is read from the tree.

use serde::{
    Deserializer,
    de::{DeserializeSeed, EnumAccess, VariantAccess, Visitor, value::StrDeserializer},
};

use super::{
    codes::{Flaw, WRONG_VALUE},
    explain::Stop,
    neutral::Neutral,
    reader::Reader,
    tree::Kind,
};

/// A word and what it holds: `Knows("x")`, `Trust(who: "x")`, `Change`.
pub(super) struct Variant<'r, 'p, 'w> {
    pub(super) reader: Reader<'r, 'p>,
    pub(super) word: &'w str,
}

impl<'de> EnumAccess<'de> for Variant<'_, '_, '_> {
    type Error = Stop;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Stop> {
        let value = seed.deserialize(StrDeserializer::<Stop>::new(self.word))?;
        Ok((value, self))
    }
}

impl Variant<'_, '_, '_> {
    fn stands_alone(&self) -> bool {
        matches!(self.reader.get().kind, Kind::Word)
    }

    fn wants(&self, what: &str) {
        let message = format!("{} needs {what}.", self.word);
        let span = self.reader.pass.head(self.reader.node);
        let help = format!("Write {}( … ).", self.word);
        self.reader
            .pass
            .flaw(Flaw::new(WRONG_VALUE, span, message, help));
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, '_, '_> {
    type Error = Stop;

    fn unit_variant(self) -> Result<(), Stop> {
        if !self.stands_alone() {
            let message = format!("{} stands alone, without brackets.", self.word);
            let span = self.reader.pass.head(self.reader.node);
            let help = "Delete the brackets and what is in them.";
            self.reader
                .pass
                .flaw(Flaw::new(WRONG_VALUE, span, message, help));
        }
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Stop> {
        if self.stands_alone() {
            self.wants("what it is about in brackets after it");
            return seed.deserialize(Neutral::default());
        }
        seed.deserialize(Held(self))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Stop> {
        self.reader.tuple(len, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        if self.stands_alone() {
            self.wants("its entries in brackets after it");
            return Neutral::default().deserialize_struct("", fields, visitor);
        }
        self.reader.fields(fields, visitor)
    }
}

/// What stands in the brackets after a word.
struct Held<'r, 'p, 'w>(Variant<'r, 'p, 'w>);

/// Methods that read the only value in the brackets.
macro_rules! only {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
            if let Kind::Tuple { items, .. } = &self.0.reader.get().kind
                && let [only] = items.as_slice()
            {
                let pass = self.0.reader.pass;
                return Reader { pass, node: *only }.$method(visitor);
            }
            self.0.wants("one value in the brackets after it");
            Neutral::default().$method(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Held<'_, '_, '_> {
    type Error = Stop;

    only! {
        deserialize_any deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_f32 deserialize_f64
        deserialize_char deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf
        deserialize_option deserialize_unit deserialize_seq deserialize_map deserialize_identifier
        deserialize_ignored_any
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        self.0.reader.fields(fields, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_unit()
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Stop> {
        self.0.reader.tuple(len, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        self.0.reader.tuple(len, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        if let Kind::Tuple { items, .. } = &self.0.reader.get().kind
            && let [only] = items.as_slice()
        {
            let pass = self.0.reader.pass;
            return Reader { pass, node: *only }.deserialize_enum(name, variants, visitor);
        }
        self.0.wants("one word in the brackets after it");
        Neutral::default().deserialize_enum(name, variants, visitor)
    }
}
