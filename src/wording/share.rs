//! Who talked how much: words counted for the worker's share of a visit.

use super::words::word_count;

/// Words said by the worker and by everyone else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WordShare {
    /// Words the worker said.
    pub worker: usize,
    /// Words the family said.
    pub family: usize,
}

impl WordShare {
    /// Counts a line of the worker's.
    pub fn worker_says(&mut self, text: &str) {
        self.worker += word_count(text);
    }

    /// Counts a line of anyone else's.
    pub fn family_says(&mut self, text: &str) {
        self.family += word_count(text);
    }

    /// The worker's share in whole percent, rounded once; `None` where nothing was said.
    #[must_use]
    pub fn percent(self) -> Option<usize> {
        let all = self.worker + self.family;
        (self.worker * 200 + all).checked_div(all * 2)
    }
}
