//! The coach in the terminal: a hint before a choice, and what it was after it.

use anstyle::{AnsiColor, Style};

use crate::cli::terminal::{print, width};
use crate::debrief::{feedback, hint, plain};
use crate::scenario::Vocabulary;
use crate::session::{Plot, State, Turn};

const COACH: Style = AnsiColor::Green.on_default();

/// Names what is worth trying now.
pub(super) fn before(plot: &Plot, state: &State) {
    let elements: Vec<String> = hint(plot, state)
        .into_iter()
        .filter_map(|element| plot.model.file.elements.get_index(element))
        .map(|(_, element)| format!("{}: {}", element.name, element.says))
        .collect();
    if elements.is_empty() {
        tell("Nothing here needs a hint. Listen to what was just said.");
    }
    for element in elements {
        tell(&format!("Worth trying now. {element}"));
    }
}

/// Says what a choice was, why it helped or not, and a stronger way.
pub(super) fn after(plot: &Plot, vocabulary: &Vocabulary, turn: &Turn) {
    let told = feedback(plot, vocabulary, turn);
    if !told.chose.skills.is_empty() {
        let skills: Vec<_> = told
            .chose
            .skills
            .iter()
            .map(|skill| skill.name.to_lowercase())
            .collect();
        tell(&format!("That was: {}.", skills.join(", ")));
    }
    tell(&told.chose.why);
    if let Some(stronger) = &told.stronger {
        tell(&format!(
            "Stronger here: {} {}",
            stronger.words.told(),
            stronger.why
        ));
    }
    for learned in &told.learned {
        tell(&format!("Learned: {learned}"));
    }
    print("");
}

fn tell(text: &str) {
    let options = textwrap::Options::new(width())
        .initial_indent("  | ")
        .subsequent_indent("  | ");
    print(&format!(
        "{COACH}{}{COACH:#}",
        textwrap::fill(&plain(text), options)
    ));
}
