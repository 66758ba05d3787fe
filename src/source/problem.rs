//! What is wrong with a file: a code, a place, a plain sentence and what to do about it.

use serde::Serialize;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The file cannot be used as it stands, or breaks a rule that every file keeps.
    Error,
    /// Worth a look; the file can be used.
    Remark,
}

/// One step of the way from the top of a file to a value in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// A named field of a struct: `people`.
    Field(String),
    /// An entry of a map: `"dana"`.
    Key(String),
    /// An item of a list, counted from 0.
    Index(usize),
}

/// Where in a file a value stands, said by its content: fields, keys and positions in lists.
///
/// Rules speak of places; [`super::Layout`] turns a place into a line and a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(pub Vec<Step>);

impl Place {
    /// The whole file.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// The value of a field here.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        self.with(Step::Field(name.to_owned()))
    }

    /// The entry of a map here.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.with(Step::Key(key.to_owned()))
    }

    /// The item of a list here.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

impl std::fmt::Display for Place {
    /// Writes the place as a path: `scenes[0].moments["door"].choices[1]`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) if position == 0 => write!(f, "{name}")?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Key(key) => write!(f, "[\"{key}\"]")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// A problem before it is known where its place stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's code: `KT101`.
    pub code: &'static str,
    /// Whether it is an error or a remark.
    pub severity: Severity,
    /// The value that is wrong.
    pub place: Place,
    /// Points at the key or the field's name instead of the value.
    pub at_name: bool,
    /// What is wrong, in one plain sentence.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl Finding {
    /// An error at the value of `place`.
    #[must_use]
    pub fn error(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            place,
            at_name: false,
            message: message.into(),
            help: String::new(),
        }
    }

    /// A remark at the value of `place`.
    #[must_use]
    pub fn remark(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Remark,
            ..Self::error(code, place, message)
        }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Points at the key or field name instead of at the value.
    #[must_use]
    pub fn at_name(mut self) -> Self {
        self.at_name = true;
        self
    }
}

/// A problem with its position in the text, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The rule's code: `KT101`.
    pub code: String,
    /// Whether it is an error or a remark.
    pub severity: Severity,
    /// The file's name as the caller gave it.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// How many bytes from the start of the file the value begins and ends, for showing it.
    #[serde(skip)]
    pub span: std::ops::Range<usize>,
    /// What is wrong, in one plain sentence.
    pub message: String,
    /// What to do about it; may be empty.
    pub help: String,
}
