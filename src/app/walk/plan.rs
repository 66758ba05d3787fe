//! The plan of the walk: one task after the other, made before it begins.

use std::collections::VecDeque;

use super::sheets::Sheet;
use super::stops::{Step, stops};
use crate::app::settings::{Motion, Pace, Settings, Theme};
use crate::cli::PictureSize;

/// Something to do. The next is done once the window has settled.
#[derive(Clone, Debug)]
pub(super) enum Task {
    /// The window takes a size; if the screen is smaller, everything up to the next size is left out.
    Resize(PictureSize),
    /// The window becomes as large as sheets are.
    ResizeForSheets,
    /// What a learner can set is set like this.
    Wear(Settings),
    /// On to a stop, everything set like this.
    Arrive(Vec<Step>, Settings),
    /// A sheet is laid out, and pictured in as many parts as it takes.
    LayOut(Sheet),
    /// A part of the sheet is shown.
    Turn(usize),
    /// A picture is saved under this name, without its ending.
    Picture(String),
}

/// Everything there is to do for pictures of all screens in these sizes, and of the sheets.
pub(super) fn plan(sizes: &[PictureSize]) -> VecDeque<Task> {
    let mut tasks = VecDeque::new();
    for size in sizes {
        tasks.push_back(Task::Resize(*size));
        for (number, stop) in (1..).zip(stops()) {
            let mut steps = Some(stop.steps);
            for (theme, word) in THEMES {
                let settings = worn(theme, size.text);
                tasks.push_back(match steps.take() {
                    Some(steps) => Task::Arrive(steps, settings),
                    None => Task::Wear(settings),
                });
                let name = format!("{size}-{word}-{number:02}-{}", stop.name);
                tasks.push_back(Task::Picture(name));
            }
        }
    }
    tasks.push_back(Task::ResizeForSheets);
    for sheet in Sheet::ALL {
        let theme = if sheet.evening {
            Theme::Evening
        } else {
            Theme::Paper
        };
        tasks.push_back(Task::Wear(worn(theme, 100)));
        tasks.push_back(Task::LayOut(sheet));
    }
    tasks
}

/// Both themes, and the words for them in the names of pictures.
const THEMES: [(Theme, &str); 2] = [(Theme::Paper, "paper"), (Theme::Evening, "evening")];

/// Nothing moves or appears bit by bit: pictures of the same screen should be the same.
fn worn(theme: Theme, text_size: u16) -> Settings {
    Settings {
        theme,
        text_size,
        motion: Motion::Reduced,
        pace: Pace::AtOnce,
        ..Settings::default()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::app::settings::TEXT_SIZES;

    fn names(sizes: &[PictureSize]) -> Vec<String> {
        plan(sizes)
            .into_iter()
            .filter_map(|task| match task {
                Task::Picture(name) => Some(name),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn no_two_pictures_have_the_same_name() {
        let names = names(&PictureSize::ALL);
        let unique: BTreeSet<&String> = names.iter().collect();
        assert_eq!(unique.len(), names.len());
        let sheets: BTreeSet<String> = Sheet::ALL.map(Sheet::name).into();
        assert_eq!(sheets.len(), Sheet::ALL.len());
    }

    #[test]
    fn every_stop_is_pictured_in_both_themes_and_all_sizes() {
        let all = names(&PictureSize::ALL);
        assert_eq!(all.len(), stops().len() * 2 * PictureSize::ALL.len());
        for name in [
            "1280x800-paper-01-home",
            "1280x800-evening-01-home",
            "3840x2160@2-paper-03-settings",
            "1024x768+200-evening-02-keys",
        ] {
            assert!(all.contains(&name.to_owned()), "{name}");
        }
    }

    #[test]
    fn only_the_sizes_asked_for_are_pictured() {
        let few = names(&PictureSize::ALL[..1]);
        assert!(few.iter().all(|name| name.starts_with("1024x768-")));
        assert_eq!(few.len(), stops().len() * 2);
        assert!(names(&[]).is_empty());
    }

    #[test]
    fn sheets_are_laid_out_whatever_the_sizes() {
        for sizes in [&[][..], &PictureSize::ALL] {
            let plan = plan(sizes);
            let sheets = plan
                .iter()
                .filter(|task| matches!(task, Task::LayOut(_)))
                .count();
            assert_eq!(sheets, Sheet::ALL.len());
        }
    }

    #[test]
    fn text_has_only_sizes_that_can_be_set() {
        for size in PictureSize::ALL {
            assert!(TEXT_SIZES.contains(&size.text), "{size}");
        }
        for text in TEXT_SIZES {
            let size = format!("1280x800+{text}").parse::<PictureSize>();
            assert_eq!(size.map(|size| size.text), Ok(text));
        }
    }
}
