//! Turning points: which choice moved whom most, and what they thought.

use serde::Serialize;

use super::transcript::TurnTold;
use super::way::Words;
use crate::practice::Gauge;
use crate::session::{PersonIdx, Plot};

/// A choice at which a person turned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TurningPoint {
    /// The turn, counted from 1.
    pub turn: usize,
    /// Who.
    pub who: String,
    /// Which gauge moved most.
    pub gauge: Gauge,
    /// Its value before.
    pub from: i32,
    /// Its value afterwards.
    pub to: i32,
    /// Whether it was for the better.
    pub better: bool,
    /// What was said or done.
    pub said: Words,
    /// What they thought and did not say, if the author tells it.
    pub thinks: String,
}

/// For each person the choices at which they turned most, for the better and for the worse.
#[must_use]
pub fn turning_points(plot: &Plot, turns: &[TurnTold]) -> Vec<TurningPoint> {
    let mut points = Vec::new();
    for (at, person) in plot.scenario.people.values().enumerate() {
        for better in [true, false] {
            let strongest = turns
                .iter()
                .flat_map(|turn| turn.moves.iter().map(move |moved| (turn, moved)))
                .filter(|(_, moved)| moved.who == person.name)
                .filter(|(_, moved)| moved.from != moved.to)
                // Readiness says something only where a change is hoped for.
                .filter(|(_, moved)| {
                    moved.gauge != Gauge::Readiness || !person.target_behavior.is_empty()
                })
                .filter(|(_, moved)| (gain(moved.gauge, moved.from, moved.to) > 0) == better)
                // The first of equals, so that the earliest turn stands.
                .min_by_key(|(_, moved)| -gain(moved.gauge, moved.from, moved.to).abs());
            let Some((turn, moved)) = strongest else {
                continue;
            };
            let id = plot.person_text(PersonIdx::at(at)).0;
            points.push(TurningPoint {
                turn: turn.number,
                who: person.name.clone(),
                gauge: moved.gauge,
                from: moved.from,
                to: moved.to,
                better,
                said: turn.chose.words.clone(),
                thinks: turn
                    .reply
                    .iter()
                    .find(|line| line.who == id && !line.thinks.is_empty())
                    .map(|line| line.thinks.clone())
                    .unwrap_or_default(),
            });
        }
    }
    points.sort_by_key(|point| point.turn);
    points
}

fn gain(gauge: Gauge, from: i32, to: i32) -> i32 {
    if gauge == Gauge::Strain {
        from - to
    } else {
        to - from
    }
}
