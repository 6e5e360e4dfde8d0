// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `deferred_operation`.

use super::prelude::*;

/// `vkBuildAccelerationStructuresKHR`.
pub(crate) unsafe extern "system-unwind" fn build_acceleration_structures_khr(
    device: vk::Device,
    deferred_operation: vk::DeferredOperationKHR,
    info_count: u32,
    p_infos: *const vk::AccelerationStructureBuildGeometryInfoKHR<'_>,
    pp_build_range_infos: *const *const vk::AccelerationStructureBuildRangeInfoKHR,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkBuildMicromapsEXT`.
pub(crate) unsafe extern "system-unwind" fn build_micromaps_ext(
    device: vk::Device,
    deferred_operation: vk::DeferredOperationKHR,
    info_count: u32,
    p_infos: *const vk::MicromapBuildInfoEXT<'_>,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkCopyAccelerationStructureKHR`.
pub(crate) unsafe extern "system-unwind" fn copy_acceleration_structure_khr(
    device: vk::Device,
    deferred_operation: vk::DeferredOperationKHR,
    p_info: *const vk::CopyAccelerationStructureInfoKHR<'_>,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkCopyAccelerationStructureToMemoryKHR`.
pub(crate) unsafe extern "system-unwind" fn copy_acceleration_structure_to_memory_khr(
    device: vk::Device,
    deferred_operation: vk::DeferredOperationKHR,
    p_info: *const vk::CopyAccelerationStructureToMemoryInfoKHR<'_>,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkCopyMemoryToAccelerationStructureKHR`.
pub(crate) unsafe extern "system-unwind" fn copy_memory_to_acceleration_structure_khr(
    device: vk::Device,
    deferred_operation: vk::DeferredOperationKHR,
    p_info: *const vk::CopyMemoryToAccelerationStructureInfoKHR<'_>,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkCopyMemoryToMicromapEXT`.
pub(crate) unsafe extern "system-unwind" fn copy_memory_to_micromap_ext(
    device: vk::Device,
    deferred_operation: vk::DeferredOperationKHR,
    p_info: *const vk::CopyMemoryToMicromapInfoEXT<'_>,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkCopyMicromapEXT`.
pub(crate) unsafe extern "system-unwind" fn copy_micromap_ext(
    device: vk::Device,
    deferred_operation: vk::DeferredOperationKHR,
    p_info: *const vk::CopyMicromapInfoEXT<'_>,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkCopyMicromapToMemoryEXT`.
pub(crate) unsafe extern "system-unwind" fn copy_micromap_to_memory_ext(
    device: vk::Device,
    deferred_operation: vk::DeferredOperationKHR,
    p_info: *const vk::CopyMicromapToMemoryInfoEXT<'_>,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkCreateDeferredOperationKHR`.
pub(crate) unsafe extern "system-unwind" fn create_deferred_operation_khr(
    device: vk::Device,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_deferred_operation: *mut vk::DeferredOperationKHR,
) -> vk::Result {
    guard(move || {
        commands::deferred_operation::create_deferred_operation_khr(device, p_allocator, p_deferred_operation)
    })
}

/// `vkDeferredOperationJoinKHR`.
pub(crate) unsafe extern "system-unwind" fn deferred_operation_join_khr(
    device: vk::Device,
    operation: vk::DeferredOperationKHR,
) -> vk::Result {
    guard(move || commands::deferred_operation::deferred_operation_join_khr(device, operation))
}

/// `vkDestroyDeferredOperationKHR`.
pub(crate) unsafe extern "system-unwind" fn destroy_deferred_operation_khr(
    device: vk::Device,
    operation: vk::DeferredOperationKHR,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        commands::deferred_operation::destroy_deferred_operation_khr(device, operation, p_allocator)
    })
}

/// `vkGetDeferredOperationMaxConcurrencyKHR`.
pub(crate) unsafe extern "system-unwind" fn get_deferred_operation_max_concurrency_khr(
    device: vk::Device,
    operation: vk::DeferredOperationKHR,
) -> u32 {
    guard(move || commands::deferred_operation::get_deferred_operation_max_concurrency_khr(device, operation))
}

/// `vkGetDeferredOperationResultKHR`.
pub(crate) unsafe extern "system-unwind" fn get_deferred_operation_result_khr(
    device: vk::Device,
    operation: vk::DeferredOperationKHR,
) -> vk::Result {
    guard(move || commands::deferred_operation::get_deferred_operation_result_khr(device, operation))
}
