//! No words for people stand in the window's code: they are texts, in `assets/text/`.

use std::collections::BTreeSet;

use crate::texts::app_files;

/// What looks like words for people and is none, by file and literal, with the reason.
const NOT_FOR_PEOPLE: &[(&str, &str, &str)] = &[
    (
        "text.rs",
        "English",
        "a language's name in that language, the same in every other",
    ),
    (
        "display.rs",
        "WAYLAND_DISPLAY",
        "a variable of the environment",
    ),
    (
        "display.rs",
        "XDG_RUNTIME_DIR",
        "a variable of the environment",
    ),
    ("display.rs", "DISPLAY", "a variable of the environment"),
    (
        "screens/conversation/mod.rs",
        "the choices need another height",
        "why a frame is drawn twice, for egui's log",
    ),
    (
        "screens/conversation/foot.rs",
        "the choices came into sight or left it",
        "why a frame is drawn twice, for egui's log",
    ),
    (
        "screens/conversation/mod.rs",
        "what is said needs another height",
        "why a frame is drawn twice, for egui's log",
    ),
    (
        "widgets/layout.rs",
        "the bar has another width",
        "why a frame is drawn twice, for egui's log",
    ),
    (
        "widgets/layout.rs",
        "the end of a row has another width",
        "why a frame is drawn twice, for egui's log",
    ),
    (
        "walk/sheets/cells.rs",
        "Someone",
        "the name in the sentences of cues, which are data, on a sheet for who draws them",
    ),
    (
        "walk/mod.rs",
        "the screen is too small for pictures of {size}; they are left out",
        "for the log",
    ),
    ("walk/mod.rs", "{}: {error}", "for the log"),
    (
        "pace.rs",
        "the first frame was ready {after:.1?} after the start",
        "for the log",
    ),
    ("pace.rs", "frame {count} took {took:.1?}", "for the log"),
    (
        "pace.rs",
        "a frame begins {after:.1?} after the one before",
        "for the log",
    ),
    ("screens/playtest/findings.rs", "KT501", "a rule's code"),
    ("screens/playtest/model.rs", "KT5", "a block of rules"),
    (
        "settings/place.rs",
        "Kitchen Table",
        "the program's name, which becomes that of its folder",
    ),
];

/// What draws or says what it is handed, so that a single word may not be handed to it in the code either.
const SAYS: &[&str] = &[
    ".text",
    "label",
    "labeled",
    "heading",
    "section",
    "pressable",
    "segment",
    "chip",
    "chip_button",
    "primary_button",
    "secondary_button",
    "quiet_button",
    "link_button",
    "button",
    "hint_text",
    "on_hover_text",
];

/// A string literal in the code.
#[derive(Debug)]
struct Literal {
    /// Where it stands.
    line: usize,
    /// What is in it, as written.
    says: String,
    /// The code before it, back to where its statement or block begins.
    before: String,
}

#[test]
fn no_words_for_people_stand_in_the_code() {
    let mut wrong = Vec::new();
    let mut allowed = BTreeSet::new();
    for (path, code) in app_files() {
        for literal in literals(&code) {
            if !is_for_people(&literal) {
                continue;
            }
            let known = NOT_FOR_PEOPLE
                .iter()
                .find(|(file, says, _)| *file == path && *says == literal.says);
            match known {
                Some(known) => {
                    allowed.insert(known);
                }
                None => wrong.push(format!(
                    "src/app/{path}:{}: “{}” belongs into assets/text/en-US.ftl",
                    literal.line, literal.says
                )),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for entry in NOT_FOR_PEOPLE {
        assert!(allowed.contains(entry), "{entry:?} is not there any more");
    }
}

#[test]
fn words_for_people_are_told_from_names_and_paths() {
    let check = |code: &str, expected: bool| {
        let found = literals(code);
        assert_eq!(found.iter().any(is_for_people), expected, "{code}");
    };
    check(r#"let says = "Nothing yet.";"#, true);
    check(r#"Mode::Coached => "Coached","#, true);
    check(r#"format!("{name}: {words}")"#, true);
    check(r#"format!("And {rest}")"#, true);
    check(r#"words.join(" and ")"#, true);
    check(r#"Type::Small.text("neither")"#, true);
    check("primary_button(\n    ui,\n    \"ok\",\n)", true);
    check("let says = \"one line \\\n    and another\";", true);
    check(r#"text("home-title")"#, false);
    check(r#"heading(ui, &text("home-title"))"#, false);
    check(r#"top_bar(ui, "home-bar", left, right)"#, false);
    check(r#"format!("turn-{turn}")"#, false);
    check(r#"path("M-14 -42 C-4 -54 20 -58 34 -48Z")"#, false);
    check(r#"// says "Nothing yet.""#, false);
    check(r#"#[allow(lint, reason = "it is so")]"#, false);
    check(
        "#[cfg(test)]\nmod tests { let says = \"Any words\"; }",
        false,
    );
    check("if letter == '\"' { \"of-a-text\" } else { \"x\" }", false);
}

/// Whether a literal looks like words for people: several words, a capital letter first, or handed to
/// what says them. What is told to the compiler is none, nor is a path to be drawn, which has no words.
fn is_for_people(literal: &Literal) -> bool {
    let says = &literal.says;
    if literal.before.trim_end().ends_with("reason =") {
        return false;
    }
    let has_words = says.contains('{')
        || says
            .split(|letter: char| !letter.is_alphabetic())
            .any(|word| word.chars().count() > 1);
    let several = says.chars().any(char::is_whitespace);
    let capital = says.starts_with(|letter: char| letter.is_uppercase());
    let said = handed_to(&literal.before).is_some_and(|call| {
        SAYS.iter().any(|says| match says.strip_prefix('.') {
            Some(method) => call.strip_prefix('.') == Some(method),
            None => call.trim_start_matches('.') == *says,
        })
    });
    has_words && (several || capital || said)
}

/// The call that is open at the end of this code, with a dot before it if it is a method.
fn handed_to(before: &str) -> Option<&str> {
    let mut closed = 0_usize;
    for (at, letter) in before.char_indices().rev() {
        match letter {
            ')' | ']' | '}' => closed += 1,
            '(' | '[' | '{' if closed > 0 => closed -= 1,
            '(' => {
                let name = &before[..at];
                let start = name
                    .rfind(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
                    .map_or(0, |at| {
                        if name[at..].starts_with('.') {
                            at
                        } else {
                            at + 1
                        }
                    });
                return name.get(start..);
            }
            '[' | '{' | ';' => return None,
            _ => {}
        }
    }
    None
}

/// The string literals of code, without those in comments and in the tests at the end of a file.
fn literals(code: &str) -> Vec<Literal> {
    let letters: Vec<char> = code.chars().collect();
    let mut found = Vec::new();
    let mut before = String::new();
    let mut line = 1;
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1).copied();
        match (letter, next) {
            ('/', Some('/')) => {
                while letters.get(at).is_some_and(|letter| *letter != '\n') {
                    at += 1;
                }
                continue;
            }
            ('\'', Some('"')) => at += 2,
            ('\'', Some('\\')) => at += 3,
            ('"', _) => {
                let start = line;
                let mut says = String::new();
                at += 1;
                while let Some(&letter) = letters.get(at).filter(|letter| **letter != '"') {
                    if letter == '\\' {
                        says.push(letter);
                        at += 1;
                    }
                    says.extend(letters.get(at));
                    line += usize::from(letters.get(at) == Some(&'\n'));
                    at += 1;
                }
                let before = before.clone();
                found.push(Literal {
                    line: start,
                    says,
                    before,
                });
            }
            _ => {
                line += usize::from(letter == '\n');
                before.push(letter);
                if before.ends_with("#[cfg(test)]\nmod tests {") {
                    break;
                }
            }
        }
        at += 1;
    }
    found
}
