//! KT103: an id used twice. Keys of maps are compared where the file is read.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::walk::scene_place;
use crate::scenario::Scene;
use crate::source::Severity;
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT103",
    name: "duplicate-id",
    severity: Severity::Error,
    title: "Two choices of a moment, or two scenes, have the same id.",
    text: include_str!("duplicate_id.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let mut scenes = BTreeSet::new();
    for (index, Scene::Conversation(scene)) in subject.scenario.scenes.iter().enumerate() {
        if !scenes.insert(&scene.id) {
            out.add(
                scene_place(index).field("id"),
                format!("There is a scene \"{}\" before this one.", scene.id),
                "Give each scene its own id.",
            );
        }
    }
    for at in &subject.moments {
        let mut choices = BTreeSet::new();
        for choice in at.choices() {
            if !choices.insert(&choice.choice.id) {
                out.add(
                    choice.place().field("id"),
                    format!("This moment has a choice \"{}\" already.", choice.choice.id),
                    "Give each choice of a moment its own id: decisions are kept by it.",
                );
            }
        }
    }
}
