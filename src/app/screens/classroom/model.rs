//! What the classroom draws: plain values made from the session.

use crate::app::screens::conversation::{ChoiceCard, Said, around, turn};
use crate::debrief::{LineTold, tell_lines};
use crate::scenario::Vocabulary;
use crate::session::{Plot, Sitting, menu};

/// What the classroom draws.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClassroomModel {
    /// The scenario's title.
    pub title: String,
    /// Who is there and where, in words.
    pub around: String,
    /// How many decisions were ever taken, also on paths that were taken back.
    pub turn: usize,
    /// What the room last said or did, while the answer to it is shown.
    pub you: Option<Said>,
    /// What was said and seen since: the answer, and what the moment begins with.
    pub lines: Vec<LineTold>,
    /// What is to be done now.
    pub step: Step,
    /// How often the open moment is marked as argued.
    pub argued: u32,
    /// Whether the last decision can be taken back.
    pub can_go_back: bool,
}

/// What is to be done now.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// To argue and choose among these, in the order of the screen.
    Choose(Vec<ChoiceCard>),
    /// To hear what the family says.
    Hear,
    /// To talk about how it ended.
    End {
        /// The ending's title.
        title: String,
        /// Its text.
        text: String,
        /// The scenario's questions for a classroom.
        discuss: Vec<String>,
    },
}

impl Default for Step {
    fn default() -> Self {
        Self::Choose(Vec::new())
    }
}

impl ClassroomModel {
    /// The model for where a visit stands; `hearing` while what was said last is still to be heard.
    #[must_use]
    pub fn of(sitting: &Sitting, vocabulary: &Vocabulary, hearing: bool) -> Self {
        let plot = &*sitting.plot;
        let state = sitting.state();
        let events = sitting.last_events();
        let mut lines = tell_lines(plot, vocabulary, events, true);
        lines.extend(tell_lines(plot, vocabulary, events, false));
        let hearing = hearing && !lines.is_empty();
        let step = match ending(sitting) {
            _ if hearing => Step::Hear,
            Some(end) => end,
            None => Step::Choose(choices(sitting)),
        };
        let last = sitting.last().filter(|_| hearing);
        Self {
            title: plot.scenario.title.clone(),
            around: around(plot, state, vocabulary),
            turn: turn(sitting),
            you: last.map(|turn| said(plot, turn.choice)),
            lines,
            argued: sitting.attempt.arguing,
            can_go_back: sitting.attempt.mode.goes_back()
                && !sitting.attempt.decisions.is_empty()
                && (hearing || state.ending.is_none()),
            step,
        }
    }

    /// The open choices; none while there is nothing to choose.
    #[must_use]
    pub fn choices(&self) -> &[ChoiceCard] {
        match &self.step {
            Step::Choose(choices) => choices,
            Step::Hear | Step::End { .. } => &[],
        }
    }
}

fn choices(sitting: &Sitting) -> Vec<ChoiceCard> {
    let plot = &*sitting.plot;
    let open = menu(plot, sitting.state()).into_iter();
    open.map(|choice| {
        let Said { text, done } = said(plot, choice);
        ChoiceCard {
            id: plot.decision_id(choice),
            text,
            done,
        }
    })
    .collect()
}

fn said(plot: &Plot, choice: crate::session::ChoiceIdx) -> Said {
    let text = plot.choice(choice);
    let done = text.says.is_empty();
    Said {
        text: if done {
            text.does.clone()
        } else {
            text.says.clone()
        },
        done,
    }
}

fn ending(sitting: &Sitting) -> Option<Step> {
    let scenario = &sitting.plot.scenario;
    let (_, ending) = scenario
        .endings
        .get_index(sitting.state().ending?.index())?;
    Some(Step::End {
        title: ending.title.clone(),
        text: ending.text.clone(),
        discuss: scenario.discuss.clone(),
    })
}
