//! KT104: a moment to which nothing leads.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::walk::scene_place;
use crate::scenario::Scene;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT104",
    name: "unreachable-moment",
    severity: Severity::Error,
    title: "Nothing leads to a moment.",
    text: include_str!("unreachable_moment.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let graph = subject.graph();
    let reached = graph.reached();
    let is_reached = |moment: usize| reached.get(moment).is_some_and(|reached| *reached);
    for (index, Scene::Conversation(scene)) in subject.scenario.scenes.iter().enumerate() {
        let Some(Some(start)) = graph.starts.get(index) else {
            // Where the scene begins is unknown, and told as a wrong reference.
            continue;
        };
        if !is_reached(*start) {
            out.add(
                scene_place(index).field("id"),
                format!("Nothing leads to the scene \"{}\".", scene.id),
                format!(
                    "Lead a reply to it with scene: \"{}\", or delete it.",
                    scene.id
                ),
            );
            continue;
        }
        let here = subject
            .moments
            .iter()
            .enumerate()
            .filter(|(_, at)| at.scene_index == index);
        for (_, at) in here.filter(|(moment, _)| !is_reached(*moment)) {
            out.at_name(
                at.place(),
                format!("Nothing leads to the moment \"{}\".", at.id),
                format!("Lead a reply to it with next: \"{}\", or delete it.", at.id),
            );
        }
    }
}
