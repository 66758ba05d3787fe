//! Words: where each one stands in a text, and the form in which it is compared.
//!
//! Numbers ("3:30", "0.5"), "p.m.", and words with apostrophes or hyphens are one word each.

use std::ops::Range;

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    /// The word as it is written, without the punctuation around it.
    pub text: &'t str,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// The form that is compared: small letters, straight apostrophes, no hyphens.
    pub folded: String,
    /// Whether nothing but a comma, dash, colon, bracket or quotation mark stands between it and what came before.
    pub starts_clause: bool,
}

impl Word<'_> {
    /// Whether the word is written in capitals alone, as an abbreviation like "CFT" is.
    #[must_use]
    pub fn is_capitals(&self) -> bool {
        let mut letters = self.text.chars().filter(|c| c.is_alphabetic());
        letters.clone().count() >= 2 && letters.all(char::is_uppercase)
    }

    /// Whether the word is written in digits: "10", "3:30".
    #[must_use]
    pub fn is_number(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// The words of a text, in order.
#[must_use]
pub fn words(text: &str) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut start: Option<usize> = None;
    let mut starts_clause = true;
    let mut previous = ' ';
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map_or(' ', |&(_, next)| next);
        let inside = is_letter(letter) || (start.is_some() && joins(previous, letter, next));
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(begin)) => {
                push(text, begin..at, starts_clause, &mut found);
                start = None;
                starts_clause = ends_clause(letter, next);
            }
            (false, None) => starts_clause |= ends_clause(letter, next),
            (true, Some(_)) => {}
        }
        previous = letter;
    }
    if let Some(begin) = start {
        push(text, begin..text.len(), starts_clause, &mut found);
    }
    found
}

/// How many words a text has.
#[must_use]
pub fn word_count(text: &str) -> usize {
    words(text).len()
}

fn push<'t>(text: &'t str, range: Range<usize>, starts_clause: bool, found: &mut Vec<Word<'t>>) {
    if let Some(word) = text.get(range.clone()) {
        found.push(Word {
            text: word,
            range,
            folded: fold(word),
            starts_clause,
        });
    }
}

/// The form in which words are compared: small letters, straight apostrophes, no hyphens.
#[must_use]
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            '\u{2019}' | '\u{2018}' | '\u{02BC}' => folded.push('\''),
            '-' | '\u{2010}' | '\u{2011}' => {}
            letter if letter.is_ascii() => folded.push(letter.to_ascii_lowercase()),
            letter => folded.extend(letter.to_lowercase()),
        }
    }
    folded
}

/// Letters and digits, and the combining accents that belong to the letter before them.
fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || ('\u{0300}'..='\u{036F}').contains(&letter)
}

/// Whether a sign holds a word together: the apostrophe of "don't", the hyphen of "seven-year-old", the colon of "3:30".
fn joins(previous: char, sign: char, next: char) -> bool {
    if !is_letter(previous) || !is_letter(next) {
        return false;
    }
    match sign {
        '\'' | '\u{2019}' | '\u{02BC}' | '-' | '\u{2010}' | '\u{2011}' => true,
        ':' | ',' => previous.is_ascii_digit() && next.is_ascii_digit(),
        // "3.5" and "p.m", but not "home.Then", where only a space was forgotten.
        '.' => {
            previous.is_ascii_digit() == next.is_ascii_digit()
                && !next.is_uppercase()
                && is_short(previous, next)
        }
        _ => false,
    }
}

/// A point inside a word stands between digits, or in "p.m.", "a.m.", "e.g.", "i.e.".
fn is_short(previous: char, next: char) -> bool {
    previous.is_ascii_digit()
        || matches!((previous, next), ('p' | 'a', 'm') | ('e', 'g') | ('i', 'e'))
}

fn ends_clause(sign: char, next: char) -> bool {
    match sign {
        ',' | ';' | ':' | '.' | '!' | '?' | '\u{2026}' | '\u{2014}' | '\u{2013}' | '(' | '"'
        | '\u{201C}' | '\u{201D}' | '\n' => true,
        '-' => next == '-' || next == ' ',
        _ => false,
    }
}
