//! The places where two visits parted, as text: the few that tell most in full, the others in brief.

use super::name;
use crate::debrief::beside::{Beside, OnlyPlace, Parting, Step};
use crate::debrief::phrases;
use crate::debrief::text::Style;
use crate::debrief::text::sheet::Sheet;
use crate::debrief::transcript::LineTold;
use crate::debrief::way::quoted;

/// The few places that tell most, in full.
pub(super) fn telling(sheet: &mut Sheet, beside: &Beside) {
    let telling = || beside.partings.iter().filter(|parting| parting.telling);
    sheet.heading("Where they parted");
    sheet.put(Style::Plain, "", &beside.course());
    for (number, parting) in (1..).zip(telling()) {
        sheet.subheading(&format!("{number}. {}", parting.scene));
        heard(sheet, beside, parting);
        both(sheet, parting);
        for (at, steps) in parting.ways.iter().enumerate() {
            sheet.gap();
            sheet.put(Style::Worker, "", &format!("{}:", name(beside, at)));
            if steps.is_empty() {
                sheet.put(Style::Plain, "  ", phrases::NOTHING_HERE);
            }
            for step in steps.iter().filter(|step| step.telling) {
                full_step(sheet, step, parting.hub);
            }
            sheet.put_some(
                Style::Quiet,
                "  ",
                phrases::left_out(parting.left_out(at)).as_deref(),
            );
        }
    }
}

fn heard(sheet: &mut Sheet, beside: &Beside, parting: &Parting) {
    if let Some(line) = parting.heard_by_both() {
        said(sheet, "", line);
        return;
    }
    for (at, line) in parting.heard.iter().enumerate() {
        if let Some(line) = line {
            sheet.put(Style::Quiet, "", &format!("{} heard:", name(beside, at)));
            said(sheet, "  ", line);
        }
    }
}

fn both(sheet: &mut Sheet, parting: &Parting) {
    if let [first, rest @ ..] = parting.both.as_slice() {
        sheet.put(Style::Quiet, "", &format!("Both: {}", first.told()));
        sheet.put_some(Style::Quiet, "", phrases::left_out(rest.len()).as_deref());
    }
}

fn full_step(sheet: &mut Sheet, step: &Step, short: bool) {
    sheet.put(Style::Worker, "  ", &step.words.told());
    sheet.put_some(
        Style::Quiet,
        "    ",
        phrases::skill_names(&step.skills).as_deref(),
    );
    let (style, mark) = match step.right {
        Some(true) => (Style::Good, "  + "),
        _ => (Style::Plain, "  - "),
    };
    sheet.put_some(style, mark, step.judgment);
    if !short {
        sheet.put(Style::Plain, "    ", &step.why);
    }
    for duty in &step.did {
        sheet.put(Style::Good, "  + ", &phrases::did(duty));
    }
    for duty in &step.did_badly {
        sheet.put(Style::Worry, "  ! ", &phrases::did_badly(duty));
    }
    for line in &step.reply {
        if !line.seen.is_empty() && (!short || line.says.is_empty()) {
            sheet.put(Style::Quiet, "    ", &format!("({})", line.seen));
        }
        if !line.says.is_empty() {
            said(sheet, "    ", line);
        }
        if !short && !line.thinks.is_empty() {
            sheet.put(
                Style::Thought,
                &format!("    {} thought: ", line.name),
                &line.thinks,
            );
        }
    }
    for fact in &step.learned {
        sheet.put(Style::Good, "    Learned: ", fact);
    }
    if !short && !step.moved.is_empty() {
        sheet.put(Style::Quiet, "    ", &step.moved.join(" "));
    }
}

fn said(sheet: &mut Sheet, indent: &str, line: &LineTold) {
    if line.says.is_empty() {
        sheet.put_some(Style::Quiet, indent, Some(&line.seen));
    } else {
        let lead = format!("{indent}{}: ", line.name);
        sheet.put(Style::Family, &lead, &quoted(&line.says));
    }
}

pub(super) fn answered(sheet: &mut Sheet, beside: &Beside) {
    if beside.answered.is_empty() {
        return;
    }
    sheet.heading("The same words, another answer");
    sheet.put(Style::Quiet, "", phrases::ANSWERED);
    for answered in &beside.answered {
        sheet.gap();
        sheet.put(Style::Worker, "Both: ", &answered.words.told());
        for (at, reply) in answered.replies.iter().enumerate() {
            sheet.put(
                Style::Quiet,
                "  ",
                &format!("{} was answered:", name(beside, at)),
            );
            for line in reply {
                said(sheet, "    ", line);
            }
        }
    }
}

/// The other places, without reasons: what each said.
pub(super) fn elsewhere(sheet: &mut Sheet, beside: &Beside) {
    let others: Vec<_> = beside
        .partings
        .iter()
        .filter(|parting| !parting.telling)
        .collect();
    if others.is_empty() {
        return;
    }
    sheet.heading("The other places where they parted");
    for parting in others {
        sheet.subheading(&parting.scene);
        heard(sheet, beside, parting);
        for (at, steps) in parting.ways.iter().enumerate() {
            for step in steps {
                short_step(sheet, name(beside, at), step);
            }
            let nothing = format!("  - {}: ", name(beside, at));
            if steps.is_empty() {
                sheet.put(Style::Quiet, &nothing, phrases::NOTHING_HERE);
            }
        }
    }
}

fn short_step(sheet: &mut Sheet, name: &str, step: &Step) {
    let mark = if step.right == Some(true) { "+" } else { "-" };
    sheet.put(
        Style::Worker,
        &format!("  {mark} {name}: "),
        &step.words.told(),
    );
    sheet.put_some(
        Style::Quiet,
        "      ",
        phrases::skill_names(&step.skills).as_deref(),
    );
}

pub(super) fn only(sheet: &mut Sheet, beside: &Beside) {
    for (at, places) in beside.only.iter().enumerate() {
        if places.is_empty() {
            continue;
        }
        sheet.heading(&format!(
            "Where only {} came",
            phrases::lower_first(name(beside, at))
        ));
        for OnlyPlace { heard, steps, .. } in places {
            sheet.gap();
            if let Some(line) = heard {
                said(sheet, "", line);
            }
            for step in steps {
                short_step(sheet, name(beside, at), step);
            }
        }
    }
}
