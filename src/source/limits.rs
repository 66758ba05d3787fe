//! How large a file may be, so that none, however hostile, can hang the program or eat its memory.

/// The bounds within which a file is read. Each is the largest allowed value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Length of the file, in bytes.
    pub bytes: usize,
    /// Brackets inside each other.
    pub depth: usize,
    /// Length of one text, in characters.
    pub text_chars: usize,
    /// Entries of one list, map or group.
    pub items: usize,
    /// Words, texts, numbers, signs and comments in the file.
    pub tokens: usize,
    /// Problems reported for one file: beyond that they no longer help.
    pub problems: usize,
}

impl Default for Limits {
    /// About ten times what the longest family needs.
    fn default() -> Self {
        Self {
            bytes: 4 * 1024 * 1024,
            depth: 64,
            text_chars: 4_000,
            items: 10_000,
            tokens: 1_000_000,
            problems: 20,
        }
    }
}
