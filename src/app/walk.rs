//! `--screens DIR`: walks through every screen of the real window and saves a picture of each.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, save_to_disk};

use super::asked::{Asked, Page};
use super::reading::Reading;
use super::screens::beside::Who;
use super::screens::classroom::ClassroomAction;
use super::screens::conversation::ConversationAction;
use super::table::Table;
use crate::playtest::Bot;

/// Where the pictures go.
#[derive(Resource)]
pub(super) struct Folder(pub(super) PathBuf);

/// Frames to wait before a picture: faces settle, layouts are measured twice.
const SETTLE: u32 = 24;

/// Frames to wait after the last picture for the files to be written.
const WRITE: u32 = 20;

/// A step of the walk: what is asked for, and the name of the picture taken afterwards.
type Stop = (&'static str, fn(&Table) -> Vec<Asked>);

const WALK: &[Stop] = &[
    ("home", |_| {
        vec![Asked::Theme { dark: false }, Asked::Page(Page::Home)]
    }),
    ("home-evening", |_| vec![Asked::Theme { dark: true }]),
    ("briefing", |_| {
        vec![
            Asked::Theme { dark: false },
            Asked::Seed(7),
            Asked::Page(Page::Briefing("bedtime".to_owned())),
        ]
    }),
    ("conversation-start", |_| {
        vec![Asked::Begin(
            "bedtime".to_owned(),
            crate::session::Mode::Coached,
        )]
    }),
    ("conversation-hint", |_| {
        vec![Asked::Conversation(ConversationAction::Hint)]
    }),
    ("conversation-feedback", |table| first_choice(table)),
    ("conversation-later", |_| {
        vec![Asked::Play {
            bot: Bot::Skilled,
            decisions: 14,
        }]
    }),
    ("conversation-evening", |_| {
        vec![Asked::Theme { dark: true }]
    }),
    ("conversation-two-parents", |_| {
        vec![
            Asked::Theme { dark: false },
            Asked::Begin("quarter-to-five".to_owned(), crate::session::Mode::Practice),
            Asked::Play {
                bot: Bot::Skilled,
                decisions: 12,
            },
        ]
    }),
    ("classroom-briefing", |_| {
        vec![Asked::Page(Page::Briefing("quarter-to-five".to_owned()))]
    }),
    ("classroom", |_| {
        vec![Asked::Begin(
            "quarter-to-five".to_owned(),
            crate::session::Mode::Room,
        )]
    }),
    ("classroom-choices", |_| {
        vec![Asked::Classroom(ClassroomAction::Next)]
    }),
    ("classroom-later", |_| {
        vec![
            Asked::Play {
                bot: Bot::Skilled,
                decisions: 12,
            },
            Asked::Classroom(ClassroomAction::Argued),
            Asked::Classroom(ClassroomAction::Argued),
        ]
    }),
    ("classroom-answer", |table| {
        let first = table.conversation.choices.first();
        first
            .map(|choice| Asked::Classroom(ClassroomAction::Choose(choice.id.clone())))
            .into_iter()
            .collect()
    }),
    ("classroom-evening", |_| {
        vec![
            Asked::Classroom(ClassroomAction::Next),
            Asked::Theme { dark: true },
        ]
    }),
    ("classroom-debrief", |_| {
        vec![
            Asked::Theme { dark: false },
            Asked::Classroom(ClassroomAction::Debrief),
        ]
    }),
    ("classroom-ending", |_| {
        vec![
            Asked::Page(Page::Conversation),
            Asked::Play {
                bot: Bot::Skilled,
                decisions: 200,
            },
        ]
    }),
    ("ending", |_| {
        vec![
            Asked::Begin("quarter-to-five".to_owned(), crate::session::Mode::Practice),
            Asked::Play {
                bot: Bot::Skilled,
                decisions: 200,
            },
        ]
    }),
    ("debrief", |_| {
        vec![Asked::Conversation(ConversationAction::Debrief)]
    }),
    ("debrief-evening", |_| vec![Asked::Theme { dark: true }]),
    ("beside", |_| {
        vec![
            Asked::Theme { dark: false },
            Asked::Beside(Who::Bot(Bot::Warmest), Who::Bot(Bot::Skilled)),
        ]
    }),
    ("glossary", |_| {
        vec![Asked::Theme { dark: false }, Asked::Page(Page::Glossary)]
    }),
    ("problems", |_| {
        vec![Asked::Page(Page::Problems("bedtime".to_owned()))]
    }),
];

fn first_choice(table: &Table) -> Vec<Asked> {
    let first = table.conversation.choices.first();
    first
        .map(|choice| Asked::Conversation(ConversationAction::Choose(choice.id.clone())))
        .into_iter()
        .collect()
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, walk);
}

fn walk(
    folder: Res<Folder>,
    table: Res<Table>,
    reading: Res<Reading>,
    mut frame: Local<u32>,
    mut asked: MessageWriter<Asked>,
    mut commands: Commands,
    mut exit: MessageWriter<AppExit>,
    mut redraw: MessageWriter<bevy::window::RequestRedraw>,
) {
    redraw.write(bevy::window::RequestRedraw);
    if reading.goes_on() {
        return;
    }
    let stop = (*frame / SETTLE) as usize;
    let within = *frame % SETTLE;
    *frame += 1;
    match WALK.get(stop) {
        Some((_, ask)) if within == 0 => {
            asked.write_batch(ask(&table));
        }
        Some((name, _)) if within == SETTLE - 1 => {
            let path = folder.0.join(format!("{name}.png"));
            commands
                .spawn(Screenshot::primary_window())
                .observe(save_to_disk(path));
        }
        Some(_) => {}
        None if within == WRITE => {
            exit.write(AppExit::Success);
        }
        None => {}
    }
}
