//! `--screens DIR`: walks through every screen of the real window and saves pictures of each, and contact sheets.

mod plan;
mod settling;
mod sheets;
mod stops;

use std::collections::VecDeque;
use std::path::PathBuf;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, save_to_disk};
use bevy::window::{Monitor, PrimaryWindow, RequestRedraw};

use super::asked::{Asked, ConversationMemory};
use super::shelf::Shelf;
use super::table::Table;
use crate::cli::{PictureSize, Pictures};
use plan::{Task, plan};
use settling::Settling;
use sheets::{Board, pages};

/// Where the pictures go, and what is still to be done.
#[derive(Resource)]
pub(super) struct Walk {
    folder: PathBuf,
    tasks: VecDeque<Task>,
}

impl Walk {
    /// What was asked for.
    pub(super) fn new(pictures: Pictures) -> Self {
        Self {
            tasks: plan(&pictures.sizes),
            folder: pictures.folder,
        }
    }
}

/// A sheet's window in pixels, where the screen is large enough.
const SHEET: (u32, u32) = (1920, 1400);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, walk);
    settling::plugin(app);
    sheets::plugin(app);
}

/// What the walk changes.
#[derive(SystemParam)]
struct Hands<'w, 's> {
    window: Single<'w, 's, &'static mut Window, With<PrimaryWindow>>,
    monitors: Query<'w, 's, &'static Monitor>,
    shelf: ResMut<'w, Shelf>,
    table: ResMut<'w, Table>,
    conversation: ResMut<'w, ConversationMemory>,
    board: ResMut<'w, Board>,
    asked: MessageWriter<'w, Asked>,
}

fn walk(
    mut walk: ResMut<Walk>,
    mut settling: ResMut<Settling>,
    mut hands: Hands,
    pictures: Query<(), With<Screenshot>>,
    mut commands: Commands,
    mut exit: MessageWriter<AppExit>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    redraw.write(RequestRedraw);
    if !settling.settled() || !pictures.is_empty() {
        return;
    }
    let Some(task) = walk.tasks.pop_front() else {
        exit.write(AppExit::Success);
        return;
    };
    // Taking a picture changes nothing in the window: on to the next as soon as it is saved.
    if !matches!(task, Task::Picture(_)) {
        settling.begin();
    }
    match task {
        Task::Resize(size) => {
            if !hands.resize(size) {
                warn!("the screen is too small for pictures of {size}; they are left out");
                let next = |task: &Task| matches!(task, Task::Resize(_) | Task::ResizeForSheets);
                let skipped = walk.tasks.iter().position(next).unwrap_or_default();
                walk.tasks.drain(..skipped);
            }
        }
        Task::ResizeForSheets => hands.resize_for_sheets(),
        Task::Wear(settings) => {
            hands.asked.write(Asked::Settings(settings));
        }
        Task::Arrive(steps, settings) => {
            hands.asked.write(Asked::Settings(settings));
            let asked = hands.arrive(&steps);
            hands.asked.write_batch(asked);
        }
        Task::LayOut(sheet) => {
            let (width, height) = (hands.window.width(), hands.window.height());
            hands.board.pages = pages(&sheet, &hands.shelf.vocabulary, width, height);
            for page in (0..hands.board.pages.len()).rev() {
                let name = format!("sheet-{}-{}", sheet.name(), page + 1);
                walk.tasks.push_front(Task::Picture(name));
                walk.tasks.push_front(Task::Turn(page));
            }
        }
        Task::Turn(page) => hands.board.shown = Some(page),
        Task::Picture(name) => {
            let path = walk.folder.join(format!("{name}.png"));
            if let Err(error) = std::fs::create_dir_all(&walk.folder) {
                error!("{}: {error}", path.display());
                exit.write(AppExit::error());
                return;
            }
            commands
                .spawn(Screenshot::primary_window())
                .observe(save_to_disk(path));
        }
    }
}

impl Hands<'_, '_> {
    /// Does what leads to a stop, and says what is still to be asked for.
    fn arrive(&mut self, steps: &[stops::Step]) -> Vec<Asked> {
        stops::arrive(
            steps,
            &mut self.shelf,
            &mut self.table,
            &mut self.conversation.0,
        )
    }

    /// Gives the window a size; says whether the screen is large enough.
    fn resize(&mut self, size: PictureSize) -> bool {
        if !self.fits(size.width, size.height) {
            return false;
        }
        self.set(size.width, size.height, f32::from(size.density));
        true
    }

    fn resize_for_sheets(&mut self) {
        let (mut width, mut height) = SHEET;
        for monitor in &self.monitors {
            width = width.min(monitor.physical_width);
            height = height.min(monitor.physical_height);
        }
        self.set(width, height, 1.0);
    }

    /// A screen that is not known is taken to be large enough.
    fn fits(&self, width: u32, height: u32) -> bool {
        let large = |monitor: &Monitor| {
            monitor.physical_width >= width && monitor.physical_height >= height
        };
        self.monitors.is_empty() || self.monitors.iter().any(large)
    }

    fn set(&mut self, width: u32, height: u32, density: f32) {
        let resolution = &mut self.window.resolution;
        resolution.set_scale_factor_override(Some(density));
        resolution.set_physical_resolution(width, height);
    }
}
