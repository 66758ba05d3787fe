//! Pages that take the whole picture: how it ended, the blank picture, and the question before leaving.

use egui::{CentralPanel, Frame, Margin, Ui};

use super::bars::with_text;
use super::sizes::{Sizes, sized};
use super::{ClassroomAction, ClassroomState, MARGIN, scrolled};
use crate::app::text::text;
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{Look, still_prose};

/// How it ended, and what to talk about.
pub(super) fn ending_ui(ui: &mut Ui, sizes: &Sizes, title: &str, says: &str, discuss: &[String]) {
    page(ui, |ui| {
        scrolled(ui, "classroom-ending", |ui| {
            put(ui, sized(Type::Title, sizes.title, title));
            put(ui, sized(Type::Quote, sizes.speech, says));
            if discuss.is_empty() {
                return;
            }
            ui.add_space(space::XL);
            let head = text("classroom-discuss");
            put(ui, sized(Type::Heading, sizes.title * 0.9, head));
            for question in discuss {
                ui.add_space(space::S);
                put(ui, sized(Type::Body, sizes.text, question));
            }
            ui.add_space(space::XL);
        });
    });
}

/// Nothing of the visit, for as long as the room likes.
pub(super) fn paused_ui(ui: &mut Ui, sizes: &Sizes, state: &mut ClassroomState) {
    page(ui, |ui| {
        scrolled(ui, "classroom-paused", |ui| {
            ui.add_space(ui.available_height() * 0.2);
            put(
                ui,
                sized(Type::Title, sizes.title, text("classroom-paused")),
            );
            ui.add_space(space::M);
            put(
                ui,
                sized(Type::Body, sizes.text, text("classroom-paused-care")),
            );
            ui.add_space(space::XL);
            if with_text(ui, sizes, "classroom-go-on", Look::Primary).clicked() {
                state.paused = false;
            }
        });
    });
}

/// Asks before a room loses its place by one click.
pub(super) fn leaving_ui(
    ui: &mut Ui,
    sizes: &Sizes,
    state: &mut ClassroomState,
) -> Option<ClassroomAction> {
    let mut action = None;
    page(ui, |ui| {
        scrolled(ui, "classroom-leaving", |ui| {
            ui.add_space(ui.available_height() * 0.2);
            let question = text("leave-question");
            put(ui, sized(Type::Title, sizes.title, question));
            ui.add_space(space::M);
            let means = text("classroom-leave-means");
            put(ui, sized(Type::Body, sizes.text, means));
            ui.add_space(space::XL);
            ui.horizontal_wrapped(|ui| {
                if with_text(ui, sizes, "leave-stay", Look::Primary).clicked() {
                    state.leaving = false;
                }
                if with_text(ui, sizes, "leave-now", Look::Secondary).clicked() {
                    action = Some(ClassroomAction::Leave);
                }
            });
        });
    });
    action
}

fn page(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let frame = Frame::new()
        .fill(colors(ui).bg)
        .inner_margin(Margin::symmetric(MARGIN * 2, MARGIN));
    CentralPanel::default().frame(frame).show(ui, add);
}

fn put(ui: &mut Ui, words: egui::RichText) {
    still_prose(ui, words.color(colors(ui).ink));
}
