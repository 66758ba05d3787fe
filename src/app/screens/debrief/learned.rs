//! What became of the duties, what was learned, and what stayed hidden.

use egui::{Label, Ui};

use super::{DebriefModel, DebriefState, fold, turn_link};
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{Mark, card, heading, section, show_mark};
use crate::debrief::{DutyTold, FactTold};

pub(super) fn learned_ui(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    if !model.debrief.duties.told.is_empty() {
        card(ui, |ui| duties(ui, model, state));
        ui.add_space(space::L);
    }
    card(ui, |ui| facts(ui, model, state));
}

fn duties(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    heading(ui, "By the end of the visit");
    for (outcome, mark, head) in [
        ("undone", Mark::Triangle, "Not done"),
        ("badly", Mark::Triangle, "Done, but in a way that hurts"),
        ("done", Mark::Tick, "Done"),
        (
            "not-offered",
            Mark::Ring,
            "Did not come up on this path; it does not count",
        ),
    ] {
        let some: Vec<&DutyTold> = model
            .debrief
            .duties
            .told
            .iter()
            .filter(|duty| duty.outcome == outcome)
            .collect();
        if some.is_empty() {
            continue;
        }
        ui.add_space(space::XS);
        section(ui, None, head);
        for duty in some {
            duty_ui(ui, duty, mark, state);
        }
    }
}

fn duty_ui(ui: &mut Ui, duty: &DutyTold, mark: Mark, state: &mut DebriefState) {
    let ink2 = colors(ui).ink2;
    ui.horizontal_top(|ui| {
        show_mark(ui, mark, 18.0);
        ui.add(Label::new(Type::Body.text(&duty.name)).wrap());
    });
    if duty.outcome == "done" || duty.outcome == "not-offered" {
        return;
    }
    ui.add(Label::new(Type::Small.text(&duty.says).color(ink2)).wrap());
    let Some(turn) = duty.turn else {
        return;
    };
    let (head, link) = if duty.outcome == "undone" {
        (
            "It could have been said like this",
            format!("Last chance: decision {turn}"),
        )
    } else {
        ("What was said", format!("Decision {turn}"))
    };
    if let Some(how) = &duty.how {
        ui.add(Label::new(Type::Small.text(head).color(ink2)).wrap());
        ui.add(Label::new(Type::Quote.text(how.told())).wrap());
    }
    turn_link(ui, state, turn, &link);
}

fn facts(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    let ink2 = colors(ui).ink2;
    let outcomes = &model.debrief.outcomes;
    let (before, learned): (Vec<&FactTold>, Vec<&FactTold>) =
        outcomes.learned.iter().partition(|fact| fact.turn == 0);
    heading(ui, "What you learned");
    if learned.is_empty() {
        ui.label(Type::Body.text("Nothing beyond what you knew before."));
    }
    for fact in learned {
        ui.horizontal_top(|ui| {
            show_mark(ui, Mark::Tick, 18.0);
            ui.add(Label::new(Type::Body.text(&fact.text)).wrap());
        });
    }
    if !before.is_empty()
        && fold(
            ui,
            state,
            "known before",
            "What you knew before",
            "what you knew before",
        )
    {
        for fact in before {
            ui.add(Label::new(Type::Body.text(&fact.text)).wrap());
        }
    }
    if !outcomes.hidden.is_empty() {
        ui.add_space(space::M);
        heading(ui, "What stayed hidden");
        for hidden in &outcomes.hidden {
            ui.horizontal_top(|ui| {
                show_mark(ui, Mark::Ring, 18.0);
                ui.add(Label::new(Type::Body.text(&hidden.text)).wrap());
            });
            if !hidden.opens.is_empty() {
                ui.add(Label::new(Type::Small.text(&hidden.opens).color(ink2)).wrap());
            }
        }
    }
    for who in &outcomes.unheard {
        ui.add(Label::new(Type::Body.text(who)).wrap());
    }
    if outcomes.chances > 0 {
        let opened = format!(
            "Your questions opened {} of {} ways that were not open from the start.",
            outcomes.chances_opened, outcomes.chances
        );
        ui.add(Label::new(Type::Small.text(opened).color(ink2)).wrap());
    }
}
