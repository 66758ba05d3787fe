//! The words of the interface, from Fluent files in `assets/text/`, so that another language is another file.
//!
//! What people say, and what a scenario or the practice model calls things, is data of theirs and does not stand here.

mod lists;

use std::borrow::Cow;
use std::sync::{Arc, LazyLock, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use lists::{beside, listed, told_of};

/// A language that the interface can speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag: `en-US`.
    pub tag: &'static str,
    /// What its speakers call it.
    pub name: &'static str,
    source: &'static str,
}

/// All languages, the one that every text is written in first.
pub const LANGUAGES: &[Language] = &[Language {
    tag: "en-US",
    name: "English",
    source: include_str!("../../assets/text/en-US.ftl"),
}];

static IN_USE: LazyLock<RwLock<Arc<Texts>>> =
    LazyLock::new(|| RwLock::new(Arc::new(Texts::of(LANGUAGES.first()))));

/// The text with this id in the language in use; the id itself where there is none, which a test rules out.
#[must_use]
pub fn text(id: &str) -> String {
    in_use().say(id, None)
}

/// The text with this id, with values for the places it leaves open.
#[must_use]
pub fn text_with<const N: usize>(id: &str, values: [(&'static str, FluentValue<'_>); N]) -> String {
    let values: FluentArgs<'_> = values.into_iter().collect();
    in_use().say(id, Some(&values))
}

/// Speaks this language from now on; an unknown one changes nothing.
pub fn speak(tag: &str) {
    if let Some(language) = LANGUAGES.iter().find(|language| language.tag == tag)
        && let Ok(mut texts) = IN_USE.write()
    {
        *texts = Arc::new(Texts::of(Some(language)));
    }
}

fn in_use() -> Arc<Texts> {
    match IN_USE.read() {
        Ok(texts) => Arc::clone(&texts),
        // Whoever held the lock failed; what it guards is replaced as a whole and therefore sound.
        Err(poisoned) => Arc::clone(&poisoned.into_inner()),
    }
}

/// The texts of one language.
struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Texts with a mistake in their file are left out; the others are there.
    fn of(language: Option<&Language>) -> Self {
        let tag: LanguageIdentifier = language
            .and_then(|language| language.tag.parse().ok())
            .unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks that keep directions apart are not in our faces, and no language here is written right to left.
        bundle.set_use_isolating(false);
        let source = language.map_or("", |language| language.source).to_owned();
        let resource = match FluentResource::try_new(source) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    fn say(&self, id: &str, values: Option<&FluentArgs<'_>>) -> String {
        let mut errors = Vec::new();
        self.bundle
            .get_message(id)
            .and_then(|message| message.value())
            .map_or(Cow::Borrowed(id), |pattern| {
                self.bundle.format_pattern(pattern, values, &mut errors)
            })
            .into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &'static str, values: &[(&'static str, i64)], expected: &str) {
        let texts = Texts::of(Some(&Language {
            tag: "en-US",
            name: "English",
            source,
        }));
        let values = values
            .iter()
            .map(|(name, value)| (*name, FluentValue::from(*value)))
            .collect();
        assert_eq!(texts.say("it", Some(&values)), expected);
    }

    #[test]
    fn a_text_is_said_with_its_values() {
        check("it = Good evening", &[], "Good evening");
        check("it = Line { $line }", &[("line", 12)], "Line 12");
        let minutes = "it = { $n ->\n  [one] One minute\n *[other] { $n } minutes\n}";
        check(minutes, &[("n", 1)], "One minute");
        check(minutes, &[("n", 5)], "5 minutes");
    }

    #[test]
    fn a_text_that_is_missing_or_broken_is_its_id_and_spoils_no_other() {
        check("", &[], "it");
        check("it = \nother = Other", &[], "it");
        check("broken = { $\nit = Still here", &[], "Still here");
    }

    #[test]
    fn every_language_file_reads_without_a_mistake_and_has_every_text() {
        let ids = |language: &Language| -> Vec<String> {
            let resource = FluentResource::try_new(language.source.to_owned())
                .map_err(|(_, errors)| errors)
                .expect("the file has no mistakes");
            let ids = resource.entries().filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            });
            ids.collect()
        };
        let first = ids(&LANGUAGES[0]);
        assert!(!first.is_empty(), "no texts at all");
        for language in LANGUAGES {
            assert_eq!(ids(language), first, "{}", language.tag);
        }
    }
}
