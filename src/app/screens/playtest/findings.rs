//! What bots found: in one sentence, who fared how, what was reached, what can be guessed, what is wrong.

use egui::Ui;

use super::PlaytestFindings;
use super::bots::bots_ui;
use crate::app::screens::problems::problem_ui;
use crate::app::text::{text, text_with, told_of};
use crate::app::theme::{COLUMN, Type, colors, space};
use crate::app::widgets::{Mark, card, heading, prose, show_mark};
use crate::check::{LONGEST_IS_BEST, STRONGEST};
use crate::playtest::Bot;

pub(super) fn findings_ui(ui: &mut Ui, found: &PlaytestFindings) {
    card(ui, |ui| in_short(ui, found));
    ui.add_space(space::L);
    card(ui, |ui| bots_ui(ui, found));
    ui.add_space(space::L);
    card(ui, |ui| reached(ui, found));
    ui.add_space(space::L);
    card(ui, |ui| guessed(ui, found));
    ui.add_space(space::L);
    card(ui, |ui| family(ui, found));
    if !found.problems.is_empty() {
        ui.add_space(space::L);
        heading(ui, &text("playtest-to-mend"));
    }
    for problem in &found.problems {
        ui.add_space(space::S);
        card(ui, |ui| problem_ui(ui, problem));
    }
}

fn line(ui: &mut Ui, says: impl Into<String>) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(COLUMN * 1.35));
        prose(ui, Type::Body.text(says));
    });
}

/// A line with whether it is as it should be.
fn marked(ui: &mut Ui, holds: bool, says: impl Into<String>) {
    ui.horizontal_top(|ui| {
        show_mark(ui, if holds { Mark::Tick } else { Mark::Triangle }, 18.0);
        prose(ui, Type::Body.text(says));
    });
}

fn in_short(ui: &mut Ui, found: &PlaytestFindings) {
    heading(ui, &text("playtest-in-short"));
    let wins = found.problems.iter().any(|problem| problem.code == "KT501");
    let id = if wins {
        "playtest-wrong-wins"
    } else {
        "playtest-nothing-wrong-wins"
    };
    marked(ui, !wins, text(id));
    let count = found.problems.len();
    let says = text_with("playtest-problems", [("count", count.into())]);
    marked(ui, count == 0, says);
    let runs = super::grouped(found.report.runs);
    let says = text_with("playtest-made-by", [("runs", runs.into())]);
    let ink2 = colors(ui).ink2;
    prose(ui, Type::Small.text(says).color(ink2));
}

fn reached(ui: &mut Ui, found: &PlaytestFindings) {
    heading(ui, &text("playtest-reached"));
    let reached = &found.report.reached;
    let parts = [
        ("moments", reached.moments),
        ("choices", reached.choices),
        ("replies", reached.replies),
        ("facts", reached.facts),
        ("endings", reached.endings),
    ];
    let values = parts.map(|(name, share)| (name, share_of_100(share).into()));
    line(ui, text_with("playtest-reached-shares", values));
    if found.report.unreached.is_empty() {
        marked(ui, true, text("playtest-all-reached"));
        return;
    }
    marked(ui, false, text("playtest-never-reached"));
    for name in &found.report.unreached {
        line(ui, name.as_str());
    }
}

fn guessed(ui: &mut Ui, found: &PlaytestFindings) {
    heading(ui, &text("playtest-guessed"));
    let given = &found.report.giveaway;
    let most = format!("{STRONGEST:.2}");
    for (id, correlation) in [
        ("playtest-by-length", given.length),
        ("playtest-by-place", given.position),
    ] {
        let values = [
            ("r", signed(correlation).into()),
            ("most", most.as_str().into()),
        ];
        marked(ui, correlation.abs() <= STRONGEST, text_with(id, values));
    }
    let values = [
        ("share", share_of_100(given.longest_is_best).into()),
        ("most", share_of_100(LONGEST_IS_BEST).into()),
    ];
    let holds = given.longest_is_best <= LONGEST_IS_BEST;
    marked(ui, holds, text_with("playtest-longest", values));
}

fn family(ui: &mut Ui, found: &PlaytestFindings) {
    heading(ui, &text("playtest-family"));
    for bot in [Bot::Skilled, Bot::Novice] {
        let Some(quarters) = found.report.change_talk.get(bot.name()) else {
            continue;
        };
        let share = |share: Option<f64>| share.map_or_else(|| "–".to_owned(), share_of_100);
        let [first, second, third, last] = quarters.map(share);
        let values = [
            ("bot", text(&format!("playtest-bot-{}", bot.name())).into()),
            ("first", first.into()),
            ("second", second.into()),
            ("third", third.into()),
            ("last", last.into()),
        ];
        line(ui, text_with("playtest-change-talk", values));
    }
    let varied = share_of_100(found.report.varied_replies);
    line(ui, text_with("playtest-varied", [("share", varied.into())]));
    let outcome = signed(found.report.score_outcome);
    line(ui, text_with("playtest-outcome", [("r", outcome.into())]));
    for bot in [
        Bot::Best,
        Bot::Skilled,
        Bot::Novice,
        Bot::Warmest,
        Bot::Bluntest,
    ] {
        let Some(fared) = found.report.bots.get(bot.name()) else {
            continue;
        };
        // What rounds to nothing is left out.
        let came = fared
            .ending_shares
            .iter()
            .filter(|(_, share)| **share >= 0.005);
        let came: Vec<String> = came
            .map(|(id, share)| told_of(found.name(id), &share_of_100(*share)))
            .collect();
        let values = [
            ("bot", text(&format!("playtest-bot-{}", bot.name())).into()),
            ("endings", came.join(" · ").into()),
        ];
        line(ui, text_with("playtest-ends", values));
    }
}

fn share_of_100(share: f64) -> String {
    format!("{:.0}", 100.0 * share)
}

fn signed(number: f64) -> String {
    format!("{number:+.2}").replace('-', "−")
}
