//! The settings in bevy's world: read once, applied to the window, kept when they change.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use super::{Motion, Place, Settings};
use crate::app::drawing::DrawPages;
use crate::app::table::Table;
use crate::app::{text, theme};

/// The settings in use.
#[derive(Clone, Debug, Default, PartialEq, Resource)]
pub(crate) struct InUse(pub(crate) Settings);

/// Where they are kept.
#[derive(Clone, Debug, Default, Resource)]
pub(crate) struct KeptAt(pub(crate) Place);

impl InUse {
    /// Whether nothing should move by itself.
    pub(crate) fn reduced_motion(&self) -> bool {
        self.0.motion == Motion::Reduced
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<InUse>()
        .init_resource::<KeptAt>()
        .add_systems(PreStartup, read)
        .add_systems(Update, keep.run_if(resource_changed::<InUse>))
        .add_systems(EguiPrimaryContextPass, dress.before(DrawPages));
}

fn read(place: Res<KeptAt>, mut settings: ResMut<InUse>, mut table: ResMut<Table>) {
    let (kept, message) = place.0.read();
    settings.0 = kept;
    table.message = message.or(table.message.take());
}

/// Keeps what was changed; the first time it is what was just read.
fn keep(
    settings: Res<InUse>,
    place: Res<KeptAt>,
    mut kept: Local<Option<Settings>>,
    mut table: ResMut<Table>,
) {
    text::speak(&settings.0.language);
    if kept
        .replace(settings.0.clone())
        .is_some_and(|before| before != settings.0)
        && let Err(message) = place.0.keep(&settings.0)
    {
        table.message = Some(message);
    }
}

/// Gives egui the theme and the size of text, and the fonts once.
fn dress(
    mut contexts: EguiContexts,
    settings: Res<InUse>,
    mut worn: Local<Option<Settings>>,
) -> Result {
    if worn.as_ref() == Some(&settings.0) {
        return Ok(());
    }
    let context = contexts.ctx_mut()?;
    if worn.is_none() {
        theme::install_fonts(context);
        // Sizes of text are set here, so that they are kept.
        context.options_mut(|options| options.zoom_with_keyboard = false);
    }
    theme::apply(
        context,
        if settings.0.dark() {
            &theme::EVENING
        } else {
            &theme::PAPER
        },
    );
    context.set_zoom_factor(settings.0.zoom());
    context.request_repaint();
    *worn = Some(settings.0.clone());
    Ok(())
}
