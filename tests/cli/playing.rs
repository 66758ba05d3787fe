//! `play` by itself: bots and lists of decisions.

use serde_json::json;

use crate::desk::{Desk, assert_shape, root};

const ALL_FOUR: &str = "\
# The worked example, with a remark and an empty line.

porch/door/who-and-why
porch/mornings/a-good-morning
porch/mornings/ask-lu
porch/mornings/go-on
";

#[test]
fn a_bot_plays_a_visit_and_the_debrief_is_told() {
    Desk::new()
        .run("play a-quiet-porch --bot skilled --seed 7")
        .ends(0)
        .quietly()
        .says(&[
            "A quiet porch: after the visit",
            "How it ended",
            "The three principles",
            "Practice on an invented family.",
        ]);
}

#[test]
fn the_report_of_a_visit_has_the_promised_shape() {
    let scenarios = root().join("scenarios");
    let line = format!(
        "--scenarios {} play bedtime --bot skilled --seed 7 --format json",
        scenarios.display()
    );
    let report = Desk::new().run(&line).ends(0).quietly().json();
    let expected = json!({
        "scenario": "bedtime", "seed": 7,
        "decisions": [{ "choice": "scene/moment/choice", "hinted": false, "again": false, "argued": 0 }],
        "events": [{ "event": "came" }],
        "debrief": {
            "principles": [{
                "id": "thinking", "score": 61, "band": "developing", "opportunities": 9,
                "elements": [{ "id": "listening", "opportunities": 6 }],
            }],
            "duties": { "done": ["names-the-worry"], "undone": [] },
            "measures": { "reflections": 6, "questions": 15 },
            "outcomes": { "ending": { "id": "an-ending" } },
        },
    });
    assert_shape(&report, &expected);
    assert_eq!(report["scenario"], "bedtime");
    assert_eq!(report["seed"], 7);
}

#[test]
fn the_same_visit_twice_is_the_same_byte_for_byte() {
    let desk = Desk::new();
    for line in [
        "play a-quiet-porch --bot skilled --seed 7",
        "play a-quiet-porch --bot random --seed 7 --format json",
        "playtest --runs 5 --format json",
        "coverage",
        "check --format json",
    ] {
        let (first, second) = (desk.run(line), desk.run(line));
        assert_eq!((first.out, first.err), (second.out, second.err), "{line}");
    }
}

#[test]
fn every_bot_plays() {
    let desk = Desk::new();
    for bot in [
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
    ] {
        desk.run(&format!("play a-quiet-porch --bot {bot} --seed 1"))
            .ends(0)
            .says(&["How it ended"]);
    }
}

#[test]
fn two_bots_are_told_beside_each_other() {
    let desk = Desk::new();
    desk.run("play a-quiet-porch --bot warmest --beside skilled --seed 7")
        .ends(0)
        .quietly()
        .says(&[
            "A quiet porch: two workers",
            "The warm worker",
            "The practiced worker",
            "What made the difference",
            "Where they parted",
        ]);
    let line = "play a-quiet-porch --bot warmest --beside skilled --seed 7 --format json";
    let report = desk.run(line).ends(0).quietly().json();
    let expected = json!({
        "scenario": "a-quiet-porch", "seed": 7,
        "decisions": [],
        "beside": {
            "walkers": [{ "name": "The warm worker", "subject": "the warm worker" }],
            "difference": ["a sentence"],
            "duties": [{ "id": "a-duty", "outcomes": ["done"] }],
            "principles": [{ "id": "thinking", "held": [] }],
            "endings": [{ "title": "an ending", "text": "how it goes on" }],
        },
    });
    assert_shape(&report, &expected);
}

#[test]
fn a_list_of_decisions_stands_beside_a_bot_and_nothing_stands_beside_nothing() {
    let desk = Desk::new();
    desk.write("decisions.txt", ALL_FOUR);
    desk.run("play a-quiet-porch --decisions decisions.txt --beside warmest --seed 7")
        .ends(0)
        .says(&["The recorded visit", "The warm worker"]);
    desk.run("play a-quiet-porch --beside warmest")
        .ends(2)
        .complains(&["--beside needs --bot or --decisions"]);
    desk.run("play a-quiet-porch --bot skilled --beside warmst")
        .ends(2)
        .complains(&["did you mean \"warmest\"?"]);
}

#[test]
fn a_bot_that_is_not_there_is_named_with_the_nearest() {
    let desk = Desk::new();
    desk.run("play a-quiet-porch --bot skiled")
        .ends(2)
        .complains(&["there is no bot \"skiled\"; did you mean \"skilled\"?"]);
    desk.run("play a-quiet-porch --bot somebody-else")
        .ends(2)
        .complains(&["there are: best, skilled"]);
    desk.run("playtest --runs 1 --bot warmst")
        .ends(2)
        .complains(&["did you mean \"warmest\"?"]);
}

#[test]
fn a_list_of_decisions_is_played_again() {
    let desk = Desk::new();
    desk.write("decisions.txt", ALL_FOUR);
    let report = desk
        .run("play a-quiet-porch --decisions decisions.txt --seed 7 --format json")
        .ends(0)
        .quietly()
        .json();
    let taken: Vec<_> = report["decisions"].as_array().unwrap().iter().collect();
    assert_eq!(taken.len(), 4);
    assert_eq!(taken[3]["choice"], "porch/mornings/go-on");
    let ending = report["debrief"]["outcomes"]["ending"]["id"].as_str();
    assert_eq!(ending, Some("aunt-lu"));
}

#[test]
fn a_list_of_decisions_says_where_a_room_argued() {
    let desk = Desk::new();
    let list = ALL_FOUR.replace("a-good-morning", "a-good-morning argued 2");
    desk.write("decisions.txt", list);
    let report = desk
        .run("play a-quiet-porch --decisions decisions.txt --mode room --seed 7 --format json")
        .ends(0)
        .quietly()
        .json();
    assert_eq!(report["decisions"][1]["argued"], 2);
    assert_eq!(report["debrief"]["argued"][0]["turn"], 2);
    assert_eq!(report["debrief"]["group"], true);
}

#[test]
fn a_list_from_windows_is_played_too() {
    let desk = Desk::new();
    desk.write("decisions.txt", ALL_FOUR.replace('\n', "\r\n"));
    desk.run("play a-quiet-porch --decisions decisions.txt --seed 7")
        .ends(0);
}

#[test]
fn a_decision_that_is_not_open_stops_the_visit_there() {
    let desk = Desk::new();
    desk.write(
        "decisions.txt",
        "porch/door/who-and-why\nporch/door/who-and-why\n",
    );
    desk.run("play a-quiet-porch --decisions decisions.txt --seed 7")
        .ends(1)
        .says(&["after the visit"])
        .complains(&["stopped before porch/door/who-and-why: that choice is not open there"]);
}

#[test]
fn lists_that_cannot_be_played_are_answered_with_one_sentence() {
    let desk = Desk::new();
    desk.write("unknown.txt", "porch/door/who-and-why\nporch/door/what\n");
    desk.write("no-text.txt", b"\xff\xfe");
    desk.write("argued.txt", "porch/door/who-and-why argued often\n");
    for (file, part) in [
        (
            "unknown.txt",
            "line 2: there is no choice \"porch/door/what\" in a-quiet-porch",
        ),
        (
            "argued.txt",
            "line 1: after \"argued\" comes how often: 1, 2, 3",
        ),
        ("no-text.txt", "no-text.txt is not saved as UTF-8 text"),
        ("missing.txt", "can't read missing.txt"),
    ] {
        desk.run(&format!("play a-quiet-porch --decisions {file}"))
            .ends(2)
            .complains(&[part]);
    }
}

#[test]
fn a_page_is_written_and_its_place_is_told() {
    let desk = Desk::new();
    desk.run("play a-quiet-porch --bot skilled --seed 7 --html debrief.html")
        .ends(0)
        .complains(&["the debrief is in debrief.html"]);
    let page = desk.read("debrief.html");
    assert!(page.starts_with("<!DOCTYPE html>"), "{}", &page[..80]);
    assert!(page.contains("A quiet porch"));
    desk.run("play a-quiet-porch --bot skilled --html no/such/folder.html")
        .ends(2)
        .complains(&["can't write no/such/folder.html"]);
}

#[test]
fn a_scenario_that_is_not_there_is_named_with_the_nearest() {
    let desk = Desk::new();
    desk.run("play a-quite-porch --bot best")
        .ends(2)
        .complains(&["there is no scenario \"a-quite-porch\"; did you mean \"a-quiet-porch\"?"]);
    desk.run("play winter")
        .ends(2)
        .complains(&["there is no scenario \"winter\"; there are: a-quiet-porch"]);
    desk.run("--scenarios elsewhere play winter")
        .ends(2)
        .complains(&["can't read the folder elsewhere; name another with --scenarios"]);
}

#[test]
fn a_scenario_is_played_from_its_path_too() {
    Desk::new()
        .run("--scenarios elsewhere play scenarios/a-quiet-porch.ron --bot best --seed 1")
        .ends(0)
        .says(&["A quiet porch: after the visit"]);
}

#[test]
fn a_broken_scenario_is_not_played_and_its_problems_are_shown() {
    let desk = Desk::new();
    let text = crate::desk::a_quiet_porch();
    desk.write("form.ron", text.replace("minutes: 5", "minuts: 5"));
    desk.run("play form.ron --bot best")
        .ends(2)
        .says(&["KT007", "form.ron:12:5"])
        .complains(&["form.ron can't be practiced as it stands"]);
    desk.write(
        "words.ron",
        text.replace("next: \"mornings\"", "next: \"evenings\""),
    );
    desk.run("play words.ron --bot best")
        .ends(2)
        .complains(&["evenings", "`kitchen-table check words.ron` says where"]);
}
