//! The classroom: large enough for the back row, and nothing chosen by accident.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Key, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use kitchen_table::app::screens::classroom::{
    ClassroomAction, ClassroomModel, ClassroomState, Sizes, Step, classroom_ui,
};
use kitchen_table::app::screens::debrief::{DebriefModel, DebriefState, debrief_ui};
use kitchen_table::app::screens::shortcuts::shortcuts_ui;
use kitchen_table::app::settings::Pace;
use kitchen_table::app::theme;
use kitchen_table::debrief::debrief_of;
use kitchen_table::playtest::{self, Bot, sight::Reader};
use kitchen_table::session::{Mode, Plot, Sitting};

use crate::common::{plots, vocabulary};

const SIZES: [[f32; 2]; 3] = [[1024.0, 768.0], [1280.0, 800.0], [1920.0, 1080.0]];
const ZOOMS: [f32; 3] = [1.0, 1.5, 2.0];

/// A room's visit after so many decisions of a bot.
fn sitting(plot: &Arc<Plot>, decisions: usize) -> Sitting {
    let mut attempt = playtest::attempt(&Reader::new(plot, vocabulary()), Bot::Skilled, 7);
    attempt.mode = Mode::Room;
    attempt.decisions.truncate(decisions);
    Sitting::resume(Arc::clone(plot), attempt)
}

/// The model after so many decisions of a visit to the first family.
fn at(decisions: usize, hearing: bool) -> ClassroomModel {
    ClassroomModel::of(&sitting(&plots()[0], decisions), vocabulary(), hearing)
}

/// A classroom that is being used.
struct Room {
    model: ClassroomModel,
    state: ClassroomState,
    answers: Vec<ClassroomAction>,
    dressed: bool,
}

fn room_in(model: ClassroomModel, size: [f32; 2], dark: bool, zoom: f32) -> Harness<'static, Room> {
    room_stepping(model, size, dark, zoom, 0.25)
}

/// The same with so many seconds between frames.
fn room_stepping(
    model: ClassroomModel,
    size: [f32; 2],
    dark: bool,
    zoom: f32,
    seconds: f32,
) -> Harness<'static, Room> {
    let draw = move |ui: &mut egui::Ui, room: &mut Room| {
        if !room.dressed {
            theme::install_fonts(ui.ctx());
            let colors = if dark { &theme::EVENING } else { &theme::PAPER };
            theme::apply(ui.ctx(), colors);
            ui.ctx().set_zoom_factor(zoom);
            room.dressed = true;
            ui.ctx().request_repaint();
            return;
        }
        let answer = classroom_ui(ui, &room.model, &mut room.state);
        room.answers.extend(answer);
    };
    let room = Room {
        model,
        state: ClassroomState::default(),
        answers: Vec::new(),
        dressed: false,
    };
    let mut harness = Harness::builder()
        .with_size(egui::vec2(size[0], size[1]))
        .with_max_steps(12)
        .with_step_dt(seconds)
        .build_ui_state(draw, room);
    harness.run_steps(3);
    harness
}

fn room(model: ClassroomModel) -> Harness<'static, Room> {
    room_in(model, [1280.0, 800.0], false, 1.0)
}

/// Role, name and place of everything that can be pressed.
fn controls(harness: &Harness<'static, Room>) -> Vec<(Role, String, Rect)> {
    let mut found = Vec::new();
    let mut open = vec![harness.root()];
    while let Some(node) = open.pop() {
        let access = node.accesskit_node();
        if matches!(access.role(), Role::Button | Role::RadioButton) {
            found.push((
                access.role(),
                access.label().unwrap_or_default(),
                node.rect(),
            ));
        }
        open.extend(node.children());
    }
    found
}

fn press(harness: &mut Harness<'static, Room>, keys: &[Key]) {
    for key in keys {
        harness.key_press(*key);
        harness.run_steps(2);
    }
}

/// What the keys answer with, at the first choices.
fn check(model: &ClassroomModel, keys: &[Key], expected: &[ClassroomAction]) {
    let mut harness = room(model.clone());
    press(&mut harness, keys);
    assert_eq!(harness.state().answers, expected, "after {keys:?}");
}

fn choose(model: &ClassroomModel, number: usize) -> ClassroomAction {
    ClassroomAction::Choose(model.choices()[number - 1].id.clone())
}

#[test]
fn a_number_marks_and_the_same_number_or_enter_takes() {
    let model = at(3, false);
    check(&model, &[Key::Num2], &[]);
    check(&model, &[Key::Num2, Key::Num2], &[choose(&model, 2)]);
    // Another digit, other keys: nothing is taken.
    check(&model, &[Key::Num2, Key::Num1], &[]);
    check(&model, &[Key::Num2, Key::Space, Key::Num1], &[]);
    check(&model, &[Key::Enter], &[]);
    check(&model, &[Key::Num9, Key::Enter], &[]);
    check(&model, &[Key::Num2, Key::Enter], &[choose(&model, 2)]);
    check(
        &model,
        &[Key::Num2, Key::Num1, Key::Enter],
        &[choose(&model, 1)],
    );
    check(&model, &[Key::Num2, Key::Escape, Key::Enter], &[]);
    check(&model, &[Key::Num2, Key::Escape, Key::Num2], &[]);
    // What was taken is not taken twice.
    check(
        &model,
        &[Key::Num2, Key::Enter, Key::Enter],
        &[choose(&model, 2)],
    );
    check(
        &model,
        &[Key::Num2, Key::Num2, Key::Num2],
        &[choose(&model, 2)],
    );
}

#[test]
fn a_key_that_bounces_or_is_held_down_only_marks() {
    let model = at(3, false);
    let mut harness = room_stepping(model.clone(), [1280.0, 800.0], false, 1.0, 0.05);
    let key = |pressed, repeat| egui::Event::Key {
        key: Key::Num2,
        physical_key: None,
        pressed,
        repeat,
        modifiers: egui::Modifiers::NONE,
    };
    // Pressed, let go and pressed again within a fifth of a second, and then held.
    for (pressed, repeat) in [(true, false), (false, false), (true, false), (true, true)] {
        harness.event(key(pressed, repeat));
        harness.step();
    }
    for _ in 0..8 {
        harness.event(key(true, true));
        harness.step();
    }
    assert_eq!(harness.state().answers, []);
    harness.event(key(false, false));
    harness.step();
    press(&mut harness, &[Key::Num2]);
    assert_eq!(harness.state().answers, [choose(&model, 2)]);
}

#[test]
fn keys_over_the_card_of_keys_are_not_meant_for_the_visit() {
    let model = at(3, false);
    let draw = move |ui: &mut egui::Ui, used: &mut (ClassroomState, Vec<ClassroomAction>, bool)| {
        if !used.2 {
            theme::install_fonts(ui.ctx());
            theme::apply(ui.ctx(), &theme::PAPER);
            used.2 = true;
            return;
        }
        used.1.extend(classroom_ui(ui, &model, &mut used.0));
        let _ = shortcuts_ui(ui);
    };
    let mut harness = Harness::builder().build_ui_state(draw, Default::default());
    harness.run_steps(4);
    for key in [Key::Num1, Key::Num1, Key::A, Key::B, Key::P] {
        harness.key_press(key);
        harness.run_steps(2);
    }
    let (state, answers, _) = harness.state();
    assert!(answers.is_empty() && state.marked.is_none() && !state.paused);
}

#[test]
fn what_is_said_appears_before_space_goes_on() {
    let model = at(3, true);
    let mut harness = room(model);
    harness.state_mut().state.pace = Pace::Slow;
    harness.state_mut().model.turn += 1;
    harness.run_steps(1);
    press(&mut harness, &[Key::Space]);
    assert_eq!(harness.state().answers, []);
    press(&mut harness, &[Key::Space]);
    assert_eq!(harness.state().answers, [ClassroomAction::Next]);
}

#[test]
fn enter_takes_what_is_marked_also_after_tab_had_gone_elsewhere() {
    let model = at(3, false);
    let keys = [Key::Tab, Key::Num2, Key::Enter];
    check(&model, &keys, &[choose(&model, 2)]);
}

#[test]
fn a_click_marks_a_double_click_marks_and_the_button_takes() {
    let model = at(3, false);
    let label = format!("2: {}", model.choices()[1].text);
    let mut harness = room(model.clone());
    for _ in 0..2 {
        harness.get_by_label(&label).click();
        harness.run_steps(2);
    }
    assert_eq!(harness.state().answers, []);
    let take = format!("Take number {label}");
    harness.get_by_label(&take).click();
    harness.run_steps(2);
    assert_eq!(harness.state().answers, [choose(&model, 2)]);
}

#[test]
fn a_choice_is_reached_marked_and_taken_with_tab_and_enter() {
    let model = at(3, false);
    let label = format!("1: {}", model.choices()[0].text);
    let mut harness = room(model.clone());
    for _ in 0..20 {
        press(&mut harness, &[Key::Tab]);
        if harness.get_by_label(&label).is_focused() {
            press(&mut harness, &[Key::Enter]);
            assert_eq!(harness.state().answers, []);
            press(&mut harness, &[Key::Enter]);
            assert_eq!(harness.state().answers, [choose(&model, 1)]);
            return;
        }
    }
    panic!("Tab never came to “{label}”");
}

#[test]
fn an_answer_is_left_with_space_and_not_with_what_took_the_choice() {
    let model = at(3, true);
    assert_eq!(model.step, Step::Hear);
    check(&model, &[Key::Enter, Key::Num1, Key::A], &[]);
    check(&model, &[Key::Space], &[ClassroomAction::Next]);
    check(&model, &[Key::B], &[ClassroomAction::Back]);
}

#[test]
fn what_takes_what_goes_on_and_what_ends_stand_in_three_places() {
    let end = sitting(&plots()[0], 500);
    let end = ClassroomModel::of(&end, vocabulary(), false);
    for size in SIZES {
        for zoom in ZOOMS {
            let place = |model: &ClassroomModel, keys: &[Key], name: &str| {
                let mut harness = room_in(model.clone(), size, false, zoom);
                press(&mut harness, keys);
                let found = controls(&harness);
                let found = found.iter().find(|(_, label, _)| label.starts_with(name));
                found.unwrap_or_else(|| panic!("no “{name}”")).2
            };
            let take = place(&at(3, false), &[Key::Num1], "Take number 1");
            let argued = place(&at(3, false), &[], "Mark this moment");
            let next = place(&at(3, true), &[], "Next");
            let debrief = place(&end, &[], "See what it meant");
            for (one, other) in [
                (take, next),
                (next, debrief),
                (take, argued),
                (next, argued),
            ] {
                assert!(
                    !one.intersects(other),
                    "{size:?} × {zoom}: {one} on {other}"
                );
            }
        }
    }
}

#[test]
fn arguments_are_marked_and_taken_back() {
    let mut model = at(3, false);
    check(
        &model,
        &[Key::A, Key::A],
        &[ClassroomAction::Argued, ClassroomAction::Argued],
    );
    check(&model, &[Key::Minus], &[]);
    let mut harness = room(model.clone());
    harness.get_by_label("Mark this moment as argued").click();
    harness.run_steps(2);
    assert_eq!(harness.state().answers, [ClassroomAction::Argued]);
    model.argued = 2;
    check(&model, &[Key::Minus], &[ClassroomAction::ArguedLess]);
    let harness = room(model);
    harness.get_by_label("Mark this moment as argued, marked 2 times so far");
    harness.get_by_label("Take back one mark of an argument");
}

#[test]
fn a_mark_stays_while_the_room_argues_on() {
    let model = at(3, false);
    check(
        &model,
        &[Key::Num2, Key::A, Key::Enter],
        &[ClassroomAction::Argued, choose(&model, 2)],
    );
}

#[test]
fn the_picture_goes_blank_and_comes_back() {
    let model = at(3, false);
    for key in [Key::P, Key::Period] {
        let mut harness = room(model.clone());
        press(&mut harness, &[key]);
        assert!(harness.state().state.stage.is_none());
        assert!(
            harness
                .query_by_label_contains(&model.choices()[0].text)
                .is_none()
        );
        // Nothing is chosen behind it.
        press(&mut harness, &[Key::Num1, Key::Enter, Key::B]);
        assert!(harness.state().answers.is_empty());
        press(&mut harness, &[key]);
        assert!(harness.state().state.stage.is_some());
    }
}

#[test]
fn leaving_asks_first() {
    let mut harness = room(at(3, false));
    harness.get_by_label("Leave").click();
    harness.run_steps(2);
    assert!(harness.state().answers.is_empty());
    harness.get_by_label("Stay").click();
    harness.run_steps(2);
    harness.get_by_label("Leave").click();
    harness.run_steps(2);
    harness.get_by_label("Leave now").click();
    harness.run_steps(2);
    assert_eq!(harness.state().answers, [ClassroomAction::Leave]);
}

#[test]
fn the_end_asks_the_questions_and_leads_to_the_debrief() {
    let end = sitting(&plots()[0], 500);
    let model = ClassroomModel::of(&end, vocabulary(), false);
    let mut harness = room(model);
    for question in &plots()[0].scenario.discuss {
        assert!(harness.query_by_label(question).is_some(), "{question}");
    }
    harness.get_by_label("See what it meant").click();
    harness.run_steps(2);
    assert_eq!(harness.state().answers, [ClassroomAction::Debrief]);
}

#[test]
fn there_is_no_coach_and_no_notebook() {
    let harness = room(at(3, false));
    for word in ["Give me a hint", "Notebook", "Why"] {
        assert_eq!(harness.query_all_by_label(word).count(), 0, "{word}");
    }
}

#[test]
fn sizes_grow_with_the_picture_and_hold_for_the_back_row() {
    let check = |height: f32| {
        let sizes = Sizes::of(height);
        assert!(
            sizes.text >= 28.0 && sizes.speech >= 28.0 && sizes.number >= 40.0,
            "{sizes:?}"
        );
        assert!(
            sizes.text >= height / 30.0 && sizes.control >= 18.0,
            "{sizes:?}"
        );
    };
    for height in [600.0, 768.0, 800.0, 1080.0, 2160.0] {
        check(height);
    }
    assert!(Sizes::of(1080.0).text > 37.0);
}

/// Every text that the class reads is as high as its rows must be at least.
#[test]
fn what_the_class_reads_is_drawn_that_large() {
    for [width, height] in SIZES {
        let sizes = Sizes::of(height);
        for model in [at(0, true), at(3, true), at(3, false), at(500, false)] {
            let harness = room_in(model, [width, height], false, 1.0);
            for node in harness.query_all_by_role(Role::Label) {
                let name = node.accesskit_node().value().unwrap_or_default();
                let least = if name.starts_with("Press 1") || name == "Bedtime" {
                    sizes.control
                } else {
                    sizes.text
                };
                assert!(
                    node.rect().height() >= least,
                    "“{name}” at {width} × {height}"
                );
            }
        }
    }
}

#[test]
fn everything_fits_in_every_window_theme_and_size_of_text() {
    let end = sitting(&plots()[1], 500);
    let end = ClassroomModel::of(&end, vocabulary(), false);
    for size in SIZES {
        for dark in [false, true] {
            for zoom in ZOOMS {
                for model in [at(0, true), at(3, false), at(3, true), end.clone()] {
                    let harness = room_in(model, size, dark, zoom);
                    let found = controls(&harness);
                    assert!(!found.is_empty());
                    for (role, name, rect) in found {
                        assert!(!name.is_empty(), "a {role:?} without a name");
                        assert!(rect.height() >= 43.5, "“{name}” is only {}", rect.height());
                        assert!(
                            rect.left() >= -0.5 && rect.right() <= size[0] / zoom + 0.5,
                            "“{name}” at {size:?} × {zoom}: {rect}"
                        );
                        let bar = role == Role::Button;
                        assert!(
                            !bar || rect.top() >= -0.5 && rect.bottom() <= size[1] / zoom + 0.5,
                            "“{name}” at {size:?} × {zoom}: {rect}"
                        );
                    }
                }
            }
        }
    }
}

/// At the usual size of text the class sees the choices and the family at once, at every moment of a visit with four
/// choices at most. Where there are more, all of it scrolls.
#[test]
fn every_moment_of_the_shipped_families_is_seen_whole() {
    let mut missed = Vec::new();
    for plot in plots() {
        let whole = sitting(plot, 500);
        for decisions in 0..whole.attempt.decisions.len() {
            let here = sitting(plot, decisions);
            let model = ClassroomModel::of(&here, vocabulary(), false);
            if model.choices().len() > 4 {
                continue;
            }
            for size in SIZES {
                let harness = room_in(model.clone(), size, false, 1.0);
                let bottom = |(_, _, rect): &(Role, String, Rect)| rect.bottom() <= size[1];
                let whole = controls(&harness).iter().all(bottom);
                if harness.state().state.stage.is_none() || !whole {
                    missed.push((size, decisions, model.choices().len(), whole));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn the_debrief_opens_at_what_was_argued_most() {
    let plot = &plots()[0];
    let mut here = sitting(plot, 12);
    here.attempt.decisions[4].argued = 1;
    here.attempt.decisions[8].argued = 3;
    let told = debrief_of(plot, vocabulary(), &here.attempt, &here.played);
    let model = DebriefModel::of(told, &plot.model);
    let draw = move |ui: &mut egui::Ui, state: &mut (DebriefState, bool)| {
        if !state.1 {
            theme::install_fonts(ui.ctx());
            theme::apply(ui.ctx(), &theme::PAPER);
            state.1 = true;
            return;
        }
        debrief_ui(ui, &model, &mut state.0);
    };
    let mut harness = Harness::builder()
        .with_size(egui::vec2(1280.0, 800.0))
        .build_ui_state(draw, (DebriefState::default(), false));
    harness.run_steps(5);
    let open = &harness.state().0.open;
    assert!(
        open.contains("turn-9") && open.contains("turn-5"),
        "{open:?}"
    );
    let seen = harness.get_by_label("You, decision 9").rect();
    assert!(seen.top() > 0.0 && seen.bottom() < 800.0, "{seen}");
    harness.get_by_label("You argued here, marked 3 times");
    harness.get_by_label("You argued most here");
}
