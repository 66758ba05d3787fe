//! The codes of everything that can be wrong with a file before its content is looked at.

use std::ops::Range;

/// A file that cannot be read at all: not UTF-8, or beyond a limit.
pub const UNREADABLE: &str = "KT001";
/// A character that means nothing outside a text.
pub(crate) const ODD_CHARACTER: &str = "KT002";
/// A text or a comment without its end.
pub(crate) const UNCLOSED: &str = "KT003";
/// A bracket without its partner.
pub(crate) const BRACKET: &str = "KT004";
/// A quote inside a text.
pub(crate) const INNER_QUOTE: &str = "KT005";
/// Any other slip in the writing.
pub(crate) const WRITING: &str = "KT006";
/// An entry that does not exist.
pub(crate) const UNKNOWN_FIELD: &str = "KT007";
/// A word that does not exist.
pub(crate) const UNKNOWN_WORD: &str = "KT008";
/// An entry that must be there.
pub(crate) const MISSING_FIELD: &str = "KT009";
/// A key used twice.
pub(crate) const DUPLICATE_KEY: &str = "KT010";
/// An entry written twice.
pub(crate) const DUPLICATE_FIELD: &str = "KT011";
/// A value of the wrong kind or out of its range.
pub(crate) const WRONG_VALUE: &str = "KT012";
/// A format number that this version does not read.
pub(crate) const FORMAT: &str = "KT013";

/// Every code of this module with one line of explanation, in order.
pub const CODES: &[(&str, &str)] = &[
    (
        UNREADABLE,
        "The file cannot be read at all: it is not UTF-8 text, or it is too large, too deep or too long.",
    ),
    (
        ODD_CHARACTER,
        "A character that a word processor put in, such as a curly quote or a no-break space, stands outside a text.",
    ),
    (UNCLOSED, "A text or a comment begins and is never closed."),
    (
        BRACKET,
        "A bracket is never closed, or is closed by another kind of bracket.",
    ),
    (
        INNER_QUOTE,
        "A quotation mark inside a text ends the text too early.",
    ),
    (
        WRITING,
        "Something is written in a way that cannot be read, such as a missing comma or colon.",
    ),
    (
        UNKNOWN_FIELD,
        "An entry has a name that does not exist here.",
    ),
    (
        UNKNOWN_WORD,
        "A word stands here that is none of those that can.",
    ),
    (MISSING_FIELD, "An entry that must be there is missing."),
    (DUPLICATE_KEY, "The same key is used twice."),
    (DUPLICATE_FIELD, "The same entry is written twice."),
    (
        WRONG_VALUE,
        "A value is of the wrong kind (a number for a text), or a number is out of its range.",
    ),
    (
        FORMAT,
        "The file's format number is not one that this version can read.",
    ),
];

/// A problem by its byte span, before it is known which file, line and column that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    /// One of [`CODES`].
    pub(crate) code: &'static str,
    /// Where it stands, in bytes.
    pub(crate) span: Range<usize>,
    /// What is wrong, in one plain sentence.
    pub(crate) message: String,
    /// What to do about it.
    pub(crate) help: String,
}

impl Flaw {
    /// A flaw with what is wrong and what to do about it.
    pub(crate) fn new(
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            code,
            span,
            message: shown(&message.into()),
            help: shown(&help.into()),
        }
    }
}

/// A sentence fit to be shown: words from a file can be endless or hold signs that steer a terminal.
fn shown(sentence: &str) -> String {
    const LONGEST: usize = 600;
    let clean = |c: char| if c.is_control() { ' ' } else { c };
    sentence.chars().take(LONGEST).map(clean).collect()
}

/// A name from a file for use in a sentence, cut where it would be longer than anyone reads.
pub(crate) fn clipped(name: &str) -> String {
    const LONGEST: usize = 60;
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or("")),
        None => name.to_owned(),
    }
}
