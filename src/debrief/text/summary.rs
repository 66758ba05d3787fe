//! How it went, in a page: the ending, what went well, the principles, the duties and one thing to try.

use super::Style;
use super::sheet::Sheet;
use crate::debrief::advice::DoneWell;
use crate::debrief::phrases;
use crate::debrief::profile::Band;
use crate::debrief::told::{Debrief, DutyTold, ElementTold, GROUP, PrincipleTold};

pub(super) fn title(sheet: &mut Sheet, debrief: &Debrief) {
    sheet.put(
        Style::Title,
        "",
        &format!("{}: after the visit", debrief.title),
    );
    sheet.put(Style::Quiet, "", &phrases::visit(debrief));
    let group = debrief.group.then_some(GROUP);
    sheet.put_some(Style::Plain, "", group);
}

/// Where a group argued most: where the talk afterwards begins.
pub(super) fn argued(sheet: &mut Sheet, debrief: &Debrief) {
    if debrief.argued.is_empty() {
        return;
    }
    sheet.heading(phrases::ARGUED);
    for argued in &debrief.argued {
        let lead = format!(
            "Decision {}, {}: ",
            argued.turn,
            phrases::argued_times(argued)
        );
        sheet.put(Style::Worker, &lead, &argued.said.told());
    }
}

/// A scenario's questions for a classroom.
pub(super) fn discuss(sheet: &mut Sheet, debrief: &Debrief) {
    if debrief.discuss.is_empty() {
        return;
    }
    sheet.heading(phrases::DISCUSS);
    for question in &debrief.discuss {
        sheet.put(Style::Plain, "- ", question);
    }
}

pub(super) fn ending(sheet: &mut Sheet, debrief: &Debrief) {
    sheet.heading("How it ended");
    if let Some(ending) = &debrief.outcomes.ending {
        sheet.put(Style::Subheading, "", &ending.title);
        sheet.put(Style::Plain, "", &ending.text);
    }
    sheet.put_some(Style::Plain, "", phrases::unfinished(debrief).as_deref());
}

pub(super) fn done_well(sheet: &mut Sheet, debrief: &Debrief) {
    let Some(first) = debrief.done_well.first() else {
        return;
    };
    sheet.heading(phrases::done_well_head(first));
    sheet.put_some(Style::Plain, "", phrases::done_well_lead(first));
    for done in &debrief.done_well {
        sheet.gap();
        evidence_of(sheet, done);
    }
}

fn evidence_of(sheet: &mut Sheet, done: &DoneWell) {
    let style = if done.right {
        Style::Good
    } else {
        Style::Plain
    };
    let mark = if done.right { "+ " } else { "- " };
    sheet.put(style, mark, &phrases::done_well_name(done));
    sheet.put(Style::Worker, "  ", &done.said.told());
    sheet.put(Style::Plain, "  ", &done.why);
}

pub(super) fn principles(sheet: &mut Sheet, debrief: &Debrief) {
    sheet.heading("The three principles");
    sheet.put(Style::Quiet, "", phrases::BANDS_MEAN);
    for principle in &debrief.principles {
        sheet.gap();
        principle_told(sheet, principle);
    }
}

fn principle_told(sheet: &mut Sheet, principle: &PrincipleTold) {
    let told = principle.band.map_or(phrases::TOO_LITTLE, phrases::band);
    sheet.put(
        Style::Subheading,
        "",
        &format!("{}: {told}", principle.name),
    );
    if let Some(band) = principle.band {
        sheet.put(Style::Quiet, "  ", &meter(band));
    }
    sheet.put(Style::Plain, "  ", &principle.says);
    sheet.put(Style::Quiet, "  ", &phrases::basis(principle));
    if !principle.held.is_empty() {
        sheet.put(Style::Worry, "  ", phrases::HELD);
        for held in &principle.held {
            sheet.put(Style::Worry, "    ! ", held);
        }
    }
    for element in &principle.elements {
        element_told(sheet, element);
    }
}

/// The three bands with the one reached in brackets.
fn meter(reached: Band) -> String {
    let words = phrases::BANDS.map(|band| {
        let word = phrases::band(band).to_lowercase();
        if band == reached {
            format!("[{word}]")
        } else {
            word
        }
    });
    words.join(" - ")
}

fn element_told(sheet: &mut Sheet, element: &ElementTold) {
    let style = if element.opportunities == 0 {
        Style::Quiet
    } else {
        Style::Plain
    };
    let line = format!("{}: {}", element.name, phrases::chances_of(element));
    sheet.put(style, "  - ", &line);
}

pub(super) fn duties(sheet: &mut Sheet, debrief: &Debrief) {
    if debrief.duties.told.is_empty() {
        return;
    }
    sheet.heading("What had to be done by the end");
    for duty in phrases::duties_in_order(&debrief.duties) {
        duty_told(sheet, duty);
    }
}

fn duty_told(sheet: &mut Sheet, duty: &DutyTold) {
    let (style, mark) = match duty.outcome {
        "done" => (Style::Good, "+ "),
        "not-offered" => (Style::Quiet, "- "),
        _ => (Style::Worry, "! "),
    };
    sheet.put(
        style,
        mark,
        &format!("{}: {}", duty.name, phrases::duty_outcome(duty)),
    );
    if duty.outcome == "done" || duty.outcome == "not-offered" {
        return;
    }
    sheet.put(Style::Plain, "    ", &duty.says);
    if let Some((lead, words)) = phrases::duty_how(duty) {
        sheet.put(Style::Plain, "    ", &lead);
        sheet.put(Style::Worker, "      ", &words);
    }
}

pub(super) fn try_next(sheet: &mut Sheet, debrief: &Debrief) {
    let Some(next) = &debrief.try_next else {
        return;
    };
    sheet.heading("One thing to try on a real visit");
    sheet.put(Style::Subheading, "", &next.name);
    sheet.put(Style::Plain, "", &next.try_this);
    sheet.gap();
    sheet.put(Style::Plain, "  Before: ", &next.before);
    sheet.put(Style::Plain, "  With:   ", &next.with);
    if let Some((turn, words)) = next.turn.zip(next.words.as_ref()) {
        sheet.gap();
        sheet.put(
            Style::Plain,
            "  ",
            &format!("On this visit it would have fitted at decision {turn}:"),
        );
        sheet.put(Style::Worker, "  ", &words.told());
    }
    sheet.gap();
    sheet.put(Style::Plain, "", phrases::OWN_WORDS);
    sheet.put(Style::Plain, "  ", phrases::SENTENCE_BEGINS);
}
