//! The word lists: terms in named lists, read from `assets/wording/*.txt`, and where they stand in a text.
//!
//! Lists are data so that a county's trainers can argue about them; what follows from a match is said elsewhere.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::list_file::{Demand, Entry, ListFile};
use super::pattern::{Form, Start, is_number};
use super::sentences::{Sentence, sentences};
use super::words::Word;

/// The shortest beginning that a term with `*` may have: shorter ones would find half the dictionary.
const LEAST_BEGINNING: usize = 3;

/// A term found in a text.
#[derive(Clone, Debug)]
pub struct Match<'t> {
    /// The entry, with its list and what to say instead.
    pub entry: &'static Entry,
    /// The words found, as they are written.
    pub text: &'t str,
    /// Their bytes in the text; both ends are character boundaries.
    pub range: Range<usize>,
    /// In which sentence, counted from 0.
    pub sentence: usize,
    /// Which words of that sentence.
    pub words: Range<usize>,
}

/// All lists, with an index by first word.
#[derive(Debug, Default)]
pub struct Lists {
    file: ListFile,
    /// (entry, term) by the word that a term begins with.
    exact: BTreeMap<String, Vec<(usize, usize)>>,
    /// By the first letters of the word, for terms that give a beginning only.
    begins: BTreeMap<String, Vec<(usize, usize)>>,
    numbers: Vec<(usize, usize)>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let mut lists = Lists::default();
    lists
        .file
        .read(include_str!("../../assets/wording/words.txt"));
    lists
        .file
        .read(include_str!("../../assets/wording/cues.txt"));
    lists.index();
    lists
});

/// The lists that ship with the program.
#[must_use]
pub fn lists() -> &'static Lists {
    &LISTS
}

impl Lists {
    /// What a list is, in a few words; `None` if there is none of this name.
    #[must_use]
    pub fn about(&self, list: &str) -> Option<&str> {
        self.file.names.get(list).copied()
    }

    /// The names of all lists, in alphabetical order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.file.names.keys().copied()
    }

    /// Lines of the files that could not be read; a test keeps this empty.
    #[must_use]
    pub fn mistakes(&self) -> &[String] {
        &self.file.mistakes
    }

    /// What lists demand of the lines tagged with their skill, in the order of the file.
    pub(super) fn demands(&self) -> &[Demand] {
        &self.file.demands
    }

    /// Everything of every list that stands in these sentences of one text, in the order of the text.
    #[must_use]
    pub(super) fn find_in<'t>(
        &'static self,
        text: &'t str,
        sentences: &[Sentence<'t>],
    ) -> Vec<Match<'t>> {
        let mut found: Vec<Match<'t>> = Vec::new();
        let mut candidates = Vec::new();
        for (number, sentence) in sentences.iter().enumerate() {
            for (at, word) in sentence.words.iter().enumerate() {
                candidates.clear();
                self.candidates(word, &mut candidates);
                let rest = sentence.words.get(at..).unwrap_or_default();
                for &(entry, term) in &candidates {
                    let Some(entry) = self.file.entries.get(entry) else {
                        continue;
                    };
                    let Some(length) = entry.terms().get(term).and_then(|term| term.fits(rest))
                    else {
                        continue;
                    };
                    let words = at..at + length;
                    if entry.is_meant_otherwise(&sentence.words, &words) {
                        continue;
                    }
                    let Some(last) = sentence.words.get(words.end.saturating_sub(1)) else {
                        continue;
                    };
                    let range = word.range.start..last.range.end;
                    let Some(piece) = text.get(range.clone()) else {
                        continue;
                    };
                    found.push(Match {
                        entry,
                        text: piece,
                        range,
                        sentence: number,
                        words,
                    });
                }
            }
        }
        only_longest(found)
    }

    fn candidates(&self, word: &Word<'_>, into: &mut Vec<(usize, usize)>) {
        if let Some(terms) = self.exact.get(&word.folded) {
            into.extend(terms);
        }
        if let Some(terms) = beginning(&word.folded).and_then(|letters| self.begins.get(letters)) {
            into.extend(terms);
        }
        if is_number(word) {
            into.extend(&self.numbers);
        }
    }

    fn index(&mut self) {
        for also in self.file.demands.iter().flat_map(|demand| &demand.also) {
            if !self.file.names.contains_key(also) {
                self.file.mistakes.push((*also).to_owned());
            }
        }
        for (number, entry) in self.file.entries.iter().enumerate() {
            for (place, term) in entry.terms().iter().enumerate() {
                let Start::Forms(forms) = term.start() else {
                    self.numbers.push((number, place));
                    continue;
                };
                for form in forms {
                    let (index, key) = match form {
                        Form::Exactly(word) | Form::Capitals(word) => {
                            (&mut self.exact, Some(word.as_str()))
                        }
                        Form::Begins(letters) => (&mut self.begins, beginning(letters)),
                    };
                    let Some(key) = key else {
                        self.file.mistakes.push(format!("{form:?}"));
                        continue;
                    };
                    let places = index.entry(key.to_owned()).or_default();
                    if places.last() != Some(&(number, place)) {
                        places.push((number, place));
                    }
                }
            }
        }
    }
}

/// The first letters of a word, if it has enough of them.
fn beginning(word: &str) -> Option<&str> {
    word.char_indices()
        .nth(LEAST_BEGINNING - 1)
        .and_then(|(at, letter)| word.get(..at + letter.len_utf8()))
}

/// Drops a match that stands within a longer one of the same list: "threat" in "safety threat".
fn only_longest(mut found: Vec<Match<'_>>) -> Vec<Match<'_>> {
    found.sort_by(|a, b| {
        let by_place = a
            .range
            .start
            .cmp(&b.range.start)
            .then(b.range.end.cmp(&a.range.end));
        a.entry
            .list_number()
            .cmp(&b.entry.list_number())
            .then(by_place)
    });
    found.dedup_by(|later, earlier| {
        later.entry.list_number() == earlier.entry.list_number()
            && later.range.end <= earlier.range.end
    });
    found.sort_by_key(|found| found.range.start);
    found
}

/// Everything of the named lists that stands in a text.
#[must_use]
pub fn find<'t>(text: &'t str, names: &[&str]) -> Vec<Match<'t>> {
    let mut found = lists().find_in(text, &sentences(text));
    found.retain(|found| names.contains(&found.entry.list));
    found
}

/// Labels and terms of the trade to avoid in what workers say and write, with what to say instead.
#[must_use]
pub fn words_to_avoid(text: &str) -> Vec<Match<'_>> {
    find(text, &["label", "wording"])
}

/// Absolutes and minimizers ("always", "just"), to be avoided in statements and plans.
#[must_use]
pub fn absolutes(text: &str) -> Vec<Match<'_>> {
    find(text, &["absolute"])
}

/// How many kind words a text has; for the bot that goes by nothing else.
#[must_use]
pub fn kind_words(text: &str) -> usize {
    find(text, &["kind"]).len()
}
