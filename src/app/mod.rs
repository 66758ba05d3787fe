//! The window: bevy systems as glue, a stage for the people, egui views for the rest.
//!
//! [`screens`] draw models and say what was asked for; `asked` applies it; `table` holds the visit that is
//! being practiced; `shelf` and `watch` hold the scenarios and notice when a file was saved; `reading` and
//! `playtesting` are done by `work` beside the window; `walk` takes pictures of every screen.

#![allow(
    clippy::needless_pass_by_value,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "bevy's systems take their parameters by value, and many of them"
)]

mod access;
mod asked;
mod display;
mod drawing;
mod keys;
mod pace;
mod pages;
mod playtesting;
mod quiet;
mod reading;
pub mod screens;
pub mod settings;
mod shelf;
pub mod stage;
mod staging;
mod table;
pub mod text;
pub mod theme;
mod title;
mod walk;
mod watch;
pub mod widgets;
mod work;

use std::process::ExitCode;

use bevy::camera::CameraOutputMode;
use bevy::prelude::*;
use bevy::render::render_resource::BlendState;
use bevy::window::{PresentMode, WindowResolution};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiGlobalSettings, EguiPlugin, PrimaryEguiContext};

use crate::cli::{WindowOptions, no_window};
use pace::Pace;
use reading::Reading;
use shelf::Shelf;
use table::Table;
use watch::WatchedFolder;

// The views are written against egui itself; a second version beside bevy's would be another type.
const _: fn(&bevy_egui::egui::Context) -> &egui::Context = |context| context;

/// How many frames are drawn before the window is shown, so that it never flashes white.
const HIDDEN_FRAMES: u32 = 3;

/// Opens the window and stays until it is closed.
#[must_use]
pub fn run(options: WindowOptions) -> ExitCode {
    let pace = Pace::begin();
    if let Some(reason) = display::missing() {
        return no_window(&reason);
    }
    let paths = match options.library.paths() {
        Ok(paths) => paths,
        Err(error) => return no_window(&format!("{error:#}")),
    };
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin {
                primary_window: Some(window(options.size)),
                ..default()
            })
            .set(bevy::render::RenderPlugin {
                // A picture must not be taken before everything in it can be drawn.
                synchronous_pipeline_compilation: options.screens.is_some(),
                ..default()
            })
            .set(bevy::log::LogPlugin {
                filter: "warn,wgpu_core=error,wgpu_hal=error,naga=error,bevy_winit=error"
                    .to_owned(),
                ..default()
            }),
    )
    .add_plugins(EguiPlugin::default())
    .insert_resource(EguiGlobalSettings {
        auto_create_primary_context: false,
        ..default()
    })
    .insert_resource(ClearColor(Color::srgb_u8(0xF3, 0xED, 0xE2)))
    .insert_resource(WinitSettings {
        focused_mode: UpdateMode::reactive_low_power(std::time::Duration::from_mins(1)),
        unfocused_mode: UpdateMode::reactive_low_power(std::time::Duration::from_mins(1)),
    })
    .insert_resource(WatchedFolder(options.library.folder().to_owned()))
    .insert_resource(Shelf::of(&options.library, &paths))
    .insert_resource(Reading::of(paths))
    .init_resource::<Table>()
    .add_systems(Startup, set_up_cameras)
    .add_systems(Update, show_window)
    .insert_resource(settings::kept::KeptAt(match options.screens {
        // Pictures show what everyone sees first, and leave nothing behind.
        Some(_) => settings::Place::default(),
        None => settings::Place::of_platform(),
    }))
    .add_plugins((
        access::plugin,
        asked::plugin,
        drawing::plugin,
        pace,
        playtesting::plugin,
        quiet::plugin,
        settings::kept::plugin,
        reading::plugin,
        staging::plugin,
        title::plugin,
        watch::plugin,
    ));
    if let Some(pictures) = options.screens {
        app.insert_resource(walk::Walk::new(pictures))
            .add_plugins(walk::plugin);
    }
    match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

fn window((width, height): (u32, u32)) -> Window {
    Window {
        title: text::text("app-name"),
        resolution: WindowResolution::new(width, height),
        resize_constraints: WindowResizeConstraints {
            min_width: 800.0,
            min_height: 600.0,
            ..default()
        },
        present_mode: PresentMode::AutoVsync,
        visible: false,
        ..default()
    }
}

/// One camera for the interface over the whole window; the stage brings its own.
fn set_up_cameras(mut commands: Commands) {
    commands.spawn((
        Camera2d,
        Camera {
            order: 10,
            clear_color: ClearColorConfig::Custom(Color::NONE),
            // The interface lies over the stage and lets it be seen where nothing is drawn.
            output_mode: CameraOutputMode::Write {
                blend_state: Some(BlendState::PREMULTIPLIED_ALPHA_BLENDING),
                clear_color: ClearColorConfig::None,
            },
            ..default()
        },
        PrimaryEguiContext,
        bevy::camera::visibility::RenderLayers::none(),
    ));
}

fn show_window(
    mut windows: Query<&mut Window>,
    mut frames: Local<u32>,
    mut redraw: MessageWriter<bevy::window::RequestRedraw>,
) {
    if *frames > HIDDEN_FRAMES {
        return;
    }
    *frames += 1;
    redraw.write(bevy::window::RequestRedraw);
    if *frames > HIDDEN_FRAMES {
        for mut window in &mut windows {
            window.visible = true;
        }
    }
}
