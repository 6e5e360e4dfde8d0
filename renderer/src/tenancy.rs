//! Many tenants on one host: what each may have, who has how much of it, whose turn it is. Pure: no socket, clock,
//! thread or driver in here; the supervisor and the workers bring those.

pub mod account;
pub mod config;
pub mod frame_times;
pub mod gpu_time;
pub mod gpus;
pub mod isolation;
pub mod ledger;
pub mod placement;
#[cfg(test)]
mod random;
pub mod scheduler;
pub mod watchdog;

use bincode::{Decode, Encode};

/// Device memory or host memory: guests see heaps of both kinds, and a tenant has a quota for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub enum HeapClass {
    /// Heaps with `VK_MEMORY_HEAP_DEVICE_LOCAL_BIT`.
    Device,
    /// The others.
    Host,
}

impl HeapClass {
    /// Both, in the order in which pairs of numbers name them.
    pub const ALL: [Self; 2] = [Self::Device, Self::Host];

    /// Place in [`Self::ALL`].
    #[must_use]
    pub fn index(self) -> usize {
        match self {
            Self::Device => 0,
            Self::Host => 1,
        }
    }
}

/// Memory of one kind on one GPU.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub struct Heap {
    /// Number of the GPU, in the order of the host's snapshot.
    pub gpu: u32,
    /// Kind.
    pub class: HeapClass,
}
