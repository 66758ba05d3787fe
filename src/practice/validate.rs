//! What can be wrong with a practice model beyond its form: references, limits and ranges.

use indexmap::IndexMap;

use super::bits::Bits;
use super::file::{Condition, Id, PracticeFile, Skill};
use crate::source::{Finding, Place, did_you_mean};

/// An id that the model doesn't have.
pub(super) const REFERENCE: &str = "KT020";
/// A number outside its range, or a list that is too long or empty.
pub(super) const RANGE: &str = "KT021";

/// Everything that is wrong.
pub(super) fn findings(file: &PracticeFile) -> Vec<Finding> {
    let mut check = Check {
        file,
        findings: Vec::new(),
    };
    check.sizes();
    check.elements();
    check.techniques();
    check.skills("skills", &file.skills);
    check.skills("habits", &file.habits);
    check.duties();
    check.rules();
    check.weights();
    check.findings
}

/// A count as a number that can be compared; what is too large stays too large.
fn whole(count: u32) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

struct Check<'a> {
    file: &'a PracticeFile,
    findings: Vec<Finding>,
}

impl<'a> Check<'a> {
    fn sizes(&mut self) {
        let file = self.file;
        let sizes = [
            ("principles", file.principles.len(), 1, 8),
            ("elements", file.elements.len(), 1, Bits::CAPACITY),
            ("categories", file.categories.len(), 1, Bits::CAPACITY),
            ("duties", file.duties.len(), 0, Bits::CAPACITY),
            ("skills", file.skills.len(), 1, 1_000),
            ("habits", file.habits.len(), 0, 1_000),
        ];
        for (name, size, least, most) in sizes {
            if !(least..=most).contains(&size) {
                self.range(
                    Place::root().field(name),
                    format!("There are {size} {name}; there can be {least} to {most}."),
                );
            }
        }
    }

    fn elements(&mut self) {
        let principles = &self.file.principles;
        for (id, element) in &self.file.elements {
            let place = Place::root().field("elements").key(id).field("principle");
            self.known("principle", &element.principle, principles.keys(), place);
        }
    }

    fn techniques(&mut self) {
        for (id, technique) in &self.file.techniques {
            let place = Place::root().field("techniques").key(id).field("skills");
            self.all_known_skills(&technique.skills, &place);
        }
    }

    fn skills(&mut self, list: &str, skills: &'a IndexMap<Id, Skill>) {
        let file = self.file;
        for (id, skill) in skills {
            let place = Place::root().field(list).key(id);
            if list == "habits" && file.skills.contains_key(id) {
                self.findings.push(
                    Finding::error(
                        REFERENCE,
                        place.clone(),
                        format!("\"{id}\" is both a skill and a habit."),
                    )
                    .help("Give one of them another id.")
                    .at_name(),
                );
            }
            let lists: [(&str, &[Id], Vec<&Id>); 3] = [
                (
                    "categories",
                    &skill.categories,
                    file.categories.keys().collect(),
                ),
                ("shows", &skill.shows, file.elements.keys().collect()),
                ("harms", &skill.harms, file.elements.keys().collect()),
            ];
            for (field, ids, known) in lists {
                for (position, word) in ids.iter().enumerate() {
                    let at = place.field(field).index(position);
                    let what = if field == "categories" {
                        "category"
                    } else {
                        "element"
                    };
                    self.known(what, word, known.iter().copied(), at);
                }
            }
            if skill.categories.is_empty() {
                self.range(
                    place.field("categories"),
                    format!("\"{id}\" counts in no category; it needs at least one."),
                );
            }
            let classes = &file.people.classes;
            self.known("class", &skill.class, classes.iter(), place.field("class"));
            self.between(skill.worth.0, 10, 50, &place.field("worth"), "1.0 to 5.0");
            for (field, points) in [
                ("trust", skill.trust),
                ("strain", skill.strain),
                ("readiness", skill.readiness),
            ] {
                self.between(points, -12, 12, &place.field(field), "-12 to 12 points");
            }
        }
    }

    fn duties(&mut self) {
        let file = self.file;
        for (id, duty) in &file.duties {
            let place = Place::root().field("duties").key(id);
            let at = place.field("element");
            self.known("element", &duty.element, file.elements.keys(), at);
            self.all_known_skills(&duty.done_by, &place.field("done_by"));
            self.all_known_skills(&duty.badly_by, &place.field("badly_by"));
        }
        for (kind, duties) in &file.usual_duties {
            for (position, duty) in duties.iter().enumerate() {
                let place = Place::root()
                    .field("usual_duties")
                    .key(kind)
                    .index(position);
                self.known("duty", duty, file.duties.keys(), place);
            }
        }
    }

    fn rules(&mut self) {
        let file = self.file;
        for (id, adjustment) in &file.situations {
            let place = Place::root().field("situations").key(id);
            self.conditions(&adjustment.when, &place.field("when"));
            if !matches!(adjustment.by.0.abs(), 5 | 10) {
                self.range(
                    place.field("by"),
                    format!(
                        "An adjustment is 0.5 or 1.0, up or down; this one is {}.",
                        adjustment.by
                    ),
                );
            }
        }
        for (position, call) in file.worth.default_calls.iter().enumerate() {
            let place = Place::root()
                .field("worth")
                .field("default_calls")
                .index(position);
            self.conditions(&call.when, &place.field("when"));
            for (nth, element) in call.asks.iter().enumerate() {
                let at = place.field("asks").index(nth);
                self.known("element", element, file.elements.keys(), at);
            }
        }
        let people = Place::root().field("people");
        for (last, row) in &file.people.table {
            let place = people.field("table").key(last);
            let rows = ["change", "neutral", "sustain", "none"].map(String::from);
            self.known("last talk", last, rows.iter(), place.clone());
            for (class, counts) in row {
                let place = place.key(class);
                self.known("class", class, file.people.classes.iter(), place.clone());
                let most = counts.0.max(counts.1).max(counts.2);
                self.between(whole(most), 0, 1_000_000, &place, "0 to 1000000 replies");
            }
        }
        let bands = Place::root().field("bands");
        if file.bands.developing_from >= file.bands.practiced_from {
            self.range(
                bands.field("practiced_from"),
                "Practiced must begin above developing.".to_owned(),
            );
        }
    }

    /// Every weight within a range in which sums stay exact and best can be told from chance.
    #[expect(
        clippy::too_many_lines,
        reason = "a table of all weights with their ranges"
    )]
    fn weights(&mut self) {
        let PracticeFile {
            worth,
            people,
            bands,
            ..
        } = self.file;
        let tenths = [
            ("second_skill", worth.second_skill, 0, 20, "0.0 to 2.0"),
            (
                "skill_beside_habit",
                worth.skill_beside_habit,
                0,
                20,
                "0.0 to 2.0",
            ),
            ("habit_ceiling", worth.habit_ceiling, 10, 50, "1.0 to 5.0"),
            ("called_for", worth.called_for, 0, 20, "0.0 to 2.0"),
            (
                "not_called_for",
                worth.not_called_for,
                -20,
                0,
                "-2.0 to 0.0",
            ),
            ("good_from", worth.good_from, 10, 50, "1.0 to 5.0"),
            (
                "situation_limit",
                worth.situation_limit,
                0,
                40,
                "0.0 to 4.0",
            ),
            ("moving_on", worth.moving_on, 10, 50, "1.0 to 5.0"),
            ("right_within", worth.right_within, 0, 39, "0.0 to 3.9"),
            (
                "hub_opportunity_from",
                worth.hub_opportunity_from,
                10,
                50,
                "1.0 to 5.0",
            ),
        ];
        for (field, number, least, most, range) in tenths {
            let place = Place::root().field("worth").field(field);
            self.between(number.0, least, most, &place, range);
        }
        // Else a decision could count in which every choice is right.
        if !(worth.right_within.0 + 1..=40).contains(&worth.at_stake.0) {
            self.range(
                Place::root().field("worth").field("at_stake"),
                "Best and worst must be further apart than right choices may be, and 4.0 at most."
                    .to_owned(),
            );
        }
        let numbers = [
            ("people", "most_gain", people.most_gain, 0, 100),
            ("people", "most_loss", people.most_loss, 0, 100),
            ("people", "habit_to_parent", people.habit_to_parent, 1, 10),
            ("people", "shrinks_from", people.shrinks_from, 0, 99),
            (
                "people",
                "situation_helps",
                people.situation_helps,
                1,
                1_000,
            ),
            (
                "people",
                "situation_hinders",
                people.situation_hinders,
                1,
                1_000,
            ),
            ("people", "toward", whole(people.toward), 1, 100),
            (
                "people",
                "sustain_after_habit",
                whole(people.sustain_after_habit),
                1,
                100,
            ),
            (
                "bands",
                "practiced_opportunities",
                whole(bands.practiced_opportunities),
                1,
                1_000,
            ),
            (
                "bands",
                "least_opportunities",
                whole(bands.least_opportunities),
                1,
                1_000,
            ),
            ("bands", "faults_hold", whole(bands.faults_hold), 1, 1_000),
            ("bands", "duties_hold", whole(bands.duties_hold), 1, 1_000),
        ];
        for (part, field, number, least, most) in numbers {
            let place = Place::root().field(part).field(field);
            self.between(number, least, most, &place, &format!("{least} to {most}"));
        }
    }

    fn conditions(&mut self, conditions: &'a [Condition], place: &Place) {
        for (position, condition) in conditions.iter().enumerate() {
            self.condition(condition, &place.index(position));
        }
    }

    fn condition(&mut self, condition: &'a Condition, place: &Place) {
        let file = self.file;
        match condition {
            Condition::Skill(ids) | Condition::Done { skills: ids, .. } => {
                for id in ids {
                    self.known_skill(id, place.clone());
                }
            }
            Condition::Category(ids) => {
                for id in ids {
                    self.known("category", id, file.categories.keys(), place.clone());
                }
            }
            Condition::Run { category, times } => {
                self.known("category", category, file.categories.keys(), place.clone());
                let most = i32::try_from(super::worth::MEMORY).unwrap_or(i32::MAX);
                let times = i32::try_from(*times).unwrap_or(i32::MAX);
                self.between(times, 1, most, place, "1 to 8 decisions");
            }
            Condition::Not(inner) => self.condition(inner, place),
            Condition::Any(inner) => {
                for condition in inner {
                    self.condition(condition, place);
                }
            }
            Condition::Toward(_)
            | Condition::LastTalk(_)
            | Condition::TrustFrom(_)
            | Condition::StrainFrom(_)
            | Condition::ReadinessFrom(_)
            | Condition::DecisionsFrom(_)
            | Condition::SameSkillAsLast
            | Condition::ToChild => {}
        }
    }

    fn all_known_skills(&mut self, ids: &'a [Id], place: &Place) {
        for (position, id) in ids.iter().enumerate() {
            self.known_skill(id, place.index(position));
        }
    }

    fn known_skill(&mut self, id: &'a str, place: Place) {
        let file = self.file;
        let known = file.skills.keys().chain(file.habits.keys());
        self.known("skill or habit", id, known, place);
    }

    fn known<'b>(
        &mut self,
        what: &str,
        word: &str,
        mut known: impl Iterator<Item = &'b Id> + Clone,
        place: Place,
    ) {
        if known.clone().any(|id| id == word) {
            return;
        }
        let known: Vec<&str> = known.by_ref().map(String::as_str).collect();
        let help = match did_you_mean(word, known.iter().copied()) {
            Some(near) => format!("Did you mean \"{near}\"?"),
            None => format!("Known: {}.", known.join(", ")),
        };
        self.findings.push(
            Finding::error(REFERENCE, place, format!("There is no {what} \"{word}\".")).help(help),
        );
    }

    fn between(&mut self, number: i32, least: i32, most: i32, place: &Place, range: &str) {
        if !(least..=most).contains(&number) {
            self.range(
                place.clone(),
                format!("This number is out of range; it can be {range}."),
            );
        }
    }

    fn range(&mut self, place: Place, message: String) {
        self.findings
            .push(Finding::error(RANGE, place, message).help("Change it to fit."));
    }
}
