//! Measures for orientation, folded away, and what was taken back.

use egui::{Label, Ui};

use super::{DebriefModel, DebriefState, fold};
use crate::app::theme::{COLUMN, Type, colors, space};
use crate::app::widgets::card;

pub(super) fn measures_ui(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    let ink2 = colors(ui).ink2;
    card(ui, |ui| {
        if fold(
            ui,
            state,
            "measures",
            "Counts for orientation",
            "counts for orientation",
        ) {
            ui.set_max_width(ui.available_width().min(COLUMN * 1.4));
            let says = "As published for motivational interviewing, for talking about with a supervisor. One visit is shorter than what they were made for.";
            ui.add(Label::new(Type::Small.text(says).color(ink2)).wrap());
            for measure in &model.debrief.measures_told {
                ui.add_space(space::S);
                ui.add(Label::new(Type::Label.text(&measure.name)).wrap());
                ui.add(Label::new(Type::Body.text(&measure.value)).wrap());
                let mut beside = Vec::new();
                if !measure.fair.is_empty() {
                    beside.push(format!("fair: {}", measure.fair));
                }
                if !measure.good.is_empty() {
                    beside.push(format!("good: {}", measure.good));
                }
                if measure.unreliable {
                    beside.push("raters agreed on it little".to_owned());
                }
                beside.push(measure.source.clone());
                ui.add(Label::new(Type::Small.text(beside.join(" · ")).color(ink2)).wrap());
            }
        }
        if model.debrief.taken_back.is_empty() {
            return;
        }
        if fold(
            ui,
            state,
            "taken back",
            "What you took back",
            "what you took back",
        ) {
            let says = "Kept here and not counted.";
            ui.add(Label::new(Type::Small.text(says).color(ink2)).wrap());
            for words in model.debrief.taken_back.iter().flat_map(|path| &path.words) {
                ui.add(Label::new(Type::Quote.text(words.told())).wrap());
            }
        }
    });
}
