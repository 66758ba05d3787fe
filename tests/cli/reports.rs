//! `playtest` and `coverage`: reports over scenarios.

use serde_json::{Value, json};

use crate::desk::{Desk, assert_shape, root};

fn on_the_shipped(line: &str) -> Value {
    let scenarios = root().join("scenarios");
    let line = format!("--scenarios {} {line}", scenarios.display());
    Desk::new().run(&line).ends(0).quietly().json()
}

#[test]
fn the_report_of_a_playtest_has_the_promised_shape() {
    let report = on_the_shipped("playtest --runs 20 --format json");
    let bot = json!({
        "mean": 78.0, "p5": 61.0, "p95": 90.0, "ended_early": 0.0,
        "emerging": { "relationships": 0.0, "thinking": 0.02, "safety": 0.0 },
        "endings": { "child": 3.9, "family": 3.7 },
        "principles": { "relationships": 80.0, "thinking": 72.0, "safety": 75.0 },
    });
    let bots: serde_json::Map<String, Value> = [
        "best",
        "skilled",
        "novice",
        "random",
        "always-first",
        "longest",
        "shortest",
        "kind-words",
        "always-ask",
        "warmest",
        "bluntest",
        "services-only",
    ]
    .into_iter()
    .map(|name| (name.to_owned(), bot.clone()))
    .collect();
    let expected = json!({
        "scenarios": [{
            "id": "bedtime", "runs": 20,
            "reached": { "moments": 1.0, "choices": 1.0, "replies": 0.97, "facts": 1.0, "endings": 1.0 },
            "bots": bots,
            "giveaway": { "length": 0.03, "position": -0.05 },
            "change_talk": { "skilled": [0.5], "novice": [0.4] },
            "score_outcome": 0.42,
        }],
    });
    assert_shape(&report, &expected);
    for scenario in report["scenarios"].as_array().unwrap() {
        assert_eq!(scenario["runs"], 20);
        assert_eq!(
            scenario["change_talk"]["skilled"].as_array().unwrap().len(),
            4
        );
    }
}

#[test]
fn a_playtest_is_told_for_reading_too() {
    let desk = Desk::new();
    let all = desk.run("playtest --runs 5").ends(0).quietly().says(&[
        "a-quiet-porch: 5 visits by each bot, seed 1",
        "skilled",
        "reached: moments",
        "giveaway: length",
        "score against outcome",
    ]);
    let one = desk
        .run("playtest --runs 5 --bot skilled")
        .ends(0)
        .quietly();
    assert!(one.out.len() < all.out.len());
}

#[test]
fn the_report_of_what_can_be_practiced_has_the_promised_shape() {
    let report = on_the_shipped("coverage --format json");
    let expected = json!({
        "techniques": { "motivational-interviewing": { "scenes": 4, "scenarios": 3 } },
        "elements": { "listening": { "opportunities": 120 } },
        "skills": { "complex-reflection": 1 },
        "people": { "parents": 1, "children": 1 },
    });
    assert_shape(&report, &expected);
    assert_eq!(report["techniques"].as_object().unwrap().len(), 17);
}

#[test]
fn what_can_be_practiced_is_told_for_reading_too() {
    Desk::new().run("coverage").ends(0).quietly().says(&[
        "Techniques",
        "motivational-interviewing",
        "Elements",
        "Skills and habits",
        "People:",
    ]);
}

#[test]
fn a_report_over_a_broken_file_says_so_and_stops() {
    let desk = Desk::new();
    desk.write("scenarios/broken.ron", "Scenario(");
    for line in ["playtest --runs 1", "coverage"] {
        desk.run(line)
            .ends(2)
            .complains(&["scenarios/broken.ron can't be practiced as it stands"]);
    }
}
