//! KT404: a worker whose words are hard to follow.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::spoken::Spoken;
use crate::check::subject::Subject;
use crate::source::{Place, Severity};
use crate::wording::{Grade, LEAST_WORDS, reading_grade};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT404",
    name: "reading-grade",
    severity: Severity::Error,
    title: "What the worker says is too hard to follow.",
    text: include_str!("reading_grade.md"),
    find: Find::InFile(find),
};

/// More lines than any family has do not change the grade.
const MOST_LINES: usize = 1_000;
/// The highest grade of what is said to grown people, all lines together.
const GROWN: Grade = Grade(60);
/// The highest grade of what is said to children.
const CHILDREN: Grade = Grade(30);

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    grade(subject, false, GROWN, "the family", out);
    grade(subject, true, CHILDREN, "children", out);
}

fn grade(
    subject: &Subject<'_>,
    to_child: bool,
    highest: Grade,
    whom: &str,
    out: &mut Findings<'_>,
) {
    let lines = || {
        subject
            .spoken()
            .iter()
            .filter(move |spoken| spoken.to_child == to_child)
    };
    let names: Vec<&str> = subject
        .scenario
        .people
        .values()
        .map(|person| person.name.as_str())
        .collect();
    let says = lines()
        .map(|spoken| spoken.choice.choice.says.as_str())
        .take(MOST_LINES);
    let Some(grade) = reading_grade(says, &names, LEAST_WORDS).filter(|grade| *grade > highest)
    else {
        return;
    };
    let longest = lines().max_by_key(|spoken| spoken.reading.longest_sentence());
    let help = longest.map_or_else(String::new, |Spoken { choice, .. }| {
        format!(
            " The longest sentence stands in \"{}\".",
            choice.decision_id()
        )
    });
    out.at_name(
        Place::root().field("scenes"),
        format!("What the worker says to {whom} reads at grade {grade}, above grade {highest}."),
        format!("Use shorter sentences and shorter words.{help}"),
    );
}
