//! Reading and checking the families beside the window, so that it opens at once.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};

use bevy::app::{App, Startup, Update};
use bevy::ecs::message::{MessageReader, MessageWriter};
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Res, ResMut};
use bevy::window::RequestRedraw;
use bevy::winit::EventLoopProxyWrapper;

use super::asked::{Asked, LongWork};
use super::screens::home::ReadingModel;
use super::shelf::{Book, Shelf, name_of, read};
use super::text::told_of;
use super::work::{Ending, Job, Wake, Worker, guarded};

/// More threads than this read no faster from most disks, and leave less for everything else: our judgment.
const MOST_THREADS: usize = 8;

/// A file's name without its ending, and the file, read.
type Read = (String, Book);

/// All files have been read, or tried.
#[derive(Debug, PartialEq, Eq)]
struct AllRead {
    /// The first file at which the program made a mistake, and what that says of itself.
    mistake: Option<String>,
}

/// The reading of the families: going on, stopped or done.
#[derive(Default, Resource)]
pub(super) struct Reading {
    /// All files, in the order of the folder.
    paths: Vec<PathBuf>,
    job: Option<Job<Read, AllRead>>,
    /// What a mistake of ours says of itself, if it ended the reading.
    failed: Option<String>,
}

impl Reading {
    /// These files are to be read.
    pub(super) fn of(paths: Vec<PathBuf>) -> Self {
        Self {
            paths,
            ..Self::default()
        }
    }

    /// Whether files are being read now.
    pub(super) fn goes_on(&self) -> bool {
        self.job.is_some()
    }

    /// What Home says of it; nothing once all is read.
    pub(super) fn told(&self, shelf: &Shelf) -> Option<ReadingModel> {
        let read = shelf.how_many_read();
        let all = shelf.books.len();
        (self.goes_on() || read < all).then(|| ReadingModel {
            read,
            all,
            goes_on: self.goes_on(),
            failed: self.failed.clone(),
        })
    }

    /// Reads what has not been read; one reading at a time.
    fn go_on(&mut self, shelf: &Shelf, wake: Wake) {
        if self.goes_on() {
            return;
        }
        self.failed = None;
        let unread = |path: &&PathBuf| {
            let book = shelf.books.get(&name_of(path));
            book.is_none_or(|book| !book.read)
        };
        let paths: Vec<PathBuf> = self.paths.iter().filter(unread).cloned().collect();
        if paths.is_empty() {
            return;
        }
        let model = Arc::clone(&shelf.model);
        let vocabulary = Arc::clone(&shelf.vocabulary);
        self.job = Some(Job::start(wake, move |worker| {
            let threads = threads();
            read_all(
                &paths,
                threads,
                &|path| read(path, &model, &vocabulary),
                worker,
            )
        }));
    }
}

/// One processor is left to the window.
fn threads() -> usize {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    processors.saturating_sub(1).clamp(1, MOST_THREADS)
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, begin)
        .add_systems(Update, (stop_or_go_on, put_on_the_shelf).chain());
}

fn begin(
    mut reading: ResMut<Reading>,
    shelf: Res<Shelf>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
) {
    reading.go_on(&shelf, Wake::of(proxy.as_deref()));
}

fn stop_or_go_on(
    mut asked: MessageReader<Asked>,
    mut reading: ResMut<Reading>,
    shelf: Res<Shelf>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
) {
    for wish in asked.read() {
        match wish {
            Asked::LongWork(LongWork::StopReading) => {
                if let Some(job) = &reading.job {
                    job.stop();
                }
            }
            Asked::LongWork(LongWork::ReadOn) => reading.go_on(&shelf, Wake::of(proxy.as_deref())),
            _ => {}
        }
    }
}

fn put_on_the_shelf(
    mut reading: ResMut<Reading>,
    mut shelf: ResMut<Shelf>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(news) = reading.job.as_ref().map(Job::news) else {
        return;
    };
    if news.parts.is_empty() && news.end.is_none() {
        return;
    }
    // A window at rest was woken for one frame; what has arrived is drawn in the next.
    redraw.write(RequestRedraw);
    for (name, book) in news.parts {
        shelf.fill(name, book);
    }
    if let Some(end) = news.end {
        reading.job = None;
        reading.failed = match end {
            Ending::Done(all) => all.mistake,
            Ending::Stopped => None,
            Ending::Failed(reason) => Some(reason),
        };
    }
}

/// Reads files on several threads, and hands them over in the order in which they are named.
///
/// A file at which the program makes a mistake stays unread.
fn read_all(
    paths: &[PathBuf],
    threads: usize,
    read: &(dyn Fn(&Path) -> Book + Sync),
    worker: &Worker<Read>,
) -> Option<AllRead> {
    let all = u32::try_from(paths.len()).unwrap_or(u32::MAX);
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        let (sender, arrivals) = channel();
        for _ in 0..threads {
            let sender = sender.clone();
            let next = &next;
            scope.spawn(move || read_next(paths, next, read, &sender));
        }
        drop(sender);
        let mut handed = 0;
        let mut mistake = None;
        // What has come before its turn waits here.
        let mut early: Vec<Option<Result<Book, String>>> = paths.iter().map(|_| None).collect();
        for (at, book) in arrivals {
            early[at] = Some(book);
            while let Some(book) = early.get_mut(handed).and_then(Option::take) {
                let name = name_of(&paths[handed]);
                match book {
                    Ok(book) => worker.hand_over((name, book)),
                    Err(reason) => mistake = mistake.or(Some(told_of(&name, &reason))),
                }
                handed += 1;
            }
            let done = u32::try_from(handed).unwrap_or(u32::MAX);
            if worker.reached(done, all) == ControlFlow::Break(()) && handed < paths.len() {
                next.store(paths.len(), Ordering::Relaxed);
                return None;
            }
        }
        Some(AllRead { mistake })
    })
}

/// Reads one file after the other, whichever nobody has begun, until there is none or nobody wants them.
fn read_next(
    paths: &[PathBuf],
    next: &AtomicUsize,
    read: &(dyn Fn(&Path) -> Book + Sync),
    sender: &Sender<(usize, Result<Book, String>)>,
) {
    loop {
        let at = next.fetch_add(1, Ordering::Relaxed);
        let Some(path) = paths.get(at) else {
            return;
        };
        let book = guarded(|| read(path));
        if sender.send((at, book)).is_err() {
            return;
        }
    }
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
