//! Worths of skills and habits with their terms, and what a moment calls for.

use super::{changed, model};
use crate::practice::{Bits, MEMORY, Model, Situation, SkillIdx, Talk, Tenths, Worth};

/// What a decision stands in, said in words. Nothing special unless a test says so.
#[derive(Clone)]
pub(super) struct At<'a> {
    pub(super) calls_for: &'a [&'a str],
    pub(super) panel: Option<i32>,
    pub(super) toward: Option<Talk>,
    pub(super) trust: i32,
    pub(super) strain: i32,
    pub(super) readiness: i32,
    pub(super) last_talk: Option<Talk>,
    pub(super) to_child: bool,
    /// The skills of the decisions before, latest first.
    pub(super) before: &'a [&'a [&'a str]],
    /// How many decisions were made before, where more than those.
    pub(super) decisions: u32,
}

pub(super) const NOTHING_SPECIAL: At<'_> = At {
    calls_for: &[],
    panel: None,
    toward: None,
    trust: 50,
    strain: 50,
    readiness: 50,
    last_talk: None,
    to_child: false,
    before: &[],
    decisions: 0,
};

fn skills(model: &Model, ids: &[&str]) -> Vec<SkillIdx> {
    ids.iter()
        .map(|id| model.skill(id).unwrap_or_else(|| panic!("{id}")))
        .collect()
}

/// Hands the situation to `then`, as it would stand in a visit.
pub(super) fn with_situation<T>(
    model: &Model,
    at: &At<'_>,
    then: impl FnOnce(&Situation<'_>) -> T,
) -> T {
    let mut done = vec![0; model.n_skills()];
    let mut recent = [Bits::default(); MEMORY];
    for (position, ids) in at.before.iter().enumerate() {
        for skill in skills(model, ids) {
            done[usize::from(skill.0)] += 1;
            if let Some(counted) = recent.get_mut(position) {
                *counted = counted.and_also(model.tag(skill).categories);
            }
        }
    }
    let last_skills = at
        .before
        .first()
        .map_or(Vec::new(), |ids| skills(model, ids));
    let before = u32::try_from(at.before.len()).expect("few decisions");
    then(&Situation {
        trust: at.trust,
        strain: at.strain,
        readiness: at.readiness,
        last_talk: at.last_talk,
        to_child: at.to_child,
        decisions: at.decisions.max(before),
        last_skills: &last_skills,
        recent: &recent,
        done: &done,
    })
}

pub(super) fn worth(model: &Model, ids: &[&str], at: &At<'_>) -> Worth {
    let the_move = model.make_move(skills(model, ids), at.toward, at.panel.map(Tenths));
    let calls_for = model.element_set(at.calls_for);
    with_situation(model, at, |situation| {
        let worth = model.worth(&the_move, calls_for, situation);
        let total = model.worth_total(&the_move, calls_for, situation);
        assert_eq!(worth.total.0, total, "with and without terms: {worth:?}");
        let sum: i32 = worth.terms.iter().map(|term| term.by.0).sum();
        assert_eq!(worth.total.0, sum, "the terms make the worth: {worth:?}");
        worth
    })
}

pub(super) fn told(worth: &Worth) -> String {
    let terms: Vec<_> = worth
        .terms
        .iter()
        .map(|term| format!("{} {}", term.by, term.says))
        .collect();
    format!("{} = {}", worth.total, terms.join(" · "))
}

pub(super) fn check_at(at: &At<'_>, ids: &[&str], expected: &str) {
    assert_eq!(told(&worth(&model(), ids, at)), expected);
}

fn check(ids: &[&str], expected: &str) {
    check_at(&NOTHING_SPECIAL, ids, expected);
}

#[test]
fn a_choice_is_worth_its_best_skill() {
    check(&["complex-reflection"], "4.3 = 4.3 complex reflection");
    check(&["closed-question"], "2.9 = 2.9 closed question");
}

#[test]
fn one_more_skill_of_another_category_adds_two_tenths() {
    check(
        &["open-question", "complex-reflection"],
        "4.5 = 4.3 complex reflection · 0.2 also open question",
    );
    // A weak second skill adds as much as a strong one: it is the second thing done that counts.
    check(
        &["complex-reflection", "friendly-talk"],
        "4.5 = 4.3 complex reflection · 0.2 also friendly talk",
    );
}

#[test]
fn a_second_skill_of_the_same_category_adds_nothing() {
    check(
        &["simple-reflection", "complex-reflection"],
        "4.3 = 4.3 complex reflection",
    );
    check(
        &["open-question", "exception-question"],
        "4.5 = 4.5 exception question",
    );
    // The own category is the first of the list: asking for detail is a question first.
    check(
        &["asks-detail", "exception-question"],
        "4.5 = 4.5 exception question",
    );
}

#[test]
fn a_third_skill_adds_nothing() {
    check(
        &["complex-reflection", "open-question", "giving-information"],
        "4.5 = 4.3 complex reflection · 0.2 also open question",
    );
    // One of the best's own category is passed over for one of another.
    check(
        &[
            "complex-reflection",
            "simple-reflection",
            "giving-information",
        ],
        "4.5 = 4.3 complex reflection · 0.2 also giving information",
    );
}

#[test]
fn a_habit_decides_the_worth_of_a_choice() {
    check(&["threat"], "1.0 = 1.0 threat");
    check(&["takes-over"], "1.7 = 1.7 takes over");
}

#[test]
fn the_worst_of_two_habits_counts() {
    check(&["takes-over", "threat"], "1.0 = 1.0 threat");
    check(&["threat", "takes-over"], "1.0 = 1.0 threat");
}

#[test]
fn a_good_skill_beside_a_habit_adds_three_tenths() {
    check(
        &["plain-worry", "takes-over"],
        "2.0 = 1.7 takes over · 0.3 plain worry beside it",
    );
    // Good begins at 3.5.
    check(
        &["simple-reflection", "takes-over"],
        "2.0 = 1.7 takes over · 0.3 simple reflection beside it",
    );
    check(
        &["giving-information", "takes-over"],
        "1.7 = 1.7 takes over",
    );
}

#[test]
fn a_choice_with_a_habit_is_never_worth_more_than_two_and_a_half() {
    check(
        &["complex-reflection", "cheerleading"],
        "2.5 = 2.3 cheerleading · 0.3 complex reflection beside it · -0.1 never more with a habit",
    );
    // An agency may rate a habit mildly; alone it is held as well.
    let mild = changed(|file| file.habits["cheerleading"].worth = Tenths(31));
    assert_eq!(
        told(&worth(&mild, &["cheerleading"], &NOTHING_SPECIAL)),
        "2.5 = 3.1 cheerleading · -0.6 never more with a habit"
    );
}

#[test]
fn a_choice_without_a_skill_is_worth_as_much_as_moving_on() {
    check(&[], "3.0 = 3.0 no skill");
}

#[test]
fn what_the_moment_calls_for_adds_four_tenths() {
    let at = At {
        calls_for: &["listening"],
        ..NOTHING_SPECIAL
    };
    check_at(
        &at,
        &["complex-reflection"],
        "4.7 = 4.3 complex reflection · 0.4 this moment asked for listening",
    );
    check_at(
        &at,
        &["silence"],
        "4.0 = 3.6 silence · 0.4 this moment asked for listening",
    );
    // One of two elements is enough.
    let at = At {
        calls_for: &["listening", "drawing-out"],
        ..NOTHING_SPECIAL
    };
    check_at(
        &at,
        &["open-question"],
        "4.2 = 3.8 open question · 0.4 this moment asked for listening or drawing out",
    );
}

#[test]
fn a_good_choice_that_misses_what_the_moment_calls_for_loses_nine_tenths() {
    let at = At {
        calls_for: &["listening"],
        ..NOTHING_SPECIAL
    };
    check_at(
        &at,
        &["exception-question"],
        "3.6 = 4.5 exception question · -0.9 this moment asked for something else: listening",
    );
    // From a base of 3.5 on; what was weak before is not pushed down further.
    check_at(&at, &["giving-information"], "3.2 = 3.2 giving information");
    check_at(&at, &["closed-question"], "2.9 = 2.9 closed question");
    let at = At {
        calls_for: &["drawing-out"],
        ..NOTHING_SPECIAL
    };
    check_at(
        &at,
        &["simple-reflection"],
        "2.6 = 3.5 simple reflection · -0.9 this moment asked for something else: drawing out",
    );
}

#[test]
fn a_habit_shows_nothing_and_so_meets_no_call() {
    let at = At {
        calls_for: &["listening"],
        ..NOTHING_SPECIAL
    };
    check_at(
        &at,
        &["complex-reflection", "takes-over"],
        "2.0 = 1.7 takes over · 0.3 complex reflection beside it",
    );
}

#[test]
fn where_the_author_names_nothing_the_models_defaults_call() {
    // Strain from 70 on, or talk against change: listening.
    let at = At {
        strain: 70,
        ..NOTHING_SPECIAL
    };
    let called = "4.7 = 4.3 complex reflection · 0.4 this moment asked for listening";
    check_at(&at, &["complex-reflection"], called);
    let at = At {
        strain: 69,
        ..NOTHING_SPECIAL
    };
    check_at(&at, &["complex-reflection"], "4.3 = 4.3 complex reflection");
    let at = At {
        last_talk: Some(Talk::Sustain),
        ..NOTHING_SPECIAL
    };
    check_at(&at, &["complex-reflection"], called);
    // Talk for change: drawing out or a plan.
    let at = At {
        last_talk: Some(Talk::Change),
        ..NOTHING_SPECIAL
    };
    check_at(
        &at,
        &["settles-tonight"],
        "4.9 = 4.5 settles tonight · 0.4 this moment asked for drawing out or behavior based plans",
    );
    // Six decisions without the worry: the worry.
    let at = At {
        decisions: 6,
        ..NOTHING_SPECIAL
    };
    check_at(
        &at,
        &["plain-worry"],
        "4.8 = 4.4 plain worry · 0.4 this moment asked for naming the worry",
    );
    let at = At {
        decisions: 5,
        ..NOTHING_SPECIAL
    };
    check_at(&at, &["plain-worry"], "4.4 = 4.4 plain worry");
    let at = At {
        decisions: 9,
        before: &[&["silence"], &["plain-worry"]],
        ..NOTHING_SPECIAL
    };
    check_at(&at, &["plain-worry"], "4.4 = 4.4 plain worry");
}

#[test]
fn the_first_default_that_fits_calls_and_the_author_comes_before_all() {
    let strained_and_changing = At {
        strain: 75,
        last_talk: Some(Talk::Change),
        ..NOTHING_SPECIAL
    };
    check_at(
        &strained_and_changing,
        &["open-question"],
        "2.9 = 3.8 open question · -0.9 this moment asked for something else: listening",
    );
    let by_author = At {
        calls_for: &["drawing-out"],
        ..strained_and_changing
    };
    check_at(
        &by_author,
        &["open-question"],
        "4.2 = 3.8 open question · 0.4 this moment asked for drawing out",
    );
}
