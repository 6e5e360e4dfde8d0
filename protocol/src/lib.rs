//! Every byte that crosses between guest, render host and viewer.
//!
//! This crate owns no socket, clock or thread: bytes and instants come in, bytes, events and deadlines go out.

pub mod control;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod limits;
pub mod silence;
pub mod stream;
pub mod ticket;
pub mod tls;
pub mod vulkan;
pub mod wire;
