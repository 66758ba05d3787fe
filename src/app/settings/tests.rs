//! Settings: what a file says, what becomes of a broken one, and that nothing is lost.

use super::{Motion, Pace, Place, Settings, TEXT_SIZES, Theme};

fn check(text: &str, expected: Settings) {
    assert_eq!(Settings::read(text), Ok(expected), "{text}");
}

#[test]
fn what_a_file_does_not_name_is_as_by_default() {
    check("Settings()", Settings::default());
    check("()", Settings::default());
    let evening = Settings {
        theme: Theme::Evening,
        text_size: 150,
        ..Settings::default()
    };
    check("Settings(theme: Evening, text_size: 150)", evening);
}

#[test]
fn a_size_between_two_becomes_the_nearest() {
    for (written, expected) in [(0, 100), (110, 100), (130, 125), (160, 150), (9_999, 200)] {
        let settings = Settings::read(&format!("(text_size: {written})"));
        assert_eq!(settings.map(|settings| settings.text_size), Ok(expected));
    }
}

#[test]
fn what_is_written_is_read_again() {
    for theme in [Theme::Paper, Theme::Evening] {
        for motion in [Motion::Full, Motion::Reduced] {
            for pace in [Pace::AtOnce, Pace::Slow, Pace::Usual, Pace::Fast] {
                for text_size in TEXT_SIZES {
                    let settings = Settings {
                        text_size,
                        theme,
                        motion,
                        captions: text_size == 100,
                        pace,
                        language: "en-US".to_owned(),
                    };
                    check(&settings.written(), settings.clone());
                }
            }
        }
    }
}

#[test]
fn larger_and_smaller_stop_at_the_ends() {
    let sizes = |steps: &[i32]| {
        steps
            .iter()
            .fold(Settings::default(), |settings, step| {
                settings.resized(*step)
            })
            .text_size
    };
    assert_eq!(sizes(&[]), 100);
    assert_eq!(sizes(&[1, 1]), 150);
    assert_eq!(sizes(&[1, -1, -1]), 100);
    assert_eq!(sizes(&[1; 9]), 200);
}

#[test]
fn settings_come_back_from_their_file() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path().join("new/folder/settings.ron"));
    assert_eq!(place.read(), (Settings::default(), None));
    let changed = Settings {
        motion: Motion::Reduced,
        ..Settings::default()
    };
    place.keep(&changed).unwrap();
    assert_eq!(place.read(), (changed, None));
}

#[test]
fn a_broken_file_is_set_aside_and_said() {
    for broken in ["Settings(theme: Purple)", "{", "Settings(colour: 3)", "\0"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        std::fs::write(&path, broken).unwrap();
        let place = Place::at(path.clone());
        let (settings, message) = place.read();
        assert_eq!(settings, Settings::default());
        let message = message.expect("the learner is told");
        assert!(message.contains("settings.ron"), "{message}");
        let aside = std::fs::read_to_string(folder.path().join("settings.ron.unreadable"));
        assert_eq!(aside.unwrap(), broken, "what was written stays");
        assert!(!path.exists());
    }
}

#[test]
fn a_place_that_cannot_be_written_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    std::fs::write(&file, "").unwrap();
    let place = Place::at(file.join("settings.ron"));
    let message = place.keep(&Settings::default()).unwrap_err();
    assert!(message.contains("settings.ron"), "{message}");
}
