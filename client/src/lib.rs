//! Thin client: shows the surfaces of remote programs, sends keyboard and mouse back.

pub mod app;
pub mod connection;
pub mod decoder;
pub mod headless;
pub mod latency;
pub mod options;
pub mod statistics;
