//! Every screen in every window, theme and size of text.

use crate::common::{Screen, controls, screen_in};

const SIZES: [[f32; 2]; 3] = [[1024.0, 768.0], [1280.0, 800.0], [1920.0, 1080.0]];

fn check_all(which: Screen) {
    for size in SIZES {
        for dark in [false, true] {
            for zoom in [1.0, 1.5, 2.0] {
                check(which, size, dark, zoom);
            }
        }
    }
}

#[test]
fn home_fits() {
    check_all(Screen::Home);
}

#[test]
fn the_briefing_fits() {
    check_all(Screen::Briefing);
}

#[test]
fn the_debrief_fits() {
    check_all(Screen::Skilled);
    check_all(Screen::Novice);
}

#[test]
fn the_glossary_fits() {
    check_all(Screen::Glossary);
}

#[test]
fn the_problems_fit() {
    check_all(Screen::Problems);
}

/// What is to be pressed may lie below the fold, never beyond the right edge.
fn check(which: Screen, size: [f32; 2], dark: bool, zoom: f32) {
    let harness = screen_in(which, size, dark, zoom);
    for (_, name, rect) in controls(&harness) {
        assert!(
            rect.left() >= -0.5 && rect.right() <= size[0] / zoom + 0.5,
            "“{name}” on {which:?} at {size:?} × {zoom} reaches from {} to {}",
            rect.left(),
            rect.right()
        );
    }
}

#[test]
fn the_conversation_fits() {
    check_all(Screen::Moment);
    check_all(Screen::Hinted);
    check_all(Screen::Reasons);
    check_all(Screen::Ending);
    check_all(Screen::Paused);
}

#[test]
fn the_classroom_fits() {
    check_all(Screen::Classroom);
    check_all(Screen::Heard);
    check_all(Screen::Discussed);
}

#[test]
fn settings_and_keys_fit() {
    check_all(Screen::Settings);
    check_all(Screen::Keys);
}
