//! Attacks on a host that serves others meanwhile: `e2e-adversary`. Each panics where one of them comes through.

pub mod taken_over;
