// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `device`.

use super::prelude::*;

/// `vkCreateDevice`.
pub(crate) unsafe extern "system-unwind" fn create_device(
    physical_device: vk::PhysicalDevice,
    p_create_info: *const vk::DeviceCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_device: *mut vk::Device,
) -> vk::Result {
    guard(move || commands::device::create_device(physical_device, p_create_info, p_allocator, p_device))
}

/// `vkDestroyDevice`.
pub(crate) unsafe extern "system-unwind" fn destroy_device(
    device: vk::Device,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || commands::device::destroy_device(device, p_allocator))
}

/// `vkDeviceWaitIdle`.
pub(crate) unsafe extern "system-unwind" fn device_wait_idle(device: vk::Device) -> vk::Result {
    guard(move || commands::device::device_wait_idle(device))
}

/// `vkGetCalibratedTimestampsKHR`.
pub(crate) unsafe extern "system-unwind" fn get_calibrated_timestamps_khr(
    device: vk::Device,
    timestamp_count: u32,
    p_timestamp_infos: *const vk::CalibratedTimestampInfoKHR<'_>,
    p_timestamps: *mut u64,
    p_max_deviation: *mut u64,
) -> vk::Result {
    guard(move || {
        commands::device::get_calibrated_timestamps_khr(
            device,
            timestamp_count,
            p_timestamp_infos,
            p_timestamps,
            p_max_deviation,
        )
    })
}

/// `vkGetDeviceFaultInfoEXT`.
pub(crate) unsafe extern "system-unwind" fn get_device_fault_info_ext(
    device: vk::Device,
    p_fault_counts: *mut vk::DeviceFaultCountsEXT<'_>,
    p_fault_info: *mut vk::DeviceFaultInfoEXT<'_>,
) -> vk::Result {
    guard(move || commands::device::get_device_fault_info_ext(device, p_fault_counts, p_fault_info))
}

/// `vkGetDeviceGroupPeerMemoryFeatures`.
pub(crate) unsafe extern "system-unwind" fn get_device_group_peer_memory_features(
    device: vk::Device,
    heap_index: u32,
    local_device_index: u32,
    remote_device_index: u32,
    p_peer_memory_features: *mut vk::PeerMemoryFeatureFlags,
) {
    guard(move || {
        commands::device::get_device_group_peer_memory_features(
            device,
            heap_index,
            local_device_index,
            remote_device_index,
            p_peer_memory_features,
        )
    })
}

/// `vkGetDeviceProcAddr`.
pub(crate) unsafe extern "system-unwind" fn get_device_proc_addr(
    device: vk::Device,
    p_name: *const c_char,
) -> vk::PFN_vkVoidFunction {
    guard(move || commands::device::get_device_proc_addr(device, p_name))
}

/// `vkGetDeviceQueue`.
pub(crate) unsafe extern "system-unwind" fn get_device_queue(
    device: vk::Device,
    queue_family_index: u32,
    queue_index: u32,
    p_queue: *mut vk::Queue,
) {
    guard(move || commands::device::get_device_queue(device, queue_family_index, queue_index, p_queue))
}

/// `vkGetDeviceQueue2`.
pub(crate) unsafe extern "system-unwind" fn get_device_queue2(
    device: vk::Device,
    p_queue_info: *const vk::DeviceQueueInfo2<'_>,
    p_queue: *mut vk::Queue,
) {
    guard(move || commands::device::get_device_queue2(device, p_queue_info, p_queue))
}

/// `vkGetRenderingAreaGranularityKHR`.
pub(crate) unsafe extern "system-unwind" fn get_rendering_area_granularity_khr(
    device: vk::Device,
    p_rendering_area_info: *const vk::RenderingAreaInfoKHR<'_>,
    p_granularity: *mut vk::Extent2D,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_RENDERING_AREA_GRANULARITY_KHR,
            move |e| {
                encode::device::get_rendering_area_granularity_khr(
                    e,
                    device,
                    p_rendering_area_info,
                    p_granularity,
                )
            },
            |d| store::device::get_rendering_area_granularity_khr(d, p_granularity),
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<vk::Extent2D>(&arena, p_granularity.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkGetSamplerOpaqueCaptureDescriptorDataEXT`.
pub(crate) unsafe extern "system-unwind" fn get_sampler_opaque_capture_descriptor_data_ext(
    device: vk::Device,
    p_info: *const vk::SamplerCaptureDescriptorDataInfoEXT<'_>,
    p_data: *mut c_void,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}
