//! Long work beside the window: it is started, says how far it is, can be stopped, and wakes the window.
//!
//! A job runs on a thread of its own and answers through a channel. One that fails becomes a sentence.

use std::any::Any;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

/// The window is woken for news at most this often: a bar that moves five times a second is seen to move, and where
/// pictures are drawn in software the work is left most of the time.
const EVERY: Duration = Duration::from_millis(200);

/// Wakes a window that sleeps until something happens.
#[derive(Clone)]
pub(super) struct Wake(Arc<dyn Fn() + Send + Sync>);

impl Wake {
    /// Wakes this event loop; without one there is nothing to wake.
    pub(super) fn of(proxy: Option<&EventLoopProxyWrapper>) -> Self {
        let proxy = proxy.map(|proxy| (**proxy).clone());
        Self(Arc::new(move || {
            if let Some(proxy) = &proxy {
                // A loop that has ended needs no waking.
                let _ = proxy.send_event(WinitUserEvent::WakeUp);
            }
        }))
    }
}

/// How a job ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Ending<Done> {
    /// With what it was for.
    Done(Done),
    /// It was stopped.
    Stopped,
    /// By a mistake of ours; what the mistake says of itself.
    Failed(String),
}

enum Arrival<Part, Done> {
    Part(Part),
    End(Ending<Done>),
}

/// What both sides look at.
#[derive(Default)]
struct Shared {
    stop: AtomicBool,
    done: AtomicU32,
    all: AtomicU32,
}

/// A job that was started. Dropping it stops it, for nobody waits for it any more.
pub(super) struct Job<Part, Done> {
    shared: Arc<Shared>,
    arrivals: Mutex<Receiver<Arrival<Part, Done>>>,
}

/// What has arrived since a job was last looked at.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct News<Part, Done> {
    /// Parts of the result, in the order they were handed over.
    pub(super) parts: Vec<Part>,
    /// How it ended, once it has.
    pub(super) end: Option<Ending<Done>>,
}

impl<Part: Send + 'static, Done: Send + 'static> Job<Part, Done> {
    /// Starts work. It gives `None` if it was stopped.
    pub(super) fn start(
        wake: Wake,
        work: impl FnOnce(&Worker<Part>) -> Option<Done> + Send + 'static,
    ) -> Self {
        let shared = Arc::new(Shared::default());
        let (sender, receiver) = channel();
        let failing = sender.clone();
        let job = Self {
            shared: Arc::clone(&shared),
            arrivals: Mutex::new(receiver),
        };
        let thread = std::thread::Builder::new().name("long-work".to_owned());
        let started = thread.spawn(move || {
            let parts = {
                let sender = sender.clone();
                move |part| {
                    // Whoever has gone away stops the work by the flag.
                    let _ = sender.send(Arrival::Part(part));
                }
            };
            let worker = Worker {
                shared,
                parts: Box::new(parts),
                wake: wake.clone(),
                woke: Mutex::new(None),
            };
            let end = match guarded(|| work(&worker)) {
                Ok(Some(done)) => Ending::Done(done),
                Ok(None) => Ending::Stopped,
                Err(reason) => Ending::Failed(reason),
            };
            end_with(&sender, end);
            (wake.0)();
        });
        if let Err(error) = started {
            end_with(&failing, Ending::Failed(error.to_string()));
        }
        job
    }

    /// Asks it to stop; its end arrives as soon as it has.
    pub(super) fn stop(&self) {
        self.shared.stop.store(true, Ordering::Relaxed);
    }

    /// How much is done, and of how much.
    pub(super) fn progress(&self) -> (u32, u32) {
        let read = |number: &AtomicU32| number.load(Ordering::Relaxed);
        (read(&self.shared.done), read(&self.shared.all))
    }

    /// What has arrived since.
    pub(super) fn news(&self) -> News<Part, Done> {
        let arrivals = self.arrivals.lock().unwrap_or_else(PoisonError::into_inner);
        let mut news = News {
            parts: Vec::new(),
            end: None,
        };
        for arrival in arrivals.try_iter() {
            match arrival {
                Arrival::Part(part) => news.parts.push(part),
                Arrival::End(end) => news.end = Some(end),
            }
        }
        news
    }
}

impl<Part, Done> Drop for Job<Part, Done> {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::Relaxed);
    }
}

fn end_with<Part, Done>(sender: &Sender<Arrival<Part, Done>>, end: Ending<Done>) {
    // Nobody may be waiting any more.
    let _ = sender.send(Arrival::End(end));
}

/// Does something; a panic in it becomes what it says of itself.
pub(super) fn guarded<R>(work: impl FnOnce() -> R) -> Result<R, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| said(panic.as_ref()))
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default()
}

/// The work's side of a job.
pub(super) struct Worker<Part> {
    shared: Arc<Shared>,
    parts: Box<dyn Fn(Part) + Send>,
    wake: Wake,
    woke: Mutex<Option<Instant>>,
}

impl<Part> Worker<Part> {
    /// Says how much is done and of how much, and learns whether to go on.
    pub(super) fn reached(&self, done: u32, all: u32) -> ControlFlow<()> {
        self.shared.all.store(all, Ordering::Relaxed);
        self.shared.done.store(done, Ordering::Relaxed);
        self.wake_at_times();
        if self.shared.stop.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    /// Hands over a part of the result.
    pub(super) fn hand_over(&self, part: Part) {
        (self.parts)(part);
        self.wake_at_times();
    }

    fn wake_at_times(&self) {
        let mut woke = self.woke.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        if woke.is_none_or(|woke| now - woke >= EVERY) {
            *woke = Some(now);
            drop(woke);
            (self.wake.0)();
        }
    }
}

#[cfg(test)]
#[path = "work_tests.rs"]
mod tests;
