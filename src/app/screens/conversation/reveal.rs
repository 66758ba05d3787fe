//! How far what is said has appeared: phrase by phrase, at the pace that the learner has set.

use egui::Ui;

use crate::app::settings::Pace;

/// How long someone waits before the next one speaks, in words.
const BREATH: f32 = 4.0;

/// When what is said now began to appear, and whether it should be there as a whole.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::app::screens) struct Appearing {
    turn: usize,
    since: f64,
    begun: bool,
    whole: bool,
}

impl Appearing {
    /// How many bytes of each of these lines have appeared; asks for another frame while there are more to come.
    ///
    /// Whenever `turn` is another, lines begin to appear anew.
    pub(in crate::app::screens) fn shown(
        &mut self,
        ui: &Ui,
        turn: usize,
        pace: Pace,
        lines: &[&str],
    ) -> Vec<usize> {
        let now = ui.input(|input| input.time);
        if !self.begun || self.turn != turn {
            *self = Self {
                turn,
                since: now,
                begun: true,
                whole: false,
            };
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "seconds since a turn began: a few dozen"
        )]
        let said = match pace.words_a_second() {
            Some(pace) if !self.whole => (now - self.since) as f32 * pace,
            _ => f32::INFINITY,
        };
        let shown = appeared(lines, said);
        let all = |(bytes, line): (&usize, &&str)| *bytes >= line.len();
        if shown.iter().zip(lines).all(all) {
            self.whole = true;
        } else {
            ui.ctx().request_repaint();
        }
        shown
    }

    /// Whether something that is said has not appeared yet; if so, all of it appears now.
    pub(in crate::app::screens) fn show_the_rest(&mut self, turn: usize, pace: Pace) -> bool {
        let waits = pace != Pace::AtOnce && self.begun && self.turn == turn && !self.whole;
        self.whole |= waits;
        waits
    }
}

/// How many bytes of each of these texts, said one after the other, have appeared once `words` words were said.
///
/// A phrase appears as a whole when its first word is due, so that nobody reads against a moving edge.
#[must_use]
fn appeared(texts: &[&str], words: f32) -> Vec<usize> {
    let mut due = 0.0;
    let mut shown = Vec::with_capacity(texts.len());
    for text in texts {
        let mut bytes = 0;
        for phrase in phrases(text) {
            if due <= words {
                bytes += phrase.len();
            }
            due += phrase.split_whitespace().count() as f32;
        }
        due += BREATH;
        shown.push(bytes);
    }
    shown
}

/// A text in phrases, each with the mark that ends it and the space after that.
fn phrases(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut start, mut end) = (0, 0);
    for word in text.split_inclusive(' ') {
        end += word.len();
        let closes = word
            .trim_end()
            .ends_with(['.', ',', '?', '!', ';', ':', '…', '—']);
        if closes || end == text.len() {
            found.extend(text.get(start..end));
            start = end;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::appeared;

    fn check(texts: &[&str], words: f32, expected: &[&str]) {
        let shown: Vec<&str> = texts
            .iter()
            .zip(appeared(texts, words))
            .map(|(text, bytes)| &text[..bytes])
            .collect();
        assert_eq!(shown, expected, "after {words} words");
    }

    #[test]
    fn speech_appears_by_phrase() {
        let said = "Every time. Nobody ever just asks, you know?";
        check(&[said], 0.0, &["Every time. "]);
        check(&[said], 1.9, &["Every time. "]);
        check(&[said], 2.0, &["Every time. Nobody ever just asks, "]);
        check(&[said], 6.0, &[said]);
        check(&[said], f32::INFINITY, &[said]);
    }

    #[test]
    fn the_next_speaker_waits_a_breath() {
        let both = ["Fine.", "No, it isn’t."];
        check(&both, 4.9, &["Fine.", ""]);
        check(&both, 5.0, &["Fine.", "No, "]);
        check(&both, 99.0, &both);
    }

    #[test]
    fn any_text_appears_whole_in_the_end() {
        for text in ["", " ", "no mark at all", "¿Qué? —Sí…", "a  b , c"] {
            check(&[text], f32::INFINITY, &[text]);
        }
    }
}
