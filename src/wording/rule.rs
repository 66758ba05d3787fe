//! What a tag rule is: the tags it concerns, the sign it looks for in the line, and what it says.

use super::line::LineReading;
use super::lists::Match;
use super::questions::QuestionForm;
use super::skill_groups::QUIET;
use super::tags::Strength::{self, Contradicts};

/// Something that can be seen in a line.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sign {
    /// It asks, with or without a question mark.
    Asks,
    /// It asks with a question mark.
    Question,
    /// All it asks wants a yes or no.
    ClosedOnly,
    /// All it asks leaves any answer.
    OpenOnly,
    /// It ends with a question.
    EndsAsking,
    /// It says something beside what it asks.
    Statement,
    /// It says something back that is neither an invitation nor "okay".
    SaysBack,
    /// Two question marks or more.
    TwoMarks,
    /// Two clauses or more that ask, in one sentence or several.
    TwoClauses,
    /// It asks "why".
    Why,
    /// A question that wants one answer.
    Leading,
    /// A label put on somebody.
    Label,
    /// Jargon that is not explained.
    Jargon,
    /// Praise that would fit anyone, and little else.
    BarePraise,
    /// Something is done.
    Done,
    /// A word of a list stands in it.
    Says(&'static str),
    /// Two words of a list at least.
    SaysTwo(&'static str),
    /// A word of a list stands in it outside quotations.
    SaysItself(&'static str),
    /// A word of a list stands in a question of it.
    AsksAbout(&'static str),
    /// A quotation stands in it.
    Quotes,
    /// A sentence of more words than this.
    LongSentence(usize),
    /// At least so many words.
    Words(usize),
}

/// What a rule looks for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Test {
    /// Speaks up if the line shows none of these.
    Lacks(&'static [Sign]),
    /// Speaks up if the line shows one of these.
    Shows(&'static [Sign]),
}

/// One rule: for which tags, what to look for, and what to say.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    pub(super) name: &'static str,
    /// One of these must be among the tags; empty: whatever the tags are.
    pub(super) with: &'static [&'static str],
    /// None of these may be among them.
    pub(super) unless: &'static [&'static str],
    /// All of the tags must be among these; empty: whatever they are.
    pub(super) only: &'static [&'static str],
    pub(super) test: Test,
    pub(super) strength: Strength,
    /// `{tag}` stands for the tag, `{found}` for the words found, `{prefer}` for what to say instead.
    pub(super) message: &'static str,
    pub(super) help: &'static str,
}

pub(super) const fn rule(
    name: &'static str,
    test: Test,
    strength: Strength,
    message: &'static str,
    help: &'static str,
) -> Rule {
    Rule {
        name,
        with: &[],
        unless: &[],
        only: &[],
        test,
        strength,
        message,
        help,
    }
}

/// One of these tags demands one of these signs.
pub(super) const fn demand(
    name: &'static str,
    with: &'static [&'static str],
    signs: &'static [Sign],
    strength: Strength,
    message: &'static str,
    help: &'static str,
) -> Rule {
    Rule {
        with,
        ..rule(name, Test::Lacks(signs), strength, message, help)
    }
}

/// A sign is out of place unless one of these is among the tags.
pub(super) const fn wants(
    name: &'static str,
    signs: &'static [Sign],
    unless: &'static [&'static str],
    message: &'static str,
    help: &'static str,
) -> Rule {
    Rule {
        unless,
        ..rule(name, Test::Shows(signs), Contradicts, message, help)
    }
}

/// A sign is out of place where only listening, joining or asking in general is tagged.
pub(super) const fn foreign(
    name: &'static str,
    signs: &'static [Sign],
    message: &'static str,
    help: &'static str,
) -> Rule {
    Rule {
        only: QUIET,
        ..rule(name, Test::Shows(signs), Contradicts, message, help)
    }
}

/// A skill with a list of cues, of which one must stand in the line.
pub(super) const fn cue(
    with: &'static [&'static str],
    signs: &'static [Sign],
    strength: Strength,
    message: &'static str,
    help: &'static str,
) -> Rule {
    demand("cue-missing", with, signs, strength, message, help)
}

impl Sign {
    /// Whether the line shows it.
    pub(super) fn is_in(self, line: &LineReading<'_>) -> bool {
        // Words beyond these make praise specific: "great job" and what was great about it.
        const BARE: usize = 12;
        match self {
            Self::Asks => line.asks(),
            Self::Question => line.has_question(),
            Self::ClosedOnly => line.is_closed(),
            Self::OpenOnly => line.is_open(),
            Self::EndsAsking => line.ends_asking(),
            Self::Statement => line.has_statement(),
            Self::SaysBack => line.says_back(),
            Self::TwoMarks => line.question_marks >= 2,
            Self::TwoClauses => line.forms().nth(1).is_some(),
            Self::Why => line.questions.iter().any(|question| question.why),
            Self::Leading => line.forms().any(|form| form == QuestionForm::Leading),
            Self::Label => line.labels().next().is_some(),
            Self::Jargon => !line.jargon().is_empty(),
            Self::BarePraise => {
                line.word_count() <= BARE && line.says_itself("praise").next().is_some()
            }
            Self::Done => line.does,
            Self::Says(list) => line.says(list).next().is_some(),
            Self::SaysTwo(list) => line.says(list).nth(1).is_some(),
            Self::SaysItself(list) => line.says_itself(list).next().is_some(),
            Self::AsksAbout(list) => line.asks_about(list).next().is_some(),
            Self::Quotes => line.has_quotation(),
            Self::LongSentence(words) => line.longest_sentence() > words,
            Self::Words(words) => line.word_count() >= words,
        }
    }

    /// The words that show the sign, where it is words.
    pub(super) fn words_in<'l, 't>(self, line: &'l LineReading<'t>) -> Vec<Match<'t>>
    where
        't: 'l,
    {
        match self {
            Self::Label => line.labels().cloned().collect(),
            Self::Jargon => line.jargon(),
            Self::BarePraise => line.says_itself("praise").cloned().collect(),
            Self::Says(list) | Self::SaysTwo(list) => line.says(list).cloned().collect(),
            Self::SaysItself(list) => line.says_itself(list).cloned().collect(),
            Self::AsksAbout(list) => line.asks_about(list).cloned().collect(),
            _ => Vec::new(),
        }
    }
}
