//! Words, sentences, syllables, grades and shares.

use crate::wording::syllables::syllables;
use crate::wording::{
    Reading, WordShare, longest_sentence, quoted, reading_grade, sentences, word_count, words,
};

fn check_sentences(text: &str, expected: &[&str]) {
    let found: Vec<&str> = sentences(text)
        .into_iter()
        .map(|sentence| sentence.text)
        .collect();
    assert_eq!(found, expected, "{text:?}");
    for sentence in sentences(text) {
        assert_eq!(
            text.get(sentence.range.clone()),
            Some(sentence.text),
            "{text:?}"
        );
        assert!(
            sentence
                .words
                .iter()
                .all(|word| text.get(word.range.clone()) == Some(word.text)),
            "{text:?}"
        );
    }
}

#[test]
fn sentences_end_at_points_and_question_marks() {
    check_sentences("", &[]);
    check_sentences(" … ", &[]);
    check_sentences("Hello", &["Hello"]);
    check_sentences("I hear you. What helps?", &["I hear you.", "What helps?"]);
    check_sentences("What? No way!", &["What?", "No way!"]);
    check_sentences("Really?! You did that?", &["Really?!", "You did that?"]);
    check_sentences(
        "First line.\nSecond line.",
        &["First line.", "Second line."],
    );
    check_sentences(
        "No end here\n\nNew paragraph",
        &["No end here", "New paragraph"],
    );
    check_sentences("one line\nstill the same", &["one line\nstill the same"]);
}

#[test]
fn abbreviations_and_numbers_do_not_end_a_sentence() {
    check_sentences(
        "Mrs. Rivera called Dr. Lee.",
        &["Mrs. Rivera called Dr. Lee."],
    );
    check_sentences(
        "At 3:30 p.m. he comes home.",
        &["At 3:30 p.m. he comes home."],
    );
    check_sentences(
        "He comes home at 3 p.m. Then he eats.",
        &["He comes home at 3 p.m.", "Then he eats."],
    );
    check_sentences("From 0.5 to 1.5 miles.", &["From 0.5 to 1.5 miles."]);
    check_sentences(
        "J. Rivera lives in the U.S. now.",
        &["J. Rivera lives in the U.S. now."],
    );
    check_sentences(
        "Was it you or I? It was I. You know.",
        &["Was it you or I?", "It was I.", "You know."],
    );
    check_sentences("No. He is not here.", &["No.", "He is not here."]);
    check_sentences("Bus No. 5 stops here.", &["Bus No. 5 stops here."]);
    check_sentences(
        "Socks, shoes, etc. are in the bag.",
        &["Socks, shoes, etc. are in the bag."],
    );
}

#[test]
fn ellipses_dashes_and_quotations_stay_within_a_sentence() {
    check_sentences("I… don't know.", &["I… don't know."]);
    check_sentences("Well... maybe. Fine.", &["Well... maybe.", "Fine."]);
    check_sentences(
        "He stopped… Then he cried.",
        &["He stopped…", "Then he cried."],
    );
    check_sentences(
        "“Are you home?” he asked. I was.",
        &["“Are you home?” he asked.", "I was."],
    );
    check_sentences(
        "He said, 'Mama got mad.' What helps?",
        &["He said, 'Mama got mad.'", "What helps?"],
    );
    check_sentences(
        "You wait — you listen — you go.",
        &["You wait — you listen — you go."],
    );
    check_sentences(
        "(You work nights.) Who helps?",
        &["(You work nights.)", "Who helps?"],
    );
}

#[test]
fn words_keep_their_apostrophes_and_hyphens() {
    let check = |text: &str, expected: &[&str]| {
        let found: Vec<&str> = words(text).into_iter().map(|word| word.text).collect();
        assert_eq!(found, expected, "{text:?}");
        assert_eq!(word_count(text), expected.len());
    };
    check("", &[]);
    check("— … !", &[]);
    check(
        "Don’t, he's seven-year-old Eli's",
        &["Don’t", "he's", "seven-year-old", "Eli's"],
    );
    check(
        "At 3:30 p.m., 1,000 steps",
        &["At", "3:30", "p.m", "1,000", "steps"],
    );
    check("the boys' room 'cause", &["the", "boys", "room", "cause"]);
    check("and/or home--now", &["and", "or", "home", "now"]);
    check("tía Ana, cafe\u{301}", &["tía", "Ana", "cafe\u{301}"]);
    check("home.Then", &["home", "Then"]);
}

#[test]
fn quotations_are_other_peoples_words() {
    let check = |text: &str, expected: &[&str]| {
        let found: Vec<&str> = quoted(text)
            .into_iter()
            .filter_map(|range| text.get(range))
            .collect();
        assert_eq!(found, expected, "{text:?}");
    };
    check("You said 'addict' just now.", &["'addict'"]);
    check("He told me, \"Mama got mad.\"", &["\"Mama got mad.\""]);
    check(
        "He told me, “Mama’s mad.” Then he left.",
        &["“Mama’s mad.”"],
    );
    check("The boys' room isn't his.", &[]);
    check("Stay 'til the boys' bedtime.", &[]);
    check("“All of it is one line.”", &[]);
    check("He said 'don't tell' and cried.", &["'don't tell'"]);
    check("One \"open mark", &[]);
}

#[test]
fn a_question_ends_in_a_question_mark_of_ones_own() {
    let check = |text: &str, expected: &[bool]| {
        let found: Vec<bool> = sentences(text)
            .iter()
            .map(|sentence| sentence.asks)
            .collect();
        assert_eq!(found, expected, "{text:?}");
    };
    check("What helps?", &[true]);
    check("He asked, 'Is Mama mad?'", &[false]);
    check(
        "He asked, 'Is Mama mad?' What do you make of that?",
        &[false, true],
    );
    check("What did he mean by 'mad'?", &[true]);
    check("You did what?!", &[true]);
    check("“What helps?”", &[true]);
    check("(Who helps?) I wonder.", &[true, false]);
}

#[test]
fn common_words_have_their_syllables() {
    let cases: &[(u32, &str)] = &[
        (
            1,
            "a I the me we he she you one two through though thought please home house names hoped asked called walked loved lived named moved worked school world girl months",
        ),
        (
            1,
            "safe nights bruise burned marks hurt hugs whole while voice choice guess build eyes friend says used make time place half else there where here league weren't don't can't we'll you've it's",
        ),
        (
            2,
            "Eli's mother father sister brother table little apple settle sleeping bedtime tonight houses wishes changes bruises wanted needed started being doing going seeing trying playing saying player beyond",
        ),
        (
            2,
            "quiet safety science client question maybe people someone something homework careful safely sometimes useful number children worker county worry worried worries evening every poem chaos giant ruin didn't couldn't isn't social special million unique",
        ),
        (
            3,
            "family families together hospital video rodeo violent period serious usual area idea everyone tomorrow remember happening medicine already another grandmother understand yesterday difficult easier earlier agreement agencies realize genuine racism December",
        ),
        (
            4,
            "usually experience community appreciate situation information kindergarten interpreter especially everybody January material reality anybody America",
        ),
        (5, "immediately opportunity university possibility"),
        (6, "responsibility"),
    ];
    let mut wrong = Vec::new();
    let mut count = 0;
    for (expected, line) in cases {
        for word in words(line) {
            let found = syllables(&word);
            if found != *expected {
                wrong.push(format!("{}: {found}, not {expected}", word.text));
            }
            count += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(count >= 80, "only {count} words");
}

#[test]
fn numbers_and_abbreviations_count_as_they_are_read() {
    let check = |text: &str, expected: u32| {
        let found: u32 = words(text).iter().map(syllables).sum();
        assert_eq!(found, expected, "{text}");
    };
    check("0", 2);
    check("2:00", 3);
    check("7", 2);
    check("10", 1);
    check("3:30", 3);
    check("17", 3);
    check("70", 3);
    check("211", 6);
    check("2026", 5);
    check("CFT", 3);
    check("CWS", 5);
    check("CANS", 1);
    check("OK", 2);
    check("seven-year-old", 4);
    check("p.m.", 2);
}

#[test]
fn the_grade_follows_the_standard_formula() {
    // 8 words, 2 sentences, 8 syllables: 0.39 · 4 + 11.8 · 1 − 15.59 = −2.23.
    let reading = Reading::of(["He is at home.", "She works at night."], &[]);
    assert_eq!(
        (reading.words, reading.sentences, reading.syllables),
        (8, 2, 8)
    );
    assert_eq!(
        reading.grade(0).map(|grade| grade.to_string()),
        Some("-2.2".to_owned())
    );
    // 20 words, 1 sentence, 30 syllables: 0.39 · 20 + 11.8 · 1.5 − 15.59 = 9.91.
    let long = Reading {
        words: 20,
        sentences: 1,
        syllables: 30,
    };
    assert_eq!(long.grade(0).map(|grade| grade.0), Some(99));
    // 100 words, 8 sentences, 135 syllables: 4.875 + 15.93 − 15.59 = 5.215.
    let usual = Reading {
        words: 100,
        sentences: 8,
        syllables: 135,
    };
    assert_eq!(usual.grade(100).map(|grade| grade.0), Some(52));
}

#[test]
fn too_few_words_have_no_grade() {
    assert_eq!(
        reading_grade(["Who helps at bedtime?"], &[], crate::wording::LEAST_WORDS),
        None
    );
    assert_eq!(reading_grade([], &[], 0), None);
    assert_eq!(reading_grade(["Eli."], &["Eli"], 0), None);
}

#[test]
fn names_are_left_out_of_the_grade() {
    let with = Reading::of(["Guadalupe's boy likes Guadalupe."], &[]);
    let without = Reading::of(["Guadalupe's boy likes Guadalupe."], &["Guadalupe Rivera"]);
    assert_eq!(with.words, 4);
    assert_eq!(
        (without.words, without.syllables, without.sentences),
        (2, 2, 1)
    );
}

#[test]
fn the_longest_sentence_is_counted_in_words() {
    assert_eq!(longest_sentence("One two. One two three four? One."), 4);
    assert_eq!(longest_sentence(""), 0);
}

#[test]
fn the_workers_share_is_rounded_once() {
    let mut share = WordShare::default();
    assert_eq!(share.percent(), None);
    share.worker_says("What helps at night?");
    share.family_says("My mother does. She comes on Fridays, mostly.");
    assert_eq!((share.worker, share.family), (4, 8));
    assert_eq!(share.percent(), Some(33));
    assert_eq!(
        WordShare {
            worker: 2,
            family: 1
        }
        .percent(),
        Some(67)
    );
}
