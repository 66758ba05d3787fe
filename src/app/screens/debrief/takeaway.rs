//! What to take along: what was done well, one thing to try, and the family's page.

use egui::{Label, TextEdit, Ui};

use super::{DebriefAction, DebriefModel, DebriefState, turn_link};
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{Look, Mark, card, card_filled, heading, pressable, show_mark};
use crate::debrief::DoneWell;

pub(super) fn takeaway_ui(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
) -> Option<DebriefAction> {
    if !model.debrief.done_well.is_empty() {
        card(ui, |ui| done_well(ui, &model.debrief.done_well, state));
        ui.add_space(space::L);
    }
    let soft = colors(ui).primary_soft;
    let edge = colors(ui).primary;
    let action = card_filled(ui, soft, edge, |ui| try_next(ui, model, state));
    if !model.debrief.family_page.is_empty() {
        ui.add_space(space::L);
        card(ui, |ui| family_page(ui, model));
    }
    action
}

fn done_well(ui: &mut Ui, done: &[DoneWell], state: &mut DebriefState) {
    let right = done.iter().any(|done| done.right);
    heading(
        ui,
        if right {
            "What you did well"
        } else {
            "A moment that went less badly"
        },
    );
    for done in done {
        ui.add_space(space::XS);
        ui.horizontal_top(|ui| {
            if done.right {
                show_mark(ui, Mark::Tick, 18.0);
            }
            ui.add(Label::new(Type::Quote.text(done.said.told())).wrap());
        });
        ui.add(Label::new(Type::Body.text(&done.why)).wrap());
        turn_link(ui, state, done.turn, &format!("Decision {}", done.turn));
    }
}

fn try_next(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) -> Option<DebriefAction> {
    let mut action = None;
    let ink2 = colors(ui).ink2;
    heading(ui, "One thing to try on a real visit");
    if let Some(next) = &model.debrief.try_next {
        ui.add(Label::new(Type::Label.text(&next.name).color(colors(ui).primary)).wrap());
        ui.add(Label::new(Type::Body.text(&next.try_this)).wrap());
        if !next.before.is_empty() && !next.with.is_empty() {
            ui.add_space(space::XS);
            for (head, text) in [("Before", &next.before), ("With", &next.with)] {
                ui.add(Label::new(Type::Small.text(format!("{head}: {text}")).color(ink2)).wrap());
            }
        }
        if let Some(turn) = next.turn {
            ui.add_space(space::XS);
            if let Some(words) = &next.words {
                let head = format!("At decision {turn} you could have said");
                ui.add(Label::new(Type::Small.text(head).color(ink2)).wrap());
                ui.add(Label::new(Type::Quote.text(words.told())).wrap());
            }
            let label = format!("Go back to before decision {turn}");
            if pressable(ui, "Try it from here", &label, Look::Secondary, None).clicked() {
                action = Some(DebriefAction::AnotherWay(turn));
            }
        }
    }
    ui.add_space(space::S);
    let label = ui.label(Type::Label.text("In your own words"));
    let fill = if colors(ui).dark {
        colors(ui).bg
    } else {
        egui::Color32::WHITE
    };
    let field = TextEdit::multiline(&mut state.own_words)
        .font(Type::Body.font())
        .background_color(fill)
        .desired_rows(3)
        .desired_width(f32::INFINITY)
        .hint_text("How would you say it?");
    ui.add(field).labelled_by(label.id);
    let note = "This stays here for as long as the page is open.";
    ui.add(Label::new(Type::Small.text(note).color(ink2)).wrap());
    action
}

fn family_page(ui: &mut Ui, model: &DebriefModel) {
    heading(ui, "The family's page");
    let note = "What a parent might say about today";
    ui.add(Label::new(Type::Small.text(note).color(colors(ui).ink2)).wrap());
    for line in &model.debrief.family_page {
        ui.add(Label::new(Type::Thought.text(line)).wrap());
    }
}
