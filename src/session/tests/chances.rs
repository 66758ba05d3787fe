//! The draw functions, pinned: stored attempts must replay for years.

use proptest::prelude::*;

use crate::session::{Chance, PlaceKey, Purpose};

fn chance(purpose: Purpose, count: u64) -> Chance {
    Chance::new(7, purpose, PlaceKey::of("visit/door"), count)
}

/// Worked out apart from this program, by the published description of `ChaCha8` and the rules in
/// `session/chance.rs`, and never to change: a stored attempt must go on meaning what it meant.
#[test]
fn the_draw_functions_match_the_pinned_vector() {
    let below = |limit| {
        let mut chance = chance(Purpose::Reply, 3);
        (0..8).map(|_| chance.below(limit)).collect::<Vec<_>>()
    };
    assert_eq!(below(10), [7, 6, 3, 7, 3, 4, 9, 6]);
    assert_eq!(
        below(1_000_000),
        [
            83_067, 486_626, 571_983, 533_367, 125_563, 420_574, 79_419, 337_086
        ]
    );
    assert_eq!(
        below(u64::MAX)[..4],
        [
            2_737_119_964_309_083_067,
            9_759_665_942_015_486_626,
            7_619_492_598_720_571_983,
            10_135_238_487_665_533_367
        ]
    );
    let mut draws = chance(Purpose::Bot, 0);
    let picked: Vec<_> = (0..12).map(|_| draws.pick(&[5, 0, 3, 2])).collect();
    assert_eq!(picked, [0, 0, 3, 3, 2, 0, 0, 2, 0, 2, 0, 2]);
    let mut draws = chance(Purpose::Order, 0);
    let mut items = [0, 1, 2, 3, 4, 5, 6, 7];
    draws.shuffle(&mut items);
    assert_eq!(items, [6, 3, 2, 1, 0, 7, 4, 5]);
    draws.shuffle(&mut items);
    assert_eq!(items, [4, 0, 6, 7, 1, 3, 5, 2]);
    let indexes: Vec<_> = (1..10).map(|length| draws.index(length)).collect();
    assert_eq!(indexes, [0, 0, 1, 0, 3, 3, 0, 6, 4]);
}

#[test]
fn a_place_is_its_name_in_64_bit_fnv_1a() {
    // The published test vectors of the hash.
    let check = |name: &str, hash: u64| {
        assert_eq!(
            format!("{:?}", PlaceKey::of(name)),
            format!("PlaceKey({hash})")
        );
    };
    check("", 0xcbf2_9ce4_8422_2325);
    check("a", 0xaf63_dc4c_8601_ec8c);
    check("foobar", 0x8594_4171_f739_67e8);
}

#[test]
fn each_part_of_the_key_makes_other_draws() {
    let draws = |seed, purpose, place: &str, count| {
        let mut chance = Chance::new(seed, purpose, PlaceKey::of(place), count);
        (0..4).map(|_| chance.below(1 << 32)).collect::<Vec<_>>()
    };
    let first = draws(1, Purpose::Reply, "visit/door", 0);
    assert_eq!(first, draws(1, Purpose::Reply, "visit/door", 0));
    assert_ne!(first, draws(2, Purpose::Reply, "visit/door", 0));
    assert_ne!(first, draws(1, Purpose::Order, "visit/door", 0));
    assert_ne!(first, draws(1, Purpose::Bot, "visit/door", 0));
    assert_ne!(first, draws(1, Purpose::Reply, "visit/sofa", 0));
    assert_ne!(first, draws(1, Purpose::Reply, "visit/door", 1));
}

#[test]
fn order_reply_and_bot_are_drawn_apart() {
    // Over many seeds each pair of purposes shows all four pairs of a coin about equally often.
    let pairs = [
        (Purpose::Reply, Purpose::Order),
        (Purpose::Reply, Purpose::Bot),
        (Purpose::Order, Purpose::Bot),
    ];
    for (one, other) in pairs {
        let mut counts = [[0; 2]; 2];
        for seed in 0..4_000 {
            let toss = |purpose| {
                let mut chance = Chance::new(seed, purpose, PlaceKey::of("visit/door"), 0);
                usize::try_from(chance.below(2)).expect("a coin")
            };
            counts[toss(one)][toss(other)] += 1;
        }
        for count in counts.concat() {
            assert!(
                (880..=1_120).contains(&count),
                "{one:?} {other:?} {counts:?}"
            );
        }
    }
}

#[test]
fn a_pick_follows_its_weights() {
    let mut counts = [0_i32; 4];
    for count in 0..10_000 {
        counts[chance(Purpose::Reply, count).pick(&[5, 0, 3, 2])] += 1;
    }
    assert_eq!(counts[1], 0);
    for (count, expected) in counts.into_iter().zip([5_000, 0, 3_000, 2_000]) {
        assert!((count - expected).abs() < 200, "{counts:?}");
    }
}

#[test]
fn nothing_to_draw_from_is_the_first() {
    let mut chance = chance(Purpose::Reply, 0);
    assert_eq!(chance.below(0), 0);
    assert_eq!(chance.below(1), 0);
    assert_eq!(chance.index(0), 0);
    assert_eq!(chance.pick(&[]), 0);
    assert_eq!(chance.pick(&[0, 0]), 0);
    chance.shuffle::<u8>(&mut []);
}

proptest! {
    #[test]
    fn draws_stay_below_their_limit(seed: u64, count: u64, limit in 1_u64..) {
        let mut chance = Chance::new(seed, Purpose::Reply, PlaceKey::of("visit/door"), count);
        prop_assert!(chance.below(limit) < limit);
    }

    #[test]
    fn a_shuffle_keeps_every_item(seed: u64, length in 0_usize..40) {
        let mut items: Vec<usize> = (0..length).collect();
        Chance::new(seed, Purpose::Order, PlaceKey::of("visit/door"), 0).shuffle(&mut items);
        items.sort_unstable();
        prop_assert_eq!(items, (0..length).collect::<Vec<_>>());
    }
}
