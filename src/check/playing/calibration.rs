//! KT504: a family that does not respond as people do.

use super::{fared, whole};
use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::playtest::{Bot, Report};
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT504",
    name: "people-out-of-true",
    severity: Severity::Error,
    title: "The family does not respond to good and poor practice as people do.",
    text: include_str!("calibration.md"),
    find: Find::ByPlaying(find),
};

/// By how much the share of change talk rises in skilled visits, at least, and to what.
const SKILLED_RISE: f64 = 0.2;
const SKILLED_END: f64 = 0.65;
/// By how much it rises in a novice's visits, at most, and below what it stays.
const NOVICE_RISE: f64 = 0.1;
const NOVICE_END: f64 = 0.5;
/// By how many points skilled visits move the parents' trust.
const TRUST: std::ops::RangeInclusive<f64> = 15.0..=40.0;
/// In what share of the turns a gauge may stand at 0 or 100.
const STUCK: f64 = 0.1;

fn find(_: &Subject<'_>, report: &Report, out: &mut Findings<'_>) {
    let share = |bot: Bot| {
        report
            .change_talk
            .get(bot.name())
            .copied()
            .unwrap_or_default()
    };
    let [first, .., last] = share(Bot::Skilled);
    if let (Some(first), Some(last)) = (first, last)
        && (last - first < SKILLED_RISE || last < SKILLED_END)
    {
        out.at_name(
            whole(),
            format!("In skilled visits the share of change talk goes from {first:.2} to {last:.2}; it must rise by {SKILLED_RISE} or more to {SKILLED_END} or more."),
            "Give early choices more sustain replies and late ones more change replies.",
        );
    }
    let [first, .., last] = share(Bot::Novice);
    if let (Some(first), Some(last)) = (first, last)
        && (last - first > NOVICE_RISE || last >= NOVICE_END)
    {
        out.at_name(
            whole(),
            format!("In a novice's visits the share of change talk goes from {first:.2} to {last:.2}; it may rise by {NOVICE_RISE} and must stay below {NOVICE_END}."),
            "Give choices with habits sustain replies, late in the visit too.",
        );
    }
    let skilled = fared(report, Bot::Skilled);
    if let Some(moved) = skilled
        .map(|skilled| skilled.trust_moved)
        .filter(|moved| !TRUST.contains(moved))
    {
        out.at_name(
            whole(),
            format!("Skilled visits move the parents' trust by {moved:+.0} points; people move by +15 to +40."),
            "Let the visit be longer or shorter, or look at its `shifts` and at where trust begins.",
        );
    }
    for (bot, fared) in &report.bots {
        if fared.at_the_end_of_a_scale > STUCK {
            out.at_name(
                whole(),
                format!(
                    "With the bot {bot} a person's gauge stands at 0 or 100 in {:.0} of 100 turns.",
                    100.0 * fared.at_the_end_of_a_scale
                ),
                "Begin nearer to the middle, so that there is room to move.",
            );
        }
    }
}
