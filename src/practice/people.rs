//! How people respond: what a decision does to their gauges, and how likely each kind of reply is.

use super::file::{PeopleRule, Talk};
use super::model::Model;

/// The three hidden states of a person, in the order of an effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Gauge {
    /// How far they trust the worker.
    Trust,
    /// How strained they are; less is better.
    Strain,
    /// How ready they are for the target behavior.
    Readiness,
}

impl Gauge {
    /// All three, in the order of an effect.
    pub const ALL: [Self; 3] = [Self::Trust, Self::Strain, Self::Readiness];
}

/// What bears on an effect besides its size.
#[derive(Clone, Copy, Debug)]
pub struct EffectContext {
    /// What the situation adds to the move's worth, in tenths.
    pub situation: i32,
    /// Whether a habit was chosen and the person is a parent.
    pub habit_to_parent: bool,
}

/// The new value of a gauge after an effect of `points`, all in points of 100.
///
/// The situation helps or hinders, further change in the same direction shrinks near the end of the
/// scale, and one decision moves a gauge by a bounded number of points.
#[must_use]
pub fn moved(
    rule: &PeopleRule,
    gauge: Gauge,
    value: i32,
    points: i32,
    context: EffectContext,
) -> i32 {
    // Strain is turned round, so that more is better for all three.
    let flip = |x: i32| if gauge == Gauge::Strain { 100 - x } else { x };
    let level = flip(value);
    // No effect is larger than the scale, so that an absurd number in a file stays a number here.
    let points = points.clamp(-100, 100);
    let mut change = if gauge == Gauge::Strain {
        -points
    } else {
        points
    } * 10_000;
    // A habit costs a parent more; what it brings for the moment, it brings to everyone alike.
    if context.habit_to_parent && change < 0 {
        change *= rule.habit_to_parent;
    }
    let percent = match context.situation {
        5.. => rule.situation_helps,
        ..=-5 => rule.situation_hinders,
        _ => 100,
    }
    .max(1);
    change = if change > 0 {
        change / 100 * percent
    } else {
        change / percent * 100
    };
    let room = (if change > 0 { 100 - level } else { level }).min(100 - rule.shrinks_from);
    change = change / (100 - rule.shrinks_from).max(1) * room;
    let whole = round_to_points(change).clamp(-rule.most_loss, rule.most_gain);
    flip((level + whole).clamp(0, 100))
}

/// Ten-thousandths to whole points, halves away from zero.
fn round_to_points(ten_thousandths: i32) -> i32 {
    (ten_thousandths + 5_000 * ten_thousandths.signum()) / 10_000
}

/// What bears on which kind of reply comes.
#[derive(Clone, Copy, Debug)]
pub struct ReplyContext {
    /// The last talk of the person spoken to.
    pub last_talk: Option<Talk>,
    /// The move's class, as a position in the list of classes.
    pub class: usize,
    /// The kind of talk the move was aimed at.
    pub toward: Option<Talk>,
    /// The trust of the person spoken to.
    pub trust: i32,
    /// Whether a habit was chosen.
    pub habit: bool,
}

impl Model {
    /// Whole-number weights of a change, a neutral and a sustain reply.
    #[must_use]
    pub fn talk_weights(&self, context: ReplyContext) -> [u64; 3] {
        let rule = &self.file.people;
        let row = context.last_talk.map_or(3, |talk| talk as usize);
        let [mut change, mut neutral, mut sustain] = self.table[context.class][row];
        match context.toward {
            Some(Talk::Change) => change *= u64::from(rule.toward),
            Some(Talk::Sustain) => sustain *= u64::from(rule.toward),
            Some(Talk::Neutral) | None => {}
        }
        if context.habit {
            sustain *= u64::from(rule.sustain_after_habit);
        }
        let trust = u64::try_from(context.trust.clamp(0, 100)).unwrap_or_default();
        change *= 50 + trust;
        neutral *= 100;
        sustain *= 150 - trust;
        [change, neutral, sustain]
    }
}

/// The rows of the table, in the order of the talks, and the row before anything was said.
const LASTS: [&str; 4] = ["change", "neutral", "sustain", "none"];

/// The table by position: small cells take their row's total, rows not counted the total of all.
pub(super) fn resolve_table(rule: &PeopleRule) -> Vec<[[u64; 3]; 4]> {
    let cell = |last: &str, class: &str| {
        rule.table
            .get(last)
            .and_then(|row| row.get(class))
            .map_or([0, 0, 0], |counts| {
                [counts.0, counts.1, counts.2].map(u64::from)
            })
    };
    let total = |last: &str| {
        let mut sum = [0_u64; 3];
        for class in rule.table.get(last).into_iter().flat_map(|row| row.keys()) {
            for (part, count) in sum.iter_mut().zip(cell(last, class)) {
                *part += count;
            }
        }
        sum
    };
    let total_of = |last: &str| match total(last) {
        [0, 0, 0] => LASTS.map(total).into_iter().fold([0; 3], |sum, row| {
            std::array::from_fn(|talk| sum[talk] + row[talk])
        }),
        counted => counted,
    };
    rule.classes
        .iter()
        .map(|class| {
            LASTS.map(|last| {
                let counts = cell(last, class);
                if counts.iter().sum::<u64>() < u64::from(rule.small_cell) {
                    total_of(last)
                } else {
                    counts
                }
            })
        })
        .collect()
}
