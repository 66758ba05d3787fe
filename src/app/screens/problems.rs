//! What is wrong with a scenario's file: each problem with its place and what to do about it.

use egui::Ui;

use crate::app::text::{text, text_with};
use crate::app::theme::{COLUMN, Type, colors, space};
use crate::app::widgets::{
    Look, Mark, card, page, pressable, prose, quiet_button, show_mark, top_bar,
};
use crate::source::{Problem, Severity};

/// What the author asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemsAction {
    /// Where one came from.
    Back,
    /// Bots that play it.
    Playtest,
}

/// What the list of problems draws.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProblemsModel {
    /// The file's name.
    pub file: String,
    /// What is wrong, in the order it is shown.
    pub problems: Vec<Problem>,
    /// Whether an earlier version of the file is still in use.
    pub older_in_use: bool,
    /// Whether the file can be played as it stands.
    pub playable: bool,
}

impl ProblemsModel {
    /// The problems of a file: errors first, then remarks, each from top to bottom.
    #[must_use]
    pub fn of(file: &str, problems: &[Problem], older_in_use: bool) -> Self {
        let mut problems = problems.to_vec();
        problems.sort_by_key(|problem| (problem.severity, problem.line, problem.column));
        Self {
            file: file.to_owned(),
            problems,
            older_in_use,
            playable: false,
        }
    }
}

/// Draws the problems of a file.
pub fn problems_ui(ui: &mut Ui, model: &ProblemsModel) -> Option<ProblemsAction> {
    let action = top_bar(
        ui,
        "problems-bar",
        |ui| {
            let (shown, label) = (text("families"), text("families-back"));
            let back = pressable(ui, &shown, &label, Look::Quiet, Some(Mark::Back));
            ui.separator();
            ui.label(Type::Heading.text(text("problems-bar")));
            back.clicked().then_some(ProblemsAction::Back)
        },
        |ui| {
            let shown = model.playable && quiet_button(ui, &text("playtest-try")).clicked();
            shown.then_some(ProblemsAction::Playtest)
        },
    );
    page(ui, "problems", COLUMN * 1.6, |ui| {
        let ink2 = colors(ui).ink2;
        prose(ui, Type::Title.text(&model.file));
        let says = match (model.problems.len(), model.older_in_use) {
            (0, _) => text("problems-none"),
            (_, true) => text("problems-older"),
            (_, false) => text("problems-says"),
        };
        prose(ui, Type::Body.text(says).color(ink2));
        ui.add_space(space::M);
        for problem in &model.problems {
            card(ui, |ui| problem_ui(ui, problem));
            ui.add_space(space::M);
        }
    });
    action
}

/// One problem, with its place and what to do about it.
pub(super) fn problem_ui(ui: &mut Ui, problem: &Problem) {
    let colors = colors(ui);
    let (mark, kind) = match problem.severity {
        Severity::Error => (Mark::Triangle, text("problems-error")),
        Severity::Remark => (Mark::Ring, text("problems-remark")),
    };
    ui.horizontal_wrapped(|ui| {
        show_mark(ui, mark, 18.0);
        let place = [
            ("line", problem.line.to_string().into()),
            ("column", problem.column.to_string().into()),
        ];
        let place = text_with("problems-place", place);
        ui.label(Type::Label.text(place));
        let code = [
            ("kind", kind.into()),
            ("code", problem.code.as_str().into()),
        ];
        let code = text_with("problems-code", code);
        ui.label(Type::Small.text(code).color(colors.ink2));
    });
    prose(ui, Type::Body.text(&problem.message));
    if !problem.help.is_empty() {
        ui.horizontal_top(|ui| {
            show_mark(ui, Mark::Arrow, 18.0);
            prose(ui, Type::Body.text(&problem.help));
        });
    }
}
