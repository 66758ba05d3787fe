//! The stops of the walk: which screens are pictured, and how one gets there.

use crate::app::asked::{Asked, LongWork, Page};
use crate::app::screens::beside::Who;
use crate::app::screens::classroom::ClassroomAction;
use crate::app::screens::conversation::{ConversationAction, ConversationState};
use crate::app::shelf::{Shelf, read_text};
use crate::app::table::Table;
use crate::playtest::Bot;
use crate::session::Mode;

/// A screen to be pictured.
#[derive(Clone, Debug)]
pub(super) struct Stop {
    /// What its pictures are called.
    pub(super) name: &'static str,
    /// What is done to get there from the stop before.
    pub(super) steps: Vec<Step>,
}

/// Something done on the way to a stop.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// As if the window had just been opened: no visit before this one, and no draft.
    Anew,
    /// A trainer saves a first draft that can't be used yet.
    Draft,
    /// What a learner would ask for.
    Ask(Asked),
    /// The first of the choices is taken.
    FirstChoice,
    /// The visit is paused until the next stop.
    Pause,
    /// The learner is asked whether to leave, until the next stop.
    Leave,
    /// The notebook is closed until the next stop.
    CloseNotebook,
}

/// All stops, in the order of the walk.
pub(super) fn stops() -> Vec<Stop> {
    use Asked::{Begin, Beside, Keys, Page as Go, Play, Seed};
    use Step::{Anew, CloseNotebook, Draft, FirstChoice, Leave, Pause};
    let (one, two) = (|| "bedtime".to_owned(), || "quarter-to-five".to_owned());
    let plays = |decisions| {
        ask(Play {
            bot: Bot::Skilled,
            decisions,
        })
    };
    let does = |action| ask(Asked::Conversation(action));
    let asks = |action| ask(Asked::Classroom(action));
    let (warmest, skilled) = (Who::Bot(Bot::Warmest), Who::Bot(Bot::Skilled));
    let bots = LongWork::Playtest(one(), VISITS);
    let stop = |name, steps: &[Step]| Stop {
        name,
        steps: steps.to_vec(),
    };
    let coached = ask(Begin(one(), Mode::Coached));
    let practice = ask(Begin(two(), Mode::Practice));
    vec![
        stop("home", &[Anew, ask(Seed(7)), ask(Go(Page::Home))]),
        stop("keys", &[ask(Keys { shown: true })]),
        stop("settings", &[ask(Go(Page::Settings))]),
        stop("glossary", &[ask(Go(Page::Glossary))]),
        stop("briefing", &[ask(Go(Page::Briefing(one())))]),
        stop("conversation-start", &[coached]),
        stop("conversation-hint", &[does(ConversationAction::Hint)]),
        stop("conversation-feedback", &[FirstChoice]),
        stop("conversation-later", &[plays(14)]),
        stop("conversation-no-notebook", &[CloseNotebook]),
        stop("conversation-paused", &[Pause]),
        stop("conversation-leaving", &[Leave]),
        stop("conversation-two-parents", &[practice, plays(12)]),
        stop("ending", &[plays(200)]),
        stop("debrief", &[does(ConversationAction::Debrief)]),
        stop("beside", &[ask(Beside(warmest, skilled))]),
        stop("classroom-start", &[ask(Begin(two(), Mode::Room))]),
        stop("classroom-choices", &[asks(ClassroomAction::Next)]),
        stop(
            "classroom-later",
            &[plays(12), asks(ClassroomAction::Argued)],
        ),
        stop("classroom-ending", &[plays(200)]),
        stop("classroom-debrief", &[asks(ClassroomAction::Debrief)]),
        stop("playtest", &[ask(Go(Page::Playtest(two())))]),
        stop(
            "playtest-found",
            &[ask(Go(Page::Playtest(one()))), ask(Asked::LongWork(bots))],
        ),
        stop("home-later", &[Draft, ask(Go(Page::Home))]),
        stop("problems", &[ask(Go(Page::Problems(DRAFT.0.to_owned())))]),
    ]
}

/// How often each bot visits for the picture of a playtest: enough to fill the page.
const VISITS: u32 = 3;

/// A draft as a trainer might save it on the first evening: its name, and what it holds.
const DRAFT: (&str, &str) = ("sunday-dinner", include_str!("draft.ron"));

fn ask(asked: Asked) -> Step {
    Step::Ask(asked)
}

/// What is asked for at a stop. The last stop's card, message, pause and notebook are put away first.
pub(super) fn arrive(
    steps: &[Step],
    shelf: &mut Shelf,
    table: &mut Table,
    conversation: &mut ConversationState,
) -> Vec<Asked> {
    conversation.paused = false;
    conversation.leaving = false;
    conversation.notebook = None;
    let mut asked = vec![Asked::Keys { shown: false }, Asked::Dismiss];
    for step in steps {
        match step {
            Step::Anew => {
                *table = Table::default();
                shelf.books.shift_remove(DRAFT.0);
            }
            Step::Draft => {
                let book = read_text(DRAFT.0, DRAFT.1, &shelf.model, &shelf.vocabulary);
                shelf.put(DRAFT.0.to_owned(), book);
            }
            Step::Ask(wish) => asked.push(wish.clone()),
            Step::FirstChoice => {
                let first = table.conversation.choices.first();
                asked.extend(first.map(|choice| {
                    Asked::Conversation(ConversationAction::Choose(choice.id.clone()))
                }));
            }
            Step::Pause => conversation.paused = true,
            Step::Leave => conversation.leaving = true,
            Step::CloseNotebook => conversation.notebook = Some(false),
        }
    }
    asked
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::app::asked::{Showing, apply};
    use crate::app::shelf::{Shelf, read};
    use crate::cli::Library;

    /// How many pages there are; [`number`] tells them apart.
    const PAGES: u8 = 9;

    /// Does not build with a new page: give it the next number, count it above, and add a stop for it.
    fn number(page: &Page) -> u8 {
        match page {
            Page::Home => 0,
            Page::Briefing(_) => 1,
            Page::Conversation => 2,
            Page::Debrief => 3,
            Page::Beside(..) => 4,
            Page::Glossary => 5,
            Page::Problems(_) => 6,
            Page::Settings => 7,
            Page::Playtest(_) => 8,
        }
    }

    fn shelf() -> Shelf {
        let library = Library::open(None, Path::new("scenarios")).expect("the library");
        let mut shelf = Shelf::of(&library, &[]);
        for name in ["bedtime", "quarter-to-five"] {
            let path = format!("scenarios/{name}.ron");
            let book = read(Path::new(&path), &library.model, &library.vocabulary);
            shelf.put(name.to_owned(), book);
        }
        shelf
    }

    /// Every stop with the page that it comes to, and whether the card of keys is shown there.
    fn walked() -> Vec<(&'static str, Page, bool)> {
        let (mut shelf, mut table) = (shelf(), Table::default());
        let (mut showing, mut memory) = (Showing::default(), ConversationState::default());
        let mut walked = Vec::new();
        for stop in stops() {
            for wish in arrive(&stop.steps, &mut shelf, &mut table, &mut memory) {
                apply(&wish, &shelf, &mut table, &mut showing, &mut memory);
            }
            walked.push((stop.name, showing.page.clone(), showing.keys));
        }
        walked
    }

    #[test]
    fn every_page_is_visited() {
        let visited: BTreeSet<u8> = walked().iter().map(|(_, page, _)| number(page)).collect();
        assert_eq!(visited, (0..PAGES).collect());
        assert!(walked().iter().any(|(_, _, keys)| *keys));
    }

    #[test]
    fn a_stop_comes_to_the_page_it_is_named_after() {
        for (name, page, keys) in walked() {
            let expected = match name.split('-').next() {
                Some("classroom") if name == "classroom-debrief" => 3,
                Some("classroom") => 2,
                Some("home" | "keys") => 0,
                Some("briefing") => 1,
                Some("conversation" | "ending") => 2,
                Some("debrief") => 3,
                Some("beside") => 4,
                Some("glossary") => 5,
                Some("problems") => 6,
                Some("settings") => 7,
                _ => 8,
            };
            assert_eq!(number(&page), expected, "{name}");
            assert_eq!(keys, name == "keys", "{name}");
        }
    }

    #[test]
    fn no_two_stops_have_the_same_name() {
        let names: BTreeSet<&str> = stops().iter().map(|stop| stop.name).collect();
        assert_eq!(names.len(), stops().len());
    }
}
