//! The duties of a visit, and the faults in it: what became of each.

use crate::practice::{Bits, Move, SkillIdx};
use crate::session::{ChoiceIdx, Plot, Turn};

/// What became of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DutyOutcome {
    /// Done at this turn.
    Done(usize),
    /// Done, but badly, at this turn.
    Badly(usize),
    /// Not done; the last turn where it could have been, and how.
    Undone(usize, ChoiceIdx),
    /// It could be done nowhere on this path, or was kept by not breaking it, so it does not count.
    NotOffered,
}

/// What became of each duty of the visit, as positions in the practice model.
#[must_use]
pub fn duties(plot: &Plot, turns: &[Turn]) -> Vec<(usize, DutyOutcome)> {
    plot.duties()
        .iter()
        .map(|duty| (duty, outcome(plot, turns, duty)))
        .collect()
}

fn outcome(plot: &Plot, turns: &[Turn], duty: usize) -> DutyOutcome {
    let took = |part: fn(&Move) -> Bits| {
        turns
            .iter()
            .position(|turn| part(plot.move_of(turn.choice)).contains(duty))
    };
    if let Some(turn) = took(|the_move| the_move.duties) {
        return DutyOutcome::Done(turn);
    }
    if let Some(turn) = took(|the_move| the_move.badly) {
        return DutyOutcome::Badly(turn);
    }
    let text = plot.model.file.duties.get_index(duty);
    if text.is_some_and(|(_, text)| text.kept_unless_broken) {
        return DutyOutcome::NotOffered;
    }
    let last_chance = turns.iter().enumerate().rev().find_map(|(position, turn)| {
        let how = turn
            .open
            .iter()
            .find(|choice| plot.move_of(**choice).duties.contains(duty))?;
        Some(DutyOutcome::Undone(position, *how))
    });
    last_chance.unwrap_or(DutyOutcome::NotOffered)
}

/// A habit that was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// At which turn.
    pub turn: usize,
    /// Which habit.
    pub habit: SkillIdx,
    /// The elements it harms.
    pub harms: Bits,
    /// Whether it is critical.
    pub critical: bool,
    /// The turn that mended it.
    pub mended_at: Option<usize>,
}

/// The faults of a visit. Each repair mends the latest fault before it that is not mended yet.
#[must_use]
pub fn faults(plot: &Plot, turns: &[Turn]) -> Vec<Fault> {
    let mut faults: Vec<Fault> = Vec::new();
    for (position, turn) in turns.iter().enumerate() {
        let the_move = plot.move_of(turn.choice);
        if the_move.repairs {
            let latest = faults
                .iter()
                .rev()
                .find(|fault| fault.mended_at.is_none())
                .map(|fault| fault.turn);
            for fault in &mut faults {
                if Some(fault.turn) == latest {
                    fault.mended_at = Some(position);
                }
            }
        }
        if turn.counts {
            let habits = the_move.skills.iter().filter_map(|skill| {
                let tag = plot.model.tag(*skill);
                tag.habit.then_some(Fault {
                    turn: position,
                    habit: *skill,
                    harms: tag.harms,
                    critical: tag.critical,
                    mended_at: None,
                })
            });
            faults.extend(habits);
        }
    }
    faults
}
