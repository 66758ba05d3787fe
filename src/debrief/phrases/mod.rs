//! The words in which a debrief is told, shared by the text and the page.
//!
//! `people` has the words for what moved in the family, `practice` those for what the worker did, `two` those
//! for two visits beside each other.
//! Numbers stop at counts: a band, a word like "a little" or "low" stands for what lies below.

mod people;
mod practice;
mod two;

pub(super) use people::{
    answer, change_hoped_for, gauges_in_words, hard_to_hear, has_moved, moves, shows_readiness,
    talk, turning,
};
pub(super) use practice::{
    basis, chances_of, decisions, done_well_head, done_well_lead, done_well_name, duties_in_order,
    duty_how, duty_outcome, evidence, judgment, mended, published, skill_names, skills, worth, you,
};

pub(super) use two::{ANSWERED, NOTHING_HERE, did, did_badly, left_out, together};

use super::outcomes::HiddenTold;
use super::profile::Band;
use super::told::{ArguedTold, Debrief, TakenBack};
use crate::scenario::Sort;
use crate::session::Mode;

/// The bands, lowest first.
pub(super) const BANDS: [Band; 3] = [Band::Emerging, Band::Developing, Band::Practiced];

/// What the bands mean, once for all three principles.
pub(super) const BANDS_MEAN: &str = "Emerging, developing, practiced: how often you took one of the strongest ways at the decisions that counted. One visit shows a little; several show more.";

/// What is said of a decision that does not count.
pub(super) const NOT_COUNTED: &str =
    "You had opened a hint or gone back here, so it is shown and does not count.";

/// What stands in a band's place where there is none.
pub(super) const TOO_LITTLE: &str = "too little to tell yet";

/// What stands before the reasons that hold a band.
pub(super) const HELD: &str = "What held it down:";

/// What is asked of the worker beside the thing to try.
pub(super) const OWN_WORDS: &str =
    "Say it the way you talk. Finish this sentence in your own words:";

/// The sentence to finish.
pub(super) const SENTENCE_BEGINS: &str = "On my next visit, when \u{2026}, I will say: \u{2026}";

/// What the family's page is.
pub(super) const FAMILY_PAGE: &str =
    "What a parent might say to a friend that evening, about this visit.";

/// What is said before the choices of a hub that were left.
pub(super) const LEFT: &str = "You went on. These were still open, and worth it:";

/// What is said where nothing was learned on the visit.
pub(super) const NOTHING_LEARNED: &str = "Nothing new was learned on this visit.";

/// What stands before what was known.
pub(super) const KNOWN_BEFORE: &str = "You knew before:";

/// What the measures are.
pub(super) const MEASURES: &str = "These count what you said, in the way that studies of motivational interviewing do. They are no score of that instrument: one visit is shorter than what it was made for.";

/// What marks a measure on which raters agree little.
pub(super) const UNRELIABLE: &str = "Raters were found to agree little on this one.";

/// What stands before the paths that were taken back.
pub(super) const TAKEN_BACK: &str =
    "You went back and tried something else. What you said first is kept here, and does not count.";

/// What stands over the moments that a group argued about.
pub(super) const ARGUED: &str = "You argued most here";

/// What stands over a scenario's questions for a classroom.
pub(super) const DISCUSS: &str = "To talk about together";

/// How often a moment was marked as argued.
pub(super) fn argued_times(argued: &ArguedTold) -> String {
    match argued.times {
        1 => "marked once".to_owned(),
        2 => "marked twice".to_owned(),
        times => format!("marked {times} times"),
    }
}

/// A band as a word.
pub(super) fn band(band: Band) -> &'static str {
    match band {
        Band::Emerging => "Emerging",
        Band::Developing => "Developing",
        Band::Practiced => "Practiced",
    }
}

/// "a", "a and b", "a, b and c".
pub(super) fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

/// What stayed hidden, by what would have opened it: one way often opens several things.
pub(super) fn hidden_by_way(hidden: &[HiddenTold]) -> Vec<(&str, Vec<&HiddenTold>)> {
    let mut ways: Vec<(&str, Vec<&HiddenTold>)> = Vec::new();
    for fact in hidden {
        match ways.iter_mut().find(|(opens, _)| *opens == fact.opens) {
            Some((_, facts)) => facts.push(fact),
            None => ways.push((&fact.opens, vec![fact])),
        }
    }
    ways
}

/// What a fact truly is, as a word.
pub(super) fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Harm => "Harm",
        Sort::Danger => "Danger",
        Sort::ComplicatingFactor => "Complicating factor",
        Sort::Strength => "Strength",
        Sort::Safety => "Safety",
        Sort::Unknown => "Not known yet",
        Sort::Network => "Network",
        Sort::Wish => "Wish",
    }
}

/// How the visit was practiced and how long it was.
pub(super) fn visit(debrief: &Debrief) -> String {
    let mode = match debrief.mode {
        Mode::Coached => "Coached visit",
        Mode::Practice => "Practice visit",
        Mode::Room => "A group\u{2019}s visit",
    };
    match debrief.turns.len() {
        1 => format!("{mode} \u{b7} 1 decision"),
        count => format!("{mode} \u{b7} {count} decisions"),
    }
}

/// Where a path that was taken back began.
pub(super) fn taken_back(path: &TakenBack) -> String {
    path.turn.map_or_else(
        || "On a path that you left:".to_owned(),
        |turn| format!("Before you settled on decision {turn}:"),
    )
}

/// The text with its first letter as a capital.
pub(super) fn first_upper(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The text with its first letter small, to stand within a sentence.
pub(super) fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// A fact with what it truly is.
pub(super) fn fact(text: &str, sort: Sort) -> String {
    format!("{text} ({})", self::sort(sort).to_lowercase())
}

/// What is said of a visit without an ending, or without any decision; none of one that is whole.
pub(super) fn unfinished(debrief: &Debrief) -> Option<String> {
    let changed = "This family\u{2019}s file has changed since the visit.";
    match (debrief.stopped_at, debrief.turns.len()) {
        (Some(_), 0) => Some(format!("{changed} It can no longer be told.")),
        (Some(_), count) => Some(format!("{changed} It can be told up to decision {count}, and not after.")),
        (None, 0) => Some("No decision was made on this visit, so there is nothing to tell yet.".to_owned()),
        (None, _) if debrief.finished => None,
        (None, _) => Some(
            "You left before the visit came to an ending. What follows is about the part that you made.".to_owned(),
        ),
    }
}

/// How many of the chances of the visit were opened; none where there were none.
pub(super) fn chances(debrief: &Debrief) -> Option<String> {
    let (opened, all) = (debrief.outcomes.chances_opened, debrief.outcomes.chances);
    let some = "Some things can be asked only once something else is known or said.";
    match (opened, all) {
        (_, 0) => None,
        (0, 1) => Some(format!(
            "{some} There was one such chance, and it stayed closed."
        )),
        (_, 1) => Some(format!(
            "{some} There was one such chance, and you opened it."
        )),
        _ => Some(format!(
            "{some} You opened {opened} of these {all} chances."
        )),
    }
}
