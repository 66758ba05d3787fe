//! Many visits by every bot: what was reached, how the scores lie, how people talked.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::ops::ControlFlow;

use indexmap::IndexMap;
use serde::Serialize;

use super::bot::Bot;
use super::coverage::Coverage;
use super::giveaway::{Giveaway, giveaway, median_state};
use super::sight::Reader;
use super::statistics::{percentile, rank_correlation};
use super::visit::{Visit, run_seed, visit};
use crate::debrief::appraise::Sum;
use crate::debrief::{Band, DutyOutcome};
use crate::practice::{Gauge, Talk};
use crate::scenario::{Part, Vocabulary};
use crate::session::{Event, MomentIdx, Plot, State};

/// A visit of fewer decisions than this ended early.
const SHORT: usize = 5;

/// What playing a scenario by bots showed.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The scenario's id.
    pub id: String,
    /// How many visits each bot made.
    pub runs: u32,
    /// What fixed their chance.
    pub seed: u64,
    /// What share of the scenario the honest bots reached.
    pub reached: Reached,
    /// How each bot fared.
    pub bots: IndexMap<&'static str, BotReport>,
    /// What gives worths away.
    pub giveaway: Giveaway,
    /// Change ÷ (change + sustain) by quarter of the decisions, for the bots it is asked of.
    pub change_talk: IndexMap<&'static str, [Option<f64>; 4]>,
    /// Rank correlation between the score and what the visit brought, over random visits.
    pub score_outcome: f64,
    /// Share of choices with replies of two kinds of talk open at once, among those taken.
    pub varied_replies: f64,
    /// What was never reached, by name.
    pub unreached: Vec<String>,
    /// The states in which the moments are usually met.
    #[serde(skip)]
    pub usual: BTreeMap<MomentIdx, State>,
}

/// Shares of what the honest bots reached.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Reached {
    /// Of the moments.
    pub moments: f64,
    /// Of the choices: open at some time.
    pub choices: f64,
    /// Of the replies: come at some time.
    pub replies: f64,
    /// Of the facts: learned at some time.
    pub facts: f64,
    /// Of the endings.
    pub endings: f64,
}

/// How a bot fared.
#[derive(Clone, Debug, Serialize)]
pub struct BotReport {
    /// Its score, pooled over runs.
    pub mean: Option<f64>,
    /// Below it lie a twentieth of the runs with at least five decisions.
    pub p5: Option<f64>,
    /// Above it lie a twentieth of them.
    pub p95: Option<f64>,
    /// The share of runs with fewer than five decisions.
    pub ended_early: f64,
    /// The mean number of decisions.
    pub decisions: f64,
    /// The share of runs in which a principle came out emerging.
    pub emerging: IndexMap<String, f64>,
    /// The mean ending.
    pub endings: EndingMeans,
    /// The score by principle, pooled over runs.
    pub principles: IndexMap<String, Option<f64>>,
    /// The share of runs that left a critical duty undone.
    pub critical_undone: f64,
    /// By how much the parents' trust moved, on the mean.
    pub trust_moved: f64,
    /// The largest share of turns that a person's gauge stood at 0 or 100.
    pub at_the_end_of_a_scale: f64,
    /// The mean number of opportunities by principle.
    pub opportunities: IndexMap<String, f64>,
    /// How often each ending came, in shares.
    pub ending_shares: IndexMap<String, f64>,
}

/// How endings leave child and family, 1 to 5, on the mean.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct EndingMeans {
    /// The child.
    pub child: f64,
    /// The family.
    pub family: f64,
}

/// Plays a scenario by every bot.
#[must_use]
pub fn report(plot: &Plot, vocabulary: &Vocabulary, runs: u32, seed: u64) -> Report {
    let Ok(report) = played(plot, vocabulary, runs, seed, &mut |_, _| {
        Ok::<(), Infallible>(())
    });
    report
}

/// The same [`report`], where it takes long: `tell` learns before each visit how many have been made and of how
/// many, and at last that all have been. As soon as it breaks, nothing is kept and `None` comes back.
pub fn report_telling(
    plot: &Plot,
    vocabulary: &Vocabulary,
    runs: u32,
    seed: u64,
    tell: &mut dyn FnMut(u32, u32) -> ControlFlow<()>,
) -> Option<Report> {
    played(
        plot,
        vocabulary,
        runs,
        seed,
        &mut |done, all| match tell(done, all) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(()),
        },
    )
    .ok()
}

fn played<Stop>(
    plot: &Plot,
    vocabulary: &Vocabulary,
    runs: u32,
    seed: u64,
    tell: &mut dyn FnMut(u32, u32) -> Result<(), Stop>,
) -> Result<Report, Stop> {
    let reader = Reader::new(plot, vocabulary);
    let mut bots = IndexMap::new();
    let mut change_talk = IndexMap::new();
    let mut coverage = Coverage::new(plot);
    let mut usual = BTreeMap::new();
    let mut score_outcome = 0.0;
    let all = runs.saturating_mul(u32::try_from(Bot::ALL.len()).unwrap_or(u32::MAX));
    let mut done = 0_u32;
    for bot in Bot::ALL {
        let mut visits: Vec<Visit> = Vec::new();
        for run in 0..runs {
            tell(done, all)?;
            visits.push(visit(&reader, bot, run_seed(seed, run)));
            done = done.saturating_add(1);
        }
        if bot == Bot::Best {
            usual = usual_states(&visits);
        } else {
            for visit in &visits {
                coverage.add(plot, visit);
            }
        }
        if bot == Bot::Random {
            score_outcome = score_against_outcome(plot, &visits);
        }
        if matches!(bot, Bot::Skilled | Bot::Novice) {
            change_talk.insert(bot.name(), change_by_quarter(&visits));
        }
        bots.insert(bot.name(), bot_report(plot, &visits));
    }
    tell(done, all)?;
    Ok(Report {
        id: plot.scenario.id.clone(),
        runs,
        seed,
        reached: coverage.reached(),
        bots,
        giveaway: giveaway(plot, &usual),
        change_talk,
        score_outcome,
        varied_replies: coverage.varied(plot),
        unreached: coverage.unreached(plot),
        usual,
    })
}

fn bot_report(plot: &Plot, visits: &[Visit]) -> BotReport {
    let model = &plot.model;
    let count = visits.len().max(1) as f64;
    let share = |fits: &dyn Fn(&Visit) -> bool| {
        visits.iter().filter(|visit| fits(visit)).count() as f64 / count
    };
    let mean = |number: &dyn Fn(&Visit) -> f64| visits.iter().map(number).sum::<f64>() / count;
    let mut scores: Vec<f64> = visits
        .iter()
        .filter(|visit| visit.turns.len() >= SHORT)
        .filter_map(|visit| exact(visit.profile.whole))
        .collect();
    scores.sort_by(f64::total_cmp);
    let principle_ids = || model.file.principles.keys().cloned().enumerate();
    let ending = |visit: &Visit| {
        let (_, ending) = plot
            .scenario
            .endings
            .get_index(visit.state.ending?.index())?;
        Some((f64::from(ending.child), f64::from(ending.family)))
    };
    BotReport {
        mean: pooled(visits, |visit| visit.profile.whole),
        p5: percentile(&scores, 0.05),
        p95: percentile(&scores, 0.95),
        ended_early: share(&|visit| visit.turns.len() < SHORT),
        decisions: mean(&|visit| visit.turns.len() as f64),
        emerging: principle_ids()
            .map(|(at, id)| {
                let emerging =
                    |visit: &Visit| visit.profile.principles[at].band == Some(Band::Emerging);
                (id, share(&emerging))
            })
            .collect(),
        endings: EndingMeans {
            child: mean(&|visit| ending(visit).map_or(0.0, |(child, _)| child)),
            family: mean(&|visit| ending(visit).map_or(0.0, |(_, family)| family)),
        },
        principles: principle_ids()
            .map(|(at, id)| (id, pooled(visits, |visit| visit.profile.principles[at].sum)))
            .collect(),
        critical_undone: share(&|visit| leaves_critical_duty(plot, visit)),
        trust_moved: mean(&|visit| trust_moved(plot, visit)),
        at_the_end_of_a_scale: at_the_end_of_a_scale(plot, visits),
        opportunities: principle_ids()
            .map(|(at, id)| {
                let number =
                    |visit: &Visit| f64::from(visit.profile.principles[at].sum.opportunities);
                (id, mean(&number))
            })
            .collect(),
        ending_shares: plot
            .scenario
            .endings
            .keys()
            .enumerate()
            .map(|(at, id)| {
                let came = |visit: &Visit| {
                    visit
                        .state
                        .ending
                        .is_some_and(|ending| ending.index() == at)
                };
                (id.clone(), share(&came))
            })
            .collect(),
    }
}

fn exact(sum: Sum) -> Option<f64> {
    (sum.of != 0).then(|| 100.0 * sum.you as f64 / sum.of as f64)
}

fn pooled(visits: &[Visit], sum: impl Fn(&Visit) -> Sum) -> Option<f64> {
    exact(visits.iter().map(sum).fold(Sum::default(), Sum::and))
}

fn leaves_critical_duty(plot: &Plot, visit: &Visit) -> bool {
    visit.profile.duties.iter().any(|(duty, outcome)| {
        let duty = plot.model.file.duties.get_index(*duty);
        let critical = duty.is_some_and(|(_, duty)| duty.critical);
        critical && matches!(outcome, DutyOutcome::Undone(..))
    })
}

fn trust_moved(plot: &Plot, visit: &Visit) -> f64 {
    let (start, _) = State::start(plot, 0);
    let moves: Vec<f64> = plot
        .scenario
        .people
        .values()
        .enumerate()
        .filter(|(_, person)| person.part == Part::Parent)
        .map(|(at, _)| {
            let trust = Gauge::Trust;
            f64::from(visit.state.people[at].gauge(trust) - start.people[at].gauge(trust))
        })
        .collect();
    moves.iter().sum::<f64>() / moves.len().max(1) as f64
}

fn at_the_end_of_a_scale(plot: &Plot, visits: &[Visit]) -> f64 {
    let turns: usize = visits.iter().map(|visit| visit.turns.len()).sum();
    let stood = |person: usize, gauge: usize| {
        visits
            .iter()
            .flat_map(|visit| &visit.turns)
            .filter(|turn| matches!(turn.before.people[person].gauges[gauge], 0 | 100))
            .count()
    };
    let most = (0..plot.scenario.people.len())
        .flat_map(|person| (0..3).map(move |gauge| (person, gauge)))
        .map(|(person, gauge)| stood(person, gauge))
        .max();
    most.unwrap_or_default() as f64 / turns.max(1) as f64
}

/// Change ÷ (change + sustain), pooled over visits, by quarter of their decisions.
fn change_by_quarter(visits: &[Visit]) -> [Option<f64>; 4] {
    let mut counts = [[0_u32; 2]; 4];
    for visit in visits {
        let all = visit.turns.len().max(1);
        for (position, turn) in visit.turns.iter().enumerate() {
            for event in &turn.events {
                let quarter = &mut counts[position * 4 / all];
                match event {
                    Event::Replied {
                        talk: Talk::Change, ..
                    } => quarter[0] += 1,
                    Event::Replied {
                        talk: Talk::Sustain,
                        ..
                    } => quarter[1] += 1,
                    _ => {}
                }
            }
        }
    }
    counts.map(|[change, sustain]| {
        let both = change + sustain;
        (both > 0).then(|| f64::from(change) / f64::from(both))
    })
}

/// The share of facts learned and the ending's ratings, against the score.
fn score_against_outcome(plot: &Plot, visits: &[Visit]) -> f64 {
    let facts = plot.scenario.facts.len().max(1) as f64;
    let pairs: Vec<(f64, f64)> = visits
        .iter()
        .filter_map(|visit| {
            let score = exact(visit.profile.whole)?;
            let (_, ending) = plot
                .scenario
                .endings
                .get_index(visit.state.ending?.index())?;
            let rating = (f64::from(ending.child + ending.family) / 2.0 - 1.0) / 4.0;
            let learned = visit.state.known.iter().filter(|known| **known).count() as f64;
            Some((score, f64::midpoint(rating, learned / facts)))
        })
        .collect();
    rank_correlation(&pairs)
}

fn usual_states(visits: &[Visit]) -> BTreeMap<MomentIdx, State> {
    let mut met: BTreeMap<_, Vec<State>> = BTreeMap::new();
    for visit in visits {
        let mut here = std::collections::BTreeSet::new();
        for turn in &visit.turns {
            if here.insert(turn.before.moment) {
                met.entry(turn.before.moment)
                    .or_default()
                    .push(turn.before.clone());
            }
        }
    }
    met.into_iter()
        .filter_map(|(moment, states)| Some((moment, median_state(states)?)))
        .collect()
}
