//! KT309: ratings that nobody gave.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT309",
    name: "panel-without-raters",
    severity: Severity::Error,
    title: "Ratings of practitioners do not say who gave them, or are no ratings.",
    text: include_str!("panel_raters.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    for at in &subject.choices {
        let Some(panel) = &at.choice.panel else {
            continue;
        };
        let place = || at.place().field("panel");
        for (index, rating) in panel.ratings.iter().enumerate() {
            if !(1..=5).contains(rating) {
                out.add(
                    place().field("ratings").index(index),
                    format!("A practitioner cannot rate a choice {rating}."),
                    "Ratings go from 1 to 5.",
                );
            }
        }
        let Some(rated) = &panel.rated else {
            out.at_name(
                place(),
                format!("It is not said who rated the choice \"{}\".", at.choice.id),
                "Add rated: (by: 6, when: \"2027-03\") once that many practitioners have; without them take the panel away.",
            );
            continue;
        };
        if usize::try_from(rated.by) != Ok(panel.ratings.len()) || panel.ratings.is_empty() {
            out.add(
                place().field("rated"),
                format!(
                    "{} practitioners rated, but there are {} ratings.",
                    rated.by,
                    panel.ratings.len()
                ),
                "Write down one rating for each of them.",
            );
        }
        if !is_month(&rated.when) {
            out.add(
                place().field("rated").field("when"),
                format!("\"{}\" is no month.", rated.when),
                "Write year and month: 2027-03.",
            );
        }
    }
}

/// Whether a text is a year and a month: `2027-03`.
fn is_month(text: &str) -> bool {
    let Some((year, month)) = text.split_once('-') else {
        return false;
    };
    let digits = |text: &str, n: usize| text.len() == n && text.bytes().all(|b| b.is_ascii_digit());
    digits(year, 4) && digits(month, 2) && ("01"..="12").contains(&month)
}
