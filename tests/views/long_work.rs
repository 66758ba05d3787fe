//! Long work as it is shown: families that are being read, and bots at play.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use kitchen_table::app::screens::home::{
    HomeAction, HomeModel, HomeState, ReadingModel, ScenarioCard, home_ui,
};
use kitchen_table::app::screens::playtest::{
    PlaytestAction, PlaytestFindings, PlaytestModel, PlaytestStage, PlaytestState, playtest_ui,
};
use kitchen_table::app::theme;
use kitchen_table::scenario::Vocabulary;
use kitchen_table::{check, playtest, practice};

use crate::common::world;

/// A view that is being used, with what it has answered.
struct Seen<Model, State, Action> {
    model: Model,
    state: State,
    answers: Vec<Action>,
    fonts: bool,
}

type View<Model, State, Action> = fn(&mut egui::Ui, &Model, &mut State) -> Option<Action>;
type Window<Model, State, Action> = Harness<'static, Seen<Model, State, Action>>;

fn window<Model: 'static, State: Default + 'static, Action: 'static>(
    view: View<Model, State, Action>,
    model: Model,
    size: [f32; 2],
) -> Window<Model, State, Action> {
    let seen = Seen {
        model,
        state: State::default(),
        answers: Vec::new(),
        fonts: false,
    };
    let mut harness = Harness::builder()
        .with_size(egui::vec2(size[0], size[1]))
        .with_max_steps(12)
        .build_ui_state(
            move |ui, seen: &mut Seen<Model, State, Action>| {
                if seen.fonts {
                    let answer = view(ui, &seen.model, &mut seen.state);
                    seen.answers.extend(answer);
                } else {
                    // Fonts hold from the next pass on, so that this one draws nothing.
                    theme::install_fonts(ui.ctx());
                    theme::apply(ui.ctx(), &theme::PAPER);
                    seen.fonts = true;
                    ui.ctx().request_repaint();
                }
            },
            seen,
        );
    harness.run_steps(3);
    harness
}

const USUAL: [f32; 2] = [1280.0, 800.0];

/// Home with this many families under names of their own.
fn home(
    families: usize,
    reading: Option<ReadingModel>,
) -> Window<HomeModel, HomeState, HomeAction> {
    let card = &world().home.scenarios[0];
    let cards = (1..=families).map(|number| ScenarioCard {
        id: format!("family-{number}"),
        title: format!("Family {number}"),
        ..card.clone()
    });
    let mut model = HomeModel::of(cards.collect());
    model.reading = reading;
    window(home_ui, model, USUAL)
}

fn reading(read: usize, goes_on: bool) -> ReadingModel {
    ReadingModel {
        read,
        all: 300,
        goes_on,
        failed: None,
    }
}

fn press<Model, State, Action>(harness: &mut Window<Model, State, Action>, label: &str) {
    harness.get_by_label(label).click();
    harness.run_steps(3);
}

#[test]
fn reading_says_how_far_it_is_and_can_be_stopped_and_gone_on_with() {
    let mut going = home(7, Some(reading(7, true)));
    let told = going.query_all_by_label("Reading the families: 7 of 300");
    assert!(told.count() > 0);
    press(&mut going, "Stop");
    assert_eq!(going.state().answers, [HomeAction::StopReading]);
    let mut stopped = home(7, Some(reading(7, false)));
    stopped.get_by_label("Stopped: 7 of 300 families are here. The others have not been read.");
    press(&mut stopped, "Read on");
    assert_eq!(stopped.state().answers, [HomeAction::ReadOn]);
    let failed = home(
        7,
        Some(ReadingModel {
            failed: Some("bedtime: no such room".to_owned()),
            ..reading(7, false)
        }),
    );
    failed.get_by_label_contains("bedtime: no such room");
    let done = home(7, None);
    assert!(done.query_by_label_contains("Reading").is_none());
}

#[test]
fn no_card_moves_while_families_are_read() {
    let place = |harness: &Window<HomeModel, HomeState, HomeAction>, number: usize| {
        let label = format!("Family {number}, open the briefing");
        harness.query_by_label(&label).map(|node| node.rect())
    };
    let mut harness = home(4, Some(reading(4, true)));
    let first: Vec<_> = (1..=3).map(|number| place(&harness, number)).collect();
    assert!(first.iter().all(Option::is_some));
    assert_eq!(place(&harness, 4), None, "half a row is not shown yet");
    for families in [5, 6, 9, 40] {
        let more = home(families, None);
        let seen = harness.state_mut();
        seen.model
            .scenarios
            .clone_from(&more.state().model.scenarios);
        harness.run_steps(3);
        for number in 1..=3 {
            assert_eq!(
                place(&harness, number),
                first[number - 1],
                "family {number}"
            );
        }
    }
}

#[test]
fn every_family_of_a_large_library_can_be_reached_by_keyboard_and_by_name() {
    let mut harness = home(300, None);
    for number in [1, 2, 150, 300] {
        harness.get_by_label(&format!("Family {number}, open the briefing"));
    }
    // Theme and glossary come first, then the families in their order.
    for number in 1..=30 {
        let label = format!("Family {number}, open the briefing");
        for _ in 0..4 {
            if harness.get_by_label(&label).is_focused() {
                break;
            }
            harness.key_press(egui::Key::Tab);
            harness.run_steps(2);
        }
        assert!(harness.get_by_label(&label).is_focused(), "{label}");
    }
    harness.run_steps(4);
    let seen = harness.get_by_label("Family 30, open the briefing").rect();
    assert!(seen.top() >= 0.0 && seen.top() < USUAL[1], "{seen:?}");
    harness.key_press(egui::Key::Enter);
    harness.run_steps(3);
    let open = HomeAction::Open("family-30".to_owned());
    assert_eq!(harness.state().answers, [open]);
}

/// What a few visits to the shipped family find.
fn found() -> PlaytestStage {
    static FOUND: OnceLock<Arc<PlaytestFindings>> = OnceLock::new();
    let found = FOUND.get_or_init(|| {
        let model = Arc::new(practice::sop().expect("the shipped practice model is sound"));
        let vocabulary = Vocabulary::shipped().0;
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/bedtime.ron");
        let text = std::fs::read_to_string(path).expect("the family is shipped");
        let mut checked = check::file("bedtime.ron", &text, &model, &vocabulary);
        let plot = checked.plot.as_ref().expect("every word leads somewhere");
        let report = playtest::report(plot, &vocabulary, 3, 1);
        checked.add_play(&model, &vocabulary, &report);
        Arc::new(PlaytestFindings::of(&checked, report, &model))
    });
    PlaytestStage::Found(Arc::clone(found))
}

fn at_play(stage: PlaytestStage) -> Window<PlaytestModel, PlaytestState, PlaytestAction> {
    let model = PlaytestModel {
        title: "Bedtime".to_owned(),
        stage,
        stale: false,
    };
    window(playtest_ui, model, USUAL)
}

fn check(stage: PlaytestStage, labels: &[&str], expected: &[PlaytestAction]) {
    let mut harness = at_play(stage);
    for label in labels {
        press(&mut harness, label);
    }
    assert_eq!(harness.state().answers, expected, "after {labels:?}");
}

fn playing() -> PlaytestStage {
    PlaytestStage::Playing {
        done: 1_200,
        all: 6_000,
        elsewhere: None,
    }
}

#[test]
fn the_trainer_chooses_how_many_visits_starts_and_stops() {
    let start = PlaytestAction::Start;
    check(PlaytestStage::Ready, &["Start"], &[start(200)]);
    check(
        PlaytestStage::Ready,
        &["500 visits", "Start"],
        &[start(500)],
    );
    check(
        PlaytestStage::Stopped,
        &["50 visits", "Start"],
        &[start(50)],
    );
    check(found(), &["Start again"], &[start(200)]);
    check(playing(), &["Stop"], &[PlaytestAction::Stop]);
    let back = "Back to where you came from";
    check(playing(), &[back], &[PlaytestAction::Back]);
}

#[test]
fn every_stage_says_what_it_is() {
    let says = |stage: PlaytestStage, words: &str| {
        let harness = at_play(stage);
        let count = harness.query_all_by_label_contains(words).count();
        assert!(count > 0, "{words}");
    };
    says(playing(), "Visit 1,200 of 6,000");
    let elsewhere = PlaytestStage::Playing {
        done: 0,
        all: 0,
        elsewhere: Some("A Quarter to Five".to_owned()),
    };
    says(elsewhere, "still with “A Quarter to Five”");
    says(PlaytestStage::Stopped, "Nothing of their visits was kept");
    says(PlaytestStage::Unplayable, "can't be played");
    says(
        PlaytestStage::Failed("no such room".to_owned()),
        "no such room",
    );
}

#[test]
fn findings_name_every_bot_what_must_hold_and_every_problem() {
    let PlaytestStage::Found(findings) = found() else {
        return;
    };
    for size in [USUAL, [640.0, 700.0]] {
        let model = PlaytestModel {
            title: "Bedtime".to_owned(),
            stage: found(),
            stale: true,
        };
        let harness = window(playtest_ui, model, size);
        harness.get_by_label_contains("The file was saved since");
        for name in ["The practiced worker", "Habits only", "Only services"] {
            assert!(harness.query_all_by_label(name).count() > 0, "{name}");
        }
        assert_eq!(harness.query_all_by_label_contains("must be: ").count(), 24);
        for problem in &findings.problems {
            let told = harness.query_all_by_label(&problem.message).count();
            assert!(told > 0, "{}", problem.message);
        }
        // An id in place of words means that a text is missing.
        assert_eq!(harness.query_all_by_label_contains("playtest-").count(), 0);
    }
}
