//! Questions: whether a sentence asks, what for, and whether it leaves the answer open.
//!
//! English tells by the first words of the asking clause: "how" and "what" open, "is" and "did" close, "who", "when" and
//! "how many" ask for one fact and may be counted as either. The form says nothing about tact or timing.

use std::ops::Range;

use super::clauses::{
    clause_form, count_fillers, inside, is_auxiliary, is_subject, lead_in, says_something,
    tag_question,
};
use super::lists::{Match, lists};
use super::quotes::{is_quoted, quoted};
use super::sentences::{Sentence, is_question_mark, sentences};
use super::words::Word;

/// What a sentence that asks leaves to the one who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuestionForm {
    /// Any answer: "What happened?", "Can you tell me more?"
    Open,
    /// Asks without a question mark: "Tell me about Friday."
    Invitation,
    /// One fact: "Who puts him to bed?", "How old is he?"
    Narrow,
    /// Yes or no: "Did you call her?"
    Closed,
    /// Leave: "Would it be OK if I sat down?"
    Permission,
    /// The answer it wants: "You were angry, right?", "Don't you think …?"
    Leading,
    /// A statement with a question mark: "You were alone with him that night?"
    Declarative,
    /// A few words: "And tonight?"
    Echo,
    /// Whether one has understood: "Did I get that right?"
    Check,
}

/// A sentence that asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Which sentence, counted from 0.
    pub sentence: usize,
    /// Its forms: one for each clause that asks, at least one.
    pub forms: Vec<QuestionForm>,
    /// Whether it asks "why".
    pub why: bool,
    /// Whether something is said before it is asked: "You were up all night, so what helped?"
    pub says_first: bool,
}

/// The questions of a text, in order.
#[must_use]
pub fn questions(text: &str) -> Vec<Question> {
    let sentences = sentences(text);
    let found = lists().find_in(text, &sentences);
    questions_of(&sentences, &found, &quoted(text))
}

/// How many question marks a text has outside quotations; "?!" and "??" are one.
#[must_use]
pub fn question_marks(text: &str) -> usize {
    let quotes = quoted(text);
    let mut before = false;
    let mut count = 0;
    for (at, letter) in text.char_indices() {
        let mark = is_question_mark(letter);
        if mark && !before && !is_quoted(&quotes, at) {
            count += 1;
        }
        before = mark || (before && letter == '!');
    }
    count
}

pub(super) fn questions_of(
    sentences: &[Sentence<'_>],
    found: &[Match<'_>],
    quotes: &[Range<usize>],
) -> Vec<Question> {
    let mut questions = Vec::new();
    for (number, sentence) in sentences.iter().enumerate() {
        // The matches are in the order of the text, so those of one sentence lie together.
        let from = found.partition_point(|found| found.sentence < number);
        let to = found.partition_point(|found| found.sentence <= number);
        let own = found.get(from..to).unwrap_or_default();
        let has = |list: &str| {
            own.iter()
                .find(|found| found.entry.list == list && !is_quoted(quotes, found.range.start))
        };
        if sentence.asks {
            questions.push(of_sentence(number, &sentence.words, &has));
        } else if has("invitation").is_some() {
            questions.push(one(number, QuestionForm::Invitation));
        }
    }
    questions
}

fn one(sentence: usize, form: QuestionForm) -> Question {
    Question {
        sentence,
        forms: vec![form],
        why: false,
        says_first: false,
    }
}

fn of_sentence<'m, 't: 'm>(
    number: usize,
    words: &[Word<'_>],
    has: &dyn Fn(&str) -> Option<&'m Match<'t>>,
) -> Question {
    let at_clause = |found: &&Match<'_>| lead_in(words, found.words.start);
    if let Some(check) = has("check-back").filter(at_clause) {
        let says_first = says_something(words, check.words.start);
        return Question {
            says_first,
            ..one(number, QuestionForm::Check)
        };
    }
    if words.len() == 1
        && words.iter().all(|word| {
            matches!(
                word.folded.as_str(),
                "right" | "yes" | "close" | "okay" | "ok"
            )
        })
    {
        return one(number, QuestionForm::Check);
    }
    if let Some(tag) = tag_question(words) {
        let says_first = says_something(words, tag);
        return Question {
            says_first,
            ..one(number, QuestionForm::Leading)
        };
    }
    if let Some(polite) = has("polite-open") {
        let rest = words.get(polite.words.end..).unwrap_or_default();
        return Question {
            says_first: says_something(words, polite.words.start),
            ..one(number, after_tell_me(rest))
        };
    }
    if let Some(leave) = has("permission").filter(at_clause) {
        let says_first = says_something(words, leave.words.start);
        return Question {
            says_first,
            ..one(number, QuestionForm::Permission)
        };
    }
    if has("invitation").is_some() {
        return one(number, QuestionForm::Invitation);
    }
    by_clauses(number, words)
}

/// What "can you tell me" goes on to ask: "if" wants a yes or no, "his name" one fact.
fn after_tell_me(rest: &[Word<'_>]) -> QuestionForm {
    let first = rest
        .iter()
        .find(|word| !matches!(word.folded.as_str(), "me" | "us" | "please" | "again"));
    match first.map(|word| word.folded.as_str()) {
        Some("if" | "whether") => QuestionForm::Closed,
        Some("who" | "when" | "where" | "which" | "your" | "his" | "her" | "their") => {
            QuestionForm::Narrow
        }
        _ => QuestionForm::Open,
    }
}

fn by_clauses(number: usize, words: &[Word<'_>]) -> Question {
    let mut question = one(number, QuestionForm::Echo);
    question.forms.clear();
    for (start, _) in words
        .iter()
        .enumerate()
        .filter(|(at, word)| word.starts_clause || *at == 0)
    {
        let fillers = count_fillers(words.get(start..).unwrap_or_default());
        let rest = words.get(start + fillers..).unwrap_or_default();
        let Some((form, why)) = clause_form(rest) else {
            continue;
        };
        // Behind the first clause a relative ("who lives upstairs") is more likely than a second question.
        let second = rest.get(1).map_or("", |word| word.folded.as_str());
        let inverted = is_auxiliary(second) || is_subject(second) || fillers > 0;
        if question.forms.is_empty() {
            question.says_first = says_something(words, start);
        } else if !inverted {
            continue;
        }
        question.forms.push(form);
        question.why |= why;
    }
    if question.forms.is_empty()
        && let Some((at, form, why)) = inside(words)
    {
        question.forms.push(form);
        question.why = why;
        question.says_first = says_something(words, at);
    }
    if question.forms.is_empty() {
        // Up to four words without a verb to judge by are an echo: "And on Fridays?"
        let short = words.len() <= 4;
        question.forms.push(if short {
            QuestionForm::Echo
        } else {
            QuestionForm::Declarative
        });
    }
    question
}
