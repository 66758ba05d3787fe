//! Tests of jobs, without a window.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::channel;

use super::{Ending, Job, News, Wake, Worker};

/// A wake that counts how often it was called.
fn counting() -> (Wake, Arc<AtomicU32>) {
    let count = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&count);
    let wake = Wake(Arc::new(move || {
        counted.fetch_add(1, Ordering::Relaxed);
    }));
    (wake, count)
}

/// Everything that a job brings until it ends.
fn all_of(job: &Job<u32, u32>) -> News<u32, u32> {
    let mut all = News {
        parts: Vec::new(),
        end: None,
    };
    while all.end.is_none() {
        let news = job.news();
        all.parts.extend(news.parts);
        all.end = news.end;
        std::thread::yield_now();
    }
    all
}

#[track_caller]
fn check(
    work: impl FnOnce(&Worker<u32>) -> Option<u32> + Send + 'static,
    parts: &[u32],
    end: Ending<u32>,
) {
    let job = Job::start(counting().0, work);
    let expected = News {
        parts: parts.to_vec(),
        end: Some(end),
    };
    assert_eq!(all_of(&job), expected);
}

#[test]
fn a_job_brings_its_parts_in_order_and_ends_with_its_result() {
    check(|_| Some(7), &[], Ending::Done(7));
    let in_parts = |worker: &Worker<u32>| {
        (1..=5).for_each(|part| worker.hand_over(part));
        Some(15)
    };
    check(in_parts, &[1, 2, 3, 4, 5], Ending::Done(15));
    check(|_| None, &[], Ending::Stopped);
}

#[test]
fn a_panic_in_a_job_becomes_what_it_says() {
    let failed = |words: &str| Ending::Failed(words.to_owned());
    check(|_| panic!("no such room"), &[], failed("no such room"));
    let later = |worker: &Worker<u32>| {
        worker.hand_over(1);
        let number = 12;
        panic!("{number} rooms")
    };
    check(later, &[1], failed("12 rooms"));
    let odd = |_: &Worker<u32>| std::panic::panic_any(3_u8);
    check(odd, &[], failed(""));
}

#[test]
fn a_job_says_how_far_it_is_and_stops_when_asked() {
    let (started, has_started) = channel();
    let job = Job::start(counting().0, move |worker: &Worker<u32>| {
        for done in 0_u32.. {
            if worker.reached(done.min(3), 10) == ControlFlow::Break(()) {
                return None;
            }
            if done == 3 {
                started.send(()).ok()?;
            }
        }
        Some(0)
    });
    has_started.recv().expect("the work goes on until stopped");
    assert_eq!(job.progress(), (3, 10));
    assert_eq!(job.news().end, None);
    job.stop();
    assert_eq!(all_of(&job).end, Some(Ending::Stopped));
}

#[test]
fn a_job_that_nobody_waits_for_stops() {
    let (ended, has_ended) = channel();
    let job: Job<u32, u32> = Job::start(counting().0, move |worker| {
        while worker.reached(0, 1) == ControlFlow::Continue(()) {}
        ended.send(()).ok()?;
        None
    });
    drop(job);
    assert_eq!(has_ended.recv(), Ok(()));
}

#[test]
fn the_window_is_woken_for_the_first_news_and_for_the_end_not_for_each() {
    let (wake, count) = counting();
    let job = Job::start(wake, |worker: &Worker<u32>| {
        (0..50_000).for_each(|part| worker.hand_over(part));
        Some(0)
    });
    assert_eq!(all_of(&job).parts.len(), 50_000);
    // The end is sent just before the last waking.
    while count.load(Ordering::Relaxed) < 2 {
        std::thread::yield_now();
    }
    assert!(count.load(Ordering::Relaxed) < 50_000);
}
