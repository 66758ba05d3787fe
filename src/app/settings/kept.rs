//! The settings in bevy's world: read once, given to egui, kept when they change.

use bevy::prelude::*;

use super::{Place, Settings};
use crate::app::asked::Showing;
use crate::app::table::Table;
use crate::app::{text, theme};

/// Where settings are kept.
#[derive(Clone, Debug, Default, Resource)]
pub(crate) struct KeptAt(pub(crate) Place);

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<KeptAt>()
        .add_systems(PreStartup, read)
        .add_systems(Update, keep.run_if(resource_changed::<Showing>));
}

fn read(place: Res<KeptAt>, mut showing: ResMut<Showing>, mut table: ResMut<Table>) {
    let (kept, message) = place.0.read();
    text::speak(&kept.language);
    showing.settings = kept;
    table.message = message.or(table.message.take());
}

/// Keeps what was changed; the first time it is what was just read.
fn keep(
    showing: Res<Showing>,
    place: Res<KeptAt>,
    mut kept: Local<Option<Settings>>,
    mut table: ResMut<Table>,
) {
    let settings = &showing.settings;
    if kept.as_ref() == Some(settings) {
        return;
    }
    text::speak(&settings.language);
    if kept.replace(settings.clone()).is_some()
        && let Err(message) = place.0.keep(settings)
    {
        table.message = Some(message);
    }
}

/// Gives egui the theme and the size of text, and once the fonts. Says whether something changed, so that it is drawn
/// from the next frame on.
pub(crate) fn dress(
    context: &egui::Context,
    settings: &Settings,
    worn: &mut Option<Settings>,
) -> bool {
    if worn.as_ref() == Some(settings) {
        return false;
    }
    if worn.is_none() {
        theme::install_fonts(context);
        // Sizes of text are set here, so that they are kept.
        context.options_mut(|options| options.zoom_with_keyboard = false);
    }
    let colors = if settings.dark() {
        &theme::EVENING
    } else {
        &theme::PAPER
    };
    theme::apply(context, colors);
    context.set_zoom_factor(settings.zoom());
    context.request_repaint();
    *worn = Some(settings.clone());
    true
}
