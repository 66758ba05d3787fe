//! Word lists: what is found, where, and what is not meant.

use crate::wording::{absolutes, find, kind_words, lists, unexplained_jargon, words_to_avoid};

fn check(list: &str, text: &str, expected: &[&str]) {
    let found: Vec<&str> = find(text, &[list])
        .into_iter()
        .map(|found| found.text)
        .collect();
    assert_eq!(found, expected, "{list}: {text:?}");
}

#[test]
fn the_files_hold_no_mistake() {
    assert_eq!(lists().mistakes(), &[] as &[String]);
    assert!(lists().names().count() > 30);
    assert!(
        lists()
            .names()
            .all(|name| lists().about(name).is_some_and(|about| about.len() > 5))
    );
}

#[test]
fn labels_are_found_as_whole_words_with_their_endings() {
    check(
        "label",
        "She refuses. He refused, they are refusing.",
        &["refuses", "refused", "refusing"],
    );
    check(
        "label",
        "Refuse! The NON-COMPLIANT father.",
        &["Refuse", "NON-COMPLIANT"],
    );
    check(
        "label",
        "noncompliant, non compliant",
        &["noncompliant", "non compliant"],
    );
    check("label", "You're in denial.", &["in denial"]);
    check(
        "label",
        "The addict’s home. Addicts.",
        &["addict’s", "Addicts"],
    );
    check(
        "label",
        "manipulation, manipulative",
        &["manipulation", "manipulative"],
    );
    check(
        "label",
        "She fails to see it, he failed to come.",
        &["fails to", "failed to"],
    );
    check("label", "Unhostile, addiction, refuseniks", &[]);
    check("label", "You have the right to refuse.", &[]);
    check("label", "awol", &[]);
    check("label", "He went AWOL.", &["AWOL"]);
}

#[test]
fn terms_of_the_trade_have_a_plainer_word() {
    let found = words_to_avoid("At visitation the bio-mom made claims.");
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|found| (found.text, found.entry.prefer))
        .collect();
    assert_eq!(
        found,
        [
            ("visitation", "\"family time\""),
            ("bio-mom", "\"mom\", \"parent\""),
            ("claims", "\"said\", \"told us\"")
        ]
    );
    check("wording", "In any case, in that case, just in case.", &[]);
    check("wording", "Your case is open.", &["case"]);
    check("wording", "The Indian Child Welfare Act", &[]);
    check("wording", "Is he Indian?", &["Indian"]);
}

#[test]
fn absolutes_are_found() {
    let found: Vec<&str> = absolutes("He always must. Justice is lonely.")
        .into_iter()
        .map(|found| found.text)
        .collect();
    assert_eq!(found, ["always", "must"]);
}

#[test]
fn abbreviations_are_found_in_capitals_only() {
    check("jargon", "The CFT, er, the er.", &["CFT"]);
    check("jargon", "We went to the ER.", &["ER"]);
    check("jargon", "Mi casa. Cans of soup.", &[]);
}

#[test]
fn jargon_counts_unless_it_is_explained() {
    let check = |text: &str, expected: &[&str]| {
        let found: Vec<&str> = unexplained_jargon(text)
            .into_iter()
            .map(|found| found.text)
            .collect();
        assert_eq!(found, expected, "{text:?}");
    };
    check("We will hold a CFT on Monday.", &["CFT"]);
    check(
        "We will hold a CFT (a meeting with you and your people).",
        &[],
    );
    check(
        "We will hold a CFT, that is, a meeting with you and your people.",
        &[],
    );
    check(
        "We will hold a CFT, which means a meeting with everyone you trust.",
        &[],
    );
    check(
        "We will hold a CFT — a meeting with everyone you trust.",
        &[],
    );
    check(
        "We will hold a CFT. That's a meeting with everyone you trust.",
        &[],
    );
    check("We all sit down together, a meeting called a CFT.", &[]);
    check(
        "You and your people sit down with us. We call it a CFT.",
        &[],
    );
    check(
        "We hold a CFT (a meeting with you). The CFT is on Monday.",
        &[],
    );
    check(
        "We hold a CFT (an assessment with the provider).",
        &["CFT", "assessment", "provider"],
    );
    check(
        "We hold a CFT, which means that all of the people who have ever had anything to do with you sit down.",
        &["CFT"],
    );
    check("The safety threat stays.", &["safety threat"]);
    check("Who makes you feel safe?", &[]);
}

#[test]
fn kind_words_are_counted() {
    assert_eq!(
        kind_words("I'm sorry. That sounds like a hard night, and I hear you."),
        4
    );
    assert_eq!(kind_words("Who puts him to bed?"), 0);
    assert_eq!(kind_words("Carefree hearing"), 1);
}

#[test]
fn gaps_numbers_and_clause_starts_are_understood() {
    check(
        "persuade",
        "If you don't let me in, we'll call.",
        &["If you don't let me in, we'll"],
    );
    check("scale-plain", "From 0 to 10?", &["From 0 to 10"]);
    check("scale-plain", "zero to ten", &["zero to ten"]);
    check("directive", "You need to stop.", &["You need to"]);
    check("directive", "What do you need to stop?", &[]);
    check("directive", "And you should call.", &["And you should"]);
}

#[test]
fn a_match_does_not_cross_a_sentence() {
    check("label", "She was in. Denial is a river.", &[]);
}
