//! Two visits beside each other as plain text: what made the difference first, the rest for who wants to look.

mod partings;

use super::sheet::Sheet;
use super::{NARROWEST, Style, Styled, WIDEST};
use crate::debrief::beside::Beside;
use crate::debrief::phrases;
use crate::debrief::way::quoted;

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
    partings::telling(&mut sheet, beside);
    family_pages(&mut sheet, beside);
    duties(&mut sheet, beside);
    family(&mut sheet, beside);
    principles(&mut sheet, beside);
    learned(&mut sheet, beside);
    partings::answered(&mut sheet, beside);
    partings::elsewhere(&mut sheet, beside);
    partings::only(&mut sheet, beside);
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
