//! The pages, and what is fenced in them.

use std::fs;
use std::path::Path;

/// A page of Markdown.
pub(crate) struct Page {
    /// Where it is, from the root of the repository.
    pub(crate) name: String,
    pub(crate) text: String,
}

/// What stands between two fences.
pub(crate) struct Block {
    /// Page and line, for messages.
    pub(crate) place: String,
    /// What the fence says: `ron scenario`.
    pub(crate) kind: String,
    pub(crate) text: String,
}

/// The folder of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Everything written for people: the pages of the root and those of `docs`.
pub(crate) fn pages() -> Vec<Page> {
    let mut found = Vec::new();
    for folder in ["", "docs", "docs/decisions"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "md") {
                found.push(path);
            }
        }
    }
    found.sort();
    found.iter().map(|path| page(path.as_path())).collect()
}

fn page(path: &Path) -> Page {
    let name = path.strip_prefix(root()).unwrap();
    Page {
        name: name.to_string_lossy().replace('\\', "/"),
        text: fs::read_to_string(path).unwrap(),
    }
}

/// The fenced blocks of all pages but `docs/rules.md`, whose examples are tested with the rules.
pub(crate) fn blocks() -> Vec<Block> {
    let mut found = Vec::new();
    for page in pages().iter().filter(|page| page.name != "docs/rules.md") {
        let mut open: Option<Block> = None;
        for (number, line) in (1..).zip(page.text.lines()) {
            let fence = line.trim_start().strip_prefix("```");
            match (&mut open, fence) {
                (None, Some(kind)) => {
                    open = Some(Block {
                        place: format!("{}:{number}", page.name),
                        kind: kind.trim().to_owned(),
                        text: String::new(),
                    });
                }
                (Some(_), Some(_)) => found.extend(open.take()),
                (Some(block), None) => {
                    block.text.push_str(line);
                    block.text.push('\n');
                }
                (None, None) => {}
            }
        }
        assert!(open.is_none(), "{}: a fence is not closed", page.name);
    }
    found
}

/// The page without what is fenced.
pub(crate) fn prose(page: &Page) -> String {
    let mut fenced = false;
    let mut kept = String::new();
    for line in page.text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}
