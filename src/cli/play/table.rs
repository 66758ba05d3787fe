//! The conversation in the terminal: what is said, the choices, and what a learner can do besides.

use std::io::BufRead;

use anstyle::{AnsiColor, Style};

use super::coach;
use crate::cli::terminal::{print, width};
use crate::debrief::{LineTold, tell_lines};
use crate::scenario::{Sort, Vocabulary, seen_in};
use crate::session::{Attempt, ChoiceIdx, Mode, Plot, State, Turn, menu, replay};

const PERSON: Style = AnsiColor::Cyan.on_default().bold();
const SEEN: Style = Style::new().italic();
const HEAD: Style = Style::new().bold();
const QUIET: Style = Style::new().dimmed();

/// Holds a conversation with a learner at the terminal.
///
/// Gives the attempt as far as it went, or nothing if it was left before the first decision.
/// `patient` waits for Enter before beginning and after a pause; scripts are not waited for.
pub(super) fn sit_down(
    plot: &Plot,
    vocabulary: &Vocabulary,
    mut attempt: Attempt,
    input: &mut dyn BufRead,
    patient: bool,
) -> Option<Attempt> {
    briefing(plot, vocabulary, attempt.mode);
    if patient {
        print("Press Enter to begin, or q and Enter to leave.");
        if asked(input).is_none_or(|answer| answer == "q") {
            return None;
        }
    }
    let (mut state, opening) = State::start(plot, attempt.seed);
    arrive(plot, vocabulary, &state);
    say(&tell_lines(plot, vocabulary, &opening, false));
    let mut hinted = false;
    while state.ending.is_none() {
        let open = menu(plot, &state);
        offer(plot, &open, attempt.mode);
        let Some(answer) = asked(input) else {
            break;
        };
        match Wish::of(&answer, open.len()) {
            Wish::Take(position) => {
                let choice = open[position];
                state = take(plot, vocabulary, &mut attempt, &state, choice, hinted);
                hinted = false;
            }
            Wish::Hint if attempt.mode == Mode::Coached => {
                hinted = true;
                coach::before(plot, &state);
            }
            Wish::Back if attempt.mode.goes_back() && !attempt.decisions.is_empty() => {
                attempt.rewind(attempt.decisions.len() - 1);
                let played = replay(plot, &attempt);
                print(&format!(
                    "{QUIET}Back one step. What you choose now is kept and shown, and moves no band.{QUIET:#}\n"
                ));
                let last = played.turns.last().map_or(&opening, |turn| &turn.events);
                say(&tell_lines(plot, vocabulary, last, false));
                state = played.state;
                if attempt.arguing > 0 {
                    told_marks(&attempt);
                }
            }
            Wish::Argued if attempt.mode.of_a_group() => {
                attempt.argue();
                told_marks(&attempt);
            }
            Wish::ArguedLess if attempt.mode.of_a_group() => {
                attempt.argue_less();
                told_marks(&attempt);
            }
            Wish::Notebook => notebook(plot, &state),
            Wish::Pause => {
                print("Paused. Take your time; press Enter to go on.");
                if patient && asked(input).is_none() {
                    break;
                }
            }
            Wish::Leave => break,
            Wish::Back | Wish::Hint | Wish::Argued | Wish::ArguedLess | Wish::Help => {
                help(attempt.mode);
            }
        }
    }
    (!attempt.decisions.is_empty()).then_some(attempt)
}

/// How often the open moment is marked as argued.
fn told_marks(attempt: &Attempt) {
    let told = match attempt.arguing {
        0 => "Not marked as argued.".to_owned(),
        1 => "Argued here: marked once.".to_owned(),
        times => format!("Argued here: marked {times} times."),
    };
    print(&format!("{QUIET}{told}{QUIET:#}"));
}

fn take(
    plot: &Plot,
    vocabulary: &Vocabulary,
    attempt: &mut Attempt,
    state: &State,
    choice: ChoiceIdx,
    hinted: bool,
) -> State {
    let mut after = state.clone();
    let mut events = Vec::new();
    if after.step(plot, choice, &mut events).is_err() {
        return after;
    }
    attempt.decide(plot.decision_id(choice), hinted);
    print("");
    say(&tell_lines(plot, vocabulary, &events, true));
    if attempt.mode == Mode::Coached {
        let turn = Turn {
            before: state.clone(),
            open: state.open(plot),
            choice,
            events: events.clone(),
            counts: true,
        };
        coach::after(plot, vocabulary, &turn);
    }
    if plot.scene_of(after.moment) != plot.scene_of(state.moment) {
        arrive(plot, vocabulary, &after);
    }
    say(&tell_lines(plot, vocabulary, &events, false));
    after
}

/// What a learner can wish for besides a choice.
enum Wish {
    Take(usize),
    Hint,
    Back,
    Argued,
    ArguedLess,
    Notebook,
    Pause,
    Leave,
    Help,
}

impl Wish {
    fn of(answer: &str, choices: usize) -> Self {
        if let Ok(number) = answer.parse::<usize>() {
            return match number.checked_sub(1) {
                Some(position) if position < choices => Self::Take(position),
                _ => Self::Help,
            };
        }
        match answer {
            "h" | "hint" => Self::Hint,
            "b" | "back" => Self::Back,
            "a" | "argued" => Self::Argued,
            "a-" => Self::ArguedLess,
            "n" | "notebook" => Self::Notebook,
            "p" | "pause" => Self::Pause,
            "q" | "leave" | "quit" => Self::Leave,
            _ => Self::Help,
        }
    }
}

fn asked(input: &mut dyn BufRead) -> Option<String> {
    let mut line = Vec::new();
    match input.read_until(b'\n', &mut line) {
        Ok(0) | Err(_) => None,
        // What is no text is no answer either, and ends nothing.
        Ok(_) => Some(String::from_utf8_lossy(&line).trim().to_lowercase()),
    }
}

fn wrapped(text: &str, first: &str, rest: &str) -> String {
    let options = textwrap::Options::new(width())
        .initial_indent(first)
        .subsequent_indent(rest);
    textwrap::fill(&crate::debrief::plain(text), options)
}

fn briefing(plot: &Plot, vocabulary: &Vocabulary, mode: Mode) {
    let scenario = &plot.scenario;
    print(&format!(
        "\n{HEAD}{}{HEAD:#}",
        crate::debrief::plain(&scenario.title)
    ));
    print(&wrapped(&scenario.summary, "", ""));
    let notes: Vec<&str> = scenario
        .content_notes
        .iter()
        .map(|id| {
            vocabulary
                .topics
                .get(id)
                .map_or(id.as_str(), String::as_str)
        })
        .collect();
    if !notes.is_empty() {
        let notes = notes.join("; ");
        print(&wrapped(&format!("In it: {notes}."), "\n", ""));
    }
    print(&format!("\n{HEAD}What you know{HEAD:#}"));
    for id in &scenario.briefing.know {
        if let Some(fact) = scenario.facts.get(id) {
            let from = if fact.from.is_empty() {
                String::new()
            } else {
                format!(" ({})", fact.from)
            };
            print(&wrapped(&format!("{}{from}", fact.text), "- ", "  "));
        }
    }
    print(&format!("\n{HEAD}Your task{HEAD:#}"));
    print(&wrapped(&scenario.briefing.task, "", ""));
    print("\nBy the end:");
    for id in &scenario.briefing.duties {
        if let Some(duty) = plot.model.file.duties.get(id) {
            print(&wrapped(&duty.name, "- ", "  "));
        }
    }
    print(&format!("\n{}", wrapped(crate::debrief::NOTICE, "", "")));
    help(mode);
}

fn arrive(plot: &Plot, vocabulary: &Vocabulary, state: &State) {
    let scene = plot.conversation(plot.scene_of(state.moment));
    let title = if scene.title.is_empty() {
        vocabulary
            .rooms
            .get(&scene.room)
            .map_or(&scene.room, |room| &room.name)
    } else {
        &scene.title
    };
    print(&format!(
        "\n{QUIET}— {} —{QUIET:#}\n",
        crate::debrief::plain(title)
    ));
    let around = seen_in(vocabulary, &scene.room, &scene.props, scene.evening);
    if !around.is_empty() {
        print(&format!("{SEEN}{}{SEEN:#}\n", wrapped(&around, "", "")));
    }
}

fn say(lines: &[LineTold]) {
    for line in lines {
        if !line.seen.is_empty() {
            print(&format!(
                "{SEEN}{}{SEEN:#}",
                wrapped(&line.seen, "  ", "  ")
            ));
        }
        if !line.says.is_empty() {
            let spoken = wrapped(&line.says, "", "    ");
            let name = crate::debrief::plain(&line.name);
            print(&format!("{PERSON}{name}:{PERSON:#} {spoken}"));
        }
    }
}

fn offer(plot: &Plot, open: &[ChoiceIdx], mode: Mode) {
    print(&format!("\n{HEAD}What do you say?{HEAD:#}"));
    for (number, choice) in (1..).zip(open) {
        let text = plot.choice(*choice);
        let words = if text.says.is_empty() {
            format!("[{}]", text.does)
        } else {
            text.says.clone()
        };
        print(&wrapped(&words, &format!("  {number}  "), "     "));
    }
    let keys = match mode {
        Mode::Coached => "h hint · n notebook · p pause · q leave",
        Mode::Practice => "b back one step · n notebook · p pause · q leave",
        Mode::Room => "a argued here · b back one step · n notebook · p pause · q leave",
    };
    print(&format!("{QUIET}1–{} · {keys}{QUIET:#}", open.len()));
}

fn help(mode: Mode) {
    let special = match mode {
        Mode::Coached => "h names two things worth trying; what you choose after it moves no band.",
        Mode::Practice => "b goes back one step.",
        Mode::Room => {
            "a marks a moment as argued, once more each time, and a- takes a mark back; b goes back one step."
        }
    };
    print(&wrapped(
        &format!(
            "Type a number and Enter. {special} n opens your notebook, p pauses, q leaves; you can leave at any time, without penalty."
        ),
        "",
        "",
    ));
}

fn notebook(plot: &Plot, state: &State) {
    let sorts: [(&str, &[Sort]); 4] = [
        (
            "Worries",
            &[Sort::Harm, Sort::Danger, Sort::ComplicatingFactor],
        ),
        ("Working well", &[Sort::Strength, Sort::Safety]),
        ("People who help, and wishes", &[Sort::Network, Sort::Wish]),
        ("Still wondering", &[Sort::Unknown]),
    ];
    print(&format!("\n{HEAD}Notebook{HEAD:#}"));
    for (title, sorts) in sorts {
        let facts = plot.scenario.facts.values().zip(&state.known);
        let heard: Vec<_> = facts
            .filter(|(fact, known)| **known && sorts.contains(&fact.sort))
            .collect();
        if !heard.is_empty() {
            print(title);
            for (fact, _) in heard {
                print(&wrapped(&fact.text, "- ", "  "));
            }
        }
    }
}
