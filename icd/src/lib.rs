//! The guest driver of Pyroduct: a Vulkan driver (ICD) that forwards the API to a render host.
//!
//! The way of a command: `generated/<noun>.rs` (entry point) → [`commands`] where it needs a hand, else straight →
//! [`forward`] → [`lane`] → [`transport`]. What comes back goes [`transport`] → [`session`] → [`sync`] and
//! [`mapped_memory`].

pub mod answers;
pub mod app_pointer;
pub mod beyond;
pub mod commands;
pub mod config;
pub mod contents;
pub mod descriptors;
pub mod entry_point;
pub mod failures;
pub mod forward;
mod generated;
pub mod ids;
pub mod lane;
pub mod lease;
pub mod loader;
pub mod mapped_memory;
pub mod object;
pub mod own_files;
pub mod process;
pub mod sandbox;
pub mod session;
pub mod slab;
pub mod stats;
pub mod surface;
pub mod sync;
pub mod transport;
pub mod waiting;
pub mod wake;
