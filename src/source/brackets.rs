//! Which bracket closes which, and where one is missing.
//!
//! A missing bracket shows only where the next one does not fit, which can be a thousand lines further on. Where the
//! lines are indented, that shows much better where it was forgotten, so the indentation is believed.

use super::{
    Limits, Lines,
    codes::{BRACKET, Flaw, UNREADABLE},
    scan::{Token, TokenKind},
};

/// The tokens that mean something, and for each bracket where its group ends.
pub(crate) struct Grouped<'t> {
    /// All tokens but spaces, comments and brackets that close nothing.
    pub(crate) tokens: Vec<&'t Token>,
    /// For each opening bracket the index of what closes it; where none does, the index of what ends it.
    pub(crate) closers: Vec<usize>,
    /// What is wrong; at most one, because one wrong bracket shifts all that follow.
    pub(crate) flaw: Option<Flaw>,
}

/// An opening bracket that waits for its partner.
#[derive(Clone, Copy)]
struct Open<'t> {
    /// Its index among the tokens that mean something.
    index: usize,
    token: &'t Token,
    bracket: char,
    /// How far its line is indented.
    indent: usize,
}

/// What the indentation shows.
#[derive(Clone, Copy)]
enum Crooked<'t> {
    /// The bracket is closed further out than it was opened, so that its own partner is missing.
    Unclosed(Open<'t>),
    /// The bracket closes one that was opened further out, so that its own partner is missing: likely in the line of
    /// that byte.
    Unopened(&'t Token, usize),
}

/// Finds each bracket's partner.
pub(crate) fn group<'t>(
    text: &str,
    lines: &Lines,
    all: &'t [Token],
    limits: &Limits,
) -> Grouped<'t> {
    let mut grouped = Grouped {
        tokens: vec![],
        closers: vec![],
        flaw: None,
    };
    let place = Places { text, lines };
    let mut open: Vec<Open<'_>> = vec![];
    let mut crooked = None;
    let mut margin = Margin::default();
    for token in all {
        margin.pass(text, token);
        match token.kind {
            TokenKind::Space | TokenKind::Comment => {}
            TokenKind::Open(bracket) => {
                if open.len() == limits.depth {
                    grouped.flaw = Some(Flaw::new(
                        UNREADABLE,
                        token.span.clone(),
                        format!(
                            "More than {} brackets stand inside each other.",
                            limits.depth
                        ),
                        "Check whether brackets before this one were left open.",
                    ));
                    return grouped;
                }
                open.push(Open {
                    index: grouped.tokens.len(),
                    token,
                    bracket,
                    indent: margin.indent,
                });
                grouped.add(token);
            }
            TokenKind::Close(bracket) => {
                let partner = open.iter().rposition(|o| partner_of(o.bracket) == bracket);
                if partner.is_none_or(|at| at + 1 < open.len()) && grouped.flaw.is_none() {
                    let flaw = place.misfit(token, bracket, &open, &margin);
                    grouped.flaw = Some(crooked.map_or(flaw, |crooked| place.crooked(crooked)));
                }
                let Some(partner) = partner else {
                    continue;
                };
                for left in open.drain(partner..) {
                    if margin.first && crooked.is_none() {
                        crooked = margin.compare(left, token);
                    }
                    grouped.close(left.index, grouped.tokens.len());
                }
                grouped.add(token);
            }
            _ => grouped.add(token),
        }
    }
    if let (Some(last), None) = (open.last(), &grouped.flaw) {
        let crooked = crooked.unwrap_or(Crooked::Unclosed(*last));
        grouped.flaw = Some(place.crooked(crooked));
    }
    let end = grouped.tokens.len();
    for left in open {
        grouped.close(left.index, end);
    }
    grouped
}

impl<'t> Grouped<'t> {
    fn add(&mut self, token: &'t Token) {
        self.tokens.push(token);
        self.closers.push(0);
    }

    fn close(&mut self, opener: usize, closer: usize) {
        if let Some(slot) = self.closers.get_mut(opener) {
            *slot = closer;
        }
    }
}

/// How far lines are indented, as the tokens pass by.
#[derive(Default)]
struct Margin {
    indent: usize,
    /// Whether the present token is the first on its line.
    first: bool,
    fresh: bool,
    /// The lines that the present one is inside of by indentation: how far, and where their first token stands.
    outer: Vec<(usize, usize)>,
    /// The nearest line before that is indented no further than the present one, by its first token.
    before: usize,
}

impl Margin {
    fn pass(&mut self, text: &str, token: &Token) {
        self.first = false;
        match token.kind {
            TokenKind::Space => {
                let space = text.get(token.span.clone()).unwrap_or("");
                if let Some(at) = space.rfind('\n') {
                    self.indent = space.len() - at - 1;
                    self.fresh = true;
                }
            }
            TokenKind::Comment => {}
            _ if !std::mem::take(&mut self.fresh) && !self.outer.is_empty() => {}
            _ => {
                self.first = true;
                self.outer.retain(|(indent, _)| *indent <= self.indent);
                self.before = self.outer.last().map_or(0, |(_, start)| *start);
                self.outer.retain(|(indent, _)| *indent < self.indent);
                self.outer.push((self.indent, token.span.start));
            }
        }
    }

    /// What it shows that `close`, the first on its line, closes `open`.
    fn compare<'t>(&self, open: Open<'t>, close: &'t Token) -> Option<Crooked<'t>> {
        match open.indent.cmp(&self.indent) {
            std::cmp::Ordering::Greater => Some(Crooked::Unclosed(open)),
            std::cmp::Ordering::Less => Some(Crooked::Unopened(close, self.before)),
            std::cmp::Ordering::Equal => None,
        }
    }
}

/// Says where brackets stand.
struct Places<'t> {
    text: &'t str,
    lines: &'t Lines,
}

impl Places<'_> {
    fn line_and_column(&self, at: usize) -> String {
        let (line, column) = self.lines.position(self.text, at);
        format!("line {line}, column {column}")
    }

    /// What to say of a bracket that the indentation shows to be without its partner.
    fn crooked(&self, crooked: Crooked<'_>) -> Flaw {
        match crooked {
            Crooked::Unclosed(open) => Flaw::new(
                BRACKET,
                open.token.span.clone(),
                format!("The {} that opens here is never closed.", open.bracket),
                format!(
                    "Put a {} where what it holds ends.",
                    partner_of(open.bracket)
                ),
            ),
            Crooked::Unopened(token, before) => self.unopened(token, before),
        }
    }

    fn unopened(&self, token: &Token, before: usize) -> Flaw {
        let found = self.text.get(token.span.clone()).unwrap_or(")");
        let line = self.lines.position(self.text, before).0;
        Flaw::new(
            BRACKET,
            token.span.clone(),
            format!("This {found} closes a bracket that was never opened."),
            format!("Delete it, or look for a bracket that is missing in line {line} or after it."),
        )
    }

    /// What to say of a closing bracket that does not fit the one opened last.
    fn misfit(&self, close: &Token, bracket: char, open: &[Open<'_>], margin: &Margin) -> Flaw {
        let Some(last) = open.last() else {
            return self.unopened(close, margin.before);
        };
        let opened = self.line_and_column(last.token.span.start);
        let closed = self.line_and_column(close.span.start);
        let (found, expected) = (last.bracket, partner_of(last.bracket));
        let fits = |o: &Open<'_>| partner_of(o.bracket) == bracket && o.indent == margin.indent;
        if margin.first && open.iter().any(fits) {
            return Flaw::new(
                BRACKET,
                last.token.span.clone(),
                format!(
                    "The {found} that opens here is not closed before the {bracket} in {closed}."
                ),
                format!("Put a {expected} where what it holds ends."),
            );
        }
        if margin.first && last.indent < margin.indent {
            return self.unopened(close, margin.before);
        }
        Flaw::new(
            BRACKET,
            close.span.clone(),
            format!("This {bracket} does not close the {found} that was opened in {opened}."),
            format!("Put a {expected} here or before."),
        )
    }
}

/// The bracket that closes this one.
fn partner_of(open: char) -> char {
    match open {
        '[' => ']',
        '{' => '}',
        _ => ')',
    }
}
