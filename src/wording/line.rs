//! One line of a worker's, read: what it asks, what it says, which words of the lists stand in it.
//!
//! The reading knows no tags; [`super::contradictions`] holds it against them.

use std::ops::Range;

use super::jargon::unexplained;
use super::lists::{Match, lists};
use super::questions::{Question, QuestionForm, question_marks, questions_of};
use super::quotes::{is_quoted, quoted};
use super::sentences::{Sentence, sentences};

/// What the words of a line show.
#[derive(Clone, Debug)]
pub struct LineReading<'t> {
    /// Whether something is done, beside or instead of what is said.
    pub does: bool,
    /// The sentences.
    pub sentences: Vec<Sentence<'t>>,
    /// The sentences that ask.
    pub questions: Vec<Question>,
    /// Question marks outside quotations.
    pub question_marks: usize,
    /// Words of the lists, in the order of the text.
    pub matches: Vec<Match<'t>>,
    quotes: Vec<Range<usize>>,
}

/// Reads a line: its words, and whether something is done with it or instead of it.
#[must_use]
pub fn read_line(text: &str, does: bool) -> LineReading<'_> {
    let sentences = sentences(text);
    let matches = lists().find_in(text, &sentences);
    let quotes = quoted(text);
    let questions = questions_of(&sentences, &matches, &quotes);
    LineReading {
        does,
        questions,
        question_marks: question_marks(text),
        sentences,
        matches,
        quotes,
    }
}

/// Sentences that only acknowledge: they reflect nothing.
const ACKNOWLEDGING: &[&str] = &[
    "okay",
    "ok",
    "sure",
    "thanks",
    "thank you",
    "all right",
    "alright",
    "i see",
    "right",
    "yes",
    "no",
    "hello",
    "hi",
    "hey",
    "mm",
    "mmhm",
    "uhhuh",
    "got it",
    "of course",
    "good",
    "great",
    "well",
    "oh",
    "thank you so much",
];

/// Words before a label that show it is denied, feared or reported: "nobody thinks you are a bad mother".
const DENYING: &[&str] = &[
    "not", "never", "nobody", "no", "none", "afraid", "scared", "worried", "fear", "thinks",
    "feel", "feels", "felt", "feeling", "call", "called", "calls", "calling", "says", "said",
    "saying", "judge", "judged", "judging", "treat", "treated", "seen", "sees", "label", "labeled",
    "heard", "accused", "accuse", "blamed", "without", "cannot", "than", "sounds",
];

impl<'t> LineReading<'t> {
    /// How many words the line has.
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.sentences
            .iter()
            .map(|sentence| sentence.words.len())
            .sum()
    }

    /// How many words its longest sentence has.
    #[must_use]
    pub fn longest_sentence(&self) -> usize {
        self.sentences
            .iter()
            .map(|sentence| sentence.words.len())
            .max()
            .unwrap_or(0)
    }

    /// All forms of all its questions and invitations, in order.
    pub fn forms(&self) -> impl Iterator<Item = QuestionForm> {
        self.questions
            .iter()
            .flat_map(|question| question.forms.iter().copied())
    }

    /// Whether it asks something, with or without a question mark.
    #[must_use]
    pub fn asks(&self) -> bool {
        !self.questions.is_empty()
    }

    /// Whether it asks with a question mark.
    #[must_use]
    pub fn has_question(&self) -> bool {
        self.forms().any(|form| form != QuestionForm::Invitation)
    }

    /// Whether it asks, and all it asks wants a yes or no.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        use QuestionForm::{Closed, Declarative, Leading, Permission};
        let mut forms = self
            .forms()
            .filter(|form| *form != QuestionForm::Check)
            .peekable();
        forms.peek().is_some()
            && forms.all(|form| matches!(form, Closed | Declarative | Leading | Permission))
    }

    /// Whether it asks, and all it asks leaves any answer.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let mut forms = self
            .forms()
            .filter(|form| *form != QuestionForm::Check)
            .peekable();
        forms.peek().is_some()
            && forms.all(|form| matches!(form, QuestionForm::Open | QuestionForm::Invitation))
    }

    /// Whether it ends with a question, other than one that checks what was understood.
    #[must_use]
    pub fn ends_asking(&self) -> bool {
        let last = self.sentences.len().checked_sub(1);
        let question = self
            .questions
            .last()
            .filter(|question| Some(question.sentence) == last);
        question.is_some_and(|question| {
            !question
                .forms
                .iter()
                .all(|form| matches!(form, QuestionForm::Check | QuestionForm::Invitation))
        })
    }

    /// Whether it says anything, beside what it asks with a question mark.
    #[must_use]
    pub fn has_statement(&self) -> bool {
        self.sentences.iter().any(|sentence| !sentence.asks)
            || self.questions.iter().any(|question| question.says_first)
    }

    /// Whether it says something back: a statement that is neither an invitation nor a mere "okay".
    #[must_use]
    pub fn says_back(&self) -> bool {
        let own = self.sentences.iter().enumerate().any(|(number, sentence)| {
            let asks = self
                .questions
                .binary_search_by_key(&number, |question| question.sentence)
                .is_ok();
            !asks && !is_acknowledging(sentence)
        });
        own || self.questions.iter().any(|question| question.says_first)
    }

    /// What stands in it of a list, other people's words included.
    pub fn says<'s>(&'s self, list: &'s str) -> impl Iterator<Item = &'s Match<'t>> {
        self.matches
            .iter()
            .filter(move |found| found.entry.list == list)
    }

    /// What stands in it of a list, in the worker's own words.
    pub fn says_itself<'s>(&'s self, list: &'s str) -> impl Iterator<Item = &'s Match<'t>> {
        self.says(list)
            .filter(|found| !is_quoted(&self.quotes, found.range.start))
    }

    /// What of a list stands in the sentences that ask.
    pub fn asks_about<'s>(&'s self, list: &'s str) -> impl Iterator<Item = &'s Match<'t>> {
        let asks = |sentence: usize| {
            self.questions
                .binary_search_by_key(&sentence, |question| question.sentence)
                .is_ok()
        };
        self.says_itself(list)
            .filter(move |found| asks(found.sentence))
    }

    /// Labels that the line puts on somebody, and does not deny, fear for them or report.
    pub fn labels(&self) -> impl Iterator<Item = &Match<'t>> {
        // How far before a label such a word is looked for: most clauses are shorter.
        const NEAR: usize = 12;
        self.says_itself("label").filter(|found| {
            let words = self
                .sentences
                .get(found.sentence)
                .map(|sentence| sentence.words.as_slice())
                .unwrap_or_default();
            let before = words
                .get(found.words.start.saturating_sub(NEAR)..found.words.start)
                .unwrap_or_default();
            let own_view = before.iter().any(|word| word.folded == "i");
            !before.iter().any(|word| {
                let folded = word.folded.as_str();
                DENYING.contains(&folded)
                    || folded.ends_with("n't")
                    || (!own_view && matches!(folded, "think" | "say" | "see"))
            })
        })
    }

    /// Whether it gives somebody's words in quotation marks.
    #[must_use]
    pub fn has_quotation(&self) -> bool {
        !self.quotes.is_empty()
    }

    /// Jargon that the line does not explain.
    #[must_use]
    pub fn jargon(&self) -> Vec<Match<'t>> {
        unexplained(&self.sentences, &self.matches)
    }
}

fn is_acknowledging(sentence: &Sentence<'_>) -> bool {
    // The longest entry has four words.
    if sentence.words.len() > 4 {
        return false;
    }
    let folded: Vec<&str> = sentence
        .words
        .iter()
        .map(|word| word.folded.as_str())
        .collect();
    ACKNOWLEDGING.contains(&folded.join(" ").as_str())
}
