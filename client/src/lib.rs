//! Thin client: shows the surfaces of remote programs, sends keyboard and mouse back.

pub mod decoder;
