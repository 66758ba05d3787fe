//! Two workers: two visits to the same family side by side, for a class or for who tried another way.
//!
//! What made the difference stands first, then the endings and the few places that tell most; the rest opens.

mod brought;
mod chooser;
mod model;
mod partings;
mod sides;

use egui::{Label, Ui};

use crate::app::text::text;
use crate::app::theme::{COLUMN, Type, colors, space};
use crate::app::widgets::{
    Look, Mark, card, card_filled, heading, page, pressable, prose, top_bar,
};

pub use model::{BesideModel, Candidate, Who};
use sides::Sides;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BesideAction {
    /// Back to where one came from.
    Back,
    /// These two beside each other.
    Show(Who, Who),
}

/// What the view remembers between frames.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BesideState {
    /// Whether all places are shown, and not only those that tell most.
    pub all: bool,
    /// For which of the two someone else is being chosen.
    pub choosing: Option<usize>,
}

/// The widest the page is: two columns of text with what is round them, in points.
const WIDEST: f32 = 2.0 * COLUMN + 60.0;

/// Draws the comparison and says what is asked for.
pub fn beside_ui(
    ui: &mut Ui,
    model: &BesideModel,
    state: &mut BesideState,
) -> Option<BesideAction> {
    let mut action = bar(ui, model);
    page(ui, "beside", WIDEST, |ui| {
        let sides = Sides::of(ui, model);
        let chosen = chooser::chooser_ui(ui, model, &sides, state);
        action = action.take().or(chosen);
        ui.add_space(space::L);
        difference(ui, model, &sides);
        ui.add_space(space::L);
        endings(ui, model, &sides);
        ui.add_space(space::L);
        partings::partings_ui(ui, model, &sides, state);
        brought::brought_ui(ui, model, &sides);
        notices(ui, model);
    });
    action
}

fn bar(ui: &mut Ui, model: &BesideModel) -> Option<BesideAction> {
    top_bar(
        ui,
        "beside-bar",
        |ui| {
            let (back, label) = (text("beside-back"), text("beside-back-label"));
            let back = pressable(ui, &back, &label, Look::Quiet, Some(Mark::Back));
            ui.separator();
            ui.label(Type::Heading.text(text("beside-title")));
            let family = Type::Small.text(&model.told.title).color(colors(ui).ink2);
            ui.add(Label::new(family).truncate());
            back.clicked().then_some(BesideAction::Back)
        },
        |_| None,
    )
}

/// What a class should keep in mind.
fn difference(ui: &mut Ui, model: &BesideModel, sides: &Sides) {
    let (soft, edge) = (colors(ui).primary_soft, colors(ui).primary);
    card_filled(ui, soft, edge, |ui| {
        heading(ui, &text("beside-difference"));
        let sentences = &model.told.difference;
        let (first, rest) = sentences.split_at(sentences.len().div_ceil(2));
        sides.bare(ui, "difference", |ui, at| {
            for sentence in [first, rest][at] {
                prose(ui, Type::Choice.text(sentence));
                ui.add_space(space::XS);
            }
        });
    });
}

fn endings(ui: &mut Ui, model: &BesideModel, sides: &Sides) {
    card(ui, |ui| {
        heading(ui, &text("beside-endings"));
        sides.show(ui, "endings", |ui, at| {
            let ending = &model.told.endings[at];
            if let Some(title) = &ending.title {
                prose(ui, Type::Heading.text(title));
            }
            prose(ui, Type::Quote.text(&ending.text));
        });
    });
}

fn notices(ui: &mut Ui, model: &BesideModel) {
    ui.add_space(space::L);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(COLUMN));
        let ink2 = colors(ui).ink2;
        let bots = text("beside-bots");
        let notices = model.told.notices.iter().map(|notice| (*notice).to_owned());
        for notice in std::iter::once(bots).chain(notices) {
            prose(ui, Type::Small.text(notice).color(ink2));
        }
    });
}
