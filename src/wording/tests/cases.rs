//! Cases in text files: sections, and in them lines with their tags.

/// A line of a case file.
pub(super) struct Case {
    /// The section it stands in.
    pub(super) section: &'static str,
    /// How many sections stand before it.
    pub(super) number: usize,
    /// Whether something is done.
    pub(super) does: bool,
    /// Its tags.
    pub(super) tags: Vec<&'static str>,
    /// Its words.
    pub(super) text: &'static str,
}

/// Reads `== section` and `tag, tag | words`, with `does` before the tags where something is done.
pub(super) fn cases(file: &'static str) -> Vec<Case> {
    let mut section = "";
    let mut number = 0;
    let mut found = Vec::new();
    for line in file
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if let Some(name) = line.strip_prefix("== ") {
            section = name;
            number += 1;
            continue;
        }
        let (tags, text) = line.split_once('|').expect(line);
        let (does, tags) = tags
            .strip_prefix("does ")
            .map_or((false, tags), |tags| (true, tags));
        found.push(Case {
            section,
            number,
            does,
            tags: tags.split(',').map(str::trim).collect(),
            text: text.trim(),
        });
    }
    found
}
