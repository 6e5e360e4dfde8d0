//! What memory a buffer or image is bound to, as far as the guest's view of mapped memory needs it.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use ash::vk;
use protocol::wire::message::MemoryRange;

/// Where a buffer or image lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BoundMemory {
    /// Id of the memory.
    pub memory: u64,
    /// First byte within it.
    pub offset: u64,
    /// Whether the app could map it.
    pub host_visible: bool,
}

/// Host-visible memory under resources that shaders, attachments or acceleration structure builds may write: what a
/// draw or dispatch writes is not looked up, all of this counts as written.
#[derive(Debug, Default)]
pub struct DeviceWritable {
    ranges: Mutex<HashMap<(vk::ObjectType, u64), MemoryRange>>,
}

impl DeviceWritable {
    /// A resource is bound to this range of host-visible memory.
    pub fn insert(&self, ty: vk::ObjectType, id: u64, range: MemoryRange) {
        self.ranges.lock().unwrap_or_else(PoisonError::into_inner).insert((ty, id), range);
    }

    /// The resource is destroyed.
    pub fn remove(&self, ty: vk::ObjectType, id: u64) {
        self.ranges.lock().unwrap_or_else(PoisonError::into_inner).remove(&(ty, id));
    }

    /// Visits every range.
    pub fn for_each(&self, visit: &mut dyn FnMut(MemoryRange)) {
        for range in self.ranges.lock().unwrap_or_else(PoisonError::into_inner).values() {
            visit(*range);
        }
    }
}
