//! Makes the named fields of a group from its tokens.

use std::ops::Range;

use super::{parse::Parser, scan::TokenKind, tree::Field};

impl Parser<'_> {
    /// Whether any part of a group begins with a name and a colon.
    pub(super) fn has_names(&self, start: usize, end: usize) -> bool {
        let mut at = start;
        while at < end {
            match self.kind(at) {
                Some(TokenKind::Open(_)) => at = self.closer(at).max(at),
                Some(TokenKind::Colon) => return true,
                _ if self.sign(at, end) == Some("=") => return true,
                _ => {}
            }
            at += 1;
        }
        false
    }

    /// The fields of a struct.
    pub(super) fn fields(&mut self, start: usize, end: usize) -> Vec<Field> {
        let mut fields = vec![];
        let mut at = start;
        while at < end {
            let name_span = self.span(at);
            let named = match self.kind(at) {
                Some(TokenKind::Word) => Some(self.text_of(name_span.clone()).to_owned()),
                Some(TokenKind::Text { content, .. })
                    if self.is(at + 1, end, &TokenKind::Colon) =>
                {
                    let name = self.text_of(content.clone()).to_owned();
                    self.flaw(
                        name_span.clone(),
                        format!("The name {name} stands in quotes."),
                        "Names of entries in round brackets stand without quotes.",
                    );
                    Some(name)
                }
                _ => None,
            };
            let colon = self.is(at + 1, end, &TokenKind::Colon);
            let equals = self.sign(at + 1, end) == Some("=");
            let (value, next) = match named.clone() {
                Some(_) if colon => self.value_after(at + 1, end),
                Some(name) if equals => {
                    let sign = self.span(at + 1);
                    self.flaw(
                        sign,
                        format!("A : stands between {name} and its value, not =."),
                        "Write : instead.",
                    );
                    self.value_after(at + 1, end)
                }
                Some(name) if at + 1 < end && !self.is(at + 1, end, &TokenKind::Comma) => {
                    let after = name_span.end..name_span.end;
                    self.flaw(
                        after,
                        format!("A colon is missing between {name} and its value."),
                        "Put a : after the name.",
                    );
                    self.value(at + 1, end)
                }
                _ if self.is(at, end, &TokenKind::Comma) => {
                    self.superfluous_comma(at);
                    at += 1;
                    continue;
                }
                _ => {
                    let (_, next) = self.value(at, end);
                    let span = name_span.start..self.span(next - 1).end;
                    self.nameless(at, span);
                    at = self.after_value(next, end);
                    continue;
                }
            };
            fields.push(Field {
                name: named.unwrap_or_default(),
                name_span,
                value,
            });
            at = self.after_value(next, end);
        }
        fields
    }

    /// Says that a value stands among named entries without a name.
    fn nameless(&mut self, at: usize, span: Range<usize>) {
        let decimal_comma = at > 1
            && self.kind(at) == Some(&TokenKind::Number)
            && self.kind(at - 2) == Some(&TokenKind::Number)
            && self.span(at - 2).end + 1 == span.start;
        if decimal_comma {
            self.flaw(
                span,
                "A comma stands inside a number.",
                "Write a point: 4.5 instead of 4,5.",
            );
        } else {
            self.flaw(
                span,
                "The other entries here have a name, but this one has none.",
                "Write its name and a colon before it, or delete it.",
            );
        }
    }
}
