//! The examples of every rule: the bad one shows just what the rule finds, the good one does not.

use kitchen_table::check::{RULES, Rule};

use super::checking::{by_playing, check, play, told};
use super::splice::splice;

/// The example under a heading of a rule's explanation.
fn example(rule: &Rule, heading: &str) -> &'static str {
    let (_, behind) = rule
        .text
        .split_once(&format!("## {heading}\n"))
        .expect("the heading is there");
    let (_, example) = behind.split_once("```ron\n").expect("an example follows");
    example.split_once("```").expect("the example ends").0
}

/// Rules of play whose figures hang on the whole of a scenario: `playing_rules` tests them on reports.
const ON_REPORTS: &[&str] = &["KT501", "KT503", "KT504"];

/// What follows from what a bad example shows: a worry that can't be named is also a duty that can't be done.
const FOLLOWS: &[(&str, &str)] = &[("KT311", "KT308")];

#[test]
fn the_sound_scenarios_have_no_problem() {
    for whole in ["", "// whole visit\n"] {
        let (name, text) = splice(whole);
        assert_eq!(told(&check(&name, &text)), Vec::<String>::new());
    }
}

#[test]
fn every_bad_example_shows_its_rule_and_no_other() {
    let mut wrong = Vec::new();
    for rule in RULES.iter().filter(|rule| !rule.needs_play()) {
        let (name, text) = splice(example(rule, "Bad"));
        let checked = check(&name, &text);
        let is_own = |code: &str| code == rule.code || FOLLOWS.contains(&(rule.code, code));
        let own = checked.problems.iter().all(|problem| is_own(&problem.code));
        let found = checked
            .problems
            .iter()
            .any(|problem| problem.code == rule.code);
        if !own || !found {
            wrong.push((rule.code, told(&checked)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_good_example_has_no_problem() {
    let mut wrong = Vec::new();
    for rule in RULES.iter().filter(|rule| !rule.needs_play()) {
        let (name, text) = splice(example(rule, "Good"));
        let checked = check(&name, &text);
        if !checked.problems.is_empty() {
            wrong.push((rule.code, told(&checked)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_examples_of_the_rules_of_play_can_be_played_and_show_what_they_say() {
    for rule in RULES.iter().filter(|rule| rule.needs_play()) {
        for (heading, bad) in [("Bad", true), ("Good", false)] {
            let (name, text) = splice(example(rule, heading));
            let checked = check(&name, &text);
            assert!(
                checked.plot.is_some(),
                "{heading} of {}: {:#?}",
                rule.code,
                told(&checked)
            );
            let findings = by_playing(&checked, &play(&checked, 40));
            let found = findings.iter().any(|finding| finding.code == rule.code);
            if bad || !ON_REPORTS.contains(&rule.code) {
                assert_eq!(found, bad, "{heading} of {}: {findings:#?}", rule.code);
            }
        }
    }
}
