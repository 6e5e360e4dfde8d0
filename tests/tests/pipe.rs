//! Programs through the whole pipe: guest driver, host, viewer, as processes. One at a time ([`e2e::harness::Lab`]).

#![expect(clippy::unwrap_used, reason = "the functions that tests share fail as tests do")]

#[path = "pipe/adversary.rs"]
mod adversary;
#[path = "pipe/agent.rs"]
mod agent;
#[path = "pipe/coherence.rs"]
mod coherence;
#[path = "pipe/compilation.rs"]
mod compilation;
#[path = "pipe/control.rs"]
mod control;
#[path = "pipe/driver_cache.rs"]
mod driver_cache;
#[path = "pipe/failure.rs"]
mod failure;
#[path = "pipe/hostile.rs"]
mod hostile;
#[path = "pipe/latency.rs"]
mod latency;
#[path = "pipe/level.rs"]
mod level;
#[path = "pipe/memory.rs"]
mod memory;
#[path = "pipe/opengl.rs"]
mod opengl;
#[path = "pipe/process.rs"]
mod process;
#[path = "pipe/same.rs"]
mod same;
#[path = "pipe/sharing.rs"]
mod sharing;
#[path = "pipe/single_port.rs"]
mod single_port;
#[path = "pipe/steady.rs"]
mod steady;
#[path = "pipe/tenancy.rs"]
mod tenancy;
#[path = "pipe/ticket.rs"]
mod ticket;
#[path = "pipe/too_much.rs"]
mod too_much;
#[path = "pipe/unmodified.rs"]
mod unmodified;
#[path = "pipe/vkcube.rs"]
mod vkcube;
#[path = "pipe/vulkaninfo.rs"]
mod vulkaninfo;
