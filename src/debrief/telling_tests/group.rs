//! What is told of a visit by a group: that it was one, what was argued most, and what to talk about.

use insta::assert_snapshot;

use super::{FAMILY, GOOD, MODEL, attempt, debrief_of_attempt, part, told, written};
use crate::debrief::{Debrief, GROUP, html};
use crate::session::Mode;

/// A good visit by a group, with a mark or more at two moments.
fn group() -> Debrief {
    let family = FAMILY.replace("Scenario(", "Scenario(discuss: [\"What did <Ana> hear?\"],");
    let mut attempt = attempt(&GOOD);
    attempt.mode = Mode::Room;
    attempt.decisions[0].argued = 1;
    attempt.decisions[2].argued = 3;
    debrief_of_attempt(&family, MODEL, &attempt)
}

#[test]
fn the_text_says_that_it_was_a_group_and_what_it_argued_about() {
    let told = group();
    let text = written(&told);
    assert!(
        text.contains("A group\u{2019}s visit \u{b7} 4 decisions"),
        "{text}"
    );
    assert!(text.replace('\n', " ").contains(GROUP), "{text}");
    assert_snapshot!(part(&told, "You argued most here"), @r"
    Decision 3, marked 3 times: “What would Bo say about the nights?”
    Decision 1, marked once: “Being called on ‘again’ is hard.”
    ");
    assert_snapshot!(part(&told, "To talk about together"), @"- What did <Ana> hear?");
}

#[test]
fn the_page_says_the_same_and_links_to_the_moments() {
    let page = html(&group());
    for expected in [
        GROUP,
        "You argued most here",
        r##"Decision <a href="#decision-3">3</a>, marked 3 times"##,
        "To talk about together",
        "What did &lt;Ana&gt; hear?",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
}

#[test]
fn the_data_keeps_a_group_apart() {
    let json = serde_json::to_value(group()).unwrap();
    assert_eq!(json["mode"], "room");
    assert_eq!(json["group"], true);
    assert_eq!(json["argued"][0]["turn"], 3);
    assert_eq!(json["argued"][0]["place"], "visit/talk");
    assert_eq!(json["argued"][1]["times"], 1);
    assert_eq!(json["discuss"][0], "What did <Ana> hear?");
}

#[test]
fn of_one_person_nothing_of_it_is_said() {
    let told = told(&GOOD);
    assert!(!told.group && told.argued.is_empty() && told.discuss.is_empty());
    assert!(!written(&told).contains("group"));
    assert!(!html(&told).contains(GROUP));
}
