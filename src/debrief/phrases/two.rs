//! The words for two visits beside each other.

use super::lower_first;
use crate::debrief::beside::Beside;
use crate::debrief::way::Words;

/// Why the same words were answered in two ways.
pub(in crate::debrief) const ANSWERED: &str =
    "Both said the same here. What had been said and heard before decided how it was answered.";

/// What is said of one who did no more at a place than the other.
pub(in crate::debrief) const NOTHING_HERE: &str = "Nothing else here.";

/// What a step did of what had to be done.
pub(in crate::debrief) fn did(duty: &str) -> String {
    format!("This had to be done: {}.", lower_first(duty))
}

/// What a step did in a way that hurts.
pub(in crate::debrief) fn did_badly(duty: &str) -> String {
    format!(
        "This had to be done, and hurt the way it was done: {}.",
        lower_first(duty)
    )
}

/// That there is more of something than is told; none where there is not.
pub(in crate::debrief) fn left_out(count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some("And one more.".to_owned()),
        many => Some(format!("And {many} more.")),
    }
}

/// How far both were together, and at how many places they parted.
pub(in crate::debrief) fn together(beside: &Beside) -> String {
    let together = &beside.together;
    let last = together.last.as_ref().map(Words::told).unwrap_or_default();
    let began = match together.decisions {
        0 => String::new(),
        1 => format!("Both began alike: {last} "),
        many => format!("For {many} decisions both went the same way; the last was this: {last} "),
    };
    let parted = beside.partings.len();
    let at_once = if together.decisions == 0 {
        "They parted at once, "
    } else {
        "Then they parted, "
    };
    let places = match parted {
        0 if beside.only.iter().all(Vec::is_empty) => "They did not part.".to_owned(),
        0 => "Where both decided, they decided alike.".to_owned(),
        1 => format!("{at_once}and at this one place alone."),
        parted => {
            let telling = beside
                .partings
                .iter()
                .filter(|parting| parting.telling)
                .count();
            let here = if telling < parted {
                format!("; these {telling} tell most")
            } else {
                String::new()
            };
            format!("{at_once}and at {parted} places in all{here}.")
        }
    };
    let again = match beside.alike_later {
        0 => String::new(),
        1 => " At one place after that they did the same.".to_owned(),
        many => format!(" At {many} places after that they did the same."),
    };
    format!("{began}{places}{again}")
}
