//! Replay of generated commands. Placeholder: `xtask codegen` writes this folder.

pub mod functions;
