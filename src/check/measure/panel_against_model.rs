//! KT310: a choice that practitioners see quite differently.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::practice::Tenths;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT310",
    name: "panel-against-model",
    severity: Severity::Remark,
    title: "Practitioners and the practice model differ widely on what a choice is worth.",
    text: include_str!("panel_against_model.md"),
    find: Find::InFile(find),
};

/// How far the two may be apart, in tenths.
const FARTHEST: i32 = 15;

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let Some(plot) = subject.plot else {
        return;
    };
    for (at, choice) in subject
        .choices
        .iter()
        .zip((0..).map(crate::session::ChoiceIdx))
    {
        let rated = plot.move_of(choice);
        let Some(panel) = rated.panel else {
            continue;
        };
        let Tenths(by_model) = plot
            .model
            .make_move(rated.skills.clone(), rated.toward, None)
            .base
            .total;
        if (panel.0 - by_model).abs() > FARTHEST {
            out.at_name(
                at.place().field("panel"),
                format!(
                    "Practitioners rate the choice \"{}\" {panel}, and its skills are worth {}.",
                    at.choice.id,
                    Tenths(by_model)
                ),
                "Look at its skills again, or argue for another worth in the practice model.",
            );
        }
    }
}
