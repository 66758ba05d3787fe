//! Makes the tree of a file from its tokens, also where something is missing between them.
//!
//! The brackets have been paired before, so a slip inside a group never spoils what stands outside of it, and the
//! depth of recursion is that of the brackets, which is limited.

use std::ops::Range;

use super::{
    Limits,
    brackets::Grouped,
    codes::{Flaw, UNREADABLE, WRITING},
    quotes,
    scan::{Token, TokenKind},
    tree::{Entry, Kind, NodeId, Tree},
};

/// Makes the tree, and says what is wrong between the tokens.
pub(crate) fn parse(text: &str, grouped: &Grouped<'_>, limits: &Limits) -> (Tree, Vec<Flaw>) {
    let mut parser = Parser {
        text,
        tokens: &grouped.tokens,
        closers: &grouped.closers,
        limits,
        tree: Tree::default(),
        flaws: vec![],
    };
    let end = parser.tokens.len();
    let start = parser.after_attributes();
    if start >= end {
        parser.flaw(
            0..0,
            "The file is empty.",
            "A file begins with its kind and a bracket: Scenario(",
        );
        return (parser.tree, parser.flaws);
    }
    let (root, next) = parser.value(start, end);
    parser.tree.set_root(Some(root));
    if next < end {
        let span = parser.span(next);
        parser.flaw(
            span,
            "The file goes on after its end.",
            "Delete what stands here, or look for a bracket that closes too early.",
        );
    }
    (parser.tree, parser.flaws)
}

pub(super) struct Parser<'p> {
    text: &'p str,
    tokens: &'p [&'p Token],
    closers: &'p [usize],
    limits: &'p Limits,
    tree: Tree,
    flaws: Vec<Flaw>,
}

impl Parser<'_> {
    pub(super) fn flaw(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if self.flaws.len() <= self.limits.problems {
            self.flaws.push(Flaw::new(WRITING, span, message, help));
        }
    }

    pub(super) fn kind(&self, at: usize) -> Option<&TokenKind> {
        self.tokens.get(at).map(|token| &token.kind)
    }

    pub(super) fn is(&self, at: usize, end: usize, kind: &TokenKind) -> bool {
        at < end && self.kind(at) == Some(kind)
    }

    /// Where a token stands; after the last one, the end of the text.
    pub(super) fn span(&self, at: usize) -> Range<usize> {
        let end = self.text.len();
        self.tokens
            .get(at)
            .map_or(end..end, |token| token.span.clone())
    }

    pub(super) fn text_of(&self, span: Range<usize>) -> &str {
        self.text.get(span).unwrap_or("")
    }

    pub(super) fn sign(&self, at: usize, end: usize) -> Option<&str> {
        self.is(at, end, &TokenKind::Sign)
            .then(|| self.text_of(self.span(at)))
    }

    /// The first token after `#![…]` lines, which ron allows.
    fn after_attributes(&self) -> usize {
        let mut at = 0;
        while self.sign(at, usize::MAX) == Some("#")
            && self.sign(at + 1, usize::MAX) == Some("!")
            && self.is(at + 2, usize::MAX, &TokenKind::Open('['))
        {
            at = self.closer(at + 2).max(at + 2) + 1;
        }
        at
    }

    pub(super) fn closer(&self, open: usize) -> usize {
        self.closers.get(open).copied().unwrap_or(open)
    }

    /// The value at `at`, and the token after it, which is always further on.
    pub(super) fn value(&mut self, at: usize, end: usize) -> (NodeId, usize) {
        let span = self.span(at);
        match self.kind(at).cloned() {
            Some(TokenKind::Text { content, escapes }) => {
                (self.tree.add(span, Kind::Text { content, escapes }), at + 1)
            }
            Some(TokenKind::Char) => (self.tree.add(span, Kind::Char), at + 1),
            Some(TokenKind::Number) => (self.tree.add(span, Kind::Number), at + 1),
            Some(TokenKind::Word) if self.is(at + 1, end, &TokenKind::Open('(')) => {
                self.round(Some(span), at + 1, end)
            }
            Some(TokenKind::Word) => self.word(at, end),
            Some(TokenKind::Open('(')) => self.round(None, at, end),
            Some(TokenKind::Open('{')) => self.map(at, end),
            Some(TokenKind::Open(_)) => {
                let close = self.closer(at).min(end);
                let items = self.items(at + 1, close);
                self.finish(at, close, Kind::List { items })
            }
            _ => {
                let sign = self.text_of(span.clone()).to_owned();
                self.flaw(
                    span.clone(),
                    format!("A value is expected here, not {sign}."),
                    "Delete it, or write the value before it.",
                );
                (self.tree.add(span, Kind::Missing), at + 1)
            }
        }
    }

    /// Ends a group that `start` begins and `close` closes.
    fn finish(&mut self, start: usize, close: usize, kind: Kind) -> (NodeId, usize) {
        let count = match &kind {
            Kind::Struct { fields, .. } => fields.len(),
            Kind::Tuple { items, .. } | Kind::List { items } => items.len(),
            Kind::Map { entries } => entries.len(),
            _ => 0,
        };
        let opened = self.span(start);
        if count > self.limits.items {
            let message = format!(
                "More than {} entries stand in this group.",
                self.limits.items
            );
            self.flaws.push(Flaw::new(
                UNREADABLE,
                opened.clone(),
                message,
                "Split it into several files.",
            ));
        }
        // A group that is never closed ends where the one around it does.
        let closed = matches!(self.kind(close), Some(TokenKind::Close(_)));
        let end = if closed {
            self.span(close).end
        } else {
            self.span(close.saturating_sub(1)).end
        };
        let span = opened.start..end.max(opened.end);
        let next = close.max(start) + 1;
        (self.tree.add(span, kind), next)
    }

    /// A word that stands alone, or a text whose quotes were forgotten.
    fn word(&mut self, at: usize, end: usize) -> (NodeId, usize) {
        let first = self.span(at);
        let mut next = at + 1;
        // Several words in a row on one line are a text.
        while next < end
            && matches!(
                self.kind(next),
                Some(TokenKind::Word | TokenKind::Number | TokenKind::Sign | TokenKind::Char)
            )
            && !matches!(self.sign(next, end), Some(";" | "="))
            && !self.is(next + 1, end, &TokenKind::Colon)
            && !self
                .text_of(self.span(next - 1).end..self.span(next).start)
                .contains('\n')
        {
            next += 1;
        }
        if next == at + 1 {
            return (self.tree.add(first, Kind::Word), next);
        }
        let span = first.start..self.span(next - 1).end;
        self.flaw(
            span.clone(),
            "This text stands without quotes.",
            "Put a \" before it and a \" after it.",
        );
        let content = span.clone();
        let kind = Kind::Text {
            content,
            escapes: false,
        };
        (self.tree.add(span, kind), next)
    }

    /// A group in round brackets: named fields or values.
    fn round(&mut self, name: Option<Range<usize>>, open: usize, end: usize) -> (NodeId, usize) {
        let close = self.closer(open).min(end);
        let start = if name.is_some() { open - 1 } else { open };
        let kind = if self.has_names(open + 1, close) {
            let fields = self.fields(open + 1, close);
            Kind::Struct { name, fields }
        } else {
            let items = self.items(open + 1, close);
            Kind::Tuple { name, items }
        };
        let (id, _) = self.finish(start, close, kind);
        (id, close.max(open) + 1)
    }

    /// The value after a colon.
    pub(super) fn value_after(&mut self, colon: usize, end: usize) -> (NodeId, usize) {
        let next = colon + 1;
        if next < end && !self.is(next, end, &TokenKind::Comma) {
            return self.value(next, end);
        }
        let after = self.span(colon).end;
        let name = self.text_of(self.span(colon.saturating_sub(1))).to_owned();
        self.flaw(
            after..after,
            format!("The value of {name} is missing."),
            "Write it after the colon, or delete the entry.",
        );
        (self.tree.add(after..after, Kind::Missing), next)
    }

    /// Goes over the comma after a value, or says that it is missing.
    pub(super) fn after_value(&mut self, at: usize, end: usize) -> usize {
        if at >= end {
            return at;
        }
        if self.is(at, end, &TokenKind::Comma) {
            return at + 1;
        }
        if self.sign(at, end) == Some(";") {
            let span = self.span(at);
            self.flaw(
                span,
                "Entries are separated by commas, not by semicolons.",
                "Write , instead.",
            );
            return at + 1;
        }
        let number = self.kind(at - 1) == Some(&TokenKind::Number);
        if self.is(at, end, &TokenKind::Colon) || (number && self.is(at, end, &TokenKind::Sign)) {
            let span = self.span(at);
            let sign = self.text_of(span.clone()).to_owned();
            self.flaw(
                span,
                format!("The sign {sign} does not belong here."),
                "Delete it. Entries with keys stand in { }, entries with names in ( ).",
            );
            return at + 1;
        }
        let after = self.span(at - 1).end;
        self.flaw(
            after..after,
            "A comma is missing between this entry and the next.",
            "Put a , after it.",
        );
        at
    }

    pub(super) fn superfluous_comma(&mut self, at: usize) {
        let span = self.span(at);
        self.flaw(span, "There is one comma too many here.", "Delete it.");
    }

    /// Values separated by commas.
    fn items(&mut self, start: usize, end: usize) -> Vec<NodeId> {
        let mut items = vec![];
        let mut at = start;
        while at < end {
            if self.is(at, end, &TokenKind::Comma) {
                self.superfluous_comma(at);
                at += 1;
                continue;
            }
            let (item, next) = self.value(at, end);
            items.push(item);
            at = self.after_value(next, end);
        }
        items
    }

    /// Keys and values in curly brackets.
    fn map(&mut self, open: usize, end: usize) -> (NodeId, usize) {
        let close = self.closer(open).min(end);
        let mut entries = vec![];
        let mut at = open + 1;
        while at < close {
            if self.is(at, close, &TokenKind::Comma) {
                self.superfluous_comma(at);
                at += 1;
                continue;
            }
            let (key_node, next) = self.value(at, close);
            let key = self.key(key_node);
            let (value, next) = if self.is(next, close, &TokenKind::Colon) {
                self.value_after(next, close)
            } else {
                let after = self.tree.node(key_node).span.end;
                self.flaw(
                    after..after,
                    format!("A colon and a value are missing after the key {key}."),
                    "Entries in { } are written \"key\": value.",
                );
                if next < close && !self.is(next, close, &TokenKind::Comma) {
                    self.value(next, close)
                } else {
                    (self.tree.add(after..after, Kind::Missing), next)
                }
            };
            entries.push(Entry {
                key,
                key_node,
                value,
            });
            at = self.after_value(next, close);
        }
        self.finish(open, close, Kind::Map { entries })
    }

    fn key(&self, node: NodeId) -> String {
        match &self.tree.node(node).kind {
            Kind::Text { content, escapes } => {
                let content = self.text_of(content.clone());
                if *escapes {
                    quotes::resolve(content)
                } else {
                    content.to_owned()
                }
            }
            _ => self.text_of(self.tree.node(node).span.clone()).to_owned(),
        }
    }
}
