//! An entry of the glossary as a card.

use egui::Ui;

use super::{Entry, Example};
use crate::app::text::text_with;
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{card, chip, heading, prose, show_mark};

pub(super) fn entry_ui(ui: &mut Ui, entry: &Entry) {
    let ink2 = colors(ui).ink2;
    card(ui, |ui| {
        heading(ui, &entry.name);
        prose(ui, Type::Body.text(&entry.means));
        for Example { mark, head, words } in &entry.examples {
            ui.horizontal_top(|ui| {
                show_mark(ui, *mark, 18.0);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = space::XS;
                    prose(ui, Type::Small.text(head).color(ink2));
                    prose(ui, Type::Quote.text(words));
                });
            });
        }
        for (head, words) in &entry.notes {
            let note = [("head", head.into()), ("words", words.into())];
            let note = Type::Small.text(text_with("glossary-note", note));
            prose(ui, note.color(ink2));
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
