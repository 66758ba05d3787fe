//! From a file's text to everything that is wrong with it.

use std::sync::Arc;

use super::subject::Subject;
use super::{by_playing, statically};
use crate::playtest::Report;
use crate::practice::Model;
use crate::scenario::{Scenario, Vocabulary, load};
use crate::session::Plot;
use crate::source::{Finding, Layout, Place, Problem, Severity};

/// A scenario's file, checked.
#[derive(Debug)]
pub struct Checked {
    /// The file's name as the caller gave it.
    pub file: String,
    /// The scenario, if its form is sound.
    pub scenario: Option<Arc<Scenario>>,
    /// The scenario made ready, if all its words lead somewhere too.
    pub plot: Option<Plot>,
    /// Where everything stands in the text.
    pub layout: Layout,
    /// What is wrong, in the order of the file.
    pub problems: Vec<Problem>,
}

/// Reads a scenario and checks it. `name` is the file's name for messages, and tells the id it should have.
#[must_use]
pub fn file(name: &str, text: &str, model: &Arc<Model>, vocabulary: &Vocabulary) -> Checked {
    let loaded = load(name, text);
    let mut checked = Checked {
        file: loaded.file,
        scenario: loaded.scenario.map(Arc::new),
        plot: None,
        layout: loaded.layout,
        problems: loaded.problems,
    };
    let Some(scenario) = checked.scenario.clone() else {
        return checked;
    };
    let (plot, unknown) = match Plot::new(scenario.clone(), model.clone()) {
        Ok(plot) => (Some(plot), Vec::new()),
        Err(unknown) => (None, unknown),
    };
    let mut findings = statically(&Subject::new(
        name,
        &scenario,
        model,
        vocabulary,
        plot.as_ref(),
    ));
    let explained = findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    if !unknown.is_empty() && !explained {
        findings.push(unplayable(&unknown));
    }
    checked.plot = plot;
    checked.add(findings);
    checked
}

/// A file that no rule complains of and that can't be played all the same is still a problem.
fn unplayable(unknown: &[String]) -> Finding {
    let words = unknown.join(", ");
    Finding::error(
        super::structure::reference::RULE.code,
        Place::root().field("scenes"),
        format!(
            "The visit cannot be played, because it speaks of something that is not there: {words}."
        ),
    )
    .help("Check these names.")
}

impl Checked {
    /// Adds what playing showed. The report must be of this very scenario.
    pub fn add_play(&mut self, model: &Model, vocabulary: &Vocabulary, report: &Report) {
        if let Some(scenario) = self.scenario.clone() {
            let file = self.file.clone();
            let plot = self.plot.take();
            let subject = Subject::new(&file, &scenario, model, vocabulary, plot.as_ref());
            let findings = by_playing(&subject, report);
            drop(subject);
            self.plot = plot;
            self.add(findings);
        }
    }

    fn add(&mut self, findings: Vec<Finding>) {
        let problems = findings
            .into_iter()
            .map(|finding| self.layout.problem(&self.file, finding));
        self.problems.extend(problems);
        self.problems
            .sort_by(|a, b| (a.line, a.column, &a.code).cmp(&(b.line, b.column, &b.code)));
        self.problems.dedup();
    }
}
