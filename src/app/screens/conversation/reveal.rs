//! How far what is said has appeared: phrase by phrase, at the pace that the learner has set.

/// How long someone waits before the next one speaks, in words.
const BREATH: f32 = 4.0;

/// How many bytes of each of these texts, said one after the other, have appeared once `words` words were said.
///
/// A phrase appears as a whole when its first word is due, so that nobody reads against a moving edge.
#[must_use]
pub(super) fn appeared(texts: &[&str], words: f32) -> Vec<usize> {
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
