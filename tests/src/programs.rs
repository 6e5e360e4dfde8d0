//! Test programs: each checks itself and gives bytes that must be the same on every driver.

#![expect(
    unsafe_code,
    clippy::undocumented_unsafe_blocks,
    clippy::multiple_unsafe_ops_per_block,
    reason = "Vulkan calls of test programs, on objects that the Gpu owns until its end: the validation layers \
              check their use in every test run, a mistake costs a test"
)]

mod calibrated;
mod churn;
mod closed_files;
mod coherence;
mod compute;
mod depth;
mod descriptor_pool;
mod devices;
mod entry_points;
mod event;
mod extensions;
mod fence;
mod fork;
mod gpu_time;
mod greedy;
mod host_image_copy;
mod image_kinds;
mod imported_memory;
mod indirect;
mod inputs;
mod late_window;
mod limits;
mod lost;
mod many_draws;
mod many_maps;
mod many_pipelines;
mod many_shaders;
mod map_much;
mod mapping;
mod mesh;
mod mips;
mod pipeline_cache;
mod pipeline_library;
mod present;
mod private_data;
mod push_constant;
mod push_descriptor;
mod query;
mod query_frames;
mod quota;
mod ray_query;
mod ray_tracing;
mod readback;
mod refused;
mod renewed;
mod secondary;
mod shared_semaphore;
mod small_allocations;
mod sparse_write;
mod staging;
mod thread_end;
mod threads;
mod timeline;
mod too_much;
mod triangle;
mod update_template;
mod wide;
mod zeros;

use ash::vk;

/// Why a program failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Failure(pub String);

/// Begins the message of a program that the driver cannot run.
const NOT_RUN: &str = "NOT RUN: the driver lacks ";

impl Failure {
    /// The driver cannot run the program, as it lacks this.
    #[must_use]
    pub fn not_run(lacks: &str) -> Self {
        Self(format!("{NOT_RUN}{lacks}"))
    }

    /// Whether it is no failure of the program, but none of its doing either.
    #[must_use]
    pub fn is_not_run(&self) -> bool {
        self.0.starts_with(NOT_RUN)
    }
}

impl From<vk::Result> for Failure {
    fn from(result: vk::Result) -> Self {
        Self(format!("{result:?}"))
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

/// A program's outcome.
pub type Result<T> = std::result::Result<T, Failure>;

/// What a program gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// The same on every driver.
    pub bytes: Vec<u8>,
    /// Width and height, where the bytes are a picture of RGBA texels.
    pub extent: Option<(u32, u32)>,
    /// What may differ between drivers.
    pub notes: Vec<String>,
}

impl From<Vec<u8>> for Output {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, ..Self::default() }
    }
}

/// A test program.
#[derive(Clone, Copy, Debug)]
pub struct Program {
    /// How `e2e-program` knows it.
    pub name: &'static str,
    /// Runs it.
    pub run: fn() -> Result<Output>,
    /// Needs an X server (`DISPLAY`).
    pub display: bool,
    /// Same bytes natively and through the pipe; else it needs a test of its own.
    pub compared: bool,
}

const fn program(name: &'static str, run: fn() -> Result<Output>) -> Program {
    Program { name, run, display: false, compared: true }
}

const fn on_display(name: &'static str, run: fn() -> Result<Output>) -> Program {
    Program { display: true, ..program(name, run) }
}

const fn alone(name: &'static str, run: fn() -> Result<Output>) -> Program {
    Program { compared: false, ..program(name, run) }
}

/// All programs.
pub const PROGRAMS: &[Program] = &[
    program("triangle", triangle::run),
    program("textured_depth", depth::run),
    program("compute", compute::run),
    program("readback_before_map", readback::before_map),
    program("readback_after_map", readback::after_map),
    program("readback_neighbours", readback::neighbours),
    program("readback_window", readback::window),
    program("readback_fresh", readback::fresh),
    program("image_kinds", image_kinds::run),
    program("staging_reuse", staging::copies),
    program("uniform_reuse", staging::uniforms),
    program("descriptor_pool", descriptor_pool::run),
    program("timeline_batches", timeline::batches),
    program("timeline_host", timeline::host),
    program("timeline_submit", timeline::submit),
    program("threads", threads::run),
    program("many_draws", many_draws::run),
    program("many_pipelines", many_pipelines::run),
    program("many_shaders", many_shaders::run),
    program("coherence", coherence::run),
    program("sparse_write", sparse_write::run),
    program("mapping_ranges", mapping::ranges),
    program("mapping_file", mapping::file),
    program("query", query::run),
    program("query_frames", query_frames::run),
    program("calibrated", calibrated::run),
    program("event", event::run),
    program("fence", fence::run),
    program("push_constant", push_constant::run),
    program("update_template", update_template::run),
    program("secondary", secondary::run),
    program("indirect", indirect::run),
    program("mips", mips::run),
    program("churn", churn::run),
    program("devices", devices::run),
    program("devices_come_and_go", devices::come_and_go),
    program("entry_points", entry_points::run),
    program("ray_query", ray_query::run),
    program("ray_tracing", ray_tracing::run),
    program("mesh", mesh::run),
    program("push_descriptor", push_descriptor::run),
    program("pipeline_cache", pipeline_cache::run),
    program("pipeline_library", pipeline_library::run),
    program("private_data", private_data::run),
    program("unknown_structs", private_data::unknown_structs),
    program("imported_memory", imported_memory::run),
    program("host_image_copy", host_image_copy::run),
    program("many_maps", many_maps::run),
    program("fork_after_instance", fork::after_instance),
    on_display("present_fifo", present::fifo),
    on_display("present_mailbox", present::mailbox),
    on_display("present_immediate", present::immediate),
    on_display("present_alias", present::alias),
    on_display("late_window", late_window::run),
    alone("thread_end", thread_end::run),
    alone("fork_with_instance", fork::with_instance),
    alone("closed_files", closed_files::run),
    alone("connect", devices::connect),
    alone("idle", devices::idle),
    alone("inputs", inputs::run),
    alone("extensions", extensions::run),
    Program { compared: false, ..on_display("wide", wide::run) },
    alone("greedy_queries", greedy::queries),
    alone("greedy_sets", greedy::sets),
    alone("until_lost", lost::run),
    alone("limits", limits::run),
    Program { compared: false, ..on_display("renewed", renewed::run) },
    alone("refused", refused::run),
    alone("too_much", too_much::run),
    alone("endless", gpu_time::endless),
    alone("long", gpu_time::long),
    alone("busy", gpu_time::busy),
    alone("frames", gpu_time::frames),
    alone("map_much", map_much::run),
    alone("quota", quota::whole),
    alone("quota_half", quota::half),
    alone("quota_hold", quota::hold),
    alone("shared_semaphore", shared_semaphore::run),
    alone("shared_semaphore_devices", shared_semaphore::devices),
    alone("small_allocations", small_allocations::run),
    alone("zeros", zeros::run),
];

pub use refused::REFUSED;

/// The program of that name.
#[must_use]
pub fn find(name: &str) -> Option<Program> {
    PROGRAMS.iter().find(|program| program.name == name).copied()
}

/// An error unless `holds`.
pub(crate) fn check(holds: bool, what: impl FnOnce() -> String) -> Result<()> {
    if holds { Ok(()) } else { Err(Failure(what())) }
}

/// An error that names the first difference.
pub(crate) fn check_equal(found: &[u8], wanted: &[u8], what: &str) -> Result<()> {
    let at = found.iter().zip(wanted).position(|(a, b)| a != b);
    let at = at.or_else(|| (found.len() != wanted.len()).then(|| found.len().min(wanted.len())));
    let Some(at) = at else { return Ok(()) };
    Err(Failure(format!(
        "{what}: byte {at} of {} is {:?}, wanted {:?} (of {})",
        found.len(),
        found.get(at),
        wanted.get(at),
        wanted.len()
    )))
}

/// Words as bytes.
pub(crate) fn words(words: impl IntoIterator<Item = u32>) -> Vec<u8> {
    words.into_iter().flat_map(u32::to_le_bytes).collect()
}

/// Floats as bytes.
pub(crate) fn floats(floats: &[f32]) -> Vec<u8> {
    floats.iter().flat_map(|float| float.to_le_bytes()).collect()
}
