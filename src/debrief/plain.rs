//! Text without anything that a terminal or a browser would obey: what scenarios say is only ever text.

use std::iter::Peekable;
use std::str::Chars;

/// The text without control characters (newlines stay, a tab becomes a space), terminal escape codes and
/// marks that turn the direction of what follows.
///
/// Marks of markup are left alone: the page escapes them, and a terminal does not read them.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\n' => kept.push('\n'),
            '\t' => kept.push(' '),
            '\r' => {
                // Windows ends a line with both; an old Mac with this alone.
                if letters.peek() != Some(&'\n') {
                    kept.push('\n');
                }
            }
            '\u{1b}' => skip_escape(&mut letters),
            '\u{9b}' => skip_sequence(&mut letters),
            '\u{90}' | '\u{98}' | '\u{9d}' | '\u{9e}' | '\u{9f}' => skip_string(&mut letters),
            letter if letter.is_control() || turns_direction(letter) => {}
            letter => kept.push(letter),
        }
    }
    kept
}

/// Embeddings, overrides and isolates: unbalanced, they would turn what the program writes after them.
fn turns_direction(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Skips what an escape character begins.
fn skip_escape(letters: &mut Peekable<Chars<'_>>) {
    match letters.peek() {
        Some('[') => {
            letters.next();
            skip_sequence(letters);
        }
        Some('P' | 'X' | ']' | '^' | '_') => {
            letters.next();
            skip_string(letters);
        }
        Some(' '..='/') => {
            while letters
                .next_if(|letter| matches!(letter, ' '..='/'))
                .is_some()
            {}
            letters.next_if(|letter| matches!(letter, '0'..='~'));
        }
        Some('0'..='~') => {
            letters.next();
        }
        _ => {}
    }
}

/// Skips the rest of a control sequence: parameters, intermediates and one final letter.
fn skip_sequence(letters: &mut Peekable<Chars<'_>>) {
    while letters
        .next_if(|letter| matches!(letter, '0'..='?'))
        .is_some()
    {}
    while letters
        .next_if(|letter| matches!(letter, ' '..='/'))
        .is_some()
    {}
    letters.next_if(|letter| matches!(letter, '@'..='~'));
}

/// Skips the rest of a control string. One that is never ended stays as text, so that nothing after it is lost.
fn skip_string(letters: &mut Peekable<Chars<'_>>) {
    let mut ahead = letters.clone();
    while let Some(letter) = ahead.next() {
        let ends = match letter {
            '\u{7}' | '\u{9c}' => true,
            '\u{1b}' => ahead.next_if_eq(&'\\').is_some(),
            _ => false,
        };
        if ends {
            *letters = ahead;
            return;
        }
    }
}
