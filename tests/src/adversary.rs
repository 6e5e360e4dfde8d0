//! Attacks on a host: hostile peers on the wire and code in a worker, each beside two tenants whose frames show no gap: `e2e-adversary`. Tests run the same with small
//! numbers. What each asserts is a count; times are bounds that a busy machine keeps.

pub mod bystanders;
pub mod garbage;
pub mod greedy;
pub mod peer;
pub mod revoked;
pub mod stalls;
pub mod taken_over;
pub mod tickets;

pub use bystanders::Bystanders;
