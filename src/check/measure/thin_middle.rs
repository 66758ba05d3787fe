//! KT303: too few choices between good and bad.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::usual::ENOUGH_MOMENTS;
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT303",
    name: "thin-middle",
    severity: Severity::Error,
    title: "Too few choices are neither good nor bad.",
    text: include_str!("thin_middle.md"),
    find: Find::InFile(find),
};

/// The middle of the worths, in tenths: what a decent new worker might say.
const MIDDLE: std::ops::RangeInclusive<i32> = 25..=38;

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let Some(usual) = subject
        .usual()
        .filter(|usual| usual.worths.len() >= ENOUGH_MOMENTS)
    else {
        return;
    };
    let worths = || usual.worths.iter().flatten().map(|(_, worth)| worth);
    let all = worths().count();
    let middle = worths().filter(|worth| MIDDLE.contains(worth)).count();
    if 3 * middle < all {
        out.at_name(
            Place::root().field("scenes"),
            format!("Only {middle} of {all} choices are neither good nor bad (worth 2.5 to 3.8)."),
            "Let at least a third be pleasant but aimless, or useful but blunt: that is what people really say.",
        );
    }
}
