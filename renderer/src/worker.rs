//! The worker process: one guest session. It owns a UDP socket, lets in the guest and the viewers that the
//! supervisor announced, replays, streams.

mod admission;
mod bank;
mod contents;
pub mod context;
mod display;
pub(crate) mod driver_cache;
#[cfg(any(test, fuzzing))]
pub(crate) mod fuzzing;
pub mod guest;
pub mod handed_files;
mod heap;
pub(crate) mod kept_pipelines;
mod lane_executor;
pub(crate) mod lanes;
pub mod link;
mod namespaces;
pub mod outbox;
mod process;
pub mod progress;
pub mod sandbox;
mod segments;

pub use context::{SessionError, WorkerContext};
pub use process::{WorkerError, explain_missing, run, try_isolation};
