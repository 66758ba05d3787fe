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
    let (name, says) = match bot {
        None => ("The recorded visit", ""),
        Some(Bot::Warmest) => (
            "The warm worker",
            "Only nice: listens, agrees, reassures, and never names the worry.",
        ),
        Some(Bot::Skilled) => (
            "The practiced worker",
            "Listens, and says plainly what the worry is.",
        ),
        Some(Bot::Bluntest) => (
            "The blunt worker",
            "Only plain: names the worry and what must be, and gives nothing back.",
        ),
        Some(Bot::Novice) => (
            "The worker of habit",
            "Falls into every habit there is: an exaggeration, and no picture of someone new.",
        ),
        Some(Bot::ServicesOnly) => (
            "The referring worker",
            "Offers a service wherever there is one.",
        ),
        Some(Bot::Best) => (
            "The model\u{2019}s own choice",
            "Always takes what is worth most.",
        ),
        Some(other) => {
            return Walker {
                name: format!("The bot {}", other.name()),
                subject: format!("the bot {}", other.name()),
                says: String::new(),
            };
        }
    };
    Walker {
        name: name.to_owned(),
        subject: name.replacen("The", "the", 1),
        says: says.to_owned(),
    }
}
