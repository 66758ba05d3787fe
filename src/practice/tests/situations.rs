//! What the situation adds to a worth, and how far.

use proptest::prelude::*;

use super::changed;
use super::worths::{At, NOTHING_SPECIAL, check_at, told, with_situation, worth};
use crate::practice::{Adjustment, Bits, Condition, Model, SkillIdx, Talk, Tenths};
use crate::source::Limits;

#[test]
fn the_situation_adds_its_named_adjustments() {
    let at = At {
        before: &[&["complex-reflection"], &["simple-reflection"]],
        ..NOTHING_SPECIAL
    };
    check_at(
        &at,
        &["complex-reflection"],
        "3.8 = 4.3 complex reflection · -0.5 third reflection in a row",
    );
    check_at(&at, &["open-question"], "3.8 = 3.8 open question");
    let at = At {
        before: &[&["complex-reflection"], &["silence"]],
        ..NOTHING_SPECIAL
    };
    check_at(&at, &["complex-reflection"], "4.3 = 4.3 complex reflection");
    let at = At {
        strain: 80,
        calls_for: &["naming-the-worry"],
        ..NOTHING_SPECIAL
    };
    check_at(
        &at,
        &["asks-detail"],
        "3.5 = 4.1 asks detail · 0.4 this moment asked for naming the worry \
         · -1.0 asks for detail while strain is very high",
    );
}

/// The small model with adjustments that always bear on a move.
fn with_adjustments(sizes: &[i32]) -> Model {
    changed(|file| {
        file.situations.clear();
        for (position, by) in sizes.iter().enumerate() {
            let adjustment = Adjustment {
                says: format!("adjustment {position}"),
                when: Vec::new(),
                by: Tenths(*by),
                source: String::new(),
            };
            file.situations
                .insert(format!("adjustment-{position}"), adjustment);
        }
    })
}

#[test]
fn situations_together_count_a_point_and_a_half_at_most() {
    let check = |sizes: &[i32], expected: &str| {
        let model = with_adjustments(sizes);
        assert_eq!(
            told(&worth(&model, &["giving-information"], &NOTHING_SPECIAL)),
            expected
        );
    };
    check(
        &[-10, -5],
        "1.7 = 3.2 giving information · -1.0 adjustment 0 · -0.5 adjustment 1",
    );
    check(
        &[-10, -10],
        "1.7 = 3.2 giving information · -1.0 adjustment 0 · -1.0 adjustment 1 \
         · 0.5 situations together count 1.5 at most",
    );
    check(
        &[10, 10],
        "4.7 = 3.2 giving information · 1.0 adjustment 0 · 1.0 adjustment 1 \
         · -0.5 situations together count 1.5 at most",
    );
    // Together means the sum: the order in the file changes nothing.
    check(
        &[10, 10, -10],
        "4.2 = 3.2 giving information · 1.0 adjustment 0 · 1.0 adjustment 1 · -1.0 adjustment 2",
    );
    check(
        &[-10, 10, 10],
        "4.2 = 3.2 giving information · -1.0 adjustment 0 · 1.0 adjustment 1 · 1.0 adjustment 2",
    );
}

#[test]
fn a_worth_is_held_between_one_and_five() {
    let up = with_adjustments(&[10]);
    let at = At {
        calls_for: &["drawing-out"],
        ..NOTHING_SPECIAL
    };
    assert_eq!(
        told(&worth(&up, &["exception-question"], &at)),
        "5.0 = 4.5 exception question · 0.4 this moment asked for drawing out \
         · 1.0 adjustment 0 · -0.9 held between 1 and 5"
    );
    let down = with_adjustments(&[-10]);
    assert_eq!(
        told(&worth(&down, &["threat"], &NOTHING_SPECIAL)),
        "1.0 = 1.0 threat · -1.0 adjustment 0 · 1.0 held between 1 and 5"
    );
}

#[test]
fn no_situation_makes_a_habit_better() {
    let up = with_adjustments(&[10, -5]);
    assert_eq!(
        told(&worth(&up, &["takes-over"], &NOTHING_SPECIAL)),
        "1.2 = 1.7 takes over · -0.5 adjustment 1"
    );
}

#[test]
fn practitioners_ratings_come_before_the_skills_and_what_the_moment_calls_for() {
    // They saw the moment, so what it calls for is in their ratings already.
    let at = At {
        panel: Some(41),
        calls_for: &["listening"],
        ..NOTHING_SPECIAL
    };
    check_at(
        &at,
        &["complex-reflection"],
        "4.1 = 4.1 rated by practitioners",
    );
    check_at(&at, &["open-question"], "4.1 = 4.1 rated by practitioners");
    check_at(&at, &["threat"], "4.1 = 4.1 rated by practitioners");
}

#[test]
fn the_situation_counts_for_rated_choices_too() {
    let at = At {
        panel: Some(41),
        before: &[&["complex-reflection"], &["simple-reflection"]],
        ..NOTHING_SPECIAL
    };
    check_at(
        &at,
        &["complex-reflection"],
        "3.6 = 4.1 rated by practitioners · -0.5 third reflection in a row",
    );
}

/// Whether an adjustment with this one condition, in the words of the file, bears on a choice.
fn check_condition(condition: &str, ids: &[&str], at: &At<'_>, expected: bool) {
    let read = crate::source::read::<Condition>("condition", condition, &Limits::default());
    let condition_read = read.value.unwrap_or_else(|| panic!("{:?}", read.problems));
    let model = changed(|file| {
        file.worth.default_calls.clear();
        file.situations.retain(|id, _| id == "third-reflection");
        file.situations["third-reflection"].when = vec![condition_read];
    });
    let terms = worth(&model, ids, at).terms;
    let bears = terms
        .iter()
        .any(|term| term.says == "third reflection in a row");
    assert_eq!(bears, expected, "{condition} of {ids:?}");
}

#[test]
fn conditions_look_at_the_choice() {
    let check = |condition: &str, ids: &[&str], expected: bool| {
        check_condition(condition, ids, &NOTHING_SPECIAL, expected);
    };
    check(r#"Skill(["silence", "open-question"])"#, &["silence"], true);
    check(r#"Skill(["silence"])"#, &["open-question"], false);
    check(r#"Skill(["silence"])"#, &["open-question", "silence"], true);
    check(r#"Category(["open"])"#, &["open-question"], true);
    check(r#"Category(["open"])"#, &["closed-question"], false);
    check(
        r#"Category(["open", "question"])"#,
        &["closed-question"],
        true,
    );
    check("Toward(Change)", &["silence"], false);
    let toward = At {
        toward: Some(Talk::Change),
        ..NOTHING_SPECIAL
    };
    check_condition("Toward(Change)", &["silence"], &toward, true);
    check_condition("Toward(Sustain)", &["silence"], &toward, false);
}

#[test]
fn conditions_look_at_the_person_spoken_to() {
    let check = |condition: &str, expected: bool| {
        let at = At {
            trust: 40,
            strain: 50,
            readiness: 60,
            ..NOTHING_SPECIAL
        };
        check_condition(condition, &["silence"], &at, expected);
    };
    check("TrustFrom(40)", true);
    check("TrustFrom(41)", false);
    check("StrainFrom(50)", true);
    check("StrainFrom(51)", false);
    check("ReadinessFrom(60)", true);
    check("ReadinessFrom(61)", false);
    check("ToChild", false);
    // Nobody has said anything yet.
    check("LastTalk(Neutral)", false);
    let child = At {
        to_child: true,
        last_talk: Some(Talk::Sustain),
        ..NOTHING_SPECIAL
    };
    check_condition("ToChild", &["silence"], &child, true);
    check_condition("LastTalk(Sustain)", &["silence"], &child, true);
    check_condition("LastTalk(Change)", &["silence"], &child, false);
}

#[test]
fn conditions_look_at_what_was_done_before() {
    let check = |condition: &str, ids: &[&str], expected: bool| {
        let before = At {
            before: &[&["silence", "open-question"], &["silence"]],
            decisions: 3,
            ..NOTHING_SPECIAL
        };
        check_condition(condition, ids, &before, expected);
    };
    check("DecisionsFrom(3)", &["silence"], true);
    check("DecisionsFrom(4)", &["silence"], false);
    check("SameSkillAsLast", &["open-question"], true);
    check("SameSkillAsLast", &["closed-question"], false);
    check(
        r#"Run(category: "silence", times: 2)"#,
        &["friendly-talk"],
        true,
    );
    check(
        r#"Run(category: "silence", times: 3)"#,
        &["friendly-talk"],
        false,
    );
    check(
        r#"Run(category: "open", times: 2)"#,
        &["friendly-talk"],
        false,
    );
    check(
        r#"Done(skills: ["silence"], times: 2)"#,
        &["friendly-talk"],
        true,
    );
    check(
        r#"Done(skills: ["silence"], times: 3)"#,
        &["friendly-talk"],
        false,
    );
    check(
        r#"Done(skills: ["silence", "open-question"], times: 3)"#,
        &["friendly-talk"],
        true,
    );
}

#[test]
fn conditions_are_turned_round_and_put_together() {
    let check = |condition: &str, expected: bool| {
        check_condition(condition, &["silence"], &NOTHING_SPECIAL, expected);
    };
    check("Not(ToChild)", true);
    check("Not(TrustFrom(50))", false);
    check("Any([ToChild, TrustFrom(50)])", true);
    check("Any([ToChild, TrustFrom(51)])", false);
    check("Any([])", false);
    check("Not(Any([ToChild, Not(TrustFrom(50))]))", true);
}

fn any_talk() -> impl Strategy<Value = Option<Talk>> {
    prop_oneof![
        Just(None),
        Just(Some(Talk::Change)),
        Just(Some(Talk::Neutral)),
        Just(Some(Talk::Sustain)),
    ]
}

proptest! {
    #[test]
    fn the_worth_without_terms_is_always_the_worth_with_them(
        picked in prop::collection::vec(0_u16..19, 0..=3),
        adjustments in prop::collection::vec(prop_oneof![Just(-10), Just(-5), Just(5), Just(10)], 0..5),
        calls_for in 0_u64..32,
        panel in prop::option::of(10..=50),
        (toward, last_talk) in (any_talk(), any_talk()),
        (strain, decisions) in (0..=100, 0_u32..9),
    ) {
        let model = with_adjustments(&adjustments);
        let chosen = picked.into_iter().map(SkillIdx).collect();
        let the_move = model.make_move(chosen, toward, panel.map(Tenths));
        let at = At { strain, last_talk, decisions, ..NOTHING_SPECIAL };
        let (with_terms, total) = with_situation(&model, &at, |situation| {
            let calls_for = Bits(calls_for);
            (
                model.worth(&the_move, calls_for, situation),
                model.worth_total(&the_move, calls_for, situation),
            )
        });
        prop_assert_eq!(with_terms.total.0, total);
        prop_assert_eq!(with_terms.terms.iter().map(|term| term.by.0).sum::<i32>(), total);
        prop_assert!((10..=50).contains(&total));
    }
}
