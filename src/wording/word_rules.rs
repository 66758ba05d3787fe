//! Rules about words: directing, labels, jargon, and words that only one skill explains.
//!
//! What a skill's line usually says stands in `assets/wording/cues.txt`; here are the rules that a list cannot say.

use super::rule::Sign::{
    AsksAbout, BarePraise, Jargon, Label, LongSentence, Quotes, Says, SaysItself, SaysTwo, Words,
};
use super::rule::{Rule, Test, cue, foreign, rule, wants};
use super::skill_groups::PUSHING;
use super::tags::Strength::{Contradicts, NoCue};

/// The rules about words, in the order in which their findings are given.
pub(super) const WORD_RULES: &[Rule] = &[
    // Words that are habits by themselves.
    wants(
        "directs",
        &[SaysItself("directive")],
        PUSHING,
        "{found} tells a grown person what to do, but no tag says so",
        "say what you see and ask, or tag it persuades or takes-over",
    ),
    Rule {
        unless: PUSHING,
        only: &[],
        with: &[
            "open-question",
            "closed-question",
            "giving-information",
            "structuring",
            "support",
            "agreeing",
            "friendly-talk",
            "plain-worry",
            "behavior-based-step",
            "settles-tonight",
            "offers-service",
            "emphasizes-autonomy",
            "affirmation",
            "seeks-collaboration",
        ],
        ..rule(
            "directs",
            Test::Shows(&[SaysItself("directive-soft")]),
            Contradicts,
            "{found} tells a grown person what to do, but no tag says so",
            "say what you see and ask, or tag it persuades or takes-over",
        )
    },
    wants(
        "labels",
        &[Label],
        &["label", "confronts", "threat"],
        "{found} labels somebody, but the habit label is not tagged",
        "say instead: {prefer}; or tag label",
    ),
    wants(
        "jargon",
        &[Jargon],
        &["jargon"],
        "{found} is not explained, and jargon is not tagged",
        "say instead: {prefer}; or explain it in at most twelve plain words; or tag jargon",
    ),
    Rule {
        with: &["affirmation", "compliment"],
        unless: &["cheerleading"],
        ..rule(
            "bare-praise",
            Test::Shows(&[BarePraise]),
            Contradicts,
            "{found} would fit anyone, and {tag} names what this person did",
            "say what you saw them do, or tag cheerleading",
        )
    },
    // Particular words where nothing particular is tagged.
    wants(
        "asks-scale",
        &[AsksAbout("scale-plain")],
        &[
            "scaling-question",
            "scaling-follow-up",
            "question-stack",
            "leading-question",
        ],
        "the line asks on a scale, but scaling-question is not tagged",
        "tag scaling-question",
    ),
    wants(
        "asks-tribe",
        &[AsksAbout("tribe-plain")],
        &[
            "asks-tribal-membership",
            "asks-culture",
            "question-stack",
            "jargon",
            "leading-question",
            "label",
        ],
        "the line asks about a tribe, but asks-tribal-membership is not tagged",
        "tag asks-tribal-membership",
    ),
    wants(
        "asks-status",
        &[AsksAbout("status-plain")],
        &["asks-immigration-status"],
        "the line asks about immigration status, but asks-immigration-status is not tagged",
        "leave the question out: it is never asked",
    ),
    foreign(
        "interpreter",
        &[AsksAbout("interpreter-plain")],
        "the line asks about an interpreter, but offers-interpreter is not tagged",
        "tag offers-interpreter",
    ),
    foreign(
        "own-worry",
        &[SaysItself("my-worry")],
        "{found} names the worker's worry, but the tags speak of listening and asking only",
        "tag plain-worry, or leave it out",
    ),
    foreign(
        "introduces",
        &[SaysItself("role-plain")],
        "{found} gives the worker's name or office, but the tags speak of listening and asking only",
        "tag names-role-and-purpose",
    ),
    foreign(
        "threatens",
        &[SaysItself("threat-plain")],
        "{found} threatens, but the tags speak of listening and asking only",
        "leave it out, or tag threat",
    ),
    foreign(
        "promises-secrecy",
        &[SaysItself("secrecy-plain")],
        "{found} promises secrecy, but promise-of-secrecy is not tagged",
        "leave it out, or tag promise-of-secrecy",
    ),
    Rule {
        only: &[
            "simple-reflection",
            "complex-reflection",
            "double-sided-reflection",
            "silence",
            "open-question",
            "closed-question",
            "affirmation",
            "compliment",
            "support",
            "normalizing",
            "emphasizes-autonomy",
            "agreeing",
            "plain-worry",
            "giving-information",
        ],
        ..rule(
            "reassures",
            Test::Shows(&[SaysItself("reassurance-plain")]),
            Contradicts,
            "{found} promises what nobody can know, but false-reassurance is not tagged",
            "leave it out, or tag false-reassurance",
        )
    },
    foreign(
        "repairs",
        &[SaysItself("repair-plain")],
        "{found} makes something good again, but repairs-misstep is not tagged",
        "tag repairs-misstep",
    ),
    // Skills that cannot be told without certain words.
    cue(
        &["emphasizes-autonomy"],
        &[Says("autonomy"), Says("permission")],
        NoCue,
        "nothing in the line says that the choice is theirs",
        "say what is up to them",
    ),
    cue(
        &["summary"],
        &[Says("summary"), Words(18)],
        NoCue,
        "the line is too short to draw together what was told",
        "draw two or three things together, or tag it a reflection",
    ),
    // Good authority.
    cue(
        &["names-role-and-purpose"],
        &[Says("role")],
        Contradicts,
        "names-role-and-purpose is tagged, but the line does not say who the worker is",
        "say your name and where you are from",
    ),
    cue(
        &["names-role-and-purpose"],
        &[Says("purpose")],
        Contradicts,
        "names-role-and-purpose is tagged, but the line does not say why the worker came",
        "say what was reported and what you want to find out",
    ),
    cue(
        &["childs-own-words"],
        &[Says("childs-own-words"), Quotes],
        Contradicts,
        "childs-own-words is tagged, but the line does not give what the child said",
        "give it in the child's words",
    ),
    Rule {
        with: &["speaks-at-childs-level"],
        ..rule(
            "too-long-for-a-child",
            Test::Shows(&[LongSentence(18), Jargon]),
            Contradicts,
            "speaks-at-childs-level is tagged, but a sentence is too long or too hard for a child",
            "use short sentences and words a child knows",
        )
    },
    // Culture, pace, repair.
    // Services and habits.
    cue(
        &["service-list"],
        &[Says("offers-service")],
        Contradicts,
        "service-list is tagged, but the line names no service",
        "name the services, or take the tag away",
    ),
    cue(
        &["service-list"],
        &[SaysTwo("offers-service")],
        NoCue,
        "service-list is tagged, but the line names one service only",
        "tag offers-service instead, or name the others",
    ),
    cue(
        &["jargon"],
        &[Jargon, Says("jargon"), Says("wording")],
        NoCue,
        "jargon is tagged, but the line has no word that families need explained",
        "use the word, or take the tag away",
    ),
    cue(
        &["label"],
        &[Label, Says("label"), Says("label-like")],
        NoCue,
        "label is tagged, but nothing in the line labels anybody",
        "take the tag away, or say the label",
    ),
];
