//! KT505: choices to which people can respond in one way only.

use super::whole;
use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::playtest::Report;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT505",
    name: "replies-of-one-talk",
    severity: Severity::Error,
    title: "At most choices people can respond in one way only.",
    text: include_str!("single_talk.md"),
    find: Find::ByPlaying(find),
};

/// At what share of the choices replies of different talk are open at once.
const LEAST: f64 = 0.5;

fn find(_: &Subject<'_>, report: &Report, out: &mut Findings<'_>) {
    if report.varied_replies < LEAST {
        out.at_name(
            whole(),
            format!(
                "At {:.0} of 100 choices only replies of different talk are open at once.",
                100.0 * report.varied_replies
            ),
            "Give at least half of the choices two fallback replies of different talk: then people decide, not the author.",
        );
    }
}
