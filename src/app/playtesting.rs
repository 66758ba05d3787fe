//! Playtests started from the window: the bots play beside it, on the file as it is on the disk.

use std::path::PathBuf;
use std::sync::Arc;

use bevy::app::{App, Update};
use bevy::ecs::message::{MessageReader, MessageWriter};
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Res, ResMut};
use bevy::window::RequestRedraw;
use bevy::winit::EventLoopProxyWrapper;

use super::asked::{Asked, LongWork};
use super::screens::playtest::{PlaytestFindings, PlaytestModel, PlaytestStage};
use super::shelf::Shelf;
use super::watch::{Saved, WatchedFolder};
use super::work::{Ending, Job, Wake, Worker};
use crate::check;
use crate::practice::Model;
use crate::scenario::Vocabulary;

/// What fixes the chance of the visits: that of `kitchen-table playtest`, so that both say the same.
const SEED: u64 = 1;

/// The playtest: going on, or what came of the last.
#[derive(Default, Resource)]
pub(super) struct Playtesting {
    /// The name of the file that is or was played.
    name: String,
    job: Option<Job<(), Played>>,
    /// How many visits were made and of how many, when last looked at.
    progress: (u32, u32),
    came: PlaytestStage,
    /// Whether the file was saved after it was read for the playtest.
    stale: bool,
}

/// What a playtest comes to.
enum Played {
    Unplayable,
    Found(Box<PlaytestFindings>),
}

impl Playtesting {
    /// What the page about this file shows.
    pub(super) fn told(&self, name: &str, shelf: &Shelf) -> PlaytestModel {
        let title = |name: &str| {
            let plot = shelf.books.get(name).and_then(|book| book.plot.as_ref());
            plot.map_or_else(|| name.to_owned(), |plot| plot.scenario.title.clone())
        };
        let here = self.name == name;
        let (done, all) = self.progress;
        let stage = match (&self.job, here) {
            (Some(_), _) => PlaytestStage::Playing {
                done,
                all,
                elsewhere: (!here).then(|| title(&self.name)),
            },
            (None, true) => self.came.clone(),
            (None, false) => PlaytestStage::Ready,
        };
        PlaytestModel {
            title: title(name),
            stale: here && self.stale && matches!(stage, PlaytestStage::Found(_)),
            stage,
        }
    }

    /// Sends the bots in; one playtest at a time.
    fn start(&mut self, name: &str, runs: u32, shelf: &Shelf, folder: &WatchedFolder, wake: Wake) {
        if self.job.is_some() {
            return;
        }
        let path = folder.0.join(format!("{name}.ron"));
        let model = Arc::clone(&shelf.model);
        let vocabulary = Arc::clone(&shelf.vocabulary);
        *self = Self {
            name: name.to_owned(),
            job: Some(Job::start(wake, move |worker| {
                play(&path, runs, &model, &vocabulary, worker)
            })),
            ..Self::default()
        };
    }
}

fn play(
    path: &PathBuf,
    runs: u32,
    model: &Arc<Model>,
    vocabulary: &Vocabulary,
    worker: &Worker<()>,
) -> Option<Played> {
    let bytes = std::fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let mut checked = check::file(&path.display().to_string(), &text, model, vocabulary);
    let Some(plot) = &checked.plot else {
        return Some(Played::Unplayable);
    };
    let report =
        crate::playtest::report_telling(plot, vocabulary, runs, SEED, &mut |done, all| {
            worker.reached(done, all)
        })?;
    checked.add_play(model, vocabulary, &report);
    let found = PlaytestFindings::of(&checked, report, model);
    Some(Played::Found(Box::new(found)))
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Playtesting>()
        .add_systems(Update, (start_or_stop, take_news, notice_saving).chain());
}

fn start_or_stop(
    mut asked: MessageReader<Asked>,
    mut playtesting: ResMut<Playtesting>,
    shelf: Res<Shelf>,
    folder: Res<WatchedFolder>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
) {
    for wish in asked.read() {
        match wish {
            Asked::LongWork(LongWork::Playtest(name, runs)) => {
                let wake = Wake::of(proxy.as_deref());
                playtesting.start(name, *runs, &shelf, &folder, wake);
            }
            Asked::LongWork(LongWork::StopPlaytest) => {
                if let Some(job) = &playtesting.job {
                    job.stop();
                }
            }
            _ => {}
        }
    }
}

fn take_news(mut playtesting: ResMut<Playtesting>, mut redraw: MessageWriter<RequestRedraw>) {
    let Some(job) = &playtesting.job else {
        return;
    };
    let (progress, end) = (job.progress(), job.news().end);
    if progress == playtesting.progress && end.is_none() {
        return;
    }
    // A window at rest was woken for one frame; what has arrived is drawn in the next.
    redraw.write(RequestRedraw);
    playtesting.progress = progress;
    if let Some(end) = end {
        playtesting.job = None;
        playtesting.came = match end {
            Ending::Done(Played::Found(found)) => PlaytestStage::Found(Arc::from(found)),
            Ending::Done(Played::Unplayable) => PlaytestStage::Unplayable,
            Ending::Stopped => PlaytestStage::Stopped,
            Ending::Failed(reason) => PlaytestStage::Failed(reason),
        };
    }
}

fn notice_saving(mut saved: MessageReader<Saved>, mut playtesting: ResMut<Playtesting>) {
    for arrival in saved.read() {
        if arrival.name == playtesting.name {
            playtesting.stale = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use bevy::MinimalPlugins;

    use super::*;
    use crate::cli::Library;

    /// A window without a screen, with one small family in its folder, or a file that is none.
    fn window(sound: bool) -> (App, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let text = include_str!("../../tests/fixtures/minimal.ron");
        let text = if sound { text } else { &text[..300] };
        std::fs::write(folder.path().join("minimal.ron"), text).unwrap();
        let library = Library::open(None, folder.path()).unwrap();
        let shelf = Shelf::of(&library, &library.paths().unwrap());
        let mut app = App::new();
        app.add_plugins(MinimalPlugins)
            .add_message::<Asked>()
            .add_message::<Saved>()
            .add_message::<RequestRedraw>()
            .insert_resource(shelf)
            .insert_resource(WatchedFolder(folder.path().to_owned()))
            .add_plugins(plugin);
        (app, folder)
    }

    fn ask(app: &mut App, work: LongWork) {
        app.world_mut().write_message(Asked::LongWork(work));
        app.update();
    }

    fn until_it_ends(app: &mut App) -> PlaytestModel {
        while app.world().resource::<Playtesting>().job.is_some() {
            app.update();
            std::thread::yield_now();
        }
        told(app, "minimal")
    }

    fn told(app: &App, name: &str) -> PlaytestModel {
        let world = app.world();
        let shelf = world.resource::<Shelf>();
        world.resource::<Playtesting>().told(name, shelf)
    }

    fn playtest(runs: u32) -> LongWork {
        LongWork::Playtest("minimal".to_owned(), runs)
    }

    #[test]
    fn a_playtest_finds_what_the_command_finds() {
        let (mut app, folder) = window(true);
        ask(&mut app, playtest(5));
        let PlaytestStage::Found(found) = until_it_ends(&mut app).stage else {
            panic!("nothing was found");
        };
        let library = Library::open(None, folder.path()).unwrap();
        let file = library.files(&[]).unwrap().remove(0);
        let plot = library.plot(file).unwrap();
        let expected = crate::playtest::report(&plot, &library.vocabulary, 5, SEED);
        let json = |report| serde_json::to_string(report).unwrap();
        assert_eq!(json(&found.report), json(&expected));
        assert!(!found.problems.is_empty(), "a drill of two moments wins");
        for problem in &found.problems {
            assert!(problem.code.starts_with("KT5"), "{}", problem.code);
        }
    }

    #[test]
    fn a_playtest_that_is_stopped_keeps_nothing() {
        let (mut app, _folder) = window(true);
        // More visits than could be made before it is stopped.
        ask(&mut app, playtest(100_000_000));
        assert!(matches!(
            told(&app, "other").stage,
            PlaytestStage::Playing {
                elsewhere: Some(_),
                ..
            }
        ));
        ask(&mut app, LongWork::StopPlaytest);
        let stage = until_it_ends(&mut app).stage;
        assert!(matches!(stage, PlaytestStage::Stopped), "{stage:?}");
        assert!(matches!(told(&app, "other").stage, PlaytestStage::Ready));
    }

    #[test]
    fn a_file_that_cannot_be_played_is_told_of() {
        let (mut app, _folder) = window(false);
        ask(&mut app, playtest(5));
        let stage = until_it_ends(&mut app).stage;
        assert!(matches!(stage, PlaytestStage::Unplayable), "{stage:?}");
    }

    #[test]
    fn what_was_found_is_marked_once_the_file_is_saved() {
        let (mut app, _folder) = window(true);
        ask(&mut app, playtest(1));
        assert!(!until_it_ends(&mut app).stale);
        app.world_mut().write_message(Saved {
            name: "minimal".to_owned(),
            book: crate::app::shelf::Book::default(),
        });
        app.update();
        assert!(told(&app, "minimal").stale);
    }
}
