//! The models of the pages, made anew when what they are made from has changed, not in every frame.

use bevy::prelude::*;

use super::asked::{Page, Showing};
use super::screens::briefing::BriefingModel;
use super::screens::debrief::DebriefModel;
use super::screens::glossary::GlossaryModel;
use super::screens::home::{HomeModel, ScenarioCard};
use super::screens::problems::ProblemsModel;
use super::shelf::{Book, Shelf};
use super::table::Table;
use crate::session::Mode;

/// What the pages draw.
#[derive(Default, Resource)]
pub(super) struct Pages {
    /// The scenarios.
    pub(super) home: HomeModel,
    /// The briefing of the scenario that was opened.
    pub(super) briefing: BriefingModel,
    /// What the last visit meant.
    pub(super) debrief: Option<DebriefModel>,
    /// Skills and techniques.
    pub(super) glossary: GlossaryModel,
    /// What is wrong with the file that was asked about.
    pub(super) problems: ProblemsModel,
}

pub(super) fn update_pages(
    mut pages: ResMut<Pages>,
    shelf: Res<Shelf>,
    table: Res<Table>,
    showing: Res<Showing>,
) {
    if shelf.is_changed() || table.is_changed() {
        pages.home = home(&shelf, &table);
    }
    if shelf.is_added() {
        pages.glossary = GlossaryModel::of(&shelf.model);
    }
    if table.is_changed() {
        pages.debrief = table
            .debrief
            .as_deref()
            .map(|debrief| DebriefModel::of(debrief.clone(), &shelf.model));
    }
    if shelf.is_changed() || showing.is_changed() {
        match &showing.page {
            Page::Briefing(name) => {
                let plot = shelf.books.get(name).and_then(|book| book.plot.as_deref());
                if let Some(plot) = plot {
                    pages.briefing = BriefingModel::of(plot, &shelf.vocabulary);
                }
            }
            Page::Problems(name) => {
                if let Some(book) = shelf.books.get(name) {
                    let file = format!("{name}.ron");
                    pages.problems = ProblemsModel::of(&file, &book.problems, book.older);
                }
            }
            _ => {}
        }
    }
}

fn home(shelf: &Shelf, table: &Table) -> HomeModel {
    let cards = shelf
        .books
        .iter()
        .map(|(name, book)| card(name, book, shelf, table));
    HomeModel::of(cards.collect())
}

fn card(name: &str, book: &Book, shelf: &Shelf, table: &Table) -> ScenarioCard {
    let Some(plot) = &book.plot else {
        return ScenarioCard::broken(name, &book.problems);
    };
    let card = ScenarioCard::of(
        &plot.scenario,
        &shelf.model,
        &shelf.vocabulary,
        last_attempt(name, table),
    );
    if book.older {
        card.with_problems(&book.problems)
    } else {
        card
    }
}

/// What is known of the last visit to a family since the window was opened.
fn last_attempt(name: &str, table: &Table) -> Option<String> {
    let sitting = table
        .sitting
        .as_ref()
        .filter(|sitting| sitting.plot.scenario.id == name)?;
    let mode = match sitting.attempt.mode {
        Mode::Coached => "coached",
        Mode::Practice => "practice",
        Mode::Room => "with a room",
    };
    let decisions = sitting.attempt.decisions.len();
    let ended = if sitting.state().ending.is_some() {
        "to the end"
    } else {
        "not to the end"
    };
    Some(format!("Last: {mode}, {decisions} decisions, {ended}"))
}
