//! Tests of the wording module, one file per part: many short cases through one `check` each.

mod any_text;
mod asking;
mod cases;
mod counting;
mod finding;
mod honest_lines;
mod shuffled;
mod wrong_tags;
