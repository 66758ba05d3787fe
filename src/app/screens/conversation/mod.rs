//! The conversation: a stage with the people, what is said, the choices as cards, notebook and coach.

mod bar;
mod choices;
mod coach;
mod foot;
mod keys;
mod model;
mod notebook;
mod rest;
mod reveal;
mod speech;

use egui::{Frame, Margin, Panel, Rect, Ui, UiBuilder};

use crate::app::settings::Pace;
use crate::app::theme::colors;

pub use model::{ChoiceCard, Coaching, ConversationModel, Feedback, Looking, NotebookGroup, Said};

pub(super) use model::{around, turn};
pub(super) use reveal::Appearing;
use speech::Place;
pub(super) use speech::{so_far, told};

/// What the learner asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConversationAction {
    /// The choice with this decision id.
    Choose(String),
    /// A hint.
    Hint,
    /// On, after feedback was read.
    GoOn,
    /// Back to the last moment.
    Back,
    /// Away, to the debrief if something was said, else home.
    Leave,
    /// What it meant, after the end.
    Debrief,
}

/// What the view remembers between frames.
#[derive(Clone, Debug)]
pub struct ConversationState {
    /// Whether the visit is paused.
    pub paused: bool,
    /// Whether the learner is asked if the visit should end here.
    pub leaving: bool,
    /// Whether the notebook has been opened or closed by hand; by itself it depends on the room there is.
    pub notebook: Option<bool>,
    /// The part of the window that is left to the stage, in points.
    pub stage: Option<Rect>,
    /// Whether what is said stands on the stage, in bubbles.
    pub bubbles: bool,
    /// How quickly what is said appears.
    pub pace: Pace,
    /// Whether what is seen is also shown in words.
    pub captions: bool,
    /// Where each person's face is, in points: for the tail of a bubble.
    pub heads: Vec<(String, egui::Pos2)>,
    /// Whether the choices lay out of sight when they were last drawn.
    hidden: bool,
    /// Whether to scroll toward the choices.
    scroll: bool,
    /// How far what is said now has appeared.
    appearing: Appearing,
    /// How high the choices were when they were last drawn, in points.
    choosing: f32,
    /// How high what is said was above them; nothing where it stands on the stage.
    lines: f32,
}

impl Default for ConversationState {
    fn default() -> Self {
        Self {
            paused: false,
            leaving: false,
            notebook: None,
            stage: None,
            bubbles: true,
            pace: Pace::AtOnce,
            captions: true,
            heads: Vec::new(),
            hidden: false,
            scroll: false,
            appearing: Appearing::default(),
            choosing: 0.0,
            lines: 0.0,
        }
    }
}

/// From this height below the bar on there is room for bubbles on the stage, in points; else what is said stands
/// above the choices and scrolls with them.
const BUBBLES_FROM: f32 = 600.0;

/// Beside bubbles there is room for so many people without covering a face.
const BESIDE_BUBBLES: usize = 3;

/// The most of the window's height that may stand below the stage.
const BELOW_AT_MOST: f32 = 0.6;

/// The same where what is said stands there too.
const BELOW_IF_LOW: f32 = 0.74;

/// The space above and below the choices, in points.
const PADDING: i8 = 14;

/// From this width on the notebook stays open by itself, in points.
const NOTEBOOK_FROM: f32 = 1_100.0;

/// Draws the conversation and says what the learner asks for.
pub fn conversation_ui(
    ui: &mut Ui,
    model: &ConversationModel,
    state: &mut ConversationState,
) -> Option<ConversationAction> {
    let mut action = keys::wished(ui, model, state);
    let wide = ui.available_width() >= NOTEBOOK_FROM;
    let notebook_open = state.notebook.unwrap_or(wide);
    action = action.or(bar::bar_ui(ui, model, state, notebook_open));
    if state.paused || state.leaving {
        state.stage = None;
        let left = if state.leaving {
            rest::leaving_ui(ui, state)
        } else {
            rest::paused_ui(ui, state);
            None
        };
        return action.or(left);
    }
    // The notebook stands at the side, but is met after what is said and what can be chosen.
    let mut table = ui.available_rect_before_wrap();
    let notebook = if wide { 344.0 } else { 300.0 };
    if notebook_open {
        table.set_right(table.right() - notebook);
    }
    let mut child = ui.new_child(UiBuilder::new().id_salt("table").max_rect(table));
    let picked = table_ui(&mut child, model, state);
    if notebook_open {
        let panel = Frame::new()
            .fill(colors(ui).surface)
            .inner_margin(Margin::same(20));
        Panel::right("notebook")
            .exact_size(notebook)
            .resizable(false)
            .frame(panel)
            .show(ui, |ui| notebook::notebook_ui(ui, model));
    }
    action.or(picked)
}

/// The stage with what is said, and below it what can be chosen.
fn table_ui(
    ui: &mut Ui,
    model: &ConversationModel,
    state: &mut ConversationState,
) -> Option<ConversationAction> {
    // What stands below takes the height it needs, up to a share of the window; the stage has the rest.
    let room = ui.available_rect_before_wrap();
    let stage_above = |needed: f32, share: f32| {
        let below = needed.clamp(120.0, room.height() * share);
        room.with_max_y(room.bottom() - below)
    };
    let mut stage = stage_above(state.choosing, BELOW_AT_MOST);
    let place = if room.height() < BUBBLES_FROM || model.people > BESIDE_BUBBLES {
        Place::Below
    } else {
        speech::place(ui, model, state, stage)
    };
    state.bubbles = place != Place::Below;
    if place == Place::Below {
        stage = stage_above(state.choosing + state.lines, BELOW_IF_LOW);
    }
    state.stage = Some(stage);
    speech::tell(ui, model, stage);
    if state.bubbles {
        speech::bubbles_ui(ui, model, state, stage, place);
    }
    let frame = Frame::new()
        .fill(colors(ui).bg)
        .inner_margin(Margin::symmetric(24, PADDING));
    let (picked, height) = Panel::bottom("choices")
        .resizable(false)
        .frame(frame)
        .exact_size(room.bottom() - stage.bottom())
        .show(ui, |ui| below_ui(ui, model, state))
        .inner;
    let choosing = height - state.lines + 2.0 * f32::from(PADDING) + 2.0;
    if (choosing - state.choosing).abs() > 0.5 {
        state.choosing = choosing;
        ui.ctx().request_discard("the choices need another height");
    }
    picked
}

/// What stands below the stage, and how high it is.
fn below_ui(
    ui: &mut Ui,
    model: &ConversationModel,
    state: &mut ConversationState,
) -> (Option<ConversationAction>, f32) {
    let low = !state.bubbles;
    let lines_before = state.lines;
    state.lines = 0.0;
    let (asked, foot) = foot::foot_ui(ui, model, state);
    let shown = egui::ScrollArea::vertical()
        .id_salt(("below", model.turn))
        .auto_shrink([false, false])
        .show(ui, |ui| {
            if low {
                let top = ui.cursor().top();
                speech::lines_ui(ui, model, state);
                state.lines = ui.cursor().top() - top;
            }
            if let Some((title, words)) = &model.ending {
                coach::ending_ui(ui, title, words);
                return None;
            }
            if let Some(feedback) = model.feedback() {
                coach::feedback_ui(ui, feedback);
                return None;
            }
            let coaching = model.coaching.as_ref();
            let hint = coaching.and_then(|coaching| coach::hint_ui(ui, coaching));
            let begin = ui.cursor().top();
            let picked = choices::choices_ui(ui, model, low);
            foot::look_for_choices(ui, begin, state);
            hint.or(picked)
        });
    if (state.lines - lines_before).abs() > 0.5 {
        ui.ctx()
            .request_discard("what is said needs another height");
    }
    (asked.or(shown.inner), shown.content_size.y + foot)
}
