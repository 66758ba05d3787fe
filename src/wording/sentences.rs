//! Sentences: where each begins and ends, whatever stands at its end.
//!
//! Abbreviations, initials, decimals, ellipses and quotations with a following "he said" do not end one.

use std::ops::Range;

use super::quotes::{is_quoted, quoted};
use super::words::{Word, words};

/// One sentence of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence<'t> {
    /// The sentence, without the spaces around it.
    pub text: &'t str,
    /// Its bytes in the text it was taken from.
    pub range: Range<usize>,
    /// Its words; their ranges count from the start of the whole text.
    pub words: Vec<Word<'t>>,
    /// Whether it asks: a question mark outside quotation marks ends it.
    pub asks: bool,
}

/// Titles that a name follows: their point never ends a sentence.
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "dr", "st", "prof", "rev", "sgt", "lt", "no", "vs", "eg", "ie", "approx",
];

/// Abbreviations whose point ends a sentence only if a capital follows.
const MAYBE: &[&str] = &[
    "jr", "sr", "etc", "dept", "inc", "am", "pm", "a.m", "p.m", "e.g", "i.e", "apt", "ave", "min",
    "hrs",
];

/// The sentences of a text, in order. A piece without a word ("…") is none.
#[must_use]
pub fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let quotes = quoted(text);
    let mut words = words(text).into_iter().peekable();
    let mut found = Vec::new();
    for range in pieces(text) {
        let mut own = Vec::new();
        while let Some(word) = words.next_if(|word| word.range.start < range.end) {
            own.push(word);
        }
        let Some(piece) = text.get(range.clone()) else {
            continue;
        };
        if own.is_empty() {
            continue;
        }
        let lead = piece.len() - piece.trim_start().len();
        let trimmed = piece.trim();
        let begin = range.start + lead;
        found.push(Sentence {
            text: trimmed,
            range: begin..begin + trimmed.len(),
            asks: asks(trimmed, begin, &quotes),
            words: own,
        });
    }
    found
}

/// How many words the longest sentence of a text has.
#[must_use]
pub fn longest_sentence(text: &str) -> usize {
    sentences(text)
        .iter()
        .map(|sentence| sentence.words.len())
        .max()
        .unwrap_or(0)
}

/// Whether a question mark outside quotations stands among the marks at the end.
fn asks(sentence: &str, begin: usize, quotes: &[Range<usize>]) -> bool {
    sentence
        .char_indices()
        .rev()
        .take_while(|(_, letter)| !letter.is_alphanumeric())
        .any(|(at, letter)| is_question_mark(letter) && !is_quoted(quotes, begin + at))
}

/// The question mark, and the full-width and inverted-interrobang forms that fonts and phones produce.
pub(super) fn is_question_mark(letter: char) -> bool {
    matches!(
        letter,
        '?' | '\u{FF1F}' | '\u{203D}' | '\u{2047}' | '\u{2048}' | '\u{2049}'
    )
}

fn is_end(letter: char) -> bool {
    matches!(letter, '.' | '!' | '\u{2026}') || is_question_mark(letter)
}

fn is_closing(letter: char) -> bool {
    matches!(letter, '"' | '\'' | '\u{201D}' | '\u{2019}' | ')' | ']')
}

/// Cuts the text behind every end of a sentence; together the pieces are the whole text.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut begin = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let after = at + letter.len_utf8();
        let end = if letter == '\n' {
            let blank = text
                .get(after..)
                .is_some_and(|rest| rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n'));
            blank.then_some(after)
        } else if is_end(letter) {
            let mut end = after;
            let mut strong = is_question_mark(letter) || letter == '!';
            let mut quote = false;
            while let Some((next_at, next)) =
                letters.next_if(|&(_, next)| is_end(next) || is_closing(next))
            {
                strong |= is_question_mark(next) || next == '!';
                quote |= is_closing(next);
                end = next_at + next.len_utf8();
            }
            let before = text.get(begin..at).unwrap_or_default();
            let rest = text.get(end..).unwrap_or_default();
            let dots = letter == '\u{2026}'
                || text
                    .get(at..end)
                    .is_some_and(|marks| marks.starts_with(".."));
            ends(before, rest, strong, quote, dots).then_some(end)
        } else {
            None
        };
        if let Some(end) = end {
            found.push(begin..end);
            begin = end;
        }
    }
    if begin < text.len() {
        found.push(begin..text.len());
    }
    found
}

/// Whether the marks between `before` and `rest` end a sentence.
fn ends(before: &str, rest: &str, strong: bool, quote: bool, dots: bool) -> bool {
    let next = rest.trim_start();
    if next.is_empty() {
        return true;
    }
    if next.len() == rest.len() && !rest.starts_with(['\u{2014}', '\u{2013}']) {
        // No space follows: "3.5", "p.m.", a comma behind an abbreviation, or a space that was forgotten.
        return false;
    }
    let small = next.starts_with(|c: char| {
        c.is_lowercase() || matches!(c, '\u{2014}' | '\u{2013}' | ',' | '-')
    });
    if strong {
        // "Are you home?" he asked. The quotation's own mark does not end the sentence around it.
        return !(quote && small);
    }
    if dots || quote {
        return !small;
    }
    let last: String = before
        .rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '"' | '\u{201C}'))
        .next()
        .unwrap_or_default()
        .to_lowercase();
    if TITLES.contains(&last.as_str()) {
        // "No." is a title only before a number; otherwise it is the answer.
        return last == "no" && !next.starts_with(|c: char| c.is_ascii_digit());
    }
    if is_initial(before) {
        return false;
    }
    if MAYBE.contains(&last.as_str()) {
        return !small;
    }
    true
}

/// Whether the text ends in a single capital as in "J. Rivera" or "U.S."; "I" is a word.
fn is_initial(before: &str) -> bool {
    let mut back = before.chars().rev();
    let capital = back.next().is_some_and(|c| c.is_uppercase() && c != 'I');
    capital && back.next().is_none_or(|c| c.is_whitespace() || c == '.')
}
