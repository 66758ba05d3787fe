//! Clauses: by which first words English asks, and what may stand before them.

use super::questions::QuestionForm;
use super::words::Word;

/// A question without a comma before it: "On the good nights what do you do?"
pub(super) fn inside(words: &[Word<'_>]) -> Option<(usize, QuestionForm, bool)> {
    let next = |at: usize| words.get(at + 1).map_or("", |word| word.folded.as_str());
    words.iter().enumerate().skip(1).find_map(|(at, word)| {
        let asks = is_question_word(&word.folded) && is_auxiliary(next(at));
        let inverted = is_auxiliary(&word.folded)
            && is_subject(next(at))
            && !words
                .get(at - 1)
                .is_some_and(|before| is_subject(&before.folded));
        let (form, why) = if asks || inverted {
            clause_form(words.get(at..)?)?
        } else {
            return None;
        };
        Some((at, form, why))
    })
}

/// The form of a clause by its first words, and whether it asks "why"; `None` if it does not ask.
pub(super) fn clause_form(words: &[Word<'_>]) -> Option<(QuestionForm, bool)> {
    use QuestionForm::{Closed, Leading, Narrow, Open};
    let at = |at: usize| words.get(at).map_or("", |word| word.folded.as_str());
    let (first, second) = (at(0), at(1));
    let form = match first {
        "what" if is_subject(second) => return None,
        "what" if FACT_NOUNS.contains(&second) => Narrow,
        "what" | "what's"
            if words
                .iter()
                .take(4)
                .any(|word| FACT_NOUNS.contains(&word.folded.as_str())) =>
        {
            Narrow
        }
        "what" | "what's" | "what're" | "what'd" | "what'll" | "what've" | "how's" | "how'd"
        | "how're" => Open,
        "how" if is_subject(second) => return None,
        "how"
            if matches!(
                second,
                "many"
                    | "old"
                    | "often"
                    | "long"
                    | "much"
                    | "far"
                    | "soon"
                    | "late"
                    | "early"
                    | "about"
            ) =>
        {
            Narrow
        }
        "how" => Open,
        "who" | "who's" | "who'd" | "who'll" | "whose" | "whom" | "which" => Narrow,
        "where's" | "when's" | "where'd" => Narrow,
        "where" | "when" if is_auxiliary(second) => Narrow,
        "why" | "why's" | "why'd" => return Some((Open, true)),
        "in" | "on" | "at" | "for" | "with" | "to" | "from" | "of" | "by" | "about"
            if is_question_word(second) =>
        {
            return clause_form(words.get(1..)?);
        }
        "any" | "anything" | "anyone" | "anybody" | "anywhere" | "ever" => Closed,
        _ if first.ends_with("n't") && is_auxiliary(first.trim_end_matches("n't"))
            || matches!(first, "can't" | "won't") =>
        {
            Leading
        }
        _ if is_auxiliary(first) => Closed,
        _ => return None,
    };
    Some((form, false))
}

/// Where ", right?", ", isn't it?", ", did you?" begins, if the sentence ends so.
pub(super) fn tag_question(words: &[Word<'_>]) -> Option<usize> {
    // Two words before the tag at least: "Is it?" alone is a question.
    const BEFORE: usize = 2;
    let last = words.last()?;
    let single = words.len().checked_sub(1).filter(|at| *at >= BEFORE)?;
    if last.starts_clause
        && matches!(
            last.folded.as_str(),
            "right" | "correct" | "yes" | "no" | "huh" | "true"
        )
    {
        return Some(single);
    }
    let double = words.len().checked_sub(2).filter(|at| *at >= BEFORE)?;
    let verb = words.get(double)?;
    let is_verb = is_auxiliary(verb.folded.trim_end_matches("n't"))
        || matches!(verb.folded.as_str(), "can't" | "won't");
    (verb.starts_clause && is_verb && is_subject(&last.folded)).then_some(double)
}

/// Whether nothing but fillers stands between a clause's beginning and this word.
pub(super) fn lead_in(words: &[Word<'_>], at: usize) -> bool {
    for (number, word) in words.iter().enumerate().take(at + 1).rev() {
        if word.starts_clause || number == 0 {
            return true;
        }
        let before = number.checked_sub(1).and_then(|before| words.get(before));
        if !before.is_some_and(|before| FILLERS.contains(&before.folded.as_str())) {
            return false;
        }
    }
    false
}

/// Whether the words before a question say something of their own, and do not only set a time or a condition for it.
pub(super) fn says_something(words: &[Word<'_>], before: usize) -> bool {
    // Four words are the shortest that state anything: "You were alone, so …" has three and a filler.
    const LEAST: usize = 4;
    let said = words.get(..before).unwrap_or_default();
    let first = said
        .iter()
        .find(|word| !FILLERS.contains(&word.folded.as_str()));
    said.len() >= LEAST && first.is_some_and(|word| !SETTINGS.contains(&word.folded.as_str()))
}

/// How many words at the beginning of a clause change nothing about what it asks.
pub(super) fn count_fillers(words: &[Word<'_>]) -> usize {
    // "Okay, and so now …" is as long as a run of them gets.
    const MOST: usize = 4;
    let fillers = words.iter().take(MOST);
    fillers
        .take_while(|word| FILLERS.contains(&word.folded.as_str()))
        .count()
}

pub(super) fn is_auxiliary(word: &str) -> bool {
    AUXILIARIES.contains(&word)
}

pub(super) fn is_subject(word: &str) -> bool {
    matches!(
        word,
        "you"
            | "he"
            | "she"
            | "it"
            | "they"
            | "we"
            | "i"
            | "there"
            | "that"
            | "this"
            | "anyone"
            | "anybody"
            | "somebody"
            | "someone"
    )
}

fn is_question_word(word: &str) -> bool {
    matches!(
        word,
        "what" | "how" | "who" | "whom" | "whose" | "which" | "where" | "when" | "why"
    )
}

const AUXILIARIES: &[&str] = &[
    "is", "are", "was", "were", "am", "do", "does", "did", "have", "has", "had", "can", "could",
    "will", "would", "should", "shall", "may", "might", "must",
];

/// Words that may stand before the asking ones without changing what is asked.
const FILLERS: &[&str] = &[
    "and", "but", "so", "then", "okay", "ok", "well", "now", "also", "or", "just", "please",
    "alright", "oh", "hey", "still", "first", "again", "maybe", "instead",
];

/// First words of a clause that only sets the time, place or condition of a question.
const SETTINGS: &[&str] = &[
    "when", "if", "on", "in", "at", "with", "before", "after", "since", "as", "of", "for", "from",
    "suppose", "imagine", "once", "while", "during", "until", "last", "next", "let's", "looking",
    "thinking", "given", "apart", "besides", "out",
];

/// Nouns that "what" asks for as for one fact.
const FACT_NOUNS: &[&str] = &[
    "time", "name", "names", "number", "address", "birthday", "age", "grade", "date", "phone",
    "year", "day",
];
