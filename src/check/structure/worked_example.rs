//! KT112: a worked example that cannot be played.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::walk::ChoiceAt;
use crate::scenario::WorkedExample;
use crate::session::{Plot, State};
use crate::source::{Place, Severity, did_you_mean};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT112",
    name: "worked-example-cannot-be-played",
    severity: Severity::Error,
    title: "A worked example takes a choice that is not there, or not open then.",
    text: include_str!("worked_example.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let Some(plot) = subject.plot else {
        return;
    };
    for (index, example) in subject.scenario.worked_examples.iter().enumerate() {
        let place = Place::root()
            .field("worked_examples")
            .index(index)
            .field("decisions");
        play(subject, plot, example, &place, out);
    }
}

/// Takes the decisions in turn. Only the first that fails is told: the others follow from it.
fn play(
    subject: &Subject<'_>,
    plot: &Plot,
    example: &WorkedExample,
    place: &Place,
    out: &mut Findings<'_>,
) {
    let (mut state, _) = State::start(plot, example.seed);
    let mut events = Vec::new();
    for (index, decision) in example.decisions.iter().enumerate() {
        let place = || place.index(index).field("choice");
        let Some(choice) = plot.find_choice(&decision.choice) else {
            let ids: Vec<String> = subject.choices.iter().map(ChoiceAt::decision_id).collect();
            let near = did_you_mean(&decision.choice, ids.iter().map(String::as_str));
            let help = near.map_or_else(
                || "Write it as scene/moment/choice.".to_owned(),
                |near| format!("Did you mean \"{near}\"?"),
            );
            out.add(
                place(),
                format!("There is no choice \"{}\".", decision.choice),
                help,
            );
            return;
        };
        let here = plot.place(state.moment).to_owned();
        let ended = state.ending.is_some();
        events.clear();
        if state.step(plot, choice, &mut events).is_err() {
            let stands = if ended {
                "the visit has ended by then".to_owned()
            } else {
                format!("the visit is at \"{here}\" then")
            };
            out.add(
                place(),
                format!("The choice \"{}\" is not open: {stands}.", decision.choice),
                "Play the example again from its start, with its seed, and write down what you take.",
            );
            return;
        }
    }
}
