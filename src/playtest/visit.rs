//! One visit by a bot.

use super::bot::Bot;
use super::sight::{Memory, Reader, Sight};
use crate::debrief::{Profile, appraise, profile};
use crate::session::{Attempt, Decision, Event, Mode, State, Turn};

/// A visit that a bot made.
#[derive(Debug)]
pub struct Visit {
    /// What happened on coming to the first moment.
    pub opening: Vec<Event>,
    /// Its decisions with what they met.
    pub turns: Vec<Turn>,
    /// Where it stands at the end.
    pub state: State,
    /// What it showed.
    pub profile: Profile,
}

/// Lets a bot make a visit. A visit that doesn't end is stopped after four decisions for each moment.
#[must_use]
pub fn visit(reader: &Reader<'_>, bot: Bot, seed: u64) -> Visit {
    let plot = reader.plot;
    let (mut state, opening) = State::start(plot, seed);
    let mut memory = Memory::new(reader);
    memory.take_in(reader, &opening);
    let mut turns: Vec<Turn> = Vec::new();
    while state.ending.is_none() && turns.len() < 4 * plot.n_moments() {
        let mut sight = Sight::new(reader, &state, &memory, bot == Bot::Best);
        let Some(choice) = bot.pick(&mut sight) else {
            break;
        };
        let before = state.clone();
        let mut events = Vec::new();
        if state.step(plot, choice, &mut events).is_err() {
            break;
        }
        memory.take_in(reader, &events);
        turns.push(Turn {
            open: before.open(plot),
            before,
            choice,
            events,
            counts: true,
        });
    }
    let stakes = appraise::stakes(plot, &turns);
    let profile = profile(plot, &turns, &stakes);
    Visit {
        opening,
        turns,
        state,
        profile,
    }
}

/// The visit as an attempt, to be replayed and debriefed.
#[must_use]
pub fn attempt(reader: &Reader<'_>, bot: Bot, seed: u64) -> Attempt {
    let made = visit(reader, bot, seed);
    Attempt {
        decisions: made
            .turns
            .iter()
            .map(|turn| Decision::first(reader.plot.decision_id(turn.choice)))
            .collect(),
        ..Attempt::new(&reader.plot.scenario.id, seed, Mode::Practice)
    }
}

/// The seed of a run: runs of one seed and those of the next share none.
#[must_use]
pub fn run_seed(seed: u64, run: u32) -> u64 {
    (seed << 32) | u64::from(run)
}
