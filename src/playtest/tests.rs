//! Tests of the bots, the statistics and the reports, over the shipped families.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::sight::{Memory, Reader, Sight};
use super::statistics::{centered, correlation, percentile, rank_correlation, ranks};
use super::{Bot, Report, attempt, report, report_telling, run_seed, visit};
use crate::practice;
use crate::scenario::{self, Vocabulary};
use crate::session::{Plot, State, replay};

const BEDTIME: &str = include_str!("../../scenarios/bedtime.ron");
const QUARTER_TO_FIVE: &str = include_str!("../../scenarios/quarter-to-five.ron");

fn plot(text: &str) -> Plot {
    let scenario = scenario::load("shipped.ron", text).scenario.unwrap();
    Plot::new(Arc::new(scenario), Arc::new(practice::sop().unwrap())).unwrap()
}

fn vocabulary() -> Vocabulary {
    Vocabulary::shipped().0
}

/// What a bot does at the first moment of *Bedtime*: the ids of what it could pick over many seeds.
fn first_picks(bot: Bot) -> Vec<String> {
    let plot = plot(BEDTIME);
    let vocabulary = vocabulary();
    let reader = Reader::new(&plot, &vocabulary);
    let mut picks: Vec<String> = (0..60)
        .filter_map(|seed| {
            let (state, opening) = State::start(&plot, seed);
            let mut memory = Memory::new(&reader);
            memory.take_in(&reader, &opening);
            let mut sight = Sight::new(&reader, &state, &memory, bot == Bot::Best);
            bot.pick(&mut sight)
                .map(|choice| plot.choice(choice).id.clone())
        })
        .collect();
    picks.sort();
    picks.dedup();
    picks
}

#[track_caller]
fn skills_of_first_pick(bot: Bot, expected: &[&str]) {
    let plot = plot(BEDTIME);
    let moment = plot.moments().next().unwrap();
    for id in first_picks(bot) {
        let choice = plot
            .choices(moment)
            .find(|choice| plot.choice(*choice).id == id)
            .unwrap();
        let skills = &plot.choice(choice).skills;
        assert!(
            skills
                .iter()
                .any(|skill| expected.contains(&skill.as_str())),
            "{} picked {id} with {skills:?}",
            bot.name()
        );
    }
}

#[test]
fn every_bot_answers_to_its_name() {
    for bot in Bot::ALL {
        assert_eq!(Bot::named(bot.name()), Some(bot));
    }
    assert_eq!(Bot::named("nobody"), None);
}

#[test]
fn the_random_bot_can_pick_anything_and_the_others_what_they_stand_for() {
    let plot = plot(BEDTIME);
    let first = plot.moments().next().unwrap();
    assert_eq!(first_picks(Bot::Random).len(), plot.choices(first).count());
    skills_of_first_pick(
        Bot::Skilled,
        &[
            "names-role-and-purpose",
            "complex-reflection",
            "keeps-caller-private",
        ],
    );
    skills_of_first_pick(Bot::Novice, &["gives-away-caller"]);
    assert_eq!(first_picks(Bot::Longest).len(), 1);
    assert_eq!(first_picks(Bot::Shortest).len(), 1);
    assert_ne!(first_picks(Bot::Longest), first_picks(Bot::Shortest));
}

#[test]
fn a_bots_visit_is_an_attempt_that_replays_to_the_same_end() {
    for text in [BEDTIME, QUARTER_TO_FIVE] {
        let plot = plot(text);
        let vocabulary = vocabulary();
        let reader = Reader::new(&plot, &vocabulary);
        for bot in Bot::ALL {
            let made = visit(&reader, bot, 7);
            let played = replay(&plot, &attempt(&reader, bot, 7));
            assert_eq!(played.stopped_at, None, "{}", bot.name());
            assert_eq!(played.state, made.state, "{}", bot.name());
            assert!(
                made.state.ending.is_some(),
                "{} came to no ending",
                bot.name()
            );
        }
    }
}

#[test]
fn the_best_bot_has_exactly_100_wherever_something_was_at_stake() {
    for text in [BEDTIME, QUARTER_TO_FIVE] {
        let plot = plot(text);
        let vocabulary = vocabulary();
        let reader = Reader::new(&plot, &vocabulary);
        for run in 0..25 {
            let profile = visit(&reader, Bot::Best, run_seed(3, run)).profile;
            let principles = profile.principles.iter().map(|principle| principle.sum);
            for sum in principles.chain(profile.elements).chain([profile.whole]) {
                assert_eq!(sum.you, sum.of, "run {run}");
            }
        }
    }
}

#[test]
fn a_report_says_the_same_twice_and_something_else_for_another_seed() {
    let plot = plot(BEDTIME);
    let told = |seed| serde_json::to_string(&report(&plot, &vocabulary(), 12, seed)).unwrap();
    assert_eq!(told(4), told(4));
    assert_ne!(told(4), told(5));
}

#[test]
fn telling_how_far_it_is_changes_nothing_in_a_report() {
    let plot = plot(BEDTIME);
    let mut told = Vec::new();
    let telling = report_telling(&plot, &vocabulary(), 3, 4, &mut |done, all| {
        told.push((done, all));
        ControlFlow::Continue(())
    });
    let plain = report(&plot, &vocabulary(), 3, 4);
    assert_eq!(
        serde_json::to_string(&telling.unwrap()).unwrap(),
        serde_json::to_string(&plain).unwrap()
    );
    let each_visit: Vec<(u32, u32)> = (0..=36).map(|done| (done, 36)).collect();
    assert_eq!(told, each_visit);
}

#[test]
fn a_report_that_is_stopped_makes_no_further_visit_and_keeps_nothing() {
    let plot = plot(BEDTIME);
    for stop_after in [0, 1, 17, 36] {
        let mut last = None;
        let report = report_telling(&plot, &vocabulary(), 3, 4, &mut |done, _| {
            last = Some(done);
            if done == stop_after {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        assert!(report.is_none(), "stopped after {stop_after}");
        assert_eq!(last, Some(stop_after));
    }
}

fn mean_ending(report: &Report, bot: &str) -> (f64, f64) {
    let endings = report.bots[bot].endings;
    (endings.child, endings.family)
}

#[test]
fn warmth_that_never_names_the_danger_leaves_the_child_worse_off_than_bluntness_that_does() {
    let plot = plot(QUARTER_TO_FIVE);
    for seed in 1..=3 {
        let report = report(&plot, &vocabulary(), 60, seed);
        let (warm, warm_family) = mean_ending(&report, "warmest");
        let (blunt, blunt_family) = mean_ending(&report, "bluntest");
        assert!(
            warm + 0.5 <= blunt,
            "seed {seed}: warm {warm}, blunt {blunt}"
        );
        for rating in [warm, warm_family, blunt, blunt_family] {
            assert!(rating <= 3.0, "seed {seed}: {rating}");
        }
    }
}

#[test]
fn a_stiff_talk_that_settles_tonight_ends_better_for_the_child_than_a_pleasant_one_that_does_not() {
    let plot = plot(BEDTIME);
    let rating = |id: &str| plot.scenario.endings[id].child;
    assert!(rating("a-nice-talk") < rating("stiff-and-settled"));
    let report = report(&plot, &vocabulary(), 60, 1);
    let (warm, _) = mean_ending(&report, "warmest");
    let (blunt, _) = mean_ending(&report, "bluntest");
    assert!(warm < blunt, "warm {warm}, blunt {blunt}");
}

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

#[test]
fn correlations_are_those_of_the_textbook() {
    near(correlation(&[(1.0, 2.0), (2.0, 4.0), (3.0, 6.0)]), 1.0);
    near(correlation(&[(1.0, 3.0), (2.0, 2.0), (3.0, 1.0)]), -1.0);
    near(correlation(&[(1.0, 5.0), (2.0, 5.0), (3.0, 5.0)]), 0.0);
    near(correlation(&[]), 0.0);
    // Ranks see order alone, so any rising curve correlates fully.
    near(
        rank_correlation(&[(1.0, 1.0), (2.0, 8.0), (3.0, 27.0), (4.0, 64.0)]),
        1.0,
    );
}

#[test]
fn equal_numbers_share_the_mean_of_their_ranks() {
    assert_eq!(ranks(&[10.0, 30.0, 30.0, 20.0]), [1.0, 3.5, 3.5, 2.0]);
    assert_eq!(centered(&[1.0, 2.0, 3.0]), [-1.0, 0.0, 1.0]);
}

#[test]
fn percentiles_are_numbers_of_the_list() {
    let numbers: Vec<f64> = (0..=100).map(f64::from).collect();
    assert_eq!(percentile(&numbers, 0.05), Some(5.0));
    assert_eq!(percentile(&numbers, 0.95), Some(95.0));
    assert_eq!(percentile(&[], 0.5), None);
}
