//! The visit told again: what was said and seen, what was thought, why it counts, and a stronger way.

use egui::{Align2, Frame, Margin, Sense, Ui, vec2};

use super::{DebriefAction, DebriefModel, DebriefState, argued, fold};
use crate::app::text::{beside, text, text_with};
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{
    Chip, Look, card_filled, chip_button, heading, pressable, prose, segment,
};
use crate::debrief::{LineTold, TurnTold, Way};
use crate::practice::Term;

/// What the state calls the folded part of a turn.
pub(super) fn part_of(turn: usize) -> String {
    format!("turn-{turn}")
}

pub(super) fn transcript_ui(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
) -> Option<DebriefAction> {
    let mut action = None;
    heading(ui, &text("debrief-said"));
    let points = &model.debrief.turning_points;
    if !points.is_empty() {
        ui.horizontal_wrapped(|ui| {
            if segment(ui, !state.only_turning, &text("debrief-whole")).clicked() {
                state.only_turning = false;
            }
            if segment(ui, state.only_turning, &text("debrief-turning")).clicked() {
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
        let number = turn.number.to_string();
        let you = text_with("debrief-you", [("turn", number.into())]);
        ui.label(Type::Label.text(you).color(colors(ui).primary));
    });
    argued::badge_ui(ui, &model.debrief.argued, turn.number);
    let words = said(&turn.chose);
    prose(ui, words);
    if !turn.chose.skills.is_empty() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for skill in &turn.chose.skills {
                let says = look_up(&skill.name);
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
        Some(_) => text("debrief-why-stronger"),
        None => text("debrief-why"),
    };
    let what = [("turn", turn.number.to_string().into())];
    let what = text_with("debrief-why-what", what);
    if fold(ui, state, &part, &shown, &what) {
        let picked = why_ui(ui, model, turn);
        action = action.or(picked);
    }
    ui.separator();
    action
}

fn why_ui(ui: &mut Ui, model: &DebriefModel, turn: &TurnTold) -> Option<DebriefAction> {
    let mut action = None;
    let ink2 = colors(ui).ink2;
    prose(ui, Type::Body.text(&turn.chose.why));
    if !turn.counts {
        let says = text("debrief-not-counted");
        prose(ui, Type::Small.text(says).color(ink2));
    }
    terms_ui(ui, &turn.chose.terms);
    let (soft, edge) = (colors(ui).primary_soft, colors(ui).primary);
    if let Some(stronger) = &turn.stronger {
        card_filled(ui, soft, edge, |ui| {
            ui.label(
                Type::Label
                    .text(text("debrief-might-have-said"))
                    .color(edge),
            );
            prose(ui, said(stronger));
            prose(ui, Type::Body.text(&stronger.why));
            terms_ui(ui, &stronger.terms);
            ui.horizontal_wrapped(|ui| {
                for skill in &stronger.skills {
                    let says = look_up(&skill.name);
                    let kind: Chip = model.chip(&skill.name);
                    if chip_button(ui, kind, &skill.name, &says).clicked() {
                        action = Some(DebriefAction::Glossary(skill.name.clone()));
                    }
                }
            });
        });
    }
    let label = [("turn", turn.number.to_string().into())];
    let label = text_with("debrief-before-decision", label);
    let shown = text("debrief-another-way");
    if pressable(ui, &shown, &label, Look::Secondary, None).clicked() {
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
            let by = format!("{plus}{}", term.by);
            let term = [("by", by.into()), ("says", term.says.as_str().into())];
            text_with("debrief-term", term)
        })
        .collect();
    let told = text_with("debrief-terms", [("terms", beside(&told).into())]);
    let ink2 = colors(ui).ink2;
    prose(ui, Type::Small.text(told).color(ink2));
}

/// What a screen reader says for a skill that leads to the glossary.
fn look_up(skill: &str) -> String {
    text_with("debrief-look-up", [("skill", skill.into())])
}

fn said(way: &Way) -> egui::RichText {
    if way.words.done {
        Type::Body.text(&way.words.text).italics()
    } else {
        Type::Quote.text(way.words.told())
    }
}

/// Something said, seen or thought.
pub(in crate::app::screens) fn line_ui(ui: &mut Ui, line: &LineTold) {
    let colors = colors(ui);
    if !line.says.is_empty() {
        ui.label(Type::Label.text(&line.name).color(colors.ink2));
        // A child's own words stand in handwriting.
        let kind = if line.child { Type::Child } else { Type::Quote };
        prose(ui, kind.text(&line.says));
    }
    if !line.seen.is_empty() {
        prose(ui, Type::Small.text(&line.seen).color(colors.ink2));
    }
    if !line.thinks.is_empty() {
        Frame::new()
            .fill(colors.sunk)
            .corner_radius(10)
            .inner_margin(Margin::symmetric(14, 10))
            .show(ui, |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = space::XS;
                    let name = line.name.as_str().into();
                    let head = text_with("debrief-thinking", [("name", name)]);
                    ui.label(Type::Small.text(head).color(colors.ink2));
                    prose(ui, Type::Thought.text(&line.thinks));
                });
            });
    }
}

/// The number of a turning point, as on the chart.
pub(super) fn badge(ui: &mut Ui, number: usize) {
    let (rect, response) = ui.allocate_exact_size(vec2(22.0, 22.0), Sense::hover());
    let label = [("number", number.to_string().into())];
    let label = text_with("debrief-turning-point", label);
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
