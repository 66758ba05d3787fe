//! The scenarios on the shelf: each file's last good version, and what is wrong with the newest.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bevy::ecs::resource::Resource;
use indexmap::IndexMap;

use crate::check;
use crate::cli::Library;
use crate::practice::Model;
use crate::scenario::Vocabulary;
use crate::session::Plot;
use crate::source::Problem;

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
}

impl Shelf {
    /// Reads all scenarios of a folder.
    pub(super) fn open(library: &Library) -> anyhow::Result<Self> {
        let mut shelf = Self {
            model: Arc::clone(&library.model),
            vocabulary: Arc::new(library.vocabulary.clone()),
            books: IndexMap::new(),
        };
        for path in library.paths()? {
            let book = read(&path, &shelf.model, &shelf.vocabulary);
            shelf.put(name_of(&path), book);
        }
        Ok(shelf)
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
}

/// A file's name without its ending, which is the scenario's id.
pub(super) fn name_of(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Reads a file, with everything that is wrong with it.
pub(super) fn read(path: &PathBuf, model: &Arc<Model>, vocabulary: &Vocabulary) -> Book {
    let file = path.display().to_string();
    let bytes = std::fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let checked = check::file(&file, &text, model, vocabulary);
    Book {
        plot: checked.plot.map(Arc::new),
        older: false,
        problems: checked.problems,
    }
}
