//! Tests of reading the families: the same as one after the other, stopped, and gone on with.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::channel;
use std::time::Duration;

use bevy::MinimalPlugins;
use bevy::app::App;
use bevy::window::RequestRedraw;

use super::{AllRead, Read, Reading, Wake, plugin, read_all};
use crate::app::asked::{Asked, LongWork};
use crate::app::shelf::{Book, Shelf, name_of, read};
use crate::app::work::{Ending, Job};
use crate::cli::Library;

/// A folder with small families under these names; `tall` is broken, as a file may be.
fn folder(names: &[&str]) -> (tempfile::TempDir, Library, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    let family = include_str!("../../tests/fixtures/minimal.ron");
    for name in names {
        let text = family.replace("id: \"minimal\"", &format!("id: \"{name}\""));
        let text = if *name == "tall" { &text[..200] } else { &text };
        std::fs::write(folder.path().join(format!("{name}.ron")), text).unwrap();
    }
    let library = Library::open(None, folder.path()).unwrap();
    let paths = library.paths().unwrap();
    (folder, library, paths)
}

/// What can be compared of a shelf: names, titles and problems, in order.
fn told(shelf: &Shelf) -> Vec<(String, Option<String>, String)> {
    let books = shelf.books.iter();
    books
        .map(|(name, book)| {
            let title = book
                .plot
                .as_ref()
                .map(|plot| format!("{:?}", plot.scenario));
            (name.clone(), title, format!("{:?}", book.problems))
        })
        .collect()
}

fn window(library: &Library, paths: Vec<PathBuf>) -> App {
    let mut app = App::new();
    app.add_plugins(MinimalPlugins)
        .add_message::<Asked>()
        .add_message::<RequestRedraw>()
        .insert_resource(Shelf::of(library, &paths))
        .insert_resource(Reading::of(paths))
        .add_plugins(plugin);
    app
}

fn until_it_rests(app: &mut App) {
    app.update();
    while app.world().resource::<Reading>().goes_on() {
        app.update();
        std::thread::yield_now();
    }
}

#[test]
fn the_shelf_is_the_same_as_when_files_are_read_one_after_the_other() {
    let names = [
        "cold", "bold", "old", "tall", "told", "sold", "fold", "gold",
    ];
    let (_folder, library, paths) = folder(&names);
    let mut expected = Shelf::of(&library, &[]);
    for path in &paths {
        let book = read(path, &expected.model, &expected.vocabulary);
        expected.put(name_of(path), book);
    }
    let mut app = window(&library, paths);
    assert_eq!(app.world().resource::<Shelf>().how_many_read(), 0);
    until_it_rests(&mut app);
    let shelf = app.world().resource::<Shelf>();
    assert_eq!(told(shelf), told(&expected));
    assert_eq!(app.world().resource::<Reading>().told(shelf), None);
}

/// The names of the files that a job hands over, and how it ends.
fn all_of(job: &Job<Read, AllRead>) -> (Vec<String>, Ending<AllRead>) {
    let mut order = Vec::new();
    loop {
        let news = job.news();
        order.extend(news.parts.into_iter().map(|(name, _)| name));
        if let Some(end) = news.end {
            return (order, end);
        }
        std::thread::yield_now();
    }
}

#[track_caller]
fn check_order(threads: usize, slow: &str) {
    let names = ["a", "b", "c", "d", "e", "f"];
    let paths: Vec<PathBuf> = names.iter().map(PathBuf::from).collect();
    let slow = slow.to_owned();
    let job = Job::start(Wake::of(None), move |worker| {
        let read = |path: &Path| {
            if path.ends_with(&slow) {
                std::thread::sleep(Duration::from_millis(30));
            }
            Book::default()
        };
        read_all(&paths, threads, &read, worker)
    });
    let (order, end) = all_of(&job);
    assert!(end == Ending::Done(AllRead { mistake: None }));
    assert_eq!(order, names);
}

#[test]
fn files_arrive_in_order_however_many_threads_read_and_whichever_is_slow() {
    for threads in [1, 2, 5, 9] {
        for slow in ["a", "c", "f"] {
            check_order(threads, slow);
        }
    }
}

#[test]
fn a_stopped_reading_leaves_the_rest_unread() {
    let paths: Vec<PathBuf> = ["a", "b", "c", "d", "e"]
        .iter()
        .map(PathBuf::from)
        .collect();
    let (stopped, is_stopped) = channel();
    let is_stopped = Mutex::new(is_stopped);
    let job = Job::start(Wake::of(None), move |worker| {
        let read = |path: &Path| {
            if path.ends_with("c") {
                let stopped = is_stopped.lock().unwrap();
                let () = stopped.recv().unwrap();
            }
            Book::default()
        };
        read_all(&paths, 1, &read, worker)
    });
    job.stop();
    stopped.send(()).unwrap();
    let (order, end) = all_of(&job);
    // It may have stopped before the third, never after it.
    assert!(["a", "b", "c"].starts_with(&order.iter().map(String::as_str).collect::<Vec<_>>()));
    assert!(end == Ending::Stopped);
}

#[test]
fn a_stopped_reading_can_be_gone_on_with() {
    let (_folder, library, paths) = folder(&["a1", "b1", "c1", "d1", "e1", "f1"]);
    let mut app = window(&library, paths);
    app.world_mut()
        .write_message(Asked::LongWork(LongWork::StopReading));
    until_it_rests(&mut app);
    let shelf = app.world().resource::<Shelf>();
    let read = shelf.how_many_read();
    let in_order: Vec<bool> = shelf.books.values().map(|book| book.read).collect();
    assert_eq!(in_order.iter().rposition(|read| *read), read.checked_sub(1));
    let said = app.world().resource::<Reading>().told(shelf);
    let said = said.map(|said| (said.read, said.all, said.goes_on));
    assert_eq!(said, (read < 6).then_some((read, 6, false)));
    app.world_mut()
        .write_message(Asked::LongWork(LongWork::ReadOn));
    until_it_rests(&mut app);
    assert_eq!(app.world().resource::<Shelf>().how_many_read(), 6);
}

#[test]
fn what_was_saved_while_files_are_read_stays() {
    let (_folder, library, paths) = folder(&["a1", "tall"]);
    let mut shelf = Shelf::of(&library, &paths);
    let newer = read(&paths[0], &shelf.model, &shelf.vocabulary);
    shelf.put("tall".to_owned(), newer.clone());
    let older = read(&paths[1], &shelf.model, &shelf.vocabulary);
    assert!(older.plot.is_none());
    shelf.fill("tall".to_owned(), older);
    assert!(shelf.books["tall"].plot.is_some() && !shelf.books["tall"].older);
    shelf.fill("a1".to_owned(), newer);
    assert_eq!(shelf.how_many_read(), 2);
}

#[test]
fn a_mistake_at_one_file_is_told_and_leaves_the_others_read() {
    let paths: Vec<PathBuf> = ["a", "b", "c"].iter().map(PathBuf::from).collect();
    let job = Job::start(Wake::of(None), move |worker| {
        let read = |path: &Path| {
            assert!(!path.ends_with("b"), "no such room");
            Book::default()
        };
        read_all(&paths, 1, &read, worker)
    });
    let (order, end) = all_of(&job);
    assert_eq!(order, ["a", "c"]);
    let mistake = Some("b: no such room".to_owned());
    assert!(end == Ending::Done(AllRead { mistake }));
}
