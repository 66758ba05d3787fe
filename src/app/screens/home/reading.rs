//! The strip at the foot of Home while families are still being read, or when that was stopped.

use egui::{Align, Frame, Layout, Margin, Panel, Ui};

use super::HomeAction;
use crate::app::text::{text, text_with};
use crate::app::theme::{TARGET, Type, colors, space};
use crate::app::widgets::{progress_bar, prose, secondary_button};

/// How far the reading of the families is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadingModel {
    /// How many families have been read.
    pub read: usize,
    /// How many there are.
    pub all: usize,
    /// Whether it goes on; else it was stopped, or ended by a mistake.
    pub goes_on: bool,
    /// What a mistake of the program's says of itself.
    pub failed: Option<String>,
}

/// Draws the strip, below the page so that nothing moves when it goes away.
pub(super) fn reading_ui(ui: &mut Ui, model: &ReadingModel) -> Option<HomeAction> {
    let frame = Frame::new()
        .fill(colors(ui).surface)
        .inner_margin(Margin::symmetric(36, 10));
    Panel::bottom("home-reading")
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.set_min_height(TARGET);
                let action = button(ui, model);
                ui.add_space(space::L);
                let rest = ui.available_size();
                let layout = if model.goes_on {
                    Layout::top_down(Align::Min)
                } else {
                    Layout::left_to_right(Align::Center)
                };
                ui.allocate_ui_with_layout(rest, layout, |ui| words(ui, model));
                action
            })
            .inner
        })
        .inner
}

fn words(ui: &mut Ui, model: &ReadingModel) {
    ui.spacing_mut().item_spacing.y = space::XS;
    let (read, all) = (model.read.into(), model.all.into());
    let says = match (&model.failed, model.goes_on) {
        (_, true) => text_with("reading-goes-on", [("read", read), ("all", all)]),
        (Some(reason), false) => {
            let reason = reason.as_str().into();
            text_with(
                "reading-failed",
                [("read", read), ("all", all), ("reason", reason)],
            )
        }
        (None, false) => text_with("reading-stopped", [("read", read), ("all", all)]),
    };
    if model.goes_on {
        let whole = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        progress_bar(ui, whole(model.read), whole(model.all), &says);
    } else {
        prose(ui, Type::Body.text(says));
    }
}

fn button(ui: &mut Ui, model: &ReadingModel) -> Option<HomeAction> {
    let (id, action) = if model.goes_on {
        ("reading-stop", HomeAction::StopReading)
    } else {
        ("reading-go-on", HomeAction::ReadOn)
    };
    secondary_button(ui, &text(id)).clicked().then_some(action)
}
