//! Who stands on each side, and a choice of someone else.

use egui::Ui;

use super::sides::{Sides, side_mark};
use super::{BesideAction, BesideModel, BesideState, Who};
use crate::app::text::{text, text_with};
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{Look, Mark, card, pressable, prose, segment};

pub(super) fn chooser_ui(
    ui: &mut Ui,
    model: &BesideModel,
    sides: &Sides,
    state: &mut BesideState,
) -> Option<BesideAction> {
    let mut action = None;
    sides.bare(ui, "chooser", |ui, at| {
        card(ui, |ui| {
            let walker = &model.told.walkers[at];
            ui.horizontal_top(|ui| {
                side_mark(ui, at, 28.0);
                prose(ui, Type::Heading.text(&walker.name));
            });
            prose(ui, Type::Body.text(&walker.says).color(colors(ui).ink2));
            let open = state.choosing == Some(at);
            let mark = if open { Mark::Up } else { Mark::Down };
            let shown = text("beside-choose");
            let label = text_with(
                if open {
                    "beside-choose-close"
                } else {
                    "beside-choose-label"
                },
                [("name", walker.name.as_str().into())],
            );
            if pressable(ui, &shown, &label, Look::Link, Some(mark)).clicked() {
                state.choosing = (!open).then_some(at);
            }
            if open {
                let chosen = candidates_ui(ui, model, at);
                if chosen.is_some() {
                    state.choosing = None;
                }
                action = action.take().or(chosen);
            }
        });
    });
    action
}

fn candidates_ui(ui: &mut Ui, model: &BesideModel, at: usize) -> Option<BesideAction> {
    let mut chosen: Option<Who> = None;
    for candidate in &model.candidates {
        let here = model.chosen[at] == candidate.who;
        if segment(ui, here, &candidate.name).clicked() {
            chosen = Some(candidate.who);
        }
        let says = Type::Small.text(&candidate.says).color(colors(ui).ink2);
        prose(ui, says);
        ui.add_space(space::XS);
    }
    let who = chosen?;
    let [left, right] = model.chosen;
    Some(if at == 0 {
        BesideAction::Show(who, right)
    } else {
        BesideAction::Show(left, who)
    })
}
