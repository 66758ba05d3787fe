//! KT105: a circle of moments that surely leads to no ending.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT105",
    name: "no-way-to-an-ending",
    severity: Severity::Error,
    title: "The visit can go around in a circle that surely leads to no ending.",
    text: include_str!("no_ending.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let graph = subject.graph();
    let ends = graph.ends();
    let stuck = graph.reached().into_iter().zip(ends).enumerate();
    let stuck = stuck
        .filter(|(_, (reached, ends))| *reached && !*ends)
        .map(|(moment, _)| moment);
    // Many moments may lead into one circle, so one moment of it is told. Dead ends are left to the rules that
    // say what is missing there.
    let mut seen_by = vec![0; subject.moments.len()];
    for (walk, from) in (1..).zip(stuck) {
        let mut here = Some(from);
        while let Some(moment) = here {
            match seen_by.get_mut(moment) {
                Some(seen) if *seen == 0 => *seen = walk,
                Some(seen) if *seen == walk => {
                    tell(subject, moment, out);
                    break;
                }
                _ => break,
            }
            here = graph
                .sure_ways
                .get(moment)
                .and_then(|ways| ways.first())
                .copied();
        }
    }
}

fn tell(subject: &Subject<'_>, moment: usize, out: &mut Findings<'_>) {
    if let Some(at) = subject.moments.get(moment) {
        out.at_name(
            at.place(),
            format!(
                "From the moment \"{}\" the visit may never come to an ending.",
                at.id
            ),
            "Let a choice that is always open lead on, by its fallback reply, toward an ending.",
        );
    }
}
