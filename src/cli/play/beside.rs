//! `play --beside`: two visits to the same family side by side.

use serde_json::json;

use super::{Library, PlayArgs, stopped};
use crate::cli::{Format, Outcome, playtest, terminal};
use crate::debrief::{Walker, beside};
use crate::playtest::sight::Reader;
use crate::playtest::{Bot, attempt};
use crate::session::{Attempt, Plot, replay};

/// Compares a visit with that of a second bot, which has the same chance.
pub(super) fn run(
    library: &Library,
    plot: &Plot,
    visit: &Attempt,
    second: &str,
    args: &PlayArgs,
) -> anyhow::Result<Outcome> {
    let first = args.bot.as_deref().map(playtest::bot).transpose()?;
    let second = playtest::bot(second)?;
    let reader = Reader::new(plot, &library.vocabulary);
    let other = attempt(&reader, second, visit.seed);
    let visits = [(walker(first), visit), (walker(Some(second)), &other)];
    let told = beside(plot, &library.vocabulary, visits);
    match args.format {
        Format::Json => {
            let decisions = [&visit.decisions, &other.decisions];
            terminal::print_json(&json!({
                "scenario": plot.scenario.id,
                "seed": visit.seed,
                "decisions": decisions,
                "beside": told,
            }))?;
        }
        Format::Text => terminal::print_beside(&told),
    }
    Ok(stopped(visit, &replay(plot, visit)))
}

/// What a comparison calls a visit: that of a bot, or that of a list of decisions.
fn walker(bot: Option<Bot>) -> Walker {
    let name = match bot {
        None => "The recorded visit",
        Some(Bot::Warmest) => "The warm worker",
        Some(Bot::Skilled) => "The practiced worker",
        Some(Bot::Bluntest) => "The blunt worker",
        Some(Bot::Novice) => "The worker of habit",
        Some(Bot::ServicesOnly) => "The referring worker",
        Some(Bot::Best) => "The best of all ways",
        Some(other) => {
            return Walker::new(
                format!("The bot {}", other.name()),
                format!("the bot {}", other.name()),
            );
        }
    };
    Walker::new(name, format!("t{}", &name[1..]))
}
