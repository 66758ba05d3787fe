//! What is wrong with a practice model, and where.

use super::file;
use crate::practice::{Condition, DefaultCall, Model, PracticeFile, Tenths};

/// One change to a sound file gives one finding with this code, at this place, saying this.
fn check(change: impl FnOnce(&mut PracticeFile), code: &str, place: &str, says: &str) {
    let mut file = file();
    change(&mut file);
    let (model, findings) = Model::new(file);
    let told: Vec<_> = findings
        .iter()
        .map(|finding| {
            (
                finding.code,
                finding.place.to_string(),
                finding.message.clone(),
            )
        })
        .collect();
    assert!(model.is_none(), "an error leaves no model: {told:?}");
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].0, code, "{told:?}");
    assert_eq!(told[0].1, place, "{told:?}");
    assert!(told[0].2.contains(says), "{told:?}");
    assert!(
        !findings[0].help.is_empty(),
        "every finding says what to do"
    );
}

/// An id that the model doesn't have.
fn unknown(change: impl FnOnce(&mut PracticeFile), place: &str, says: &str) {
    check(change, "KT020", place, says);
}

/// A number outside its range.
fn out_of_range(change: impl FnOnce(&mut PracticeFile), place: &str) {
    check(change, "KT021", place, "");
}

fn word() -> String {
    "nowhere".to_owned()
}

#[test]
fn a_sound_model_has_no_findings() {
    let (model, findings) = Model::new(file());
    assert!(findings.is_empty(), "{findings:?}");
    assert!(model.is_some());
}

#[test]
fn a_reference_that_leads_nowhere_is_found_where_it_stands() {
    unknown(
        |file| file.elements["listening"].principle = word(),
        "elements[\"listening\"].principle",
        "There is no principle \"nowhere\"",
    );
    unknown(
        |file| {
            file.techniques["motivational-interviewing"]
                .skills
                .push(word());
        },
        "techniques[\"motivational-interviewing\"].skills[2]",
        "There is no skill or habit \"nowhere\"",
    );
    unknown(
        |file| file.skills["silence"].shows.push(word()),
        "skills[\"silence\"].shows[1]",
        "There is no element \"nowhere\"",
    );
    unknown(
        |file| file.skills["silence"].categories.push(word()),
        "skills[\"silence\"].categories[1]",
        "There is no category \"nowhere\"",
    );
    unknown(
        |file| file.habits["threat"].harms[0] = word(),
        "habits[\"threat\"].harms[0]",
        "There is no element \"nowhere\"",
    );
    unknown(
        |file| file.habits["threat"].class = word(),
        "habits[\"threat\"].class",
        "There is no class \"nowhere\"",
    );
    unknown(
        |file| file.duties["agrees-tonight"].element = word(),
        "duties[\"agrees-tonight\"].element",
        "There is no element \"nowhere\"",
    );
    unknown(
        |file| file.duties["agrees-tonight"].done_by.push(word()),
        "duties[\"agrees-tonight\"].done_by[1]",
        "There is no skill or habit \"nowhere\"",
    );
    unknown(
        |file| file.duties["agrees-tonight"].badly_by[0] = word(),
        "duties[\"agrees-tonight\"].badly_by[0]",
        "There is no skill or habit \"nowhere\"",
    );
    unknown(
        |file| file.usual_duties["conversation"].push(word()),
        "usual_duties[\"conversation\"][3]",
        "There is no duty \"nowhere\"",
    );
    unknown(
        |file| {
            file.people.table.insert(word(), indexmap::IndexMap::new());
        },
        "people.table[\"nowhere\"]",
        "There is no last talk \"nowhere\"",
    );
    unknown(
        |file| {
            file.people.table["change"].insert(word(), (1, 1, 1));
        },
        "people.table[\"change\"][\"nowhere\"]",
        "There is no class \"nowhere\"",
    );
}

#[test]
fn a_condition_is_looked_into_to_its_end() {
    let at = "situations[\"third-reflection\"].when[0]";
    let with = |condition: Condition| {
        move |file: &mut PracticeFile| {
            file.situations["third-reflection"].when = vec![condition];
        }
    };
    unknown(
        with(Condition::Skill(vec![word()])),
        at,
        "no skill or habit \"nowhere\"",
    );
    unknown(
        with(Condition::Category(vec![word()])),
        at,
        "no category \"nowhere\"",
    );
    let run = Condition::Run {
        category: word(),
        times: 2,
    };
    unknown(with(run), at, "no category \"nowhere\"");
    let done = Condition::Done {
        skills: vec![word()],
        times: 1,
    };
    unknown(with(done.clone()), at, "no skill or habit \"nowhere\"");
    let deep = Condition::Any(vec![Condition::Not(Box::new(done))]);
    unknown(with(deep), at, "no skill or habit \"nowhere\"");
    let run = |times| Condition::Run {
        category: "open".to_owned(),
        times,
    };
    out_of_range(with(run(0)), at);
    out_of_range(with(run(9)), at);
}

#[test]
fn what_a_default_calls_for_is_checked() {
    let call = |when: Vec<Condition>, asks: &str| {
        let call = DefaultCall {
            when,
            asks: vec![asks.to_owned()],
        };
        move |file: &mut PracticeFile| file.worth.default_calls.push(call)
    };
    let at = "worth.default_calls[3]";
    unknown(
        call(vec![], "nowhere"),
        &format!("{at}.asks[0]"),
        "no element",
    );
    let skill = Condition::Skill(vec![word()]);
    unknown(
        call(vec![skill], "listening"),
        &format!("{at}.when[0]"),
        "no skill",
    );
}

#[test]
fn one_word_is_not_both_a_skill_and_a_habit() {
    unknown(
        |file| {
            let mut habit = file.habits["threat"].clone();
            habit.name = "Silence".to_owned();
            file.habits.insert("silence".to_owned(), habit);
        },
        "habits[\"silence\"]",
        "\"silence\" is both a skill and a habit",
    );
}

#[test]
fn numbers_outside_their_range_are_found() {
    out_of_range(
        |file| file.skills["silence"].worth = Tenths(9),
        "skills[\"silence\"].worth",
    );
    out_of_range(
        |file| file.skills["silence"].worth = Tenths(51),
        "skills[\"silence\"].worth",
    );
    out_of_range(
        |file| file.skills["silence"].trust = 13,
        "skills[\"silence\"].trust",
    );
    out_of_range(
        |file| file.skills["silence"].strain = -13,
        "skills[\"silence\"].strain",
    );
    out_of_range(
        |file| file.skills["silence"].readiness = 99,
        "skills[\"silence\"].readiness",
    );
    out_of_range(
        |file| file.skills["silence"].categories.clear(),
        "skills[\"silence\"].categories",
    );
    let by = "situations[\"third-reflection\"].by";
    out_of_range(
        |file| file.situations["third-reflection"].by = Tenths(7),
        by,
    );
    out_of_range(
        |file| file.situations["third-reflection"].by = Tenths(0),
        by,
    );
    out_of_range(|file| file.people.shrinks_from = 100, "people.shrinks_from");
    out_of_range(
        |file| file.bands.practiced_from = 35,
        "bands.practiced_from",
    );
}

#[test]
fn weights_that_would_break_the_sums_are_found() {
    out_of_range(
        |file| file.worth.situation_limit = Tenths(-5),
        "worth.situation_limit",
    );
    out_of_range(|file| file.worth.moving_on = Tenths(0), "worth.moving_on");
    out_of_range(
        |file| file.worth.habit_ceiling = Tenths(90),
        "worth.habit_ceiling",
    );
    out_of_range(
        |file| file.worth.right_within = Tenths(-1),
        "worth.right_within",
    );
    // What is right must always be better than something, or best could not be told from chance.
    out_of_range(|file| file.worth.at_stake = Tenths(5), "worth.at_stake");
    out_of_range(|file| file.people.most_gain = -1, "people.most_gain");
    out_of_range(|file| file.people.most_loss = 101, "people.most_loss");
    out_of_range(
        |file| file.people.habit_to_parent = 0,
        "people.habit_to_parent",
    );
    out_of_range(
        |file| file.people.situation_helps = 0,
        "people.situation_helps",
    );
    out_of_range(
        |file| file.people.situation_hinders = 5_000,
        "people.situation_hinders",
    );
    out_of_range(|file| file.people.toward = 1_000_000, "people.toward");
    out_of_range(
        |file| file.people.sustain_after_habit = 0,
        "people.sustain_after_habit",
    );
    out_of_range(
        |file| file.people.table["change"]["advice"].1 = u32::MAX,
        "people.table[\"change\"][\"advice\"]",
    );
    out_of_range(
        |file| file.bands.least_opportunities = 0,
        "bands.least_opportunities",
    );
    out_of_range(|file| file.bands.duties_hold = 0, "bands.duties_hold");
}

#[test]
fn several_mistakes_are_found_together() {
    let mut file = file();
    file.skills["silence"].class = word();
    file.skills["silence"].worth = Tenths(99);
    file.duties["agrees-tonight"].element = word();
    let (_, findings) = Model::new(file);
    assert_eq!(findings.len(), 3, "{findings:?}");
}

#[test]
fn a_file_of_the_wrong_form_gives_no_model_and_says_so() {
    let (model, problems) = super::super::load("broken.ron", "PracticeModel(format: 1, id: 3)");
    assert!(model.is_none());
    assert!(!problems.is_empty());
}

#[test]
fn a_mistake_is_shown_at_its_line() {
    let sound = super::SMALL;
    let broken = sound.replace("shows: [\"childs-voice\"]", "shows: [\"childs-vioce\"]");
    assert_ne!(sound, broken);
    let (model, problems) = super::super::load("small.ron", &broken);
    assert!(model.is_none());
    assert_eq!(problems.len(), 1, "{problems:?}");
    let line = broken
        .lines()
        .nth(problems[0].line - 1)
        .expect("a line of the file");
    let column = line
        .chars()
        .skip(problems[0].column - 1)
        .collect::<String>();
    assert!(column.starts_with("\"childs-vioce\""), "{problems:?}");
    assert!(problems[0].help.contains("childs-voice"), "{problems:?}");
}
