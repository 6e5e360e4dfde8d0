//! The worker process: one guest session. It owns a UDP socket, lets in the guest and the viewers that the
//! supervisor announced, replays, streams.

pub mod context;
pub mod guest;
pub mod outbox;
pub mod progress;

pub use context::{SessionError, WorkerContext};
