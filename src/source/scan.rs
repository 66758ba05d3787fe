//! Cuts a file into tokens and finds what only the raw characters show.
//!
//! It never fails: what cannot be understood becomes a token and a flaw, and scanning goes on after it.

use std::ops::Range;

use super::{
    Limits,
    codes::{Flaw, INNER_QUOTE, ODD_CHARACTER, UNCLOSED, UNREADABLE, WRITING},
    quotes,
    signs::{self, begins_word, continues_word, is_curly, is_space},
};

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Spaces, tabs and line ends, and odd characters that were reported and are passed over.
    Space,
    /// A comment, to the end of the line or between `/*` and `*/`.
    Comment,
    /// A word: the name of an entry, a kind, `true`. A raw identifier's `r#` counts to it.
    Word,
    /// A text between quotes.
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
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// Any other sign.
    Sign,
}

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it stands, in bytes.
    pub span: Range<usize>,
}

/// The tokens of a text, which cover it without gaps, and what was wrong.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scan {
    pub(crate) tokens: Vec<Token>,
    pub(crate) flaws: Vec<Flaw>,
}

/// Cuts a text into tokens, in time and memory linear in its length.
pub(crate) fn scan(text: &str, limits: &Limits) -> Scan {
    let mut scanner = Scanner {
        text,
        at: 0,
        limits,
        significant: 0,
        scan: Scan::default(),
    };
    while scanner.at < text.len() {
        let before = scanner.at;
        scanner.token();
        // Every arm moves on; this keeps a mistake in one of them from hanging the program.
        scanner.at = scanner.at.max(before + 1).min(text.len());
    }
    scanner.scan
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    limits: &'t Limits,
    /// Tokens that count toward the limit: all but spaces.
    significant: usize,
    scan: Scan,
}

impl Scanner<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }

    /// Ends a token `len` bytes further on.
    fn push(&mut self, kind: TokenKind, len: usize) {
        let span = self.at..(self.at + len).min(self.text.len());
        self.at = span.end;
        if kind != TokenKind::Space {
            self.significant += 1;
        }
        self.scan.tokens.push(Token { kind, span });
        if self.significant == self.limits.tokens && self.at < self.text.len() {
            self.flaw(
                UNREADABLE,
                self.at..self.at,
                format!(
                    "The file has more than {} words, texts and signs.",
                    self.limits.tokens
                ),
                "Split it into several files.",
            );
            // The rest is one token, so that the tokens still cover the text.
            let rest = self.text.len() - self.at;
            self.significant += 1;
            self.push(TokenKind::Space, rest);
        }
    }

    fn flaw(
        &mut self,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        // One more than is shown is enough to know that there are more.
        if self.scan.flaws.len() <= self.limits.problems {
            self.scan.flaws.push(Flaw::new(code, span, message, help));
        }
    }

    /// Whether it is worth guessing what the author meant.
    ///
    /// Each guess looks at a whole line or more, so with many flaws already, signs are taken as they come.
    fn guesses(&self) -> bool {
        self.scan.flaws.len() <= self.limits.problems
    }

    /// The end of a text that begins here with a quote that cannot open one.
    fn odd_ending(&self) -> Option<quotes::Ending> {
        if self.guesses() {
            quotes::curly_ending(self.text, self.at)
        } else {
            None
        }
    }

    /// The length of the run of characters at `from` for which `of` holds.
    fn run(&self, from: usize, of: impl Fn(char) -> bool) -> usize {
        let rest = self.rest().get(from..).unwrap_or("");
        rest.find(|c| !of(c)).unwrap_or(rest.len())
    }

    fn token(&mut self) {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else {
            return;
        };
        let second = rest.chars().nth(1);
        match first {
            '\u{feff}' if self.at == 0 => self.push(TokenKind::Space, first.len_utf8()),
            _ if is_space(first) => self.push(TokenKind::Space, self.run(0, is_space)),
            '/' if second == Some('/') => {
                self.push(TokenKind::Comment, self.run(0, |c| c != '\n'));
            }
            '/' if second == Some('*') => self.block_comment(),
            '"' => self.text(0),
            'b' if second == Some('"') => self.text(1),
            'r' if matches!(second, Some('"' | '#')) => self.raw(1),
            'b' if rest.starts_with("br\"") || rest.starts_with("br#") => self.raw(2),
            '\'' => self.apostrophe(),
            '(' | '[' | '{' => self.push(TokenKind::Open(first), 1),
            ')' | ']' | '}' => self.push(TokenKind::Close(first), 1),
            ',' => self.push(TokenKind::Comma, 1),
            ':' => self.push(TokenKind::Colon, 1),
            '0'..='9' => self.number(0),
            '+' | '-' | '.' if second.is_some_and(|c| c.is_ascii_digit()) => self.number(1),
            _ if begins_word(first) => self.word(0),
            _ if is_curly(first) => self.curly_text(),
            _ if first.is_ascii_graphic() => self.push(TokenKind::Sign, 1),
            _ => self.odd(first),
        }
    }

    fn word(&mut self, from: usize) {
        let mut len = from + self.run(from, continues_word);
        // `at-home` without quotes is one word to its author, so that it is reported as one.
        loop {
            let mut next = self.rest().get(len..).unwrap_or("").chars();
            if !matches!(next.next(), Some('-' | '.')) || !next.next().is_some_and(continues_word) {
                break;
            }
            len += 1 + self.run(len + 1, continues_word);
        }
        self.push(TokenKind::Word, len);
    }

    fn number(&mut self, sign: usize) {
        let rest = self.rest();
        let mut len = sign;
        let mut before = ' ';
        for c in rest.get(sign..).unwrap_or("").chars() {
            let goes_on = c.is_ascii_alphanumeric()
                || c == '_'
                || (c == '.' && before != '.')
                || (matches!(c, '+' | '-') && matches!(before, 'e' | 'E'));
            if !goes_on {
                break;
            }
            before = c;
            len += 1;
        }
        self.push(TokenKind::Number, len);
    }

    fn block_comment(&mut self) {
        let bytes = self.rest().as_bytes();
        let (mut at, mut level) = (2, 1_usize);
        while level > 0 {
            match (bytes.get(at), bytes.get(at + 1)) {
                (Some(b'/'), Some(b'*')) => (at, level) = (at + 2, level + 1),
                (Some(b'*'), Some(b'/')) => (at, level) = (at + 2, level - 1),
                (Some(_), _) => at += 1,
                (None, _) => break,
            }
        }
        if level > 0 {
            self.flaw(
                UNCLOSED,
                self.at..self.at + 2,
                "The comment that starts here is never closed.",
                "Put */ at its end.",
            );
        }
        self.push(TokenKind::Comment, at);
    }

    /// A text whose opening quote stands `prefix` bytes further on.
    fn text(&mut self, prefix: usize) {
        let open = self.at + prefix;
        let ending = if self.guesses() {
            quotes::ending(self.text, open)
        } else {
            quotes::plain_ending(self.text, open)
        };
        match ending.slip {
            None => {}
            Some(quotes::Slip::Unclosed) => self.flaw(
                UNCLOSED,
                open..open + 1,
                "The text that starts here is never closed.",
                "Put a \" at its end. A \" that belongs to the words is written \\\".",
            ),
            Some(quotes::Slip::Inner(at)) => self.flaw(
                INNER_QUOTE,
                at..at + 1,
                "This quotation mark ends the text, but the text goes on after it.",
                "Write \\\" for each quotation mark that belongs to the words.",
            ),
            Some(quotes::Slip::Curly(at)) => self.curly(at),
        }
        self.finish_text(ending.content, ending.end, true);
    }

    /// A text between quotes taken from a word processor.
    fn curly_text(&mut self) {
        self.curly(self.at);
        if let Some(ending) = self.odd_ending() {
            self.finish_text(ending.content, ending.end, true);
        } else {
            let len = self.rest().chars().next().map_or(1, char::len_utf8);
            self.push(TokenKind::Space, len);
        }
    }

    fn curly(&mut self, at: usize) {
        let quote = self.text.get(at..).and_then(|rest| rest.chars().next());
        let quote = quote.unwrap_or('“');
        self.flaw(
            ODD_CHARACTER,
            at..at + quote.len_utf8(),
            format!("The curly quote {quote} cannot open or close a text."),
            "Use the straight quote \" instead; word processors put curly ones in.",
        );
    }

    /// Raw texts (`r"…"`, `r#"…"#`) and raw identifiers; the letters before `"` or `#` are `prefix` bytes.
    fn raw(&mut self, prefix: usize) {
        let hashes = self.run(prefix, |c| c == '#');
        let inner = prefix + hashes + 1;
        if self.rest().as_bytes().get(inner - 1) != Some(&b'"') {
            return self.word(if prefix == 1 && hashes == 1 { 2 } else { 0 });
        }
        let ending = format!("\"{}", "#".repeat(hashes));
        let content = self.rest().get(inner..).unwrap_or("");
        let len = content.find(&ending);
        if len.is_none() {
            self.flaw(
                UNCLOSED,
                self.at..self.at + inner,
                "The text that starts here is never closed.",
                format!("Put {ending} at its end."),
            );
        }
        let start = self.at + inner;
        let end = len.map_or(self.text.len(), |len| start + len);
        self.finish_text(start..end, end + len.map_or(0, |_| ending.len()), false);
    }

    /// Ends a text token, and looks at what stands in the text.
    fn finish_text(&mut self, content: Range<usize>, end: usize, escapes: bool) {
        let inside = self.text.get(content.clone()).unwrap_or("");
        let wrong = if escapes {
            quotes::wrong_escape(inside)
        } else {
            None
        };
        if let Some(wrong) = wrong {
            let span = content.start + wrong.start..content.start + wrong.end;
            let sign = self.text.get(span.clone()).unwrap_or("\\").to_owned();
            self.flaw(
                WRITING,
                span,
                format!("{sign} has no meaning in a text."),
                "Write \\\\ for a backslash.",
            );
        }
        if inside.len() > self.limits.text_chars && inside.chars().count() > self.limits.text_chars
        {
            self.flaw(
                UNREADABLE,
                self.at..content.start,
                format!(
                    "The text that starts here has more than {} characters.",
                    self.limits.text_chars
                ),
                "Shorten it or split it.",
            );
        }
        let len = end.saturating_sub(self.at);
        self.push(TokenKind::Text { content, escapes }, len);
    }

    /// A character between apostrophes, a text between apostrophes, or an apostrophe that strayed.
    fn apostrophe(&mut self) {
        if let Some(len) = quotes::char_len(self.rest()) {
            return self.push(TokenKind::Char, len);
        }
        let start = self.at;
        self.flaw(
            WRITING,
            start..start + 1,
            "An apostrophe cannot open a text.",
            "Put texts between straight double quotes: \"…\".",
        );
        match self.odd_ending() {
            Some(ending) => self.finish_text(ending.content, ending.end, true),
            None => self.push(TokenKind::Space, 1),
        }
    }

    /// A run of one character that means nothing here.
    fn odd(&mut self, c: char) {
        let len = self.run(0, |other| other == c);
        let (shown, help) = signs::describe(c);
        self.flaw(
            ODD_CHARACTER,
            self.at..self.at + len,
            format!("{shown} stands outside a text, where it has no meaning."),
            help,
        );
        self.push(TokenKind::Space, len);
    }
}
