//! What to take along: what was done well, one thing to try, and the family's page.

use egui::{TextEdit, Ui};

use super::{DebriefAction, DebriefModel, DebriefState, turn_link};
use crate::app::text::{text, text_with};
use crate::app::theme::{Type, colors, space};
use crate::app::widgets::{Look, Mark, card, card_filled, heading, pressable, prose, show_mark};
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
    let head = if right {
        text("debrief-done-well")
    } else {
        text("debrief-less-badly")
    };
    heading(ui, &head);
    for done in done {
        ui.add_space(space::XS);
        ui.horizontal_top(|ui| {
            if done.right {
                show_mark(ui, Mark::Tick, 18.0);
            }
            prose(ui, Type::Quote.text(done.said.told()));
        });
        prose(ui, Type::Body.text(&done.why));
        let turn = done.turn.to_string();
        let shown = text_with("debrief-decision", [("turn", turn.into())]);
        turn_link(ui, state, done.turn, &shown);
    }
}

fn try_next(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) -> Option<DebriefAction> {
    let mut action = None;
    let ink2 = colors(ui).ink2;
    heading(ui, &text("debrief-try"));
    if let Some(next) = &model.debrief.try_next {
        prose(ui, Type::Label.text(&next.name).color(colors(ui).primary));
        prose(ui, Type::Body.text(&next.try_this));
        if !next.before.is_empty() && !next.with.is_empty() {
            ui.add_space(space::XS);
            let before = [("words", next.before.as_str().into())];
            let with = [("words", next.with.as_str().into())];
            for line in [
                text_with("debrief-try-before", before),
                text_with("debrief-try-with", with),
            ] {
                prose(ui, Type::Small.text(line).color(ink2));
            }
        }
        if let Some(turn) = next.turn {
            ui.add_space(space::XS);
            let at = || [("turn", turn.to_string().into())];
            if let Some(words) = &next.words {
                let head = text_with("debrief-could-have-said", at());
                prose(ui, Type::Small.text(head).color(ink2));
                prose(ui, Type::Quote.text(words.told()));
            }
            let label = text_with("debrief-before-decision", at());
            let shown = text("debrief-try-from-here");
            if pressable(ui, &shown, &label, Look::Secondary, None).clicked() {
                action = Some(DebriefAction::AnotherWay(turn));
            }
        }
    }
    ui.add_space(space::S);
    let label = ui.label(Type::Label.text(text("debrief-own-words")));
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
        .hint_text(text("debrief-own-words-hint"));
    ui.add(field).labelled_by(label.id);
    let note = text("debrief-own-words-note");
    prose(ui, Type::Small.text(note).color(ink2));
    action
}

fn family_page(ui: &mut Ui, model: &DebriefModel) {
    heading(ui, &text("debrief-family"));
    let note = text("debrief-family-says");
    prose(ui, Type::Small.text(note).color(colors(ui).ink2));
    for line in &model.debrief.family_page {
        prose(ui, Type::Thought.text(line));
    }
}
