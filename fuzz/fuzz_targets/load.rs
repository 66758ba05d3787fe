//! Feeds any bytes to the loader: it may find them wrong, but it may not panic, hang or eat the memory.
//!
//! Run with `cargo +nightly fuzz run load`.

#![no_main]

use kitchen_table::{
    scenario::Scenario,
    source::{Limits, read, read_bytes},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits::default();
    let reading = read_bytes::<Scenario>("fuzz", bytes, &limits);
    assert_eq!(reading.value.is_none(), !reading.problems.is_empty());
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    for problem in &reading.problems {
        assert!(text.get(problem.span.clone()).is_some());
    }
    // A piece of a scenario gets further than a file that must be one from its first sign on.
    let _ = read::<Scenario>("fuzz", &format!("Scenario(format: 1, {text})"), &limits);
});
