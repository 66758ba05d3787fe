//! What single characters mean outside texts, as ron takes them.

/// Whether ron passes over this character between tokens.
pub(super) fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t'
            | '\n'
            | '\r'
            | '\x0B'
            | '\x0C'
            | '\u{85}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{2028}'
            | '\u{2029}'
    )
}

/// Whether a word can begin with this character.
pub(super) fn begins_word(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

/// Whether a word can go on with this character.
pub(super) fn continues_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// Whether a character is a quote that word processors put in.
pub(super) fn is_curly(c: char) -> bool {
    matches!(
        c,
        '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‹' | '›'
    )
}

/// What to call a character that means nothing outside a text, and what to do with it.
pub(super) fn describe(c: char) -> (String, &'static str) {
    let shown = match c {
        '\u{a0}' | '\u{202f}' => "A no-break space".to_owned(),
        '\u{200b}' | '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => {
            "An invisible character".to_owned()
        }
        _ if c.is_whitespace() => "An unusual space".to_owned(),
        _ if c.is_control() => "An invisible control character".to_owned(),
        _ => format!("The character {c}"),
    };
    let help = if c.is_whitespace() || c.is_control() {
        "Replace it by a space."
    } else {
        "Delete it, or put it into a text."
    };
    (shown, help)
}
