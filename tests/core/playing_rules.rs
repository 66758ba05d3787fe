//! The rules of play, on reports whose figures are set by hand: a sound one, and one figure wrong at a time.

use kitchen_table::check::Checked;
use kitchen_table::playtest::{Bot, BotReport, EndingMeans, Report};

use super::checking::{by_playing, check, play};
use super::splice::splice;

/// A visit, and a report in which every figure is as it must be.
fn sound() -> (Checked, Report) {
    let (name, text) = splice("// whole visit\n");
    let checked = check(&name, &text);
    let mut report = play(&checked, 2);
    for bot in Bot::ALL {
        let score = match bot {
            Bot::Best => 100.0,
            Bot::Skilled => 78.0,
            Bot::Novice => -40.0,
            Bot::Random => 0.0,
            _ => 30.0,
        };
        let fared = of(&mut report, bot);
        fared.mean = Some(score);
        fared.critical_undone = 0.0;
        fared.trust_moved = 25.0;
        fared.at_the_end_of_a_scale = 0.0;
        fared.endings = EndingMeans {
            child: 3.0,
            family: 3.0,
        };
        for score in fared.principles.values_mut() {
            *score = Some(60.0);
        }
        for share in fared.emerging.values_mut() {
            *share = 1.0;
        }
    }
    report
        .change_talk
        .insert("skilled", [Some(0.4), Some(0.5), Some(0.6), Some(0.7)]);
    report
        .change_talk
        .insert("novice", [Some(0.3), None, None, Some(0.35)]);
    report.score_outcome = 0.5;
    report.varied_replies = 0.8;
    report.unreached.clear();
    (checked, report)
}

fn of(report: &mut Report, bot: Bot) -> &mut BotReport {
    report.bots.get_mut(bot.name()).unwrap()
}

/// Sets a figure wrong and says what is found then, as codes and messages.
fn found(wrong: impl FnOnce(&mut Report)) -> Vec<(&'static str, String)> {
    let (checked, mut report) = sound();
    wrong(&mut report);
    let findings = by_playing(&checked, &report);
    findings
        .into_iter()
        .map(|finding| (finding.code, finding.message))
        .collect()
}

#[track_caller]
fn finds(code: &str, words: &str, wrong: impl FnOnce(&mut Report)) {
    let found = found(wrong);
    let [(its_code, message)] = found.as_slice() else {
        panic!("one finding expected, not {found:#?}");
    };
    assert_eq!(*its_code, code, "{message}");
    assert!(message.contains(words), "{message}");
}

#[test]
fn a_sound_report_has_nothing_wrong() {
    assert_eq!(found(|_| ()), []);
}

#[test]
fn good_practice_must_win() {
    finds("KT501", "skilled scores 69.0, below 70", |it| {
        of(it, Bot::Skilled).mean = Some(69.0);
    });
    finds("KT501", "in thinking, below 50", |it| {
        of(it, Bot::Skilled)
            .principles
            .insert("thinking".to_owned(), Some(49.0));
    });
    finds("KT501", "critical duty undone in 20 of 100", |it| {
        of(it, Bot::Skilled).critical_undone = 0.2;
    });
    finds("KT501", "scores 97.0, not 100", |it| {
        of(it, Bot::Best).mean = Some(97.0);
    });
    finds("KT501", "bot bluntest (3.5) are better", |it| {
        of(it, Bot::Bluntest).endings.child = 4.0;
    });
}

#[test]
fn nothing_else_may_win() {
    finds("KT501", "novice scores 0, not below 0", |it| {
        of(it, Bot::Novice).mean = Some(0.0);
    });
    finds("KT501", "random scores -4.0", |it| {
        of(it, Bot::Random).mean = Some(-4.0);
    });
    for bot in [
        Bot::AlwaysFirst,
        Bot::Longest,
        Bot::Shortest,
        Bot::ServicesOnly,
    ] {
        finds("KT501", "above 35", |it| of(it, bot).mean = Some(36.0));
    }
    for bot in [Bot::KindWords, Bot::AlwaysAsk] {
        finds("KT501", "above 45", |it| of(it, bot).mean = Some(46.0));
        assert_eq!(found(|it| of(it, bot).mean = Some(44.0)), []);
    }
    for bot in [Bot::Warmest, Bot::Bluntest] {
        finds("KT501", "less than 25 below", |it| {
            of(it, bot).mean = Some(54.0);
        });
    }
}

#[test]
fn what_a_strategy_leaves_out_comes_out_emerging() {
    let cases = [
        (Bot::Warmest, "thinking"),
        (Bot::Bluntest, "relationships"),
        (Bot::ServicesOnly, "safety"),
    ];
    for (bot, principle) in cases {
        finds("KT501", principle, |it| {
            of(it, bot).emerging.insert(principle.to_owned(), 0.85);
        });
    }
    for bot in [Bot::KindWords, Bot::AlwaysAsk] {
        finds("KT501", "no principle", |it| {
            of(it, bot)
                .emerging
                .values_mut()
                .for_each(|share| *share = 0.5);
        });
        let one_left = found(|it| {
            of(it, bot)
                .emerging
                .values_mut()
                .skip(1)
                .for_each(|share| *share = 0.0);
        });
        assert_eq!(one_left, []);
    }
}

#[test]
fn scores_and_outcomes_go_together() {
    finds("KT503", "r = 0.29", |it| it.score_outcome = 0.29);
}

#[test]
fn people_respond_as_people_do() {
    let talk = |bot: &'static str, first, last| {
        move |it: &mut Report| {
            it.change_talk
                .insert(bot, [Some(first), None, None, Some(last)]);
        }
    };
    finds("KT504", "from 0.50 to 0.66", talk("skilled", 0.5, 0.66));
    finds("KT504", "from 0.30 to 0.60", talk("skilled", 0.3, 0.6));
    finds("KT504", "from 0.20 to 0.35", talk("novice", 0.2, 0.35));
    finds("KT504", "from 0.50 to 0.50", talk("novice", 0.5, 0.5));
    finds("KT504", "by +41 points", |it| {
        of(it, Bot::Skilled).trust_moved = 41.0;
    });
    finds("KT504", "0 or 100 in 12 of 100", |it| {
        of(it, Bot::Novice).at_the_end_of_a_scale = 0.12;
    });
}

#[test]
fn people_can_respond_in_several_ways() {
    finds("KT505", "At 49 of 100", |it| it.varied_replies = 0.49);
}

#[test]
fn everything_is_reached() {
    let cases = [
        ("moment visit/worry-2", "moment \"visit/worry-2\""),
        (
            "choice visit/worry-2/names",
            "choice \"visit/worry-2/names\"",
        ),
        ("reply visit/worry-2/names [1]", "this reply never came"),
        ("fact fact-1", "fact \"fact-1\""),
        ("ending closed", "ending \"closed\""),
    ];
    for (unreached, words) in cases {
        finds("KT502", words, |it| it.unreached.push(unreached.to_owned()));
    }
}
