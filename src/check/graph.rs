//! Which moment leads to which, by the words of the file: it works before a scenario can be played.

use super::subject::Subject;
use super::walk::{MomentAt, ReplyAt};
use crate::scenario::{Scenario, Scene};

/// The ways through a scenario. Moments are positions in the order of the file.
#[derive(Debug, Default)]
pub(super) struct Graph {
    /// Where each moment can lead, by any reply.
    pub(super) ways: Vec<Vec<usize>>,
    /// Where each moment surely can lead: by the fallback replies of choices that are always open.
    pub(super) sure_ways: Vec<Vec<usize>>,
    /// Whether an ending can surely be reached straight from the moment.
    pub(super) sure_ending: Vec<bool>,
    /// The first moment of each scene, where there is one.
    pub(super) starts: Vec<Option<usize>>,
}

/// Where the moments of each scene begin in the order of the file.
struct Scenes<'a> {
    scenario: &'a Scenario,
    first: Vec<usize>,
}

impl Graph {
    pub(super) fn new(subject: &Subject<'_>) -> Self {
        let scenes = Scenes::new(subject.scenario);
        let mut graph = Self {
            starts: (0..subject.scenario.scenes.len())
                .map(|scene| scenes.start_of(scene))
                .collect(),
            ..Self::default()
        };
        for at in &subject.moments {
            let mut ways = Vec::new();
            let mut sure_ways = Vec::new();
            let mut sure_ending = false;
            for choice in at.choices() {
                for reply in choice.replies() {
                    let sure = choice.is_always_open() && reply.reply.when.is_empty();
                    let next = scenes.next(at, &reply);
                    ways.extend(next);
                    if sure {
                        sure_ways.extend(next);
                        sure_ending |= reply.reply.ends.is_some();
                    }
                }
            }
            graph.ways.push(ways);
            graph.sure_ways.push(sure_ways);
            graph.sure_ending.push(sure_ending);
        }
        graph
    }

    /// Which moments can be come to at all.
    #[must_use]
    pub(super) fn reached(&self) -> Vec<bool> {
        spread(&self.ways, self.starts.first().copied().flatten())
    }

    /// From which moments an ending can surely be reached.
    #[must_use]
    pub(super) fn ends(&self) -> Vec<bool> {
        let mut back = vec![Vec::new(); self.sure_ways.len()];
        for (from, ways) in self.sure_ways.iter().enumerate() {
            for to in ways {
                if let Some(back) = back.get_mut(*to) {
                    back.push(from);
                }
            }
        }
        let ending = self.sure_ending.iter().enumerate();
        spread(
            &back,
            ending.filter(|(_, ends)| **ends).map(|(moment, _)| moment),
        )
    }
}

/// Everything that the ways lead to from some moments on, these included.
fn spread(ways: &[Vec<usize>], from: impl IntoIterator<Item = usize>) -> Vec<bool> {
    let mut reached = vec![false; ways.len()];
    let mut waiting: Vec<usize> = from.into_iter().collect();
    while let Some(moment) = waiting.pop() {
        if let Some(here) = reached.get_mut(moment)
            && !std::mem::replace(here, true)
        {
            waiting.extend(ways.get(moment).into_iter().flatten());
        }
    }
    reached
}

impl<'a> Scenes<'a> {
    fn new(scenario: &'a Scenario) -> Self {
        let mut count = 0;
        let first = scenario
            .scenes
            .iter()
            .map(|Scene::Conversation(scene)| {
                let first = count;
                count += scene.moments.len();
                first
            })
            .collect();
        Self { scenario, first }
    }

    fn moment(&self, scene_index: usize, id: &str) -> Option<usize> {
        let Scene::Conversation(scene) = self.scenario.scenes.get(scene_index)?;
        Some(self.first.get(scene_index)? + scene.moments.get_index_of(id)?)
    }

    fn start_of(&self, scene_index: usize) -> Option<usize> {
        let Scene::Conversation(scene) = self.scenario.scenes.get(scene_index)?;
        self.moment(scene_index, &scene.start)
    }

    fn next(&self, at: &MomentAt<'_>, reply: &ReplyAt<'_>) -> Option<usize> {
        if let Some(moment) = &reply.reply.next {
            return self.moment(at.scene_index, moment);
        }
        let id = reply.reply.scene.as_ref()?;
        let mut scenes = self.scenario.scenes.iter();
        let scene_index = scenes.position(|Scene::Conversation(scene)| scene.id == *id)?;
        self.start_of(scene_index)
    }
}
