//! Surfaces: windows of the guest whose contents the host makes and viewers see.

pub mod injector;
pub mod input_queue;
pub mod input_state;
pub mod pacing;
pub mod x11;
