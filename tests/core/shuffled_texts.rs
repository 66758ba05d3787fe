//! A test of a rule itself: with the texts permuted within each moment, text against tags must complain.

use std::path::Path;
use std::sync::Arc;

use kitchen_table::check::{RULES, Subject};
use kitchen_table::scenario::{Scenario, Scene};
use kitchen_table::session::Plot;

use super::checking::{MODEL, WORDS, check};
use super::support::family;

/// The scenario with the texts of each moment moved on by so many choices, under unchanged tags.
fn shuffled(scenario: &Scenario, by: usize) -> Scenario {
    let mut scenario = scenario.clone();
    for Scene::Conversation(scene) in &mut scenario.scenes {
        for moment in scene.moments.values_mut() {
            let count = moment.choices.len();
            let texts: Vec<_> = moment
                .choices
                .iter()
                .map(|choice| (choice.says.clone(), choice.does.clone()))
                .collect();
            for (at, choice) in moment.choices.iter_mut().enumerate() {
                (choice.says, choice.does) = texts[(at + by) % count].clone();
            }
        }
    }
    scenario
}

/// In what share of the moments text against tags complains, errors and remarks.
fn complaining(scenario: &Scenario) -> f64 {
    let plot = Plot::new(Arc::new(scenario.clone()), MODEL.clone()).unwrap();
    let subject = Subject::new("", scenario, &MODEL, &WORDS, Some(&plot));
    let rules = RULES
        .iter()
        .filter(|rule| matches!(rule.code, "KT402" | "KT403"));
    let findings: Vec<_> = rules.flat_map(|rule| rule.statically(&subject)).collect();
    let complains = |place: &str| {
        findings
            .iter()
            .any(|it| it.place.to_string().starts_with(place))
    };
    let moments = subject.moments.iter().map(|at| at.place().to_string());
    let places: Vec<String> = moments.collect();
    places.iter().filter(|place| complains(place)).count() as f64 / places.len() as f64
}

/// The families that the program comes with, and an invented one.
fn families() -> Vec<(String, Arc<Scenario>)> {
    let mut texts = vec![("visit.ron".to_owned(), family::visit("visit", 18))];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        texts.push((name, std::fs::read_to_string(&path).unwrap()));
    }
    let checked = texts.into_iter().map(|(name, text)| {
        let scenario = check(&name, &text).scenario.unwrap();
        (name, scenario)
    });
    checked.collect()
}

#[test]
fn permuted_texts_contradict_their_tags_in_at_least_half_of_the_moments() {
    for (name, scenario) in families() {
        assert!(complaining(&scenario) == 0.0, "{name}");
        for by in 1..3 {
            let share = complaining(&shuffled(&scenario, by));
            let fitting = 100.0 - 100.0 * share;
            assert!(
                share >= 0.5,
                "{name}: moved on by {by}, {fitting:.0} of 100 moments still fit"
            );
        }
    }
}
