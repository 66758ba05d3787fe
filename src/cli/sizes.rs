//! The sizes in which every screen is pictured, as `--sizes` reads them.

use std::fmt;
use std::str::FromStr;

/// A window's size, how dense its pixels are, and the size of text in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PictureSize {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Pixels to a point, each way: 1 to 4.
    pub density: u8,
    /// The size of text in percent: one of the sizes that a learner can set.
    pub text: u16,
}

/// Sizes, as they are asked for: separated by commas, or `all`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureSizes(pub Vec<PictureSize>);

impl PictureSize {
    /// What `all` means: the smallest screen still met in offices, usual and with larger text, the usual laptop, the
    /// usual desktop screen and a large dense one (our judgment).
    pub const ALL: [Self; 6] = [
        Self::new(1024, 768, 1, 100),
        Self::new(1280, 800, 1, 100),
        Self::new(1920, 1080, 1, 100),
        Self::new(3840, 2160, 2, 100),
        Self::new(1024, 768, 1, 150),
        Self::new(1024, 768, 1, 200),
    ];

    const fn new(width: u32, height: u32, density: u8, text: u16) -> Self {
        Self {
            width,
            height,
            density,
            text,
        }
    }
}

/// The sizes of text that can be set, in percent.
const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// As it is written and as its pictures are called: `1280x800`, `3840x2160@2`, `1024x768+150`.
impl fmt::Display for PictureSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.width, self.height)?;
        if self.density != 1 {
            write!(f, "@{}", self.density)?;
        }
        if self.text != 100 {
            write!(f, "+{}", self.text)?;
        }
        Ok(())
    }
}

impl FromStr for PictureSize {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (rest, larger) = text.split_once('+').unwrap_or((text, "100"));
        let (pixels, density) = rest.split_once('@').unwrap_or((rest, "1"));
        let read = || {
            let (width, height) = pixels.split_once('x')?;
            Some(Self {
                width: number(width)?,
                height: number(height)?,
                density: u8::try_from(number(density)?).ok()?,
                text: u16::try_from(number(larger)?).ok()?,
            })
        };
        read().filter(Self::possible).ok_or_else(|| {
            format!(
                "\"{text}\" is no size; write 1280x800, 3840x2160@2 for 2 pixels to a point, 1024x768+150 for text at \
                 150 percent (125, 150, 175 or 200), or all; a window has at least 800x600 points and at most 8000 \
                 pixels each way"
            )
        })
    }
}

impl PictureSize {
    /// Whether a window can have this size: no window is smaller than 800 by 600 points.
    fn possible(&self) -> bool {
        let density = u32::from(self.density);
        (1..=4).contains(&density)
            && (800 * density..=8_000).contains(&self.width)
            && (600 * density..=8_000).contains(&self.height)
            && TEXT_SIZES.contains(&self.text)
    }
}

/// Digits alone: `+5` is a number elsewhere.
fn number(text: &str) -> Option<u32> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

impl FromStr for PictureSizes {
    type Err = String;

    /// What stands twice is pictured once.
    fn from_str(text: &str) -> Result<Self, String> {
        let mut sizes = Vec::new();
        for word in text.split(',') {
            let named = match word {
                "all" => PictureSize::ALL.to_vec(),
                size => vec![size.parse()?],
            };
            for size in named {
                if !sizes.contains(&size) {
                    sizes.push(size);
                }
            }
        }
        Ok(Self(sizes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(u32, u32, u8, u16)]) {
        let read = text.parse::<PictureSizes>().map_or_else(
            |_| Vec::new(),
            |sizes| {
                let parts = |size: PictureSize| (size.width, size.height, size.density, size.text);
                sizes.0.into_iter().map(parts).collect()
            },
        );
        assert_eq!(read, expected, "{text}");
    }

    #[test]
    fn sizes_are_read_with_density_and_text() {
        check("1280x800", &[(1280, 800, 1, 100)]);
        check("3840x2160@2", &[(3840, 2160, 2, 100)]);
        check("1024x768+150", &[(1024, 768, 1, 150)]);
        check("2560x1440@2+200", &[(2560, 1440, 2, 200)]);
        check("1280x800@1+100", &[(1280, 800, 1, 100)]);
        check("800x600", &[(800, 600, 1, 100)]);
        check(
            "1024x768,1280x800",
            &[(1024, 768, 1, 100), (1280, 800, 1, 100)],
        );
        check("1280x800,1280x800", &[(1280, 800, 1, 100)]);
    }

    #[test]
    fn all_is_every_size() {
        let all = "all".parse::<PictureSizes>().unwrap();
        assert_eq!(all.0, PictureSize::ALL);
        let more = "all,1400x900,1280x800".parse::<PictureSizes>().unwrap();
        assert_eq!(more.0.len(), PictureSize::ALL.len() + 1);
    }

    #[test]
    fn a_size_is_read_as_it_is_written() {
        for size in PictureSize::ALL {
            assert_eq!(size.to_string().parse(), Ok(size));
        }
    }

    #[test]
    fn what_no_window_can_be_is_refused() {
        for text in [
            "",
            ",",
            "1280",
            "1280x",
            "x800",
            "1280X800",
            "1280x800x2",
            "799x600",
            "800x599",
            "8001x800",
            "1280x800@2",
            "1280x800@0",
            "4000x4000@5",
            "1280x800@",
            "1280x800+",
            "1280x800+110",
            "1280x800+300",
            "1280x800+150@2",
            "+1280x800",
            "1280x+800",
            " 1280x800",
            "1280x800, 1024x768",
            "ALL",
            "99999999999x800",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn who_writes_it_wrong_is_told_how_to_write_it() {
        let sentence = "1280x800,tall".parse::<PictureSizes>().unwrap_err();
        assert!(sentence.starts_with("\"tall\" is no size; write 1280x800, 3840x2160@2"));
    }
}
