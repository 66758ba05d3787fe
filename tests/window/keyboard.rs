//! A whole visit by keyboard alone, from Home to the debrief and on to settings and keys.

use crate::desk::Desk;
use crate::tree::Node;

fn shows(name: &'static str) -> impl Fn(&[Node]) -> bool {
    move |all| all.iter().any(|node| node.name == name)
}

#[test]
#[ignore = "needs a display, a session bus, at-spi2-core and xdotool; see CONTRIBUTING.md"]
fn a_whole_visit_and_the_settings_need_no_mouse() {
    let mut desk = Desk::open(&[]);
    desk.wait_until_titled("Kitchen Table");
    // Home: Tab to the first family, Enter.
    desk.press_until_focused("Bedtime, open the briefing");
    desk.press(&["Return"]);
    desk.wait_until("the briefing is shown", shows("Begin"));
    desk.press_until_focused("Begin");
    desk.press(&["Return"]);
    desk.wait_until_titled("Bedtime · Kitchen Table");
    let mut turns = 0;
    loop {
        let all = desk.wait_until("a choice, a reason or the end is there", |all| {
            all.iter().any(|node| {
                node.is_choice() || node.name == "Go on" || node.name == "See what it meant"
            })
        });
        if shows("See what it meant")(&all) {
            break;
        }
        if shows("Go on")(&all) {
            desk.press(&["space"]);
        } else {
            turns += 1;
            desk.press(&["1"]);
        }
        assert!(turns < 120, "the visit does not end");
    }
    assert!(turns >= 5, "a visit of only {turns} decisions");
    desk.press(&["space"]);
    desk.wait_until("the debrief is shown", shows("Visit again"));
    desk.wait_until_titled("Bedtime: Debrief · Kitchen Table");
    desk.press(&["question"]);
    desk.wait_until("the keys are shown", shows("Keys"));
    desk.press(&["Escape"]);
    desk.wait_until("the keys are gone", |all| !shows("Keys")(all));
    desk.press(&["Escape"]);
    desk.wait_until("Home is shown", shows("Bedtime, open the briefing"));
    desk.press_until_focused("Settings");
    desk.press(&["Return"]);
    desk.press_until_focused("Colors: Evening");
    desk.press(&["Return"]);
    desk.wait_until_kept(true, 100);
    desk.hold("ctrl", "plus");
    desk.wait_until_kept(true, 125);
    desk.press(&["Escape"]);
    desk.wait_until("Home is shown again", shows("Bedtime, open the briefing"));
}
