//! The glossary: skills and habits with examples, techniques, elements.

mod entries;
mod model;

use egui::{TextEdit, Ui};

use crate::app::text::{text, text_with};
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{
    Look, Mark, column_widths, columns, heading, page, pressable, prose, segment, top_bar,
};

pub use model::{Entry, Example, GlossaryModel, Tab};

/// What the learner asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GlossaryAction {
    /// Where one came from.
    Back,
}

/// What the view remembers between frames.
#[derive(Clone, Debug, Default)]
pub struct GlossaryState {
    /// What is looked at.
    pub tab: Tab,
    /// What is searched for.
    pub search: String,
    /// How many entries are laid out so far, and of what.
    laid_out: (usize, Tab, String),
}

impl GlossaryState {
    /// The glossary opened at the skill or habit with this name.
    #[must_use]
    pub fn at(model: &GlossaryModel, name: &str) -> Self {
        let habit = model
            .entries
            .iter()
            .any(|entry| entry.tab == Tab::Habits && entry.name == name);
        Self {
            tab: if habit { Tab::Habits } else { Tab::Skills },
            search: name.to_owned(),
            ..Self::default()
        }
    }

    /// How many entries to lay out in this frame, of so many.
    ///
    /// All at once would keep the frame in which they are first seen for a tenth of a second; so the first screenful
    /// comes at once and the rest in the frames after it.
    fn lay_out_more(&mut self, ui: &Ui, all: usize) -> usize {
        let (count, tab, search) = &self.laid_out;
        let goes_on = *tab == self.tab && *search == self.search;
        let count = if goes_on { *count } else { 0 };
        let count = if ui.ctx().will_discard() || count >= all {
            count
        } else {
            count + AT_A_TIME
        };
        if count < all {
            ui.ctx().request_repaint();
        }
        self.laid_out = (count, self.tab, self.search.clone());
        count
    }
}

/// How many entries are laid out for the first time in one frame.
const AT_A_TIME: usize = 12;

/// From this width on the entries stand in two columns, in points.
const TWO_COLUMNS_FROM: f32 = 900.0;

/// Draws the glossary and says what the learner asks for.
pub fn glossary_ui(
    ui: &mut Ui,
    model: &GlossaryModel,
    state: &mut GlossaryState,
) -> Option<GlossaryAction> {
    let action = top_bar(
        ui,
        "glossary-bar",
        |ui| {
            let label = text("glossary-back");
            let back = pressable(ui, &label, &label, Look::Quiet, Some(Mark::Back));
            ui.separator();
            ui.label(Type::Heading.text(text("glossary")));
            back.clicked().then_some(GlossaryAction::Back)
        },
        |_| None,
    );
    page(ui, "glossary", 1_240.0, |ui| {
        ui.label(Type::Title.text(text("glossary-title")));
        let about = Type::Body.text(text("glossary-about"));
        prose(ui, about.color(colors(ui).ink2));
        ui.add_space(space::M);
        finder(ui, state);
        ui.add_space(space::M);
        let found = model.find(state.tab, &state.search);
        if found.is_empty() {
            let none = text_with("glossary-none", [("search", state.search.trim().into())]);
            prose(ui, Type::Body.text(none));
        }
        let all = found.iter().map(|(_, entries)| entries.len()).sum();
        let mut left = state.lay_out_more(ui, all);
        for (group, entries) in found {
            if left == 0 {
                break;
            }
            let now = left.min(entries.len());
            left -= now;
            heading(ui, group);
            ui.add_space(space::XS);
            let count = if ui.available_width() >= TWO_COLUMNS_FROM {
                2
            } else {
                1
            };
            let widths = column_widths(ui, count, space::L);
            columns(ui, &widths, space::L, |ui, at| {
                for entry in entries.iter().take(now).skip(at).step_by(count) {
                    entries::entry_ui(ui, entry);
                    ui.add_space(space::M);
                }
            });
            ui.add_space(space::S);
        }
    });
    action
}

fn finder(ui: &mut Ui, state: &mut GlossaryState) {
    ui.horizontal_wrapped(|ui| {
        for (tab, name) in [
            (Tab::Skills, text("glossary-skills")),
            (Tab::Habits, text("glossary-habits")),
            (Tab::Techniques, text("glossary-techniques")),
            (Tab::Elements, text("glossary-elements")),
        ] {
            if segment(ui, state.tab == tab, &name).clicked() {
                state.tab = tab;
            }
        }
    });
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(Type::Label.text(text("glossary-search")));
        let fill = if colors(ui).dark {
            colors(ui).bg
        } else {
            egui::Color32::WHITE
        };
        let width = 320.0_f32.min(ui.max_rect().width() - space::XL);
        let field = TextEdit::singleline(&mut state.search)
            .font(Type::Body.font())
            .background_color(fill)
            .margin(egui::Margin::symmetric(12, 13))
            .desired_width(width);
        ui.add(field).labelled_by(label.id);
        let (shown, label) = (text("glossary-clear"), text("glossary-clear-search"));
        if !state.search.is_empty() && pressable(ui, &shown, &label, Look::Quiet, None).clicked() {
            state.search.clear();
        }
    });
}
