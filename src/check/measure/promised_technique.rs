//! KT305: a promise to practice what is not practiced.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::usual::Usual;
use crate::practice::SkillIdx;
use crate::session::{ChoiceIdx, Plot};
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT305",
    name: "promised-technique-not-practiced",
    severity: Severity::Error,
    title: "The scenario promises a technique that its scenes do not practice.",
    text: include_str!("promised_technique.md"),
    find: Find::InFile(find),
};

/// Conversation practices a technique if this many moments have one of its skills among the right choices.
/// A visit that goes on in another room is one conversation for that, so all scenes of the kind count together.
const MOMENTS: usize = 3;

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let (Some(plot), Some(usual)) = (subject.plot, subject.usual()) else {
        return;
    };
    let right = right_choices(plot, usual, subject);
    for (index, id) in subject.scenario.techniques.iter().enumerate() {
        let Some(technique) = plot.model.file.techniques.get(id) else {
            continue;
        };
        let skills = technique.skills.iter();
        let skills: Vec<SkillIdx> = skills.filter_map(|skill| plot.model.skill(skill)).collect();
        let practices = |choice: &ChoiceIdx| {
            let mut own = plot.move_of(*choice).skills.iter();
            own.any(|skill| skills.contains(skill))
        };
        let practicing = right.iter().filter(|choices| choices.iter().any(practices));
        let count = practicing.count();
        if count >= MOMENTS {
            continue;
        }
        let help = if skills.is_empty() {
            "It is practiced in another kind of scene; take the promise away.".to_owned()
        } else {
            let skills = technique.skills.join(", ");
            format!("Give {MOMENTS} moments a good choice with one of: {skills}.")
        };
        out.add(
            Place::root().field("techniques").index(index),
            format!(
                "\"{}\" is promised, but {count} of the moments have it among their right choices.",
                technique.name
            ),
            help,
        );
    }
}

/// The right choices of each moment.
fn right_choices(plot: &Plot, usual: &Usual, subject: &Subject<'_>) -> Vec<Vec<ChoiceIdx>> {
    let rule = &plot.model.file.worth;
    let moments = subject.moments.iter().zip(&usual.worths);
    moments
        .map(|(at, worths)| {
            let best = worths.iter().map(|(_, worth)| *worth).max();
            let least = if at.moment.hub {
                rule.hub_opportunity_from.0
            } else {
                best.unwrap_or_default() - rule.right_within.0
            };
            let right = worths.iter().filter(|(_, worth)| *worth >= least);
            right.map(|(choice, _)| *choice).collect()
        })
        .collect()
}
