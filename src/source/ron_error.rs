//! ron's own errors in plain words, for what only ron finds.

use ron::error::{Error, SpannedError};

use super::{
    codes::{Flaw, MISSING_FIELD, UNKNOWN_FIELD, UNKNOWN_WORD, UNREADABLE, WRITING, WRONG_VALUE},
    layout::Layout,
    suggest,
};

/// The flaw that ron's error is.
pub(super) fn translate(layout: &Layout, error: &SpannedError) -> Flaw {
    let (code, message, help) = words(&error.code);
    let start = offset(layout, error.span.start.line, error.span.start.col);
    let end = offset(layout, error.span.end.line, error.span.end.col);
    // ron's span runs from where it looked to where it stopped; only within a line does that show the mistake.
    let span = if error.span.start.line == error.span.end.line {
        start..end.max(start)
    } else {
        end..end
    };
    Flaw::new(code, span, message, help)
}

/// The byte of a line and a column as ron counts them, which takes no notice of a byte-order mark.
fn offset(layout: &Layout, line: usize, column: usize) -> usize {
    let span = layout.lines().span(layout.text(), line);
    let line = layout.text().get(span.clone()).unwrap_or("");
    let at = line.char_indices().nth(column.saturating_sub(1));
    span.start + at.map_or(line.len(), |(at, _)| at)
}

fn words(error: &Error) -> (&'static str, String, String) {
    match error {
        Error::NoSuchStructField {
            expected, found, ..
        } => (
            UNKNOWN_FIELD,
            format!("There is no entry {found} here."),
            suggest::suggestion(found, expected, "Entries that can stand here"),
        ),
        Error::NoSuchEnumVariant {
            expected, found, ..
        } => (
            UNKNOWN_WORD,
            format!("There is no {found} here."),
            suggest::suggestion(found, expected, "Words that can stand here"),
        ),
        Error::ExpectedDifferentStructName { expected, found } => (
            UNKNOWN_WORD,
            format!("Here stands {found}, but this is a {expected}."),
            format!("Write {expected}( or only the bracket."),
        ),
        Error::MissingStructField { field, .. } => (
            MISSING_FIELD,
            format!("The entry {field} is missing before this place."),
            format!("Add {field}: … between the brackets."),
        ),
        Error::ExceededRecursionLimit => (
            UNREADABLE,
            "Too many brackets stand inside each other.".to_owned(),
            "Check whether brackets before this one were left open.".to_owned(),
        ),
        Error::Message(message) => (
            WRONG_VALUE,
            format!("The value before this place does not fit: {message}."),
            String::new(),
        ),
        other => match expected(other) {
            Some(expected) => (
                WRONG_VALUE,
                format!("{expected} is expected here."),
                "Compare with an entry of the same kind in another file.".to_owned(),
            ),
            None => (
                WRITING,
                "This cannot be read from here on.".to_owned(),
                "Look for a sign that is missing or too many, here or just before.".to_owned(),
            ),
        },
    }
}

/// What ron expected, where it says so.
fn expected(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::ExpectedArray => "A list in [ ]",
        Error::ExpectedBoolean => "true or false",
        Error::ExpectedChar => "A single character",
        Error::ExpectedFloat | Error::FloatUnderscore => "A number",
        Error::ExpectedInteger
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning => "A whole number that is not too large",
        Error::ExpectedMap => "A group of keys and values in { }",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => "A group in ( )",
        Error::ExpectedString => "A text in quotes",
        Error::ExpectedIdentifier
        | Error::InvalidIdentifier(_)
        | Error::SuggestRawIdentifier(_) => "A word",
        Error::InvalidValueForType { .. } | Error::ExpectedDifferentLength { .. } => {
            "Another kind of value"
        }
        _ => return None,
    })
}
