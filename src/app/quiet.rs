//! Quiet while nothing happens: keeps the window from drawing again and again for nothing.
//!
//! In every frame `bevy_egui` 0.42 tells egui which modifier keys are held, and egui draws once more after
//! any event. What says nothing new is taken out before egui sees it.

use bevy::prelude::*;
use bevy_egui::{EguiInput, EguiPreUpdateSet};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        leave_out_what_is_known
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    );
}

fn leave_out_what_is_known(
    mut inputs: Query<&mut EguiInput>,
    mut held: Local<Option<egui::Modifiers>>,
) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(modifiers) => {
                held.replace(*modifiers) != Some(*modifiers)
            }
            _ => true,
        });
    }
}
