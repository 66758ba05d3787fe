//! KT110: an id that is not in kebab-case.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::walk::scene_place;
use crate::scenario::Scene;
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT110",
    name: "odd-id",
    severity: Severity::Error,
    title: "An id is not written in small letters, digits and hyphens.",
    text: include_str!("id_form.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let scenario = subject.scenario;
    let root = Place::root();
    value(&scenario.id, || root.field("id"), out);
    let people = scenario.people.keys().map(|id| ("people", id));
    let facts = scenario.facts.keys().map(|id| ("facts", id));
    let endings = scenario.endings.keys().map(|id| ("endings", id));
    for (map, id) in people.chain(facts).chain(endings) {
        key(id, || root.field(map).key(id), out);
    }
    for (index, Scene::Conversation(scene)) in scenario.scenes.iter().enumerate() {
        value(&scene.id, || scene_place(index).field("id"), out);
    }
    for at in &subject.moments {
        key(at.id, || at.place(), out);
    }
    for choice in &subject.choices {
        value(&choice.choice.id, || choice.place().field("id"), out);
    }
}

fn value(id: &str, place: impl Fn() -> Place, out: &mut Findings<'_>) {
    if !is_kebab(id) {
        out.add(place(), message(id), help(id));
    }
}

fn key(id: &str, place: impl Fn() -> Place, out: &mut Findings<'_>) {
    if !is_kebab(id) {
        out.at_name(place(), message(id), help(id));
    }
}

fn message(id: &str) -> String {
    format!("\"{id}\" cannot be an id.")
}

/// The nearest id that could be.
fn help(id: &str) -> String {
    let letters: String = id
        .to_lowercase()
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .collect();
    let near = letters.split_whitespace().collect::<Vec<_>>().join("-");
    if is_kebab(&near) {
        format!("Write \"{near}\", here and wherever it is named.")
    } else {
        "Write it in small letters, digits and hyphens, beginning with a letter.".to_owned()
    }
}

fn is_kebab(id: &str) -> bool {
    let pieces = || id.split('-');
    id.starts_with(|letter: char| letter.is_ascii_lowercase())
        && pieces().all(|piece| {
            !piece.is_empty()
                && piece
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}
