//! The tile coder. Its output is defined in [`protocol::stream::tile`]; here are the choices.
//!
//! For each damaged tile: one colour, else the cheaper of temporal and spatial prediction, each with or without green
//! taken out of red and blue. Cheaper is estimated on every fourth row. Everything works on whole rows of bytes with
//! `min`, `max` and wrapping sums, which the compiler turns into vector instructions.

mod cost;
mod damage;
mod job;
mod predict;

pub use damage::Damage;
pub use job::{JobEncoder, TileCounts};
