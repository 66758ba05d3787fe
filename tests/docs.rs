//! The documents are true: what they show can be read and run, and what they name is there.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

#[path = "docs/blocks.rs"]
mod blocks;
#[path = "docs/commands.rs"]
mod commands;
#[path = "docs/layers.rs"]
mod layers;
#[path = "docs/links.rs"]
mod links;
#[path = "docs/pages.rs"]
mod pages;
