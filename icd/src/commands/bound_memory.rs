//! What memory a buffer or image is bound to, as far as the guest's view of mapped memory needs it.
#![expect(unsafe_code, reason = "reads the app's chains")]

use std::collections::HashMap;
use std::ffi::c_void;
use std::sync::{Mutex, PoisonError};

use ash::vk;
use protocol::wire::message::MemoryRange;

use crate::app_pointer;

/// `VkBindMemoryStatusKHR`: the result of one binding, where the app wants it.
///
/// # Safety
/// `next` is a valid chain of a binding.
pub unsafe fn store_status(next: *const c_void, result: vk::Result) {
    // SAFETY: by this function's contract.
    let status = unsafe { app_pointer::find_in_chain::<vk::BindMemoryStatusKHR<'_>>(next) };
    if let Some(status) = status {
        // SAFETY: an output of the app's, by this function's contract.
        unsafe { app_pointer::store(status.p_result, result) };
    }
}

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
