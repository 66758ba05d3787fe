//! The window used through the accessibility interface alone.

use crate::desk::Desk;
use crate::tree::Node;

fn choices(all: &[Node]) -> Vec<Node> {
    all.iter()
        .filter(|node| node.is_choice())
        .cloned()
        .collect()
}

/// The names of what is said and seen, without the choices.
fn names(all: &[Node]) -> Vec<&str> {
    all.iter().map(|node| node.name.as_str()).collect()
}

#[test]
#[ignore = "needs a display, a session bus, at-spi2-core and xdotool; see CONTRIBUTING.md"]
fn a_choice_found_by_name_and_pressed_through_the_interface_is_answered() {
    let desk = Desk::open(&[]);
    desk.activate(&desk.find("Bedtime, open the briefing"));
    desk.activate(&desk.find("Begin"));
    let before = desk.wait_until("the first choices are there", |all| choices(all).len() > 2);
    let chosen = choices(&before).remove(0);
    let _ = desk.announced();
    desk.activate(&chosen);
    // A tree that is read while it changes can lack anything, so the answer is waited for too.
    let after = desk.wait_until("the conversation has gone on", |all| {
        let answered = names(all)
            .iter()
            .any(|name| name.contains("Dana says: ") && !names(&before).contains(name));
        answered && !all.iter().any(|node| node.name == chosen.name)
    });
    // In coached mode the reasons come first, with what the family answered above them.
    let said: Vec<&str> = names(&after)
        .into_iter()
        .filter(|name| !names(&before).contains(name))
        .collect();
    assert!(
        said.iter().any(|name| name.contains("Dana says: ")),
        "Dana answered, but a screen reader sees only {said:?}"
    );
    let told = |announced: &[String]| announced.iter().any(|words| words.contains("Dana says: "));
    let mut announced = desk.announced();
    for _ in 0..50 {
        if told(&announced) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
        announced.extend(desk.announced());
    }
    assert!(
        told(&announced),
        "the answer was announced, not only {announced:?}"
    );
}
