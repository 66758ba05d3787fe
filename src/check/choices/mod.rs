//! `KT2xx`: whether each choice is whole, and each reply leads somewhere.

pub(super) mod fallback_reply;
pub(super) mod gauge_guard;
pub(super) mod many_skills;
pub(super) mod no_explanation;
pub(super) mod no_skill;
pub(super) mod reply_destination;
pub(super) mod says_or_does;
pub(super) mod target_behavior;
