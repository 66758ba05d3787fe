//! Terms: how an entry of the word lists is written and when it fits the words of a sentence.
//!
//! The signs are explained at the top of `assets/wording/words.txt`.

use super::words::{Word, fold};

/// How many words `...` may stand for at most: enough for "if you don't *let me in* we will".
const GAP: usize = 4;

/// Numbers as words; beyond twenty people say digits of ages and hours rarely.
const NUMBERS: &[&str] = &[
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "twenty", "fifteen",
];

/// A term that can be looked for.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    at_clause: bool,
    parts: Vec<Part>,
}

/// One word's place in a term.
#[derive(Clone, Debug)]
enum Part {
    /// One of these.
    Words(Vec<Form>),
    /// A number.
    Number,
    /// Any word.
    Any,
    /// Up to [`GAP`] words.
    Gap,
}

/// A form in which a word may stand.
#[derive(Clone, Debug)]
pub(super) enum Form {
    /// The word itself, folded.
    Exactly(String),
    /// In capitals only.
    Capitals(String),
    /// A word that begins so.
    Begins(String),
}

/// What a pattern may begin with, to find it fast.
pub(super) enum Start<'p> {
    /// One of these forms.
    Forms(&'p [Form]),
    /// A number.
    Number,
}

impl Pattern {
    /// Reads a term; `None` if it is empty or begins with a sign that stands for any word.
    pub(super) fn parse(term: &str) -> Option<Self> {
        let term = term.trim();
        let (at_clause, rest) = term
            .strip_prefix('^')
            .map_or((false, term), |rest| (true, rest));
        let parts: Vec<Part> = rest.split_whitespace().map(parse_part).collect();
        let starts = matches!(parts.first(), Some(Part::Words(_) | Part::Number));
        let ends = matches!(parts.last(), Some(Part::Words(_) | Part::Number));
        (starts && ends).then_some(Self { at_clause, parts })
    }

    /// What the first word must be.
    pub(super) fn start(&self) -> Start<'_> {
        match self.parts.first() {
            Some(Part::Words(forms)) => Start::Forms(forms),
            _ => Start::Number,
        }
    }

    /// How many of the words, from the first of them on, the term fits; `None` if it does not fit there.
    pub(super) fn fits(&self, words: &[Word<'_>]) -> Option<usize> {
        if self.at_clause && !words.first()?.starts_clause {
            return None;
        }
        fits(&self.parts, words)
    }
}

fn fits(parts: &[Part], words: &[Word<'_>]) -> Option<usize> {
    let Some((part, later)) = parts.split_first() else {
        return Some(0);
    };
    if matches!(part, Part::Gap) {
        return (0..=GAP.min(words.len()))
            .find_map(|gap| Some(gap + fits(later, words.get(gap..)?)?));
    }
    let (word, rest) = words.split_first()?;
    let here = match part {
        Part::Words(forms) => forms.iter().any(|form| form.fits(word)),
        Part::Number => is_number(word),
        Part::Any | Part::Gap => true,
    };
    if here {
        Some(1 + fits(later, rest)?)
    } else {
        None
    }
}

/// Whether a word is a number, in digits or in letters.
pub(super) fn is_number(word: &Word<'_>) -> bool {
    word.is_number() || NUMBERS.contains(&word.folded.as_str())
}

impl Form {
    fn fits(&self, word: &Word<'_>) -> bool {
        match self {
            Self::Exactly(form) => word.folded == *form,
            Self::Capitals(form) => word.is_capitals() && word.folded == *form,
            Self::Begins(form) => word.folded.starts_with(form.as_str()),
        }
    }
}

fn parse_part(part: &str) -> Part {
    match part {
        "..." => Part::Gap,
        "_" => Part::Any,
        "#" => Part::Number,
        _ => {
            let mut forms = Vec::new();
            for word in part.split('/').filter(|word| !word.is_empty()) {
                parse_form(word, &mut forms);
            }
            Part::Words(forms)
        }
    }
}

fn parse_form(word: &str, forms: &mut Vec<Form>) {
    if let Some(begin) = word.strip_suffix('*') {
        forms.push(Form::Begins(fold(begin)));
    } else if let Some(base) = word.strip_suffix('+') {
        forms.extend(inflected(&fold(base)).into_iter().map(Form::Exactly));
    } else if word.chars().filter(|c| c.is_alphabetic()).count() >= 2
        && !word.chars().any(char::is_lowercase)
    {
        forms.push(Form::Capitals(fold(word)));
    } else {
        forms.push(Form::Exactly(fold(word)));
    }
}

/// A word with its regular endings, for nouns and verbs alike: a form that English lacks does no harm.
pub(super) fn inflected(base: &str) -> Vec<String> {
    let mut forms: Vec<String> = ["", "s", "'s", "s'"]
        .iter()
        .map(|ending| format!("{base}{ending}"))
        .collect();
    let consonant = |letter: Option<char>| {
        letter.is_some_and(|c| c.is_ascii_alphabetic() && !"aeiou".contains(c))
    };
    let mut back = base.chars().rev();
    let (last, before, third) = (back.next(), back.next(), back.next());
    if let Some(stem) = base.strip_suffix('e') {
        forms.extend([format!("{base}d"), format!("{stem}ing")]);
    } else if let (Some(stem), true) = (base.strip_suffix('y'), consonant(before)) {
        forms.extend([
            format!("{stem}ies"),
            format!("{stem}ied"),
            format!("{base}ing"),
        ]);
    } else {
        forms.extend([
            format!("{base}es"),
            format!("{base}ed"),
            format!("{base}ing"),
        ]);
        // "stop" becomes "stopped": consonant, vowel, consonant.
        if let Some(last) = last.filter(|c| !"wxy".contains(*c))
            && consonant(Some(last))
            && before.is_some_and(|c| "aeiou".contains(c))
            && consonant(third)
        {
            forms.extend([format!("{base}{last}ed"), format!("{base}{last}ing")]);
        }
    }
    forms
}
