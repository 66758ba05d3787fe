//! The screens: functions that draw a model and say what was asked for. They reach nothing else.

pub mod beside;
pub mod briefing;
pub mod classroom;
pub mod conversation;
pub mod debrief;
pub mod glossary;
pub mod home;
pub mod playtest;
pub mod problems;
pub mod settings;
pub mod shortcuts;
