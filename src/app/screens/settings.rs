//! Settings: each with its name, what it does, and what can be chosen. What is chosen holds at once.

use egui::Ui;
use fluent_bundle::FluentValue;

use crate::app::settings::{Motion, Pace, Settings, TEXT_SIZES, Theme};
use crate::app::text::{LANGUAGES, text, text_with};
use crate::app::theme::{COLUMN, Type, colors, space};
use crate::app::widgets::{Look, Mark, card, heading, page, pressable, prose, segment, top_bar};

/// What the learner asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsAction {
    /// To set everything like this.
    Change(Settings),
    /// Where one came from.
    Back,
}

/// Draws the settings and says what the learner asks for.
pub fn settings_ui(ui: &mut Ui, settings: &Settings) -> Option<SettingsAction> {
    let back = top_bar(
        ui,
        "settings-bar",
        |ui| {
            let label = text("settings-back");
            let back = pressable(ui, &label, &label, Look::Quiet, Some(Mark::Back));
            ui.separator();
            ui.label(Type::Heading.text(text("settings-title")));
            back.clicked().then_some(SettingsAction::Back)
        },
        |_| None,
    );
    let changed = page(ui, "settings", COLUMN * 1.4, |ui| {
        prose(ui, Type::Title.text(text("settings-head")));
        let says = Type::Body
            .text(text("settings-says"))
            .color(colors(ui).ink2);
        prose(ui, says);
        ui.add_space(space::L);
        [reading, looks, moving, words].map(|group| {
            let changed = card(ui, |ui| group(ui, settings));
            ui.add_space(space::L);
            changed
        })
    });
    let changed = changed.into_iter().flatten().next();
    back.or(changed.map(SettingsAction::Change))
}

fn reading(ui: &mut Ui, now: &Settings) -> Option<Settings> {
    let size = choice(
        ui,
        ["settings-text-size", "settings-text-size-says"],
        now.text_size,
        TEXT_SIZES.map(|size| {
            let name = text_with("settings-percent", [("size", FluentValue::from(size))]);
            (size, name)
        }),
    );
    let pace = choice(
        ui,
        ["settings-pace", "settings-pace-says"],
        now.pace,
        [
            (Pace::Slow, text("settings-pace-slow")),
            (Pace::Usual, text("settings-pace-usual")),
            (Pace::Fast, text("settings-pace-fast")),
            (Pace::AtOnce, text("settings-pace-at-once")),
        ],
    );
    let captions = choice(
        ui,
        ["settings-captions", "settings-captions-says"],
        now.captions,
        [
            (true, text("settings-captions-on")),
            (false, text("settings-captions-off")),
        ],
    );
    let now = now.clone();
    match (size, pace, captions) {
        (Some(text_size), _, _) => Some(Settings { text_size, ..now }),
        (_, Some(pace), _) => Some(Settings { pace, ..now }),
        (_, _, Some(captions)) => Some(Settings { captions, ..now }),
        _ => None,
    }
}

fn looks(ui: &mut Ui, now: &Settings) -> Option<Settings> {
    let theme = choice(
        ui,
        ["settings-theme", "settings-theme-says"],
        now.theme,
        [
            (Theme::Paper, text("settings-theme-paper")),
            (Theme::Evening, text("settings-theme-evening")),
        ],
    )?;
    Some(Settings {
        theme,
        ..now.clone()
    })
}

fn moving(ui: &mut Ui, now: &Settings) -> Option<Settings> {
    let motion = choice(
        ui,
        ["settings-motion", "settings-motion-says"],
        now.motion,
        [
            (Motion::Full, text("settings-motion-full")),
            (Motion::Reduced, text("settings-motion-reduced")),
        ],
    );
    heading(ui, &text("settings-sound"));
    let none = Type::Body.text(text("settings-sound-none"));
    prose(ui, none.color(colors(ui).ink2));
    Some(Settings {
        motion: motion?,
        ..now.clone()
    })
}

fn words(ui: &mut Ui, now: &Settings) -> Option<Settings> {
    let languages = LANGUAGES
        .iter()
        .map(|language| (language.tag.to_owned(), language.name.to_owned()));
    let language = choice(
        ui,
        ["settings-language", "settings-language-says"],
        now.language.clone(),
        languages,
    )?;
    Some(Settings {
        language,
        ..now.clone()
    })
}

/// One setting: the texts of its name and of what it does, and its values. What was newly chosen.
fn choice<T: Clone + PartialEq>(
    ui: &mut Ui,
    [name, says]: [&str; 2],
    now: T,
    values: impl IntoIterator<Item = (T, String)>,
) -> Option<T> {
    let name = text(name);
    heading(ui, &name);
    let says = Type::Body.text(text(says));
    prose(ui, says.color(colors(ui).ink2));
    let chosen = ui
        .horizontal_wrapped(|ui| {
            let mut chosen = None;
            for (value, shown) in values {
                let label = text_with(
                    "settings-value",
                    [
                        ("name", FluentValue::from(name.as_str())),
                        ("value", FluentValue::from(shown.as_str())),
                    ],
                );
                if segment_labeled(ui, value == now, &shown, &label) {
                    chosen = Some(value);
                }
            }
            chosen
        })
        .inner;
    ui.add_space(space::M);
    chosen.filter(|value| *value != now)
}

/// A segment that a screen reader calls by the setting's name as well.
fn segment_labeled(ui: &mut Ui, chosen: bool, shown: &str, label: &str) -> bool {
    let response = segment(ui, chosen, shown);
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::WidgetType::RadioButton, true, chosen, label)
    });
    response.clicked()
}
