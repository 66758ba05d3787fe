//! What is said on the stage is seen whole, at every moment of the shipped families.

use std::sync::Arc;

use egui::Rect;
use egui_kittest::Harness;
use kitchen_table::app::screens::conversation::{
    ConversationModel, ConversationState, Looking, conversation_ui,
};
use kitchen_table::app::theme;
use kitchen_table::playtest::{self, Bot, sight::Reader};
use kitchen_table::session::{Mode, Plot, Sitting};

use crate::common::{plots, vocabulary};
use crate::reading::texts;

/// Someone who practices.
#[derive(Default)]
struct Visit {
    model: ConversationModel,
    state: ConversationState,
    dressed: bool,
}

fn visit(size: [f32; 2], zoom: f32) -> Harness<'static, Visit> {
    let draw = move |ui: &mut egui::Ui, visit: &mut Visit| {
        if !visit.dressed {
            theme::install_fonts(ui.ctx());
            theme::apply(ui.ctx(), &theme::PAPER);
            ui.ctx().set_zoom_factor(zoom);
            visit.dressed = true;
            ui.ctx().request_repaint();
            return;
        }
        conversation_ui(ui, &visit.model, &mut visit.state);
    };
    Harness::builder()
        .with_size(egui::vec2(size[0], size[1]))
        .with_max_steps(12)
        .build_ui_state(draw, Visit::default())
}

/// A skilled visit, decision by decision, as models of what is drawn.
fn moments(plot: &Arc<Plot>) -> Vec<ConversationModel> {
    let mut attempt = playtest::attempt(&Reader::new(plot, vocabulary()), Bot::Skilled, 7);
    attempt.mode = Mode::Practice;
    let all = attempt.decisions.clone();
    (0..all.len())
        .map(|taken| {
            attempt.decisions = all.iter().take(taken).cloned().collect();
            let sitting = Sitting::resume(Arc::clone(plot), attempt.clone());
            ConversationModel::of(&sitting, vocabulary(), Looking::default())
        })
        .collect()
}

/// What of this moment can't be seen whole.
fn hidden(harness: &Harness<'static, Visit>) -> Vec<String> {
    let (model, state) = (&harness.state().model, &harness.state().state);
    let shown = texts(&harness.output().shapes);
    let place = |words: &str| -> Option<(Rect, Rect)> {
        shown
            .iter()
            .find(|(_, text)| text.galley.text() == words)
            .map(|(clip, text)| (*clip, text.visual_bounding_rect()))
    };
    let mut wrong = Vec::new();
    let spoken = model.lines.iter().filter(|line| !line.says.is_empty());
    let cue = place(&model.cue).map(|(_, rect)| rect);
    // Below the stage, what comes after the first line may have to be scrolled to.
    let count = if state.bubbles { usize::MAX } else { 1 };
    for line in spoken.take(count) {
        let Some((clip, rect)) = place(&line.says) else {
            wrong.push(format!("not there: “{}”", line.says));
            continue;
        };
        if !state.bubbles {
            continue;
        }
        if rect.top() < clip.top() - 1.0 || rect.bottom() > clip.bottom() + 1.0 {
            wrong.push(format!("cut off: “{}”", line.says));
        }
        if cue.is_some_and(|cue| cue.intersects(rect)) {
            wrong.push(format!("covered by what is seen: “{}”", line.says));
        }
    }
    wrong
}

fn check(plot: &Arc<Plot>, size: [f32; 2], zoom: f32) -> bool {
    let mut harness = visit(size, zoom);
    harness.run_steps(2);
    let mut on_stage = 0;
    let moments = moments(plot);
    let all = moments.len();
    let id = &plot.scenario.id;
    for (taken, model) in moments.into_iter().enumerate() {
        harness.state_mut().model = model;
        harness.run_steps(2);
        let wrong = hidden(&harness);
        assert!(
            wrong.is_empty(),
            "{id} after {taken} decisions at {size:?} × {zoom}: {}",
            wrong.join("; ")
        );
        on_stage += usize::from(harness.state().state.bubbles);
    }
    on_stage * 10 >= all * 9
}

#[test]
fn what_is_said_is_seen_whole_at_every_moment() {
    for plot in plots() {
        let id = &plot.scenario.id;
        for size in [[1280.0, 800.0], [1920.0, 1080.0]] {
            assert!(check(plot, size, 1.0), "{id} has few bubbles at {size:?}");
        }
        check(plot, [1024.0, 768.0], 1.0);
        check(plot, [1024.0, 768.0], 1.5);
        check(plot, [1920.0, 1080.0], 1.5);
    }
}

#[test]
fn no_bubble_covers_one_of_many_faces() {
    let mut harness = visit([1280.0, 800.0], 1.0);
    harness.run_steps(2);
    let model = moments(&plots()[0]).swap_remove(0);
    for (people, bubbles) in [(1, true), (3, true), (4, false), (6, false), (2, true)] {
        harness.state_mut().model = ConversationModel {
            people,
            ..model.clone()
        };
        harness.run_steps(2);
        assert_eq!(harness.state().state.bubbles, bubbles, "{people} people");
        assert_eq!(hidden(&harness), Vec::<String>::new(), "{people} people");
    }
}

#[test]
fn space_leads_through_all_that_is_said_to_the_choices() {
    let mut harness = visit([1024.0, 768.0], 2.0);
    harness.run_steps(2);
    for model in moments(&plots()[0]) {
        let first = model.choices.first().map(|choice| choice.text.clone());
        let Some(first) = first else { continue };
        harness.state_mut().model = model;
        harness.run_steps(2);
        let sees = |harness: &Harness<'static, Visit>| {
            let shown = texts(&harness.output().shapes);
            shown.iter().any(|(clip, text)| {
                text.galley.text() == first && clip.intersects(text.visual_bounding_rect())
            })
        };
        let mut pages = 0;
        while !sees(&harness) {
            pages += 1;
            assert!(pages < 6, "the choices never come into sight");
            harness.key_press(egui::Key::Space);
            harness.run_steps(3);
        }
    }
}
