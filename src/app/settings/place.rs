//! Where settings are kept, and keeping them: one small file in the platform's folder for settings.

use std::path::{Path, PathBuf};

use etcetera::app_strategy::{AppStrategy, AppStrategyArgs, choose_native_strategy};
use fluent_bundle::FluentValue;

use super::Settings;
use crate::app::text::text_with;

/// The file's name, in the folder that the platform has for this program.
const FILE: &str = "settings.ron";

/// Where settings are kept; nowhere where there is no such place, or nothing should stay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place(Option<PathBuf>);

impl Place {
    /// The platform's own: on Linux `$XDG_CONFIG_HOME/kitchen-table/settings.ron`.
    pub(crate) fn of_platform() -> Self {
        let program = AppStrategyArgs {
            top_level_domain: "org".to_owned(),
            author: "Kitchen Table".to_owned(),
            app_name: "Kitchen Table".to_owned(),
        };
        Self(
            choose_native_strategy(program)
                .ok()
                .map(|folders| folders.config_dir().join(FILE)),
        )
    }

    /// A file.
    #[cfg(test)]
    pub(super) fn at(path: PathBuf) -> Self {
        Self(Some(path))
    }

    /// What was kept, and what to tell the learner if it could not be read.
    ///
    /// A file that can't be read is set aside, not written over: someone may have written it by hand.
    pub(crate) fn read(&self) -> (Settings, Option<String>) {
        let Some(path) = self.0.as_deref().filter(|path| path.exists()) else {
            return (Settings::default(), None);
        };
        let read = std::fs::read_to_string(path)
            .map_err(|error| error.to_string())
            .and_then(|text| Settings::read(&text));
        match read {
            Ok(settings) => (settings, None),
            Err(reason) => (Settings::default(), Some(set_aside(path, &reason))),
        }
    }

    /// Keeps settings; an error says in a sentence why they hold only until the window is closed.
    pub(crate) fn keep(&self, settings: &Settings) -> Result<(), String> {
        let Some(path) = &self.0 else {
            return Ok(());
        };
        write_whole(path, &settings.written()).map_err(|error| {
            let reason = FluentValue::from(error.to_string());
            let file = FluentValue::from(path.display().to_string());
            text_with("settings-not-kept", [("reason", reason), ("file", file)])
        })
    }
}

fn set_aside(path: &Path, reason: &str) -> String {
    let aside = path.with_extension("ron.unreadable");
    let moved = std::fs::rename(path, &aside).is_ok();
    let values = [
        ("reason", FluentValue::from(reason)),
        ("file", FluentValue::from(path.display().to_string())),
        ("aside", FluentValue::from(aside.display().to_string())),
    ];
    if moved {
        text_with("settings-set-aside", values)
    } else {
        text_with("settings-unreadable", values)
    }
}

/// Writes a file so that it is either the old or the new one, whatever happens in between.
fn write_whole(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let beside = path.with_extension("ron.new");
    std::fs::write(&beside, text)?;
    std::fs::rename(beside, path)
}
