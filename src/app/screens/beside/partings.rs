//! The places where two visits parted: what each heard, said and was answered, next to each other.

use egui::Ui;

use super::sides::Sides;
use super::{BesideModel, BesideState};
use crate::app::screens::debrief::line_ui;
use crate::app::text::{text, text_with};
use crate::app::theme::{COLUMN, Type, colors, space};
use crate::app::widgets::{Mark, card, chip, heading, prose, secondary_button, show_mark};
use crate::debrief::{Answered, LineTold, OnlyPlace, Parting, Step, Words};

pub(super) fn partings_ui(
    ui: &mut Ui,
    model: &BesideModel,
    sides: &Sides,
    state: &mut BesideState,
) {
    let told = &model.told;
    heading(ui, &text("beside-partings"));
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(COLUMN));
        prose(ui, Type::Body.text(told.course()));
    });
    ui.add_space(space::S);
    let shown = told
        .partings
        .iter()
        .filter(|parting| parting.telling || state.all);
    for (at, parting) in shown.enumerate() {
        ui.push_id(("parting", at), |ui| {
            parting_ui(ui, model, sides, parting, state.all);
        });
        ui.add_space(space::M);
    }
    let hidden = told
        .partings
        .iter()
        .any(|parting| !parting.telling || (0..2).any(|at| parting.left_out(at) > 0));
    let more =
        hidden || !told.answered.is_empty() || told.only.iter().any(|places| !places.is_empty());
    if state.all {
        answered_ui(ui, sides, &told.answered);
        only_ui(ui, model, sides);
    }
    if more {
        let id = if state.all {
            "beside-fewer"
        } else {
            "beside-all"
        };
        if secondary_button(ui, &text(id)).clicked() {
            state.all = !state.all;
        }
        ui.add_space(space::L);
    }
}

fn parting_ui(ui: &mut Ui, model: &BesideModel, sides: &Sides, parting: &Parting, all: bool) {
    card(ui, |ui| {
        let ink2 = colors(ui).ink2;
        prose(ui, Type::Label.text(&parting.scene).color(ink2));
        let heard = parting.heard_by_both();
        if let Some(line) = heard {
            heard_ui(ui, line);
        }
        both_ui(ui, &parting.both);
        ui.add_space(space::S);
        sides.show(ui, "ways", |ui, at| {
            if heard.is_none()
                && let Some(line) = &parting.heard[at]
            {
                heard_ui(ui, line);
            }
            if parting.ways[at].is_empty() {
                ui.label(Type::Body.text(text("beside-nothing-here")));
            }
            for step in parting.ways[at].iter().filter(|step| step.telling || all) {
                step_ui(ui, model, step, parting.hub);
                ui.add_space(space::S);
            }
            let rest = parting.left_out(at);
            if rest > 0 && !all {
                let more = text_with("beside-more", [("count", rest.into())]);
                prose(ui, Type::Small.text(more).color(ink2));
            }
        });
    });
}

/// What was heard last before deciding, with who said it.
fn heard_ui(ui: &mut Ui, line: &LineTold) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(COLUMN));
        line_ui(
            ui,
            &LineTold {
                thinks: String::new(),
                ..line.clone()
            },
        );
    });
}

fn both_ui(ui: &mut Ui, both: &[Words]) {
    if both.is_empty() {
        return;
    }
    let words: Vec<String> = both.iter().map(Words::told).collect();
    let told = text_with("beside-both-said", [("words", words.join(" ").into())]);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(COLUMN));
        prose(ui, Type::Small.text(told).color(colors(ui).ink2));
    });
}

/// What was said or done, why it helps or not, and what came of it; of a hub's many things without the reasons.
fn step_ui(ui: &mut Ui, model: &BesideModel, step: &Step, short: bool) {
    let ink2 = colors(ui).ink2;
    let words = if step.words.done {
        Type::Body.text(&step.words.text).italics()
    } else {
        Type::Quote
            .text(step.words.told())
            .color(colors(ui).primary)
    };
    prose(ui, words);
    if !step.skills.is_empty() {
        ui.horizontal_wrapped(|ui| {
            for skill in &step.skills {
                chip(ui, model.chip(&skill.name), &skill.name);
            }
        });
    }
    if let Some(judgment) = step.judgment {
        let mark = if step.right == Some(true) {
            Mark::Tick
        } else {
            Mark::Ring
        };
        marked(ui, mark, judgment);
    }
    if !short {
        prose(ui, Type::Body.text(&step.why));
    }
    for duty in &step.did {
        let did = text_with("beside-did", [("duty", lower_first(duty).into())]);
        marked(ui, Mark::Tick, &did);
    }
    for duty in &step.did_badly {
        let did = text_with("beside-did-badly", [("duty", lower_first(duty).into())]);
        marked(ui, Mark::Triangle, &did);
    }
    ui.add_space(space::XS);
    for line in &step.reply {
        line_ui(ui, line);
    }
    for fact in &step.learned {
        let learned = text_with("beside-learned", [("fact", fact.as_str().into())]);
        marked(ui, Mark::DotAndRing, &learned);
    }
    if !short && !step.moved.is_empty() {
        let moved = Type::Small.text(step.moved.join(" ")).color(ink2);
        prose(ui, moved);
    }
}

/// A line of text after a mark.
pub(super) fn marked(ui: &mut Ui, mark: Mark, text: &str) {
    ui.horizontal_top(|ui| {
        show_mark(ui, mark, 18.0);
        prose(ui, Type::Body.text(text));
    });
}

fn answered_ui(ui: &mut Ui, sides: &Sides, answered: &[Answered]) {
    if answered.is_empty() {
        return;
    }
    card(ui, |ui| {
        heading(ui, &text("beside-answered"));
        prose(ui, Type::Body.text(text("beside-answered-says")));
        for (number, answered) in answered.iter().enumerate() {
            ui.add_space(space::S);
            both_ui(ui, std::slice::from_ref(&answered.words));
            sides.show(ui, &format!("answered-{number}"), |ui, at| {
                for line in &answered.replies[at] {
                    line_ui(ui, line);
                }
            });
        }
    });
    ui.add_space(space::M);
}

fn only_ui(ui: &mut Ui, model: &BesideModel, sides: &Sides) {
    for (at, places) in model.told.only.iter().enumerate() {
        for (number, place) in places.iter().enumerate() {
            ui.push_id(("only", at, number), |ui| {
                only_place_ui(ui, model, sides, at, place);
            });
            ui.add_space(space::M);
        }
    }
}

fn only_place_ui(ui: &mut Ui, model: &BesideModel, sides: &Sides, at: usize, place: &OnlyPlace) {
    card(ui, |ui| {
        ui.set_max_width(ui.available_width().min(COLUMN));
        let ink2 = colors(ui).ink2;
        let scene = text_with("beside-only-here", [("scene", place.scene.as_str().into())]);
        prose(ui, Type::Label.text(scene).color(ink2));
        sides.name_ui(ui, at);
        if let Some(line) = &place.heard {
            heard_ui(ui, line);
        }
        for step in &place.steps {
            step_ui(ui, model, step, place.steps.len() > 1);
            ui.add_space(space::S);
        }
    });
}

/// The text with its first letter small, to stand within a sentence.
fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}
