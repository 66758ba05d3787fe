//! The commands. Results go to standard output, messages to standard error.
//!
//! Exit codes: 0 fine, 1 problems found, 2 could not run.

mod check;
mod coverage;
mod library;
mod play;
mod playtest;
mod progress;
mod report;
mod terminal;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

pub use library::{Library, LoadedFile};

/// Practice the hard conversations of child welfare before having them.
#[derive(Debug, Parser)]
#[command(name = "kitchen-table", version, about, max_term_width = 90)]
struct Cli {
    /// An agency's own practice model instead of the one that comes with the program.
    #[arg(long, global = true, value_name = "FILE")]
    practice: Option<PathBuf>,
    /// The folder that scenarios are looked for in.
    #[arg(long, global = true, value_name = "DIR", default_value = "scenarios")]
    scenarios: PathBuf,
    /// Walk through every screen, save a picture of each into this folder, and end.
    #[arg(long, value_name = "DIR")]
    screens: Option<PathBuf>,
    /// The size of the window in points.
    #[arg(long, value_name = "WIDTHxHEIGHT", default_value = "1280x800", value_parser = size)]
    size: (u32, u32),
    #[command(subcommand)]
    command: Option<Command>,
}

/// What the program does after the command line has been read.
#[derive(Debug)]
pub enum Next {
    /// It ends.
    Exit(ExitCode),
    /// It opens the window.
    OpenWindow(Box<WindowOptions>),
}

/// What the window needs to know of the command line.
#[derive(Debug)]
pub struct WindowOptions {
    /// The practice model and the folder of the scenarios.
    pub library: Library,
    /// Where pictures of all screens go, if that is what was asked for.
    pub screens: Option<PathBuf>,
    /// Width and height of the window in points.
    pub size: (u32, u32),
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Practice a scenario in the terminal, or let it play by itself.
    Play(play::PlayArgs),
    /// Find all problems in scenario files, with their places.
    Check(check::CheckArgs),
    /// Explain one rule, with a bad and a good example.
    Explain {
        /// The code of the rule, as in `KT201`.
        code: String,
    },
    /// Let bots play, and say what the scenario measures.
    Playtest(playtest::PlaytestArgs),
    /// Count techniques, elements, skills and people across the scenarios.
    Coverage(coverage::CoverageArgs),
}

/// How a report is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Fine,
    ProblemsFound,
}

/// Reads the command line, the first argument being the program's own name, and runs the command.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Next {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are answers, and go to standard output; clap knows which is which.
            let asked_for = !error.use_stderr();
            let _ = error.print();
            return Next::Exit(ExitCode::from(if asked_for { 0 } else { 2 }));
        }
    };
    let outcome = Library::open(cli.practice.as_deref(), &cli.scenarios);
    let outcome = match (outcome, &cli.command) {
        (Ok(library), None) => {
            return Next::OpenWindow(Box::new(WindowOptions {
                library,
                screens: cli.screens,
                size: cli.size,
            }));
        }
        (Ok(library), Some(command)) => dispatch(&library, command),
        (Err(error), _) => Err(error),
    };
    Next::Exit(match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::ProblemsFound) => ExitCode::from(1),
        Err(error) => complain(&error),
    })
}

/// Reads `1280x800`.
fn size(text: &str) -> Result<(u32, u32), String> {
    let read = |number: &str| {
        number
            .parse()
            .ok()
            .filter(|points| (640..=8_000).contains(points))
    };
    text.split_once('x')
        .and_then(|(width, height)| Some((read(width)?, read(height)?)))
        .ok_or_else(|| "write it as 1280x800, each number from 640 to 8000".to_owned())
}

/// Says that the window can't be opened, and how to practice without it.
#[must_use]
pub fn no_window(reason: &str) -> ExitCode {
    terminal::complain(&format!(
        "{reason}; practice in the terminal with `kitchen-table play bedtime`"
    ));
    ExitCode::from(2)
}

fn complain(error: &anyhow::Error) -> ExitCode {
    terminal::complain(&format!("{error:#}"));
    ExitCode::from(2)
}

fn dispatch(library: &Library, command: &Command) -> anyhow::Result<Outcome> {
    match command {
        Command::Play(args) => play::run(library, args),
        Command::Check(args) => check::run(library, args),
        Command::Explain { code } => check::explain(code),
        Command::Playtest(args) => playtest::run(library, args),
        Command::Coverage(args) => coverage::run(library, args),
    }
}
