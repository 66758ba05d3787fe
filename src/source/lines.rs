//! From a byte to its line and column, quickly even where a file is one endless line.

use std::ops::Range;

/// How many bytes lie between two remembered character counts.
const BLOCK: usize = 1024;

/// Where the lines of a text begin.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    /// The first byte of each line; never empty after [`Lines::new`].
    starts: Vec<usize>,
    /// How many characters begin before each block of [`BLOCK`] bytes.
    counts: Vec<usize>,
    /// The length of the text in bytes.
    len: usize,
}

impl Lines {
    /// Finds the lines of a text. Lines end with `\n` or `\r\n`; a byte-order mark belongs to no line.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut starts = vec![if text.starts_with('\u{feff}') { 3 } else { 0 }];
        starts.extend(text.match_indices('\n').map(|(at, _)| at + 1));
        let mut counts = vec![];
        let mut count = 0;
        for block in text.as_bytes().chunks(BLOCK) {
            counts.push(count);
            count += characters(block);
        }
        Self {
            starts,
            counts,
            len: text.len(),
        }
    }

    /// The line and the column of a byte, both counted from 1, the column in characters.
    ///
    /// `text` is the text that the lines were made from. A byte beyond the end is taken as the end.
    #[must_use]
    pub fn position(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.len);
        let line = self.starts.partition_point(|&start| start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let before = self.count(text, start);
        (line, self.count(text, offset).saturating_sub(before) + 1)
    }

    /// Where a line stands in the text, without its ending. Lines are counted from 1.
    #[must_use]
    pub fn span(&self, text: &str, line: usize) -> Range<usize> {
        let Some(&start) = line.checked_sub(1).and_then(|at| self.starts.get(at)) else {
            return self.len..self.len;
        };
        let end = self.starts.get(line).map_or(self.len, |next| next - 1);
        let content = text.get(start..end).unwrap_or("");
        start..start + content.strip_suffix('\r').unwrap_or(content).len()
    }

    /// The text of a line, without its ending. Lines are counted from 1.
    #[must_use]
    pub fn line<'t>(&self, text: &'t str, line: usize) -> &'t str {
        text.get(self.span(text, line)).unwrap_or("")
    }

    /// How many lines there are; a text without line ends has one.
    #[must_use]
    pub fn count_lines(&self) -> usize {
        self.starts.len()
    }

    /// How many characters begin before a byte.
    fn count(&self, text: &str, offset: usize) -> usize {
        let block = offset / BLOCK;
        let whole = self.counts.get(block).copied();
        let from = if whole.is_some() {
            block * BLOCK
        } else {
            // The byte is the end of a text whose length is a multiple of the block.
            block.saturating_sub(1) * BLOCK
        };
        let whole = whole.or(self.counts.last().copied()).unwrap_or(0);
        whole + characters(text.as_bytes().get(from..offset).unwrap_or(&[]))
    }
}

/// How many characters begin in these bytes: all bytes but those that continue one.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&byte| byte & 0xC0 != 0x80).count()
}
