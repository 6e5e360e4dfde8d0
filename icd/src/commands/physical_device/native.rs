//! Features and properties of what the guest itself implements: the host knows nothing of them.

use ash::vk;

use crate::app_pointer::{enumerate, find_in_chain_mut};
use crate::object::PhysicalDevice;

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
pub(super) unsafe fn properties(device: &PhysicalDevice, properties: *mut vk::PhysicalDeviceProperties2<'_>) {
    // SAFETY: by this function's contract.
    let next = unsafe { (*properties).p_next };
    let page = rustix::param::page_size() as u64;
    set!(next, PhysicalDeviceMapMemoryPlacedPropertiesEXT { min_placed_memory_map_alignment: page });
    set!(next, PhysicalDeviceExternalMemoryHostPropertiesEXT { min_imported_host_pointer_alignment: page });
    // SAFETY: a valid chain, by this function's contract.
    let copies = unsafe { find_in_chain_mut::<vk::PhysicalDeviceHostImageCopyPropertiesEXT<'_>>(next) };
    if let Some(out) = copies {
        let known = &device.snapshot().host_image_copy;
        // SAFETY: null, or room for as many as the count says, by this function's contract.
        unsafe { layouts(&known.src_layouts, &mut out.copy_src_layout_count, out.p_copy_src_layouts) };
        // SAFETY: as above.
        unsafe { layouts(&known.dst_layouts, &mut out.copy_dst_layout_count, out.p_copy_dst_layouts) };
        out.identical_memory_type_requirements = known.identical_memory_types.into();
        out.optimal_tiling_layout_uuid = PACKED_TEXELS;
    }
}

/// How texels lie that are copied with `VK_HOST_IMAGE_COPY_MEMCPY_EXT`, on every host: packed.
const PACKED_TEXELS: [u8; vk::UUID_SIZE] = *b"pyroduct packed1";

/// # Safety
/// `out` is null, or valid for `count` layouts.
unsafe fn layouts(known: &[i32], count: &mut u32, out: *mut vk::ImageLayout) {
    let known: Vec<_> = known.iter().map(|layout| vk::ImageLayout::from_raw(*layout)).collect();
    // SAFETY: by this function's contract. That there are more is not said by this struct.
    let _ = unsafe { enumerate(&known, count, out) };
}
