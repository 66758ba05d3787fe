//! KT501: a way of playing that must not win.

use super::must::{Must, must};
use super::{fared, whole};
use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::playtest::{Bot, BotReport, Report};
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT501",
    name: "wrong-strategy-wins",
    severity: Severity::Error,
    title: "A way of playing that must not win wins, or good practice does not.",
    text: include_str!("strategy_wins.md"),
    find: Find::ByPlaying(find),
};

/// "Emerging" means: in at least this share of the runs.
const MOSTLY: f64 = 0.9;
/// How often the practiced worker may leave a critical duty undone.
const UNDONE: f64 = 0.1;

fn find(_: &Subject<'_>, report: &Report, out: &mut Findings<'_>) {
    let mut table = Table { report, out };
    table.best();
    table.skilled();
    table.at_most(Bot::Novice, "Habits alone must come out below 0.");
    table.random();
    for bot in [Bot::AlwaysFirst, Bot::Longest, Bot::Shortest] {
        table.at_most(
            bot,
            "Mix the order and the lengths of the choices, so that they tell nothing.",
        );
    }
    table.at_most(
        Bot::ServicesOnly,
        "Let an offered service be neither the best nor the way out.",
    );
    table.emerging(Bot::ServicesOnly, Some("safety"));
    let words = "Let kind words stand in aimless choices too, and let some good choices have none.";
    table.at_most(Bot::KindWords, words);
    table.emerging(Bot::KindWords, None);
    let questions = "Let some poor choices ask and some good ones say something.";
    table.at_most(Bot::AlwaysAsk, questions);
    table.emerging(Bot::AlwaysAsk, None);
    table.below_skilled(Bot::Warmest);
    table.emerging(Bot::Warmest, Some("thinking"));
    table.below_skilled(Bot::Bluntest);
    table.emerging(Bot::Bluntest, Some("relationships"));
}

struct Table<'t, 'r> {
    report: &'t Report,
    out: &'t mut Findings<'r>,
}

impl Table<'_, '_> {
    fn say(&mut self, message: String, help: &str) {
        self.out.at_name(whole(), message, help);
    }

    fn best(&mut self) {
        let outcome = |bot: &BotReport| bot.endings.child + bot.endings.family;
        let Some(best) = fared(self.report, Bot::Best) else {
            return;
        };
        let best_outcome = outcome(best);
        let mean = best.mean;
        for bot in Bot::ALL {
            let other = fared(self.report, bot).map(outcome).unwrap_or_default();
            // Less than a hundredth is rounding.
            if other > best_outcome + 0.01 {
                self.say(
                    format!(
                        "The endings of the bot {} ({:.1}) are better than those of the best choices ({:.1}).",
                        bot.name(),
                        other / 2.0,
                        best_outcome / 2.0
                    ),
                    "Lead the best choices to the best endings, or say why they are not the best choices.",
                );
            }
        }
        if !must(Bot::Best).holds(mean, None) {
            self.say(
                format!("Always the best choice scores {}, not 100.", figure(mean)),
                "The best choice is always 100; this is a mistake of the program, please tell us.",
            );
        }
    }

    fn skilled(&mut self) {
        let Some(skilled) = fared(self.report, Bot::Skilled) else {
            return;
        };
        let help = "Look where the practiced worker goes wrong (play --bot skilled): the best choice there is not what good practice would do.";
        let limit = must(Bot::Skilled);
        if let Must::AtLeast(least) = limit
            && !limit.holds(skilled.mean, None)
        {
            self.say(
                format!(
                    "The bot skilled scores {}, below {least:.0}.",
                    figure(skilled.mean)
                ),
                help,
            );
        }
        for (principle, score) in &skilled.principles {
            if score.is_none_or(|score| score < 50.0) {
                let score = figure(*score);
                self.say(
                    format!("The bot skilled scores {score} in {principle}, below 50."),
                    help,
                );
            }
        }
        if skilled.critical_undone > UNDONE {
            self.say(
                format!(
                    "The bot skilled leaves a critical duty undone in {:.0} of 100 visits.",
                    100.0 * skilled.critical_undone
                ),
                "Offer the critical duties at more moments, and on every way through the visit.",
            );
        }
    }

    fn random(&mut self) {
        let mean = fared(self.report, Bot::Random).and_then(|random| random.mean);
        let limit = must(Bot::Random);
        if let Must::NearZero(most) = limit
            && !limit.holds(mean, None)
        {
            self.say(
                format!("The bot random scores {}, not 0 ± {most}.", figure(mean)),
                "Chance is 0; let more visits be played, and if it stays so, please tell us.",
            );
        }
    }

    fn at_most(&mut self, bot: Bot, help: &str) {
        let limit = must(bot);
        let mean = fared(self.report, bot).and_then(|fared| fared.mean);
        if let Some(mean) = mean.filter(|mean| !limit.holds(Some(*mean), None)) {
            let limit = match limit {
                Must::AtMost(most) => format!("above {most:.0}"),
                _ => "not below 0".to_owned(),
            };
            self.say(
                format!("The bot {} scores {mean:.0}, {limit}.", bot.name()),
                help,
            );
        }
    }

    fn below_skilled(&mut self, bot: Bot) {
        let mean = |bot| fared(self.report, bot).and_then(|fared| fared.mean);
        let limit = must(bot);
        if let (Some(mean), Some(skilled), Must::BelowSkilled(far)) =
            (mean(bot), mean(Bot::Skilled), limit)
            && !limit.holds(Some(mean), Some(skilled))
        {
            self.say(
                format!(
                    "The bot {} scores {mean:.0}, less than {far:.0} below the bot skilled ({skilled:.0}).",
                    bot.name()
                ),
                "Let moments call for what it never does: being only nice, or only right, must not be enough.",
            );
        }
    }

    /// The principle comes out emerging in most runs; without one named, any does.
    fn emerging(&mut self, bot: Bot, principle: Option<&str>) {
        let Some(fared) = fared(self.report, bot) else {
            return;
        };
        let mut shares = fared
            .emerging
            .iter()
            .filter(|(id, _)| principle.is_none_or(|principle| principle == id.as_str()))
            .map(|(_, share)| *share);
        let most = shares.by_ref().fold(0.0, f64::max);
        let known = principle.is_none_or(|principle| fared.emerging.contains_key(principle));
        if known && most < MOSTLY {
            self.say(
                format!(
                    "With the bot {} {} comes out emerging in {:.0} of 100 visits, not in 90.",
                    bot.name(),
                    principle.unwrap_or("no principle"),
                    100.0 * most
                ),
                "Let what it leaves out be at stake more often, and name its critical duty in the briefing.",
            );
        }
    }
}

fn figure(score: Option<f64>) -> String {
    score.map_or_else(|| "nothing".to_owned(), |score| format!("{score:.1}"))
}
