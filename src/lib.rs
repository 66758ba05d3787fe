//! Kitchen Table: where child-welfare workers practice the hard conversations before having them.
//!
//! The modules stand in reading order; each may use those above it, never below (a test keeps it so).

/// What a sentence is: reading level, lists of labels and jargon, questions open and closed.
pub mod wording;

/// What stands in a file and where: scanning, positions, problems.
pub mod source;

/// What good practice is: skills, elements, principles, techniques, duties, worths.
pub mod practice;

/// What a trainer writes: the types of a scenario's file, and reading it.
pub mod scenario;

/// What happens when someone practices: state, decisions, events, people's responses, replay.
pub mod session;

/// What it meant: evidence, profile, measures, outcomes, what to try next; as data, text and HTML.
pub mod debrief;

/// Who could play it: bots, coverage, score distributions, the strategies that must not win.
pub mod playtest;

/// What can be wrong with a scenario: one file per rule, each with its code, explanation and examples.
pub mod check;

/// The commands.
pub mod cli;

/// The window.
#[cfg(feature = "app")]
pub mod app;
