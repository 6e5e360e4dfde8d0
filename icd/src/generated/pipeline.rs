// Written by `cargo xtask codegen`; do not edit.
//! Entry points of `pipeline`.

use super::prelude::*;

/// `vkCreateComputePipelines`.
pub(crate) unsafe extern "system-unwind" fn create_compute_pipelines(
    device: vk::Device,
    pipeline_cache: vk::PipelineCache,
    create_info_count: u32,
    p_create_infos: *const vk::ComputePipelineCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_pipelines: *mut vk::Pipeline,
) -> vk::Result {
    guard(move || {
        commands::pipeline::create_compute_pipelines(
            device,
            pipeline_cache,
            create_info_count,
            p_create_infos,
            p_allocator,
            p_pipelines,
        )
    })
}

/// `vkCreateGraphicsPipelines`.
pub(crate) unsafe extern "system-unwind" fn create_graphics_pipelines(
    device: vk::Device,
    pipeline_cache: vk::PipelineCache,
    create_info_count: u32,
    p_create_infos: *const vk::GraphicsPipelineCreateInfo<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_pipelines: *mut vk::Pipeline,
) -> vk::Result {
    guard(move || {
        commands::pipeline::create_graphics_pipelines(
            device,
            pipeline_cache,
            create_info_count,
            p_create_infos,
            p_allocator,
            p_pipelines,
        )
    })
}

/// `vkCreateRayTracingPipelinesKHR`.
pub(crate) unsafe extern "system-unwind" fn create_ray_tracing_pipelines_khr(
    device: vk::Device,
    deferred_operation: vk::DeferredOperationKHR,
    pipeline_cache: vk::PipelineCache,
    create_info_count: u32,
    p_create_infos: *const vk::RayTracingPipelineCreateInfoKHR<'_>,
    p_allocator: *const vk::AllocationCallbacks<'_>,
    p_pipelines: *mut vk::Pipeline,
) -> vk::Result {
    guard(move || {
        commands::pipeline::create_ray_tracing_pipelines_khr(
            device,
            deferred_operation,
            pipeline_cache,
            create_info_count,
            p_create_infos,
            p_allocator,
            p_pipelines,
        )
    })
}

/// `vkDestroyPipeline`.
pub(crate) unsafe extern "system-unwind" fn destroy_pipeline(
    device: vk::Device,
    pipeline: vk::Pipeline,
    p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    guard(move || {
        if pipeline.is_null() {
            return;
        }
        let owner = Device::from_handle(device);
        forward::post(owner, opcode::DESTROY_PIPELINE, move |e| {
            encode::pipeline::destroy_pipeline(e, device, pipeline)
        });
        owner.ids().free(vk::Pipeline::TYPE, pipeline.as_raw());
    })
}

/// `vkGetPipelineExecutableInternalRepresentationsKHR`.
pub(crate) unsafe extern "system-unwind" fn get_pipeline_executable_internal_representations_khr(
    device: vk::Device,
    p_executable_info: *const vk::PipelineExecutableInfoKHR<'_>,
    p_internal_representation_count: *mut u32,
    p_internal_representations: *mut vk::PipelineExecutableInternalRepresentationKHR<'_>,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_PIPELINE_EXECUTABLE_INTERNAL_REPRESENTATIONS_KHR,
            move |e| {
                encode::pipeline::get_pipeline_executable_internal_representations_khr(
                    e,
                    device,
                    p_executable_info,
                    p_internal_representation_count,
                    p_internal_representations,
                )
            },
            |d| {
                store::pipeline::get_pipeline_executable_internal_representations_khr(
                    d,
                    p_internal_representation_count,
                    p_internal_representations,
                )
            },
        )
        .unwrap_or_else(|lost| lost)
    })
}

/// `vkGetPipelineExecutablePropertiesKHR`.
pub(crate) unsafe extern "system-unwind" fn get_pipeline_executable_properties_khr(
    device: vk::Device,
    p_pipeline_info: *const vk::PipelineInfoKHR<'_>,
    p_executable_count: *mut u32,
    p_properties: *mut vk::PipelineExecutablePropertiesKHR<'_>,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_PIPELINE_EXECUTABLE_PROPERTIES_KHR,
            move |e| {
                encode::pipeline::get_pipeline_executable_properties_khr(
                    e,
                    device,
                    p_pipeline_info,
                    p_executable_count,
                    p_properties,
                )
            },
            |d| store::pipeline::get_pipeline_executable_properties_khr(d, p_executable_count, p_properties),
        )
        .unwrap_or_else(|lost| lost)
    })
}

/// `vkGetPipelineExecutableStatisticsKHR`.
pub(crate) unsafe extern "system-unwind" fn get_pipeline_executable_statistics_khr(
    device: vk::Device,
    p_executable_info: *const vk::PipelineExecutableInfoKHR<'_>,
    p_statistic_count: *mut u32,
    p_statistics: *mut vk::PipelineExecutableStatisticKHR<'_>,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_PIPELINE_EXECUTABLE_STATISTICS_KHR,
            move |e| {
                encode::pipeline::get_pipeline_executable_statistics_khr(
                    e,
                    device,
                    p_executable_info,
                    p_statistic_count,
                    p_statistics,
                )
            },
            |d| store::pipeline::get_pipeline_executable_statistics_khr(d, p_statistic_count, p_statistics),
        )
        .unwrap_or_else(|lost| lost)
    })
}

/// `vkGetRayTracingCaptureReplayShaderGroupHandlesKHR`.
pub(crate) unsafe extern "system-unwind" fn get_ray_tracing_capture_replay_shader_group_handles_khr(
    device: vk::Device,
    pipeline: vk::Pipeline,
    first_group: u32,
    group_count: u32,
    data_size: usize,
    p_data: *mut c_void,
) -> vk::Result {
    guard(move || vk::Result::ERROR_FEATURE_NOT_PRESENT)
}

/// `vkGetRayTracingShaderGroupHandlesKHR`.
pub(crate) unsafe extern "system-unwind" fn get_ray_tracing_shader_group_handles_khr(
    device: vk::Device,
    pipeline: vk::Pipeline,
    first_group: u32,
    group_count: u32,
    data_size: usize,
    p_data: *mut c_void,
) -> vk::Result {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_RAY_TRACING_SHADER_GROUP_HANDLES_KHR,
            move |e| {
                encode::pipeline::get_ray_tracing_shader_group_handles_khr(
                    e,
                    device,
                    pipeline,
                    first_group,
                    group_count,
                    data_size,
                    p_data,
                )
            },
            |d| store::pipeline::get_ray_tracing_shader_group_handles_khr(d, data_size, p_data),
        )
        .unwrap_or_else(|lost| lost)
    })
}

/// `vkGetRayTracingShaderGroupStackSizeKHR`.
pub(crate) unsafe extern "system-unwind" fn get_ray_tracing_shader_group_stack_size_khr(
    device: vk::Device,
    pipeline: vk::Pipeline,
    group: u32,
    group_shader: vk::ShaderGroupShaderKHR,
) -> vk::DeviceSize {
    guard(move || {
        let owner = Device::from_handle(device);
        forward::call(
            owner,
            opcode::GET_RAY_TRACING_SHADER_GROUP_STACK_SIZE_KHR,
            move |e| {
                encode::pipeline::get_ray_tracing_shader_group_stack_size_khr(
                    e,
                    device,
                    pipeline,
                    group,
                    group_shader,
                )
            },
            |d| store::pipeline::get_ray_tracing_shader_group_stack_size_khr(d),
        )
        .unwrap_or_else(|_| AfterPanic::after_panic())
    })
}
