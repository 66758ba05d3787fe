//! `KT5xx`: what only playing a scenario by bots finds. The figures are those of the design's table of bots.

pub(super) mod calibration;
pub(super) mod must;
pub(super) mod never_reached;
pub(super) mod score_outcome;
pub(super) mod single_talk;
pub(super) mod strategy_wins;

use crate::playtest::{Bot, BotReport, Report};
use crate::source::Place;

/// How a bot fared; nothing if it was not let play.
fn fared(report: &Report, bot: Bot) -> Option<&BotReport> {
    report.bots.get(bot.name())
}

/// Where what concerns the whole visit is shown.
fn whole() -> Place {
    Place::root().field("scenes")
}
