//! What the visit brought: the family's page, who turned where, what was learned and what stayed hidden.

use super::Style;
use super::sheet::Sheet;
use crate::debrief::phrases;
use crate::debrief::told::Debrief;

pub(super) fn family_page(sheet: &mut Sheet, debrief: &Debrief) {
    if debrief.family_page.is_empty() {
        return;
    }
    sheet.heading("The family\u{2019}s page");
    sheet.put(Style::Quiet, "", phrases::FAMILY_PAGE);
    sheet.gap();
    for line in &debrief.family_page {
        sheet.put(Style::Family, "  ", line);
    }
}

pub(super) fn turning_points(sheet: &mut Sheet, debrief: &Debrief) {
    if debrief.turning_points.is_empty() {
        return;
    }
    sheet.heading("Who turned where");
    for person in debrief
        .outcomes
        .people
        .iter()
        .filter(|person| phrases::has_moved(person))
    {
        let words = phrases::gauges_in_words(debrief, person);
        sheet.put(Style::Quiet, "", &format!("{}: {words}", person.name));
        sheet.put_some(
            Style::Quiet,
            "",
            phrases::change_hoped_for(person).as_deref(),
        );
    }
    for (position, point) in debrief.turning_points.iter().enumerate() {
        let (style, mark) = if point.better {
            (Style::Good, '+')
        } else {
            (Style::Worry, '!')
        };
        sheet.gap();
        let told = format!("Decision {}: {}.", point.turn, phrases::turning(point));
        sheet.put(style, &format!("{mark} {}. ", position + 1), &told);
        sheet.put(Style::Worker, "     You: ", &point.said.told());
        sheet.put_some(Style::Quiet, "     ", phrases::hard_to_hear(debrief, point));
        let thought = (!point.thinks.is_empty()).then_some(point.thinks.as_str());
        sheet.put_some(
            Style::Thought,
            &format!("     {} thought: ", point.who),
            thought,
        );
    }
}

pub(super) fn learned(sheet: &mut Sheet, debrief: &Debrief) {
    let outcomes = &debrief.outcomes;
    if outcomes.learned.is_empty() && outcomes.chances == 0 {
        return;
    }
    sheet.heading("What you learned");
    let (before, during): (Vec<_>, Vec<_>) =
        outcomes.learned.iter().partition(|fact| fact.turn == 0);
    if during.is_empty() {
        sheet.put(Style::Plain, "", phrases::NOTHING_LEARNED);
    }
    for fact in during {
        let lead = format!("Decision {}: ", fact.turn);
        sheet.put(
            Style::Good,
            "- ",
            &format!("{lead}{}", phrases::fact(&fact.text, fact.sort)),
        );
    }
    if !before.is_empty() {
        sheet.gap();
        sheet.put(Style::Quiet, "", phrases::KNOWN_BEFORE);
        for fact in before {
            sheet.put(Style::Quiet, "- ", &phrases::fact(&fact.text, fact.sort));
        }
    }
    if let Some(chances) = phrases::chances(debrief) {
        sheet.gap();
        sheet.put(Style::Quiet, "", &chances);
    }
}

pub(super) fn hidden(sheet: &mut Sheet, debrief: &Debrief) {
    if debrief.outcomes.hidden.is_empty() {
        return;
    }
    sheet.heading("What stayed hidden, and what would have opened it");
    for (opens, facts) in phrases::hidden_by_way(&debrief.outcomes.hidden) {
        sheet.gap();
        sheet.put(Style::Worker, "", opens);
        for fact in facts {
            sheet.put(Style::Plain, "  - ", &phrases::fact(&fact.text, fact.sort));
        }
    }
}

pub(super) fn unheard(sheet: &mut Sheet, debrief: &Debrief) {
    if debrief.outcomes.unheard.is_empty() {
        return;
    }
    sheet.heading("Who was not heard");
    for sentence in &debrief.outcomes.unheard {
        sheet.put(Style::Plain, "- ", sentence);
    }
}
