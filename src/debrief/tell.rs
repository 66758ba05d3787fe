//! Putting the debrief together from a replayed attempt.

use std::collections::BTreeMap;

use super::advice::{done_well, family_page, try_next};
use super::appraise::{Stake, stakes, stakes_taken_back, toward};
use super::duties::DutyOutcome;
use super::measures::measures;
use super::outcomes::outcomes;
use super::phrases;
use super::profile::{Held, Profile, profile};
use super::told::{
    ArguedTold, Debrief, DutiesTold, DutyTold, ElementTold, Evidence, FaultTold, NOTICE,
    PrincipleTold, TakenBack, UNRATED,
};
use super::transcript::{TurnTold, tell_lines, transcript};
use super::turning::turning_points;
use super::way::Words;
use crate::practice::{Bits, SkillIdx};
use crate::scenario::Vocabulary;
use crate::session::{Attempt, Branch, Plot, Replay, most_argued, place_of, replay};

/// The debrief of an attempt.
#[must_use]
pub fn debrief(plot: &Plot, vocabulary: &Vocabulary, attempt: &Attempt) -> Debrief {
    let replay = replay(plot, attempt);
    debrief_of(plot, vocabulary, attempt, &replay)
}

/// The debrief of an attempt that has been replayed already.
#[must_use]
pub fn debrief_of(
    plot: &Plot,
    vocabulary: &Vocabulary,
    attempt: &Attempt,
    replay: &Replay,
) -> Debrief {
    let stakes = stakes(plot, &replay.turns);
    // A first decision is evidence also when it was taken back, though the visit's story goes without it.
    let evidence = [stakes.clone(), stakes_taken_back(plot, attempt)].concat();
    let profile = profile(plot, &replay.turns, &evidence);
    let turns = transcript(plot, vocabulary, replay);
    let outcomes = outcomes(plot, replay);
    let measures = measures(plot, replay);
    let last_events = replay
        .turns
        .last()
        .map_or(&replay.opening, |turn| &turn.events);
    Debrief {
        scenario: plot.scenario.id.clone(),
        title: plot.scenario.title.clone(),
        seed: attempt.seed,
        mode: attempt.mode,
        group: attempt.mode.of_a_group(),
        finished: replay.state.ending.is_some(),
        stopped_at: replay.stopped_at.map(|position| position + 1),
        principles: principles(plot, &profile, &stakes),
        duties: duties(plot, replay, &profile),
        faults: faults(plot, &profile),
        measures_told: measures.told(plot),
        measures,
        turning_points: turning_points(plot, &turns),
        done_well: done_well(&turns),
        try_next: try_next(plot, &profile, &turns),
        family_page: family_page(plot, &profile, &outcomes),
        outcomes,
        argued: argued(attempt, &turns),
        discuss: if attempt.mode.of_a_group() {
            plot.scenario.discuss.clone()
        } else {
            Vec::new()
        },
        closing: tell_lines(plot, vocabulary, last_events, false),
        turns,
        taken_back: attempt
            .branches
            .iter()
            .map(|branch| taken_back(plot, attempt, branch))
            .collect(),
        notices: if rated(plot) {
            vec![NOTICE]
        } else {
            vec![NOTICE, UNRATED]
        },
    }
}

/// Where a group argued most, as far as the visit can still be told.
fn argued(attempt: &Attempt, turns: &[TurnTold]) -> Vec<ArguedTold> {
    most_argued(attempt)
        .into_iter()
        .filter_map(|argued| {
            let turn = turns.get(argued.turn.checked_sub(1)?)?;
            Some(ArguedTold {
                turn: turn.number,
                place: turn.place.clone(),
                times: argued.times,
                said: turn.chose.words.clone(),
            })
        })
        .collect()
}

/// A path that was taken back, with the turn that now stands where it began.
fn taken_back(plot: &Plot, attempt: &Attempt, branch: &Branch) -> TakenBack {
    let first = branch.decisions.first();
    let instead = attempt.decisions.get(branch.after);
    let same_place = first
        .zip(instead)
        .is_some_and(|(first, instead)| place_of(&first.choice) == place_of(&instead.choice));
    TakenBack {
        turn: same_place.then_some(branch.after + 1),
        words: branch
            .decisions
            .iter()
            .filter_map(|decision| plot.find_choice(&decision.choice))
            .map(|choice| Words::of(plot, choice))
            .collect(),
    }
}

fn rated(plot: &Plot) -> bool {
    plot.moments()
        .flat_map(|moment| plot.choices(moment))
        .any(|choice| plot.choice(choice).panel.is_some())
}

fn principles(plot: &Plot, profile: &Profile, stakes: &[Stake]) -> Vec<PrincipleTold> {
    let model = &plot.model;
    let principles = model.file.principles.iter().zip(&profile.principles);
    principles
        .enumerate()
        .map(|(at, ((id, text), told))| PrincipleTold {
            id: id.clone(),
            name: text.name.clone(),
            says: text.says.clone(),
            score: told.sum.score(),
            band: told.band,
            opportunities: told.sum.opportunities,
            shown: told.sum.shown,
            held: told
                .held
                .as_ref()
                .map(|held| held_told(plot, profile, held))
                .unwrap_or_default(),
            elements: model
                .elements_of(at)
                .iter()
                .filter_map(|element| element_told(plot, profile, stakes, element))
                .collect(),
        })
        .collect()
}

fn element_told(
    plot: &Plot,
    profile: &Profile,
    stakes: &[Stake],
    element: usize,
) -> Option<ElementTold> {
    let (id, text) = plot.model.file.elements.get_index(element)?;
    let sum = profile.elements.get(element)?;
    let evidence = stakes
        .iter()
        .filter_map(|stake| {
            let counted = toward(plot, stake, Bits::of([element]));
            (counted.opportunities > 0).then_some(Evidence {
                turn: stake.turn + 1,
                shown: counted.shown > 0,
            })
        })
        .collect();
    Some(ElementTold {
        id: id.clone(),
        name: text.name.clone(),
        says: text.says.clone(),
        opportunities: sum.opportunities,
        shown: sum.shown,
        in_words: match sum.opportunities {
            0 => "no chance came up".to_owned(),
            1 => format!("shown in {} of 1 chance", sum.shown),
            chances => format!("shown in {} of {chances} chances", sum.shown),
        },
        evidence,
    })
}

fn held_told(plot: &Plot, profile: &Profile, held: &Held) -> Vec<String> {
    let model = &plot.model;
    let duties = held.duties.iter().filter_map(|duty| {
        let (_, text) = model.file.duties.get_index(*duty)?;
        let badly = profile
            .duties
            .iter()
            .any(|(other, outcome)| other == duty && matches!(outcome, DutyOutcome::Badly(_)));
        Some(if badly {
            format!(
                "Done, but in a way that hurts: {}.",
                phrases::lower_first(&text.name)
            )
        } else {
            format!("Not done by the end: {}.", phrases::lower_first(&text.name))
        })
    });
    let many = u32::try_from(held.faults.len()).unwrap_or(u32::MAX) >= model.bands().faults_hold;
    let holding = held
        .faults
        .iter()
        .filter_map(|position| profile.faults.get(*position))
        .filter(|fault| many || fault.critical);
    let mut habits: BTreeMap<SkillIdx, Vec<usize>> = BTreeMap::new();
    for fault in holding {
        habits.entry(fault.habit).or_default().push(fault.turn + 1);
    }
    let faults = habits.iter().map(|(habit, turns)| {
        format!(
            "{}, at {}.",
            model.skill_text(*habit).1.name,
            phrases::decisions(turns)
        )
    });
    duties.chain(faults).collect()
}

fn duties(plot: &Plot, replay: &Replay, profile: &Profile) -> DutiesTold {
    let mut duties = DutiesTold::default();
    for (duty, outcome) in &profile.duties {
        let Some((id, text)) = plot.model.file.duties.get_index(*duty) else {
            continue;
        };
        let words = |turn: usize| {
            let turn = replay.turns.get(turn)?;
            Some(Words::of(plot, turn.choice))
        };
        let (list, name, turn, how) = match outcome {
            DutyOutcome::Done(turn) => (&mut duties.done, "done", Some(*turn), words(*turn)),
            DutyOutcome::Badly(turn) => (&mut duties.badly, "badly", Some(*turn), words(*turn)),
            DutyOutcome::Undone(turn, choice) => {
                let how = Some(Words::of(plot, *choice));
                (&mut duties.undone, "undone", Some(*turn), how)
            }
            DutyOutcome::NotOffered => (&mut duties.not_offered, "not-offered", None, None),
        };
        list.push(id.clone());
        duties.told.push(DutyTold {
            id: id.clone(),
            name: text.name.clone(),
            says: text.says.clone(),
            outcome: name,
            critical: text.critical,
            turn: turn.map(|turn| turn + 1),
            how,
        });
    }
    duties
}

fn faults(plot: &Plot, profile: &Profile) -> Vec<FaultTold> {
    profile
        .faults
        .iter()
        .map(|fault| {
            let (_, text) = plot.model.skill_text(fault.habit);
            FaultTold {
                turn: fault.turn + 1,
                habit: text.name.clone(),
                means: text.means.clone(),
                instead: text.good.clone(),
                mended_at: fault.mended_at.map(|turn| turn + 1),
            }
        })
        .collect()
}
