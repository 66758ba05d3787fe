//! The command line: the real binary on real files, each test in a folder of its own.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

#[path = "cli/checking.rs"]
mod checking;
#[path = "cli/desk.rs"]
mod desk;
#[path = "cli/explaining.rs"]
mod explaining;
#[path = "cli/hostile.rs"]
mod hostile;
#[path = "cli/playing.rs"]
mod playing;
#[path = "cli/practicing.rs"]
mod practicing;
#[path = "cli/reports.rs"]
mod reports;
#[path = "cli/starting.rs"]
mod starting;
