//! Several things in one text: how a language strings them together is in its file, too.

use super::text_with;

/// Something and what is told of it: "Safety: 40".
#[must_use]
pub fn told_of(what: &str, told: &str) -> String {
    text_with("told-of", [("what", what.into()), ("told", told.into())])
}

/// Things as a sentence names them: "Dana, Eli and Ruth".
#[must_use]
pub fn listed(things: &[String]) -> String {
    match things {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => {
            let before = strung(first, |before, next| {
                text_with("list-comma", [("before", before), ("next", next)])
            });
            let joint = [("before", before.into()), ("last", last.as_str().into())];
            text_with("list-and", joint)
        }
    }
}

/// Facts beside each other on a line: "About 20 min · Starting out".
#[must_use]
pub fn beside(facts: &[String]) -> String {
    strung(facts, |before, next| {
        text_with("list-dot", [("before", before), ("next", next)])
    })
}

type Value<'a> = fluent_bundle::FluentValue<'a>;

fn strung(things: &[String], join: impl Fn(Value<'_>, Value<'_>) -> String) -> String {
    let mut things = things.iter();
    let first = things.next().cloned().unwrap_or_default();
    things.fold(first, |before, next| join(before.into(), next.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(things: &[&str], in_a_sentence: &str, on_a_line: &str) {
        let things: Vec<String> = things.iter().map(|thing| (*thing).to_owned()).collect();
        assert_eq!(listed(&things), in_a_sentence);
        assert_eq!(beside(&things), on_a_line);
    }

    #[test]
    fn things_are_strung_together_as_the_language_does() {
        check(&[], "", "");
        check(&["Dana"], "Dana", "Dana");
        check(&["Dana", "Eli"], "Dana and Eli", "Dana · Eli");
        check(
            &["Dana", "Eli", "Ruth"],
            "Dana, Eli and Ruth",
            "Dana · Eli · Ruth",
        );
        check(&["a", "b", "c", "d"], "a, b, c and d", "a · b · c · d");
    }
}
