//! The reading grade of many texts together, by the standard Flesch–Kincaid formula.
//!
//! The formula sees length only: it says when a text is surely too hard, never that it is good.

use super::sentences::sentences;
use super::syllables::syllables;
use super::words::fold;

/// Below this many words the formula says little (domain notes, section 7.1).
pub const LEAST_WORDS: u32 = 100;

/// What a reading grade was made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Words, without names.
    pub words: u32,
    /// Sentences that have a word other than names.
    pub sentences: u32,
    /// Syllables of those words.
    pub syllables: u32,
}

/// A school grade in whole tenths: 5.8 is `Grade(58)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grade(pub i64);

impl Reading {
    /// Counts texts together. The names are left out with their possessives ("Eli's"): families do not choose them for ease.
    #[must_use]
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>, names: &[&str]) -> Self {
        let names: Vec<String> = names
            .iter()
            .flat_map(|name| name.split_whitespace())
            .map(fold)
            .collect();
        let is_name = |word: &str| {
            names
                .iter()
                .any(|name| name == word.strip_suffix("'s").unwrap_or(word))
        };
        let mut reading = Self::default();
        for sentence in texts.into_iter().flat_map(sentences) {
            let before = reading.words;
            for word in sentence.words.iter().filter(|word| !is_name(&word.folded)) {
                reading.words = reading.words.saturating_add(1);
                reading.syllables = reading.syllables.saturating_add(syllables(word));
            }
            reading.sentences = reading
                .sentences
                .saturating_add(u32::from(reading.words > before));
        }
        reading
    }

    /// The grade; `None` below `least_words` words (usually [`LEAST_WORDS`]).
    #[must_use]
    pub fn grade(self, least_words: u32) -> Option<Grade> {
        let (words, sentences, syllables) = (
            i64::from(self.words),
            i64::from(self.sentences),
            i64::from(self.syllables),
        );
        if words < i64::from(least_words) || words == 0 || sentences == 0 {
            return None;
        }
        // The standard Flesch–Kincaid grade formula, 0.39 · words/sentences + 11.8 · syllables/words − 15.59, in hundredths
        // over one denominator, so that it is rounded once, to the nearest tenth. i128: no number of words overflows.
        let (words, sentences, syllables) = (
            i128::from(words),
            i128::from(sentences),
            i128::from(syllables),
        );
        let hundredths =
            39 * words * words + 1180 * syllables * sentences - 1559 * words * sentences;
        let tenth = 10 * words * sentences;
        let rounded = (2 * hundredths + tenth).div_euclid(2 * tenth);
        i64::try_from(rounded).ok().map(Grade)
    }
}

impl std::fmt::Display for Grade {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{}", self.0.abs() / 10, self.0.abs() % 10)
    }
}

/// The reading grade of many texts together with the names left out; `None` below `least_words` words.
#[must_use]
pub fn reading_grade<'t>(
    texts: impl IntoIterator<Item = &'t str>,
    names: &[&str],
    least_words: u32,
) -> Option<Grade> {
    Reading::of(texts, names).grade(least_words)
}
