//! Finding and reading files: scenarios, the practice model, the words of scenarios.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};

use crate::practice::{self, Model};
use crate::scenario::{self, Loaded, Vocabulary};
use crate::session::Plot;
use crate::source::{Problem, Severity, did_you_mean};

use super::terminal;

/// The practice model, the words of scenarios, and where scenarios are.
#[derive(Debug)]
pub struct Library {
    /// The practice model in use.
    pub model: Arc<Model>,
    /// The words of scenarios.
    pub vocabulary: Vocabulary,
    folder: PathBuf,
}

/// A scenario's file with its text.
#[derive(Debug)]
pub struct LoadedFile {
    /// Where it is.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
    /// The same, read.
    pub loaded: Loaded,
}

impl Library {
    /// Reads the practice model and the words of scenarios.
    ///
    /// # Errors
    /// If the practice model can't be read or has errors; its problems have been printed then.
    pub fn open(practice_file: Option<&Path>, folder: &Path) -> anyhow::Result<Self> {
        let (name, text) = match practice_file {
            Some(path) => (path.display().to_string(), read_text(path)?),
            None => ("sop.ron".to_owned(), practice::SOP.to_owned()),
        };
        let (model, problems) = practice::load(&name, &text);
        let Some(model) = model else {
            terminal::print_problems(&problems, &[(name.clone(), text)]);
            bail!("the practice model {name} can't be used as it stands");
        };
        let (vocabulary, problems) = Vocabulary::shipped();
        if let Some(problem) = problems.first() {
            bail!("{}: {}", problem.file, problem.message);
        }
        Ok(Self {
            model: Arc::new(model),
            vocabulary,
            folder: folder.to_owned(),
        })
    }

    /// The folder that scenarios are looked for in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The scenario files of the folder.
    ///
    /// # Errors
    /// If the folder can't be read, or there are no scenarios in it.
    pub fn paths(&self) -> anyhow::Result<Vec<PathBuf>> {
        scenarios_in(&self.folder)
    }

    /// The scenario files at these paths; all of the scenarios' folder if there are none.
    ///
    /// # Errors
    /// If a path can't be read, or there are no scenarios at all.
    pub fn files(&self, paths: &[PathBuf]) -> anyhow::Result<Vec<LoadedFile>> {
        let found = self.expand(paths)?;
        found.into_iter().map(|path| load_file(&path)).collect()
    }

    /// The files that these paths mean: a folder means its scenarios, nothing the scenarios' folder.
    ///
    /// # Errors
    /// If a folder can't be read, or there are no scenarios in it.
    pub fn expand(&self, paths: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
        if paths.is_empty() {
            return self.paths();
        }
        let mut found = Vec::new();
        for path in paths {
            if path.is_dir() {
                found.extend(scenarios_in(path)?);
            } else {
                found.push(path.clone());
            }
        }
        Ok(found)
    }

    /// A file's name for messages, and its text.
    ///
    /// # Errors
    /// If it can't be read, or is no text.
    pub fn text(&self, path: &Path) -> anyhow::Result<(String, String)> {
        Ok((path.display().to_string(), read_text(path)?))
    }

    /// The scenario with this id, or at this path.
    ///
    /// # Errors
    /// If there is none; the message names the nearest.
    pub fn find(&self, wanted: &str) -> anyhow::Result<LoadedFile> {
        let as_path = Path::new(wanted);
        if as_path
            .extension()
            .is_some_and(|extension| extension == "ron")
        {
            return load_file(as_path);
        }
        let by_id = self.folder.join(format!("{wanted}.ron"));
        if by_id.is_file() {
            return load_file(&by_id);
        }
        let known: Vec<String> = scenarios_in(&self.folder)?
            .iter()
            .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
            .collect();
        match did_you_mean(wanted, known.iter().map(String::as_str)) {
            Some(near) => bail!("there is no scenario \"{wanted}\"; did you mean \"{near}\"?"),
            None => bail!(
                "there is no scenario \"{wanted}\"; there are: {}",
                known.join(", ")
            ),
        }
    }

    /// A scenario made ready for practice.
    ///
    /// # Errors
    /// If the file has errors; they have been printed then.
    pub fn plot(&self, file: LoadedFile) -> anyhow::Result<Plot> {
        let name = file.loaded.file.clone();
        let Some(scenario) = file.loaded.scenario else {
            terminal::print_problems(&file.loaded.problems, &[(name.clone(), file.text)]);
            bail!("{name} can't be practiced as it stands");
        };
        match Plot::new(Arc::new(scenario), Arc::clone(&self.model)) {
            Ok(plot) => Ok(plot),
            Err(unknown) => bail!(
                "{name} speaks of things that are not in it: {}. `kitchen-table check {name}` says where",
                unknown.join(", ")
            ),
        }
    }
}

fn scenarios_in(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| {
        format!(
            "can't read the folder {}; name another with --scenarios",
            folder.display()
        )
    })?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .collect();
    paths.sort();
    if paths.is_empty() {
        bail!(
            "there are no scenarios (.ron files) in {}",
            folder.display()
        );
    }
    Ok(paths)
}

fn load_file(path: &Path) -> anyhow::Result<LoadedFile> {
    let text = read_text(path)?;
    let name = path.display().to_string();
    Ok(LoadedFile {
        path: path.to_owned(),
        loaded: scenario::load(&name, &text),
        text,
    })
}

/// The text of a file; bytes that are no text are named, not replaced.
fn read_text(path: &Path) -> anyhow::Result<String> {
    let bytes = std::fs::read(path).with_context(|| format!("can't read {}", path.display()))?;
    String::from_utf8(bytes).with_context(|| {
        format!(
            "{} is not saved as UTF-8 text; save it again as UTF-8",
            path.display()
        )
    })
}

/// Whether any of these problems is an error.
pub(super) fn has_errors(problems: &[Problem]) -> bool {
    problems
        .iter()
        .any(|problem| problem.severity == Severity::Error)
}
