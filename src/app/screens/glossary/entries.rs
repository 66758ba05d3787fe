//! An entry of the glossary as a card.

use egui::{Label, Ui};

use super::{Entry, Example};
use crate::app::text::text_with;
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{card, chip, heading, show_mark};

pub(super) fn entry_ui(ui: &mut Ui, entry: &Entry) {
    let ink2 = colors(ui).ink2;
    card(ui, |ui| {
        heading(ui, &entry.name);
        ui.add(Label::new(Type::Body.text(&entry.means)).wrap());
        for Example { mark, head, words } in &entry.examples {
            ui.horizontal_top(|ui| {
                show_mark(ui, *mark, 18.0);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = space::XS;
                    ui.add(Label::new(Type::Small.text(head).color(ink2)).wrap());
                    ui.add(Label::new(Type::Quote.text(words)).wrap());
                });
            });
        }
        for (head, words) in &entry.notes {
            let note = [("head", head.into()), ("words", words.into())];
            let note = Type::Small.text(text_with("glossary-note", note));
            ui.add(Label::new(note.color(ink2)).wrap());
        }
        if !entry.chips.is_empty() {
            ui.horizontal_wrapped(|ui| {
                for (kind, name) in &entry.chips {
                    chip(ui, *kind, name);
                }
            });
        }
    });
}
