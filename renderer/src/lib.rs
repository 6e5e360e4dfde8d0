//! The render host: a supervisor, and one replaying worker process per guest session.

mod checks;
pub mod commands;
pub mod content_pack;
pub mod control_stream;
pub mod endpoint;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod generated;
pub mod host_gpu;
pub mod object_table;
pub mod operator;
pub mod pipeline_pack;
pub mod presentation;
pub mod private_file;
pub mod reachable_address;
pub mod replayer;
pub mod snapshot;
pub mod state_directory;
mod strangers;
pub mod supervisor;
pub mod tenancy;
pub mod viewers;
pub mod worker;
