//! Two visits beside each other as plain text: what made the difference first, the rest for who wants to look.

use super::sheet::Sheet;
use super::{NARROWEST, Style, Styled, WIDEST};
use crate::debrief::beside::{Beside, OnlyPlace, Parting, Step};
use crate::debrief::phrases;
use crate::debrief::transcript::LineTold;
use crate::debrief::way::{SkillTold, quoted};

/// How many reasons that hold a band are told.
const HELD: usize = 3;

/// The comparison as lines no wider than `width` (24 to 78).
#[must_use]
pub fn beside_text(beside: &Beside, width: usize) -> Vec<Styled> {
    let mut sheet = Sheet::new(width.clamp(NARROWEST, WIDEST));
    let title = format!("{}: two workers", beside.title);
    sheet.put(Style::Title, "", &title);
    for walker in &beside.walkers {
        let who = format!("{}. {}", walker.name, walker.says);
        sheet.put(Style::Quiet, "", who.trim());
    }
    sheet.heading("What made the difference");
    for sentence in &beside.difference {
        sheet.put(Style::Plain, "- ", sentence);
    }
    endings(&mut sheet, beside);
    telling(&mut sheet, beside);
    family_pages(&mut sheet, beside);
    duties(&mut sheet, beside);
    family(&mut sheet, beside);
    principles(&mut sheet, beside);
    learned(&mut sheet, beside);
    answered(&mut sheet, beside);
    elsewhere(&mut sheet, beside);
    only(&mut sheet, beside);
    sheet.heading("What this is, and what it is not");
    for notice in &beside.notices {
        sheet.put(Style::Quiet, "", notice);
        sheet.gap();
    }
    sheet.lines()
}

fn name(beside: &Beside, at: usize) -> &str {
    &beside.walkers[at].name
}

fn endings(sheet: &mut Sheet, beside: &Beside) {
    sheet.heading("How it ended");
    for (at, ending) in beside.endings.iter().enumerate() {
        let head = match &ending.title {
            Some(title) => format!("{}: {title}", name(beside, at)),
            None => name(beside, at).to_owned(),
        };
        sheet.subheading(&head);
        sheet.put(Style::Plain, "  ", &ending.text);
    }
}

/// The few places that tell most, in full.
fn telling(sheet: &mut Sheet, beside: &Beside) {
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
    sheet.put_some(Style::Quiet, "    ", skills(&step.skills).as_deref());
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

fn skills(skills: &[SkillTold]) -> Option<String> {
    let names: Vec<String> = skills
        .iter()
        .map(|skill| match skill.habit {
            true => format!("{} (habit)", skill.name),
            false => skill.name.clone(),
        })
        .collect();
    (!names.is_empty()).then(|| names.join(" \u{b7} "))
}

fn duties(sheet: &mut Sheet, beside: &Beside) {
    if beside.duties.is_empty() {
        return;
    }
    sheet.heading("What had to be done by the end");
    let (same, parted): (Vec<_>, Vec<_>) = beside.duties.iter().partition(|duty| duty.same());
    for duty in parted {
        sheet.put(Style::Plain, "- ", &duty.name);
        for at in [0, 1] {
            let (style, mark) = if duty.outcomes[at] == "done" {
                (Style::Good, "    + ")
            } else {
                (Style::Worry, "    ! ")
            };
            sheet.put(
                style,
                mark,
                &format!("{}: {}", name(beside, at), duty.words[at]),
            );
        }
    }
    if !same.is_empty() {
        sheet.subheading("The same in both");
        for duty in same {
            sheet.put(
                Style::Quiet,
                "  - ",
                &format!("{}: {}", duty.name, duty.words[0]),
            );
        }
    }
}

fn family(sheet: &mut Sheet, beside: &Beside) {
    if beside.people.is_empty() {
        return;
    }
    sheet.heading("The family at the end");
    for person in &beside.people {
        sheet.subheading(&person.name);
        sheet.put_some(Style::Quiet, "  ", person.hoped_for.as_deref());
        for (at, words) in person.words.iter().enumerate() {
            sheet.put(Style::Plain, "  ", &format!("{}:", name(beside, at)));
            sheet.put(Style::Plain, "    ", &words.join(" "));
        }
    }
}

fn family_pages(sheet: &mut Sheet, beside: &Beside) {
    if beside.family_pages.iter().all(Vec::is_empty) {
        return;
    }
    sheet.heading("What a parent might say that evening");
    for (at, page) in beside.family_pages.iter().enumerate() {
        sheet.subheading(&format!("Of {}", phrases::lower_first(name(beside, at))));
        for line in page {
            sheet.put(Style::Family, "  ", &quoted(line));
        }
    }
}

fn principles(sheet: &mut Sheet, beside: &Beside) {
    sheet.heading("The three principles");
    for principle in &beside.principles {
        sheet.subheading(&principle.name);
        for at in [0, 1] {
            let band = principle.bands[at].map_or(phrases::TOO_LITTLE, phrases::band);
            sheet.put(Style::Plain, &format!("  {}: ", name(beside, at)), band);
            for held in principle.held[at].iter().take(HELD) {
                sheet.put(Style::Worry, "    ! ", held);
            }
            let rest = principle.held[at].len().saturating_sub(HELD);
            sheet.put_some(Style::Quiet, "    ", phrases::left_out(rest).as_deref());
        }
    }
}

fn learned(sheet: &mut Sheet, beside: &Beside) {
    sheet.heading("What they learned, and what stayed hidden");
    let facts = &beside.facts;
    let mut part = |head: String, style, mark: &str, facts: &[String]| {
        if !facts.is_empty() {
            sheet.subheading(&head);
            for fact in facts {
                sheet.put(style, mark, fact);
            }
        }
    };
    for at in [0, 1] {
        let head = format!("Only {}", phrases::lower_first(name(beside, at)));
        part(head, Style::Good, "  + ", &facts.only[at]);
    }
    part("Both".to_owned(), Style::Plain, "  + ", &facts.both);
    part(
        "Hidden from both".to_owned(),
        Style::Quiet,
        "  - ",
        &facts.neither,
    );
}

fn answered(sheet: &mut Sheet, beside: &Beside) {
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
fn elsewhere(sheet: &mut Sheet, beside: &Beside) {
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
    sheet.put_some(Style::Quiet, "      ", skills(&step.skills).as_deref());
}

fn only(sheet: &mut Sheet, beside: &Beside) {
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
