//! KT406: words that judge, or that families need explained.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::spoken::Spoken;
use crate::check::subject::Subject;
use crate::practice::Bits;
use crate::source::{Place, Severity};
use crate::wording::{LineReading, Match, read_line};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT406",
    name: "words-to-avoid",
    severity: Severity::Error,
    title: "A label, jargon or a term of the trade stands where a plain word should.",
    text: include_str!("words_to_avoid.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let scenario = subject.scenario;
    let root = Place::root();
    statement(&scenario.summary, || root.field("summary"), out);
    statement(
        &scenario.briefing.task,
        || root.field("briefing").field("task"),
        out,
    );
    for (id, ending) in &scenario.endings {
        statement(
            &ending.text,
            || root.field("endings").key(id).field("text"),
            out,
        );
    }
    for spoken in subject.spoken() {
        said(subject, spoken, out);
    }
}

/// A text that tells about the family: no label, no jargon, and terms of the trade are worth a look.
fn statement(text: &str, place: impl Fn() -> Place, out: &mut Findings<'_>) {
    let reading = read_line(text, false);
    for found in reading.labels() {
        out.add(place(), label(found), instead(found));
    }
    for found in reading.jargon() {
        out.remark(place(), jargon(&found), instead(&found));
    }
    trade(&reading, &place, out);
}

/// What the worker says: labels and jargon only where the habit is tagged. What family members say is theirs.
fn said(subject: &Subject<'_>, spoken: &Spoken<'_>, out: &mut Findings<'_>) {
    let choice = spoken.choice.choice;
    let model = subject.model;
    let tags = || {
        choice
            .skills
            .iter()
            .filter_map(|id| model.skill(id))
            .map(|skill| model.tag(skill))
    };
    let counted = tags().fold(Bits::default(), |all, tag| all.and_also(tag.categories));
    let place = || spoken.choice.place().field("says");
    // Who is confronted or threatened hears a label as part of it.
    if !counted.meets(model.categories(&["labelling", "confronting", "threatening"])) {
        for found in spoken.reading.labels() {
            out.add(place(), label(found), instead(found));
        }
    }
    if !counted.meets(model.categories(&["jargon"])) {
        for found in spoken.reading.jargon() {
            out.add(place(), jargon(&found), instead(&found));
        }
    }
    if !tags().any(|tag| tag.habit) {
        trade(&spoken.reading, &place, out);
    }
}

fn trade(reading: &LineReading<'_>, place: &dyn Fn() -> Place, out: &mut Findings<'_>) {
    for found in reading.says_itself("wording") {
        out.remark(
            place(),
            format!("\"{}\" is a term of the trade.", found.text),
            instead(found),
        );
    }
}

fn label(found: &Match<'_>) -> String {
    format!(
        "\"{}\" says what someone is, not what happened.",
        found.text
    )
}

fn jargon(found: &Match<'_>) -> String {
    format!("\"{}\" is jargon that is not explained here.", found.text)
}

fn instead(found: &Match<'_>) -> String {
    if found.entry.prefer.is_empty() {
        "Say it in plain words.".to_owned()
    } else {
        format!("Say instead: {}.", found.entry.prefer)
    }
}
