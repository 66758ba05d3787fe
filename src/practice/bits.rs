//! Small sets of positions, for elements, categories and duties.

/// A set of positions below 64, kept in one word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bits(pub u64);

impl Bits {
    /// How many positions there can be.
    pub const CAPACITY: usize = 64;

    /// The set of these positions; those that don't fit are left out.
    pub fn of(positions: impl IntoIterator<Item = usize>) -> Self {
        let mut bits = Self::default();
        for position in positions {
            bits.insert(position);
        }
        bits
    }

    /// Adds a position.
    pub fn insert(&mut self, position: usize) {
        if position < Self::CAPACITY {
            self.0 |= 1 << position;
        }
    }

    /// Whether the position is in the set.
    #[must_use]
    pub fn contains(self, position: usize) -> bool {
        position < Self::CAPACITY && self.0 & (1 << position) != 0
    }

    /// Whether the two sets share a position.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    #[must_use]
    pub fn and_also(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The positions, lowest first.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Self::CAPACITY).filter(move |position| self.contains(*position))
    }
}
