//! The bots: ways to pick among the open choices, the same for every scenario.

use super::sight::{Seen, Sight};
use crate::practice::Talk;
use crate::session::ChoiceIdx;

/// A way to pick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bot {
    /// The highest worth. The only one that knows worths.
    Best,
    /// What a practiced worker would do, by the skill tags and what is heard and seen.
    Skilled,
    /// Habits to unlearn, else closed questions: a caricature, not a picture of new workers.
    Novice,
    /// Any open choice.
    Random,
    /// The first on the screen.
    AlwaysFirst,
    /// The most characters.
    Longest,
    /// The fewest characters.
    Shortest,
    /// The most kind words, reading text only.
    KindWords,
    /// Any question, good or bad.
    AlwaysAsk,
    /// Affirms, reflects, agrees, reassures; never names the worry or a bottom line.
    Warmest,
    /// Names worry, bottom line, detail, next step; never reflects or affirms.
    Bluntest,
    /// A service, referral or class whenever offered.
    ServicesOnly,
}

impl Bot {
    /// All of them, in the order of the reports.
    pub const ALL: [Self; 12] = [
        Self::Best,
        Self::Skilled,
        Self::Novice,
        Self::Random,
        Self::AlwaysFirst,
        Self::Longest,
        Self::Shortest,
        Self::KindWords,
        Self::AlwaysAsk,
        Self::Warmest,
        Self::Bluntest,
        Self::ServicesOnly,
    ];

    /// Its name on the command line and in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Skilled => "skilled",
            Self::Novice => "novice",
            Self::Random => "random",
            Self::AlwaysFirst => "always-first",
            Self::Longest => "longest",
            Self::Shortest => "shortest",
            Self::KindWords => "kind-words",
            Self::AlwaysAsk => "always-ask",
            Self::Warmest => "warmest",
            Self::Bluntest => "bluntest",
            Self::ServicesOnly => "services-only",
        }
    }

    /// The bot of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bot| bot.name() == name)
    }

    /// Picks one of the open choices; `None` if there is none.
    #[must_use]
    pub fn pick(self, sight: &mut Sight<'_>) -> Option<ChoiceIdx> {
        let menu = sight.menu.clone();
        let picked = match self {
            Self::Best => most(&menu, |seen| sight.worth_if_best(seen)),
            Self::Skilled => skilled(sight, &menu),
            Self::Novice => novice(sight, &menu),
            Self::Random => menu,
            Self::AlwaysFirst => menu.into_iter().take(1).collect(),
            Self::Longest => most(&menu, |seen| i64::from(seen.characters)),
            Self::Shortest => most(&menu, |seen| -i64::from(seen.characters)),
            Self::KindWords => most(&menu, |seen| {
                i64::try_from(sight.kind_words(seen)).unwrap_or(i64::MAX)
            }),
            Self::AlwaysAsk => first_that_fit(&[&|seen: &Seen| seen.asks], &menu),
            Self::Warmest => {
                let words = sight.words;
                let open =
                    first_that_fit(&[&|seen: &Seen| !seen.categories.meets(words.worry)], &menu);
                first_that_fit(&[&|seen: &Seen| seen.categories.meets(words.warm)], &open)
            }
            Self::Bluntest => {
                let words = sight.words;
                let open =
                    first_that_fit(&[&|seen: &Seen| !seen.categories.meets(words.soft)], &menu);
                first_that_fit(&[&|seen: &Seen| seen.categories.meets(words.blunt)], &open)
            }
            Self::ServicesOnly => {
                let words = sight.words;
                first_that_fit(
                    &[&|seen: &Seen| seen.categories.meets(words.service)],
                    &menu,
                )
            }
        };
        sight.any_of(&picked)
    }
}

/// A bot that has the menu before it, for tests of a single pick.
fn skilled(sight: &Sight<'_>, menu: &[Seen]) -> Vec<Seen> {
    let words = sight.words;
    let sound = first_that_fit(&[&|seen: &Seen| !seen.habit], menu);
    // A hub is left when nothing that shows an element is left in it.
    let staying: Vec<Seen> = keep(&sound, |seen| !seen.leaves && !seen.shows.is_empty());
    let open = if staying.is_empty() { sound } else { staying };
    if !sight.strained {
        let to_name = |categories, named: bool, from: u32| {
            let due = !named && sight.decisions >= from;
            keep(&open, |seen| due && seen.categories.meets(categories))
        };
        let role = keep(&open, |seen| !sight.role_named && seen.names_role);
        let worry = to_name(words.worry, sight.worry_named, 3);
        for named in [role, worry] {
            if !named.is_empty() {
                return least_shown(sight, &named);
            }
        }
    }
    let fitting = if sight.last_talk == Some(Talk::Sustain) || sight.strained {
        keep(&open, |seen| seen.categories.meets(words.settling))
    } else if sight.last_talk == Some(Talk::Change) {
        let onward = keep(&open, |seen| seen.categories.meets(words.onward));
        let toward = keep(&onward, |seen| seen.toward == Some(Talk::Change));
        if toward.is_empty() { onward } else { toward }
    } else {
        Vec::new()
    };
    least_shown(sight, if fitting.is_empty() { &open } else { &fitting })
}

/// Those that show the element shown least so far.
fn least_shown(sight: &Sight<'_>, open: &[Seen]) -> Vec<Seen> {
    most(open, |seen| {
        let least = seen.shows.iter().map(|element| sight.shown[element]).min();
        -i64::from(least.unwrap_or(u32::MAX))
    })
}

fn novice(sight: &Sight<'_>, menu: &[Seen]) -> Vec<Seen> {
    let words = sight.words;
    for habit in words.worst_habits {
        let open = keep(menu, |seen| {
            seen.habit && habit.is_some_and(|id| seen.skills.contains(&id))
        });
        if !open.is_empty() {
            return open;
        }
    }
    first_that_fit(
        &[&|seen: &Seen| seen.habit, &|seen: &Seen| {
            seen.categories.meets(words.closed)
        }],
        menu,
    )
}

fn keep(menu: &[Seen], fits: impl Fn(&Seen) -> bool) -> Vec<Seen> {
    menu.iter().filter(|seen| fits(seen)).cloned().collect()
}

/// Those that fit the first test that any fits; all, if none fits any.
fn first_that_fit(tests: &[&dyn Fn(&Seen) -> bool], menu: &[Seen]) -> Vec<Seen> {
    tests
        .iter()
        .map(|test| keep(menu, test))
        .find(|fitting| !fitting.is_empty())
        .unwrap_or_else(|| menu.to_vec())
}

/// Those with the highest number.
fn most(menu: &[Seen], number: impl Fn(&Seen) -> i64) -> Vec<Seen> {
    let highest = menu.iter().map(&number).max();
    keep(menu, |seen| Some(number(seen)) == highest)
}
