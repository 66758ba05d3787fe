//! A folder with a small scenario in it, and the program run there.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

/// A folder of its own, with `scenarios/a-quiet-porch.ron` in it.
pub(crate) struct Desk {
    folder: TempDir,
}

/// What the program said, and how it ended.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let desk = Self {
            folder: TempDir::new().unwrap(),
        };
        desk.write("scenarios/a-quiet-porch.ron", a_quiet_porch());
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Runs a command line, its words divided by blanks.
    pub(crate) fn run(&self, line: &str) -> Said {
        self.typing(line, "")
    }

    /// Runs a command line while this is typed.
    pub(crate) fn typing(&self, line: &str, typed: impl Into<Vec<u8>>) -> Said {
        self.with(line, typed, &[])
    }

    /// Runs a command line with color asked for although there is no terminal.
    pub(crate) fn in_color(&self, line: &str, typed: &str) -> Said {
        self.with(line, typed, &[("CLICOLOR_FORCE", "1")])
    }

    fn with(&self, line: &str, typed: impl Into<Vec<u8>>, env: &[(&str, &str)]) -> Said {
        let output = assert_cmd::cargo::cargo_bin_cmd!("kitchen-table")
            .args(line.split_whitespace())
            .current_dir(self.folder.path())
            .env_clear()
            .envs(env.iter().copied())
            .timeout(Duration::from_mins(5))
            .write_stdin(typed)
            .output()
            .unwrap();
        Said {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Said {
    /// The program ended with this code.
    #[track_caller]
    pub(crate) fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }

    /// It said all of these on standard output.
    #[track_caller]
    pub(crate) fn says(self, parts: &[&str]) -> Self {
        for part in parts {
            assert!(self.out.contains(part), "{part:?} is not in {self:#?}");
        }
        self
    }

    /// It said all of these on standard error, in one line, and did not panic.
    #[track_caller]
    pub(crate) fn complains(self, parts: &[&str]) -> Self {
        for part in parts {
            assert!(self.err.contains(part), "{part:?} is not in {self:#?}");
        }
        assert_eq!(self.err.trim_end().lines().count(), 1, "{self:#?}");
        assert!(!self.err.contains("panicked"), "{self:#?}");
        self
    }

    /// It said nothing on standard error.
    #[track_caller]
    pub(crate) fn quietly(self) -> Self {
        assert_eq!(self.err, "", "{self:#?}");
        self
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:#?}"))
    }
}

/// The folder of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The small scenario that the description of the format begins with.
pub(crate) fn a_quiet_porch() -> &'static str {
    let page = include_str!("../../docs/scenario-format.md");
    let (_, from_here) = page.split_once("```ron scenario\n").unwrap();
    from_here.split_once("```").unwrap().0
}

/// Whether all that is expected is there and of the same kind; more is welcome.
#[track_caller]
pub(crate) fn assert_shape(actual: &Value, expected: &Value) {
    let mut missing = Vec::new();
    compare("", actual, expected, &mut missing);
    assert!(missing.is_empty(), "{}\nin {actual:#}", missing.join("\n"));
}

fn compare(path: &str, actual: &Value, expected: &Value, missing: &mut Vec<String>) {
    match (actual, expected) {
        (Value::Object(actual), Value::Object(expected)) => {
            for (key, expected) in expected {
                match actual.get(key) {
                    Some(actual) => compare(&format!("{path}/{key}"), actual, expected, missing),
                    None => missing.push(format!("{path}/{key} is missing")),
                }
            }
        }
        (Value::Array(actual), Value::Array(expected)) => {
            if let Some(expected) = expected.first() {
                if actual.is_empty() {
                    missing.push(format!("{path} is empty"));
                }
                for (position, actual) in actual.iter().enumerate() {
                    compare(&format!("{path}/{position}"), actual, expected, missing);
                }
            }
        }
        (Value::Number(_), Value::Number(_))
        | (Value::String(_), Value::String(_))
        | (Value::Bool(_), Value::Bool(_)) => {}
        _ => missing.push(format!("{path} is {actual}, not like {expected}")),
    }
}
