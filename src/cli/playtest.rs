//! `playtest`: bots play, and a report says what the scenario measures.

use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::bail;
use clap::Args;
use serde_json::json;

use super::library::Library;
use super::progress::Progress;
use super::{Format, Outcome, terminal};
use crate::debrief::plain;
use crate::playtest::{Bot, Report, report_telling};
use crate::source::did_you_mean;

/// Lets bots play scenarios.
#[derive(Debug, Args)]
pub(super) struct PlaytestArgs {
    /// Scenario files or folders; the scenarios' folder if none is named.
    paths: Vec<PathBuf>,
    /// How many visits each bot makes.
    #[arg(long, default_value_t = 500, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    runs: u32,
    /// What fixes their chance.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How the report is printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Only this bot's figures matter to you: leaves the others out of the text.
    #[arg(long, value_name = "NAME")]
    bot: Option<String>,
}

pub(super) fn run(library: &Library, args: &PlaytestArgs) -> anyhow::Result<Outcome> {
    if let Some(name) = &args.bot {
        bot(name)?;
    }
    let mut reports = Vec::new();
    let mut progress = Progress::begin();
    for file in library.files(&args.paths)? {
        let plot = library.plot(file)?;
        reports.extend(report_telling(
            &plot,
            &library.vocabulary,
            args.runs,
            args.seed,
            &mut |done, all| progress.tell(&plot.scenario.id, done, all),
        ));
    }
    drop(progress);
    match args.format {
        Format::Json => {
            let all = json!({ "scenarios": reports });
            terminal::print_json(&all)?;
        }
        Format::Text => {
            for report in &reports {
                terminal::print(&plain(&told(report, args.bot.as_deref())));
            }
        }
    }
    Ok(Outcome::Fine)
}

/// The bot of this name.
pub(super) fn bot(name: &str) -> anyhow::Result<Bot> {
    if let Some(bot) = Bot::named(name) {
        return Ok(bot);
    }
    let names: Vec<&str> = Bot::ALL.into_iter().map(Bot::name).collect();
    match did_you_mean(name, names.iter().copied()) {
        Some(near) => bail!("there is no bot \"{name}\"; did you mean \"{near}\"?"),
        None => bail!(
            "there is no bot \"{name}\"; there are: {}",
            names.join(", ")
        ),
    }
}

fn told(report: &Report, only: Option<&str>) -> String {
    let number =
        |number: Option<f64>| number.map_or("–".to_owned(), |number| format!("{number:.0}"));
    let mut text = format!(
        "{}: {} visits by each bot, seed {}\n\n{:<14} {:>5} {:>5} {:>5}  {:>17}  {:>15}  {:>11} {:>5} {:>6} {:>5}\n",
        report.id,
        report.runs,
        report.seed,
        "bot",
        "mean",
        "p5",
        "p95",
        "rel  think  safe",
        "emerging",
        "child/fam.",
        "undone",
        "trust",
        "turns",
    );
    for (name, bot) in &report.bots {
        if only.is_some_and(|only| only != *name) {
            continue;
        }
        let by_principle: Vec<String> = bot
            .principles
            .values()
            .map(|n| format!("{:>5}", number(*n)))
            .collect();
        let emerging: Vec<String> = bot.emerging.values().map(|n| format!("{n:.2}")).collect();
        let _ = writeln!(
            text,
            "{name:<14} {:>5} {:>5} {:>5}  {:>17}  {:>15}  {:>5.2}/{:>5.2} {:>5.2} {:>+6.1} {:>5.1}",
            number(bot.mean),
            number(bot.p5),
            number(bot.p95),
            by_principle.join(" "),
            emerging.join(" "),
            bot.endings.child,
            bot.endings.family,
            bot.critical_undone,
            bot.trust_moved,
            bot.decisions,
        );
    }
    let reached = &report.reached;
    let _ = writeln!(
        text,
        "\nreached: moments {:.2}, choices {:.2}, replies {:.2}, facts {:.2}, endings {:.2}",
        reached.moments, reached.choices, reached.replies, reached.facts, reached.endings
    );
    let _ = writeln!(
        text,
        "giveaway: length {:+.2}, position {:+.2}, longest is best {:.2}",
        report.giveaway.length, report.giveaway.position, report.giveaway.longest_is_best
    );
    for (bot, quarters) in &report.change_talk {
        let quarters: Vec<String> = quarters
            .iter()
            .map(|share| share.map_or("–".to_owned(), |share| format!("{share:.2}")))
            .collect();
        let _ = writeln!(text, "change talk, {bot}: {}", quarters.join(" "));
    }
    let _ = writeln!(
        text,
        "score against outcome: {:.2}; choices with replies of different talk: {:.2}",
        report.score_outcome, report.varied_replies
    );
    for (bot, told) in &report.bots {
        if matches!(*bot, "best" | "skilled" | "warmest" | "bluntest" | "novice") {
            let shares: Vec<String> = told
                .ending_shares
                .iter()
                .map(|(id, share)| format!("{id} {share:.2}"))
                .collect();
            let _ = writeln!(text, "endings, {bot}: {}", shares.join(", "));
        }
    }
    for name in &report.unreached {
        let _ = writeln!(text, "never reached: {name}");
    }
    text
}
