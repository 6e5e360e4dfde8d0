//! The render host: a supervisor, and one replaying worker process per guest session.

pub mod control_stream;
pub mod host_gpu;
pub mod presentation;
pub mod snapshot;
pub mod viewers;
pub mod worker;
