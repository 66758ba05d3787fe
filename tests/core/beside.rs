//! The warm worker beside the practiced one in every shipped family: the two-minute lecture must be there.

use std::path::Path;
use std::sync::Arc;

use kitchen_table::debrief::{Beside, Walker, beside, beside_text};
use kitchen_table::playtest::{Bot, attempt, sight::Reader};
use kitchen_table::practice;
use kitchen_table::scenario::{self, Vocabulary};
use kitchen_table::session::Plot;

const SEEDS: [u64; 5] = [1, 2, 7, 19, 100];

fn plot(family: &str) -> Plot {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("scenarios/{family}.ron"));
    let text = std::fs::read_to_string(path).unwrap();
    let family = scenario::load("family.ron", &text).scenario.unwrap();
    Plot::new(Arc::new(family), Arc::new(practice::sop().unwrap())).unwrap()
}

fn told(plot: &Plot, bots: [Bot; 2], seed: u64) -> Beside {
    let vocabulary = Vocabulary::shipped().0;
    let reader = Reader::new(plot, &vocabulary);
    let [left, right] = bots.map(|bot| attempt(&reader, bot, seed));
    let walker = |bot: Bot| Walker {
        name: format!("The {} worker", bot.name()),
        subject: format!("the {} worker", bot.name()),
        says: String::new(),
    };
    beside(
        plot,
        &vocabulary,
        [(walker(bots[0]), &left), (walker(bots[1]), &right)],
    )
}

/// The lecture: many partings, the worry named by one alone and told so, and a family moved by one alone.
fn check(family: &str) {
    let plot = plot(family);
    for seed in SEEDS {
        let told = told(&plot, [Bot::Warmest, Bot::Skilled], seed);
        let place = format!("{family}, seed {seed}");
        assert!(
            told.partings.len() >= 8,
            "{place}: {} partings",
            told.partings.len()
        );
        let telling = told
            .partings
            .iter()
            .filter(|parting| parting.telling)
            .count();
        assert_eq!(telling, 4, "{place}");
        let worry = told
            .duties
            .iter()
            .find(|duty| duty.id == "names-the-worry")
            .unwrap();
        assert_eq!(worry.outcomes[1], "done", "{place}");
        // Where nothing warm is open, the warm worker has to say it somehow, and it comes out badly.
        assert!(
            ["undone", "badly"].contains(&worry.outcomes[0]),
            "{place}: {worry:?}"
        );
        assert!(
            (2..=4).contains(&told.difference.len()),
            "{place}: {:#?}",
            told.difference
        );
        assert!(
            told.difference[0].contains("Only the skilled worker did well")
                && told.difference[0].contains("say plainly what the worry is"),
            "{place}: {}",
            told.difference[0]
        );
        let last = told.difference.last().unwrap();
        assert!(last.contains("readier for the change"), "{place}: {last}");
        assert_ne!(told.endings[0].title, told.endings[1].title, "{place}");
    }
}

#[test]
fn bedtime_holds_the_lecture_on_every_seed() {
    check("bedtime");
}

#[test]
fn a_quarter_to_five_holds_the_lecture_on_every_seed() {
    check("quarter-to-five");
}

#[test]
fn any_two_workers_can_stand_side_by_side_either_way_round() {
    let bots = [
        Bot::Warmest,
        Bot::Skilled,
        Bot::Bluntest,
        Bot::Novice,
        Bot::ServicesOnly,
    ];
    for family in ["bedtime", "quarter-to-five"] {
        let plot = plot(family);
        for left in bots {
            for right in bots {
                let told = told(&plot, [left, right], 7);
                let most = if left == right { 1..=1 } else { 2..=4 };
                assert!(
                    most.contains(&told.difference.len()),
                    "{left:?} {right:?}: {:#?}",
                    told.difference
                );
                assert_eq!(told.partings.is_empty(), left == right);
                for line in beside_text(&told, 78) {
                    let text = line.text.to_lowercase();
                    assert!(!text.contains("score") && !text.contains('%'), "{text}");
                }
            }
        }
    }
}
