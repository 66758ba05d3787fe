//! What each visit brought: a parent's words, duties, people, principles, facts.

use egui::Ui;

use super::BesideModel;
use super::partings::marked;
use super::sides::Sides;
use crate::app::text::{text, text_with, told_of};
use crate::app::theme::{COLUMN, Type, colors, space};
use crate::app::widgets::{
    Mark, band_meter, band_word, card, heading, principle_mark, prose, section, show_mark,
};
use crate::debrief::{DutyBeside, PrincipleBeside};

/// How many reasons that hold a band stand in sight.
const HELD: usize = 3;

pub(super) fn brought_ui(ui: &mut Ui, model: &BesideModel, sides: &Sides) {
    let told = &model.told;
    if told.family_pages.iter().any(|page| !page.is_empty()) {
        card(ui, |ui| family_pages(ui, model, sides));
        ui.add_space(space::L);
    }
    if !told.duties.is_empty() {
        card(ui, |ui| duties(ui, &told.duties, sides));
        ui.add_space(space::L);
    }
    if !told.people.is_empty() {
        card(ui, |ui| people(ui, model, sides));
        ui.add_space(space::L);
    }
    for (position, principle) in told.principles.iter().enumerate() {
        card(ui, |ui| principle_ui(ui, principle, position, sides));
        ui.add_space(space::L);
    }
    card(ui, |ui| facts(ui, model, sides));
}

fn family_pages(ui: &mut Ui, model: &BesideModel, sides: &Sides) {
    heading(ui, &text("beside-family-page"));
    sides.show(ui, "family-pages", |ui, at| {
        for line in &model.told.family_pages[at] {
            prose(ui, Type::Thought.text(line));
        }
    });
}

fn duties(ui: &mut Ui, duties: &[DutyBeside], sides: &Sides) {
    heading(ui, &text("beside-duties"));
    let (same, parted): (Vec<_>, Vec<_>) = duties.iter().partition(|duty| duty.same());
    if !parted.is_empty() {
        sides.show(ui, "duties", |ui, at| {
            for duty in &parted {
                duty_ui(ui, duty, at);
            }
        });
    }
    if !same.is_empty() {
        ui.add_space(space::S);
        section(ui, None, &text("beside-duties-same"));
        for duty in same {
            duty_ui(ui, duty, 0);
        }
    }
}

fn duty_ui(ui: &mut Ui, duty: &DutyBeside, at: usize) {
    let mark = match duty.outcomes[at] {
        "done" => Mark::Tick,
        "not-offered" => Mark::Ring,
        _ => Mark::Triangle,
    };
    marked(ui, mark, &told_of(&duty.name, duty.words[at]));
}

fn people(ui: &mut Ui, model: &BesideModel, sides: &Sides) {
    heading(ui, &text("beside-people"));
    for person in &model.told.people {
        ui.add_space(space::S);
        prose(ui, Type::Label.text(&person.name));
        if let Some(hoped_for) = &person.hoped_for {
            ui.scope(|ui| {
                ui.set_max_width(ui.available_width().min(COLUMN));
                let text = Type::Small.text(hoped_for).color(colors(ui).ink2);
                prose(ui, text);
            });
        }
        sides.show(ui, &person.name, |ui, at| {
            for sentence in &person.words[at] {
                prose(ui, Type::Body.text(sentence));
            }
        });
    }
}

fn principle_ui(ui: &mut Ui, principle: &PrincipleBeside, position: usize, sides: &Sides) {
    ui.horizontal_top(|ui| {
        show_mark(ui, principle_mark(position), 24.0);
        prose(ui, Type::Heading.text(&principle.name));
    });
    sides.show(ui, &principle.id, |ui, at| {
        let band = principle.bands[at];
        band_meter(ui, position, band);
        if band.is_none() {
            ui.label(Type::Body.text(band_word(None)));
        }
        let held = &principle.held[at];
        for reason in held.iter().take(HELD) {
            marked(ui, Mark::Triangle, reason);
        }
        let rest = held.len().saturating_sub(HELD);
        if rest > 0 {
            let more = text_with("beside-more", [("count", rest.into())]);
            prose(ui, Type::Small.text(more).color(colors(ui).ink2));
        }
    });
}

fn facts(ui: &mut Ui, model: &BesideModel, sides: &Sides) {
    let facts = &model.told.facts;
    heading(ui, &text("beside-facts"));
    section(ui, None, &text("beside-facts-only"));
    sides.show(ui, "facts", |ui, at| {
        if facts.only[at].is_empty() {
            ui.label(Type::Body.text(text("beside-facts-none")));
        }
        for fact in &facts.only[at] {
            marked(ui, Mark::DotAndRing, fact);
        }
    });
    for (head, mark, some) in [
        ("beside-facts-both", Mark::Tick, &facts.both),
        ("beside-facts-neither", Mark::Ring, &facts.neither),
    ] {
        if some.is_empty() {
            continue;
        }
        ui.add_space(space::S);
        section(ui, None, &text(head));
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(COLUMN));
            for fact in some {
                marked(ui, mark, fact);
            }
        });
    }
}
