//! Random walks: an ending always comes, and no gauge leaves its scale.

use super::family;
use crate::session::{Chance, Event, Plot, Purpose, State, menu};

/// One walk: the states it passed and everything that happened.
fn walk(plot: &Plot, seed: u64) -> (Vec<State>, Vec<Event>) {
    let (mut state, mut events) = State::start(plot, seed);
    let mut passed = vec![state.clone()];
    while state.ending.is_none() && passed.len() <= 4 * plot.n_moments() {
        let open = menu(plot, &state);
        let place = plot.place_key(state.moment);
        let mut dice = Chance::new(seed, Purpose::Bot, place, u64::from(state.decisions));
        let choice = open[dice.index(open.len())];
        state.step(plot, choice, &mut events).expect("open");
        passed.push(state.clone());
    }
    (passed, events)
}

#[test]
fn ten_thousand_walks_all_come_to_an_ending() {
    let plot = family();
    let mut endings = vec![0; plot.scenario.endings.len()];
    for seed in 0..10_000 {
        let (passed, events) = walk(&plot, seed);
        let end = passed.last().expect("a beginning at least");
        let ending = end
            .ending
            .unwrap_or_else(|| panic!("no ending with seed {seed}"));
        endings[ending.index()] += 1;
        assert!(passed.len() - 1 <= 4 * plot.n_moments(), "seed {seed}");
        assert_eq!(events.last(), Some(&Event::Ended(ending)));
        for person in passed.iter().flat_map(|state| &state.people) {
            for points in person.gauges {
                assert!((0..=100).contains(&points), "seed {seed}");
            }
        }
    }
    // With the parent's trust where it is, the door is shut on nobody who presses once.
    assert!(endings[0] > 1_000 && endings[1] > 1_000, "{endings:?}");
}

#[test]
fn moves_are_told_with_the_value_before_and_now() {
    let plot = family();
    for seed in 0..300 {
        let (passed, events) = walk(&plot, seed);
        let mut people = passed[0].people.clone();
        for event in events {
            if let Event::Moved {
                who,
                gauge,
                from,
                to,
            } = event
            {
                let value = &mut people[who.index()].gauges[gauge as usize];
                assert_eq!(*value, from);
                assert_ne!(from, to);
                *value = to;
            }
        }
        let end = passed.last().expect("a beginning at least");
        for (told, person) in people.iter().zip(&end.people) {
            assert_eq!(told.gauges, person.gauges);
        }
    }
}
