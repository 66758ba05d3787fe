//! Chance: numbers that depend on a seed, a purpose, a place and a count, and on nothing else.
//!
//! Only the generator is taken from `rand`; drawing from it is done here, on whole numbers, because a
//! library's distributions may change with its version and stored attempts must replay for years.

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// What a draw is for. The numbers are part of every stored attempt: never change them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Which reply comes.
    Reply = 1,
    /// The order of choices on the screen.
    Order = 2,
    /// What a bot picks.
    Bot = 3,
}

/// The name of a place as a number (64-bit FNV-1a of `scene/moment`), computed once per moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PlaceKey(u64);

impl PlaceKey {
    /// The key of a place's name.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in name.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Self(hash)
    }
}

/// A source of draws for one seed, purpose, place and count.
#[derive(Debug)]
pub struct Chance(ChaCha8Rng);

impl Chance {
    /// The draws for this seed, purpose, place and count (the number of the decision).
    #[must_use]
    pub fn new(seed: u64, purpose: Purpose, place: PlaceKey, count: u64) -> Self {
        let mut key = [0; 32];
        let words = [seed, purpose as u64, place.0, count];
        for (bytes, word) in key.chunks_exact_mut(8).zip(words) {
            bytes.copy_from_slice(&word.to_le_bytes());
        }
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A number below `limit`, each equally likely; 0 if the limit is 0.
    pub fn below(&mut self, limit: u64) -> u64 {
        if limit <= 1 {
            return 0;
        }
        // Numbers in the last incomplete stretch would favor the low results, so they are drawn again.
        let fair = u64::MAX - u64::MAX % limit;
        loop {
            let number = self.0.next_u64();
            if number < fair {
                return number % limit;
            }
        }
    }

    /// A position, each as likely as its weight; the first if all weights are 0.
    pub fn pick(&mut self, weights: &[u64]) -> usize {
        let mut left = self.below(weights.iter().sum());
        for (position, weight) in weights.iter().enumerate() {
            if left < *weight {
                return position;
            }
            left -= weight;
        }
        0
    }

    /// A position below `length`, each equally likely; 0 if there is none.
    pub fn index(&mut self, length: usize) -> usize {
        let drawn = self.below(u64::try_from(length).unwrap_or(u64::MAX));
        usize::try_from(drawn).unwrap_or_default()
    }

    /// Puts items in an order, each equally likely.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.index(last + 1));
        }
    }
}
