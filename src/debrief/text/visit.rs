//! The visit decision by decision, then the measures, what was taken back and the notices.

use super::Style;
use super::sheet::Sheet;
use crate::debrief::phrases;
use crate::debrief::told::Debrief;
use crate::debrief::transcript::{LineTold, TurnTold};
use crate::debrief::way::quoted;

pub(super) fn turns(sheet: &mut Sheet, debrief: &Debrief) {
    sheet.heading("The visit, decision by decision");
    let mut scene = "";
    for turn in &debrief.turns {
        let head = if turn.scene == scene {
            format!("Decision {}", turn.number)
        } else {
            format!("Decision {} \u{b7} {}", turn.number, turn.scene)
        };
        scene = &turn.scene;
        sheet.subheading(&head);
        lines(sheet, &turn.before);
        sheet.put(
            Style::Worker,
            phrases::you(&turn.chose),
            &turn.chose.words.told(),
        );
        about(sheet, debrief, turn);
        lines(sheet, &turn.reply);
        after(sheet, debrief, turn);
    }
    if !debrief.closing.is_empty() {
        sheet.gap();
        lines(sheet, &debrief.closing);
    }
}

fn lines(sheet: &mut Sheet, lines: &[LineTold]) {
    for line in lines {
        if !line.seen.is_empty() {
            sheet.put(Style::Quiet, "", &format!("({})", line.seen));
        }
        if !line.says.is_empty() {
            sheet.put(
                Style::Family,
                &format!("{}: ", line.name),
                &quoted(&line.says),
            );
        }
        if !line.thinks.is_empty() {
            sheet.put(
                Style::Thought,
                &format!("    {} thought: ", line.name),
                &line.thinks,
            );
        }
    }
}

/// What the decision was, why it helped or not, and the stronger way.
fn about(sheet: &mut Sheet, debrief: &Debrief, turn: &TurnTold) {
    let chose = &turn.chose;
    sheet.put_some(Style::Quiet, "    ", phrases::skills(chose).as_deref());
    // That there was a stronger way is nothing to be alarmed at: the mark of worry is for habits.
    let (style, mark) = if turn.right == Some(false) {
        (Style::Plain, "  - ")
    } else {
        (Style::Good, "  + ")
    };
    sheet.put_some(style, mark, phrases::judgment(turn));
    sheet.put(Style::Plain, "    ", &chose.why);
    sheet.put_some(Style::Quiet, "    ", phrases::worth(chose).as_deref());
    for fault in debrief
        .faults
        .iter()
        .filter(|fault| fault.turn == turn.number)
    {
        sheet.put(
            Style::Worry,
            "  ! ",
            &format!("{}: {}", fault.habit, fault.means),
        );
        sheet.put(Style::Plain, "    Instead: ", &fault.instead);
        sheet.put_some(Style::Good, "    ", phrases::mended(fault).as_deref());
    }
    if let Some(stronger) = &turn.stronger {
        sheet.put(Style::Worker, "    Stronger: ", &stronger.words.told());
        sheet.put(Style::Plain, "      ", &stronger.why);
        sheet.put_some(Style::Quiet, "      ", phrases::worth(stronger).as_deref());
    }
    if !turn.left.is_empty() {
        sheet.put(Style::Worry, "  ! ", phrases::LEFT);
        for way in &turn.left {
            sheet.put(Style::Worker, "    - ", &way.words.told());
            sheet.put(Style::Plain, "      ", &way.why);
        }
    }
    if !turn.counts {
        sheet.put(Style::Quiet, "    ", phrases::NOT_COUNTED);
    }
}

/// What the reply was, what was learned and who moved.
fn after(sheet: &mut Sheet, debrief: &Debrief, turn: &TurnTold) {
    for fact in &turn.learned {
        sheet.put(Style::Good, "    Learned: ", fact);
    }
    let mut moved = phrases::moves(debrief, turn);
    moved.extend(phrases::answer(debrief, turn));
    if !moved.is_empty() {
        sheet.put(Style::Quiet, "    ", &moved.join(" "));
    }
}

pub(super) fn measures(sheet: &mut Sheet, debrief: &Debrief) {
    if debrief.measures_told.is_empty() {
        return;
    }
    sheet.heading("Counts, for orientation");
    sheet.put(Style::Quiet, "", phrases::MEASURES);
    for measure in &debrief.measures_told {
        sheet.gap();
        sheet.put(
            Style::Plain,
            "- ",
            &format!("{}: {}", measure.name, measure.value),
        );
        sheet.put_some(Style::Quiet, "  ", phrases::published(measure).as_deref());
        if measure.unreliable {
            sheet.put(Style::Worry, "  ! ", phrases::UNRELIABLE);
        }
        sheet.put(Style::Quiet, "  ", &measure.says);
        sheet.put(Style::Quiet, "  ", &format!("Source: {}", measure.source));
    }
}

pub(super) fn taken_back(sheet: &mut Sheet, debrief: &Debrief) {
    if debrief.taken_back.is_empty() {
        return;
    }
    sheet.heading("Another way");
    sheet.put(Style::Quiet, "", phrases::TAKEN_BACK);
    for path in &debrief.taken_back {
        sheet.gap();
        sheet.put(Style::Plain, "- ", &phrases::taken_back(path));
        for words in &path.words {
            sheet.put(Style::Worker, "    ", &words.told());
        }
    }
}

pub(super) fn notices(sheet: &mut Sheet, debrief: &Debrief) {
    sheet.heading("What this is, and what it is not");
    for notice in &debrief.notices {
        sheet.put(Style::Quiet, "", notice);
        sheet.gap();
    }
    let again = format!(
        "The same visit again: {}, seed {}.",
        debrief.scenario, debrief.seed
    );
    sheet.put(Style::Quiet, "", &again);
}
