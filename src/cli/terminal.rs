//! Writing to the terminal: problems with their lines, wrapped text, color where it can be shown.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use anstyle::{AnsiColor, Style};
use serde_json::Value;

use crate::debrief::{self, Beside, Debrief, Style as TextStyle};
use crate::source::{Problem, Severity};

/// The widest a line of text is.
const WIDEST: usize = 78;

/// How wide text can be here.
#[must_use]
pub(super) fn width() -> usize {
    textwrap::termwidth().clamp(40, WIDEST)
}

/// Prints results. A reader that has gone away is no error.
pub(super) fn print(text: &str) {
    let _ = writeln!(anstream::stdout().lock(), "{text}");
}

/// Prints a report for programs. What a terminal would obey is written as JSON escapes, which mean the same.
pub(super) fn print_json(report: &Value) -> anyhow::Result<()> {
    let mut text = String::new();
    for letter in serde_json::to_string_pretty(report)?.chars() {
        let obeyed = letter.is_control() && letter != '\n'
            || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if obeyed {
            let _ = write!(text, "\\u{:04x}", u32::from(letter));
        } else {
            text.push(letter);
        }
    }
    print(&text);
    Ok(())
}

/// Prints a message to standard error. It may name what stands in a file, so nothing in it is obeyed.
pub(super) fn complain(message: &str) {
    let message = debrief::plain(message);
    let _ = writeln!(anstream::stderr().lock(), "kitchen-table: {message}");
}

/// Prints problems, each with its line and a caret. `texts` are the files by name.
pub(super) fn print_problems(problems: &[Problem], texts: &[(String, String)]) {
    for problem in problems {
        let text = texts.iter().find(|(name, _)| *name == problem.file);
        print(&rendered(problem, text.map_or("", |(_, text)| text)));
    }
}

/// A problem with its line and a caret.
#[must_use]
pub(super) fn rendered(problem: &Problem, text: &str) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Remark => Level::NOTE.with_name("remark"),
    };
    let title = level
        .primary_title(debrief::plain(&problem.message))
        .id(problem.code.as_str());
    let mut group = Group::with_title(title);
    let span = within(&problem.span, text);
    if !text.is_empty() {
        group = group.element(
            Snippet::source(without_c1(text))
                .path(debrief::plain(&problem.file))
                .annotation(AnnotationKind::Primary.span(span)),
        );
    }
    if !problem.help.is_empty() {
        group = group.element(Level::HELP.message(debrief::plain(&problem.help)));
    }
    format!("{}\n", Renderer::styled().render(&[group]))
}

/// The text without the control characters that the renderer lets through; every place in it stays the same.
fn without_c1(text: &str) -> Cow<'_, str> {
    let c1 = |letter: char| matches!(letter, '\u{80}'..='\u{9f}');
    if text.contains(c1) {
        // The dot is as many bytes as what it stands for.
        Cow::Owned(text.replace(c1, "·"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The part of a span to be marked: within the text, and no more than its first line.
fn within(span: &std::ops::Range<usize>, text: &str) -> std::ops::Range<usize> {
    let start = span.start.min(text.len());
    let line_end = text
        .get(start..)
        .and_then(|rest| rest.find('\n'))
        .map_or(text.len(), |length| start + length);
    start..span.end.clamp(start, line_end.max(start))
}

/// Prints a debrief, with color where it can be shown.
pub(super) fn print_debrief(debrief: &Debrief) {
    print_styled(debrief::text(debrief, width()));
}

/// Prints two visits beside each other, with color where it can be shown.
pub(super) fn print_beside(beside: &Beside) {
    print_styled(debrief::beside_text(beside, width()));
}

fn print_styled(lines: Vec<debrief::Styled>) {
    for line in lines {
        let style = match line.style {
            TextStyle::Title | TextStyle::Heading | TextStyle::Subheading => Style::new().bold(),
            TextStyle::Plain => Style::new(),
            TextStyle::Quiet => Style::new().dimmed(),
            TextStyle::Good => AnsiColor::Green.on_default(),
            TextStyle::Worry => AnsiColor::Yellow.on_default(),
            TextStyle::Worker => AnsiColor::Blue.on_default(),
            TextStyle::Family => AnsiColor::Cyan.on_default(),
            TextStyle::Thought => Style::new().italic(),
        };
        print(&format!("{style}{}{style:#}", line.text));
    }
}
