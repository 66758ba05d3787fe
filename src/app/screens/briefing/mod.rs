//! The briefing: what is known, what is to be done, who is there, and how to practice.

mod model;

use std::sync::Arc;

use egui::{
    Align, Galley, Layout, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2,
};

use crate::app::text::{listed, text, text_with};
use crate::app::theme::{COLUMN, Type, colors, paper_edge, space};
use crate::app::widgets::{
    Chip, Look, Mark, card, chip, columns, focus_ring, heading, page, page_column, pressable,
    primary_button, prose, quiet_button, show_mark, top_bar,
};
use crate::session::Mode;

pub use model::{BriefingModel, Relative};

/// What the learner asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BriefingAction {
    /// The visit, practiced this way.
    Begin(Mode),
    /// Home.
    Back,
    /// Bots that play it, for trainers.
    Playtest,
}

/// What the view remembers between frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BriefingState {
    /// How the visit will be practiced.
    pub mode: Mode,
}

impl Default for BriefingState {
    /// With the coach: whoever needs none has one click to make.
    fn default() -> Self {
        Self {
            mode: Mode::Coached,
        }
    }
}

/// From this width on there are two columns, in points.
const TWO_COLUMNS_FROM: f32 = 900.0;

/// The width of the page at most, in points.
const PAGE: f32 = 1_120.0;

/// Draws the briefing and says what the learner asks for.
pub fn briefing_ui(
    ui: &mut Ui,
    model: &BriefingModel,
    state: &mut BriefingState,
) -> Option<BriefingAction> {
    let mut action = top_bar(
        ui,
        "briefing-bar",
        |ui| {
            let (shown, label) = (text("families"), text("families-back"));
            let back = pressable(ui, &shown, &label, Look::Quiet, Some(Mark::Back));
            ui.separator();
            ui.label(Type::Heading.text(text("briefing-bar")));
            back.clicked().then_some(BriefingAction::Back)
        },
        |ui| {
            let playtest = quiet_button(ui, &text("playtest-try"));
            playtest.clicked().then_some(BriefingAction::Playtest)
        },
    );
    // Where there is room, what to press stays in sight while the rest scrolls.
    let roomy = ui.available_height() >= 560.0 && ui.available_width() >= TWO_COLUMNS_FROM;
    if roomy {
        let frame = egui::Frame::new()
            .fill(colors(ui).surface)
            .inner_margin(egui::Margin::symmetric(0, 14));
        egui::Panel::bottom("briefing-begin")
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| {
                let picked = page_column(ui, PAGE, |ui| begin_beside(ui, state));
                action = action.take().or(picked);
            });
    }
    page(ui, "briefing", PAGE, |ui| {
        head(ui, model);
        let room = ui.available_width();
        if room < TWO_COLUMNS_FROM {
            knowing(ui, model);
            ui.add_space(space::L);
            doing(ui, model);
            if !roomy {
                let picked = begin_below(ui, state);
                action = action.take().or(picked);
            }
            notice(ui, model);
            return;
        }
        let gap = space::L;
        let left = (room - gap) * 0.54;
        columns(ui, &[left, room - gap - left], gap, |ui, at| {
            if at == 0 {
                knowing(ui, model);
            } else {
                doing(ui, model);
                if !roomy {
                    let picked = begin_below(ui, state);
                    action = action.take().or(picked);
                }
            }
        });
        notice(ui, model);
    });
    action
}

fn head(ui: &mut Ui, model: &BriefingModel) {
    let colors = colors(ui);
    prose(ui, Type::Title.text(&model.title));
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(COLUMN * 1.15));
        prose(ui, Type::Body.text(&model.summary));
    });
    ui.horizontal_wrapped(|ui| {
        show_mark(ui, Mark::Clock, 15.0);
        let facts = [
            ("minutes", model.minutes.into()),
            ("level", model.level.as_str().into()),
            ("place", model.place.as_str().into()),
        ];
        let facts = text_with("briefing-facts", facts);
        prose(ui, Type::Small.text(facts).color(colors.ink2));
    });
    ui.add_space(space::L);
}

fn knowing(ui: &mut Ui, model: &BriefingModel) {
    let colors = colors(ui);
    card(ui, |ui| {
        heading(ui, &text("briefing-know"));
        ui.add_space(space::XS);
        if model.know.is_empty() {
            ui.label(Type::Body.text(text("briefing-know-nothing")));
        }
        for (fact, from) in &model.know {
            ui.spacing_mut().item_spacing.y = space::XS;
            prose(ui, Type::Body.text(fact));
            if !from.is_empty() {
                prose(ui, Type::Small.text(from).color(colors.ink2));
            }
            ui.add_space(space::XS);
        }
    });
    ui.add_space(space::M);
    card(ui, |ui| {
        heading(ui, &text("briefing-people"));
        ui.add_space(space::XS);
        for person in &model.people {
            ui.spacing_mut().item_spacing.y = space::XS;
            prose(ui, Type::Label.text(&person.name));
            prose(ui, Type::Body.text(&person.about));
            ui.add_space(space::XS);
        }
    });
    if !model.techniques.is_empty() {
        ui.add_space(space::M);
        card(ui, |ui| {
            heading(ui, &text("briefing-techniques"));
            ui.horizontal_wrapped(|ui| {
                for technique in &model.techniques {
                    chip(ui, Chip::Plain, technique);
                }
            });
        });
    }
}

fn doing(ui: &mut Ui, model: &BriefingModel) {
    let colors = colors(ui);
    card(ui, |ui| {
        heading(ui, &text("briefing-task"));
        prose(ui, Type::Body.text(&model.task));
        if !model.duties.is_empty() {
            ui.add_space(space::S);
            ui.label(Type::Label.text(text("briefing-by-the-end")));
            for duty in &model.duties {
                ui.horizontal_top(|ui| {
                    show_mark(ui, Mark::Arrow, 18.0);
                    prose(ui, Type::Body.text(duty));
                });
            }
            let order = text("briefing-order");
            prose(ui, Type::Small.text(order).color(colors.ink2));
        }
    });
    if model.content_notes.is_empty() {
        return;
    }
    ui.add_space(space::M);
    card(ui, |ui| {
        heading(ui, &text("briefing-notes"));
        let topics = listed(&model.content_notes);
        let notes = text_with("briefing-notes-of", [("topics", topics.into())]);
        prose(ui, Type::Body.text(notes));
    });
}

fn notice(ui: &mut Ui, model: &BriefingModel) {
    ui.add_space(space::L);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(COLUMN * 1.4));
        let notice = Type::Small.text(model.notice).color(colors(ui).ink2);
        prose(ui, notice);
    });
}

/// The ways to practice, with their names and what they mean.
fn modes() -> [(Mode, String, String); 3] {
    [
        (
            Mode::Coached,
            text("mode-coached"),
            text("briefing-coached"),
        ),
        (
            Mode::Practice,
            text("mode-practice"),
            text("briefing-practice"),
        ),
        (Mode::Room, text("mode-room"), text("briefing-room")),
    ]
}

/// The ways to practice and the way in, beside each other.
fn begin_beside(ui: &mut Ui, state: &mut BriefingState) -> Option<BriefingAction> {
    let mut begin = false;
    let button = 150.0;
    let gap = space::L;
    let modes = modes();
    let width = ((ui.available_width() - button - 3.0 * gap) / 3.0).min(460.0);
    let tallest = modes
        .iter()
        .map(|(_, title, says)| option_words(ui, width, title, says).2)
        .fold(0.0, f32::max);
    columns(ui, &[width, width, width, button], gap, |ui, at| {
        if let Some((mode, title, says)) = modes.get(at) {
            if option(ui, state.mode == *mode, title, says, tallest).clicked() {
                state.mode = *mode;
            }
        } else {
            let place = vec2(button, tallest);
            ui.allocate_ui_with_layout(place, Layout::right_to_left(Align::Center), |ui| {
                begin = primary_button(ui, &text("briefing-begin")).clicked();
            });
        }
    });
    begin.then_some(BriefingAction::Begin(state.mode))
}

/// The same below each other.
fn begin_below(ui: &mut Ui, state: &mut BriefingState) -> Option<BriefingAction> {
    ui.add_space(space::M);
    heading(ui, &text("briefing-how"));
    ui.add_space(space::XS);
    for (mode, title, says) in modes() {
        if option(ui, state.mode == mode, &title, &says, 0.0).clicked() {
            state.mode = mode;
        }
        ui.add_space(space::XS);
    }
    ui.add_space(space::M);
    let begin = primary_button(ui, &text("briefing-begin")).clicked();
    begin.then_some(BriefingAction::Begin(state.mode))
}

/// The name of a way to practice and what it means, laid out for a card this wide, and how high the card is.
fn option_words(ui: &Ui, width: f32, title: &str, says: &str) -> (Arc<Galley>, Arc<Galley>, f32) {
    let ink = colors(ui).ink;
    let room = (width - LEAD - space::L).max(80.0);
    let layout = |words: &str, kind: Type| {
        ui.painter()
            .layout(words.to_owned(), kind.font(), ink, room)
    };
    let (head, body) = (layout(title, Type::Label), layout(says, Type::Body));
    let height = head.size().y + body.size().y + 2.0 * space::M + space::XS;
    (head, body, height)
}

/// What stands left of the words: the dot that says whether it is chosen.
const LEAD: f32 = 44.0;

/// One of the ways to practice, big enough to read what it means, and at least so high.
fn option(ui: &mut Ui, chosen: bool, title: &str, says: &str, least: f32) -> egui::Response {
    let colors = colors(ui);
    let (head, body, height) = option_words(ui, ui.available_width(), title, says);
    let height = height.max(least);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let label = [("mode", title.into()), ("says", says.into())];
    let label = text_with("briefing-mode", label);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, &label));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let lively = chosen || response.hovered();
    let fill = if lively {
        colors.primary_soft
    } else {
        colors.surface
    };
    let stroke = if chosen {
        Stroke::new(2.5, colors.primary)
    } else {
        Stroke::new(1.0, colors.edge)
    };
    let painter = ui.painter();
    painter.add(paper_edge(&colors).as_shape(rect, 12));
    painter.rect(rect, 12, fill, stroke, StrokeKind::Inside);
    let row = space::M + head.size().y / 2.0;
    let dot = Rect::from_center_size(rect.left_top() + vec2(24.0, row), vec2(18.0, 18.0));
    painter.circle_stroke(
        dot.center(),
        9.0,
        Stroke::new(1.8, if chosen { colors.primary } else { colors.edge }),
    );
    if chosen {
        painter.circle_filled(dot.center(), 5.0, colors.primary);
    }
    let place = rect.left_top() + vec2(LEAD, space::M);
    let below = place + vec2(0.0, head.size().y + space::XS);
    painter.galley(place, head, colors.ink);
    painter.galley(below, body, colors.ink);
    focus_ring(ui, &response, rect, 12);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
