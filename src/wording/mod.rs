//! What a sentence is: words, reading grade, questions, labels, jargon, and what a line's words say about its tags.
//!
//! Reading order: `words` and `sentences` (with `quotes`) take a text apart; `grade` (with `syllables`) and `share` count;
//! `lists` (with `list_file`, `pattern` and the files in `assets/wording`) and `jargon` find words; `questions` (with
//! `clauses`) tells what is asked; `line` reads one line of a worker's; `tags` holds the reading against its skills, by the
//! rules in `form_rules` and `word_rules` (with `rule` and `skill_groups`) and the cues in `assets/wording/cues.txt`.
//!
//! Nothing here knows scenarios or the practice model: texts and ids of skills come in, findings go out.

mod clauses;
mod form_rules;
mod grade;
mod jargon;
mod line;
mod list_file;
mod lists;
mod pattern;
mod questions;
mod quotes;
mod rule;
mod sentences;
mod share;
mod skill_groups;
mod syllables;
mod tags;
mod word_rules;
mod words;

#[cfg(test)]
mod tests;

pub use grade::{Grade, LEAST_WORDS, Reading, reading_grade};
pub use jargon::unexplained_jargon;
pub use line::{LineReading, read_line};
pub use list_file::Entry;
pub use lists::{Lists, Match, absolutes, find, kind_words, lists, words_to_avoid};
pub use questions::{Question, QuestionForm, question_marks, questions};
pub use quotes::{is_quoted, quoted};
pub use sentences::{Sentence, longest_sentence, sentences};
pub use share::WordShare;
pub use tags::{Contradiction, Strength, contradictions, contradictions_of};
pub use words::{Word, word_count, words};
