//! The window's own title: which page of which family it shows, as lists of windows and screen readers say it.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use super::asked::{Page, Showing};
use super::shelf::Shelf;
use super::table::Table;
use super::text::{text, text_with};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, name_window);
}

fn name_window(
    showing: Res<Showing>,
    shelf: Res<Shelf>,
    table: Res<Table>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
) {
    if !showing.is_changed() && !table.is_changed() {
        return;
    }
    let title = match page(&showing.page, &shelf, &table) {
        Some(page) => text_with("window-title", [("page", page.into())]),
        None => text("app-name"),
    };
    for mut window in &mut windows {
        // Only what is another title counts as a change, which the window system is told of.
        if window.title != title {
            window.title.clone_from(&title);
        }
    }
}

/// What the page is called; Home is the program itself.
fn page(page: &Page, shelf: &Shelf, table: &Table) -> Option<String> {
    let family = |id: &str, kind: &str| {
        let plot = shelf.books.get(id).and_then(|book| book.plot.as_ref());
        let title = plot.map_or(id, |plot| plot.scenario.title.as_str());
        of_family(title, kind)
    };
    let visited = |kind: &str| {
        let sitting = table.sitting.as_ref()?;
        Some(of_family(&sitting.plot.scenario.title, kind))
    };
    match page {
        Page::Home => None,
        Page::Briefing(id) => Some(family(id, &text("briefing-bar"))),
        Page::Conversation => Some(table.sitting.as_ref()?.plot.scenario.title.clone()),
        Page::Debrief => visited(&text("debrief-bar")),
        Page::Beside(..) => visited(&text("beside-title")),
        Page::Glossary => Some(text("glossary")),
        Page::Problems(id) => Some(family(id, &text("problems-bar"))),
        Page::Settings => Some(text("settings-title")),
        Page::Playtest(id) => Some(family(id, &text("playtest-head"))),
    }
}

fn of_family(family: &str, page: &str) -> String {
    let parts = [("family", family.into()), ("page", page.into())];
    text_with("window-of-family", parts)
}
