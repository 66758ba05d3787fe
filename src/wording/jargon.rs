//! Jargon: words of the trade that a line uses without saying what they mean.
//!
//! A term counts as explained if the same sentence or the one before says it in at most twelve plain words. Told behind the
//! term ("A CFT. That is a meeting …") an explanation may be a sentence of its own: only the point divides them.

use std::collections::BTreeSet;

use super::lists::{Match, lists};
use super::sentences::{Sentence, sentences};
use super::words::Word;

/// How long an explanation may be (domain notes, section 7.3).
const MOST_WORDS: usize = 12;

/// What an explanation behind the term begins with.
const BEHIND: &[&[&str]] = &[
    &["that", "is"],
    &["that's"],
    &["that", "means"],
    &["which", "is"],
    &["which", "means"],
    &["which", "just", "means"],
    &["this", "is"],
    &["this", "means"],
    &["it", "means"],
    &["it", "is"],
    &["it's"],
    &["meaning"],
    &["means"],
    &["in", "other", "words"],
    &["or"],
    &["where"],
    &["when"],
];

/// What stands between an explanation and the term behind it.
const BEFORE: &[&[&str]] = &[
    &["called"],
    &["call", "it"],
    &["call", "that"],
    &["call", "this"],
    &["call", "them"],
    &["known", "as"],
    &["calls", "it"],
    &["word", "for", "it", "is"],
    &["word", "for", "that", "is"],
    &["name", "for", "it", "is"],
    &["name", "for", "that", "is"],
];

/// The jargon in a text that is not explained there.
#[must_use]
pub fn unexplained_jargon(text: &str) -> Vec<Match<'_>> {
    let sentences = sentences(text);
    let found = lists().find_in(text, &sentences);
    unexplained(&sentences, &found)
}

/// The jargon among these matches that the sentences do not explain; once explained, a term may be used again.
pub(super) fn unexplained<'t>(sentences: &[Sentence<'t>], found: &[Match<'t>]) -> Vec<Match<'t>> {
    let jargon: Vec<&Match<'t>> = found
        .iter()
        .filter(|found| found.entry.list == "jargon")
        .collect();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut left = Vec::new();
    for term in &jargon {
        let name = term.text.to_lowercase();
        if known.contains(&name) {
            continue;
        }
        if is_explained(term, sentences, &jargon) {
            known.insert(name);
        } else {
            left.push((*term).clone());
        }
    }
    left
}

fn is_explained(term: &Match<'_>, sentences: &[Sentence<'_>], jargon: &[&Match<'_>]) -> bool {
    let Some(sentence) = sentences.get(term.sentence) else {
        return false;
    };
    let plain = |words: &[Word<'_>]| {
        let is_plain = |word: &Word<'_>| {
            let later = jargon.partition_point(|other| other.range.start <= word.range.start);
            let last = later.checked_sub(1).and_then(|at| jargon.get(at));
            last.is_none_or(|other| other.range.end <= word.range.start)
        };
        (2..=MOST_WORDS).contains(&words.len()) && words.iter().all(is_plain)
    };
    let behind = sentence.words.get(term.words.end..).unwrap_or_default();
    let before = sentence.words.get(..term.words.start).unwrap_or_default();

    if behind
        .first()
        .is_some_and(|word| opens_explanation(word, term, sentence))
    {
        // What stands in brackets, behind a dash or a colon; it ends with the bracket or the next sign of the kind.
        let pairs = behind
            .iter()
            .zip(behind.iter().skip(1))
            .take(MOST_WORDS + 1);
        let mut ends = pairs.map(|(word, next)| {
            between(sentence, word.range.end, next.range.start).contains([')', '\u{2014}', ';'])
        });
        let end = ends.position(|ends| ends).map_or(behind.len(), |at| at + 1);
        if behind.get(..end).is_some_and(plain) {
            return true;
        }
    }
    if let Some(said) = without_lead(behind, BEHIND)
        && plain(clause(said))
    {
        return true;
    }
    if behind.is_empty()
        && let Some(next) = sentences.get(term.sentence + 1)
        && let Some(said) = without_lead(&next.words, BEHIND)
        && plain(said)
    {
        return true;
    }
    let Some(said) = without_tail(before) else {
        return false;
    };
    if said.len() > 1 {
        return plain(last_words(said));
    }
    // "… People you trust sit down together. We call it a CFT."
    let previous = term
        .sentence
        .checked_sub(1)
        .and_then(|number| sentences.get(number));
    previous.is_some_and(|previous| plain(&previous.words))
}

/// Whether a bracket, dash or colon stands between the term and the word behind it.
fn opens_explanation(word: &Word<'_>, term: &Match<'_>, sentence: &Sentence<'_>) -> bool {
    let gap = between(sentence, term.range.end, word.range.start);
    gap.contains(['(', '\u{2014}', '\u{2013}', ':']) || gap.contains("--") || gap.contains(" - ")
}

fn between<'t>(sentence: &Sentence<'t>, begin: usize, end: usize) -> &'t str {
    let from = |at: usize| at.saturating_sub(sentence.range.start);
    sentence
        .text
        .get(from(begin)..from(end))
        .unwrap_or_default()
}

/// What is left of the words behind one of the leads, if they begin with one.
fn without_lead<'w, 't>(words: &'w [Word<'t>], leads: &[&[&str]]) -> Option<&'w [Word<'t>]> {
    leads.iter().find_map(|lead| {
        let begins = words.len() >= lead.len()
            && words
                .iter()
                .zip(*lead)
                .all(|(word, lead)| word.folded == *lead);
        if begins {
            words.get(lead.len()..)
        } else {
            None
        }
    })
}

/// What stands before "called", "we call it a …": the words that say what it is.
fn without_tail<'w, 't>(before: &'w [Word<'t>]) -> Option<&'w [Word<'t>]> {
    let article = before
        .last()
        .is_some_and(|word| matches!(word.folded.as_str(), "a" | "an" | "the" | "your" | "our"));
    let before = before.get(..before.len() - usize::from(article))?;
    BEFORE.iter().find_map(|tail| {
        let begin = before.len().checked_sub(tail.len())?;
        let ends = before
            .get(begin..)?
            .iter()
            .zip(*tail)
            .all(|(word, tail)| word.folded == *tail);
        if ends { before.get(..begin) } else { None }
    })
}

/// The words up to the next comma, dash or the like.
fn clause<'w, 't>(words: &'w [Word<'t>]) -> &'w [Word<'t>] {
    let end = words
        .iter()
        .skip(1)
        .position(|word| word.starts_clause)
        .map_or(words.len(), |at| at + 1);
    // A short first piece ("a meeting, with you …") goes on behind its comma.
    let end = if end < 3 { words.len() } else { end };
    words.get(..end).unwrap_or(words)
}

/// The words since the last comma, dash or the like; all of them where that leaves too few.
fn last_words<'w, 't>(words: &'w [Word<'t>]) -> &'w [Word<'t>] {
    let words = words
        .get(words.len().saturating_sub(MOST_WORDS + 1)..)
        .unwrap_or(words);
    let begin = words
        .iter()
        .rposition(|word| word.starts_clause)
        .unwrap_or(0);
    let begin = if words.len() - begin < 3 {
        words.len().saturating_sub(MOST_WORDS)
    } else {
        begin
    };
    words.get(begin..).unwrap_or(words)
}
