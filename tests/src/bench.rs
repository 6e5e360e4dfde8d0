//! Figures of a Vulkan driver, measured by a program that uses it as an app does.
//!
//! [`MEASUREMENTS`] are run by `e2e-bench --measure`, natively and through the pipe in turns; `cargo xtask bench` puts
//! the medians beside each other.

#![expect(
    unsafe_code,
    clippy::undocumented_unsafe_blocks,
    clippy::multiple_unsafe_ops_per_block,
    reason = "Vulkan calls of test programs, on objects that the Gpu owns until its end: the validation layers \
              check their use in every test run, a mistake costs a test"
)]

mod commands;
mod memory;
mod objects;
pub mod raw_quic;
mod submission;
pub mod table;

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::gpu::Gpu;
use crate::programs::Result;

/// One figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What, with its unit last.
    pub name: String,
    /// How much.
    pub value: f64,
}

/// A measurement: its name, and what gives its figures.
pub(crate) type Measurement = (&'static str, fn(&Gpu) -> Result<Vec<Figure>>);

/// All measurements but the session's start.
const MEASUREMENTS: &[Measurement] = &[
    ("record", commands::record),
    ("scene", commands::scene),
    ("submit", submission::pipelined),
    ("fence", submission::fence),
    ("timeline", submission::timeline),
    ("objects", objects::buffers),
    ("allocations", objects::allocations),
    ("pipelines", objects::pipelines),
    ("upload", memory::uploads),
    ("sparse", memory::sparse),
    ("readback", memory::readback),
];

/// Measures, only what is named if anything is.
///
/// # Errors
/// A Vulkan call that failed, or contents that are wrong.
pub fn measure(only: &[String]) -> Result<Vec<Figure>> {
    let start = Instant::now();
    let gpu = Gpu::new()?;
    let mut figures = vec![figure("session start ms", milliseconds(start.elapsed()))];
    for (name, measurement) in MEASUREMENTS {
        if only.is_empty() || only.iter().any(|wanted| wanted == name) {
            figures.extend(measurement(&gpu)?);
        }
    }
    Ok(figures)
}

fn figure(name: &str, value: f64) -> Figure {
    Figure { name: name.to_owned(), value }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn microseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

/// So many things in that time.
fn per_second(count: u32, time: Duration) -> f64 {
    f64::from(count) / time.as_secs_f64()
}

/// The value below which `share` of them lie.
#[must_use]
pub fn quantile(values: &mut [f64], share: f64) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "an index into a few thousand values"
    )]
    let at = (share * values.len().saturating_sub(1) as f64).round() as usize;
    values.get(at).copied().unwrap_or(f64::NAN)
}
