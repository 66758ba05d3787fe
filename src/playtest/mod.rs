//! Who could play it: bots, what they reach, how scores lie, and the strategies that must not win.
//!
//! [`Bot`] picks from what it [sees](sight), [`visit`] makes one visit, [`report`] many; [`report_telling`] says how far
//! it is, and can be stopped.

mod bot;
mod coverage;
mod giveaway;
mod report;
pub mod sight;
mod statistics;
mod visit;

#[cfg(test)]
mod tests;

pub use bot::Bot;
pub use giveaway::{Giveaway, giveaway, usual_worths};
pub use report::{BotReport, EndingMeans, Reached, Report, report, report_telling};
pub use statistics::{correlation, rank_correlation};
pub use visit::{Visit, attempt, run_seed, visit};
