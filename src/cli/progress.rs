//! How far long work is: one line on standard error, written over and over, and only where a person sees it.

use std::io::{IsTerminal as _, Write as _};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use crate::debrief::plain;

/// How long work may take before it says how far it is: what is done at once needs no line.
const QUIET: Duration = Duration::from_millis(400);

/// How often the line is written: as often as can be read.
const EVERY: Duration = Duration::from_millis(100);

/// The line. It is wiped away when this is dropped.
#[derive(Debug)]
pub(super) struct Progress {
    /// Where standard error is no terminal, nothing is ever written.
    terminal: bool,
    begun: Instant,
    written: Option<Instant>,
}

impl Progress {
    /// Work that begins now.
    pub(super) fn begin() -> Self {
        Self {
            terminal: std::io::stderr().is_terminal(),
            begun: Instant::now(),
            written: None,
        }
    }

    /// Says that of what `name` is about, this much is done. Never stops the work.
    pub(super) fn tell(&mut self, name: &str, done: u32, all: u32) -> ControlFlow<()> {
        let now = Instant::now();
        let due = match self.written {
            Some(written) => now - written >= EVERY,
            None => now - self.begun >= QUIET,
        };
        if self.terminal && due {
            self.written = Some(now);
            let line = line(&plain(name), done, all, super::terminal::width());
            let _ = write!(anstream::stderr().lock(), "\r\x1b[2K{line}");
        }
        ControlFlow::Continue(())
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.written.is_some() {
            let _ = write!(anstream::stderr().lock(), "\r\x1b[2K");
        }
    }
}

/// One line that does not wrap, for a line that wraps can't be written over. Of the name the end tells files apart.
fn line(name: &str, done: u32, all: u32, width: usize) -> String {
    let figures = format!(": visit {done} of {all}");
    let room = width.saturating_sub(figures.len() + 1);
    let length = name.chars().count();
    let end: String = name.chars().skip(length.saturating_sub(room)).collect();
    let cut = if length > room { "…" } else { "" };
    format!("{cut}{end}{figures}")
}

#[cfg(test)]
mod tests {
    use super::line;

    #[track_caller]
    fn check(name: &str, width: usize, expected: &str) {
        assert_eq!(line(name, 12, 600, width), expected);
    }

    #[test]
    fn the_line_never_wraps() {
        check("bedtime.ron", 78, "bedtime.ron: visit 12 of 600");
        check(
            "scenarios/bedtime.ron",
            30,
            "…/bedtime.ron: visit 12 of 600",
        );
        check("bedtime.ron", 10, "…: visit 12 of 600");
    }
}
