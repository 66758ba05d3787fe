//! Numbers as ron writes them: `-3`, `1_000`, `0xff`, `4.5`, `1e3`, `300u16`.

/// A number as it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Number {
    /// A whole number.
    Whole(i128),
    /// A whole number with more digits than any type holds.
    TooLong,
    /// A number with a point or an exponent.
    Fraction(f64),
}

impl Number {
    /// The number as a fraction.
    #[expect(clippy::cast_precision_loss, reason = "fractions are rounded anyway")]
    pub(super) fn as_fraction(self) -> f64 {
        match self {
            Self::Whole(number) => number as f64,
            Self::TooLong => f64::MAX,
            Self::Fraction(number) => number,
        }
    }
}

/// The number that a text is, if it is one.
pub(super) fn parse(text: &str) -> Option<Number> {
    let plain = text.replace('_', "");
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, plain.strip_prefix('+').unwrap_or(&plain)),
    };
    let (base, digits) = match digits.get(..2) {
        Some("0x") => (16, digits.get(2..)?),
        Some("0o") => (8, digits.get(2..)?),
        Some("0b") => (2, digits.get(2..)?),
        _ => (10, digits),
    };
    let digits = ["8", "16", "32", "64"]
        .iter()
        .find_map(|bits| digits.strip_suffix(bits)?.strip_suffix(['i', 'u']))
        .unwrap_or(digits);
    if !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(base)) {
        return Some(
            i128::from_str_radix(digits, base).map_or(Number::TooLong, |n| {
                n.checked_mul(sign).map_or(Number::TooLong, Number::Whole)
            }),
        );
    }
    let plain = plain
        .strip_suffix("f32")
        .or(plain.strip_suffix("f64"))
        .unwrap_or(&plain);
    plain.parse().ok().map(Number::Fraction)
}
