//! KT503: scores that tell nothing of how a visit ends.

use super::whole;
use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::playtest::Report;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT503",
    name: "score-against-outcome",
    severity: Severity::Error,
    title: "Visits that score well do not end well, or the other way around.",
    text: include_str!("score_outcome.md"),
    find: Find::ByPlaying(find),
};

/// The weakest rank correlation between score and outcome.
const WEAKEST: f64 = 0.3;

fn find(_: &Subject<'_>, report: &Report, out: &mut Findings<'_>) {
    if report.score_outcome < WEAKEST {
        out.at_name(
            whole(),
            format!(
                "Score and outcome hardly go together over random visits (r = {:.2}, below {WEAKEST}).",
                report.score_outcome
            ),
            "Let good choices reveal more and lead to the better endings: either the family or the score is wrong.",
        );
    }
}
