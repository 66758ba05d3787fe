//! Hubs, what can be taken once, and the order of the menu.

use std::collections::BTreeMap;

use super::{after, ending, family, knows, last_events, open, said};
use crate::session::{Plot, State, menu};

fn menu_ids(plot: &Plot, state: &State) -> Vec<String> {
    let ids = menu(plot, state).into_iter();
    ids.map(|choice| plot.choice(choice).id.clone()).collect()
}

#[test]
fn a_hub_comes_back_without_what_was_taken() {
    let plot = family();
    let state = after(&plot, 1, &["porch/start/press"]);
    assert_eq!(
        open(&plot, &state),
        ["about-kit", "who-helps", "repair", "chat", "go-in"]
    );
    let state = after(&plot, 1, &["porch/start/press", "porch/talk/about-kit"]);
    assert_eq!(
        open(&plot, &state),
        ["who-helps", "repair", "chat", "go-in"]
    );
    assert_eq!(plot.place(state.moment), "porch/talk");
    let state = after(
        &plot,
        1,
        &[
            "porch/start/press",
            "porch/talk/about-kit",
            "porch/talk/repair",
        ],
    );
    assert_eq!(open(&plot, &state), ["who-helps", "chat", "go-in"]);
}

#[test]
fn the_leaving_choice_leads_on_into_the_next_scene() {
    let plot = family();
    let state = after(&plot, 1, &["porch/start/press", "porch/talk/go-in"]);
    assert_eq!(plot.place(state.moment), "kitchen/table");
}

#[test]
fn a_hubs_choice_can_lead_out_of_it() {
    let plot = family();
    let state = after(&plot, 1, &["porch/start/press", "porch/talk/chat"]);
    assert_eq!(ending(&plot, &state), Some("walked-away"));
    assert!(open(&plot, &state).is_empty());
}

#[test]
fn a_hubs_lines_are_said_on_coming_to_it_and_not_on_coming_back() {
    let plot = family();
    let coming = last_events(&plot, 1, &["porch/start/press"]);
    assert_eq!(said(&plot, &coming), ["If I must.", "Sit down."]);
    let back = last_events(&plot, 1, &["porch/start/press", "porch/talk/about-kit"]);
    assert_eq!(said(&plot, &back), ["That we shout."]);
}

#[test]
fn a_moment_reveals_facts_on_coming_to_it() {
    let plot = family();
    assert!(!knows(&plot, &after(&plot, 1, &[]), "late-shift"));
    assert!(knows(
        &plot,
        &after(&plot, 1, &["porch/start/press"]),
        "late-shift"
    ));
}

#[test]
fn a_choice_marked_once_is_gone_after_it_was_taken() {
    let plot = family();
    let state = after(&plot, 1, &[]);
    assert_eq!(open(&plot, &state), ["listen", "ask", "press", "wait"]);
    let state = after(&plot, 1, &["porch/start/wait"]);
    assert_eq!(plot.place(state.moment), "porch/start");
    assert_eq!(open(&plot, &state), ["listen", "ask", "press"]);
}

#[test]
fn a_moment_that_is_no_hub_says_its_lines_every_time() {
    let plot = family();
    let events = last_events(&plot, 1, &["porch/start/wait"]);
    // The silence took a point of strain, so that another line holds than at the beginning.
    assert_eq!(said(&plot, &events), ["Well?", "Yes?", "Come in, then."]);
}

#[test]
fn the_menu_holds_what_is_open_and_what_leaves_the_hub_stands_last() {
    let plot = family();
    for seed in 0..50 {
        let state = after(&plot, seed, &["porch/start/press"]);
        let mut shown = menu_ids(&plot, &state);
        assert_eq!(shown.last().map(String::as_str), Some("go-in"));
        shown.sort();
        let mut expected = open(&plot, &state);
        expected.sort();
        assert_eq!(shown, expected);
    }
}

#[test]
fn the_menus_order_stays_for_the_whole_attempt() {
    let plot = family();
    for seed in 0..20 {
        let state = after(&plot, seed, &["porch/start/press"]);
        let first = menu_ids(&plot, &state);
        assert_eq!(first, menu_ids(&plot, &state));
        let later = after(&plot, seed, &["porch/start/press", "porch/talk/about-kit"]);
        let left: Vec<_> = first.into_iter().filter(|id| id != "about-kit").collect();
        assert_eq!(menu_ids(&plot, &later), left);
        // The way by which a moment was come to is no part of its order.
        let waited = after(&plot, seed, &["porch/start/wait", "porch/start/press"]);
        let others = |ids: Vec<String>| -> Vec<String> {
            ids.into_iter().filter(|id| id != "about-kit").collect()
        };
        assert_eq!(others(menu_ids(&plot, &waited)), left);
    }
}

#[test]
fn every_order_of_the_menu_is_about_as_likely() {
    let plot = family();
    let mut orders = BTreeMap::new();
    for seed in 0..2_400 {
        let shown = menu_ids(&plot, &after(&plot, seed, &[]));
        *orders.entry(shown).or_insert(0) += 1;
    }
    // Four choices stand in 24 orders, each about a hundred times.
    assert_eq!(orders.len(), 24);
    for (order, times) in orders {
        assert!((60..=140).contains(&times), "{order:?} {times}");
    }
}

#[test]
fn two_moments_of_one_seed_are_shuffled_apart() {
    let plot = family();
    let first_is_first = |seed, decisions: &[&str]| {
        let state = after(&plot, seed, decisions);
        menu_ids(&plot, &state)[0] == open(&plot, &state)[0]
    };
    let mut both = [[0; 2]; 2];
    for seed in 0..1_200 {
        let there = first_is_first(seed, &["porch/start/press", "porch/talk/go-in"]);
        let here = first_is_first(seed, &[]);
        both[usize::from(here)][usize::from(there)] += 1;
    }
    // One of four here and one of three there: together one in twelve.
    assert!((70..=130).contains(&both[1][1]), "{both:?}");
}
