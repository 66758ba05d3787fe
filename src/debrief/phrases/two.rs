//! The words for two visits beside each other.

use crate::debrief::beside::Beside;

/// Why the same words were answered in two ways.
pub(in crate::debrief) const ANSWERED: &str =
    "Both said the same here. What had been said and heard before decided how it was answered.";

/// How far both were together, and at how many places they parted.
pub(in crate::debrief) fn together(beside: &Beside) -> String {
    let together = &beside.together;
    let last = together
        .last
        .as_ref()
        .map(|words| words.told())
        .unwrap_or_default();
    let began = match together.decisions {
        0 => "They parted at once.".to_owned(),
        1 => format!("Both began alike: {last}"),
        many => format!("For {many} decisions both went the same way; the last of them was {last}"),
    };
    let parted = beside.partings.len();
    let telling = beside
        .partings
        .iter()
        .filter(|parting| parting.telling)
        .count();
    let places = match (parted, telling) {
        (0, _) => "At no place where both decided did they decide differently.".to_owned(),
        (1, _) => "They parted at one place.".to_owned(),
        (parted, telling) if parted == telling => format!("They parted at {parted} places."),
        (parted, telling) => format!("They parted at {parted} places; these {telling} tell most."),
    };
    let again = match beside.alike_later {
        0 => String::new(),
        1 => " At one place after that they did the same.".to_owned(),
        many => format!(" At {many} places after that they did the same."),
    };
    format!("{began} {places}{again}")
}
