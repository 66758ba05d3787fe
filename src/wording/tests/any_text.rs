//! Whatever the text: nothing panics, and every place lies on a character boundary.

use proptest::prelude::*;

use crate::wording::{
    Reading, contradictions, kind_words, question_marks, questions, quoted, read_line, sentences,
    unexplained_jargon, word_count, words, words_to_avoid,
};

const SKILLS: &[&str] = &[
    "open-question",
    "complex-reflection",
    "label",
    "silence",
    "jargon",
    "no-such-skill",
];

fn read_all(text: &str) {
    for word in words(text) {
        assert_eq!(text.get(word.range.clone()), Some(word.text));
    }
    let mut end = 0;
    let mut count = 0;
    for sentence in sentences(text) {
        assert!(sentence.range.start >= end);
        end = sentence.range.end;
        count += sentence.words.len();
        assert_eq!(text.get(sentence.range.clone()), Some(sentence.text));
    }
    assert_eq!(count, word_count(text), "every word stands in one sentence");
    for range in quoted(text) {
        assert!(text.get(range).is_some());
    }
    let reading = read_line(text, false);
    for found in reading
        .matches
        .iter()
        .chain(&unexplained_jargon(text))
        .chain(&words_to_avoid(text))
    {
        assert_eq!(text.get(found.range.clone()), Some(found.text));
    }
    assert!(
        questions(text)
            .iter()
            .all(|question| !question.forms.is_empty()
                && question.sentence < reading.sentences.len())
    );
    let counted = Reading::of([text], &["Eli"]);
    assert!(counted.syllables >= counted.words);
    let _ = (counted.grade(0), kind_words(text), question_marks(text));
    for skill in SKILLS {
        let _ = contradictions(text, true, &[skill]);
    }
    let _ = contradictions(text, false, SKILLS);
}

proptest! {
    #[test]
    fn any_string_can_be_read(text in any::<String>()) {
        read_all(&text);
    }

    #[test]
    fn any_mix_of_words_and_marks_can_be_read(
        parts in proptest::collection::vec(
            prop_oneof![
                Just(" "), Just("'"), Just("’"), Just("\""), Just("“"), Just("?"), Just("."), Just("…"), Just("\n"), Just("-"), Just("—"), Just("("),
                Just("CFT"), Just("called"), Just("you need to"), Just("if you don't"), Just("10"), Just("3:30"), Just("p.m."), Just("é"), Just("e\u{301}"),
                Just("refuse"), Just("what"), Just("is that right"), Just("on a scale"), Just("İ"), Just("ß"), Just("👋"),
            ],
            0..40,
        )
    ) {
        read_all(&parts.concat());
        read_all(&parts.join(" "));
    }
}

#[test]
fn long_hostile_texts_are_read_in_time() {
    for piece in [
        "' ",
        "'a ",
        "\"a",
        "“a ",
        "and, ",
        "CFT (",
        "called CFT ",
        "addict ",
        "? ",
        "a.",
        "\n ",
        "if you don't ",
        "so so ",
        "can i ",
    ] {
        read_all(&piece.repeat(1_000));
    }
}
