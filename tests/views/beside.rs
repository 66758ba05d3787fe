//! Two workers: what is on the screen, what it answers, that it fits, and that everything has a name.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use kitchen_table::app::screens::beside::{BesideAction, BesideModel, BesideState, Who, beside_ui};
use kitchen_table::app::theme;
use kitchen_table::playtest::{Bot, attempt, sight::Reader};
use kitchen_table::practice;
use kitchen_table::scenario::{self, Vocabulary};
use kitchen_table::session::{Attempt, Plot};

const WARM: Who = Who::Bot(Bot::Warmest);
const PRACTICED: Who = Who::Bot(Bot::Skilled);

fn plot() -> &'static Plot {
    static PLOT: OnceLock<Plot> = OnceLock::new();
    PLOT.get_or_init(|| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/bedtime.ron");
        let text = std::fs::read_to_string(path).expect("the family is shipped");
        let family = scenario::load("bedtime.ron", &text).scenario;
        let family = Arc::new(family.expect("the family's file is sound"));
        let model = Arc::new(practice::sop().expect("the shipped practice model is sound"));
        Plot::new(family, model).expect("every word leads somewhere")
    })
}

/// A visit that was taken back after three decisions and went on by another way.
fn yours() -> Attempt {
    let vocabulary = Vocabulary::shipped().0;
    let reader = Reader::new(plot(), &vocabulary);
    let mut visit = attempt(&reader, Bot::Warmest, 7);
    visit.rewind(1);
    let other = attempt(&reader, Bot::Skilled, 7);
    for decision in other.decisions.iter().skip(1).take(3) {
        visit.decide(decision.choice.clone(), false);
    }
    visit
}

fn model(yours: Option<&Attempt>, chosen: [Who; 2]) -> BesideModel {
    BesideModel::of(plot(), &Vocabulary::shipped().0, yours, chosen, 7)
}

struct Use {
    model: BesideModel,
    state: BesideState,
    answers: Vec<BesideAction>,
    dressed: bool,
}

fn screen_in(
    model: BesideModel,
    all: bool,
    size: [f32; 2],
    dark: bool,
    zoom: f32,
) -> Harness<'static, Use> {
    let used = Use {
        model,
        state: BesideState {
            all,
            choosing: None,
        },
        answers: Vec::new(),
        dressed: false,
    };
    let mut harness = Harness::builder()
        .with_size(egui::vec2(size[0], size[1]))
        .with_max_steps(12)
        .build_ui_state(
            move |ui, used: &mut Use| {
                if !used.dressed {
                    // Fonts hold from the next pass on, so that this one draws nothing.
                    theme::install_fonts(ui.ctx());
                    let colors = if dark { &theme::EVENING } else { &theme::PAPER };
                    theme::apply(ui.ctx(), colors);
                    ui.ctx().set_zoom_factor(zoom);
                    used.dressed = true;
                    ui.ctx().request_repaint();
                    return;
                }
                used.answers
                    .extend(beside_ui(ui, &used.model, &mut used.state));
            },
            used,
        );
    harness.run_steps(3);
    harness
}

fn lecture() -> Harness<'static, Use> {
    screen_in(
        model(None, [WARM, PRACTICED]),
        false,
        [1280.0, 800.0],
        false,
        1.0,
    )
}

/// Everything that is told or can be pressed: role, name, place.
fn told(harness: &Harness<'static, Use>) -> Vec<(Role, String, egui::Rect)> {
    let mut found = Vec::new();
    let mut open = vec![harness.root()];
    while let Some(node) = open.pop() {
        let access = node.accesskit_node();
        let role = access.role();
        if matches!(role, Role::Button | Role::RadioButton | Role::Label) {
            let said = access.label().or_else(|| access.value());
            found.push((role, said.unwrap_or_default(), node.rect()));
        }
        open.extend(node.children());
    }
    found
}

fn check(labels: &[&str], expected: &[BesideAction]) {
    let mut harness = lecture();
    for label in labels {
        harness.get_by_label(label).click();
        harness.run_steps(3);
    }
    assert_eq!(harness.state().answers, expected, "after {labels:?}");
}

#[test]
fn it_leads_back_and_shows_someone_else_on_either_side() {
    check(&["Back to the debrief"], &[BesideAction::Back]);
    let first = "Choose someone else than The warm worker";
    let blunt = Who::Bot(Bot::Bluntest);
    check(
        &[first, "The blunt worker"],
        &[BesideAction::Show(blunt, PRACTICED)],
    );
    let second = "Choose someone else than The practiced worker";
    let habit = Who::Bot(Bot::Novice);
    check(
        &[second, "The worker of habit"],
        &[BesideAction::Show(WARM, habit)],
    );
}

#[test]
fn who_can_be_chosen_depends_on_what_there_is() {
    let names = |yours: Option<&Attempt>| {
        let model = model(yours, [WARM, PRACTICED]);
        let names = model.candidates.into_iter().map(|candidate| candidate.name);
        names.collect::<Vec<_>>()
    };
    let bots = [
        "The warm worker",
        "The practiced worker",
        "The blunt worker",
        "The referring worker",
        "The worker of habit",
    ];
    assert_eq!(names(None), bots);
    let with_first = names(Some(&yours()));
    assert_eq!(with_first[5..], ["Your visit", "Your first way"]);
    let mut untouched = yours();
    untouched.branches.clear();
    assert_eq!(names(Some(&untouched)).len(), 6);
}

#[test]
fn a_visit_and_its_first_way_are_told_beside_each_other() {
    let model = model(Some(&yours()), [Who::YourVisit, Who::YourFirstWay]);
    assert_eq!(model.told.together.decisions, 1);
    let texts = model.told.difference.join(" ");
    assert!(texts.contains("you, in the end"), "{texts}");
    // What is not there is not shown as if it were.
    let nobody = self::model(None, [Who::YourVisit, PRACTICED]);
    assert_eq!(nobody.chosen, [WARM, PRACTICED]);
}

#[test]
fn the_lecture_is_on_the_screen() {
    let mut harness = lecture();
    for head in [
        "What made the difference",
        "How it ended",
        "Where they parted",
    ] {
        assert!(harness.query_by_label(head).is_some(), "{head}");
    }
    let model = model(None, [WARM, PRACTICED]);
    for sentence in &model.told.difference {
        assert!(harness.query_by_label(sentence).is_some(), "{sentence}");
    }
    harness.state_mut().state.all = true;
    harness.run_steps(3);
    for parting in &model.told.partings {
        for step in parting.ways.iter().flatten() {
            let words = step.words.told();
            assert!(
                harness.query_all_by_label(&words).next().is_some(),
                "{words}"
            );
        }
    }
}

#[test]
fn tab_reaches_everything_in_order() {
    let mut harness = lecture();
    let mut reached = Vec::new();
    for label in [
        "Back to the debrief",
        "Choose someone else than The warm worker",
        "Choose someone else than The practiced worker",
        "Show every place",
    ] {
        for step in 0..12 {
            harness.key_press(Key::Tab);
            harness.run_steps(2);
            reached.push(step);
            if harness.get_by_label(label).is_focused() {
                break;
            }
            assert!(step < 11, "Tab never came to “{label}”");
        }
    }
    assert!(reached.len() <= 8, "too many stops: {}", reached.len());
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    assert!(
        harness.state().state.all,
        "Enter presses what has the focus"
    );
}

#[test]
fn it_fits_every_window_theme_and_size_of_text() {
    let sizes = [
        [640.0, 700.0],
        [1024.0, 768.0],
        [1280.0, 800.0],
        [1920.0, 1080.0],
    ];
    for (at, size) in sizes.into_iter().enumerate() {
        for zoom in [1.0, 2.0] {
            let all = at % 2 == 0;
            let model = model(None, [WARM, PRACTICED]);
            let mut harness = screen_in(model, all, size, at % 2 == 1, zoom);
            harness.state_mut().state.choosing = Some(1);
            harness.run_steps(3);
            for (role, name, rect) in told(&harness) {
                let pressed = role != Role::Label;
                let place = format!("“{name}” at {size:?} × {zoom}: {rect:?}");
                if pressed {
                    assert!(!name.is_empty(), "a {role:?} without a name");
                    assert!(rect.height() >= 43.5, "too low: {place}");
                }
                let right = size[0] / zoom + 0.5;
                assert!(rect.left() >= -0.5 && rect.right() <= right, "{place}");
            }
        }
    }
}

#[test]
fn narrow_windows_stack_the_two_and_wide_ones_do_not() {
    let places = |size: [f32; 2]| {
        let harness = screen_in(model(None, [WARM, PRACTICED]), false, size, false, 1.0);
        let place = |label: &str| harness.get_by_label(label).rect();
        [
            place("Choose someone else than The warm worker"),
            place("Choose someone else than The practiced worker"),
        ]
    };
    let [first, second] = places([1280.0, 800.0]);
    assert!((first.top() - second.top()).abs() < 0.5 && second.left() > first.right());
    let [first, second] = places([800.0, 800.0]);
    assert!(second.top() > first.bottom());
}

#[test]
fn it_shows_no_score_and_calls_nobody_better() {
    for chosen in [
        [WARM, PRACTICED],
        [Who::Bot(Bot::Novice), Who::Bot(Bot::Bluntest)],
    ] {
        let harness = screen_in(model(None, chosen), true, [1280.0, 800.0], false, 1.0);
        let model = &harness.state().model;
        let known = &model.told;
        for (_, said, _) in told(&harness) {
            // What the family, the author and the practice model say is theirs.
            let lower = said.to_lowercase();
            for word in ["score", "%", "winner", "out of 100"] {
                assert!(!lower.contains(word), "{said}");
            }
        }
        for sentence in &known.difference {
            for word in ["better", "worse", "score", "points"] {
                assert!(!sentence.contains(word), "{sentence}");
            }
        }
    }
}
