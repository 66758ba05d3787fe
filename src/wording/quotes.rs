//! Quotation marks: which parts of a line are somebody else's words.
//!
//! "He asked me, 'Is Mama mad?'" is no question of the worker's, and a label the parent used is not the worker's label.

use std::ops::Range;

/// Short forms that begin with an apostrophe, so that it opens no quotation.
const CLIPPED: &[&str] = &[
    "cause", "em", "til", "till", "bout", "round", "tis", "twas", "n", "cuz",
];

/// The quoted parts of a text, with their marks, in order.
///
/// A text that is quoted as a whole is not somebody else's: then nothing is.
#[must_use]
pub fn quoted(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut previous = ' ';
    // Closing marks that stand nowhere in the rest: looked for once, so that a long text of opening marks stays quick.
    let mut missing = Vec::new();
    for (at, letter) in text.char_indices() {
        let rest = text.get(at + letter.len_utf8()..).unwrap_or_default();
        match open {
            None => {
                if let Some(closing) = opens(letter, previous, rest)
                    && !missing.contains(&closing)
                {
                    if is_closed(letter, closing, rest) {
                        open = Some((at, closing));
                    } else {
                        missing.push(closing);
                    }
                }
            }
            Some((begin, closing)) if letter == closing && closes(letter, previous, rest) => {
                found.push(begin..at + letter.len_utf8());
                open = None;
            }
            Some(_) => {}
        }
        previous = letter;
    }
    let all = text.trim();
    found.retain(|range| text.get(range.clone()) != Some(all));
    found
}

/// Whether a byte of the text stands within quotation marks.
#[must_use]
pub fn is_quoted(quotes: &[Range<usize>], at: usize) -> bool {
    let later = quotes.partition_point(|range| range.start <= at);
    let last = later.checked_sub(1).and_then(|number| quotes.get(number));
    last.is_some_and(|range| at < range.end)
}

/// The mark that would close the quotation that a letter opens, if it opens one.
fn opens(letter: char, previous: char, rest: &str) -> Option<char> {
    let closing = match letter {
        '"' => '"',
        '\u{201C}' => '\u{201D}',
        '\'' => '\'',
        '\u{2018}' => '\u{2019}',
        _ => return None,
    };
    let begins = !previous.is_alphanumeric() && rest.starts_with(|c: char| !c.is_whitespace());
    // One letter more than the longest short form is enough to tell them apart.
    let first: String = rest
        .chars()
        .take(6)
        .take_while(|c| c.is_alphabetic())
        .collect();
    let clipped =
        matches!(letter, '\'' | '\u{2018}') && CLIPPED.contains(&first.to_lowercase().as_str());
    (begins && !clipped).then_some(closing)
}

/// Whether the mark that closes a quotation comes later.
fn is_closed(opening: char, closing: char, rest: &str) -> bool {
    let mut before = opening;
    rest.char_indices().any(|(at, sign)| {
        let after = rest.get(at + sign.len_utf8()..).unwrap_or_default();
        let found = sign == closing && closes(sign, before, after);
        before = sign;
        found
    })
}

/// Whether a mark closes: an apostrophe inside a word does not.
fn closes(mark: char, previous: char, rest: &str) -> bool {
    match mark {
        '\'' | '\u{2019}' => !previous.is_whitespace() && !rest.starts_with(char::is_alphanumeric),
        _ => true,
    }
}
