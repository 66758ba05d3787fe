//! The rules of scoring on small invented visits, with the figures worked out by hand.
//!
//! `docs/scoring.md` tells the same figures; [`document`] keeps it so.

mod bands;
mod document;
mod duties;
mod evidence;
mod faults;
mod figures;
mod guesser;
mod hubs;
mod properties;
mod stakes;
mod visits;
