//! What the worker can say, read once for all rules about words.

use super::subject::Subject;
use super::walk::ChoiceAt;
use crate::scenario::Part;
use crate::session::ChoiceIdx;
use crate::wording::{LineReading, read_line};

/// What a choice says.
#[derive(Debug)]
pub(super) struct Spoken<'a> {
    /// The choice.
    pub(super) choice: ChoiceAt<'a>,
    /// Its words; none where something is only done.
    pub(super) reading: LineReading<'a>,
    /// Whether it is said to a child.
    pub(super) to_child: bool,
}

/// Every choice, read, in the order of the file.
pub(super) fn spoken<'a>(subject: &Subject<'a>) -> Vec<Spoken<'a>> {
    let choices = subject.choices.iter().zip(0..);
    choices
        .map(|(choice, position)| Spoken {
            choice: *choice,
            reading: read_line(&choice.choice.says, !choice.choice.does.is_empty()),
            to_child: is_to_child(subject, choice, ChoiceIdx(position)),
        })
        .collect()
}

fn is_to_child(subject: &Subject<'_>, choice: &ChoiceAt<'_>, position: ChoiceIdx) -> bool {
    if let Some(plot) = subject.plot {
        return plot.is_child(plot.addressee(position));
    }
    // Without a plot only what the author named is known.
    let named = [&choice.choice.to, &choice.at.moment.to];
    let named = named.into_iter().find(|id| !id.is_empty());
    let person = named.and_then(|id| subject.scenario.people.get(id));
    person.is_some_and(|person| person.part == Part::Child)
}
