//! What a bot's score must be in a scenario that measures what it should: the design's table of bots.

use crate::playtest::Bot;

/// What a score must be, in points from -100 to 100. All limits are our judgment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Must {
    /// 100: nothing is better than the best.
    Full,
    /// This or more.
    AtLeast(f64),
    /// This or less.
    AtMost(f64),
    /// Below 0.
    BelowZero,
    /// Not further than this from 0.
    NearZero(f64),
    /// At least this far below the practiced worker.
    BelowSkilled(f64),
}

/// What the score of a bot must be.
#[must_use]
pub fn must(bot: Bot) -> Must {
    match bot {
        Bot::Best => Must::Full,
        Bot::Skilled => Must::AtLeast(70.0),
        Bot::Novice => Must::BelowZero,
        Bot::Random => Must::NearZero(3.0),
        Bot::AlwaysFirst | Bot::Longest | Bot::Shortest | Bot::ServicesOnly => Must::AtMost(35.0),
        Bot::KindWords | Bot::AlwaysAsk => Must::AtMost(45.0),
        Bot::Warmest | Bot::Bluntest => Must::BelowSkilled(25.0),
    }
}

impl Must {
    /// Whether a score is as it must be; `skilled` is that of the practiced worker.
    ///
    /// A bot that never had anything at stake has no score, which only those who must reach something may not.
    #[must_use]
    pub fn holds(self, score: Option<f64>, skilled: Option<f64>) -> bool {
        let Some(score) = score else {
            return !matches!(self, Self::Full | Self::AtLeast(_) | Self::NearZero(_));
        };
        match self {
            // What lies above is shown as 100, and below 0 as less than that.
            Self::Full => score >= 99.95,
            Self::AtLeast(least) => score >= least,
            Self::AtMost(most) => score <= most,
            Self::BelowZero => score <= -0.1,
            Self::NearZero(most) => score.abs() <= most,
            Self::BelowSkilled(far) => skilled.is_none_or(|skilled| skilled - score >= far),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bot: Bot, score: f64, expected: bool) {
        assert_eq!(must(bot).holds(Some(score), Some(80.0)), expected);
    }

    #[test]
    fn a_score_holds_up_to_its_limit() {
        check(Bot::Best, 100.0, true);
        check(Bot::Best, 99.9, false);
        check(Bot::Skilled, 70.0, true);
        check(Bot::Skilled, 69.9, false);
        check(Bot::Novice, -0.1, true);
        check(Bot::Novice, 0.0, false);
        check(Bot::Random, -3.0, true);
        check(Bot::Random, 3.1, false);
        check(Bot::Longest, 35.0, true);
        check(Bot::KindWords, 45.1, false);
        check(Bot::Warmest, 55.0, true);
        check(Bot::Bluntest, 55.1, false);
    }

    #[test]
    fn no_score_at_all_fails_those_who_must_reach_something() {
        for bot in Bot::ALL {
            let reaches = matches!(bot, Bot::Best | Bot::Skilled | Bot::Random);
            assert_eq!(must(bot).holds(None, None), !reaches, "{}", bot.name());
        }
    }
}
