// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `micromap`.

use super::prelude::*;

/// `vkCreateMicromapEXT`.
pub(crate) unsafe extern "system-unwind" fn create_micromap_ext(
    device: vk::Device,
    p_create_info: *const vk::MicromapCreateInfoEXT<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_micromap: *mut vk::MicromapEXT,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::create(owner, false, opcode::CREATE_MICROMAP_EXT, p_micromap, move |e| {
            encode::micromap::create_micromap_ext(e, device, p_create_info, p_micromap)
        })
    })
}

/// `vkDestroyMicromapEXT`.
pub(crate) unsafe extern "system-unwind" fn destroy_micromap_ext(
    device: vk::Device,
    micromap: vk::MicromapEXT,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        if micromap.is_null() {
            return;
        }
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::DESTROY_MICROMAP_EXT, move |e| {
            encode::micromap::destroy_micromap_ext(e, device, micromap)
        });
        owner.ids().free(vk::MicromapEXT::TYPE, micromap.as_raw());
    })
}

/// `vkGetDeviceMicromapCompatibilityEXT`.
pub(crate) unsafe extern "system-unwind" fn get_device_micromap_compatibility_ext(
    device: vk::Device,
    p_version_info: *const vk::MicromapVersionInfoEXT<'_>,
    p_compatibility: *mut vk::AccelerationStructureCompatibilityKHR,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_DEVICE_MICROMAP_COMPATIBILITY_EXT,
            move |e| {
                encode::micromap::get_device_micromap_compatibility_ext(
                    e,
                    device,
                    p_version_info,
                    p_compatibility,
                )
            },
            |d| store::micromap::get_device_micromap_compatibility_ext(d, p_compatibility),
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<vk::AccelerationStructureCompatibilityKHR>(&arena, p_compatibility.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkGetMicromapBuildSizesEXT`.
pub(crate) unsafe extern "system-unwind" fn get_micromap_build_sizes_ext(
    device: vk::Device,
    build_type: vk::AccelerationStructureBuildTypeKHR,
    p_build_info: *const vk::MicromapBuildInfoEXT<'_>,
    p_size_info: *mut vk::MicromapBuildSizesInfoEXT<'_>,
) {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_MICROMAP_BUILD_SIZES_EXT,
            move |e| {
                encode::micromap::get_micromap_build_sizes_ext(
                    e,
                    device,
                    build_type,
                    p_build_info,
                    p_size_info,
                )
            },
            |d| store::micromap::get_micromap_build_sizes_ext(d, p_size_info),
        )
        .unwrap_or_else(|_| {
            let arena = Bump::new();
            zero_out::<vk::MicromapBuildSizesInfoEXT<'_>>(&arena, p_size_info.cast());
            AfterPanic::after_panic()
        })
    })
}

/// `vkWriteMicromapsPropertiesEXT`.
pub(crate) unsafe extern "system-unwind" fn write_micromaps_properties_ext(
    device: vk::Device,
    micromap_count: u32,
    p_micromaps: *const vk::MicromapEXT,
    query_type: vk::QueryType,
    data_size: usize,
    p_data: *mut c_void,
    stride: usize,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}
