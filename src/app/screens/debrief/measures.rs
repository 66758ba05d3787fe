//! Measures for orientation, folded away, and what was taken back.

use egui::Ui;

use super::{DebriefModel, DebriefState, fold};
use crate::app::text::{beside, text, text_with};
use crate::app::theme::{COLUMN, Type, colors, space};
use crate::app::widgets::{card, prose};

pub(super) fn measures_ui(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    let ink2 = colors(ui).ink2;
    card(ui, |ui| {
        if fold(
            ui,
            state,
            "measures",
            &text("debrief-measures"),
            &text("debrief-measures-what"),
        ) {
            ui.set_max_width(ui.available_width().min(COLUMN * 1.4));
            let says = text("debrief-measures-says");
            prose(ui, Type::Small.text(says).color(ink2));
            for measure in &model.debrief.measures_told {
                ui.add_space(space::S);
                prose(ui, Type::Label.text(&measure.name));
                prose(ui, Type::Body.text(&measure.value));
                let mut facts = Vec::new();
                if !measure.fair.is_empty() {
                    let value = measure.fair.as_str().into();
                    facts.push(text_with("debrief-measure-fair", [("value", value)]));
                }
                if !measure.good.is_empty() {
                    let value = measure.good.as_str().into();
                    facts.push(text_with("debrief-measure-good", [("value", value)]));
                }
                if measure.unreliable {
                    facts.push(text("debrief-measure-unreliable"));
                }
                facts.push(measure.source.clone());
                prose(ui, Type::Small.text(beside(&facts)).color(ink2));
            }
        }
        if model.debrief.taken_back.is_empty() {
            return;
        }
        if fold(
            ui,
            state,
            "taken-back",
            &text("debrief-taken-back"),
            &text("debrief-taken-back-what"),
        ) {
            let says = text("debrief-taken-back-says");
            prose(ui, Type::Small.text(says).color(ink2));
            for words in model.debrief.taken_back.iter().flat_map(|path| &path.words) {
                prose(ui, Type::Quote.text(words.told()));
            }
        }
    });
}
