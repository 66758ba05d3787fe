//! What the glossary draws: plain values made from the practice model.

use crate::app::text::text;
use crate::app::widgets::{Chip, Mark};
use crate::practice::{Model, PracticeFile, Skill};

/// What the glossary shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// What a worker does.
    #[default]
    Skills,
    /// What a worker should unlearn.
    Habits,
    /// What scenarios can promise.
    Techniques,
    /// What can be seen of the principles.
    Elements,
}

/// What the glossary draws.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlossaryModel {
    /// All entries; those of a group follow each other.
    pub entries: Vec<Entry>,
}

/// An entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Where it is shown.
    pub tab: Tab,
    /// The head it stands under.
    pub group: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub means: String,
    /// How it sounds.
    pub examples: Vec<Example>,
    /// Further lines with their heads.
    pub notes: Vec<(String, String)>,
    /// What it shows or harms, or what it consists of.
    pub chips: Vec<(Chip, String)>,
}

/// An example in a worker's words.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The mark before it.
    pub mark: Mark,
    /// What it is an example of.
    pub head: String,
    /// The words.
    pub words: String,
}

impl GlossaryModel {
    /// The glossary of a practice model.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let file = &model.file;
        let mut skills: Vec<(usize, Entry)> = file
            .skills
            .values()
            .map(|skill| skill_entry(file, skill))
            .collect();
        // By category in the order of the file; within one, as the file has them.
        skills.sort_by_key(|(category, _)| *category);
        let mut entries: Vec<Entry> = skills.into_iter().map(|(_, entry)| entry).collect();
        entries.extend(file.habits.values().map(|habit| habit_entry(file, habit)));
        entries.extend(techniques(file));
        entries.extend(elements(file));
        Self { entries }
    }

    /// The entries of a tab that have `search` in their name or meaning, in groups.
    /// Where a name is just what is searched for, nothing else is found.
    pub(super) fn find(&self, tab: Tab, search: &str) -> Vec<(&str, Vec<&Entry>)> {
        let wanted = search.trim().to_lowercase();
        let in_tab = || self.entries.iter().filter(move |entry| entry.tab == tab);
        let exact: Vec<&Entry> = in_tab()
            .filter(|entry| entry.name.to_lowercase() == wanted)
            .collect();
        let found: Vec<&Entry> = if exact.is_empty() {
            in_tab()
                .filter(|entry| {
                    entry.name.to_lowercase().contains(&wanted)
                        || entry.means.to_lowercase().contains(&wanted)
                })
                .collect()
        } else {
            exact
        };
        let mut groups: Vec<(&str, Vec<&Entry>)> = Vec::new();
        for entry in found {
            match groups.last_mut() {
                Some((group, entries)) if *group == entry.group => entries.push(entry),
                _ => groups.push((&entry.group, vec![entry])),
            }
        }
        groups
    }
}

fn skill_entry(file: &PracticeFile, skill: &Skill) -> (usize, Entry) {
    let category = skill.categories.first();
    let position = category.and_then(|id| file.categories.get_index_of(id));
    let group = position.and_then(|at| file.categories.get_index(at));
    let entry = Entry {
        tab: Tab::Skills,
        group: group.map_or_else(String::new, |(_, says)| says.clone()),
        name: skill.name.clone(),
        means: skill.means.clone(),
        examples: vec![
            Example {
                mark: Mark::Tick,
                head: text("glossary-good"),
                words: skill.good.clone(),
            },
            Example {
                mark: Mark::Triangle,
                head: text("glossary-poor"),
                words: skill.poor.clone(),
            },
        ],
        notes: notes(skill),
        chips: element_chips(file, &skill.shows),
    };
    (position.unwrap_or(usize::MAX), entry)
}

fn habit_entry(file: &PracticeFile, habit: &Skill) -> Entry {
    Entry {
        tab: Tab::Habits,
        group: text("glossary-habits-group"),
        name: habit.name.clone(),
        means: habit.means.clone(),
        examples: vec![
            Example {
                mark: Mark::Triangle,
                head: text("glossary-habit-poor"),
                words: habit.poor.clone(),
            },
            Example {
                mark: Mark::Tick,
                head: text("glossary-habit-good"),
                words: habit.good.clone(),
            },
        ],
        notes: notes(habit),
        chips: element_chips(file, &habit.harms),
    }
}

fn notes(skill: &Skill) -> Vec<(String, String)> {
    [
        (text("glossary-when"), &skill.when),
        (text("glossary-source"), &skill.source),
    ]
    .into_iter()
    .filter(|(_, words)| !words.is_empty())
    .map(|(head, words)| (head, words.clone()))
    .collect()
}

fn element_chips(file: &PracticeFile, ids: &[String]) -> Vec<(Chip, String)> {
    ids.iter()
        .filter_map(|id| {
            let element = file.elements.get(id)?;
            let principle = file.principles.get_index_of(&element.principle)?;
            Some((Chip::Principle(principle), element.name.clone()))
        })
        .collect()
}

fn techniques(file: &PracticeFile) -> impl Iterator<Item = Entry> {
    file.techniques.values().map(|technique| {
        let skills = technique.skills.iter().filter_map(|id| file.skills.get(id));
        let notes = if technique.notice.is_empty() {
            Vec::new()
        } else {
            vec![(text("glossary-notice"), technique.notice.clone())]
        };
        Entry {
            tab: Tab::Techniques,
            group: text("glossary-techniques-group"),
            name: technique.name.clone(),
            means: technique.says.clone(),
            examples: Vec::new(),
            notes,
            chips: skills
                .map(|skill| (Chip::Plain, skill.name.clone()))
                .collect(),
        }
    })
}

fn elements(file: &PracticeFile) -> impl Iterator<Item = Entry> {
    file.principles.iter().flat_map(|(id, principle)| {
        let own = file
            .elements
            .values()
            .filter(move |element| element.principle == *id);
        own.map(|element| Entry {
            tab: Tab::Elements,
            group: principle.name.clone(),
            name: element.name.clone(),
            means: element.says.clone(),
            examples: Vec::new(),
            notes: vec![
                (text("band-emerging"), element.bands.emerging.clone()),
                (text("band-developing"), element.bands.developing.clone()),
                (text("band-practiced"), element.bands.practiced.clone()),
                (text("glossary-try"), element.try_this.clone()),
                (text("glossary-source"), element.source.clone()),
            ],
            chips: Vec::new(),
        })
    })
}
