//! KT304: worths that can be guessed without reading.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::usual::ENOUGH_MOMENTS;
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT304",
    name: "worth-given-away",
    severity: Severity::Error,
    title: "How good a choice is can be guessed from its length or its place.",
    text: include_str!("giveaway.md"),
    find: Find::InFile(find),
};

/// The strongest correlation of worth with length or place, either way: our judgment.
pub const STRONGEST: f64 = 0.15;
/// In what share of the moments the longest choice may be the best: our judgment.
pub const LONGEST_IS_BEST: f64 = 0.40;

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let Some(usual) = subject.usual() else {
        return;
    };
    let several = usual
        .worths
        .iter()
        .filter(|worths| worths.len() >= 3)
        .count();
    if several < ENOUGH_MOMENTS {
        return;
    }
    let place = || Place::root().field("scenes");
    let given = &usual.giveaway;
    if given.length.abs() > STRONGEST {
        let way = if given.length > 0.0 {
            "longer"
        } else {
            "shorter"
        };
        out.at_name(
            place(),
            format!(
                "The {way} a choice is, the better it is (r = {:.2}).",
                given.length
            ),
            format!("Even out the lengths: r may be {STRONGEST} at most, either way."),
        );
    }
    if given.position.abs() > STRONGEST {
        let way = if given.position > 0.0 {
            "later"
        } else {
            "earlier"
        };
        out.at_name(
            place(),
            format!(
                "The {way} a choice stands in the file, the better it is (r = {:.2}).",
                given.position
            ),
            format!("Mix the order: r may be {STRONGEST} at most, either way."),
        );
    }
    if given.longest_is_best > LONGEST_IS_BEST {
        out.at_name(
            place(),
            format!(
                "The longest choice is the best in {:.0} of 100 moments.",
                100.0 * given.longest_is_best
            ),
            format!(
                "Cut some of them: {:.0} of 100 at most.",
                100.0 * LONGEST_IS_BEST
            ),
        );
    }
}
