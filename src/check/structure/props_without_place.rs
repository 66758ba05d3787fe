//! KT114: more props in a scene than its room has places for.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::walk::scene_place;
use crate::scenario::{Scene, places};
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT114",
    name: "prop-without-place",
    severity: Severity::Error,
    title: "A scene has more props than its room has places for.",
    text: include_str!("props_without_place.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let vocabulary = subject.vocabulary;
    for (index, Scene::Conversation(scene)) in subject.scenario.scenes.iter().enumerate() {
        // Without a room there are no places, and the missing room is told already.
        let Some(room) = vocabulary.rooms.get(&scene.room) else {
            continue;
        };
        let placed = places(vocabulary, &scene.room, &scene.props);
        for (position, (id, place)) in scene.props.iter().zip(placed).enumerate() {
            if place.is_some() {
                continue;
            }
            let Some(prop) = vocabulary.props.get(id) else {
                continue;
            };
            let fitting = room
                .places
                .iter()
                .filter(|spot| prop.on.contains(&spot.on))
                .count();
            out.add(
                scene_place(index).field("props").index(position),
                format!("There is no place left for \"{id}\" in the room \"{}\".", scene.room),
                format!("The room has {fitting} places for such things. Leave out the prop that says least."),
            );
        }
    }
}
