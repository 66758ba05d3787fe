//! The sizes in which every screen is pictured.

use std::fmt;
use std::str::FromStr;

/// A window's size, how dense its pixels are, and the size of text in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PictureSize {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Pixels to a point, each way.
    pub density: u8,
    /// The size of text, in percent.
    pub text: u16,
}

impl PictureSize {
    /// All of them: the smallest screen still met in offices, the usual laptop, the usual and a large desktop screen,
    /// and the laptop with larger text (our judgment).
    pub const ALL: [Self; 6] = [
        Self::new(1024, 768),
        Self::new(1280, 800),
        Self::new(1920, 1080),
        Self {
            density: 2,
            ..Self::new(3840, 2160)
        },
        Self {
            text: 150,
            ..Self::new(1280, 800)
        },
        Self {
            text: 200,
            ..Self::new(1280, 800)
        },
    ];

    const fn new(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            density: 1,
            text: 100,
        }
    }
}

/// As it is written and as its folder is called: `1280x800`, or `1280x800-150` with larger text.
impl fmt::Display for PictureSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.width, self.height)?;
        if self.text == 100 {
            Ok(())
        } else {
            write!(f, "-{}", self.text)
        }
    }
}

impl FromStr for PictureSize {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|size| size.to_string() == text);
        known.ok_or_else(|| {
            let all = Self::ALL.map(|size| size.to_string());
            format!("there are {}", all.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(u32, u32, u8, u16)>) {
        let read = text.parse::<PictureSize>().ok();
        let read = read.map(|size| (size.width, size.height, size.density, size.text));
        assert_eq!(read, expected, "{text}");
    }

    #[test]
    fn sizes_are_read_as_their_folders_are_called() {
        check("1024x768", Some((1024, 768, 1, 100)));
        check("1280x800", Some((1280, 800, 1, 100)));
        check("3840x2160", Some((3840, 2160, 2, 100)));
        check("1280x800-150", Some((1280, 800, 1, 150)));
        check("1280x800-200", Some((1280, 800, 1, 200)));
        for size in PictureSize::ALL {
            assert_eq!(size.to_string().parse(), Ok(size));
        }
    }

    #[test]
    fn other_sizes_are_refused_with_those_that_there_are() {
        for text in [
            "",
            "1280",
            "1280x",
            "1280X800",
            "1281x800",
            "1280x800-175",
            "all",
        ] {
            check(text, None);
        }
        let sentence = "1x1".parse::<PictureSize>().unwrap_err();
        assert!(sentence.contains("1024x768, 1280x800, 1920x1080, 3840x2160, 1280x800-150"));
    }
}
