//! What can be wrong with a scenario: one file per rule, each with its code, explanation and examples.
//!
//! Start at [`registry`], the list of all rules. A rule is a Rust file and a Markdown file beside it: the first
//! finds, the second explains, and its two examples are the rule's tests. Rules look at a [`Subject`]; those that
//! need to know how a visit goes read a report of [`crate::playtest`]. What several rules need stands in `walk`
//! (everything with its place), `graph` (which moment leads to which), `usual` (worths where moments are usually
//! met) and `spoken` (the worker's lines, read).

mod choices;
mod content;
mod explain;
mod findings;
mod graph;
mod loaded;
mod measure;
mod playing;
mod registry;
mod spoken;
mod structure;
mod subject;
mod usual;
pub mod walk;

pub use explain::{RuleDoc, explain, explained, page};
pub use findings::Findings;
pub use loaded::{Checked, file};
pub use measure::giveaway::{LONGEST_IS_BEST, STRONGEST};
pub use playing::must::{Must, must};
pub use registry::{RULES, Rule};
pub use subject::{Subject, WHOLE_VISIT};

use crate::playtest::Report;
use crate::source::Finding;

/// Everything that is wrong with a scenario and can be seen without playing it.
#[must_use]
pub fn statically(subject: &Subject<'_>) -> Vec<Finding> {
    RULES
        .iter()
        .flat_map(|rule| rule.statically(subject))
        .collect()
}

/// Everything that is wrong with a scenario by what playing it showed.
#[must_use]
pub fn by_playing(subject: &Subject<'_>, report: &Report) -> Vec<Finding> {
    RULES
        .iter()
        .flat_map(|rule| rule.by_playing(subject, report))
        .collect()
}
