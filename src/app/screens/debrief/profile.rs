//! The profile: three principles with their bands in words, opening to elements and evidence.

use egui::{Label, Ui};

use super::{DebriefModel, DebriefState, fold, turn_link};
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{
    Mark, band_meter, band_word, card, column_widths, columns, principle_mark, show_mark,
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
        ui.add(Label::new(Type::Heading.text(&principle.name)).wrap());
    });
    band_meter(ui, position, principle.band);
    let words = match principle.band {
        None => "Too little to tell: this visit gave few chances for it.".to_owned(),
        Some(band) => format!(
            "{} in this visit. You took a strong way at {} of {} chances.",
            band_word(Some(band)),
            principle.shown,
            principle.opportunities
        ),
    };
    ui.add(Label::new(Type::Body.text(words)).wrap());
    held_ui(ui, principle, state);
    let part = format!("principle {}", principle.id);
    if fold(
        ui,
        state,
        &part,
        "What it is made of",
        &format!("what {} is made of", principle.name),
    ) {
        ui.add(Label::new(Type::Small.text(&principle.says).color(colors.ink2)).wrap());
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
            ui.add(Label::new(Type::Body.text(held)).wrap());
        });
    };
    for held in principle.held.iter().take(HELD) {
        line(ui, held);
    }
    let rest = principle.held.len().saturating_sub(HELD);
    if rest == 0 {
        return;
    }
    let part = format!("held {}", principle.id);
    let shown = format!("And {rest} more");
    let label = format!("what else held {} down", principle.name);
    if fold(ui, state, &part, &shown, &label) {
        for held in principle.held.iter().skip(HELD) {
            line(ui, held);
        }
    }
}

fn element_ui(ui: &mut Ui, element: &ElementTold, state: &mut DebriefState) {
    let colors = colors(ui);
    ui.add_space(space::XS);
    ui.add(Label::new(Type::Label.text(&element.name)).wrap());
    ui.add(Label::new(Type::Small.text(&element.says).color(colors.ink2)).wrap());
    if element.evidence.is_empty() {
        let none = capital(&element.in_words);
        ui.add(Label::new(Type::Body.text(none)).wrap());
        return;
    }
    let part = format!("element {}", element.id);
    let shown = capital(&element.in_words);
    if fold(
        ui,
        state,
        &part,
        &shown,
        &format!("evidence for {}", element.name),
    ) {
        ui.horizontal_wrapped(|ui| {
            for evidence in &element.evidence {
                let mark = if evidence.shown {
                    Mark::Tick
                } else {
                    Mark::Ring
                };
                show_mark(ui, mark, 15.0);
                let shown = format!("Decision {}", evidence.turn);
                turn_link(ui, state, evidence.turn, &shown);
            }
        });
        let legend = "A tick: shown there. A ring: another way would have shown it.";
        ui.add(Label::new(Type::Small.text(legend).color(colors.ink2)).wrap());
    }
}

/// The sentence with a capital letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
