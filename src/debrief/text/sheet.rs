//! A sheet of text as it is filled: every line cleaned, wrapped and indented on its way in.

use textwrap::Options;

use super::{Style, Styled};
use crate::debrief::plain::plain;

/// Lines of a given width, in the order they were added.
pub(super) struct Sheet {
    width: usize,
    lines: Vec<Styled>,
}

impl Sheet {
    /// An empty sheet.
    pub(super) fn new(width: usize) -> Self {
        Self {
            width,
            lines: Vec::new(),
        }
    }

    /// What has been written.
    pub(super) fn lines(self) -> Vec<Styled> {
        self.lines
    }

    /// A blank line, never two running and none at the top.
    pub(super) fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.text.is_empty()) {
            self.lines.push(Styled {
                style: Style::Plain,
                text: String::new(),
            });
        }
    }

    /// The head of a part, with a rule under it.
    pub(super) fn heading(&mut self, text: &str) {
        self.gap();
        let before = self.lines.len();
        self.put(Style::Heading, "", text);
        let longest = self
            .lines
            .iter()
            .skip(before)
            .map(|line| textwrap::core::display_width(&line.text))
            .max();
        let rule = "-".repeat(longest.unwrap_or_default());
        self.lines.push(Styled {
            style: Style::Heading,
            text: rule,
        });
    }

    /// The head of something within a part.
    pub(super) fn subheading(&mut self, text: &str) {
        self.gap();
        self.put(Style::Subheading, "", text);
    }

    /// Text after a lead: an indent, a mark or a name. What is wrapped stands under the text.
    pub(super) fn put(&mut self, style: Style, lead: &str, text: &str) {
        let lead = plain(lead).replace('\n', " ");
        let hang = " ".repeat(textwrap::core::display_width(&lead).min(self.width / 3));
        for (position, paragraph) in plain(text).trim().lines().enumerate() {
            let first = if position == 0 {
                lead.as_str()
            } else {
                hang.as_str()
            };
            let options = Options::new(self.width)
                .initial_indent(first)
                .subsequent_indent(&hang);
            let wrapped = textwrap::wrap(paragraph, options);
            self.lines.extend(wrapped.into_iter().map(|line| Styled {
                style,
                text: line.trim_end().to_owned(),
            }));
        }
    }

    /// The same, with nothing written where there is no text.
    pub(super) fn put_some(&mut self, style: Style, lead: &str, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.put(style, lead, text);
        }
    }
}
