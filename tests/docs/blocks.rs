//! Fenced examples of files can be read.

use std::sync::Arc;

use kitchen_table::scenario::{Guard, Vocabulary};
use kitchen_table::source::{self, Limits};
use kitchen_table::{check, practice};

use crate::pages::{Block, blocks};

/// What is said of a visit too small for a real one; examples are small.
const ABOUT_SIZE: [&str; 2] = ["KT307", "KT407"];

fn of_kind(kind: &str) -> Vec<Block> {
    let mut found = blocks();
    found.retain(|block| block.kind == kind);
    assert!(!found.is_empty(), "no block of {kind}");
    found
}

#[test]
fn every_fence_says_what_is_in_it() {
    for block in blocks() {
        let known = [
            "ron",
            "ron scenario",
            "sh",
            "console",
            "text",
            "json",
            "rust",
        ];
        assert!(
            known.contains(&block.kind.as_str()),
            "{}: {:?}",
            block.place,
            block.kind
        );
    }
}

#[test]
fn every_whole_scenario_is_free_of_problems() {
    let model = Arc::new(practice::sop().unwrap());
    let (vocabulary, _) = Vocabulary::shipped();
    for block in of_kind("ron scenario") {
        let (_, id) = block.text.split_once("id: \"").unwrap();
        let (id, _) = id.split_once('"').unwrap();
        let checked = check::file(&format!("{id}.ron"), &block.text, &model, &vocabulary);
        assert!(
            checked.plot.is_some(),
            "{}: {:#?}",
            block.place,
            checked.problems
        );
        let mut problems = checked.problems;
        problems.retain(|problem| !ABOUT_SIZE.contains(&problem.code.as_str()));
        assert!(problems.is_empty(), "{}: {problems:#?}", block.place);
    }
}

#[test]
fn every_other_example_of_a_file_can_be_read() {
    for block in of_kind("ron") {
        if block.text.trim_start().starts_with('[') {
            // The guards are the only list that the documents show.
            let read = source::read::<Vec<Guard>>(&block.place, &block.text, &Limits::default());
            assert!(
                read.value.is_some() && read.problems.is_empty(),
                "{:#?}",
                read.problems
            );
        } else {
            let read = ron::from_str::<ron::Value>(&block.text);
            assert!(read.is_ok(), "{}: {read:?}", block.place);
        }
    }
}
