//! `check` and `explain`: all problems in the files, and what a rule means.

use std::path::PathBuf;

use anyhow::bail;
use clap::Args;
use serde_json::json;

use super::library::{Library, has_errors};
use super::progress::Progress;
use super::{Format, Outcome, terminal};
use crate::check::{self, Checked};
use crate::playtest;
use crate::source::did_you_mean;

/// Finds problems in scenario files.
#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Scenario files or folders; the scenarios' folder if none is named.
    paths: Vec<PathBuf>,
    /// Also play each scenario by bots, and report what only playing finds.
    #[arg(long)]
    play: bool,
    /// How many visits each bot makes.
    #[arg(long, default_value_t = 500, requires = "play", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    runs: u32,
    /// What fixes their chance.
    #[arg(long, default_value_t = 1, requires = "play")]
    seed: u64,
    /// How the report is printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(super) fn run(library: &Library, args: &CheckArgs) -> anyhow::Result<Outcome> {
    let mut problems = Vec::new();
    let mut texts = Vec::new();
    let mut progress = Progress::begin();
    for path in library.expand(&args.paths)? {
        let (name, text) = library.text(&path)?;
        let mut checked = check::file(&name, &text, &library.model, &library.vocabulary);
        if args.play {
            add_play(library, args, &mut progress, &mut checked);
        }
        problems.extend(checked.problems);
        texts.push((name, text));
    }
    drop(progress);
    match args.format {
        Format::Json => {
            let report = json!({ "files": texts.len(), "problems": problems });
            terminal::print_json(&report)?;
        }
        Format::Text => {
            terminal::print_problems(&problems, &texts);
            let files = if texts.len() == 1 { "file" } else { "files" };
            let found = match problems.len() {
                0 => "no problem".to_owned(),
                1 => "1 problem".to_owned(),
                many => format!("{many} problems"),
            };
            terminal::print(&format!("{} {files}, {found}", texts.len()));
        }
    }
    Ok(if has_errors(&problems) {
        Outcome::ProblemsFound
    } else {
        Outcome::Fine
    })
}

fn add_play(library: &Library, args: &CheckArgs, progress: &mut Progress, checked: &mut Checked) {
    let Some(plot) = &checked.plot else {
        return;
    };
    let name = &checked.file;
    let report = playtest::report_telling(
        plot,
        &library.vocabulary,
        args.runs,
        args.seed,
        &mut |done, all| progress.tell(name, done, all),
    );
    if let Some(report) = report {
        checked.add_play(&library.model, &library.vocabulary, &report);
    }
}

pub(super) fn explain(code: &str) -> anyhow::Result<Outcome> {
    let Some(doc) = check::explain(code) else {
        let codes: Vec<&str> = check::explained().map(|doc| doc.code).collect();
        let names = check::explained().map(|doc| doc.name);
        match did_you_mean(code, codes.iter().copied().chain(names)) {
            Some(near) => bail!("there is no rule {code}; did you mean {near}?"),
            None => bail!("there is no rule {code}; there are: {}", codes.join(", ")),
        }
    };
    let whole = format!("{} {}\n\n{}\n\n{}", doc.code, doc.name, doc.title, doc.text);
    terminal::print(whole.trim_end());
    Ok(Outcome::Fine)
}
