//! The words for what the worker did: skills, worths, duties, evidence.

use super::list;
use crate::debrief::advice::DoneWell;
use crate::debrief::measures::MeasureTold;
use crate::debrief::told::{DutiesTold, DutyTold, ElementTold, FaultTold, PrincipleTold};
use crate::debrief::transcript::TurnTold;
use crate::debrief::way::{SkillTold, Way};
use crate::practice::Tenths;

/// From how many decisions a principle's band comes.
pub(in crate::debrief) fn basis(principle: &PrincipleTold) -> String {
    match principle.opportunities {
        0 => "No decision of this visit counted for it.".to_owned(),
        1 => "One decision of this visit counted for it.".to_owned(),
        many => format!("{many} decisions of this visit counted for it."),
    }
}

/// The turns at which an element was shown and those at which it was not, each once.
pub(in crate::debrief) fn evidence(element: &ElementTold) -> [Vec<usize>; 2] {
    [true, false].map(|shown| {
        let wanted = element
            .evidence
            .iter()
            .filter(|evidence| evidence.shown == shown);
        let mut turns: Vec<usize> = wanted.map(|evidence| evidence.turn).collect();
        turns.dedup();
        turns
    })
}

/// An element's count with the decisions it comes from.
pub(in crate::debrief) fn chances_of(element: &ElementTold) -> String {
    let [shown, not_shown] = evidence(element);
    let words = &element.in_words;
    match (shown.is_empty(), not_shown.is_empty()) {
        (true, true) => words.clone(),
        (false, true) => format!("{words} (at {})", decisions(&shown)),
        (true, false) => format!("{words} (a chance came at {})", decisions(&not_shown)),
        (false, false) => {
            format!(
                "{words} (at {}; not at {})",
                decisions(&shown),
                decisions(&not_shown)
            )
        }
    }
}

/// "decision 3", "decisions 3, 5 and 9".
pub(in crate::debrief) fn decisions(turns: &[usize]) -> String {
    let numbers: Vec<String> = turns.iter().map(ToString::to_string).collect();
    let noun = if turns.len() == 1 {
        "decision"
    } else {
        "decisions"
    };
    format!("{noun} {}", list(&numbers))
}

/// What a worth is made of; none where nothing was rated.
pub(in crate::debrief) fn worth(way: &Way) -> Option<String> {
    let (first, rest) = way.terms.split_first()?;
    let mut terms = vec![format!("{} {}", first.by, first.says)];
    terms.extend(rest.iter().map(|term| {
        let sign = if term.by.0 < 0 { '\u{2212}' } else { '+' };
        format!("{sign}{} {}", Tenths(term.by.0.abs()), term.says)
    }));
    Some(format!("Worth here: {}", terms.join(" \u{b7} ")))
}

/// The names of a choice's skills.
pub(in crate::debrief) fn skills(way: &Way) -> Option<String> {
    skill_names(&way.skills)
}

/// The names of skills, habits marked as such.
pub(in crate::debrief) fn skill_names(skills: &[SkillTold]) -> Option<String> {
    let names: Vec<String> = skills
        .iter()
        .map(|skill| {
            if skill.habit {
                format!("{} (habit)", skill.name)
            } else {
                skill.name.clone()
            }
        })
        .collect();
    (!names.is_empty()).then(|| names.join(" \u{b7} "))
}

/// Whether the decision was right, in a sentence; none where nothing was at stake.
pub(in crate::debrief) fn judgment(turn: &TurnTold) -> Option<&'static str> {
    Some(match (turn.right?, turn.hub) {
        (true, false) => "One of the strongest ways here.",
        (false, false) => "There was a stronger way here.",
        (true, true) => "Worth the time before going on.",
        (false, true) => "Going on without this would have been stronger.",
    })
}

/// How the worker's words are led in.
pub(in crate::debrief) fn you(way: &Way) -> &'static str {
    if way.words.done {
        "You did this: "
    } else {
        "You: "
    }
}

/// Where a habit was put right.
pub(in crate::debrief) fn mended(fault: &FaultTold) -> Option<String> {
    fault
        .mended_at
        .map(|turn| format!("You put this right at decision {turn}."))
}

/// What was published for a measure.
pub(in crate::debrief) fn published(measure: &MeasureTold) -> Option<String> {
    match (measure.fair.as_str(), measure.good.as_str()) {
        ("", "") => None,
        (fair, "") => Some(format!("Published: fair {fair}.")),
        ("", good) => Some(format!("Published: good {good}.")),
        (fair, good) => Some(format!("Published: fair {fair}, good {good}.")),
    }
}

/// What became of a duty, in a few words.
pub(in crate::debrief) fn duty_outcome(duty: &DutyTold) -> &'static str {
    match duty.outcome {
        "done" => "Done",
        "badly" => "Done in a way that hurts",
        "undone" => "Not done",
        _ => "No chance came up",
    }
}

/// The duties, what is missing first and critical ones first among that.
pub(in crate::debrief) fn duties_in_order(duties: &DutiesTold) -> Vec<&DutyTold> {
    let mut ordered: Vec<&DutyTold> = duties.told.iter().collect();
    ordered.sort_by_key(|duty| {
        let rank = match duty.outcome {
            "undone" => 0,
            "badly" => 1,
            "done" => 2,
            _ => 3,
        };
        (rank, !duty.critical)
    });
    ordered
}

/// Where a duty was or could have been done, and with which words.
pub(in crate::debrief) fn duty_how(duty: &DutyTold) -> Option<(String, String)> {
    let (turn, how) = duty.turn.zip(duty.how.as_ref())?;
    let lead = match duty.outcome {
        "done" => format!("At decision {turn}:"),
        "badly" => format!("At decision {turn} you said or did:"),
        _ => format!("It could still have been done at decision {turn}:"),
    };
    Some((lead, how.told()))
}

/// The head of what was done well; none is invented where nothing was.
pub(in crate::debrief) fn done_well_head(first: &DoneWell) -> &'static str {
    if first.right {
        "What you did well"
    } else {
        "Where it went best"
    }
}

/// What stands under that head.
pub(in crate::debrief) fn done_well_lead(first: &DoneWell) -> Option<&'static str> {
    (!first.right).then_some(
        "Wherever something was at stake, there was a stronger way. This came nearest to it, and here is why.",
    )
}

/// Where something was done well, and what it was.
pub(in crate::debrief) fn done_well_name(done: &DoneWell) -> String {
    if done.skills.is_empty() {
        format!("Decision {}", done.turn)
    } else {
        format!(
            "Decision {}: {}",
            done.turn,
            list(&done.skills).to_lowercase()
        )
    }
}
