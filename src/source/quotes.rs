//! Where a text ends, also when its quotes went wrong.
//!
//! A forgotten or superfluous quote turns everything after it inside out. What the author meant shows in what
//! stands around the quotes: a text is followed by a comma, a bracket, a colon or the end of the line, and a quote
//! that opens a text stands after a colon, a comma or a bracket.

use std::ops::Range;

use super::signs::{continues_word, is_curly};

/// How many bytes of a line are looked at in guessing: no text is longer, and endless lines would take endless time.
const FARTHEST: usize = 16 * 1024;

/// What is wrong with a text's quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    /// It is never closed.
    Unclosed,
    /// The quote at this byte closes it too early.
    Inner(usize),
    /// The curly quote at this byte was meant to close it.
    Curly(usize),
}

/// Where a text ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ending {
    /// What stands between the quotes.
    pub(super) content: Range<usize>,
    /// The first byte after the text.
    pub(super) end: usize,
    /// What is wrong with the quotes, if anything.
    pub(super) slip: Option<Slip>,
}

/// The end of the text whose opening quote stands at `open`, by the next quote alone.
pub(super) fn plain_ending(text: &str, open: usize) -> Ending {
    let close = find_quote(text, open + 1);
    Ending {
        content: open + 1..close.unwrap_or(text.len()),
        end: close.map_or(text.len(), |close| close + 1),
        slip: close.is_none().then_some(Slip::Unclosed),
    }
}

/// The end of the text whose opening quote stands at `open`, as its author most likely meant it.
pub(super) fn ending(text: &str, open: usize) -> Ending {
    let start = open + 1;
    let line_end = end_of_line(text, start);
    if let Some(close) = find_quote(text, start) {
        if ends_text(text, close + 1) {
            return Ending {
                content: start..close,
                end: close + 1,
                slip: None,
            };
        }
        if let Some(at) = closing_curly(text, start..line_end.min(close)) {
            let len = first_len(text, at);
            return Ending {
                content: start..at,
                end: at + len,
                slip: Some(Slip::Curly(at)),
            };
        }
        if !opens_text(text, start, close) {
            let meant = quotes_in(text, close + 1..line_end)
                .find(|&quote| ends_entry(text, quote + 1))
                .unwrap_or(close);
            return Ending {
                content: start..meant,
                end: meant + 1,
                slip: Some(Slip::Inner(close)),
            };
        }
    } else if let Some(at) = closing_curly(text, start..line_end) {
        return Ending {
            content: start..at,
            end: at + first_len(text, at),
            slip: Some(Slip::Curly(at)),
        };
    }
    let end = likely_end(text, start, line_end);
    Ending {
        content: start..end,
        end,
        slip: Some(Slip::Unclosed),
    }
}

/// The end of a text that begins with the odd quote at `open`: the last fitting quote of the line.
pub(super) fn curly_ending(text: &str, open: usize) -> Option<Ending> {
    let start = open + first_len(text, open);
    let line = text.get(start..end_of_line(text, start))?;
    line.char_indices()
        .filter(|&(_, c)| c == '"' || c == '\'' || is_curly(c))
        .map(|(at, c)| (start + at, c.len_utf8()))
        .find(|&(at, len)| ends_entry(text, at + len))
        .map(|(at, len)| Ending {
            content: start..at,
            end: at + len,
            slip: None,
        })
}

/// The length of a character between apostrophes (`'a'`, `'\n'`) at the start of `rest`.
pub(super) fn char_len(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let len = if inside.starts_with('\\') {
        // The longest is '\u{10ffff}'.
        inside
            .char_indices()
            .skip(2)
            .take(9)
            .find(|&(_, c)| c == '\'')?
            .0
    } else {
        inside.chars().next()?.len_utf8()
    };
    (inside.as_bytes().get(len) == Some(&b'\'')).then_some(len + 2)
}

/// Where a backslash with no meaning stands in a text's content.
pub(super) fn wrong_escape(content: &str) -> Option<Range<usize>> {
    let mut from = 0;
    while let Some(at) = content.get(from..)?.find('\\').map(|at| from + at) {
        let rest = content.get(at + 1..)?;
        let len = escape_len(rest);
        let Some(len) = len else {
            return Some(at..at + 1 + rest.chars().next().map_or(0, char::len_utf8));
        };
        from = at + 1 + len;
    }
    None
}

/// The length of a valid escape after its backslash.
fn escape_len(rest: &str) -> Option<usize> {
    match rest.chars().next()? {
        '\'' | '"' | '\\' | 'n' | 'r' | 't' | '0' | '\n' => Some(1),
        '\r' => rest.starts_with("\r\n").then_some(2),
        'x' => {
            let digits = rest.get(1..3)?;
            digits.bytes().all(|b| b.is_ascii_hexdigit()).then_some(3)
        }
        'u' => {
            let inside = rest.get(1..)?.strip_prefix('{')?;
            let len = inside.bytes().take(7).position(|b| b == b'}')?;
            let code = u32::from_str_radix(inside.get(..len)?, 16).ok()?;
            char::from_u32(code).map(|_| len + 3)
        }
        _ => None,
    }
}

/// The next quote that no backslash stands before.
fn find_quote(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// The quotes in a range that no backslash stands before.
fn quotes_in(text: &str, range: Range<usize>) -> impl Iterator<Item = usize> {
    let mut at = range.start;
    std::iter::from_fn(move || {
        let quote = find_quote(text, at).filter(|&quote| quote < range.end)?;
        at = quote + 1;
        Some(quote)
    })
}

/// The end of the line, or as far as a text could go on in it.
fn end_of_line(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or("");
    let rest = rest.get(..rest.floor_char_boundary(FARTHEST)).unwrap_or("");
    let line = rest.split('\n').next().unwrap_or("");
    from + line.strip_suffix('\r').unwrap_or(line).len()
}

fn first_len(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or("");
    rest.chars().next().map_or(1, char::len_utf8)
}

/// What follows on the same line.
fn after(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or("");
    rest.trim_start_matches([' ', '\t', '\u{a0}'])
}

/// Whether what stands at `at` can stand after a text, as far as the next character shows.
fn ends_text(text: &str, at: usize) -> bool {
    let rest = after(text, at);
    let spaced = text.get(at..).is_some_and(|all| all.len() > rest.len());
    match rest.chars().next() {
        None | Some(',' | ')' | ']' | '}' | ':' | '\n' | '\r' | '(' | '[' | '{') => true,
        Some('/') => rest.starts_with("//") || rest.starts_with("/*"),
        // Two texts, or a text and the next entry, between which only the comma is missing.
        Some('"') => spaced,
        Some(_) => spaced && begins_entry(rest),
    }
}

/// Whether a text surely ends at `at`, by all that follows on the line.
fn ends_entry(text: &str, at: usize) -> bool {
    let rest = after(text, at);
    let Some(after_comma) = rest.strip_prefix(',') else {
        return ends_text(text, at) && !rest.starts_with(['"', '(', '[', '{']);
    };
    let next = after(after_comma, 0);
    match next.chars().next() {
        None | Some('\n' | '\r' | '"' | '(' | '[' | '{' | ')' | ']' | '}') => true,
        Some('/') => next.starts_with("//") || next.starts_with("/*"),
        Some(c) => c.is_ascii_digit() || is_curly(c) || begins_entry(next),
    }
}

/// Whether `name:` stands at the start of `rest`.
fn begins_entry(rest: &str) -> bool {
    let name = rest.find(|c| !continues_word(c)).unwrap_or(rest.len());
    name > 0 && after(rest, name).starts_with(':')
}

/// A curly quote in the range that stands where a text ends.
fn closing_curly(text: &str, range: Range<usize>) -> Option<usize> {
    let inside = text.get(range.clone())?;
    inside
        .char_indices()
        // An apostrophe at the end of a word is far more common than a text in single curly quotes.
        .filter(|&(_, c)| is_curly(c) && c != '’')
        .map(|(at, c)| (range.start + at, c.len_utf8()))
        .find(|&(at, len)| ends_entry(text, at + len))
        .map(|(at, _)| at)
}

/// Whether the quote at `quote`, met while reading the text from `start`, opens the next text.
fn opens_text(text: &str, start: usize, quote: usize) -> bool {
    let inside = text.get(start..quote).unwrap_or("");
    let before = inside.trim_end();
    if let Some(named) = before.strip_suffix(':') {
        let head = named.trim_end_matches(continues_word);
        let name = named.len() - head.len();
        let head = head.trim_end();
        return name > 0
            && (head.ends_with([',', '('])
                || inside
                    .get(head.len()..named.len())
                    .is_some_and(|gap| gap.contains('\n')));
    }
    // On the same line only a name shows it: commas and brackets stand before quotes in prose too.
    let Some(line_start) = inside.rfind('\n') else {
        return false;
    };
    let lead = inside.get(line_start..).unwrap_or("").trim();
    (lead.is_empty() && before.ends_with([',', '(', '[', '{'])) || lead.ends_with(['(', '[', '{'])
}

/// Where a text that is never closed most likely should end: before the next entry, or at the end of its line.
fn likely_end(text: &str, start: usize, line_end: usize) -> usize {
    let line = text.get(start..line_end).unwrap_or("");
    let next = line
        .match_indices(',')
        .find(|&(at, _)| begins_entry(after(line, at + 1)))
        .map(|(at, _)| at);
    let kept = line.get(..next.unwrap_or(line.len())).unwrap_or(line);
    let kept = kept.split(" //").next().unwrap_or(kept);
    start + kept.trim_end_matches([',', ')', ']', '}', ' ', '\t']).len()
}

/// A text's content with its escapes resolved; one without meaning stays as it is.
pub(super) fn resolve(content: &str) -> String {
    let mut resolved = String::with_capacity(content.len());
    let mut rest = content;
    while let Some((before, after)) = rest.split_once('\\') {
        resolved.push_str(before);
        let len = escape_len(after).unwrap_or(0);
        let (escape, next) = after.split_at_checked(len).unwrap_or((after, ""));
        rest = next;
        match escape.chars().next() {
            None => resolved.push('\\'),
            Some('n') => resolved.push('\n'),
            Some('r') => resolved.push('\r'),
            Some('t') => resolved.push('\t'),
            Some('0') => resolved.push('\0'),
            Some('x' | 'u') => {
                let digits = escape.trim_matches(['x', 'u', '{', '}']);
                let code = u32::from_str_radix(digits, 16).ok();
                resolved.extend(code.and_then(char::from_u32));
            }
            // The line goes on in the next one, without its indentation.
            Some('\n' | '\r') => rest = next.trim_start_matches([' ', '\t', '\n', '\r']),
            Some(other) => resolved.push(other),
        }
    }
    resolved.push_str(rest);
    resolved
}
