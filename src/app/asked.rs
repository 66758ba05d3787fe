//! What was asked for on the screens, and applying it.
//!
//! Views may be drawn twice in a frame, so they only say what is asked for; it is done here, once.

use bevy::prelude::*;

use super::screens::beside::Who;
use super::screens::classroom::{ClassroomAction, ClassroomState};
use super::screens::conversation::{ConversationAction, ConversationState, Looking};
use super::settings::Settings;
use super::shelf::Shelf;
use super::table::Table;
use super::text::{text, text_with};
use super::watch::Saved;
use crate::playtest::sight::Reader;
use crate::playtest::{Bot, attempt};
use crate::session::Mode;

/// Something asked for.
#[derive(Clone, Debug, Message)]
pub(super) enum Asked {
    /// To go to another page.
    Page(Page),
    /// To sit down to a scenario.
    Begin(String, Mode),
    /// Something in the conversation.
    Conversation(ConversationAction),
    /// Something in front of a class.
    Classroom(ClassroomAction),
    /// To try another way from this decision on, counted from 1.
    AnotherWay(usize),
    /// The same scenario once more.
    Again,
    /// Two visits beside each other.
    Beside(Who, Who),
    /// The debrief as a file to print or give away.
    SaveHtml,
    /// Everything set like this.
    Settings(Settings),
    /// Larger text by so many steps, or smaller; beside another setting that changes in the same frame.
    Resized(i32),
    /// The card of keys, or that it should go.
    Keys {
        /// Whether it should be shown.
        shown: bool,
    },
    /// The message has been read.
    Dismiss,
    /// Something about long work, which [`reading`](super::reading) and [`playtesting`](super::playtesting) do.
    LongWork(LongWork),
    /// A fixed seed for the next visits.
    Seed(u64),
    /// That a bot takes this many decisions.
    Play {
        /// Which.
        bot: Bot,
        /// How many at most.
        decisions: usize,
    },
}

/// Something about long work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LongWork {
    /// To read no further families.
    StopReading,
    /// To read those that are still unread.
    ReadOn,
    /// To let bots play a scenario, each this many times.
    Playtest(String, u32),
    /// To send the bots home.
    StopPlaytest,
}

/// A page of the window.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Page {
    /// The scenarios.
    #[default]
    Home,
    /// What is known and to be done before a visit.
    Briefing(String),
    /// The visit.
    Conversation,
    /// What it meant.
    Debrief,
    /// Two visits beside each other.
    Beside(Who, Who),
    /// Skills and techniques with examples.
    Glossary,
    /// What is wrong with a scenario's file.
    Problems(String),
    /// How it should look and move.
    Settings,
    /// What bots find in a scenario.
    Playtest(String),
}

/// The page shown, and how.
#[derive(Debug, Default, Resource)]
pub(super) struct Showing {
    /// The page.
    pub(super) page: Page,
    /// Where pages that can be opened from anywhere lead back to.
    pub(super) before: Page,
    /// What the learner has set.
    pub(super) settings: Settings,
    /// Whether the card of keys lies over the page.
    pub(super) keys: bool,
    /// Where the playtest leads back to.
    pub(super) before_playtest: Page,
}

/// What the conversation remembers between frames.
#[derive(Debug, Default, Resource)]
pub(super) struct ConversationMemory(pub(super) ConversationState);

/// What the classroom remembers between frames.
#[derive(Debug, Default, Resource)]
pub(super) struct ClassroomMemory(pub(super) ClassroomState);

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Asked>()
        .init_resource::<Showing>()
        .init_resource::<ConversationMemory>()
        .init_resource::<ClassroomMemory>()
        .add_systems(Update, (put_saved_on_the_shelf, apply_asked).chain());
}

fn put_saved_on_the_shelf(
    mut saved: MessageReader<Saved>,
    mut shelf: ResMut<Shelf>,
    mut table: ResMut<Table>,
    mut redraw: MessageWriter<bevy::window::RequestRedraw>,
) {
    for arrival in saved.read() {
        // A window at rest was woken for one frame; what has arrived is drawn in the next.
        redraw.write(bevy::window::RequestRedraw);
        shelf.put(arrival.name.clone(), arrival.book.clone());
        table.scenario_saved(&arrival.name, &shelf);
    }
}

fn apply_asked(
    mut asked: MessageReader<Asked>,
    shelf: Res<Shelf>,
    mut table: ResMut<Table>,
    mut showing: ResMut<Showing>,
    mut memory: ResMut<ConversationMemory>,
    mut redraw: MessageWriter<bevy::window::RequestRedraw>,
) {
    for wish in asked.read() {
        // Pages and stage follow what was applied, and are drawn in the next frame at the latest.
        redraw.write(bevy::window::RequestRedraw);
        apply(wish, &shelf, &mut table, &mut showing, &mut memory.0);
    }
}

/// Does one thing that was asked for.
pub(super) fn apply(
    wish: &Asked,
    shelf: &Shelf,
    table: &mut Table,
    showing: &mut Showing,
    memory: &mut ConversationState,
) {
    let vocabulary = &shelf.vocabulary;
    if goes_on(wish) {
        table.message = None;
    }
    match wish {
        Asked::Page(page) => {
            // From the playtest one comes back, and where one had come from before stays as it was.
            let back = matches!(showing.page, Page::Playtest(_));
            if matches!(page, Page::Playtest(_)) && !back {
                showing.before_playtest = showing.page.clone();
            }
            let aside = matches!(page, Page::Glossary | Page::Problems(_) | Page::Settings);
            if aside && showing.page != *page && !back {
                showing.before = showing.page.clone();
            }
            showing.page = page.clone();
        }
        Asked::Begin(name, mode) => {
            if let Some(plot) = shelf.books.get(name).and_then(|book| book.plot.clone()) {
                table.begin(plot, *mode, vocabulary);
                *memory = ConversationState::default();
                showing.page = Page::Conversation;
            }
        }
        Asked::Conversation(action) => converse(action, shelf, table, showing),
        Asked::Classroom(action) => ask_the_room(action, shelf, table, showing),
        Asked::AnotherWay(turn) => {
            table.back_to(turn.saturating_sub(1), vocabulary);
            showing.page = Page::Conversation;
        }
        Asked::Again => {
            let again = table
                .sitting
                .as_ref()
                .map(|sitting| (sitting.plot.clone(), sitting.attempt.mode));
            if let Some((plot, mode)) = again {
                table.begin(plot, mode, vocabulary);
                *memory = ConversationState::default();
                showing.page = Page::Conversation;
            }
        }
        Asked::Beside(left, right) => showing.page = Page::Beside(*left, *right),
        Asked::SaveHtml => save_html(table),
        Asked::Settings(settings) => showing.settings = settings.clone(),
        Asked::Resized(steps) => showing.settings = showing.settings.resized(*steps),
        Asked::Keys { shown } => showing.keys = *shown,
        Asked::Dismiss => table.message = None,
        Asked::LongWork(_) => {}
        Asked::Seed(seed) => table.fixed_seed = Some(*seed),
        Asked::Play { bot, decisions } => play(*bot, *decisions, shelf, table),
    }
}

/// Whether the learner goes on to something else, so that a message has been there long enough.
fn goes_on(wish: &Asked) -> bool {
    match wish {
        Asked::Page(_)
        | Asked::Begin(..)
        | Asked::AnotherWay(_)
        | Asked::Again
        | Asked::Beside(..)
        | Asked::Classroom(_) => true,
        Asked::Conversation(action) => *action != ConversationAction::Hint,
        Asked::SaveHtml
        | Asked::Settings(_)
        | Asked::Resized(_)
        | Asked::Keys { .. }
        | Asked::Dismiss
        | Asked::LongWork(_)
        | Asked::Seed(_)
        | Asked::Play { .. } => false,
    }
}

fn converse(action: &ConversationAction, shelf: &Shelf, table: &mut Table, showing: &mut Showing) {
    let vocabulary = &shelf.vocabulary;
    let looking = table.looking;
    match action {
        ConversationAction::Choose(decision) => table.decide(decision, vocabulary),
        ConversationAction::Hint => table.look(
            Looking {
                hinted: true,
                ..looking
            },
            vocabulary,
        ),
        ConversationAction::GoOn => {
            let on = Looking {
                reading_feedback: false,
                ..looking
            };
            table.look(on, vocabulary);
        }
        ConversationAction::Back => table.back(vocabulary),
        ConversationAction::Debrief => {
            table.debrief(vocabulary);
            showing.page = Page::Debrief;
        }
        ConversationAction::Leave => {
            let said = table
                .sitting
                .as_ref()
                .is_some_and(|sitting| !sitting.attempt.decisions.is_empty());
            if said {
                table.debrief(vocabulary);
                showing.page = Page::Debrief;
            } else {
                showing.page = Page::Home;
            }
        }
    }
}

/// What a room asks for; most of it is what one person asks for in a conversation.
fn ask_the_room(action: &ClassroomAction, shelf: &Shelf, table: &mut Table, showing: &mut Showing) {
    let same = match action {
        ClassroomAction::Argued => return table.argue(true, &shelf.vocabulary),
        ClassroomAction::ArguedLess => return table.argue(false, &shelf.vocabulary),
        ClassroomAction::Choose(decision) => ConversationAction::Choose(decision.clone()),
        ClassroomAction::Next => ConversationAction::GoOn,
        ClassroomAction::Back => ConversationAction::Back,
        ClassroomAction::Leave => ConversationAction::Leave,
        ClassroomAction::Debrief => ConversationAction::Debrief,
    };
    converse(&same, shelf, table, showing);
}

/// Writes the debrief beside where the program was started, under a name that is not taken.
fn save_html(table: &mut Table) {
    let Some(debrief) = table.debrief.clone() else {
        return;
    };
    let html = crate::debrief::html(&debrief);
    let free = (1..1_000)
        .map(|number| {
            std::path::PathBuf::from(format!("debrief-{}-{number}.html", debrief.scenario))
        })
        .find(|path| !path.exists());
    table.message = Some(match free {
        Some(path) => match std::fs::write(&path, html) {
            Ok(()) => {
                let shown = std::path::absolute(&path).unwrap_or(path);
                let shown = shown.display().to_string();
                text_with("message-debrief-saved", [("path", shown.into())])
            }
            Err(error) => {
                let error = error.to_string();
                text_with("message-debrief-failed", [("error", error.into())])
            }
        },
        None => text("message-debrief-too-many"),
    });
}

fn play(bot: Bot, decisions: usize, shelf: &Shelf, table: &mut Table) {
    let Some(sitting) = &mut table.sitting else {
        return;
    };
    let made = attempt(
        &Reader::new(&sitting.plot, &shelf.vocabulary),
        bot,
        sitting.attempt.seed,
    );
    let mode = sitting.attempt.mode;
    let mut taken = made;
    taken.mode = mode;
    taken.decisions.truncate(decisions);
    *sitting = crate::session::Sitting::resume(sitting.plot.clone(), taken);
    table.look(Looking::default(), &shelf.vocabulary);
}
