//! What a screen reader says by itself when it comes: answers, cues, messages.

use egui::accesskit::{Live, Role};
use egui::{Rect, Sense, Ui, Vec2};

/// Says `words` once they are new, when the screen reader has finished what it is saying. Nothing is drawn.
///
/// egui has no live regions of its own; this is a node without a size whose name changes. `name` tells apart several
/// such places on a page.
pub fn announce(ui: &mut Ui, name: &str, words: &str) {
    let id = ui.id().with(("announce", name));
    let place = Rect::from_min_size(ui.cursor().min, Vec2::ZERO);
    ui.interact(place, id, Sense::hover());
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(words);
    });
}
