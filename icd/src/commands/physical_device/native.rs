//! Features and properties of what the guest itself implements: the host knows nothing of them.

use ash::vk;

use crate::app_pointer::find_in_chain_mut;

/// Sets a member of a struct, if it is in a chain.
macro_rules! set {
    ($next:expr, $ty:ident { $($field:ident: $value:expr),* }) => {
        // SAFETY: a valid chain, by the contract of the functions below; the reference ends here.
        if let Some(found) = unsafe { find_in_chain_mut::<vk::$ty<'_>>($next) } {
            $(found.$field = $value;)*
        }
    };
}

/// # Safety
/// `features` is valid to write to, with a valid chain.
pub(super) unsafe fn features(features: *mut vk::PhysicalDeviceFeatures2<'_>) {
    // SAFETY: by this function's contract.
    let next = unsafe { (*features).p_next };
    set!(next, PhysicalDevicePresentIdFeaturesKHR { present_id: vk::TRUE });
    set!(next, PhysicalDevicePresentWaitFeaturesKHR { present_wait: vk::TRUE });
    set!(
        next,
        PhysicalDeviceFaultFeaturesEXT { device_fault: vk::TRUE, device_fault_vendor_binary: vk::FALSE }
    );
    set!(next, PhysicalDeviceSwapchainMaintenance1FeaturesEXT { swapchain_maintenance1: vk::TRUE });
    set!(
        next,
        PhysicalDeviceMapMemoryPlacedFeaturesEXT {
            memory_map_placed: vk::TRUE,
            memory_map_range_placed: vk::TRUE,
            memory_unmap_reserve: vk::TRUE
        }
    );
}

/// # Safety
/// `properties` is valid to write to, with a valid chain.
pub(super) unsafe fn properties(properties: *mut vk::PhysicalDeviceProperties2<'_>) {
    // SAFETY: by this function's contract.
    let next = unsafe { (*properties).p_next };
    let page = rustix::param::page_size() as u64;
    set!(next, PhysicalDeviceMapMemoryPlacedPropertiesEXT { min_placed_memory_map_alignment: page });
}
