//! `play`: practice in the terminal, let a bot play, or play a list of decisions again.

mod beside;
mod coach;
mod table;

use std::io::{BufRead, IsTerminal as _};
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use serde_json::json;

use super::library::Library;
use super::{Format, Outcome, playtest, report, terminal};
use crate::debrief::debrief_of;
use crate::playtest::attempt;
use crate::playtest::sight::Reader;
use crate::session::{Attempt, Decision, Mode, Plot, Replay, replay};

/// Plays a scenario.
#[derive(Debug, Args)]
pub(super) struct PlayArgs {
    /// The scenario's id, or the path of its file.
    scenario: String,
    /// How it is practiced.
    #[arg(long, value_enum, default_value_t)]
    mode: ModeArg,
    /// What fixes the visit's chance; another each time if not given.
    #[arg(long)]
    seed: Option<u64>,
    /// Lets a bot play: best, skilled, novice, random, …
    #[arg(long, value_name = "NAME", conflicts_with = "decisions")]
    bot: Option<String>,
    /// Puts a second bot's visit beside the first one, with the same chance: where they parted, and what it brought.
    #[arg(long, value_name = "NAME", conflicts_with = "html")]
    beside: Option<String>,
    /// Plays the decisions of a file: one `scene/moment/choice` in each line, ` argued 2` behind it if a room
    /// argued there twice.
    #[arg(long, value_name = "FILE")]
    decisions: Option<PathBuf>,
    /// Writes the debrief to an HTML file, to print or give away.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// How the transcript and the debrief are printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum ModeArg {
    /// Hints before and reasons after each choice.
    Coached,
    /// The family's reaction alone, then the debrief.
    #[default]
    Practice,
    /// Ask the room: a group argues and one of them chooses; what was argued most comes first afterwards.
    Room,
}

pub(super) fn run(library: &Library, args: &PlayArgs) -> anyhow::Result<Outcome> {
    let plot = library.plot(library.find(&args.scenario)?)?;
    let seed = args.seed.unwrap_or_else(seed_from_clock);
    let mode = match args.mode {
        ModeArg::Coached => Mode::Coached,
        ModeArg::Practice => Mode::Practice,
        ModeArg::Room => Mode::Room,
    };
    let visit = if let Some(name) = &args.bot {
        let bot = playtest::bot(name)?;
        attempt(&Reader::new(&plot, &library.vocabulary), bot, seed)
    } else if let Some(path) = &args.decisions {
        let (_, text) = library.text(path)?;
        from_lines(&plot, seed, mode, &text)?
    } else {
        if args.format == Format::Json {
            bail!("--format json needs --bot or --decisions");
        }
        if args.beside.is_some() {
            bail!("--beside needs --bot or --decisions");
        }
        let input: &mut dyn BufRead = &mut std::io::stdin().lock();
        let start = Attempt::new(&plot.scenario.id, seed, mode);
        return practice(library, &plot, start, input, args.html.as_deref());
    };
    if let Some(name) = &args.beside {
        return beside::run(library, &plot, &visit, name, args);
    }
    finish(library, &plot, &visit, args)
}

fn practice(
    library: &Library,
    plot: &Plot,
    start: Attempt,
    input: &mut dyn BufRead,
    html: Option<&std::path::Path>,
) -> anyhow::Result<Outcome> {
    let patient = std::io::stdin().is_terminal();
    let attempt = table::sit_down(plot, &library.vocabulary, start, input, patient);
    let Some(attempt) = attempt else {
        terminal::print("You left before the first decision, so there is nothing to look back on.");
        return Ok(Outcome::Fine);
    };
    let debrief = debrief_of(plot, &library.vocabulary, &attempt, &replay(plot, &attempt));
    terminal::print_debrief(&debrief);
    write_html(html, &debrief)?;
    Ok(Outcome::Fine)
}

fn finish(
    library: &Library,
    plot: &Plot,
    attempt: &Attempt,
    args: &PlayArgs,
) -> anyhow::Result<Outcome> {
    let played = replay(plot, attempt);
    let debrief = debrief_of(plot, &library.vocabulary, attempt, &played);
    write_html(args.html.as_deref(), &debrief)?;
    match args.format {
        Format::Json => {
            let whole = json!({
                "scenario": plot.scenario.id,
                "seed": attempt.seed,
                "decisions": attempt.decisions,
                "events": report::events(plot, &played),
                "debrief": debrief,
            });
            terminal::print_json(&whole)?;
        }
        Format::Text => terminal::print_debrief(&debrief),
    }
    Ok(stopped(attempt, &played))
}

/// Says where a list of decisions could not go on, if it could not.
fn stopped(attempt: &Attempt, played: &Replay) -> Outcome {
    match played.stopped_at.and_then(|at| attempt.decisions.get(at)) {
        Some(decision) => {
            terminal::complain(&format!(
                "stopped before {}: that choice is not open there",
                decision.choice
            ));
            Outcome::ProblemsFound
        }
        None => Outcome::Fine,
    }
}

fn write_html(
    path: Option<&std::path::Path>,
    debrief: &crate::debrief::Debrief,
) -> anyhow::Result<()> {
    if let Some(path) = path {
        std::fs::write(path, crate::debrief::html(debrief))
            .with_context(|| format!("can't write {}", path.display()))?;
        terminal::complain(&format!("the debrief is in {}", path.display()));
    }
    Ok(())
}

/// Decisions from a file: one in each line; empty lines and lines that begin with `#` are left out.
fn from_lines(plot: &Plot, seed: u64, mode: Mode, text: &str) -> anyhow::Result<Attempt> {
    let mut attempt = Attempt::new(&plot.scenario.id, seed, mode);
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (choice, argued) = with_marks(line)
            .with_context(|| format!("line {number}: after \"argued\" comes how often: 1, 2, 3"))?;
        if plot.find_choice(choice).is_none() {
            bail!(
                "line {number}: there is no choice \"{choice}\" in {}",
                plot.scenario.id
            );
        }
        attempt.decisions.push(Decision {
            argued,
            ..Decision::first(choice)
        });
    }
    Ok(attempt)
}

/// A choice with how often its moment was argued; nothing if that is no number.
fn with_marks(line: &str) -> Option<(&str, u32)> {
    match line.split_once(" argued ") {
        Some((choice, times)) => Some((choice.trim(), times.trim().parse().ok()?)),
        None => Some((line, 0)),
    }
}

/// Another seed each time.
fn seed_from_clock() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(1, |since| since.as_secs() ^ u64::from(since.subsec_nanos()))
}
