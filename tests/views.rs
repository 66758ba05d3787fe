//! The screens: what is on them, what they answer, that they fit, and that they can be read.

#![cfg(feature = "app")]
#![allow(
    clippy::expect_used,
    reason = "a test that misses its data should say so"
)]

#[path = "views/beside.rs"]
mod beside;
#[path = "views/classroom.rs"]
mod classroom;
#[path = "views/colors.rs"]
mod colors;
#[path = "views/common.rs"]
mod common;
#[path = "views/keyboard.rs"]
mod keyboard;
#[path = "views/long_work.rs"]
mod long_work;
#[path = "views/pressing.rs"]
mod pressing;
#[path = "views/reading.rs"]
mod reading;
#[path = "views/said.rs"]
mod said;
#[path = "views/sizes.rs"]
mod sizes;
#[path = "views/tree.rs"]
mod tree;
