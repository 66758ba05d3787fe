//! What several test binaries and benches need.

pub(crate) mod family;
