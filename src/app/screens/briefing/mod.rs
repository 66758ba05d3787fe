//! The briefing: what is known, what is to be done, who is there, and how to practice.

mod model;

use egui::{Label, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use crate::app::text::text;
use crate::app::theme::{COLUMN, Type, colors, paper_edge, space};
use crate::app::widgets::{
    Chip, Look, Mark, card, chip, columns, focus_ring, heading, page, pressable, primary_button,
    show_mark, top_bar,
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
            let label = "Back to the families";
            let back = pressable(ui, "Families", label, Look::Quiet, Some(Mark::Back));
            ui.separator();
            ui.label(Type::Heading.text("Before you go in"));
            back.clicked().then_some(BriefingAction::Back)
        },
        |_| None,
    );
    // Where there is room, what to press stays in sight while the rest scrolls.
    let roomy = ui.available_height() >= 560.0 && ui.available_width() >= TWO_COLUMNS_FROM;
    if roomy {
        let frame = egui::Frame::new()
            .fill(colors(ui).surface)
            .inner_margin(egui::Margin::symmetric(36, 14));
        egui::Panel::bottom("briefing-begin")
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| {
                let picked = begin_beside(ui, state);
                action = action.take().or(picked);
            });
    }
    page(ui, "briefing", 1_120.0, |ui| {
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
    ui.add(Label::new(Type::Title.text(&model.title)).wrap());
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(COLUMN * 1.15));
        ui.add(Label::new(Type::Body.text(&model.summary)).wrap());
    });
    ui.horizontal_wrapped(|ui| {
        show_mark(ui, Mark::Clock, 15.0);
        let facts = format!(
            "About {} min · {} · {}",
            model.minutes, model.level, model.place
        );
        ui.add(Label::new(Type::Small.text(facts).color(colors.ink2)).wrap());
    });
    ui.add_space(space::L);
}

fn knowing(ui: &mut Ui, model: &BriefingModel) {
    let colors = colors(ui);
    card(ui, |ui| {
        heading(ui, "What you know");
        ui.add_space(space::XS);
        if model.know.is_empty() {
            ui.label(Type::Body.text("Nothing yet."));
        }
        for (text, from) in &model.know {
            ui.spacing_mut().item_spacing.y = space::XS;
            ui.add(Label::new(Type::Body.text(text)).wrap());
            if !from.is_empty() {
                ui.add(Label::new(Type::Small.text(from).color(colors.ink2)).wrap());
            }
            ui.add_space(space::XS);
        }
    });
    ui.add_space(space::M);
    card(ui, |ui| {
        heading(ui, "Who is in the family");
        ui.add_space(space::XS);
        for person in &model.people {
            ui.spacing_mut().item_spacing.y = space::XS;
            ui.add(Label::new(Type::Label.text(&person.name)).wrap());
            ui.add(Label::new(Type::Body.text(&person.about)).wrap());
            ui.add_space(space::XS);
        }
    });
    if !model.techniques.is_empty() {
        ui.add_space(space::M);
        card(ui, |ui| {
            heading(ui, "What you can practice here");
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
        heading(ui, "Your task");
        ui.add(Label::new(Type::Body.text(&model.task)).wrap());
        if !model.duties.is_empty() {
            ui.add_space(space::S);
            ui.label(Type::Label.text("By the end"));
            for duty in &model.duties {
                ui.horizontal_top(|ui| {
                    show_mark(ui, Mark::Arrow, 18.0);
                    ui.add(Label::new(Type::Body.text(duty)).wrap());
                });
            }
            let order = "The order is yours. Nothing here has to come first.";
            ui.add(Label::new(Type::Small.text(order).color(colors.ink2)).wrap());
        }
    });
    if model.content_notes.is_empty() {
        return;
    }
    ui.add_space(space::M);
    card(ui, |ui| {
        heading(ui, "Good to know before");
        let notes = format!(
            "This family's story speaks of: {}. You can pause or leave at any time.",
            model.content_notes.join(", ")
        );
        ui.add(Label::new(Type::Body.text(notes)).wrap());
    });
}

fn notice(ui: &mut Ui, model: &BriefingModel) {
    ui.add_space(space::L);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(COLUMN * 1.4));
        let text = Type::Small.text(model.notice).color(colors(ui).ink2);
        ui.add(Label::new(text).wrap());
    });
}

fn modes() -> [(Mode, String, String); 3] {
    [
        (
            Mode::Coached,
            "Coached".to_owned(),
            "A coach offers hints before you choose, and says why after each choice.".to_owned(),
        ),
        (
            Mode::Practice,
            "Practice".to_owned(),
            "You see how the family reacts, nothing else, until the debrief.".to_owned(),
        ),
        (
            Mode::Room,
            text("classroom-briefing-title"),
            text("classroom-briefing-says"),
        ),
    ]
}

/// The ways to practice and the way in, beside each other.
fn begin_beside(ui: &mut Ui, state: &mut BriefingState) -> Option<BriefingAction> {
    let mut begin = false;
    let button = 150.0;
    let gap = space::L;
    let modes = modes();
    let width = ((ui.available_width() - button - 3.0 * gap) / 3.0).min(460.0);
    columns(ui, &[width, width, width, button], gap, |ui, at| {
        if let Some((mode, title, says)) = modes.get(at) {
            if option(ui, state.mode == *mode, title, says).clicked() {
                state.mode = *mode;
            }
        } else {
            ui.add_space(space::L);
            begin = primary_button(ui, "Begin").clicked();
        }
    });
    begin.then_some(BriefingAction::Begin(state.mode))
}

/// The same below each other.
fn begin_below(ui: &mut Ui, state: &mut BriefingState) -> Option<BriefingAction> {
    ui.add_space(space::M);
    heading(ui, "How do you want to practice?");
    ui.add_space(space::XS);
    for (mode, title, says) in modes() {
        if option(ui, state.mode == mode, &title, &says).clicked() {
            state.mode = mode;
        }
        ui.add_space(space::XS);
    }
    ui.add_space(space::M);
    let begin = primary_button(ui, "Begin").clicked();
    begin.then_some(BriefingAction::Begin(state.mode))
}

/// One of the ways to practice, big enough to read what it means.
fn option(ui: &mut Ui, chosen: bool, title: &str, says: &str) -> egui::Response {
    let colors = colors(ui);
    let lead = 44.0;
    let room = (ui.available_width() - lead - space::L).max(80.0);
    let layout = |text: &str, kind: Type| {
        let font = kind.font();
        ui.painter().layout(text.to_owned(), font, colors.ink, room)
    };
    let (head, body) = (layout(title, Type::Label), layout(says, Type::Body));
    let height = head.size().y + body.size().y + 2.0 * space::M + space::XS;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let label = format!("{title}: {says}");
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
    let dot = Rect::from_center_size(rect.left_center() + vec2(24.0, 0.0), vec2(18.0, 18.0));
    painter.circle_stroke(
        dot.center(),
        9.0,
        Stroke::new(1.8, if chosen { colors.primary } else { colors.edge }),
    );
    if chosen {
        painter.circle_filled(dot.center(), 5.0, colors.primary);
    }
    let text = rect.left_top() + vec2(lead, space::M);
    let below = text + vec2(0.0, head.size().y + space::XS);
    painter.galley(text, head, colors.ink);
    painter.galley(below, body, colors.ink);
    focus_ring(ui, &response, rect, 12);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
