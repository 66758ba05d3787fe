//! Tests of the core that go through its public interface and through files.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may fail by panicking"
)]

#[path = "core/any_change.rs"]
mod any_change;
#[path = "core/beside.rs"]
mod beside;
#[path = "core/broken_files.rs"]
mod broken_files;
#[path = "core/checking.rs"]
mod checking;
#[path = "core/layers.rs"]
mod layers;
#[path = "core/literals.rs"]
mod literals;
#[path = "core/playing_rules.rs"]
mod playing_rules;
#[path = "core/registry.rs"]
mod registry;
#[path = "core/rule_examples.rs"]
mod rule_examples;
#[path = "core/shuffled_texts.rs"]
mod shuffled_texts;
#[path = "core/splice.rs"]
mod splice;
#[path = "support/mod.rs"]
mod support;
#[path = "core/texts.rs"]
mod texts;
