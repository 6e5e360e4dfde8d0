//! Figures of a Vulkan driver, measured by a program that uses it as an app does.
//!
//! [`MEASUREMENTS`] are run by `e2e-bench --measure NAME`, each in a process of its own, natively and through the pipe
//! in turns; `cargo xtask bench` puts the medians beside each other.

#![expect(
    unsafe_code,
    clippy::undocumented_unsafe_blocks,
    clippy::multiple_unsafe_ops_per_block,
    reason = "Vulkan calls of test programs, on objects that the Gpu owns until its end: the validation layers \
              check their use in every test run, a mistake costs a test"
)]

mod commands;
mod level;
mod memory;
mod objects;
pub mod raw_quic;
mod scene;
mod submission;
pub mod table;

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::gpu::Gpu;
use crate::programs::{Failure, Result};

/// One figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What, with its unit last.
    pub name: String,
    /// How much.
    pub value: f64,
}

/// How much is done.
#[derive(Clone, Copy, Debug)]
pub struct Extent {
    /// Frames of measurements that draw some.
    pub frames: u32,
    /// Repetitions of measurements that move megabytes.
    pub repetitions: u32,
    /// What is loaded: the same again with the same number.
    pub seed: u64,
}

/// A measurement.
#[derive(Clone, Copy, Debug)]
pub struct Measurement {
    /// Its name on the command line.
    pub name: &'static str,
    /// Whether a link's delay or rate matters to it.
    pub over_links: bool,
    /// Whether it draws [`Extent::frames`] frames: what one frame costs is the difference of two runs.
    pub has_frames: bool,
    /// Whether it loads what a host could know from the run before: a second run is measured too, and what either takes
    /// of the link.
    pub is_load: bool,
    run: fn(&Gpu, Extent) -> Result<Vec<Figure>>,
}

const fn measurement(name: &'static str, run: fn(&Gpu, Extent) -> Result<Vec<Figure>>) -> Measurement {
    Measurement { name, over_links: false, has_frames: false, is_load: false, run }
}

const fn over_links(name: &'static str, run: fn(&Gpu, Extent) -> Result<Vec<Figure>>) -> Measurement {
    Measurement { over_links: true, ..measurement(name, run) }
}

const fn frames(name: &'static str, run: fn(&Gpu, Extent) -> Result<Vec<Figure>>) -> Measurement {
    Measurement { over_links: true, has_frames: true, ..measurement(name, run) }
}

/// All that this program measures by itself.
pub const MEASUREMENTS: &[Measurement] = &[
    measurement("record", commands::record),
    frames("scene", scene::all_change),
    frames("scene-tenth", scene::a_tenth_changes),
    frames("scene-same", scene::nothing_changes),
    frames("scene-light", scene::without_vertices),
    frames("scene-readback", scene::with_readback),
    frames("scene-queries", scene::with_queries),
    Measurement { is_load: true, ..over_links("level", level::load) },
    measurement("submit", submission::pipelined),
    over_links("fence", submission::fence),
    over_links("timeline", submission::timeline),
    over_links("objects", objects::buffers),
    over_links("allocations", objects::allocations),
    over_links("pipelines", objects::pipelines),
    measurement("upload", memory::uploads),
    over_links("sparse", memory::sparse),
    measurement("readback", memory::readback),
];

/// Runs one measurement; the start of its session is a figure too.
///
/// # Errors
/// No such measurement, a Vulkan call that failed, or contents that are wrong.
pub fn measure(name: &str, extent: Extent) -> Result<Vec<Figure>> {
    let known = MEASUREMENTS.iter().find(|known| known.name == name);
    let measurement = known.ok_or_else(|| Failure(format!("no measurement is called {name}")))?;
    let start = Instant::now();
    let gpu = Gpu::new()?;
    let mut figures = vec![figure("session start ms", milliseconds(start.elapsed()))];
    figures.extend((measurement.run)(&gpu, extent)?);
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
