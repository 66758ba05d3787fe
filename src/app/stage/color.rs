//! Colors of the drawings: cut paper, shaded by mixing toward a warm dark or a warm light.

/// What papers are mixed with to stand in the shade.
const SHADE: Tint = tint("#2A1B1E");
/// What papers are mixed with to stand in the light.
const LIGHT: Tint = tint("#FFF8EC");

/// An sRGB color with opacity, each from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tint {
    /// Red.
    pub red: f32,
    /// Green.
    pub green: f32,
    /// Blue.
    pub blue: f32,
    /// Opacity.
    pub alpha: f32,
}

/// The color written `#rrggbb`; black if it is not written so, which a test of the drawings would show.
#[must_use]
pub const fn tint(text: &str) -> Tint {
    match written(text) {
        Some(tint) => tint,
        None => Tint {
            red: 0.0,
            green: 0.0,
            blue: 0.0,
            alpha: 1.0,
        },
    }
}

/// The color written `#rrggbb`.
#[must_use]
pub const fn written(text: &str) -> Option<Tint> {
    let [b'#', r1, r2, g1, g2, b1, b2] = text.as_bytes() else {
        return None;
    };
    match (channel(*r1, *r2), channel(*g1, *g2), channel(*b1, *b2)) {
        (Some(red), Some(green), Some(blue)) => Some(Tint {
            red,
            green,
            blue,
            alpha: 1.0,
        }),
        _ => None,
    }
}

const fn channel(high: u8, low: u8) -> Option<f32> {
    match (digit(high), digit(low)) {
        (Some(high), Some(low)) => Some((high * 16 + low) as f32 / 255.0),
        _ => None,
    }
}

const fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

impl Tint {
    /// A share of the way toward another color; the opacity stays.
    #[must_use]
    pub fn mix(self, other: Self, share: f32) -> Self {
        let between = |from: f32, to: f32| from + (to - from) * share;
        Self {
            red: between(self.red, other.red),
            green: between(self.green, other.green),
            blue: between(self.blue, other.blue),
            alpha: self.alpha,
        }
    }

    /// The same paper in the shade.
    #[must_use]
    pub fn darker(self, share: f32) -> Self {
        self.mix(SHADE, share)
    }

    /// The same paper in the light.
    #[must_use]
    pub fn lighter(self, share: f32) -> Self {
        self.mix(LIGHT, share)
    }

    /// The same color, see-through.
    #[must_use]
    pub fn faded(self, alpha: f32) -> Self {
        Self { alpha, ..self }
    }

    /// How light it is to the eye, 0 to 1, as WCAG reckons it.
    #[must_use]
    pub fn luminance(self) -> f32 {
        let [red, green, blue, _] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The color in linear light, as meshes want it.
    #[must_use]
    pub fn linear(self) -> [f32; 4] {
        let linear = |value: f32| {
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        [
            linear(self.red),
            linear(self.green),
            linear(self.blue),
            self.alpha,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colors_are_read_in_either_case_and_nothing_else_is() {
        assert_eq!(written("#FF8000"), written("#ff8000"));
        assert!((tint("#ffffff").luminance() - 1.0).abs() < 1e-4);
        for wrong in ["", "ff8000", "#ff80", "#ff80zz", "#ff800000", "#é8000"] {
            assert_eq!(written(wrong), None, "{wrong}");
        }
    }
}
