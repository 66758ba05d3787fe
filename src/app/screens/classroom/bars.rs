//! The bars above and below the picture, for whoever holds the mouse.
//!
//! What takes a choice, what goes on and what opens the debrief stand in three places, so that pressing one of them
//! twice presses no other.

use egui::{Align, Color32, Frame, Label, Layout, Margin, Panel, Rect, Response, Ui, UiBuilder};

use super::choices::numbered;
use super::sizes::{Sizes, font, sized};
use super::{ClassroomAction, ClassroomModel, ClassroomState, MARGIN, Step};
use crate::app::text::{text, text_with};
use crate::app::theme::{TARGET, Type, colors, space};
use crate::app::widgets::{Look, pressable_in, still_prose, top_bar};

pub(super) fn top_ui(
    ui: &mut Ui,
    sizes: &Sizes,
    model: &ClassroomModel,
    state: &mut ClassroomState,
) -> Option<ClassroomAction> {
    let named = ui.available_width() >= sizes.control * 45.0;
    let mut leaving = state.leaving;
    let mut paused = state.paused;
    let action = top_bar(
        ui,
        "classroom-bar",
        |ui| {
            leaving = with_text(ui, sizes, "classroom-leave", Look::Quiet).clicked();
            if named {
                ui.separator();
                let title = sized(Type::Heading, sizes.control * 1.2, &model.title);
                ui.add(Label::new(title).truncate().selectable(false));
            }
            None
        },
        |ui| {
            let back =
                model.can_go_back && with_text(ui, sizes, "classroom-back", Look::Quiet).clicked();
            paused = with_text(ui, sizes, "classroom-pause", Look::Secondary).clicked();
            back.then_some(ClassroomAction::Back)
        },
    );
    state.leaving = leaving;
    state.paused = paused;
    action
}

pub(super) fn bottom_ui(
    ui: &mut Ui,
    sizes: &Sizes,
    model: &ClassroomModel,
    state: &ClassroomState,
) -> Option<ClassroomAction> {
    let frame = Frame::new()
        .fill(colors(ui).surface)
        .inner_margin(Margin::symmetric(MARGIN, 8));
    Panel::bottom("classroom-actions")
        .resizable(false)
        .frame(frame)
        .exact_size(bar_height(sizes))
        .show(ui, |ui| match &model.step {
            Step::Choose(_) => {
                let argued = place(ui, sizes, Align::Min, |ui| argued_ui(ui, sizes, model));
                let taken = place(ui, sizes, Align::Max, |ui| take_ui(ui, sizes, model, state));
                argued.or(taken)
            }
            Step::Hear => place(ui, sizes, Align::Center, |ui| {
                let next = with_text(ui, sizes, "classroom-next", Look::Primary);
                next.clicked().then_some(ClassroomAction::Next)
            }),
            Step::End { .. } => place(ui, sizes, Align::Max, |ui| {
                let debrief = with_text(ui, sizes, "classroom-debrief", Look::Primary);
                debrief.clicked().then_some(ClassroomAction::Debrief)
            }),
        })
        .inner
}

/// How high the bar below is, in points.
pub(super) fn bar_height(sizes: &Sizes) -> f32 {
    (sizes.control * 1.3 + 2.0 * space::S).max(TARGET) + 2.0 * space::S
}

/// A place in the bar: on its left, in its middle or on its right.
fn place<R>(ui: &mut Ui, sizes: &Sizes, at: Align, add: impl FnOnce(&mut Ui) -> R) -> R {
    let whole: Rect = ui.max_rect();
    let layout = match at {
        Align::Min => Layout::left_to_right(Align::Center),
        Align::Center => Layout::centered_and_justified(egui::Direction::LeftToRight),
        Align::Max => Layout::right_to_left(Align::Center),
    };
    let rect = if at == Align::Center {
        // Where there is little room, left of where a choice is taken and the debrief is opened.
        let next = width_of(ui, sizes, &text("classroom-next"));
        let take = text_with("classroom-take", [("number", 9.into())]);
        let right = width_of(ui, sizes, &take).max(width_of(ui, sizes, &text("classroom-debrief")));
        let middle = (whole.right() - right - space::M - next / 2.0).min(whole.center().x);
        Rect::from_center_size(
            egui::pos2(middle, whole.center().y),
            egui::vec2(next, whole.height()),
        )
    } else {
        whole
    };
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
    add(&mut inside)
}

/// How wide a button with these words is.
fn width_of(ui: &Ui, sizes: &Sizes, shown: &str) -> f32 {
    let font = font(Type::Label, sizes.control);
    let words = ui
        .painter()
        .layout_no_wrap(shown.to_owned(), font, Color32::PLACEHOLDER);
    words.size().x + 2.0 * space::XL
}

/// Marks of an argument, and taking one back.
fn argued_ui(ui: &mut Ui, sizes: &Sizes, model: &ClassroomModel) -> Option<ClassroomAction> {
    let times = model.argued;
    let shown = text_with("classroom-argued", [("times", times.into())]);
    let label = text_with("classroom-argued-label", [("times", times.into())]);
    if labeled(ui, sizes, &shown, &label, Look::Secondary).clicked() {
        return Some(ClassroomAction::Argued);
    }
    if times == 0 {
        return None;
    }
    let label = text("classroom-argued-less-label");
    let less = labeled(
        ui,
        sizes,
        &text("classroom-argued-less"),
        &label,
        Look::Quiet,
    );
    less.clicked().then_some(ClassroomAction::ArguedLess)
}

/// Takes what is marked, or says how to mark.
fn take_ui(
    ui: &mut Ui,
    sizes: &Sizes,
    model: &ClassroomModel,
    state: &ClassroomState,
) -> Option<ClassroomAction> {
    let Some(at) = state.marked_in(model) else {
        let last = model.choices().len();
        let how = text_with("classroom-how", [("last", last.into())]);
        let how = sized(Type::Body, sizes.control, how).color(colors(ui).ink2);
        still_prose(ui, how);
        return None;
    };
    let choice = model.choices().get(at)?;
    let shown = text_with("classroom-take", [("number", (at + 1).into())]);
    let label = numbered(&shown, choice);
    labeled(ui, sizes, &shown, &label, Look::Primary)
        .clicked()
        .then(|| ClassroomAction::Choose(choice.id.clone()))
}

/// A button with the text that has this id.
pub(super) fn with_text(ui: &mut Ui, sizes: &Sizes, id: &str, look: Look) -> Response {
    let shown = text(id);
    labeled(ui, sizes, &shown, &shown, look)
}

fn labeled(ui: &mut Ui, sizes: &Sizes, shown: &str, label: &str, look: Look) -> Response {
    let font = font(Type::Label, sizes.control);
    pressable_in(ui, shown, label, look, None, font)
}
