//! Unmodified programs and programs of our own through the whole pipe, compared with the native driver.
//!
//! [`programs`] are small Vulkan programs whose results are bytes; the binary `e2e-program` runs one of them.
//! The tests in `tests/` run them natively and through the pipe.

pub mod adversary;
pub mod bench;
mod gpu;
pub mod harness;
pub mod link;
pub mod programs;
pub mod random;
pub mod tenants;
pub mod vulkaninfo;
