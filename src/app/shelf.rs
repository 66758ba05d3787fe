//! The scenarios on the shelf: each file's last good version, and what is wrong with the newest.
//!
//! Every file has its place from the start, in the order of the folder; [`reading`](super::reading) fills them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bevy::ecs::resource::Resource;
use indexmap::IndexMap;

use super::text::{text, text_with};
use crate::check;
use crate::cli::Library;
use crate::practice::Model;
use crate::scenario::Vocabulary;
use crate::session::Plot;
use crate::source::{Problem, Severity, UNREADABLE};

/// What scenarios there are, and what they are read with.
#[derive(Debug, Resource)]
pub(super) struct Shelf {
    /// The practice model in use.
    pub(super) model: Arc<Model>,
    /// The words of scenarios.
    pub(super) vocabulary: Arc<Vocabulary>,
    /// The scenarios by the names of their files.
    pub(super) books: IndexMap<String, Book>,
}

/// A scenario's file.
#[derive(Clone, Debug, Default)]
pub(super) struct Book {
    /// The last version that could be practiced.
    pub(super) plot: Option<Arc<Plot>>,
    /// Whether that version is older than the file as it is now.
    pub(super) older: bool,
    /// What is wrong with the file as it is now.
    pub(super) problems: Vec<Problem>,
    /// Whether the file has been read at all.
    pub(super) read: bool,
}

impl Shelf {
    /// A shelf with places for these files, none of which has been read.
    pub(super) fn of(library: &Library, paths: &[PathBuf]) -> Self {
        let places = paths.iter().map(|path| (name_of(path), Book::default()));
        Self {
            model: Arc::clone(&library.model),
            vocabulary: Arc::new(library.vocabulary.clone()),
            books: places.collect(),
        }
    }

    /// Puts a new version of a file on the shelf; what can't be practiced leaves the last good version.
    pub(super) fn put(&mut self, name: String, book: Book) {
        let old = self.books.entry(name).or_default();
        *old = Book {
            older: book.plot.is_none() && old.plot.is_some(),
            plot: book.plot.or_else(|| old.plot.take()),
            ..book
        };
    }

    /// Puts a file into its place if nothing stands there: what was saved meanwhile is newer.
    pub(super) fn fill(&mut self, name: String, book: Book) {
        if self.books.get(&name).is_none_or(|old| !old.read) {
            self.put(name, book);
        }
    }

    /// How many files have been read.
    pub(super) fn how_many_read(&self) -> usize {
        self.books.values().filter(|book| book.read).count()
    }
}

/// A file's name without its ending, which is the scenario's id.
pub(super) fn name_of(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Reads a file, with everything that is wrong with it.
pub(super) fn read(path: &Path, model: &Arc<Model>, vocabulary: &Vocabulary) -> Book {
    let file = path.display().to_string();
    match std::fs::read(path) {
        Ok(bytes) => read_text(&file, &String::from_utf8_lossy(&bytes), model, vocabulary),
        Err(error) => unopened(file, &error),
    }
}

/// A file that is gone, or that may not be read.
fn unopened(file: String, error: &std::io::Error) -> Book {
    let message = if error.kind() == std::io::ErrorKind::NotFound {
        text("file-gone")
    } else {
        let reason = error.to_string();
        text_with("file-unopened", [("reason", reason.into())])
    };
    Book {
        plot: None,
        older: false,
        problems: vec![Problem {
            code: UNREADABLE.to_owned(),
            severity: Severity::Error,
            file,
            line: 1,
            column: 1,
            span: 0..0,
            message,
            help: text("file-unopened-help"),
        }],
        read: true,
    }
}

/// Reads what a file holds.
pub(super) fn read_text(
    file: &str,
    text: &str,
    model: &Arc<Model>,
    vocabulary: &Vocabulary,
) -> Book {
    let checked = check::file(file, text, model, vocabulary);
    Book {
        plot: checked.plot.map(Arc::new),
        older: false,
        problems: checked.problems,
        read: true,
    }
}
