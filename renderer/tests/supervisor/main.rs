//! The supervisor and its workers, as real processes, with peers over real sockets. Workers open the machine's
//! Vulkan driver (a software one does).
#![expect(clippy::unwrap_used, reason = "a test")]

mod command;
mod host;
mod peer;
mod refusal;
mod session;
