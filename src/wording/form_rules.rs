//! Rules about the form of a line: a question asks, a reflection does not, silence is done.
//!
//! Ids are those of the practice model's skills and habits. Rules are kept to what an honest line would hardly break; what
//! goes beyond the domain notes (sections 1.3, 2.2, 7.4) is our judgment.

use super::rule::Sign::{
    Asks, AsksAbout, ClosedOnly, Done, EndsAsking, Leading, OpenOnly, Question, Says, SaysBack,
    Statement, TwoClauses, TwoMarks, Why, Words,
};
use super::rule::{Rule, Test, demand, rule, wants};
use super::skill_groups::{ASKING, ASKING_HABITS, MAY_ASK, REFLECTING, TELLING};
use super::tags::Strength::{Contradicts, NoCue};

/// The rules about form, in the order in which their findings are given.
pub(super) const FORM_RULES: &[Rule] = &[
    // The form: a question is a question, a reflection is none.
    demand(
        "asks-nothing",
        ASKING,
        &[Asks],
        Contradicts,
        "the tag {tag} asks something, but the line has no question and no invitation",
        "ask it (\u{201C}What \u{2026}?\u{201D}, \u{201C}Tell me about \u{2026}\u{201D}), or take the tag away",
    ),
    demand(
        "asks-nothing",
        ASKING_HABITS,
        &[Asks],
        Contradicts,
        "the habit {tag} is a question, but the line has none",
        "ask it, or take the tag away",
    ),
    demand(
        "asks-nothing",
        &["closed-question"],
        &[Question],
        Contradicts,
        "closed-question needs a question mark",
        "ask a question that can be answered in a word, or take the tag away",
    ),
    Rule {
        with: &["open-question", "asks-elaboration", "key-question"],
        unless: &[
            "closed-question",
            "asks-permission",
            "seeks-collaboration",
            "offers-choice-of-pace",
            "asks-to-come-in",
            "exception-question",
            "offers-interpreter",
            "asks-tribal-membership",
        ],
        ..rule(
            "open-is-closed",
            Test::Shows(&[ClosedOnly]),
            Contradicts,
            "{tag} is an open question, but this one can be answered with yes or no",
            "begin with what or how, or tag it closed-question",
        )
    },
    Rule {
        with: &["closed-question"],
        unless: ASKING,
        ..rule(
            "closed-is-open",
            Test::Shows(&[OpenOnly]),
            Contradicts,
            "closed-question is tagged, but the question leaves any answer",
            "tag it open-question, or ask for a yes, a no or one fact",
        )
    },
    demand(
        "says-nothing-back",
        REFLECTING,
        &[SaysBack],
        Contradicts,
        "{tag} says back what was heard, but the line only asks",
        "say what you heard as a statement, or take the tag away",
    ),
    demand(
        "says-nothing-back",
        &["affirmation", "summary"],
        &[SaysBack],
        Contradicts,
        "{tag} is a statement, but the line only asks",
        "say it as a statement, or take the tag away",
    ),
    demand(
        "says-nothing-back",
        &["reads-back"],
        &[SaysBack, Says("check-back"), Says("reads-back")],
        Contradicts,
        "reads-back is tagged, but the line only asks something new",
        "read back what was said, or take the tag away",
    ),
    demand(
        "only-asks",
        TELLING,
        &[Statement],
        Contradicts,
        "{tag} tells something, but the line only asks",
        "say it as a statement, or take the tag away",
    ),
    Rule {
        with: REFLECTING,
        unless: MAY_ASK,
        ..rule(
            "reflection-asks",
            Test::Shows(&[EndsAsking]),
            Contradicts,
            "the line ends with a question, but only {tag} is tagged",
            "let your voice go down at the end, or tag the question too",
        )
    },
    Rule {
        only: &[
            "support",
            "agreeing",
            "normalizing",
            "affirmation",
            "summary",
            "giving-information",
            "explains-what-happens-next",
            "plain-worry",
            "bottom-line",
            "childs-own-words",
            "names-role-and-purpose",
            "keeps-caller-private",
        ],
        ..rule(
            "untagged-question",
            Test::Shows(&[EndsAsking]),
            NoCue,
            "the line ends with a question that no tag counts",
            "tag the question too, or leave it out",
        )
    },
    // Silence and what is done.
    demand(
        "silence-is-done",
        &["silence"],
        &[Done],
        Contradicts,
        "silence is something done, but the line has words only",
        "say in `does` what the worker does",
    ),
    Rule {
        with: &["silence"],
        unless: MAY_ASK,
        ..rule(
            "silence-talks",
            Test::Shows(&[Question, Words(15)]),
            Contradicts,
            "silence is tagged, but the worker goes on talking",
            "leave the words out, or tag what they are",
        )
    },
    // Habits of asking.
    demand(
        "stack-of-one",
        &["question-stack"],
        &[TwoMarks, TwoClauses],
        Contradicts,
        "question-stack is tagged, but the line asks one thing only",
        "ask two questions at once, or take the tag away",
    ),
    wants(
        "two-questions",
        &[TwoMarks],
        &["question-stack"],
        "the line has two question marks or more, but not the habit question-stack",
        "keep the best question, or tag question-stack",
    ),
    demand(
        "blame-without-why",
        &["why-blame"],
        &[Why, Says("why-blame")],
        Contradicts,
        "why-blame is tagged, but the line does not ask why",
        "ask \u{201C}Why did you \u{2026}?\u{201D}, or take the tag away",
    ),
    wants(
        "why-did-you",
        &[AsksAbout("why-blame")],
        &["why-blame", "confronts"],
        "{found} asks for a defense, but why-blame is not tagged",
        "ask what led to it (\u{201C}How come \u{2026}?\u{201D}), or tag why-blame",
    ),
    Rule {
        with: &["leading-question"],
        ..rule(
            "leads-nowhere",
            Test::Shows(&[OpenOnly]),
            NoCue,
            "leading-question is tagged, but the question leaves any answer",
            "put the answer into the question, or take the tag away",
        )
    },
    wants(
        "leads",
        &[Leading],
        &[
            "leading-question",
            "question-stack",
            "persuades",
            "confronts",
            "why-blame",
            "threat",
            "argues-facts",
            "minimizes",
            "label",
            "takes-over",
            "sides-with",
            "talks-over-the-child",
            "false-reassurance",
            "cheerleading",
            "agreeing",
        ],
        "the question wants one answer, but leading-question is not tagged",
        "ask it openly, or tag leading-question",
    ),
];
