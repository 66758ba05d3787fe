//! Checking in one call: what most tests of rules need.

use std::sync::{Arc, LazyLock};

use kitchen_table::check::{self, Checked, Subject};
use kitchen_table::playtest::{self, Report};
use kitchen_table::practice::{self, Model};
use kitchen_table::scenario::Vocabulary;
use kitchen_table::source::Finding;

/// The practice model that comes with the program.
pub(crate) static MODEL: LazyLock<Arc<Model>> =
    LazyLock::new(|| Arc::new(practice::sop().unwrap()));

/// The words that come with the program.
pub(crate) static WORDS: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::shipped().0);

/// A scenario's text, checked without playing it.
pub(crate) fn check(name: &str, text: &str) -> Checked {
    check::file(name, text, &MODEL, &WORDS)
}

/// Its problems, as lines to read in a failing test.
pub(crate) fn told(checked: &Checked) -> Vec<String> {
    let problems = checked.problems.iter();
    problems
        .map(|it| {
            format!(
                "{}:{}:{} {} {} {}",
                it.file, it.line, it.column, it.code, it.message, it.help
            )
        })
        .collect()
}

/// What the bots make of it.
pub(crate) fn play(checked: &Checked, runs: u32) -> Report {
    playtest::report(checked.plot.as_ref().unwrap(), &WORDS, runs, 1)
}

/// What playing finds in it.
pub(crate) fn by_playing(checked: &Checked, report: &Report) -> Vec<Finding> {
    let scenario = checked.scenario.as_ref().unwrap();
    let subject = Subject::new(
        &checked.file,
        scenario,
        &MODEL,
        &WORDS,
        checked.plot.as_ref(),
    );
    check::by_playing(&subject, report)
}
