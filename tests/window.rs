//! The real window on a virtual display, used as a person uses it who has no mouse, or cannot see it.
//!
//! These tests need a display, a session bus of D-Bus, `at-spi-bus-launcher` and `xdotool`. Where these may be
//! missing, as in a plain `cargo test`, they are ignored; `.ci/run` brings everything and runs them.

#![cfg(all(feature = "app", target_os = "linux"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may fail by panicking"
)]

#[path = "window/desk.rs"]
mod desk;
#[path = "window/keyboard.rs"]
mod keyboard;
#[path = "window/screen_reader.rs"]
mod screen_reader;
#[path = "window/tree.rs"]
mod tree;
