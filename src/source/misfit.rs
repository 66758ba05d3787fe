//! What a value says where a plain type is expected, and what to say when it does not fit.

use std::ops::Range;

use super::{
    codes::{Flaw, UNKNOWN_WORD, WRONG_VALUE, clipped},
    explain::Stop,
    number::{self, Number},
    reader::Reader,
    suggest,
    tree::Kind,
};

impl<'p> Reader<'_, 'p> {
    /// The value as it is written, if it is short and on one line.
    pub(super) fn written(&self) -> Option<&'p str> {
        let text = self.text_of(self.get().span.clone());
        (text.len() <= 60 && !text.contains('\n')).then_some(text)
    }

    /// Notes that another kind of value is expected.
    pub(super) fn wrong(&self, expected: &str, help: String) {
        let found = match &self.get().kind {
            // It has been reported already.
            Kind::Missing => return,
            Kind::Text { .. } => "a text",
            Kind::Char => "a single character",
            Kind::Number => "a number",
            Kind::Word => "a word without quotes",
            Kind::Struct { name: None, .. } => "a group of entries in ( )",
            Kind::Tuple { name: None, .. } => "a group in ( )",
            Kind::Struct { .. } | Kind::Tuple { .. } => "a word with a group in ( )",
            Kind::List { .. } => "a list in [ ]",
            Kind::Map { .. } => "a group of keys and values in { }",
        };
        let tree = self.pass.layout.tree();
        let what = match tree.subject(self.pass.layout.text(), self.node) {
            Some(name) => format!("{name} must be {expected}, but {found} stands here."),
            None => format!("Here stands {found}, but it must be {expected}."),
        };
        let span = self.pass.head(self.node);
        self.pass.flaw(Flaw::new(WRONG_VALUE, span, what, help));
    }

    /// A whole number between two bounds, or zero where there is none.
    pub(super) fn whole(&self, least: i128, most: i128) -> i128 {
        let text = self.text_of(self.get().span.clone());
        let number = match &self.get().kind {
            Kind::Number => number::parse(text),
            _ => None,
        };
        let range = format!("from {least} to {most}");
        let wanted = match number {
            Some(Number::Whole(number)) if (least..=most).contains(&number) => return number,
            Some(Number::Whole(_) | Number::TooLong) => range.as_str(),
            Some(Number::Fraction(_)) => "a whole number",
            None => {
                let like = if most <= 255 {
                    range
                } else {
                    "like 15".to_owned()
                };
                let help = format!("Write a whole number {like}, without quotes.");
                self.wrong("a whole number", help);
                return 0;
            }
        };
        let layout = self.pass.layout;
        let subject = layout.tree().subject(layout.text(), self.node);
        let subject = subject.unwrap_or_else(|| "This number".to_owned());
        self.pass.flaw(Flaw::new(
            WRONG_VALUE,
            self.get().span.clone(),
            format!(
                "{subject} must be {wanted}, but {} stands here.",
                clipped(text)
            ),
            format!("Write a whole number {range}."),
        ));
        0
    }

    /// Any number, or zero where there is none.
    pub(super) fn fraction(&self) -> f64 {
        let text = self.text_of(self.get().span.clone());
        let number = match &self.get().kind {
            Kind::Number | Kind::Word => number::parse(text),
            _ => None,
        };
        if let Some(number) = number {
            return number.as_fraction();
        }
        let help = "Write a number like 3 or 4.5, without quotes.";
        self.wrong("a number", help.to_owned());
        0.0
    }

    /// A text, or an empty one where there is none.
    pub(super) fn text(&self) -> String {
        let layout = self.pass.layout;
        if let Some(content) = layout.tree().content(layout.text(), self.node) {
            return content;
        }
        let help = match (&self.get().kind, self.written()) {
            (Kind::Word | Kind::Number, Some(written)) => {
                format!("Put it in quotes: \"{written}\".")
            }
            (Kind::Char, Some(written)) => {
                format!("Use double quotes: \"{}\".", written.trim_matches('\''))
            }
            _ => "Write a text in quotes.".to_owned(),
        };
        self.wrong("a text in quotes", help);
        String::new()
    }

    /// Notes that named entries are expected.
    pub(super) fn want_entries(&self, expected: &[&str]) {
        self.wrong(
            "a group of entries with names",
            match expected.first() {
                Some(first) => format!(
                    "Write ({first}: …). Entries that can stand here: {}.",
                    suggest::enumerate(expected)
                ),
                None => String::new(),
            },
        );
    }

    /// A verdict on a word that does not exist.
    pub(super) fn unknown_word(
        &self,
        word: &str,
        span: Range<usize>,
        expected: &'static [&'static str],
    ) -> Stop {
        let message = match self
            .pass
            .layout
            .tree()
            .called(self.pass.layout.text(), self.node)
        {
            Some(name) if name.starts_with("number ") => format!("There is no {word} here."),
            Some(name) => format!("There is no {word} for {name}."),
            None => format!("There is no {word} here."),
        };
        let help = suggest::suggestion(word, expected, "Words that can stand here");
        let instead = suggest::did_you_mean(word, expected.iter().copied());
        let flaw = Flaw::new(UNKNOWN_WORD, span, message, help);
        self.pass.replace(self.node, flaw, instead)
    }
}
