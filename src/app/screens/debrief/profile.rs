//! The profile: three principles with their bands in words, opening to elements and evidence.

use egui::Ui;

use super::{DebriefModel, DebriefState, fold, turn_link};
use crate::app::text::{text, text_with};
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{
    Mark, band_meter, band_word, card, column_widths, columns, principle_mark, prose, show_mark,
};
use crate::debrief::{ElementTold, PrincipleTold};

/// How many reasons stand in sight.
const HELD: usize = 2;

pub(super) fn profile_ui(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    let count = if ui.available_width() >= 900.0 { 3 } else { 1 };
    let widths = column_widths(ui, count, space::L);
    let principles = &model.debrief.principles;
    for (row, some) in principles.chunks(count).enumerate() {
        columns(ui, &widths, space::L, |ui, at| {
            if let Some(principle) = some.get(at) {
                let position = row * count + at;
                card(ui, |ui| principle_ui(ui, principle, position, state));
            }
        });
        ui.add_space(space::M);
    }
}

fn principle_ui(ui: &mut Ui, principle: &PrincipleTold, position: usize, state: &mut DebriefState) {
    let colors = colors(ui);
    ui.horizontal_top(|ui| {
        show_mark(ui, principle_mark(position), 24.0);
        prose(ui, Type::Heading.text(&principle.name));
    });
    band_meter(ui, position, principle.band);
    let words = match principle.band {
        None => text("debrief-band-none"),
        Some(band) if principle.opportunities == 0 => {
            let band = band_word(Some(band));
            text_with("debrief-band-held", [("band", band.into())])
        }
        Some(band) => text_with(
            "debrief-band",
            [
                ("band", band_word(Some(band)).into()),
                ("shown", principle.shown.into()),
                ("chances", principle.opportunities.into()),
            ],
        ),
    };
    prose(ui, Type::Body.text(words));
    held_ui(ui, principle, state);
    let part = format!("principle-{}", principle.id);
    let shown = text("debrief-made-of");
    let what = [("principle", principle.name.as_str().into())];
    let what = text_with("debrief-made-of-what", what);
    if fold(ui, state, &part, &shown, &what) {
        prose(ui, Type::Small.text(&principle.says).color(colors.ink2));
        for element in &principle.elements {
            element_ui(ui, element, state);
        }
    }
}

/// What held the band down; a long list stays folded, so that it can be read and not only felt.
fn held_ui(ui: &mut Ui, principle: &PrincipleTold, state: &mut DebriefState) {
    let line = |ui: &mut Ui, held: &String| {
        ui.horizontal_top(|ui| {
            show_mark(ui, Mark::Triangle, 18.0);
            prose(ui, Type::Body.text(held));
        });
    };
    for held in principle.held.iter().take(HELD) {
        line(ui, held);
    }
    let rest = principle.held.len().saturating_sub(HELD);
    if rest == 0 {
        return;
    }
    let part = format!("held-{}", principle.id);
    let shown = text_with("debrief-held", [("count", rest.into())]);
    let what = [("principle", principle.name.as_str().into())];
    let what = text_with("debrief-held-what", what);
    if fold(ui, state, &part, &shown, &what) {
        for held in principle.held.iter().skip(HELD) {
            line(ui, held);
        }
    }
}

fn element_ui(ui: &mut Ui, element: &ElementTold, state: &mut DebriefState) {
    let colors = colors(ui);
    ui.add_space(space::XS);
    prose(ui, Type::Label.text(&element.name));
    prose(ui, Type::Small.text(&element.says).color(colors.ink2));
    if element.evidence.is_empty() {
        let none = capital(&element.in_words);
        prose(ui, Type::Body.text(none));
        return;
    }
    let part = format!("element-{}", element.id);
    let shown = capital(&element.in_words);
    let what = [("element", element.name.as_str().into())];
    let what = text_with("debrief-evidence-what", what);
    if fold(ui, state, &part, &shown, &what) {
        ui.horizontal_wrapped(|ui| {
            for evidence in &element.evidence {
                let mark = if evidence.shown {
                    Mark::Tick
                } else {
                    Mark::Ring
                };
                show_mark(ui, mark, 15.0);
                let turn = evidence.turn.to_string();
                let shown = text_with("debrief-decision", [("turn", turn.into())]);
                turn_link(ui, state, evidence.turn, &shown);
            }
        });
        let legend = text("debrief-evidence-legend");
        prose(ui, Type::Small.text(legend).color(colors.ink2));
    }
}

/// The sentence with a capital letter.
fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
