//! What a bot sees: what a learner sees, and the skill tags.

use std::cell::OnceCell;

use crate::practice::{Bits, Model, SkillIdx, Talk};
use crate::scenario::Vocabulary;
use crate::session::{Chance, ChoiceIdx, Event, LineRef, Plot, Purpose, State, menu};
use crate::wording;

/// A choice as a bot sees it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Which.
    pub choice: ChoiceIdx,
    /// Its skills and habits.
    pub skills: Vec<SkillIdx>,
    /// Whether a habit is among them.
    pub habit: bool,
    /// The elements it shows.
    pub shows: Bits,
    /// Everything it counts in.
    pub categories: Bits,
    /// The kind of talk it is aimed at.
    pub toward: Option<Talk>,
    /// Whether it leaves the hub.
    pub leaves: bool,
    /// How many characters it has.
    pub characters: u32,
    /// Whether it has a question mark.
    pub asks: bool,
    /// Whether it says who the worker is and why they are there.
    pub names_role: bool,
}

/// The practice model's words that bots go by, as positions.
#[derive(Clone, Copy, Debug)]
pub struct BotWords {
    /// Naming the worry, a bottom line.
    pub worry: Bits,
    /// Affirming, reflecting, agreeing, reassuring.
    pub warm: Bits,
    /// What the bluntest never does.
    pub soft: Bits,
    /// What the bluntest does.
    pub blunt: Bits,
    /// Services.
    pub service: Bits,
    /// What the skilled does after sustain talk or a strained cue.
    pub settling: Bits,
    /// What the skilled does after change talk.
    pub onward: Bits,
    /// Closed questions.
    pub closed: Bits,
    /// Habits in the order in which the novice prefers them.
    pub worst_habits: [Option<SkillIdx>; 6],
    /// Saying who one is and why one is there.
    pub role: Option<SkillIdx>,
}

impl BotWords {
    fn of(model: &Model) -> Self {
        Self {
            worry: model.categories(&["worry"]),
            warm: model.categories(&["affirming", "reflection", "agreeing", "reassuring"]),
            soft: model.categories(&["reflection", "affirming"]),
            blunt: model.categories(&["worry", "detail", "planning"]),
            service: model.categories(&["service"]),
            settling: model.categories(&["reflection", "autonomy", "repair"]),
            onward: model.categories(&["reflection", "evoking", "planning"]),
            closed: model.categories(&["closed"]),
            worst_habits: [
                "takes-over",
                "persuades",
                "why-blame",
                "service-list",
                "leading-question",
                "threat",
            ]
            .map(|habit| model.skill(habit)),
            role: model.skill("names-role-and-purpose"),
        }
    }
}

/// What all bots see of a scenario, read once.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The scenario made ready.
    pub plot: &'a Plot,
    words: BotWords,
    seen: Vec<Seen>,
    strained: Vec<Vec<bool>>,
    strained_in_reply: Vec<Vec<bool>>,
    /// How many kind words a choice has; counted when first asked for, since only one bot asks.
    kind_words: Vec<OnceCell<usize>>,
}

impl<'a> Reader<'a> {
    /// Reads a scenario for bots.
    #[must_use]
    pub fn new(plot: &'a Plot, vocabulary: &Vocabulary) -> Self {
        let words = BotWords::of(&plot.model);
        let strained = |lines: &[crate::scenario::Line]| {
            lines
                .iter()
                .map(|line| vocabulary.is_strained(&line.cue))
                .collect()
        };
        let moments: Vec<_> = plot.moments().collect();
        let kind_words = vec![OnceCell::new(); plot.n_choices()];
        let choices: Vec<_> = moments
            .iter()
            .flat_map(|moment| plot.choices(*moment))
            .collect();
        Self {
            plot,
            words,
            kind_words,
            seen: choices
                .iter()
                .map(|choice| see(plot, &words, *choice))
                .collect(),
            strained: moments
                .iter()
                .map(|moment| strained(&plot.moment(*moment).lines))
                .collect(),
            strained_in_reply: choices
                .into_iter()
                .flat_map(|choice| plot.replies(choice))
                .map(|reply| strained(&plot.reply(reply).lines))
                .collect(),
        }
    }

    /// How many kind words a choice has.
    #[must_use]
    pub fn kind_words(&self, choice: ChoiceIdx) -> usize {
        *self.kind_words[choice.index()]
            .get_or_init(|| wording::kind_words(shown(self.plot, choice)))
    }

    fn is_strained(&self, line: LineRef) -> bool {
        match line {
            LineRef::Moment(moment, line) => self.strained[moment.index()][usize::from(line)],
            LineRef::Reply(reply, line) => self.strained_in_reply[reply.index()][usize::from(line)],
        }
    }

    /// What a bot would see with this menu, before anything was done.
    #[must_use]
    pub fn seen(&self, choice: ChoiceIdx) -> &Seen {
        &self.seen[choice.index()]
    }
}

/// What stands on a choice's card.
fn shown(plot: &Plot, choice: ChoiceIdx) -> &str {
    let text = plot.choice(choice);
    if text.says.is_empty() {
        &text.does
    } else {
        &text.says
    }
}

fn see(plot: &Plot, words: &BotWords, choice: ChoiceIdx) -> Seen {
    let text = plot.choice(choice);
    let shown = shown(plot, choice);
    let the_move = plot.move_of(choice);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Seen {
        choice,
        skills: the_move.skills.clone(),
        habit: the_move.habit,
        shows: the_move.shows,
        categories: the_move.categories,
        toward: the_move.toward,
        leaves: plot.leaves(choice),
        characters: count(shown.chars().count()),
        asks: text.says.contains('?'),
        names_role: !the_move.habit
            && words
                .role
                .is_some_and(|role| the_move.skills.contains(&role)),
    }
}

/// What a bot keeps in mind through a visit.
#[derive(Clone, Debug)]
pub struct Memory {
    /// What was last said, toward the target behavior of who said it.
    pub last_talk: Option<Talk>,
    /// Whether the last cue seen was a strained one.
    pub strained: bool,
    /// How often each element has been shown.
    pub shown: Vec<u32>,
    /// Whether role and purpose have been named.
    pub role_named: bool,
    /// Whether the worry has been named.
    pub worry_named: bool,
}

impl Memory {
    /// Before the first decision.
    #[must_use]
    pub fn new(reader: &Reader<'_>) -> Self {
        Self {
            last_talk: None,
            strained: false,
            shown: vec![0; reader.plot.model.file.elements.len()],
            role_named: false,
            worry_named: false,
        }
    }

    /// Takes in what happened.
    pub fn take_in(&mut self, reader: &Reader<'_>, events: &[Event]) {
        let mut cue_seen = None;
        for event in events {
            match event {
                Event::Chose(choice) => {
                    let seen = reader.seen(*choice);
                    for element in seen.shows.iter() {
                        self.shown[element] += 1;
                    }
                    self.role_named |= seen.names_role;
                    self.worry_named |= !seen.habit && seen.categories.meets(reader.words.worry);
                }
                Event::Replied { talk, .. } => self.last_talk = Some(*talk),
                Event::Line(line) if !reader.plot.line(*line).cue.is_empty() => {
                    cue_seen = Some(reader.is_strained(*line));
                }
                _ => {}
            }
        }
        // A cue stands until the next one is seen, but not longer than the answer it belongs to.
        self.strained = cue_seen.unwrap_or(false);
    }
}

/// What a bot has before it at one decision.
pub struct Sight<'a> {
    /// The open choices, in the order of the screen.
    pub menu: Vec<Seen>,
    reader: &'a Reader<'a>,
    /// The practice model's words.
    pub words: &'a BotWords,
    /// What was last said.
    pub last_talk: Option<Talk>,
    /// Whether the last cue was a strained one.
    pub strained: bool,
    /// How often each element has been shown.
    pub shown: &'a [u32],
    /// Whether role and purpose have been named.
    pub role_named: bool,
    /// Whether the worry has been named.
    pub worry_named: bool,
    /// How many decisions were made.
    pub decisions: u32,
    worths: Vec<(ChoiceIdx, i32)>,
    chance: Chance,
}

impl<'a> Sight<'a> {
    /// What a bot sees now. Only for the best bot are worths computed.
    #[must_use]
    pub fn new(
        reader: &'a Reader<'a>,
        state: &State,
        memory: &'a Memory,
        with_worths: bool,
    ) -> Self {
        let plot = reader.plot;
        let open = menu(plot, state);
        let worth = |choice: &ChoiceIdx| {
            let worth = if plot.leaves(*choice) {
                plot.model.file.worth.moving_on.0
            } else {
                state.worth_total(plot, *choice)
            };
            (*choice, worth)
        };
        Self {
            worths: if with_worths {
                open.iter().map(worth).collect()
            } else {
                Vec::new()
            },
            menu: open
                .iter()
                .map(|choice| reader.seen(*choice).clone())
                .collect(),
            reader,
            words: &reader.words,
            last_talk: memory.last_talk,
            strained: memory.strained,
            shown: &memory.shown,
            role_named: memory.role_named,
            worry_named: memory.worry_named,
            decisions: state.decisions,
            chance: Chance::new(
                state.seed,
                Purpose::Bot,
                plot.place_key(state.moment),
                u64::from(state.decisions),
            ),
        }
    }

    pub(super) fn kind_words(&self, seen: &Seen) -> usize {
        self.reader.kind_words(seen.choice)
    }

    pub(super) fn worth_if_best(&self, seen: &Seen) -> i64 {
        let found = self
            .worths
            .iter()
            .find(|(choice, _)| *choice == seen.choice);
        found.map_or(0, |(_, worth)| i64::from(*worth))
    }

    /// One of these, each equally likely.
    pub(super) fn any_of(&mut self, open: &[Seen]) -> Option<ChoiceIdx> {
        if open.len() == 1 {
            return Some(open[0].choice);
        }
        let position = self.chance.index(open.len());
        open.get(position).map(|seen| seen.choice)
    }
}
