//! Reading a practice model from its text.

use super::file::PracticeFile;
use super::model::Model;
use crate::source::{self, Limits, Problem, Severity};

/// The text of the practice model that comes with the program.
pub const SOP: &str = include_str!("../../assets/practice/sop.ron");

/// The practice model that comes with the program; a test keeps it free of problems.
#[must_use]
pub fn sop() -> Option<Model> {
    load("sop.ron", SOP).0
}

/// Reads a practice model; `file` is its name for messages. No model if there is an error.
#[must_use]
pub fn load(file: &str, text: &str) -> (Option<Model>, Vec<Problem>) {
    let reading = source::read::<PracticeFile>(file, text, &Limits::default());
    let mut problems = reading.problems;
    let Some(value) = reading.value else {
        return (None, problems);
    };
    let (model, findings) = Model::new(value);
    problems.extend(
        findings
            .into_iter()
            .map(|finding| reading.layout.problem(file, finding)),
    );
    let sound = problems
        .iter()
        .all(|problem| problem.severity != Severity::Error);
    (model.filter(|_| sound), problems)
}
