//! Everything by keyboard, and everything with a name.

use egui::Key;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::common::{Action, SCREENS, Screen, controls, screen, screen_in};
use kitchen_table::app::screens::briefing::BriefingAction;
use kitchen_table::app::screens::conversation::ConversationAction;
use kitchen_table::app::screens::debrief::DebriefAction;
use kitchen_table::app::screens::home::HomeAction;
use kitchen_table::session::Mode;

fn check(which: Screen, label: &str, expected: Action) {
    let mut harness = screen(which);
    for _ in 0..40 {
        harness.key_press(Key::Tab);
        harness.run_steps(2);
        if harness.get_by_label(label).is_focused() {
            harness.key_press(Key::Enter);
            harness.run_steps(3);
            assert_eq!(harness.state().answers, [expected]);
            return;
        }
    }
    panic!("Tab never came to “{label}” on {which:?}");
}

#[test]
fn tab_reaches_the_next_thing_to_do() {
    let open = HomeAction::Open("bedtime".to_owned());
    check(
        Screen::Home,
        "Bedtime, open the briefing",
        Action::Home(open),
    );
    let begin = BriefingAction::Begin(Mode::Coached);
    check(Screen::Briefing, "Begin", Action::Briefing(begin));
    check(
        Screen::Skilled,
        "Visit again",
        Action::Debrief(DebriefAction::Again),
    );
}

/// What Space asks for on a screen where Tab was pressed so often before, and whether the visit rests afterwards.
fn check_space(which: Screen, tabs: usize, expected: &[ConversationAction], paused: bool) {
    let mut harness = screen(which);
    for _ in 0..tabs {
        harness.key_press(Key::Tab);
        harness.run_steps(2);
    }
    harness.key_press(Key::Space);
    harness.run_steps(2);
    let expected: Vec<Action> = expected.iter().cloned().map(Action::Conversation).collect();
    let used = harness.state();
    assert_eq!(used.answers, expected, "{which:?} after {tabs} × Tab");
    assert_eq!(used.conversation.paused, paused, "{which:?}");
}

#[test]
fn space_presses_what_has_the_focus_and_nothing_else() {
    check_space(Screen::Reasons, 0, &[ConversationAction::GoOn], false);
    check_space(Screen::Reasons, 1, &[], false);
    check_space(Screen::Reasons, 3, &[], true);
    check_space(Screen::Ending, 0, &[ConversationAction::Debrief], false);
    check_space(Screen::Ending, 1, &[ConversationAction::Leave], false);
}

#[test]
fn everything_to_press_has_a_name_and_is_big_enough() {
    for which in SCREENS {
        for zoom in [1.0, 2.0] {
            let harness = screen_in(which, [1280.0, 800.0], false, zoom);
            let controls = controls(&harness);
            assert!(!controls.is_empty(), "{which:?} has nothing to press");
            for (role, name, rect) in controls {
                let named = harness.query_all_by_role(role).all(|node| {
                    let access = node.accesskit_node();
                    access.label().is_some_and(|label| !label.is_empty())
                        || access.labelled_by().next().is_some()
                });
                assert!(named, "a {role:?} without a name on {which:?}");
                assert!(
                    rect.height() >= 43.5,
                    "“{name}” on {which:?} is only {} high",
                    rect.height()
                );
            }
        }
    }
}
