//! The files of word lists, read: lists, their terms, and what skills demand of their lines.
//!
//! How a file is written stands at the top of `assets/wording/words.txt` and `cues.txt`.

use std::collections::BTreeMap;
use std::ops::Range;

use super::pattern::Pattern;
use super::words::Word;

/// One line of a list: terms that belong together.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The list it stands in: `label`, `jargon`.
    pub list: &'static str,
    /// What to say instead; may be empty.
    pub prefer: &'static str,
    list_number: usize,
    terms: Vec<Pattern>,
    unless: Vec<Pattern>,
}

/// What a skill's list demands of the lines tagged with the skill.
#[derive(Clone, Debug)]
pub(super) struct Demand {
    /// The skill, and the list that speaks for it.
    pub(super) skill: &'static str,
    /// Whether the words deny the tag where no cue stands; otherwise nothing speaks for it.
    pub(super) firm: bool,
    /// Other lists that speak for the skill too.
    pub(super) also: Vec<&'static str>,
    pub(super) message: &'static str,
    pub(super) help: &'static str,
}

/// What the files say.
#[derive(Debug, Default)]
pub(super) struct ListFile {
    /// What each list is, by its name.
    pub(super) names: BTreeMap<&'static str, &'static str>,
    pub(super) entries: Vec<Entry>,
    pub(super) demands: Vec<Demand>,
    /// Lines that could not be read.
    pub(super) mistakes: Vec<String>,
}

impl ListFile {
    /// Adds the lists of one file.
    pub(super) fn read(&mut self, file: &'static str) {
        let mut list = None;
        for line in file.lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let read = match (line.strip_prefix('='), list) {
                (Some(header), _) => {
                    list = self.begin(header);
                    list.is_some()
                }
                (None, Some(list)) => self.line_of(list, line),
                (None, None) => false,
            };
            if !read {
                self.mistakes.push(line.to_owned());
            }
        }
    }

    /// Begins a list; `None` if it has no name or one that is taken.
    fn begin(&mut self, header: &'static str) -> Option<&'static str> {
        let (name, about) = header.split_once(" : ")?;
        let name = name.trim();
        self.names
            .insert(name, about.trim())
            .is_none()
            .then_some(name)
    }

    /// Reads a line of a list and says whether it could.
    fn line_of(&mut self, list: &'static str, line: &'static str) -> bool {
        if let Some(demand) = line.strip_prefix(['!', '?']) {
            let Some((message, help)) = demand.split_once(" > ") else {
                return false;
            };
            self.demands.push(Demand {
                skill: list,
                firm: line.starts_with('!'),
                also: Vec::new(),
                message: message.trim(),
                help: help.trim(),
            });
            return true;
        }
        if let Some(also) = line.strip_prefix('&') {
            let demand = self
                .demands
                .last_mut()
                .filter(|demand| demand.skill == list);
            let Some(demand) = demand else { return false };
            demand.also.extend(also.split(',').map(str::trim));
            return true;
        }
        let (rest, unless) = line.split_once(" | not: ").unwrap_or((line, ""));
        let (terms, prefer) = rest.split_once(" > ").unwrap_or((rest, ""));
        let (Some(terms), Some(unless)) = (patterns(terms), patterns(unless)) else {
            return false;
        };
        self.entries.push(Entry {
            list,
            prefer: prefer.trim(),
            list_number: self.names.len(),
            terms,
            unless,
        });
        true
    }
}

/// The terms of a line; `None` if one of them cannot be read.
fn patterns(terms: &str) -> Option<Vec<Pattern>> {
    let terms = terms.split(',').filter(|term| !term.trim().is_empty());
    terms.map(Pattern::parse).collect()
}

impl Entry {
    /// The number of its list, which tells lists apart faster than the name.
    pub(super) fn list_number(&self) -> usize {
        self.list_number
    }

    /// Its terms.
    pub(super) fn terms(&self) -> &[Pattern] {
        &self.terms
    }

    /// Whether the words stand within a phrase that means something else: "in any case".
    pub(super) fn is_meant_otherwise(&self, sentence: &[Word<'_>], words: &Range<usize>) -> bool {
        // No such phrase begins more than this many words before the term.
        const BEFORE: usize = 4;
        self.unless.iter().any(|phrase| {
            (words.start.saturating_sub(BEFORE)..words.end).any(|at| {
                let length = sentence.get(at..).and_then(|rest| phrase.fits(rest));
                length.is_some_and(|length| at + length > words.start)
            })
        })
    }
}
