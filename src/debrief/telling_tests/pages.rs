//! That the page is whole, loads nothing and shows no score.

use super::{FAMILY, GOOD, MODEL, POOR, balance, told, told_of, written};
use crate::debrief::html;

#[test]
fn no_score_and_no_rating_is_told() {
    for decisions in [&GOOD[..], &POOR[..]] {
        let mut told = told(decisions);
        let (text, page) = (written(&told), html(&told));
        for principle in &mut told.principles {
            principle.score = Some(-987_654);
        }
        if let Some(ending) = &mut told.outcomes.ending {
            ending.child = 243;
            ending.family = 243;
        }
        assert_eq!(written(&told), text, "the text hangs on a score");
        assert_eq!(html(&told), page, "the page hangs on a score");
    }
}

#[test]
fn the_page_is_whole_and_loads_nothing() {
    for decisions in [&GOOD[..], &POOR[..], &GOOD[..2], &[]] {
        let page = html(&told(decisions));
        balance::check(&page);
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\">"));
        for word in [
            "http://", "https://", "<script", "<link", "<img", "src=", "@import", "url(",
        ] {
            assert!(!page.contains(word), "the page has {word}");
        }
    }
}

#[test]
fn the_chart_has_its_lines_its_marks_and_its_words() {
    let page = html(&told(&GOOD));
    let start = page.find("<figure").unwrap();
    let end = page.find("</figure>").unwrap();
    let figure = page[start..end].replace("><", ">\n<");
    assert!(
        figure.contains("role=\"img\" aria-labelledby=\"chart-0 chart-words-0\""),
        "{figure}"
    );
    assert!(figure.contains("Trust begins low"), "{figure}");
    for class in [
        "gauge trust",
        "gauge strain",
        "gauge readiness",
        "\"change\"",
        "\"neutral\"",
        "\"disc\"",
    ] {
        assert!(figure.contains(class), "no {class} in {figure}");
    }
}

#[test]
fn an_agency_with_other_principles_has_plain_marks() {
    let model = MODEL.replace("\"safety\"", "\"belonging\"");
    let page = html(&told_of(FAMILY, &model, &GOOD));
    balance::check(&page);
    assert!(page.contains("class=\"card principle own\""));
}

#[test]
fn a_child_is_set_in_a_hand_and_what_is_done_is_not_quoted() {
    let page = html(&told(&POOR));
    assert!(page.contains("<span class=\"speech child\">\u{201c}I made that.\u{201d}</span>"));
    assert!(page.contains("<span class=\"speech done\">Look at the drawing on the wall.</span>"));
}
