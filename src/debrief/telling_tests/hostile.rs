//! What a hostile author might write, and what becomes of it: text, and nothing else.

use super::{FAMILY, GOOD, MODEL, POOR, balance, told_of, written};
use crate::debrief::{html, plain};

/// What a hostile author might write into every text of both files.
const HOSTILE: &str =
    "<script>alert(1)</script>\\u{1b}[2J\\u{9b}31m\\u{202e}\\\"onload=\\\"x\\u{7}&amp;";

/// The file with the hostile text at the end of every text that is not an id.
fn poisoned(file: &str) -> String {
    let lines = file.lines().map(|line| {
        let mut out = String::new();
        for (at, piece) in line.split('"').enumerate() {
            let text = at % 2 == 1;
            // A text has a capital or a space in it; ids have neither.
            let prose = piece.contains(|letter: char| letter.is_uppercase() || letter == ' ');
            if at > 0 {
                out.push('"');
            }
            out.push_str(piece);
            if text && prose {
                out.push_str(HOSTILE);
            }
        }
        out
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_in_a_scenario_or_a_model_can_inject_anything() {
    for decisions in [&GOOD[..], &POOR[..], &GOOD[..1]] {
        let told = told_of(&poisoned(FAMILY), &poisoned(MODEL), decisions);
        let (text, page) = (written(&told), html(&told));
        balance::check(&page);
        assert!(text.contains("alert(1)"), "the hostile text was not told");
        assert!(!page.contains("<script"));
        assert!(!page.contains("\"onload="));
        for told in [text, page] {
            let bad = told.chars().find(|letter| {
                (letter.is_control() && *letter != '\n')
                    || matches!(letter, '\u{202a}'..='\u{202e}')
            });
            assert_eq!(bad, None);
            assert!(
                !told.contains("[2J") && !told.contains("31m"),
                "a code was left as text"
            );
        }
    }
}

#[test]
fn plain_text_keeps_what_is_text() {
    let cases = [
        ("two\nlines\tand a tab", "two\nlines and a tab"),
        ("\u{1b}[1;31mred\u{1b}[0m", "red"),
        ("\u{1b}]0;title\u{7}after", "after"),
        ("\u{1b}]8;;x\u{1b}\\link\u{1b}]8;;\u{1b}\\", "link"),
        ("\u{1b}]never ended", "never ended"),
        ("\u{9d}0;title\u{9c}after", "after"),
        ("\u{1b}cfresh\u{1b}(Bstart", "freshstart"),
        ("\u{9b}2Jgone", "gone"),
        ("end\u{1b}", "end"),
        ("a\u{202e}b\u{2066}c\u{0}\u{7f}\u{85}d", "abcd"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        (
            "<b> & \u{201c}caf\u{e9}\u{201d} \u{1f642}",
            "<b> & \u{201c}caf\u{e9}\u{201d} \u{1f642}",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(plain(text), expected, "{text:?}");
        assert_eq!(plain(&plain(text)), plain(text));
    }
}
