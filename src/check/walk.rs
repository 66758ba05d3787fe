//! Walking through a scenario: its moments, choices, replies and lines, each with its place in the file.
//!
//! Places are only written out when something is wrong there, so that walking a large file stays quick.

use crate::scenario::{Choice, Conversation, Guard, Line, Moment, Reply, Scenario, Scene};
use crate::source::Place;

/// A moment, and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct MomentAt<'a> {
    /// The position of its scene in the file.
    pub scene_index: usize,
    /// Its scene.
    pub scene: &'a Conversation,
    /// Its id.
    pub id: &'a str,
    /// What the file says of it.
    pub moment: &'a Moment,
}

/// A choice, and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct ChoiceAt<'a> {
    /// Its moment.
    pub at: MomentAt<'a>,
    /// Its position in the moment.
    pub index: usize,
    /// What the file says of it.
    pub choice: &'a Choice,
}

/// A reply, and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct ReplyAt<'a> {
    /// The choice it answers.
    pub of: ChoiceAt<'a>,
    /// Its position in the choice.
    pub index: usize,
    /// What the file says of it.
    pub reply: &'a Reply,
}

/// All moments, in the order of the file.
pub fn moments(scenario: &Scenario) -> impl Iterator<Item = MomentAt<'_>> {
    scenario
        .scenes
        .iter()
        .enumerate()
        .flat_map(|(scene_index, scene)| {
            let Scene::Conversation(scene) = scene;
            scene.moments.iter().map(move |(id, moment)| MomentAt {
                scene_index,
                scene,
                id,
                moment,
            })
        })
}

/// Where a scene stands.
#[must_use]
pub fn scene_place(scene_index: usize) -> Place {
    Place::root().field("scenes").index(scene_index)
}

impl<'a> MomentAt<'a> {
    /// Where it stands.
    #[must_use]
    pub fn place(&self) -> Place {
        scene_place(self.scene_index).field("moments").key(self.id)
    }

    /// Its choices.
    pub fn choices(self) -> impl Iterator<Item = ChoiceAt<'a>> {
        let choices = self.moment.choices.iter().enumerate();
        choices.map(move |(index, choice)| ChoiceAt {
            at: self,
            index,
            choice,
        })
    }
}

impl<'a> ChoiceAt<'a> {
    /// Where it stands.
    #[must_use]
    pub fn place(&self) -> Place {
        self.at.place().field("choices").index(self.index)
    }

    /// How a decision for it is recorded: `scene/moment/choice`.
    #[must_use]
    pub fn decision_id(&self) -> String {
        format!("{}/{}/{}", self.at.scene.id, self.at.id, self.choice.id)
    }

    /// Its replies.
    pub fn replies(self) -> impl Iterator<Item = ReplyAt<'a>> {
        let replies = self.choice.replies.iter().enumerate();
        replies.map(move |(index, reply)| ReplyAt {
            of: self,
            index,
            reply,
        })
    }

    /// Whether it can be taken whenever its moment is met, however the visit has gone.
    #[must_use]
    pub fn is_always_open(&self) -> bool {
        let used_up = if self.at.moment.hub {
            !self.choice.leaves
        } else {
            self.choice.once
        };
        self.choice.when.is_empty() && !used_up
    }
}

impl ReplyAt<'_> {
    /// Where it stands.
    #[must_use]
    pub fn place(&self) -> Place {
        self.of.place().field("replies").index(self.index)
    }
}

/// Calls `visit` with every line said or seen, in the order of the file, and how to say where it stands.
pub fn each_line<'a>(
    moments: &[MomentAt<'a>],
    visit: &mut dyn FnMut(&'a Line, &dyn Fn() -> Place),
) {
    for at in moments {
        for (index, line) in at.moment.lines.iter().enumerate() {
            visit(line, &|| at.place().field("lines").index(index));
        }
        for reply in at.choices().flat_map(ChoiceAt::replies) {
            for (index, line) in reply.reply.lines.iter().enumerate() {
                visit(line, &|| reply.place().field("lines").index(index));
            }
        }
    }
}

/// Calls `visit` with every guard of a list, and every guard inside one.
pub fn each_guard<'a>(
    guards: &'a [Guard],
    place: &dyn Fn() -> Place,
    visit: &mut dyn FnMut(&'a Guard, &dyn Fn() -> Place),
) {
    for (index, guard) in guards.iter().enumerate() {
        one_guard(guard, &|| place().index(index), visit);
    }
}

fn one_guard<'a>(
    guard: &'a Guard,
    place: &dyn Fn() -> Place,
    visit: &mut dyn FnMut(&'a Guard, &dyn Fn() -> Place),
) {
    visit(guard, place);
    match guard {
        Guard::Not(inner) => one_guard(inner, &|| place().index(0), visit),
        Guard::Any(inner) => each_guard(inner, &|| place().index(0), visit),
        _ => {}
    }
}

/// Calls `visit` with every guard of a scenario, those inside others included.
pub fn all_guards<'a>(
    moments: &[MomentAt<'a>],
    visit: &mut dyn FnMut(&'a Guard, &dyn Fn() -> Place),
) {
    each_line(moments, &mut |line, place| {
        each_guard(&line.when, &|| place().field("when"), visit);
    });
    for choice in moments.iter().flat_map(|at| at.choices()) {
        each_guard(&choice.choice.when, &|| choice.place().field("when"), visit);
        for reply in choice.replies() {
            each_guard(&reply.reply.when, &|| reply.place().field("when"), visit);
        }
    }
}
