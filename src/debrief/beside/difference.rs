//! What made the difference between two visits, in a few plain sentences computed from what was done and heard.

use super::brought::{Moved, moved};
use super::partings::Compared;
use super::{DutyBeside, Walker};
use crate::debrief::phrases;
use crate::debrief::told::Debrief;
use crate::practice::Gauge;
use crate::scenario::{Part, Sort};
use crate::session::Plot;

/// The most sentences: what a class keeps in mind.
const MOST: usize = 4;

/// How many duties or habits a sentence names before it counts the rest.
const NAMED: usize = 3;

/// Two visits as the sentences need them.
pub(super) struct Two<'a> {
    pub(super) plot: &'a Plot,
    pub(super) walkers: &'a [Walker; 2],
    pub(super) told: [&'a Debrief; 2],
}

/// Two to four sentences, what had to be done first and the family last; one where nothing parted the visits.
pub(super) fn difference(two: &Two<'_>, duties: &[DutyBeside], compared: &Compared) -> Vec<String> {
    let no_parting = compared.partings.is_empty();
    let alone = compared.only.each_ref().map(|places| !places.is_empty());
    if no_parting && alone == [false, false] {
        return vec!["Both said and did the same, so nothing parted them.".to_owned()];
    }
    let mut sentences: Vec<String> = Vec::new();
    if no_parting && alone[0] != alone[1] {
        let left = two.name(usize::from(alone[0]));
        sentences.push(format!("Until {left} left, both said and did the same."));
    }
    sentences.extend([0, 1].into_iter().filter_map(|at| two.duties(duties, at)));
    let family = two.family();
    let others = [two.habits(), two.learned()];
    let room = MOST.saturating_sub(sentences.len() + family.len());
    sentences.extend(others.into_iter().flatten().take(room));
    sentences.extend(family);
    sentences.truncate(MOST);
    if sentences.len() < 2 {
        sentences.insert(0, places(compared.partings.len()));
    }
    if sentences.len() < 2 && duties.iter().all(DutyBeside::same) {
        sentences.push("What had to be done went the same way in both.".to_owned());
    }
    sentences
}

fn places(count: usize) -> String {
    match count {
        0 => "They took different paths.".to_owned(),
        1 => "They parted at one place.".to_owned(),
        many => format!("They parted at {many} places."),
    }
}

impl Two<'_> {
    /// Who made a visit, where a sentence does not go on after it.
    fn name(&self, at: usize) -> &str {
        self.walkers[at].subject.trim_end_matches(',')
    }

    /// What one did well of what had to be done, and the other could have and did not.
    fn duties(&self, duties: &[DutyBeside], at: usize) -> Option<String> {
        let names: Vec<String> = duties
            .iter()
            .filter(|duty| {
                duty.outcomes[at] == "done" && matches!(duty.outcomes[1 - at], "undone" | "badly")
            })
            .map(|duty| phrases::lower_first(&duty.name))
            .collect();
        (!names.is_empty()).then(|| {
            format!(
                "Only {} did well what had to be done: {}.",
                self.walkers[at].subject,
                named(&names, "; ", "; and"),
            )
        })
    }

    /// Who fell back on habits, and on which.
    fn habits(&self) -> Option<String> {
        let habits = self.told.map(habits);
        let at = usize::from(habits[1].len() > habits[0].len());
        let other = 1 - at;
        if habits[at].len() == habits[other].len() {
            return None;
        }
        let mut names: Vec<String> = Vec::new();
        for habit in &habits[at] {
            let quoted = format!("\u{201c}{habit}\u{201d}");
            if !names.contains(&quoted) {
                names.push(quoted);
            }
        }
        let rest = if habits[other].is_empty() {
            "never did"
        } else {
            "did so less often"
        };
        Some(format!(
            "{} fell back on habits that close a talk: {}. {} {rest}.",
            phrases::first_upper(&self.walkers[at].subject),
            named(&names, ", ", " and"),
            phrases::first_upper(&self.walkers[other].subject),
        ))
    }

    /// The gravest thing that only one of them learned.
    fn learned(&self) -> Option<String> {
        let only = [0, 1].map(|at| self.learned_only_by(at));
        let at = usize::from(only[1].len() > only[0].len());
        let text = only[at].first()?;
        let more = match only[at].len() - 1 {
            0 => String::new(),
            1 => ", and one more thing".to_owned(),
            many => format!(", and {many} more things"),
        };
        let stop = if text.ends_with(['.', '!', '?', '\u{201d}']) {
            ""
        } else {
            "."
        };
        Some(format!(
            "Only {} learned this{more}: {text}{stop}",
            self.walkers[at].subject
        ))
    }

    /// What one learned and the other did not, the gravest first, and of equals what is about a child.
    fn learned_only_by(&self, at: usize) -> Vec<&str> {
        let facts = &self.plot.scenario.facts;
        let about_child = |id: &str| {
            let who = facts
                .get(id)
                .map(|fact| fact.who.as_slice())
                .unwrap_or_default();
            who.iter().any(|id| {
                let person = self.plot.scenario.people.get(id);
                person.is_some_and(|person| person.part == Part::Child)
            })
        };
        let known = |id: &str| {
            self.told[1 - at]
                .outcomes
                .learned
                .iter()
                .any(|fact| fact.id == id)
        };
        let mut only: Vec<_> = self.told[at]
            .outcomes
            .learned
            .iter()
            .filter(|fact| fact.turn > 0 && !known(&fact.id))
            .collect();
        only.sort_by_key(|fact| (gravity(fact.sort), !about_child(&fact.id)));
        only.into_iter().map(|fact| fact.text.as_str()).collect()
    }

    /// Whom each came nearer to, and with whom a parent came nearer to the change.
    fn family(&self) -> Vec<String> {
        let mut groups: Vec<([bool; 2], [bool; 2], Vec<String>)> = Vec::new();
        let pairs = self.told[0]
            .outcomes
            .people
            .iter()
            .zip(&self.told[1].outcomes.people);
        for (left, right) in pairs {
            if !phrases::shows_readiness(left) {
                continue;
            }
            let enough = self.plot.model.file.family_page.from_points;
            let grew =
                |gauge| [left, right].map(|person| moved(person, gauge, enough) >= Moved::Up);
            let (trust, ready) = (grew(Gauge::Trust), grew(Gauge::Readiness));
            match groups
                .iter_mut()
                .find(|group| group.0 == trust && group.1 == ready)
            {
                Some((_, _, names)) => names.push(left.name.clone()),
                None => groups.push((trust, ready, vec![left.name.clone()])),
            }
        }
        groups
            .into_iter()
            .filter_map(|(trust, ready, names)| {
                self.family_sentence(&phrases::list(&names), trust, ready)
            })
            .take(2)
            .collect()
    }

    fn family_sentence(&self, who: &str, trust: [bool; 2], ready: [bool; 2]) -> Option<String> {
        let one = |grew: [bool; 2]| (grew[0] != grew[1]).then(|| usize::from(grew[1]));
        Some(match (one(trust), one(ready)) {
            (None, Some(ready)) if trust[0] => format!(
                "{who} came to trust both, and grew readier for the change only with {}.",
                self.name(ready)
            ),
            (None, Some(ready)) => format!(
                "{who} grew readier for the change only with {}.",
                self.name(ready)
            ),
            (Some(trust), Some(ready)) if trust == ready => format!(
                "With {}, {who} came to trust and grew readier for the change; with {}, neither.",
                self.name(trust),
                self.name(1 - trust)
            ),
            (Some(trust), Some(ready)) => format!(
                "{who} came to trust only {}, and grew readier for the change only with {}.",
                self.name(trust),
                self.name(ready)
            ),
            (Some(trust), None) => format!("{who} came to trust only {}.", self.name(trust)),
            (None, None) => return None,
        })
    }
}

/// The habits chosen on a visit, each as often as it was chosen.
fn habits(told: &Debrief) -> Vec<&str> {
    let skills = told.turns.iter().flat_map(|turn| &turn.chose.skills);
    skills
        .filter(|skill| skill.habit)
        .map(|skill| skill.name.as_str())
        .collect()
}

/// The first few names, and how many more there are.
fn named(names: &[String], between: &str, last: &str) -> String {
    let (first, rest) = names.split_at(names.len().min(NAMED));
    match (first, rest.len()) {
        ([], _) => String::new(),
        ([one], 0) => one.clone(),
        ([most @ .., final_one], 0) => format!("{}{last} {final_one}", most.join(between)),
        (_, 1) => format!("{}{last} one more", first.join(between)),
        (_, more) => format!("{}{last} {more} more", first.join(between)),
    }
}

/// How grave a fact is; the gravest first.
fn gravity(sort: Sort) -> u8 {
    match sort {
        Sort::Danger => 0,
        Sort::Harm => 1,
        Sort::ComplicatingFactor => 2,
        Sort::Safety | Sort::Network => 3,
        Sort::Wish | Sort::Strength => 4,
        Sort::Unknown => 5,
    }
}
