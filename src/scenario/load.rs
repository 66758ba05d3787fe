//! Reading a scenario from its text.

use super::file::Scenario;
use crate::source::{self, Layout, Limits, Problem};

/// A scenario's text as far as it could be read.
#[derive(Debug)]
pub struct Loaded {
    /// The file's name, for messages.
    pub file: String,
    /// The scenario, if its form is sound.
    pub scenario: Option<Scenario>,
    /// Where everything stands in the text.
    pub layout: Layout,
    /// What is wrong with the form.
    pub problems: Vec<Problem>,
}

/// Reads a scenario; `file` is its name for messages.
#[must_use]
pub fn load(file: &str, text: &str) -> Loaded {
    let reading = source::read::<Scenario>(file, text, &Limits::default());
    Loaded {
        file: file.to_owned(),
        scenario: reading.value,
        layout: reading.layout,
        problems: reading.problems,
    }
}
