//! Whole tenths: the unit of every worth, so that sums are exact.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A number with one decimal, kept as whole tenths: 4.2 is `Tenths(42)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tenths(pub i32);

impl<'de> Deserialize<'de> for Tenths {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = f64::deserialize(deserializer)?;
        let tenths = (number * 10.0).round();
        if !(tenths.abs() <= 1000.0 && (number * 10.0 - tenths).abs() < 1e-6) {
            return Err(D::Error::custom(format!(
                "{number} is not a number with at most one decimal between -100 and 100"
            )));
        }
        #[expect(clippy::cast_possible_truncation, reason = "held within ±1000 above")]
        Ok(Self(tenths as i32))
    }
}

impl Serialize for Tenths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 10.0)
    }
}

impl std::fmt::Display for Tenths {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{}", self.0.abs() / 10, self.0.abs() % 10)
    }
}
