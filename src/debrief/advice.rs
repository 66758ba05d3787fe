//! What to take along: what was done well, one thing to try, and the family's page.

use serde::Serialize;

use super::duties::DutyOutcome;
use super::outcomes::Outcomes;
use super::profile::Profile;
use super::transcript::TurnTold;
use super::way::Words;
use crate::practice::Gauge;
use crate::scenario::Part;
use crate::session::Plot;

/// Something done well, with its evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DoneWell {
    /// The turn, counted from 1.
    pub turn: usize,
    /// What was said or done.
    pub said: Words,
    /// The names of its skills.
    pub skills: Vec<String>,
    /// Why it counts.
    pub why: String,
    /// Whether it was right; if not, it is the moment that went less badly than the others.
    pub right: bool,
}

/// One thing to try on a real visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TryNext {
    /// The element it is from.
    pub element: String,
    /// The element's name.
    pub name: String,
    /// What to try, said to the worker.
    pub try_this: String,
    /// Practice before Safety Organized Practice, in one line.
    pub before: String,
    /// Practice with it.
    pub with: String,
    /// A turn of this visit where it would have fitted, if there is one.
    pub turn: Option<usize>,
    /// The words that would have fitted there.
    pub words: Option<Words>,
}

/// Up to three things done well: right choices that were worth most, of different elements where possible.
#[must_use]
pub(super) fn done_well(turns: &[TurnTold]) -> Vec<DoneWell> {
    let mut right: Vec<&TurnTold> = turns
        .iter()
        .filter(|turn| turn.right == Some(true))
        .collect();
    right.sort_by_key(|turn| (std::cmp::Reverse(turn.chose.worth), turn.number));
    let mut found: Vec<DoneWell> = Vec::new();
    let mut shown = Vec::new();
    for turn in right {
        let first_skill = turn.chose.skills.first();
        if found.len() < 3 && first_skill.is_some() && !shown.contains(&first_skill) {
            shown.push(first_skill);
            found.push(told(turn, true));
        }
    }
    if found.is_empty() {
        let least_bad = turns
            .iter()
            .filter(|turn| turn.right.is_some())
            .min_by_key(|turn| (std::cmp::Reverse(turn.chose.worth), turn.number));
        found.extend(least_bad.map(|turn| told(turn, false)));
    }
    found.sort_by_key(|done| done.turn);
    found
}

fn told(turn: &TurnTold, right: bool) -> DoneWell {
    DoneWell {
        turn: turn.number,
        said: turn.chose.words.clone(),
        skills: turn
            .chose
            .skills
            .iter()
            .map(|skill| skill.name.clone())
            .collect(),
        why: turn.chose.why.clone(),
        right,
    }
}

/// One thing to try: of an undone duty's element, else of the element that was shown least often for its chances.
#[must_use]
pub(super) fn try_next(plot: &Plot, profile: &Profile, turns: &[TurnTold]) -> Option<TryNext> {
    let model = &plot.model;
    let missed = missed_duty(plot, profile);
    let weakest = profile
        .elements
        .iter()
        .enumerate()
        .filter(|(_, sum)| sum.opportunities > 0 && sum.shown < sum.opportunities)
        .min_by_key(|(at, sum)| (1000 * sum.shown / sum.opportunities, *at))
        .and_then(|(at, _)| model.file.elements.get_index(at).map(|(id, _)| id));
    let id = missed.map(|(id, _)| id).or(weakest)?;
    let element = model.file.elements.get(id)?;
    let position = model.file.elements.get_index_of(id)?;
    let of_duty = missed.and_then(|(_, outcome)| match outcome {
        DutyOutcome::Undone(turn, choice) => Some((turn + 1, Words::of(plot, choice))),
        _ => None,
    });
    let of_turn = || {
        turns.iter().find_map(|turn| {
            let stronger = turn.stronger.as_ref()?;
            let choice = plot.find_choice(&stronger.choice)?;
            let shows = plot.move_of(choice).shows.contains(position);
            shows.then(|| (turn.number, stronger.words.clone()))
        })
    };
    let fitting = of_duty.or_else(of_turn);
    Some(TryNext {
        element: id.clone(),
        name: element.name.clone(),
        try_this: element.try_this.clone(),
        before: element.before.clone(),
        with: element.with.clone(),
        turn: fitting.as_ref().map(|(turn, _)| *turn),
        words: fitting.map(|(_, words)| words),
    })
}

/// The first duty that was not done well, critical ones before others, with its element.
fn missed_duty<'a>(plot: &'a Plot, profile: &Profile) -> Option<(&'a String, DutyOutcome)> {
    let missed = profile.duties.iter().filter_map(|(duty, outcome)| {
        let (_, text) = plot.model.file.duties.get_index(*duty)?;
        let missed = matches!(outcome, DutyOutcome::Undone(..) | DutyOutcome::Badly(_));
        missed.then_some((!text.critical, &text.element, *outcome))
    });
    // The first of equals, in the order of the practice model.
    let (_, element, outcome) = missed.min_by_key(|(not_critical, _, _)| *not_critical)?;
    Some((element, outcome))
}

/// How many lines the family's page has.
const PAGE_LINES: usize = 5;

/// The family's page: lines in a parent's voice, from duties, gauges and what was learned.
#[must_use]
pub(super) fn family_page(plot: &Plot, profile: &Profile, outcomes: &Outcomes) -> Vec<String> {
    let model = &plot.model;
    let texts = &model.file.family_page;
    let mut lines: Vec<(u8, String)> = Vec::new();
    for (duty, outcome) in &profile.duties {
        let Some((_, duty)) = model.file.duties.get_index(*duty) else {
            continue;
        };
        match outcome {
            DutyOutcome::Done(_) if duty.critical => lines.push((1, duty.family_done.clone())),
            DutyOutcome::Done(_) => lines.push((4, duty.family_done.clone())),
            DutyOutcome::Badly(_) | DutyOutcome::Undone(..) if duty.critical => {
                lines.push((0, duty.family_undone.clone()));
            }
            DutyOutcome::Badly(_) | DutyOutcome::Undone(..) => {
                lines.push((2, duty.family_undone.clone()));
            }
            DutyOutcome::NotOffered => {}
        }
    }
    let mut moved = false;
    for ((at, person), told) in plot
        .scenario
        .people
        .values()
        .enumerate()
        .zip(&outcomes.people)
    {
        if person.part != Part::Parent || told.gauges.len() < 2 {
            continue;
        }
        let last = told.gauges.last().copied().unwrap_or_default();
        let by = |gauge: Gauge| last[gauge as usize] - told.gauges[0][gauge as usize];
        let sentences = [
            (by(Gauge::Trust), &texts.trust_rose, &texts.trust_fell, 1),
            (
                by(Gauge::Strain),
                &texts.strain_rose,
                &texts.strain_eased,
                3,
            ),
            (
                by(Gauge::Readiness),
                &texts.readiness_rose,
                &texts.readiness_fell,
                3,
            ),
        ];
        for (points, rose, fell, rank) in sentences {
            if points.abs() >= texts.from_points {
                moved = true;
                let sentence = if points > 0 { rose } else { fell };
                // The second parent's lines come after the first one's.
                lines.push((rank + u8::from(at > 0), sentence.clone()));
            }
        }
    }
    if !moved {
        lines.push((3, texts.nothing_moved.clone()));
    }
    lines.sort_by_key(|(rank, _)| *rank);
    let mut page: Vec<String> = Vec::new();
    for (_, line) in lines {
        if page.len() < PAGE_LINES && !page.contains(&line) {
            page.push(line);
        }
    }
    page
}
