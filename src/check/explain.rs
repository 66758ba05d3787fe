//! What each code means: the rules here, the practice model's, and those of a file's form.

use super::registry::RULES;
use crate::source::{self, Severity};

/// A code explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleDoc {
    /// The code: `KT104`.
    pub code: &'static str,
    /// Its name: `unreachable-moment`.
    pub name: &'static str,
    /// How much it usually matters.
    pub severity: Severity,
    /// What it finds, in one line.
    pub title: &'static str,
    /// The explanation in Markdown; empty where the title says it all.
    pub text: &'static str,
}

/// The names of the codes that the reading of files gives; their titles stand with them.
const FORM: &[(&str, &str)] = &[
    ("KT001", "unreadable-file"),
    ("KT002", "odd-character"),
    ("KT003", "unclosed-text"),
    ("KT004", "unmatched-bracket"),
    ("KT005", "quote-in-text"),
    ("KT006", "slip-in-writing"),
    ("KT007", "unknown-entry"),
    ("KT008", "unknown-word"),
    ("KT009", "forgotten-entry"),
    ("KT010", "repeated-key"),
    ("KT011", "repeated-entry"),
    ("KT012", "unfitting-value"),
    ("KT013", "unknown-format"),
];

/// The codes that the practice model's own check gives.
const PRACTICE: &[(&str, &str, &str)] = &[
    (
        "KT020",
        "practice-model-reference",
        "The practice model uses a word that it does not have, or has twice.",
    ),
    (
        "KT021",
        "practice-model-range",
        "A number of the practice model is out of its range, or a list is too long or empty.",
    ),
];

/// Every code with its explanation, in order.
pub fn explained() -> impl Iterator<Item = RuleDoc> {
    let form = source::CODES.iter().map(|(code, title)| RuleDoc {
        code,
        name: name_of(code),
        severity: Severity::Error,
        title,
        text: "",
    });
    let practice = PRACTICE.iter().map(|(code, name, title)| RuleDoc {
        code,
        name,
        severity: Severity::Error,
        title,
        text: "",
    });
    let rules = RULES.iter().map(|rule| RuleDoc {
        code: rule.code,
        name: rule.name,
        severity: rule.severity,
        title: rule.title,
        text: rule.text,
    });
    form.chain(practice).chain(rules)
}

fn name_of(code: &str) -> &'static str {
    FORM.iter()
        .find(|(known, _)| *known == code)
        .map_or("", |(_, name)| name)
}

/// What a code means; the name of a rule is taken too.
#[must_use]
pub fn explain(code: &str) -> Option<RuleDoc> {
    explained().find(|doc| doc.code.eq_ignore_ascii_case(code) || doc.name == code)
}

/// All codes as one page of Markdown: `docs/rules.md`.
#[must_use]
pub fn page() -> String {
    let mut page = String::from(
        "<!-- Written by a test from the rules themselves: run `BLESS=1 cargo test --test core` after a change. -->\n\
         # What `check` finds\n\n\
         Every problem has a code.\n\
         `kitchen-table explain CODE` shows the same text as this page.\n\
         An error makes the file unusable or breaks a rule that every file keeps; a remark is worth a look.\n\n\
         In the examples a line such as `// people[\"dana\"].gauges` says where the piece below it stands; \
         `*` stands for any letters.\n\
         They are pieces of a small drill, or where it says so of a whole visit.\n",
    );
    for (begin, title) in BLOCKS {
        page.push_str("\n## ");
        page.push_str(title);
        page.push('\n');
        for doc in explained().filter(|doc| doc.code.starts_with(begin)) {
            page.push_str(&entry(&doc));
        }
    }
    page
}

const BLOCKS: &[(&str, &str)] = &[
    ("KT0", "The file's form and the practice model"),
    ("KT1", "References and ways"),
    ("KT2", "Choices and replies"),
    ("KT3", "What it measures"),
    ("KT4", "Content and language"),
    ("KT5", "What only playing finds"),
];

fn entry(doc: &RuleDoc) -> String {
    let severity = match doc.severity {
        Severity::Error => "error",
        Severity::Remark => "remark",
    };
    let mut entry = format!(
        "\n### {} `{}` ({severity})\n\n{}\n",
        doc.code, doc.name, doc.title
    );
    if !doc.text.is_empty() {
        // The headings of an explanation stand two levels deeper here.
        let text = doc
            .text
            .replace("\n## ", "\n#### ")
            .replacen("## ", "#### ", 1);
        entry.push('\n');
        entry.push_str(text.trim_end());
        entry.push('\n');
    }
    entry
}
