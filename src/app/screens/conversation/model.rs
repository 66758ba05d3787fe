//! What the conversation draws: plain values made from the session.

use crate::app::text::{listed, text, text_with};
use crate::debrief::{LineTold, feedback, hint, tell_lines};
use crate::scenario::{Sort, Vocabulary, seen_in};
use crate::session::{Mode, Plot, Sitting, State, menu};

/// What the conversation draws.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConversationModel {
    /// The scenario's title.
    pub title: String,
    /// Mode, place, and who is there.
    pub subtitle: String,
    /// What the learner last said or did.
    pub you: Option<Said>,
    /// What was said and seen since.
    pub lines: Vec<LineTold>,
    /// What was last seen, for the strip below the stage.
    pub cue: String,
    /// The room, what stands in it and who is there, for whoever cannot see the stage.
    pub around: String,
    /// How many people are on the stage.
    pub people: usize,
    /// Another number for each time that something was said, so that it appears anew.
    pub turn: usize,
    /// The open choices in the order of the screen.
    pub choices: Vec<ChoiceCard>,
    /// What was learned, in groups.
    pub notebook: Vec<NotebookGroup>,
    /// The coach, in coached mode.
    pub coaching: Option<Coaching>,
    /// Whether the last decision can be taken back.
    pub can_go_back: bool,
    /// The ending's title and text, once it has come.
    pub ending: Option<(String, String)>,
}

impl ConversationModel {
    /// What there is to read after a choice, until it has been read.
    #[must_use]
    pub fn feedback(&self) -> Option<&Feedback> {
        self.coaching.as_ref()?.feedback.as_ref()
    }
}

/// Something the learner said or did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Whether it was done rather than said.
    pub done: bool,
}

/// A choice to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceCard {
    /// `scene/moment/choice`.
    pub id: String,
    /// The words.
    pub text: String,
    /// Whether it is done rather than said.
    pub done: bool,
}

/// Facts of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotebookGroup {
    /// Its head.
    pub title: String,
    /// Whether these are worries, marked with the triangle; else things that work, people, questions.
    pub mark: NotebookMark,
    /// The facts with where each came from.
    pub facts: Vec<(String, String)>,
}

/// The mark before a group of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotebookMark {
    /// A triangle.
    Worry,
    /// A tick.
    Well,
    /// A dot and a ring.
    People,
    /// A question mark.
    Unknown,
}

/// What the coach says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coaching {
    /// Elements worth trying, with the position of their principle; empty until a hint was asked for.
    pub hints: Vec<(String, usize)>,
    /// What the last choice was.
    pub feedback: Option<Feedback>,
}

/// What a choice was.
#[derive(Clone, Debug, PartialEq)]
pub struct Feedback {
    /// Its skills, named.
    pub skills: Vec<String>,
    /// Whether it was a right choice; none where nothing was at stake.
    pub right: Option<bool>,
    /// Why it helped or not.
    pub why: String,
    /// A stronger way to say it, and why it is stronger.
    pub stronger: Option<(String, String)>,
    /// What was learned.
    pub learned: Vec<String>,
}

/// How the sitting is looked at, besides what happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looking {
    /// Whether a hint was asked for at this moment.
    pub hinted: bool,
    /// Whether the feedback on the last turn is still to be read; before a class, whether the answer is still heard.
    pub reading_feedback: bool,
}

impl ConversationModel {
    /// The model for where a visit stands.
    #[must_use]
    pub fn of(sitting: &Sitting, vocabulary: &Vocabulary, looking: Looking) -> Self {
        let plot = &*sitting.plot;
        let state = sitting.state();
        let events = sitting.last_events();
        let mut lines = tell_lines(plot, vocabulary, events, true);
        lines.extend(tell_lines(plot, vocabulary, events, false));
        let cue = lines
            .iter()
            .rev()
            .find(|line| !line.seen.is_empty())
            .map(|line| line.seen.clone())
            .unwrap_or_default();
        Self {
            title: plot.scenario.title.clone(),
            subtitle: subtitle(sitting, vocabulary),
            you: sitting.last().map(|turn| {
                let text = plot.choice(turn.choice);
                let done = text.says.is_empty();
                Said {
                    text: if done {
                        text.does.clone()
                    } else {
                        text.says.clone()
                    },
                    done,
                }
            }),
            lines,
            cue,
            around: around(plot, state, vocabulary),
            people: plot.present(state.moment).len(),
            turn: turn(sitting),
            choices: menu(plot, state)
                .into_iter()
                .map(|choice| {
                    let text = plot.choice(choice);
                    let done = text.says.is_empty();
                    ChoiceCard {
                        id: plot.decision_id(choice),
                        text: if done {
                            text.does.clone()
                        } else {
                            text.says.clone()
                        },
                        done,
                    }
                })
                .collect(),
            notebook: notebook(plot, state),
            coaching: (sitting.attempt.mode == Mode::Coached)
                .then(|| coaching(sitting, vocabulary, looking)),
            can_go_back: sitting.attempt.mode.goes_back()
                && !sitting.attempt.decisions.is_empty()
                && state.ending.is_none(),
            ending: state.ending.and_then(|ending| {
                let (_, ending) = plot.scenario.endings.get_index(ending.index())?;
                Some((ending.title.clone(), ending.text.clone()))
            }),
        }
    }
}

/// What the stage shows at a moment, told in words.
pub(in crate::app::screens) fn around(
    plot: &Plot,
    state: &State,
    vocabulary: &Vocabulary,
) -> String {
    let scene = plot.conversation(plot.scene_of(state.moment));
    let room = seen_in(vocabulary, &scene.room, &scene.props, scene.evening);
    let people: Vec<String> = plot
        .present(state.moment)
        .into_iter()
        .map(|person| plot.person_text(person).1.name.clone())
        .collect();
    let count = people.len();
    text_with(
        "conversation-around",
        [
            ("room", room.into()),
            ("people", listed(&people).into()),
            ("count", count.into()),
        ],
    )
}

/// How many decisions were ever taken in this sitting, also on paths that were taken back.
pub(in crate::app::screens) fn turn(sitting: &Sitting) -> usize {
    let back = sitting.attempt.branches.iter();
    let taken_back: usize = back.map(|branch| branch.decisions.len() + 1).sum();
    sitting.attempt.decisions.len() + taken_back
}

fn subtitle(sitting: &Sitting, vocabulary: &Vocabulary) -> String {
    let plot = &*sitting.plot;
    let scene = plot.conversation(plot.scene_of(sitting.state().moment));
    let place = if scene.title.is_empty() {
        vocabulary
            .rooms
            .get(&scene.room)
            .map_or(scene.room.as_str(), |room| room.name.as_str())
    } else {
        scene.title.as_str()
    };
    let mode = match sitting.attempt.mode {
        Mode::Coached => text("mode-coached"),
        Mode::Practice => text("mode-practice"),
        Mode::Room => text("mode-room"),
    };
    text_with(
        "conversation-subtitle",
        [("mode", mode.into()), ("place", place.into())],
    )
}

fn coaching(sitting: &Sitting, vocabulary: &Vocabulary, looking: Looking) -> Coaching {
    let plot = &*sitting.plot;
    let model = &plot.model;
    let hints = if looking.hinted {
        hint(plot, sitting.state())
            .into_iter()
            .filter_map(|element| {
                let (_, text) = model.file.elements.get_index(element)?;
                Some((text.name.clone(), model.principle_of(element)))
            })
            .collect()
    } else {
        Vec::new()
    };
    let told = sitting
        .last()
        .filter(|_| looking.reading_feedback)
        .map(|turn| feedback(plot, vocabulary, turn));
    Coaching {
        hints,
        feedback: told.map(|told| Feedback {
            skills: told
                .chose
                .skills
                .into_iter()
                .map(|skill| skill.name)
                .collect(),
            right: told.right,
            why: told.chose.why,
            stronger: told.stronger.map(|way| (way.words.told(), way.why)),
            learned: told.learned,
        }),
    }
}

fn notebook(plot: &Plot, state: &State) -> Vec<NotebookGroup> {
    let groups: [(String, NotebookMark, &[Sort]); 4] = [
        (
            text("conversation-well"),
            NotebookMark::Well,
            &[Sort::Strength, Sort::Safety],
        ),
        (
            text("conversation-worries"),
            NotebookMark::Worry,
            &[Sort::Harm, Sort::Danger, Sort::ComplicatingFactor],
        ),
        (
            text("conversation-people"),
            NotebookMark::People,
            &[Sort::Network, Sort::Wish],
        ),
        (
            text("conversation-wondering"),
            NotebookMark::Unknown,
            &[Sort::Unknown],
        ),
    ];
    groups
        .into_iter()
        .map(|(title, mark, sorts)| NotebookGroup {
            title,
            mark,
            facts: plot
                .scenario
                .facts
                .values()
                .zip(&state.known)
                .filter(|(fact, known)| **known && sorts.contains(&fact.sort))
                .map(|(fact, _)| (fact.text.clone(), fact.from.clone()))
                .collect(),
        })
        .filter(|group| !group.facts.is_empty())
        .collect()
}
