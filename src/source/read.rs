//! Reads a file into a value, or says in plain words and with places why it cannot.
//!
//! ron is the reader of record: only what it reads becomes a value. What is wrong is found by our own scanner and
//! tree, because ron stops at the first error and speaks to programmers.

use serde::{Deserialize, de::DeserializeOwned};

use super::{
    Limits, brackets,
    codes::{FORMAT, Flaw, INNER_QUOTE, ODD_CHARACTER, UNCLOSED, UNREADABLE},
    explain,
    layout::Layout,
    lines::Lines,
    parse,
    problem::Problem,
    ron_error, scan,
    tree::{Kind, Tree},
};

/// The newest format of files; a file's `format` says by which it was written.
pub const NEWEST_FORMAT: u32 = 1;

/// A step that makes a file of one format into the text of the next one.
pub(super) type Migration = fn(&str) -> String;

/// One step for each format but the newest. There is only one format yet, so there is none.
const MIGRATIONS: &[Migration] = &[];

/// What came of reading a file.
#[derive(Clone, Debug)]
pub struct Reading<T> {
    /// The content; there only if the file has no error at all.
    pub value: Option<T>,
    /// Where everything stands, as far as the file could be understood.
    pub layout: Layout,
    /// What is wrong, in the order of the file.
    pub problems: Vec<Problem>,
}

/// The only part of a file that every version reads.
#[derive(Deserialize)]
struct Format(u32);

/// Reads a file's bytes as [`read`] does; bytes that are not UTF-8 are a problem with its place.
#[must_use]
pub fn read_bytes<T: DeserializeOwned>(file: &str, bytes: &[u8], limits: &Limits) -> Reading<T> {
    match std::str::from_utf8(bytes) {
        Ok(text) => read(file, text, limits),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).unwrap_or(&[]);
            let text = String::from_utf8_lossy(valid);
            let flaw = Flaw::new(
                UNREADABLE,
                text.len()..text.len(),
                "The file is not text in UTF-8, from here on.",
                "Save it again with the encoding UTF-8.",
            );
            // A whole foreign file need not be kept only to show one line of it.
            let text = if text.len() > limits.bytes { "" } else { &text };
            unreadable(file, text, flaw)
        }
    }
}

/// Reads a file's text.
///
/// `file` is the name that its problems are reported under. A file of an older format is brought to the newest one
/// first, and its problems are then placed in that text. Never panics, and takes time and memory linear in the
/// text's length within the limits.
#[must_use]
pub fn read<T: DeserializeOwned>(file: &str, text: &str, limits: &Limits) -> Reading<T> {
    read_migrated(file, text, limits, MIGRATIONS)
}

/// Reads a text after the steps from its format to the newest one.
pub(super) fn read_migrated<T: DeserializeOwned>(
    file: &str,
    text: &str,
    limits: &Limits,
    steps: &[Migration],
) -> Reading<T> {
    if text.len() > limits.bytes {
        let flaw = Flaw::new(
            UNREADABLE,
            0..0,
            format!("The file is larger than {} kilobytes.", limits.bytes / 1024),
            "Split it into several files.",
        );
        return unreadable(file, "", flaw);
    }
    let (layout, mut flaws) = understand(text, limits);
    if flaws.is_empty()
        && let Some(format) = format_of(&layout)
        && format != NEWEST_FORMAT
    {
        if let Some(newer) = migrate(text, format, steps) {
            // Without steps, so that one that leaves the number as it was cannot go round for ever.
            return read_migrated(file, &newer, limits, &[]);
        }
        flaws.push(foreign_format(&layout, format));
    }
    let mut value = None;
    if flaws.is_empty() {
        match read_by_ron::<T>(text, limits) {
            Ok(content) => {
                value = Some(content);
                flaws = layout.duplicates(limits.problems);
            }
            Err(error) => {
                flaws = misfits::<T>(&layout, limits);
                if flaws.is_empty() {
                    flaws.push(ron_error::translate(&layout, &error));
                }
            }
        }
    } else if flaws.iter().all(|flaw| keeps_the_tree(flaw.code)) {
        flaws.extend(misfits::<T>(&layout, limits));
    }
    finish(file, layout, flaws, value, limits)
}

/// All that stands twice or does not fit the type.
fn misfits<T: DeserializeOwned>(layout: &Layout, limits: &Limits) -> Vec<Flaw> {
    let mut flaws = layout.duplicates(limits.problems);
    flaws.extend(explain::explain::<T>(layout, limits));
    flaws
}

/// Whether the tree can be trusted in spite of a flaw with this code, so that its values can be looked at.
fn keeps_the_tree(code: &str) -> bool {
    matches!(code, ODD_CHARACTER | INNER_QUOTE)
}

/// The tree of a text, and what is wrong with its writing.
fn understand(text: &str, limits: &Limits) -> (Layout, Vec<Flaw>) {
    let lines = Lines::new(text);
    let scanned = scan::scan(text, limits);
    let mut flaws = scanned.flaws;
    if flaws.iter().any(|flaw| flaw.code == UNREADABLE) {
        return (Layout::new(text, lines, Tree::default()), flaws);
    }
    let grouped = brackets::group(text, &lines, &scanned.tokens, limits);
    if let Some(flaw) = &grouped.flaw
        && flaw.code == UNREADABLE
    {
        flaws.push(flaw.clone());
        return (Layout::new(text, lines, Tree::default()), flaws);
    }
    let (tree, mut slips) = parse::parse(text, &grouped, limits);
    if let Some(flaw) = grouped.flaw {
        // After a wrong bracket everything else looks wrong too.
        slips = vec![flaw];
    }
    // Where a text or comment ends was guessed: what looks wrong after it may be nothing but a bad guess.
    let line = |flaw: &Flaw| lines.position(text, flaw.span.start).0;
    let unclosed = flaws.iter().any(|flaw| flaw.code == UNCLOSED);
    let guessed = flaws.iter().filter(|flaw| flaw.code == INNER_QUOTE);
    let guessed = guessed.map(line).collect::<Vec<_>>();
    slips.retain(|slip| !unclosed && !guessed.contains(&line(slip)));
    flaws.extend(slips);
    (Layout::new(text, lines, tree), flaws)
}

/// The text as ron reads it, or ron's error.
fn read_by_ron<T: DeserializeOwned>(text: &str, limits: &Limits) -> ron::error::SpannedResult<T> {
    use ron::extensions::Extensions;
    // Each bracket costs ron up to six steps of recursion: group, value, option, word and what they wrap.
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_NEWTYPES)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
        .with_recursion_limit(limits.depth.saturating_mul(6))
        .from_str(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// The file's format number, where it names one, without regard to what else stands in the file.
fn format_of(layout: &Layout) -> Option<u32> {
    let root = layout.tree().node(layout.tree().root()?);
    let Kind::Struct { fields, .. } = &root.kind else {
        return None;
    };
    let field = fields.iter().find(|field| field.name == "format")?;
    explain::value::<Format>(layout, field.value).map(|format| format.0)
}

/// The text brought to the newest format, if it has an older one that there are steps for.
///
/// The first step leads from format 1 to 2, and the last one to the newest.
fn migrate(text: &str, format: u32, steps: &[Migration]) -> Option<String> {
    let from = usize::try_from(format).ok()?.checked_sub(1)?;
    let steps = steps.get(from..).filter(|steps| !steps.is_empty())?;
    Some(steps.iter().fold(text.to_owned(), |text, step| step(&text)))
}

fn foreign_format(layout: &Layout, format: u32) -> Flaw {
    let place = super::Place::root().field("format");
    let span = layout.locate(&place, false);
    let (message, help) = if format > NEWEST_FORMAT {
        (
            format!("The file has format {format}, but this version reads format {NEWEST_FORMAT}."),
            "Get a newer version of Kitchen Table.".to_owned(),
        )
    } else {
        (
            format!("There is no format {format}."),
            format!("Write format: {NEWEST_FORMAT}."),
        )
    };
    Flaw::new(FORMAT, span, message, help)
}

fn unreadable<T>(file: &str, text: &str, flaw: Flaw) -> Reading<T> {
    let layout = Layout::new(text, Lines::new(text), Tree::default());
    let problems = vec![layout.flaw(file, flaw)];
    Reading {
        value: None,
        layout,
        problems,
    }
}

/// Puts the flaws in order and at their places. There is a value only where there is none.
fn finish<T>(
    file: &str,
    layout: Layout,
    mut flaws: Vec<Flaw>,
    value: Option<T>,
    limits: &Limits,
) -> Reading<T> {
    flaws.sort_by(|a, b| {
        (a.span.start, a.code, &a.message).cmp(&(b.span.start, b.code, &b.message))
    });
    flaws.dedup();
    flaws.truncate(limits.problems.max(1));
    let problems = flaws
        .into_iter()
        .map(|flaw| layout.flaw(file, flaw))
        .collect::<Vec<_>>();
    Reading {
        value: value.filter(|_| problems.is_empty()),
        layout,
        problems,
    }
}
