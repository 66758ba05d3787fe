//! `KT4xx`: what is told, and in which words.

pub(super) mod content_note;
pub(super) mod long_sentence;
pub(super) mod reading_grade;
pub(super) mod small_visit;
pub(super) mod tag_without_cue;
pub(super) mod text_against_tags;
pub(super) mod words_to_avoid;

use std::collections::BTreeSet;

use super::findings::Findings;
use super::subject::Subject;
use crate::wording::{Strength, contradictions_of};

/// What the words of the choices have against their tags, as strong as this.
fn against_tags(subject: &Subject<'_>, strength: Strength, out: &mut Findings<'_>) {
    for spoken in subject.spoken() {
        let at = spoken.choice;
        let skills: Vec<&str> = at.choice.skills.iter().map(String::as_str).collect();
        let mut told = BTreeSet::new();
        for against in contradictions_of(&spoken.reading, &skills) {
            // Labels and jargon have their own rule, which looks at other texts too.
            let word = matches!(against.rule, "labels" | "jargon");
            // One thing wrong with a tag is enough to look at it again.
            let again = against
                .tag
                .as_ref()
                .is_some_and(|tag| !told.insert(tag.clone()));
            if against.strength != strength || word || again {
                continue;
            }
            let field = if at.choice.says.is_empty() {
                "does"
            } else {
                "says"
            };
            let tagged = against.tag.as_ref();
            let index = tagged.and_then(|tag| at.choice.skills.iter().position(|id| id == tag));
            let place = match index {
                Some(index) => at.place().field("skills").index(index),
                None => at.place().field(field),
            };
            out.add(place, sentence(&against.message), sentence(&against.help));
        }
    }
}

/// The words as a sentence: with a capital and a full stop.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string())
        .unwrap_or_default();
    let stop = if words.ends_with(['.', '?', '!']) {
        ""
    } else {
        "."
    };
    format!("{first}{}{stop}", letters.as_str())
}
