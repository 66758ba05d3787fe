//! Every key that does something, on a card over the page; `?` shows it and takes it away.

use egui::{Align2, Area, Frame, Id, Key, Margin, Modal, Ui};

use crate::app::text::text;
use crate::app::theme::{Type, colors, paper_edge, space};
use crate::app::widgets::{heading, primary_button, prose};

/// The keys of the first nine choices.
pub(super) const DIGITS: [Key; 9] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// The keys by where they hold: the head's text, and for each key the texts of what stands on it and of what it does.
const GROUPS: &[(&str, &[(&str, &str)])] = &[
    (
        "shortcuts-everywhere",
        &[
            ("key-tab", "shortcuts-tab"),
            ("key-enter", "shortcuts-enter"),
            ("key-escape", "shortcuts-escape"),
            ("key-question", "shortcuts-help"),
            ("key-larger", "shortcuts-larger"),
            ("key-smaller", "shortcuts-smaller"),
        ],
    ),
    (
        "shortcuts-conversation",
        &[
            ("key-digits", "shortcuts-choose"),
            ("key-space", "shortcuts-space"),
            ("key-hint", "shortcuts-hint"),
            ("key-notebook", "shortcuts-notebook"),
            ("key-back", "shortcuts-back"),
            ("key-pause", "shortcuts-pause"),
        ],
    ),
    (
        "shortcuts-classroom",
        &[
            ("key-digits", "shortcuts-highlight"),
            ("key-enter", "shortcuts-take"),
            ("key-escape", "shortcuts-unmark"),
            ("key-argued", "shortcuts-argued"),
            ("key-less", "shortcuts-argued-less"),
            ("key-space", "shortcuts-next"),
            ("key-back", "shortcuts-back"),
            ("key-blank", "shortcuts-blank"),
        ],
    ),
];

/// Draws the card over the page, and says whether it should go.
#[must_use]
pub fn shortcuts_ui(ui: &Ui) -> bool {
    let colors = colors(ui);
    let frame = Frame::new()
        .fill(colors.surface)
        .stroke(egui::Stroke::new(1.0, colors.line))
        .corner_radius(14)
        .shadow(paper_edge(&colors))
        .inner_margin(Margin::same(24));
    let area = Area::new(Id::new("shortcuts")).anchor(Align2::CENTER_CENTER, egui::Vec2::ZERO);
    let room = ui.ctx().content_rect().size();
    let shown = Modal::new(Id::new("shortcuts"))
        .area(area)
        .frame(frame)
        .show(ui.ctx(), |ui| {
            ui.set_width((room.x - 96.0).clamp(200.0, 460.0));
            prose(ui, Type::Title.text(text("shortcuts-title")));
            egui::ScrollArea::vertical()
                .auto_shrink([false, true])
                .max_height((room.y - 190.0).max(120.0))
                .show(ui, |ui| {
                    for (head, keys) in GROUPS {
                        heading(ui, &text(head));
                        for (key, does) in *keys {
                            key_ui(ui, &text(key), &text(does));
                        }
                        ui.add_space(space::M);
                    }
                });
            primary_button(ui, &text("shortcuts-close")).clicked()
        });
    let closed = ui.input(|input| input.key_pressed(Key::Escape));
    shown.inner || closed || shown.backdrop_response.clicked()
}

/// Whether a card lies over the page, so that keys are not meant for it.
#[must_use]
pub fn covered(ui: &Ui) -> bool {
    let layer = ui.layer_id();
    !ui.memory(|memory| memory.allows_interaction(layer))
}

fn key_ui(ui: &mut Ui, key: &str, does: &str) {
    let colors = colors(ui);
    ui.horizontal_top(|ui| {
        let width = 84.0;
        let cap = ui.allocate_ui(egui::vec2(width, 28.0), |ui| {
            Frame::new()
                .fill(colors.sunk)
                .corner_radius(6)
                .inner_margin(Margin::symmetric(8, 3))
                .show(ui, |ui| ui.label(Type::Label.text(key)));
        });
        ui.add_space((width - cap.response.rect.width()).max(0.0));
        prose(ui, Type::Body.text(does));
    });
}
