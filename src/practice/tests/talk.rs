//! How likely each kind of reply is.

use super::{changed, model};
use crate::practice::{Model, ReplyContext, Talk};

const PLAIN: Asked = Asked {
    last_talk: None,
    class: "open-question",
    toward: None,
    trust: 50,
    habit: false,
};

/// A reply's context with the class as a word.
#[derive(Clone, Copy, Debug)]
struct Asked {
    last_talk: Option<Talk>,
    class: &'static str,
    toward: Option<Talk>,
    trust: i32,
    habit: bool,
}

fn weights(model: &Model, asked: Asked) -> [u64; 3] {
    let classes = &model.file.people.classes;
    let class = classes.iter().position(|class| class == asked.class);
    model.talk_weights(ReplyContext {
        last_talk: asked.last_talk,
        class: class.unwrap_or_else(|| panic!("{asked:?}")),
        toward: asked.toward,
        trust: asked.trust,
        habit: asked.habit,
    })
}

/// At a trust of 50 every weight is a hundred times its count.
fn check(asked: Asked, expected: [u64; 3]) {
    let weights = weights(&model(), asked);
    assert_eq!(weights, expected.map(|count| 100 * count), "{asked:?}");
}

#[test]
fn without_more_the_weights_are_the_counts_of_the_table() {
    let after = |talk| Asked {
        last_talk: Some(talk),
        ..PLAIN
    };
    check(after(Talk::Change), [134, 40, 13]);
    check(after(Talk::Neutral), [139, 328, 52]);
    check(after(Talk::Sustain), [22, 24, 31]);
    check(
        Asked {
            class: "complex-reflection",
            ..after(Talk::Sustain)
        },
        [14, 56, 35],
    );
}

#[test]
fn a_small_cell_takes_the_total_of_its_row() {
    let after = |talk, class| Asked {
        last_talk: Some(talk),
        class,
        ..PLAIN
    };
    // 32 replies were counted to a step agreed after change talk, and none to options after sustain talk.
    check(after(Talk::Change, "agreeing-a-step"), [646, 429, 69]);
    check(after(Talk::Sustain, "options"), [75, 239, 220]);
    // 53 are enough.
    check(after(Talk::Sustain, "closed-question"), [6, 26, 21]);
    // Before anything was said every cell is small.
    check(PLAIN, [9, 97, 10]);
}

#[test]
fn a_row_that_was_not_counted_takes_the_total_of_all() {
    let model = changed(|file| {
        file.people.table.shift_remove("none");
    });
    let expected = [646 + 444 + 75, 429 + 2322 + 239, 69 + 240 + 220];
    assert_eq!(weights(&model, PLAIN), expected.map(|count| 100 * count));
}

#[test]
fn a_move_toward_change_or_sustain_makes_just_that_three_times_as_likely() {
    let toward = |talk| Asked {
        last_talk: Some(Talk::Neutral),
        toward: Some(talk),
        ..PLAIN
    };
    check(toward(Talk::Change), [3 * 139, 328, 52]);
    check(toward(Talk::Sustain), [139, 328, 3 * 52]);
    check(toward(Talk::Neutral), [139, 328, 52]);
}

#[test]
fn trust_opens_change_and_closes_sustain() {
    let check = |trust, expected: [u64; 3]| {
        let asked = Asked {
            last_talk: Some(Talk::Neutral),
            trust,
            ..PLAIN
        };
        assert_eq!(weights(&model(), asked), expected, "trust {trust}");
    };
    check(0, [139 * 50, 32_800, 52 * 150]);
    check(30, [139 * 80, 32_800, 52 * 120]);
    check(50, [13_900, 32_800, 5_200]);
    check(100, [139 * 150, 32_800, 52 * 50]);
}

#[test]
fn a_habit_doubles_sustain() {
    let asked = Asked {
        last_talk: Some(Talk::Neutral),
        class: "advice",
        habit: true,
        ..PLAIN
    };
    check(asked, [15, 50, 22]);
    check(
        Asked {
            toward: Some(Talk::Sustain),
            ..asked
        },
        [15, 50, 66],
    );
}

#[test]
fn a_choice_belongs_to_its_most_telling_class() {
    let model = model();
    let check = |ids: &[&str], expected: &str| {
        let skills = ids.iter().filter_map(|id| model.skill(id)).collect();
        let class = model.make_move(skills, None, None).class;
        assert_eq!(model.file.people.classes[class], expected, "{ids:?}");
    };
    check(&["complex-reflection"], "complex-reflection");
    check(&["complex-reflection", "open-question"], "open-question");
    check(
        &["giving-information", "settles-tonight"],
        "agreeing-a-step",
    );
    // Without a skill nothing is told, so it is the least telling.
    check(&[], "continuer");
}
