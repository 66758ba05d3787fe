//! The visit told again: what was said and seen, what was thought, why it counts, and a stronger way.

use egui::{Align2, Frame, Label, Margin, Sense, Ui, vec2};

use super::{DebriefAction, DebriefModel, DebriefState, argued, fold};
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{Chip, Look, card_filled, chip_button, heading, pressable, segment};
use crate::debrief::{LineTold, TurnTold, Way};
use crate::practice::Term;

/// What the state calls the folded part of a turn.
pub(super) fn part_of(turn: usize) -> String {
    format!("turn {turn}")
}

pub(super) fn transcript_ui(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
) -> Option<DebriefAction> {
    let mut action = None;
    heading(ui, "What was said");
    let points = &model.debrief.turning_points;
    if !points.is_empty() {
        ui.horizontal_wrapped(|ui| {
            if segment(ui, !state.only_turning, "The whole visit").clicked() {
                state.only_turning = false;
            }
            if segment(ui, state.only_turning, "Turning points").clicked() {
                state.only_turning = true;
            }
        });
    }
    for turn in &model.debrief.turns {
        let point = points.iter().position(|point| point.turn == turn.number);
        if state.only_turning && point.is_none() {
            continue;
        }
        let told = ui.push_id(turn.number, |ui| turn_ui(ui, model, state, turn, point));
        if state.jump == Some(turn.number) {
            told.response.scroll_to_me(Some(egui::Align::Center));
        }
        action = action.or(told.inner);
    }
    if !state.only_turning {
        for line in &model.debrief.closing {
            line_ui(ui, line);
        }
    }
    action
}

fn turn_ui(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
    turn: &TurnTold,
    point: Option<usize>,
) -> Option<DebriefAction> {
    let mut action = None;
    ui.add_space(space::S);
    if !state.only_turning {
        for line in &turn.before {
            line_ui(ui, line);
        }
    }
    ui.horizontal_top(|ui| {
        if let Some(point) = point {
            badge(ui, point + 1);
        }
        let you = format!("You, decision {}", turn.number);
        ui.label(Type::Label.text(you).color(colors(ui).primary));
    });
    argued::badge_ui(ui, &model.debrief.argued, turn.number);
    let words = said(&turn.chose);
    ui.add(Label::new(words).wrap());
    if !turn.chose.skills.is_empty() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for skill in &turn.chose.skills {
                let says = format!("{}: look it up", skill.name);
                if chip_button(ui, model.chip(&skill.name), &skill.name, &says).clicked() {
                    action = Some(DebriefAction::Glossary(skill.name.clone()));
                }
            }
        });
    }
    for line in &turn.reply {
        line_ui(ui, line);
    }
    let part = part_of(turn.number);
    let shown = match &turn.stronger {
        Some(_) => "Why, and a stronger way",
        None => "Why",
    };
    let label = format!("why, decision {}", turn.number);
    if fold(ui, state, &part, shown, &label) {
        let picked = why_ui(ui, model, turn);
        action = action.or(picked);
    }
    ui.separator();
    action
}

fn why_ui(ui: &mut Ui, model: &DebriefModel, turn: &TurnTold) -> Option<DebriefAction> {
    let mut action = None;
    let ink2 = colors(ui).ink2;
    ui.add(Label::new(Type::Body.text(&turn.chose.why)).wrap());
    if !turn.counts {
        let says = "A hint was open, or the place had been decided before; this moved no band.";
        ui.add(Label::new(Type::Small.text(says).color(ink2)).wrap());
    }
    terms_ui(ui, &turn.chose.terms);
    let (soft, edge) = (colors(ui).primary_soft, colors(ui).primary);
    if let Some(stronger) = &turn.stronger {
        card_filled(ui, soft, edge, |ui| {
            ui.label(Type::Label.text("You might have said").color(edge));
            ui.add(Label::new(said(stronger)).wrap());
            ui.add(Label::new(Type::Body.text(&stronger.why)).wrap());
            terms_ui(ui, &stronger.terms);
            ui.horizontal_wrapped(|ui| {
                for skill in &stronger.skills {
                    let says = format!("{}: look it up", skill.name);
                    let kind: Chip = model.chip(&skill.name);
                    if chip_button(ui, kind, &skill.name, &says).clicked() {
                        action = Some(DebriefAction::Glossary(skill.name.clone()));
                    }
                }
            });
        });
    }
    let label = format!("Go back to before decision {}", turn.number);
    if pressable(
        ui,
        "Try another way from here",
        &label,
        Look::Secondary,
        None,
    )
    .clicked()
    {
        action = Some(DebriefAction::AnotherWay(turn.number));
    }
    action
}

/// What the choice's worth is made of, on a quiet line, so that it can be argued with.
fn terms_ui(ui: &mut Ui, terms: &[Term]) {
    if terms.is_empty() {
        return;
    }
    let told: Vec<String> = terms
        .iter()
        .enumerate()
        .map(|(at, term)| {
            let plus = if at > 0 && term.by.0 > 0 { "+" } else { "" };
            format!("{plus}{} {}", term.by, term.says)
        })
        .collect();
    let text = format!("How the model weighs it: {}", told.join(" · "));
    let ink2 = colors(ui).ink2;
    ui.add(Label::new(Type::Small.text(text).color(ink2)).wrap());
}

fn said(way: &Way) -> egui::RichText {
    if way.words.done {
        Type::Body.text(&way.words.text).italics()
    } else {
        Type::Quote.text(way.words.told())
    }
}

fn line_ui(ui: &mut Ui, line: &LineTold) {
    let colors = colors(ui);
    if !line.says.is_empty() {
        ui.label(Type::Label.text(&line.name).color(colors.ink2));
        // A child's own words stand in handwriting.
        let kind = if line.child { Type::Child } else { Type::Quote };
        ui.add(Label::new(kind.text(&line.says)).wrap());
    }
    if !line.seen.is_empty() {
        ui.add(Label::new(Type::Small.text(&line.seen).color(colors.ink2)).wrap());
    }
    if !line.thinks.is_empty() {
        Frame::new()
            .fill(colors.sunk)
            .corner_radius(10)
            .inner_margin(Margin::symmetric(14, 10))
            .show(ui, |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = space::XS;
                    let head = format!("What {} was thinking", line.name);
                    ui.label(Type::Small.text(head).color(colors.ink2));
                    ui.add(Label::new(Type::Thought.text(&line.thinks)).wrap());
                });
            });
    }
}

/// The number of a turning point, as on the chart.
pub(super) fn badge(ui: &mut Ui, number: usize) {
    let (rect, response) = ui.allocate_exact_size(vec2(22.0, 22.0), Sense::hover());
    let label = format!("Turning point {number}");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &label));
    let colors = colors(ui);
    ui.painter().circle_filled(rect.center(), 11.0, colors.ink);
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        number.to_string(),
        Type::Small.font(),
        colors.surface,
    );
}
