//! Hand-written commands, one module per Vulkan noun; the generated entry points call them.

pub mod device;
pub mod device_memory;
pub mod event;
pub mod fence;
pub mod instance;
pub mod physical_device;
pub mod query_pool;
pub mod queue;
pub mod semaphore;

/// What the guest knows of a device's objects, beyond their ids. One field per noun that needs one, each behind
/// its own lock.
#[derive(Debug, Default)]
pub struct DeviceObjects {}
