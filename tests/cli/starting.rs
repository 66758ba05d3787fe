//! How the program starts: help, the practice model of an agency, and no command at all.

use kitchen_table::practice::SOP;

use crate::desk::Desk;

#[test]
fn every_command_has_help() {
    let desk = Desk::new();
    for (command, part) in [
        ("", "Usage: kitchen-table"),
        ("play", "--decisions <FILE>"),
        ("check", "--format <FORMAT>"),
        ("explain", "<CODE>"),
        ("playtest", "--runs <RUNS>"),
        ("coverage", "--format <FORMAT>"),
    ] {
        desk.run(&format!("{command} --help"))
            .ends(0)
            .quietly()
            .says(&[part, "--practice <FILE>"]);
    }
    desk.run("--version").ends(0).says(&["kitchen-table 0."]);
}

#[test]
fn a_misspelled_command_is_no_crash() {
    let said = Desk::new().run("chek").ends(2);
    assert!(said.err.contains("'check'"), "{said:?}");
    assert_eq!(said.out, "");
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_window_one_sentence_says_how_to_practice() {
    // The environment is empty, so there is no display even where the program has a window.
    Desk::new()
        .run("")
        .ends(2)
        .complains(&["practice in the terminal with `kitchen-table play bedtime`"]);
}

#[test]
fn an_agency_can_bring_its_own_practice_model() {
    let desk = Desk::new();
    let named = SOP.replace(
        "\"Say plainly what the worry is\"",
        "\"Say it as this county says it\"",
    );
    assert_ne!(named, SOP);
    desk.write("county.ron", named);
    desk.typing("--practice county.ron play a-quiet-porch --seed 1", "q\n")
        .ends(0)
        .says(&["- Say it as this county says it"]);
    let said = desk.typing("play a-quiet-porch --seed 1", "q\n");
    assert!(!said.out.contains("this county"));
}

#[test]
fn a_broken_practice_model_is_shown_with_its_places() {
    let desk = Desk::new();
    let broken = SOP.replacen("categories: [", "categores: [", 1);
    assert_ne!(broken, SOP);
    let line = 1 + broken
        .lines()
        .position(|line| line.contains("categores"))
        .unwrap();
    desk.write("county.ron", broken);
    for command in [
        "check",
        "play a-quiet-porch",
        "playtest",
        "coverage",
        "explain KT101",
        "",
    ] {
        desk.run(&format!("--practice county.ron {command}"))
            .ends(2)
            .says(&["KT007", &format!("county.ron:{line}:"), "categores"])
            .complains(&["the practice model county.ron can't be used as it stands"]);
    }
    desk.run("--practice nowhere.ron check")
        .ends(2)
        .complains(&["can't read nowhere.ron"]);
}
