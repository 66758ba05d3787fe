//! The classroom: a picture for the wall. The stage, what is said, and large numbered choices; no coach, no notebook.
//!
//! Nothing is chosen by one press. A number or a click marks a choice, as often as the room changes its mind; taking
//! it is another thing: Enter, the same number once the room has seen the mark, or a button that stands elsewhere. So a
//! stray click, a key that bounces or is held down, or a double click can at worst mark. What is taken shows the
//! family's answer, and goes on with Space or a third button in a third place, so that no doubled press skips an
//! answer. Leaving asks first.

mod bars;
mod choices;
mod keys;
mod model;
mod pages;
mod sizes;
mod speech;

use egui::{Frame, Margin, Rect, ScrollArea, Ui, UiBuilder};

use super::conversation::Appearing;
use crate::app::settings::Pace;
use crate::app::theme::{colors, space};

pub use model::{ClassroomModel, Step};
pub use sizes::Sizes;

/// What the room asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClassroomAction {
    /// The choice with this decision id.
    Choose(String),
    /// One more mark that the open moment is argued about.
    Argued,
    /// One mark less.
    ArguedLess,
    /// On, after the answer was heard.
    Next,
    /// Back to before the last decision.
    Back,
    /// Away, to the debrief if something was said, else home.
    Leave,
    /// What it meant, after the end.
    Debrief,
}

/// What the view remembers between frames.
#[derive(Clone, Debug)]
pub struct ClassroomState {
    /// The id of the choice that is marked to be taken.
    pub marked: Option<String>,
    /// Whether the picture is blank.
    pub paused: bool,
    /// Whether it is asked if the visit should be left.
    pub leaving: bool,
    /// The part of the window that is left to the stage, in points.
    pub stage: Option<Rect>,
    /// How quickly what is said appears.
    pub pace: Pace,
    /// Whether what the stage shows is also told in words.
    pub captions: bool,
    /// How far what is said now has appeared.
    appearing: Appearing,
    /// Since when the choice is marked, in seconds of the window's time.
    marked_since: f64,
}

impl Default for ClassroomState {
    fn default() -> Self {
        Self {
            marked: None,
            paused: false,
            leaving: false,
            stage: None,
            pace: Pace::AtOnce,
            captions: true,
            appearing: Appearing::default(),
            marked_since: 0.0,
        }
    }
}

impl ClassroomState {
    /// Marks a choice, unless it is marked already.
    fn mark(&mut self, id: &str, now: f64) {
        if self.marked.as_deref() != Some(id) {
            self.marked = Some(id.to_owned());
            self.marked_since = now;
        }
    }

    /// Which of these choices is marked.
    fn marked_in(&self, model: &ClassroomModel) -> Option<usize> {
        let marked = self.marked.as_deref()?;
        let mut choices = model.choices().iter();
        choices.position(|choice| choice.id == marked)
    }
}

/// The least height of the stage beside choices, in heights of text: a head, and a line of five words over four rows.
const STAGE_LEAST: f32 = 6.5;

/// The least width of the column in which people speak, in heights of text: four or five words a line.
const COLUMN_LEAST: f32 = 12.0;

/// The share of the width that speech takes. It stands beside the stage, not over it: at this size it would cover
/// faces.
const COLUMN: f32 = 0.45;

/// The space above and below the choices, in points.
const PADDING: f32 = 12.0;

/// The space round what is read, in points.
const MARGIN: i8 = 24;

/// Draws the classroom and says what the room asks for.
pub fn classroom_ui(
    ui: &mut Ui,
    model: &ClassroomModel,
    state: &mut ClassroomState,
) -> Option<ClassroomAction> {
    let sizes = Sizes::here(ui);
    let mut action = keys::keys(ui, model, state);
    state.stage = None;
    if state.paused {
        pages::paused_ui(ui, &sizes, state);
    } else if state.leaving {
        let asked = pages::leaving_ui(ui, &sizes, state);
        action = action.or(asked);
    } else {
        let asked = bars::top_ui(ui, &sizes, model, state);
        action = action.or(asked);
        // In the order in which it is read: what was said, the choices, and what is done with them.
        let rest = ui.available_rect_before_wrap();
        let (middle, bar) = rest.split_top_bottom_at_y(rest.bottom() - bars::bar_height(&sizes));
        let asked = middle_ui(&mut within(ui, middle), &sizes, model, state);
        action = action.or(asked);
        let asked = bars::bottom_ui(&mut within(ui, bar), &sizes, model, state);
        action = action.or(asked);
    }
    if action.is_some() {
        state.leaving = false;
        if !matches!(
            action,
            Some(ClassroomAction::Argued | ClassroomAction::ArguedLess)
        ) {
            state.marked = None;
        }
    }
    action
}

/// What stands between the bars: the stage with the choices below, or all of it as one column that scrolls.
fn middle_ui(
    ui: &mut Ui,
    sizes: &Sizes,
    model: &ClassroomModel,
    state: &mut ClassroomState,
) -> Option<ClassroomAction> {
    if let Step::End {
        title,
        text,
        discuss,
    } = &model.step
    {
        pages::ending_ui(ui, sizes, title, text, discuss);
        return None;
    }
    let room = ui.available_size();
    let margin = f32::from(MARGIN);
    let needed = choices::height(ui, sizes, model, room.x - 2.0 * margin) + 2.0 * PADDING;
    let roomy =
        room.y - needed >= sizes.text * STAGE_LEAST && room.x * COLUMN >= sizes.text * COLUMN_LEAST;
    if !roomy {
        return column_ui(ui, sizes, model, state);
    }
    let whole = ui.available_rect_before_wrap();
    let below = if model.choices().is_empty() {
        0.0
    } else {
        needed
    };
    let (above, below) = whole.split_top_bottom_at_y(whole.bottom() - below);
    let (speech, stage) = above.split_left_right_at_fraction(COLUMN);
    state.stage = Some(stage);
    speech::tell(ui, model, Some(stage));
    speech::beside_people(ui, sizes, model, state, speech);
    ui.painter().rect_filled(below, 0, colors(ui).bg);
    let rows = below.shrink2(egui::vec2(margin, PADDING));
    choices::choices_ui(&mut within(ui, rows), sizes, model, state)
}

/// A part of the page to draw in.
fn within(ui: &mut Ui, part: Rect) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(part))
}

/// Everything below each other, where the stage would leave too little for the words.
fn column_ui(
    ui: &mut Ui,
    sizes: &Sizes,
    model: &ClassroomModel,
    state: &mut ClassroomState,
) -> Option<ClassroomAction> {
    let frame = Frame::new()
        .fill(colors(ui).bg)
        .inner_margin(Margin::symmetric(MARGIN, 12));
    let mut action = None;
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        speech::tell(ui, model, None);
        scrolled(ui, "classroom-column", |ui| {
            speech::said_ui(ui, sizes, model);
            ui.add_space(space::S);
            action = choices::choices_ui(ui, sizes, model, state);
        });
    });
    action
}

/// The share of a page by which the keys for pages scroll, so that a line or two stay in sight.
const PAGE: f32 = 0.8;

/// What scrolls, also by the keys for pages.
fn scrolled(ui: &mut Ui, id: &'static str, add: impl FnOnce(&mut Ui)) {
    let by = keys::pages(ui) * ui.available_height() * PAGE;
    ScrollArea::vertical()
        .id_salt(id)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            add(ui);
            if by != 0.0 {
                ui.scroll_with_delta(egui::vec2(0.0, -by));
            }
        });
}
