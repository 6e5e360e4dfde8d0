//! Thin client: shows the surfaces of remote programs, sends keyboard and mouse back.

pub mod app;
pub mod connection;
pub mod decoder;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod headless;
pub mod latency;
pub mod options;
pub mod statistics;
