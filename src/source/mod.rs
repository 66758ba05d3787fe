//! What stands in a file and where: from characters to a value, and to problems in plain words with their places.
//!
//! Read in this order: `scan` cuts the text into tokens and guesses what was meant where quotes went wrong (`quotes`);
//! `brackets` pairs the brackets; `parse` makes the `tree`; `layout` answers where a place of the content stands.
//! `read` puts it together, with ron as the reader of record, and `explain` finds all that does not fit the type.
//!
//! It knows nothing of scenarios and practice models: they are types that it reads.

mod brackets;
mod codes;
mod explain;
mod fields;
mod layout;
mod limits;
mod lines;
mod misfit;
mod neutral;
mod number;
mod parse;
mod parts;
mod problem;
mod quotes;
mod read;
mod reader;
mod ron_error;
mod scan;
mod signs;
mod suggest;
#[cfg(test)]
mod tests;
mod tree;
mod variant;

pub use codes::{CODES, UNREADABLE};
pub use layout::Layout;
pub use limits::Limits;
pub use lines::Lines;
pub use problem::{Finding, Place, Problem, Severity, Step};
pub use read::{NEWEST_FORMAT, Reading, read, read_bytes};
pub use suggest::{did_you_mean, enumerate, suggestion};
pub use tree::{Entry, Field, Kind, Node, NodeId, Tree};
