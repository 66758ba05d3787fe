//! KT109: a text with nothing in it.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::check::walk::{all_guards, each_line, scene_place};
use crate::scenario::{Guard, Scene};
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT109",
    name: "empty-text",
    severity: Severity::Error,
    title: "A text is empty, or something that must be there is left out.",
    text: include_str!("empty_text.md"),
    find: Find::InFile(find),
};

const FILL: &str = "Write something here, or delete what it belongs to.";

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let scenario = subject.scenario;
    let root = Place::root();
    text(&scenario.title, "The title", || root.field("title"), out);
    text(
        &scenario.summary,
        "The summary",
        || root.field("summary"),
        out,
    );
    text(
        &scenario.briefing.task,
        "The task",
        || root.field("briefing").field("task"),
        out,
    );
    for (id, person) in &scenario.people {
        let place = || root.field("people").key(id).field("name");
        text(&person.name, "A person's name", place, out);
    }
    for (id, fact) in &scenario.facts {
        let place = || root.field("facts").key(id).field("text");
        text(&fact.text, "A fact's text", place, out);
    }
    for (id, ending) in &scenario.endings {
        let place = || root.field("endings").key(id);
        text(
            &ending.title,
            "An ending's title",
            || place().field("title"),
            out,
        );
        text(
            &ending.text,
            "An ending's text",
            || place().field("text"),
            out,
        );
    }
    for (index, example) in scenario.worked_examples.iter().enumerate() {
        let place = || root.field("worked_examples").index(index).field("title");
        text(&example.title, "A worked example's title", place, out);
    }
    for (index, question) in scenario.discuss.iter().enumerate() {
        text(
            question,
            "A question for a classroom",
            || root.field("discuss").index(index),
            out,
        );
    }
    groups(subject, out);
    each_line(&subject.moments, &mut |line, place| {
        if is_empty(&line.says) && line.cue.is_empty() && is_empty(&line.seen) {
            out.add(
                place(),
                "Nothing is said and nothing is seen in this line.",
                "Add `says`, `cue` or `seen`, or delete the line.",
            );
        }
    });
    all_guards(&subject.moments, &mut |guard, place| {
        if matches!(guard, Guard::Any(inner) if inner.is_empty()) {
            out.add(
                place(),
                "`Any` names nothing, so this guard never holds.",
                "Name in it what may hold.",
            );
        }
    });
}

fn groups(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let scenario = subject.scenario;
    if scenario.scenes.is_empty() {
        out.add(
            Place::root().field("scenes"),
            "There is no scene.",
            "Add a conversation: a scenario is at least one.",
        );
    }
    for (index, Scene::Conversation(scene)) in scenario.scenes.iter().enumerate() {
        if scene.with.is_empty() {
            out.add(
                scene_place(index).field("with"),
                "Nobody is there in this scene.",
                "Name who is there, in the order they sit.",
            );
        }
    }
}

fn text(text: &str, what: &str, place: impl Fn() -> Place, out: &mut Findings<'_>) {
    if is_empty(text) {
        out.add(place(), format!("{what} is empty."), FILL);
    }
}

fn is_empty(text: &str) -> bool {
    text.trim().is_empty()
}
