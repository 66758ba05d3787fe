//! The map of the code agrees with the code.

use std::collections::BTreeSet;
use std::fs;

use crate::pages::root;

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// The modules of the code map, in its order.
fn on_the_map() -> Vec<String> {
    read("docs/architecture.md")
        .lines()
        .filter_map(|line| Some(line.strip_prefix("| `")?.split_once('`')?.0.to_owned()))
        .collect()
}

#[test]
fn the_map_names_every_module_and_no_other() {
    let mut modules = BTreeSet::new();
    for entry in fs::read_dir(root().join("src")).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let module = name.trim_end_matches(".rs").to_owned();
        if !["lib", "main"].contains(&module.as_str()) {
            modules.insert(module);
        }
    }
    assert_eq!(on_the_map().into_iter().collect::<BTreeSet<_>>(), modules);
}

#[test]
fn the_map_and_the_test_of_the_layers_have_the_same_order() {
    let test = read("tests/core/layers.rs");
    let (_, table) = test.split_once("const LAYERS").unwrap();
    let (_, table) = table.split_once("= &[").unwrap();
    let (table, _) = table.split_once("\n];").unwrap();
    // Each entry opens a bracket, and its first word is the module.
    let layers: Vec<String> = table
        .split('(')
        .skip(1)
        .filter_map(|entry| Some(entry.split('"').nth(1)?.to_owned()))
        .collect();
    assert_eq!(on_the_map(), layers);
}
