//! The tables of `docs/scoring.md`, worked out anew.

use super::guesser::{Guesser, OPPORTUNITIES, chances};
use super::hubs::FOUR;
use super::stakes::{DOOR, TWO_WAYS};
use super::visits::{model, scored, visit};
use crate::practice::{
    self, Bits, EffectContext, Gauge, MEMORY, Model, ReplyContext, Situation, Talk, Tenths, moved,
};

pub(super) fn sop() -> Model {
    practice::sop().expect("the practice model that comes with the program is sound")
}

/// A table in Markdown.
fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|cell| (*cell).to_owned()).collect();
    let rule: Vec<String> = head.iter().map(|_| "---".to_owned()).collect();
    let rows: String = rows.iter().map(|row| line(row)).collect();
    line(&head) + &line(&rule) + &rows
}

fn signed(number: Tenths) -> String {
    if number.0 < 0 {
        format!("−{}", Tenths(-number.0))
    } else {
        format!("+{number}")
    }
}

fn weights() -> String {
    let rule = sop().file.worth;
    let rows = [
        (
            "one more skill of another category",
            signed(rule.second_skill),
        ),
        (
            "a good skill beside a habit",
            signed(rule.skill_beside_habit),
        ),
        (
            "the ceiling for a choice with a habit",
            rule.habit_ceiling.to_string(),
        ),
        ("shows what the moment calls for", signed(rule.called_for)),
        (
            "is good and shows nothing of it",
            signed(rule.not_called_for),
        ),
        (
            "good, in that sense and beside a habit, from a base of",
            rule.good_from.to_string(),
        ),
        (
            "all adjustments to the situation together, at most",
            format!("±{}", rule.situation_limit),
        ),
        ("moving on from a hub", rule.moving_on.to_string()),
    ];
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(what, weight)| vec![what.to_owned(), weight])
        .collect();
    table(&["what", "weight"], &rows)
}

/// Worths at a moment that asks for listening, after two reflections.
fn worth() -> String {
    let model = model();
    let reflection = model.skill("complex-reflection").expect("there");
    let mut recent = [Bits::default(); MEMORY];
    recent[0] = model.tag(reflection).categories;
    recent[1] = recent[0];
    let done = vec![0; model.n_skills()];
    let situation = Situation {
        trust: 50,
        strain: 50,
        readiness: 50,
        last_talk: None,
        to_child: false,
        decisions: 2,
        last_skills: &[reflection],
        recent: &recent,
        done: &done,
    };
    let choices = [
        (
            "You came home to this after a double.",
            vec!["complex-reflection", "open-question"],
        ),
        ("Say nothing for a moment.", vec!["silence"]),
        ("When did it last go well?", vec!["exception-question"]),
        (
            "It sounds hard. But you need to get help.",
            vec!["simple-reflection", "takes-over"],
        ),
    ];
    let rows: Vec<_> = choices
        .into_iter()
        .map(|(says, ids)| {
            let skills = ids.iter().filter_map(|id| model.skill(id)).collect();
            let the_move = model.make_move(skills, None, None);
            let worth = model.worth(&the_move, model.element_set(&["listening"]), &situation);
            let (first, rest) = worth.terms.split_first().expect("a base at least");
            let rest: Vec<String> = rest
                .iter()
                .map(|term| format!(" · {} {}", signed(term.by), term.says))
                .collect();
            let terms = format!("{} {}{}", first.by, first.says, rest.concat());
            vec![says.to_owned(), worth.total.to_string(), terms]
        })
        .collect();
    table(&["choice", "worth", "terms"], &rows)
}

fn score_cell(score: Option<i32>) -> String {
    score.map_or("no opportunity".to_owned(), |score| {
        score.to_string().replace('-', "−")
    })
}

/// One row for each choice of a visit of one moment: its worth and what it scores for each name.
fn choices(text: &str, told: &[(&str, &str)], names: &[&str]) -> String {
    let plot = visit(text);
    let rows: Vec<_> = told
        .iter()
        .map(|(id, says)| {
            let decision = format!("door/{id}");
            let choice = plot.find_choice(&format!("v/{decision}")).expect("there");
            let worth = plot.move_of(choice).panel.expect("rated").to_string();
            let scores = names
                .iter()
                .map(|name| score_cell(scored(&plot, &[decision.as_str()], name).0));
            [(*says).to_owned(), worth]
                .into_iter()
                .chain(scores)
                .collect()
        })
        .collect();
    let head: Vec<&str> = ["choice", "worth"]
        .into_iter()
        .chain(names.iter().copied())
        .collect();
    table(&head, &rows).replace("| whole |", "| score |")
}

fn hub(text: &str, ways: &[(&str, &[&str])]) -> String {
    let plot = visit(text);
    let rows: Vec<_> = ways
        .iter()
        .map(|(says, taken)| {
            let ids: Vec<String> = taken
                .iter()
                .chain([&"on"])
                .map(|id| format!("talk/{id}"))
                .collect();
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            vec![
                (*says).to_owned(),
                score_cell(scored(&plot, &ids, "whole").0),
            ]
        })
        .collect();
    table(&["taken before moving on", "score"], &rows)
}

fn guesses(guesser: Guesser) -> String {
    let percent = |tenths: u128| format!("{}.{} %", tenths / 10, tenths % 10);
    let rows: Vec<_> = OPPORTUNITIES
        .into_iter()
        .map(|opportunities| {
            let chances = chances(guesser, opportunities).map(percent);
            [opportunities.to_string()]
                .into_iter()
                .chain(chances)
                .collect()
        })
        .collect();
    table(
        &["opportunities", "emerging", "developing", "practiced"],
        &rows,
    )
}

fn gauges() -> String {
    let model = model();
    let plain = EffectContext {
        situation: 0,
        habit_to_parent: false,
    };
    let habit = EffectContext {
        habit_to_parent: true,
        ..plain
    };
    let helped = EffectContext {
        situation: 5,
        ..plain
    };
    let cases = [
        ("a complex reflection", Gauge::Trust, 50, 2, plain),
        (
            "the same, where the situation speaks for it",
            Gauge::Trust,
            50,
            2,
            helped,
        ),
        (
            "the same, with someone who trusts already",
            Gauge::Trust,
            80,
            2,
            plain,
        ),
        (
            "taking over, with a grandmother",
            Gauge::Trust,
            50,
            -2,
            plain,
        ),
        ("taking over, with a parent", Gauge::Trust, 50, -2, habit),
        ("a threat, with a parent", Gauge::Strain, 50, 5, habit),
        (
            "a threat, with a parent who is strained already",
            Gauge::Strain,
            90,
            5,
            habit,
        ),
    ];
    let rows: Vec<_> = cases
        .into_iter()
        .map(|(says, gauge, from, points, context)| {
            let to = moved(&model.file.people, gauge, from, points, context);
            let gauge = format!("{gauge:?}").to_lowercase();
            let effect = format!("{points:+}").replace('-', "−");
            vec![says.to_owned(), gauge, effect, format!("{from} → {to}")]
        })
        .collect();
    table(&["move", "gauge", "usual effect", "becomes"], &rows)
}

fn talk() -> String {
    let model = sop();
    let class = model
        .file
        .people
        .classes
        .iter()
        .position(|class| class == "open-question");
    let plain = ReplyContext {
        last_talk: Some(Talk::Neutral),
        class: class.expect("there"),
        toward: None,
        trust: 50,
        habit: false,
    };
    let cases = [
        ("with trust at 50", plain),
        ("with trust at 80", ReplyContext { trust: 80, ..plain }),
        ("with trust at 20", ReplyContext { trust: 20, ..plain }),
        (
            "aimed at change, with trust at 50",
            ReplyContext {
                toward: Some(Talk::Change),
                ..plain
            },
        ),
        (
            "beside a habit, with trust at 50",
            ReplyContext {
                habit: true,
                ..plain
            },
        ),
    ];
    let rows: Vec<_> = cases
        .into_iter()
        .map(|(says, context)| {
            let weights = model.talk_weights(context);
            let all: u64 = weights.iter().sum();
            let shares = weights.map(|weight| format!("{} %", (200 * weight + all) / (2 * all)));
            [says.to_owned()].into_iter().chain(shares).collect()
        })
        .collect();
    table(&["the question", "change", "neutral", "sustain"], &rows)
}

/// A table of the document, by the name it has there.
pub(super) fn computed(name: &str) -> String {
    let door = [
        ("hear", "say back what she feels"),
        ("ask", "ask an open question"),
        ("check", "ask a closed one"),
        ("push", "take over"),
    ];
    let two_ways = [
        ("hear", "say back what she feels"),
        ("ask", "ask an open question"),
        ("chat", "chat"),
        ("push", "take over"),
    ];
    let poor = FOUR.replace("d 3.0", "d 1.8");
    match name {
        "weights" => weights(),
        "worth" => worth(),
        "door" => choices(DOOR, &door, &["whole"]),
        "two-ways" => choices(
            TWO_WAYS,
            &two_ways,
            &["listening", "drawing-out", "relationships"],
        ),
        "hub" => hub(
            FOUR,
            &[
                ("all four, in any order", &["a", "b", "c", "d"]),
                ("all but the fourth", &["a", "b", "c"]),
                ("the best and one more", &["a", "b"]),
                ("the best alone", &["a"]),
                ("nothing", &[]),
            ],
        ),
        "poor-hub" => hub(
            &poor,
            &[
                ("the three good ones", &["a", "b", "c"]),
                ("everything", &["a", "b", "c", "d"]),
                ("the poor one alone", &["d"]),
            ],
        ),
        "guesser" => guesses(Guesser::Any),
        "no-habits" => guesses(Guesser::NoHabits),
        "gauges" => gauges(),
        "talk" => talk(),
        _ => panic!("nothing is computed under the name {name}"),
    }
}
