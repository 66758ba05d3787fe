//! What became of the duties, what was learned, and what stayed hidden.

use egui::Ui;

use super::{DebriefModel, DebriefState, fold, turn_link};
use crate::app::text::{text, text_with};
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{Mark, card, heading, prose, section, show_mark};
use crate::debrief::{DutyTold, FactTold};

pub(super) fn learned_ui(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    if !model.debrief.duties.told.is_empty() {
        card(ui, |ui| duties(ui, model, state));
        ui.add_space(space::L);
    }
    card(ui, |ui| facts(ui, model, state));
}

fn duties(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    heading(ui, &text("debrief-duties"));
    for (outcome, mark, head) in [
        ("undone", Mark::Triangle, text("debrief-duties-undone")),
        ("badly", Mark::Triangle, text("debrief-duties-badly")),
        ("done", Mark::Tick, text("debrief-duties-done")),
        (
            "not-offered",
            Mark::Ring,
            text("debrief-duties-not-offered"),
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
        section(ui, None, &head);
        for duty in some {
            duty_ui(ui, duty, mark, state);
        }
    }
}

fn duty_ui(ui: &mut Ui, duty: &DutyTold, mark: Mark, state: &mut DebriefState) {
    let ink2 = colors(ui).ink2;
    ui.horizontal_top(|ui| {
        show_mark(ui, mark, 18.0);
        prose(ui, Type::Body.text(&duty.name));
    });
    if duty.outcome == "done" || duty.outcome == "not-offered" {
        return;
    }
    prose(ui, Type::Small.text(&duty.says).color(ink2));
    let Some(turn) = duty.turn else {
        return;
    };
    let at = [("turn", turn.to_string().into())];
    let (head, link) = if duty.outcome == "undone" {
        (
            text("debrief-duty-could"),
            text_with("debrief-duty-last-chance", at),
        )
    } else {
        (text("debrief-duty-said"), text_with("debrief-decision", at))
    };
    if let Some(how) = &duty.how {
        prose(ui, Type::Small.text(head).color(ink2));
        prose(ui, Type::Quote.text(how.told()));
    }
    turn_link(ui, state, turn, &link);
}

fn facts(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    let ink2 = colors(ui).ink2;
    let outcomes = &model.debrief.outcomes;
    let (before, learned): (Vec<&FactTold>, Vec<&FactTold>) =
        outcomes.learned.iter().partition(|fact| fact.turn == 0);
    heading(ui, &text("debrief-learned"));
    if learned.is_empty() {
        ui.label(Type::Body.text(text("debrief-learned-nothing")));
    }
    for fact in learned {
        ui.horizontal_top(|ui| {
            show_mark(ui, Mark::Tick, 18.0);
            prose(ui, Type::Body.text(&fact.text));
        });
    }
    if !before.is_empty()
        && fold(
            ui,
            state,
            "known-before",
            &text("debrief-known"),
            &text("debrief-known-what"),
        )
    {
        for fact in before {
            prose(ui, Type::Body.text(&fact.text));
        }
    }
    if !outcomes.hidden.is_empty() {
        ui.add_space(space::M);
        heading(ui, &text("debrief-hidden"));
        for hidden in &outcomes.hidden {
            ui.horizontal_top(|ui| {
                show_mark(ui, Mark::Ring, 18.0);
                prose(ui, Type::Body.text(&hidden.text));
            });
            if !hidden.opens.is_empty() {
                prose(ui, Type::Small.text(&hidden.opens).color(ink2));
            }
        }
    }
    for who in &outcomes.unheard {
        prose(ui, Type::Body.text(who));
    }
    if outcomes.chances > 0 {
        let opened = [
            ("opened", outcomes.chances_opened.into()),
            ("ways", outcomes.chances.into()),
        ];
        let opened = text_with("debrief-opened", opened);
        prose(ui, Type::Small.text(opened).color(ink2));
    }
}
