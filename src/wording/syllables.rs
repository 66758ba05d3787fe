//! Syllables: counted by the spelling, with a table for common words that the spelling tells wrongly.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::words::Word;

/// Common words whose spelling misleads the rules below: `2: being business`.
static EXCEPTIONS: LazyLock<BTreeMap<&'static str, u32>> = LazyLock::new(|| {
    let lines = include_str!("../../assets/wording/syllables.txt").lines();
    let lines = lines.filter_map(|line| line.split_once(':'));
    lines
        .filter_map(|(count, words)| Some((count.parse().ok()?, words)))
        .flat_map(|(count, words)| words.split_whitespace().map(move |word| (word, count)))
        .collect()
});

/// First halves of compounds whose "e" stays silent inside: "homework", "careful", "caregiver".
const SILENT_INSIDE: &[&str] = &[
    "home", "care", "some", "safe", "hope", "base", "note", "time", "life", "love", "like", "name",
    "place", "use", "shame", "fire", "whole", "live", "peace", "house", "face", "state", "here",
    "there", "where", "more", "before", "grace", "side", "store",
];

/// Vowels side by side that are two syllables, unless one of the letters stands before: "pe-ri-od", but "na-tion".
const APART: &[(&str, &str)] = &[
    ("ia", "tcs"),
    ("io", "tcsgxln"),
    ("iu", ""),
    ("iet", ""),
    ("ien", "tcfhgv"),
    ("ua", "gq"),
    ("uen", "gq"),
    ("uel", "gq"),
    ("uin", "gq"),
    ("uid", "gq"),
    ("uou", ""),
    ("ciate", ""),
    ("tiate", ""),
    ("eum", ""),
    ("aos", ""),
    ("aot", ""),
];

/// The syllables of a word; a number is counted as it is read, an abbreviation letter by letter.
#[must_use]
pub(super) fn syllables(word: &Word<'_>) -> u32 {
    if word.is_number() {
        return word
            .text
            .split(|c: char| !c.is_ascii_digit())
            .map(of_digits)
            .sum::<u32>()
            .max(1);
    }
    if word.is_capitals() && is_spelled_out(&word.folded) {
        return word
            .folded
            .chars()
            .filter(|c| c.is_alphabetic())
            .map(|c| if c == 'w' { 3 } else { 1 })
            .sum();
    }
    // The parts of "seven-year-old" are words of their own here.
    word.text
        .split(['-', '\u{2010}', '\u{2011}', '.'])
        .filter(|part| !part.is_empty())
        .map(|part| of_letters(&super::words::fold(part)))
        .sum::<u32>()
        .max(1)
}

/// Abbreviations up to three letters, or without a vowel, are spelled out; "CANS" is read as a word.
fn is_spelled_out(folded: &str) -> bool {
    folded.chars().count() <= 3 || !folded.contains(['a', 'e', 'i', 'o', 'u'])
}

/// A whole number of up to three digits as it is read; longer ones by pairs of digits, as years are.
fn of_digits(digits: &str) -> u32 {
    const ONES: [u32; 20] = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2];
    let below_hundred = |number: u32| -> u32 {
        if let Some(&small) = usize::try_from(number)
            .ok()
            .and_then(|number| ONES.get(number))
        {
            return small;
        }
        let tens = if number / 10 == 7 { 3 } else { 2 };
        let ones = usize::try_from(number % 10)
            .ok()
            .and_then(|ones| ONES.get(ones))
            .copied()
            .unwrap_or(1);
        tens + if number.is_multiple_of(10) { 0 } else { ones }
    };
    if digits.is_empty() {
        return 0;
    }
    match digits.parse::<u32>() {
        Ok(number) if number < 100 => below_hundred(number),
        Ok(number) if number < 1000 => {
            let rest = number % 100;
            below_hundred(number / 100) + 2 + if rest == 0 { 0 } else { below_hundred(rest) }
        }
        _ => digits
            .as_bytes()
            .chunks(2)
            .map(|pair| {
                pair.iter().fold(0, |sum, digit| {
                    sum * 10 + u32::from(digit.saturating_sub(b'0'))
                })
            })
            .map(below_hundred)
            .sum(),
    }
}

fn of_letters(word: &str) -> u32 {
    let word = word.trim_matches('\'');
    if let Some(&count) = EXCEPTIONS.get(word) {
        return count;
    }
    let plain: String = word.chars().map(without_accent).collect();
    let (stem, extra) = without_contraction(&plain);
    if let Some(count) = compound(stem) {
        return count + extra;
    }
    (by_rules(stem) + extra).max(1)
}

/// Takes "n't", "'s", "'re" off and says whether they are heard as a syllable of their own.
fn without_contraction(word: &str) -> (&str, u32) {
    if let Some(stem) = word.strip_suffix("n't") {
        // "couldn't", "didn't", "isn't" have one more, "don't", "can't", "weren't", "won't" have not.
        return (stem, u32::from(stem.ends_with(['d', 's'])));
    }
    let Some((stem, ending)) = word.split_once('\'') else {
        return (word, 0);
    };
    let hissing = ["s", "x", "z", "ch", "sh", "ce", "ge", "se"]
        .iter()
        .any(|end| stem.ends_with(end));
    match ending {
        "s" => (stem, u32::from(hissing)),
        "ll" | "d" => (stem, u32::from(matches!(stem, "it" | "that" | "what"))),
        "ve" => (stem, u32::from(stem.ends_with('d'))),
        _ => (stem, 0),
    }
}

/// A word put together from one with a silent "e" and another: "homework", "careful".
fn compound(word: &str) -> Option<u32> {
    SILENT_INSIDE.iter().find_map(|begin| {
        let rest = word.strip_prefix(begin).filter(|rest| rest.len() >= 3)?;
        let whole = rest.contains(is_vowel) && !rest.starts_with(is_vowel);
        whole.then(|| by_rules(begin) + by_rules(rest))
    })
}

/// Groups of vowels, less the silent ones, more the ones that are heard apart.
fn by_rules(word: &str) -> u32 {
    let letters: Vec<char> = word.chars().collect();
    let vowel_at = |at: Option<usize>| {
        at.and_then(|at| letters.get(at))
            .is_some_and(|&letter| is_vowel(letter))
    };
    let mut count = 0u32;
    let mut in_group = false;
    for (at, &letter) in letters.iter().enumerate() {
        // "y" before a vowel, at the beginning or behind a vowel, is a consonant: "year", "player", but not "played".
        let before = at == 0 || vowel_at(at.checked_sub(1));
        let consonant = letter == 'y' && before && vowel_at(Some(at + 1)) && !word.ends_with("yed");
        let vowel = is_vowel(letter) && !consonant;
        if vowel && !in_group {
            count += 1;
        }
        in_group = vowel;
    }
    (count + heard_apart(word))
        .saturating_sub(silent_ending(word) + silent_before_ending(word))
        .max(1)
}

/// How many vowels side by side are syllables of their own.
fn heard_apart(word: &str) -> u32 {
    let mut count = 0;
    for (vowels, not_after) in APART {
        for (at, _) in word.match_indices(vowels) {
            let before = word.get(..at).and_then(|begin| begin.chars().next_back());
            // "marriage", "carriage": the one ending in which "ia" is a single sound.
            let single = word.get(at..).is_some_and(|rest| rest.starts_with("iage"));
            count += u32::from(!single && before.is_none_or(|before| !not_after.contains(before)));
        }
    }
    let behind = |ending: &str, sounds: fn(char) -> bool| {
        word.strip_suffix(ending)
            .and_then(|stem| stem.chars().next_back())
            .is_some_and(sounds)
    };
    // "see-ing", "try-ing", but not "play-ing", whose "y" is a consonant already.
    let stem = word
        .strip_suffix("ing")
        .or_else(|| word.strip_suffix("ings"))
        .unwrap_or_default();
    let consonant_y = stem
        .strip_suffix('y')
        .is_some_and(|stem| stem.ends_with(is_vowel));
    count += u32::from(stem.ends_with(is_vowel) && !consonant_y && !stem.ends_with("qu"));
    // "earl-i-er", "happ-i-est": not "pier", which has no other vowel.
    for ending in ["ier", "iest"] {
        let long = word
            .strip_suffix(ending)
            .is_some_and(|stem| stem.contains(is_vowel));
        count += u32::from(long && behind(ending, |letter| !is_vowel(letter)));
    }
    let open = word.ends_with("eo") || word.ends_with("eos");
    count + u32::from(open) + u32::from(word.ends_with("ism") || word.ends_with("isms"))
}

/// A silent "e" before an ending: "safe-ly", "state-ment"; not "a-gree-ment".
fn silent_before_ending(word: &str) -> u32 {
    let silent = ["ely", "eful", "efully", "eless", "ement", "ements", "eness"]
        .iter()
        .any(|ending| {
            let stem = word.strip_suffix(ending).unwrap_or_default();
            stem.contains(is_vowel) && !stem.ends_with(is_vowel)
        });
    u32::from(silent)
}

/// Endings with a vowel that is not heard: "hope", "hopes", "hoped"; but "table", "houses", "wanted".
fn silent_ending(word: &str) -> u32 {
    let before = |ending: &str| {
        word.strip_suffix(ending)
            .and_then(|stem| stem.chars().next_back())
    };
    let consonant = |letter: Option<char>| {
        letter.is_some_and(|letter| letter.is_alphabetic() && !is_vowel(letter))
    };
    let has_vowel = |ending: &str| {
        word.strip_suffix(ending)
            .is_some_and(|stem| stem.contains(is_vowel))
    };
    if word.ends_with("le") || word.ends_with("les") || word.ends_with("led") {
        // "table", "settles": heard after a consonant; silent in "while", "rules", "smiled".
        let ending = if word.ends_with("le") {
            "le"
        } else if word.ends_with("les") {
            "les"
        } else {
            "led"
        };
        let heard =
            consonant(before(ending)) && before(ending) != Some('l') && before(ending) != Some('r');
        // "called", "filled", "world": no vowel is heard.
        return u32::from(!heard && has_vowel(ending));
    }
    if word.ends_with("gue")
        || word.ends_with("que")
        || word.ends_with("gues")
        || word.ends_with("ques")
    {
        // "league", "unique".
        let stem = word.trim_end_matches('s').trim_end_matches("ue");
        return u32::from(stem.contains(is_vowel));
    }
    if word.ends_with("ed") {
        return u32::from(
            !matches!(before("ed"), Some('t' | 'd'))
                && has_vowel("ed")
                && !is_vowel(before("ed").unwrap_or('a')),
        );
    }
    if word.ends_with("es") {
        let stem = word.strip_suffix("es").unwrap_or(word);
        let heard = ["s", "x", "z", "ch", "sh", "c", "g"]
            .iter()
            .any(|end| stem.ends_with(end));
        return u32::from(!heard && has_vowel("es") && consonant(before("es")));
    }
    u32::from(word.ends_with('e') && has_vowel("e") && consonant(before("e")))
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// The letter without its accent, for the vowels of names and loan words.
fn without_accent(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        other => other,
    }
}
