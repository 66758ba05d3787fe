//! Watching the scenarios' folder: a file that was saved comes back read, off the main thread.
//!
//! Times and sizes are looked at four times a second. Editors replace files instead of writing into
//! them, which watchers of the system report in many ways; looking is the same everywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bevy::app::{App, PreUpdate, Startup};
use bevy::ecs::message::{Message, MessageWriter};
use bevy::ecs::resource::Resource;
use bevy::ecs::system::{Commands, Res};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

use super::shelf::{Book, Shelf, name_of, read};
use crate::practice::Model;
use crate::scenario::Vocabulary;

/// How often files are looked at.
const EVERY: Duration = Duration::from_millis(250);

/// A scenario's file was saved.
#[derive(Message)]
pub(super) struct Saved {
    /// The file's name without its ending.
    pub(super) name: String,
    /// What it says now.
    pub(super) book: Book,
}

/// The folder to watch.
#[derive(Resource)]
pub(super) struct WatchedFolder(pub(super) PathBuf);

#[derive(Resource)]
struct Arrivals(Mutex<Receiver<Saved>>);

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Saved>()
        .add_systems(Startup, start_watching)
        .add_systems(PreUpdate, forward_saved);
}

fn start_watching(
    mut commands: Commands,
    folder: Res<WatchedFolder>,
    shelf: Res<Shelf>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
) {
    let (sender, receiver) = channel();
    commands.insert_resource(Arrivals(Mutex::new(receiver)));
    let wake = proxy.map(|proxy| (**proxy).clone());
    let watcher = Watcher {
        folder: folder.0.clone(),
        model: Arc::clone(&shelf.model),
        vocabulary: Arc::clone(&shelf.vocabulary),
        sender,
        seen: BTreeMap::new(),
    };
    std::thread::spawn(move || {
        watcher.watch(|| {
            if let Some(proxy) = &wake {
                // A loop that has ended needs no waking.
                let _ = proxy.send_event(WinitUserEvent::WakeUp);
            }
        });
    });
}

fn forward_saved(arrivals: Option<Res<Arrivals>>, mut saved: MessageWriter<Saved>) {
    if let Some(arrivals) = arrivals
        && let Ok(receiver) = arrivals.0.lock()
    {
        saved.write_batch(receiver.try_iter());
    }
}

struct Watcher {
    folder: PathBuf,
    model: Arc<Model>,
    vocabulary: Arc<Vocabulary>,
    sender: Sender<Saved>,
    seen: BTreeMap<PathBuf, (Option<SystemTime>, u64)>,
}

impl Watcher {
    /// Looks until nobody wants to know any more.
    fn watch(mut self, wake: impl Fn()) {
        self.changed();
        loop {
            std::thread::sleep(EVERY);
            for path in self.changed() {
                let book = read(&path, &self.model, &self.vocabulary);
                let name = name_of(&path);
                if self.sender.send(Saved { name, book }).is_err() {
                    return;
                }
                wake();
            }
        }
    }

    /// The files that have another time or size than when last looked at, and those that are gone.
    fn changed(&mut self) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let mut changed = Vec::new();
        let mut there = BTreeSet::new();
        for entry in entries.flatten() {
            let path = entry.path();
            let Ok(about) = entry.metadata() else {
                continue;
            };
            if path.extension().is_none_or(|extension| extension != "ron") {
                continue;
            }
            there.insert(path.clone());
            let stamp = (about.modified().ok(), about.len());
            if self.seen.insert(path.clone(), stamp) != Some(stamp) {
                changed.push(path);
            }
        }
        changed.extend(
            self.seen
                .extract_if(.., |path, _| !there.contains(path))
                .map(|(path, _)| path),
        );
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_are_new_saved_or_gone_are_noticed_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let (sender, _receiver) = channel();
        let model = crate::practice::sop().expect("the shipped practice model is sound");
        let mut watcher = Watcher {
            folder: folder.path().to_owned(),
            model: Arc::new(model),
            vocabulary: Arc::new(Vocabulary::shipped().0),
            sender,
            seen: BTreeMap::new(),
        };
        let file = folder.path().join("family.ron");
        let mut check = |there: bool, expected: &[&PathBuf]| {
            assert_eq!(watcher.changed().iter().collect::<Vec<_>>(), expected);
            assert_eq!(file.exists(), there);
            assert!(watcher.changed().is_empty());
        };
        check(false, &[]);
        std::fs::write(&file, "Scenario()").expect("a file");
        check(true, &[&file]);
        std::fs::write(&file, "Scenario(id: \"family\")").expect("a longer file");
        check(true, &[&file]);
        std::fs::remove_file(&file).expect("no file");
        check(false, &[&file]);
        let book = read(&file, &watcher.model, &watcher.vocabulary);
        assert!(book.plot.is_none());
        assert!(book.problems[0].message.contains("gone"));
    }
}
