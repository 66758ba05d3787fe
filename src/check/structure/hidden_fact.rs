//! KT111: a fact that nothing reveals.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::{Place, Severity};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT111",
    name: "fact-never-revealed",
    severity: Severity::Error,
    title: "Nothing in the visit reveals a fact.",
    text: include_str!("hidden_fact.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let scenario = subject.scenario;
    let mut revealed: BTreeSet<&str> = scenario.briefing.know.iter().map(String::as_str).collect();
    for at in &subject.moments {
        revealed.extend(at.moment.learns.iter().map(String::as_str));
    }
    for reply in subject.choices.iter().flat_map(|choice| choice.replies()) {
        revealed.extend(reply.reply.learns.iter().map(String::as_str));
    }
    for id in scenario
        .facts
        .keys()
        .filter(|id| !revealed.contains(id.as_str()))
    {
        out.at_name(
            Place::root().field("facts").key(id),
            format!("Nothing in the visit reveals the fact \"{id}\"."),
            format!(
                "Write learns: [\"{id}\"] at the reply that tells it, or know it in the briefing."
            ),
        );
    }
}
