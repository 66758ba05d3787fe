//! `play` with a learner at the keyboard.

use crate::desk::Desk;

/// What a learner may type at any point of a visit.
const KEYS: [&str; 16] = [
    "1",
    "2",
    "3",
    "a",
    "a-",
    "h",
    "b",
    "n",
    "p",
    "hint",
    "back",
    "0",
    "99999999999999999999",
    "-1",
    "",
    "what?",
];

#[test]
fn a_visit_is_held_to_its_end_in_every_mode() {
    let desk = Desk::new();
    for mode in ["practice", "coached", "room"] {
        let said = desk
            .typing(
                &format!("play a-quiet-porch --seed 3 --mode {mode}"),
                "1\n1\n1\n1\n1\n1\n",
            )
            .ends(0)
            .quietly()
            .says(&[
                "What you know",
                "- Ben was by the road alone on Monday morning. (The caller)",
                "Your task",
                "What do you say?",
                "A quiet porch: after the visit",
                "How it ended",
            ]);
        let coached = said.out.contains("That was: ");
        assert_eq!(coached, mode == "coached", "{}", said.out);
    }
}

#[test]
fn choices_stand_in_the_same_order_for_the_same_seed() {
    let desk = Desk::new();
    let first = desk.typing("play a-quiet-porch --seed 3", "");
    let second = desk.typing("play a-quiet-porch --seed 3", "");
    assert_eq!(first.out, second.out);
}

#[test]
fn leaving_is_possible_at_every_point() {
    let desk = Desk::new();
    for mode in ["practice", "coached", "room"] {
        for decisions in 0..4 {
            for leave in ["q\n", "leave\n", "QUIT\n", ""] {
                let typed = "1\n".repeat(decisions) + leave;
                let said = desk
                    .typing(&format!("play a-quiet-porch --seed 3 --mode {mode}"), typed)
                    .ends(0)
                    .quietly();
                let last = if decisions == 0 {
                    "You left before the first decision"
                } else {
                    "after the visit"
                };
                said.says(&[last]);
            }
        }
    }
}

#[test]
fn a_hint_is_given_in_coached_mode_only() {
    let desk = Desk::new();
    desk.typing("play a-quiet-porch --seed 3 --mode coached", "h\n1\nq\n")
        .ends(0)
        .says(&["h hint", "Worth trying now.", "hint"]);
    let said = desk
        .typing("play a-quiet-porch --seed 3", "h\nq\n")
        .ends(0)
        .says(&["Type a number and Enter. b goes back one step."]);
    assert!(!said.out.contains("Worth trying now."));
}

#[test]
fn going_back_one_step_shows_again_what_was_said_and_marks_what_follows() {
    let said = Desk::new()
        .typing("play a-quiet-porch --seed 3", "1\nb\n2\nq\n")
        .ends(0)
        .says(&["Back one step. What you choose now is kept and shown, and moves no band."]);
    assert_eq!(
        said.out.matches("I was about to lie down.").count(),
        3,
        "{}",
        said.out
    );
}

#[test]
fn there_is_no_going_back_before_the_first_decision_and_none_when_coached() {
    let desk = Desk::new();
    for (mode, typed) in [("practice", "b\nq\n"), ("coached", "1\nb\nq\n")] {
        let said = desk
            .typing(&format!("play a-quiet-porch --seed 3 --mode {mode}"), typed)
            .ends(0);
        assert!(!said.out.contains("Back one step."), "{}", said.out);
    }
}

#[test]
fn a_room_marks_what_it_argues_about_and_finds_it_first_in_the_debrief() {
    let said = Desk::new()
        .typing(
            "play a-quiet-porch --seed 3 --mode room",
            "1\na\na\na\na-\n1\na\nb\n1\nq\n",
        )
        .ends(0)
        .says(&[
            "1–3 · a argued here · b back one step",
            "a marks a moment as argued, once more each time, and\na- takes a mark back",
            "Argued here: marked once.",
            "Argued here: marked 3 times.",
            "Back one step. What you choose now is kept and shown, and moves no band.\n\nArgued here: marked 2 times.",
            "A group’s visit · 2 decisions",
            "You argued most here",
            "Decision 2, marked twice: ",
        ]);
    assert!(!said.out.contains("Worth trying now."));
}

#[test]
fn only_a_room_marks_what_it_argues_about() {
    for mode in ["practice", "coached"] {
        let said = Desk::new().typing(
            &format!("play a-quiet-porch --seed 3 --mode {mode}"),
            "a\n1\nq\n",
        );
        assert!(!said.out.contains("rgued"), "{}", said.out);
    }
}

#[test]
fn the_notebook_holds_what_was_learned() {
    Desk::new()
        .typing("play a-quiet-porch --seed 3", "n\np\nq\n")
        .ends(0)
        .says(&[
            "Notebook\nWorries\n- Ben was by the road alone on Monday morning.",
            "Paused. Take your time",
        ]);
}

#[test]
fn whatever_is_typed_the_visit_stands() {
    let desk = Desk::new();
    for mode in ["practice", "coached", "room"] {
        // Every key after every other, and the end of the input after that.
        for first in KEYS {
            let typed: Vec<_> = KEYS.iter().flat_map(|second| [first, *second]).collect();
            desk.typing(
                &format!("play a-quiet-porch --seed 5 --mode {mode}"),
                typed.join("\n"),
            )
            .ends(0)
            .quietly();
        }
    }
}

#[test]
fn bytes_that_are_no_text_are_no_answer_and_end_nothing() {
    Desk::new()
        .typing(
            "play a-quiet-porch --seed 3",
            &b"\xff\xfe\x00\n\x1b[A\n1\nq\n"[..],
        )
        .ends(0)
        .quietly()
        .says(&["Type a number and Enter.", "after the visit"]);
}

#[test]
fn without_a_terminal_there_are_no_escape_codes() {
    let desk = Desk::new();
    for line in [
        "play a-quiet-porch --seed 3",
        "play a-quiet-porch --seed 3 --mode coached",
        "play a-quiet-porch --bot skilled",
        "check",
        "playtest --runs 2",
        "coverage",
        "explain KT301",
        "play nowhere",
    ] {
        let said = desk.typing(line, "h\n1\nn\nb\n2\n1\n1\n1\n1\n");
        assert!(
            !said.out.contains('\u{1b}') && !said.err.contains('\u{1b}'),
            "{line}: {said:?}"
        );
    }
}

#[test]
fn a_practiced_visit_is_written_as_a_page_too() {
    let desk = Desk::new();
    desk.typing("play a-quiet-porch --seed 3 --html mine.html", "1\nq\n")
        .ends(0)
        .complains(&["the debrief is in mine.html"]);
    assert!(desk.read("mine.html").contains("A quiet porch"));
}

#[test]
fn a_report_for_programs_needs_someone_who_plays() {
    Desk::new()
        .run("play a-quiet-porch --format json")
        .ends(2)
        .complains(&["--format json needs --bot or --decisions"]);
}
