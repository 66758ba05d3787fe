//! What a learner has set: size of text, theme, motion, captions, pace of speech, language.
//!
//! Plain values and their file; [`kept`] holds them in bevy's world and applies them.

pub(crate) mod kept;
mod place;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub(crate) use place::Place;

/// What can be set. What a file does not name is as it is by default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The size of text and of everything that goes with it, in percent: one of [`TEXT_SIZES`].
    pub text_size: u16,
    /// The colors.
    pub theme: Theme,
    /// What moves.
    pub motion: Motion,
    /// Whether what can be seen of people is also shown in words.
    pub captions: bool,
    /// How quickly what people say appears.
    pub pace: Pace,
    /// The language of the interface, by its tag: `en-US`.
    pub language: String,
}

/// The sizes of text, in percent.
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

impl Default for Settings {
    fn default() -> Self {
        Self {
            text_size: 100,
            theme: Theme::Paper,
            motion: Motion::Full,
            captions: true,
            pace: Pace::Usual,
            language: "en-US".to_owned(),
        }
    }
}

/// The colors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theme {
    /// Dark on light.
    #[default]
    Paper,
    /// Light on dark.
    Evening,
}

/// What moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Motion {
    /// People breathe, blink and turn.
    #[default]
    Full,
    /// People change at once and else sit still; nothing slides.
    Reduced,
}

/// How quickly what people say appears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pace {
    /// All of it at once.
    AtOnce,
    /// As one speaks to someone who is tired.
    Slow,
    /// As one speaks.
    #[default]
    Usual,
    /// For who reads quickly.
    Fast,
}

impl Pace {
    /// Words a second; none where everything is there at once.
    ///
    /// People talk at about 2.5 words a second; text that appears slower than it is read only holds up, so the usual
    /// pace is that of `tokens.md`, and the slow one still above comfortable reading (our judgment).
    #[must_use]
    pub fn words_a_second(self) -> Option<f32> {
        match self {
            Self::AtOnce => None,
            Self::Slow => Some(7.0),
            Self::Usual => Some(18.0),
            Self::Fast => Some(36.0),
        }
    }
}

impl Settings {
    /// Reads a file's text.
    ///
    /// # Errors
    /// What is wrong with it and where, in a sentence.
    pub fn read(text: &str) -> Result<Self, String> {
        let settings: Self = ron::from_str(text).map_err(|error| error.to_string())?;
        Ok(settings.within_range())
    }

    /// The text of the file that says this.
    #[must_use]
    pub fn written(&self) -> String {
        let pretty = ron::ser::PrettyConfig::default().struct_names(true);
        ron::ser::to_string_pretty(self, pretty).unwrap_or_default() + "\n"
    }

    /// Whether the dark theme is in use.
    #[must_use]
    pub fn dark(&self) -> bool {
        self.theme == Theme::Evening
    }

    /// How many times larger than usual everything is.
    #[must_use]
    pub fn zoom(&self) -> f32 {
        f32::from(self.text_size) / 100.0
    }

    /// How quickly speech appears: with less motion, all of it at once.
    #[must_use]
    pub fn shown_pace(&self) -> Pace {
        match self.motion {
            Motion::Full => self.pace,
            Motion::Reduced => Pace::AtOnce,
        }
    }

    /// The next larger (`1`) or smaller (`-1`) size of text; the same at the ends.
    #[must_use]
    pub fn resized(&self, steps: i32) -> Self {
        let at = TEXT_SIZES
            .iter()
            .position(|size| *size == self.text_size)
            .unwrap_or_default();
        let last = TEXT_SIZES.len() - 1;
        let next = if steps > 0 {
            (at + 1).min(last)
        } else {
            at.saturating_sub(1)
        };
        Self {
            text_size: TEXT_SIZES.get(next).copied().unwrap_or(self.text_size),
            ..self.clone()
        }
    }

    /// A size that someone wrote into the file becomes the nearest that there is.
    fn within_range(self) -> Self {
        let wanted = self.text_size;
        let nearest = TEXT_SIZES
            .into_iter()
            .min_by_key(|size| size.abs_diff(wanted));
        Self {
            text_size: nearest.unwrap_or(100),
            ..self
        }
    }
}
