//! The visit told again: each decision with what was said, what it was worth and why, and what came back.

use serde::Serialize;

use super::appraise::{Stake, Taken, stakes};
use super::way::{Way, way};
use crate::practice::{Gauge, Talk};
use crate::scenario::Vocabulary;
use crate::session::{ChoiceIdx, Event, LineRef, PersonIdx, Plot, Replay, Turn};

/// Something said or seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LineTold {
    /// Who.
    pub who: String,
    /// Their name.
    pub name: String,
    /// Whether they are a child.
    pub child: bool,
    /// What they said; may be empty.
    pub says: String,
    /// What a camera would have seen; may be empty.
    pub seen: String,
    /// What they thought and did not say; may be empty.
    pub thinks: String,
}

/// A gauge that moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Move {
    /// Whose.
    pub who: String,
    /// Which.
    pub gauge: Gauge,
    /// Its value before.
    pub from: i32,
    /// Its value afterwards.
    pub to: i32,
}

/// A decision with everything that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TurnTold {
    /// Counted from 1.
    pub number: usize,
    /// `scene/moment`.
    pub place: String,
    /// What the scene is called: its title, or the room's name.
    pub scene: String,
    /// What was said and seen on coming to the moment, if this is the first decision there.
    pub before: Vec<LineTold>,
    /// What the learner chose.
    pub chose: Way,
    /// The other ways that were open, best first.
    pub others: Vec<Way>,
    /// The strongest other way, where what was chosen was not right.
    pub stronger: Option<Way>,
    /// Whether the moment is a hub, where each choice stands against going on.
    pub hub: bool,
    /// Choices of a hub worth taking that were left on going on.
    pub left: Vec<Way>,
    /// Whether a right choice was taken; none where order or choice was not at stake.
    pub right: Option<bool>,
    /// Whether it counts as evidence.
    pub counts: bool,
    /// What came back.
    pub reply: Vec<LineTold>,
    /// What the reply was, toward the target behavior.
    pub talk: Option<Talk>,
    /// The name of the person whose talk it was.
    pub talk_of: String,
    /// What was learned.
    pub learned: Vec<String>,
    /// What moved.
    pub moves: Vec<Move>,
}

/// Tells a replayed visit.
#[must_use]
pub fn transcript(plot: &Plot, vocabulary: &Vocabulary, replay: &Replay) -> Vec<TurnTold> {
    let stakes = stakes(plot, &replay.turns);
    let mut coming = tell_lines(plot, vocabulary, &replay.opening, false);
    let mut told = Vec::with_capacity(replay.turns.len());
    for (position, turn) in replay.turns.iter().enumerate() {
        let next = tell_lines(plot, vocabulary, &turn.events, false);
        told.push(tell_turn(plot, vocabulary, position, turn, coming, &stakes));
        coming = next;
    }
    told
}

/// Tells a turn by itself, with its own stakes.
#[must_use]
pub(super) fn tell_one(
    plot: &Plot,
    vocabulary: &Vocabulary,
    turn: &Turn,
    stakes: &[Stake],
) -> TurnTold {
    tell_turn(plot, vocabulary, 0, turn, Vec::new(), stakes)
}

fn tell_turn(
    plot: &Plot,
    vocabulary: &Vocabulary,
    position: usize,
    turn: &Turn,
    before: Vec<LineTold>,
    stakes: &[Stake],
) -> TurnTold {
    let hub = plot.is_hub(turn.before.moment);
    let mut others: Vec<Way> = turn
        .open
        .iter()
        .filter(|choice| **choice != turn.choice && !(hub && plot.leaves(**choice)))
        .map(|choice| way(plot, turn, *choice))
        .collect();
    others.sort_by_key(|way| std::cmp::Reverse(way.worth));
    let chose = way(plot, turn, turn.choice);
    let right = right(plot, position, turn, stakes);
    let stronger = (right == Some(false) && !hub)
        .then(|| {
            others
                .first()
                .filter(|way| way.worth > chose.worth)
                .cloned()
        })
        .flatten();
    let replied = turn.events.iter().find_map(|event| match event {
        Event::Replied { talk, who, .. } => Some((*talk, plot.person_text(*who).1.name.clone())),
        _ => None,
    });
    let worth_taking = plot.model.file.worth.hub_opportunity_from;
    TurnTold {
        number: position + 1,
        place: plot.place(turn.before.moment).to_owned(),
        scene: scene_name(plot, vocabulary, turn),
        before,
        hub,
        left: if hub && plot.leaves(turn.choice) {
            others
                .iter()
                .filter(|way| way.worth >= worth_taking)
                .cloned()
                .collect()
        } else {
            Vec::new()
        },
        others,
        stronger,
        right,
        counts: turn.counts,
        reply: tell_lines(plot, vocabulary, &turn.events, true),
        talk: replied.as_ref().map(|(talk, _)| *talk),
        talk_of: replied.map(|(_, name)| name).unwrap_or_default(),
        learned: turn
            .events
            .iter()
            .filter_map(|event| match event {
                Event::Learned(fact) => plot.scenario.facts.get_index(fact.index()),
                _ => None,
            })
            .map(|(_, fact)| fact.text.clone())
            .collect(),
        moves: turn
            .events
            .iter()
            .filter_map(|event| match event {
                Event::Moved {
                    who,
                    gauge,
                    from,
                    to,
                } => Some(Move {
                    who: plot.person_text(*who).1.name.clone(),
                    gauge: *gauge,
                    from: *from,
                    to: *to,
                }),
                _ => None,
            })
            .collect(),
        chose,
    }
}

/// What the scene of a turn is called.
fn scene_name(plot: &Plot, vocabulary: &Vocabulary, turn: &Turn) -> String {
    let scene = plot.conversation(plot.scene_of(turn.before.moment));
    if !scene.title.is_empty() {
        return scene.title.clone();
    }
    let room = vocabulary.rooms.get(&scene.room);
    room.map_or_else(|| scene.room.clone(), |room| room.name.clone())
}

/// Whether what was taken was right; in a hub, whether it was worth more than moving on.
fn right(plot: &Plot, position: usize, turn: &Turn, stakes: &[Stake]) -> Option<bool> {
    let rule = &plot.model.file.worth;
    stakes
        .iter()
        .filter(|stake| stake.turn == position)
        .find_map(|stake| match stake.taken {
            Taken::Among(choice) => {
                let worth = |wanted: ChoiceIdx| {
                    let open = stake.worths.iter().find(|(choice, _)| *choice == wanted);
                    open.map_or(0, |(_, worth)| *worth)
                };
                let worst = stake.worths.iter().map(|(_, worth)| *worth).min()?;
                (stake.best() - worst >= rule.at_stake.0)
                    .then(|| worth(choice) >= stake.best() - rule.right_within.0)
            }
            Taken::Yes => stake
                .worths
                .first()
                .filter(|(choice, _)| *choice == turn.choice)
                .map(|(_, worth)| *worth > rule.moving_on.0),
            Taken::No => None,
        })
}

/// The lines among events: those of replies, or those said on coming to a moment.
#[must_use]
pub fn tell_lines(
    plot: &Plot,
    vocabulary: &Vocabulary,
    events: &[Event],
    of_reply: bool,
) -> Vec<LineTold> {
    events
        .iter()
        .filter_map(|event| match event {
            Event::Line(line) if matches!(line, LineRef::Reply(..)) == of_reply => Some(*line),
            _ => None,
        })
        .map(|line| tell_line(plot, vocabulary, line))
        .collect()
}

/// A line with everything that belongs to it.
#[must_use]
pub fn tell_line(plot: &Plot, vocabulary: &Vocabulary, line: LineRef) -> LineTold {
    let text = plot.line(line);
    let person = plot.person(&text.who).unwrap_or(PersonIdx(0));
    let (id, about) = plot.person_text(person);
    LineTold {
        who: id.to_owned(),
        name: about.name.clone(),
        child: plot.is_child(person),
        says: text.says.clone(),
        seen: vocabulary.seen(about, &text.cue, &text.seen),
        thinks: text.thinks.clone(),
    }
}
