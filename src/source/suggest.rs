//! "Did you mean": the known word nearest to a misspelled one, and how to say it.

/// Longer words are not compared: nobody misspells them, and comparing takes the product of the lengths.
const LONGEST: usize = 48;

/// The known word that was most likely meant, if one is near enough.
///
/// Case, `-` and `_` do not count. Otherwise words of two to four letters may have one slip, and longer ones one more
/// for each three letters. Of equally near words the first wins.
#[must_use]
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.chars().count() > LONGEST {
        return None;
    }
    let plain = plain(word);
    let allowed = (plain.chars().count() + 1) / 3;
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in known {
        if candidate.chars().count() > LONGEST {
            continue;
        }
        let distance = strsim::damerau_levenshtein(&plain, &self::plain(candidate));
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The help line for an unknown word: the nearest known one, or else a list of what there is.
///
/// `what` begins the list: `Words that can stand here`.
#[must_use]
pub fn suggestion(word: &str, known: &[&str], what: &str) -> String {
    match did_you_mean(word, known.iter().copied()) {
        Some(near) => format!("Did you mean {near}?"),
        None if known.is_empty() => String::new(),
        None => format!("{what}: {}.", enumerate(known)),
    }
}

/// Words as a list for people, cut short where it would be longer than anyone reads.
#[must_use]
pub fn enumerate(words: &[&str]) -> String {
    const MOST: usize = 24;
    let mut list = words
        .iter()
        .take(MOST)
        .copied()
        .collect::<Vec<_>>()
        .join(", ");
    if words.len() > MOST {
        list.push_str(", …");
    }
    list
}

/// The word as it is compared.
fn plain(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| if letter == '_' { '-' } else { letter })
        .collect()
}
