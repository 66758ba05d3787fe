//! The models of the pages, made anew when what they are made from has changed, not in every frame.

use bevy::prelude::*;

use super::asked::{Page, Showing};
use super::playtesting::Playtesting;
use super::reading::Reading;
use super::screens::beside::BesideModel;
use super::screens::briefing::BriefingModel;
use super::screens::debrief::DebriefModel;
use super::screens::glossary::GlossaryModel;
use super::screens::home::{HomeModel, ScenarioCard};
use super::screens::playtest::PlaytestModel;
use super::screens::problems::ProblemsModel;
use super::shelf::{Book, Shelf};
use super::table::Table;
use super::text::text_with;
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
    /// Two visits beside each other.
    pub(super) beside: Option<BesideModel>,
    /// Skills and techniques.
    pub(super) glossary: GlossaryModel,
    /// What is wrong with the file that was asked about.
    pub(super) problems: ProblemsModel,
    /// What bots find.
    pub(super) playtest: PlaytestModel,
}

pub(super) fn update_pages(
    mut pages: ResMut<Pages>,
    shelf: Res<Shelf>,
    table: Res<Table>,
    showing: Res<Showing>,
    reading: Res<Reading>,
    playtesting: Res<Playtesting>,
) {
    if shelf.is_changed() || table.is_changed() {
        pages.home = home(&shelf, &table);
    }
    if shelf.is_changed() || table.is_changed() || reading.is_changed() {
        pages.home.reading = reading.told(&shelf);
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
    if (table.is_changed() || showing.is_changed())
        && let Page::Beside(left, right) = showing.page
    {
        pages.beside = table.sitting.as_ref().map(|sitting| {
            let yours = Some(&sitting.attempt).filter(|attempt| !attempt.decisions.is_empty());
            let seed = sitting.attempt.seed;
            BesideModel::of(&sitting.plot, &shelf.vocabulary, yours, [left, right], seed)
        });
    }
    if let Page::Playtest(name) = &showing.page
        && (shelf.is_changed() || showing.is_changed() || playtesting.is_changed())
    {
        pages.playtest = playtesting.told(name, &shelf);
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
                    pages.problems = ProblemsModel {
                        playable: book.plot.is_some() && !book.older,
                        ..ProblemsModel::of(&file, &book.problems, book.older)
                    };
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
        .filter(|(_, book)| book.read)
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
        Mode::Room => "room",
    };
    let ended = if sitting.state().ending.is_some() {
        "yes"
    } else {
        "no"
    };
    let last = [
        ("mode", mode.into()),
        ("decisions", sitting.attempt.decisions.len().into()),
        ("ended", ended.into()),
    ];
    Some(text_with("home-last", last))
}
