//! Text against tags: whether a line's words bear out the skills it is tagged with.
//!
//! Tags say what a line is worth, so nothing else would notice a wrong one. Words can deny a tag; they never prove one.

use super::form_rules::FORM_RULES;
use super::line::{LineReading, read_line};
use super::list_file::Demand;
use super::lists::lists;
use super::rule::{Rule, Sign, Test};
use super::word_rules::WORD_RULES;

/// How strongly the words speak against a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// The words deny the tag, or show a skill that is not among the tags.
    Contradicts,
    /// Nothing in the words speaks for the tag.
    NoCue,
}

/// A tag that the words of its line do not bear out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The rule's name: `two-questions`.
    pub rule: &'static str,
    /// The tag in question; `None` where a tag is missing.
    pub tag: Option<String>,
    /// How strongly.
    pub strength: Strength,
    /// What is wrong, in one plain sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

/// What the words of a line have against its tags; empty where they bear them out.
///
/// `does` says whether something is done with the line or instead of it. Unknown tags are passed over.
#[must_use]
pub fn contradictions(text: &str, does: bool, skills: &[&str]) -> Vec<Contradiction> {
    contradictions_of(&read_line(text, does), skills)
}

/// The same for a line that is read already.
#[must_use]
pub fn contradictions_of(line: &LineReading<'_>, skills: &[&str]) -> Vec<Contradiction> {
    if skills.is_empty() || (line.sentences.is_empty() && !line.does) {
        return Vec::new();
    }
    let by_rules = FORM_RULES
        .iter()
        .chain(WORD_RULES)
        .filter_map(|rule| apply(rule, line, skills));
    let by_cues = lists()
        .demands()
        .iter()
        .filter_map(|demand| miss(demand, line, skills));
    by_rules.chain(by_cues).collect()
}

/// The finding of a skill whose line has no word of its list; what is done without a word needs none.
fn miss(demand: &Demand, line: &LineReading<'_>, skills: &[&str]) -> Option<Contradiction> {
    if line.sentences.is_empty() || !skills.contains(&demand.skill) {
        return None;
    }
    let mut names = demand.also.iter().chain([&demand.skill]);
    if names.any(|list| line.says(list).next().is_some()) {
        return None;
    }
    Some(Contradiction {
        rule: "cue-missing",
        tag: Some(demand.skill.to_owned()),
        strength: if demand.firm {
            Strength::Contradicts
        } else {
            Strength::NoCue
        },
        message: demand.message.to_owned(),
        help: demand.help.to_owned(),
    })
}

fn apply(rule: &Rule, line: &LineReading<'_>, skills: &[&str]) -> Option<Contradiction> {
    let tag = skills.iter().find(|skill| rule.with.contains(skill));
    let concerned = (rule.with.is_empty() || tag.is_some())
        && !skills.iter().any(|skill| rule.unless.contains(skill))
        && (rule.only.is_empty() || skills.iter().all(|skill| rule.only.contains(skill)));
    if !concerned {
        return None;
    }
    let found = match rule.test {
        // What is done without a word can be anything but a question.
        Test::Lacks(signs) => {
            let wordless = line.sentences.is_empty()
                && !signs
                    .iter()
                    .any(|sign| matches!(sign, Sign::Asks | Sign::Question));
            if wordless || signs.iter().any(|sign| sign.is_in(line)) {
                return None;
            }
            Vec::new()
        }
        Test::Shows(signs) => {
            let sign = signs.iter().find(|sign| sign.is_in(line))?;
            sign.words_in(line)
        }
    };
    let texts: Vec<String> = found
        .iter()
        .map(|found| format!("\u{201C}{}\u{201D}", found.text))
        .collect();
    let prefer = found
        .iter()
        .map(|found| found.entry.prefer)
        .find(|prefer| !prefer.is_empty());
    let fill = |text: &str| {
        text.replace("{tag}", tag.copied().unwrap_or_default())
            .replace("{found}", &texts.join(", "))
            .replace("{prefer}", prefer.unwrap_or("plain words"))
    };
    Some(Contradiction {
        rule: rule.name,
        tag: tag.map(|tag| (*tag).to_owned()),
        strength: rule.strength,
        message: fill(rule.message),
        help: fill(rule.help),
    })
}
