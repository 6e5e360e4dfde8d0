// Written by `cargo xtask codegen`; do not edit.
//! Stores the replies to commands of `pipeline`.

use super::prelude::*;

/// Stores the reply to `vkCreateComputePipelines`.
pub unsafe fn create_compute_pipelines(
    d: &mut Decoder<'_>,
    create_info_count: u32,
    p_pipelines: *mut vk::Pipeline,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_pipelines, create_info_count as usize)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkCreateGraphicsPipelines`.
pub unsafe fn create_graphics_pipelines(
    d: &mut Decoder<'_>,
    create_info_count: u32,
    p_pipelines: *mut vk::Pipeline,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_pipelines, create_info_count as usize)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkCreateRayTracingPipelinesKHR`.
pub unsafe fn create_ray_tracing_pipelines_khr(
    d: &mut Decoder<'_>,
    create_info_count: u32,
    p_pipelines: *mut vk::Pipeline,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    d.store_made(p_pipelines, create_info_count as usize)?;
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetPipelineExecutableInternalRepresentationsKHR`.
pub unsafe fn get_pipeline_executable_internal_representations_khr(
    d: &mut Decoder<'_>,
    p_internal_representation_count: *mut u32,
    p_internal_representations: *mut vk::PipelineExecutableInternalRepresentationKHR<'_>,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        let p_internal_representation_count_now: u32 = d.value()?;
        d.store_array::<vk::PipelineExecutableInternalRepresentationKHR<'_>>(
            p_internal_representations.cast(),
            *p_internal_representation_count as usize,
            p_internal_representation_count_now as usize,
        )?;
        *p_internal_representation_count = p_internal_representation_count_now;
    }
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetPipelineExecutablePropertiesKHR`.
pub unsafe fn get_pipeline_executable_properties_khr(
    d: &mut Decoder<'_>,
    p_executable_count: *mut u32,
    p_properties: *mut vk::PipelineExecutablePropertiesKHR<'_>,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        let p_executable_count_now: u32 = d.value()?;
        d.store_array::<vk::PipelineExecutablePropertiesKHR<'_>>(
            p_properties.cast(),
            *p_executable_count as usize,
            p_executable_count_now as usize,
        )?;
        *p_executable_count = p_executable_count_now;
    }
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetPipelineExecutableStatisticsKHR`.
pub unsafe fn get_pipeline_executable_statistics_khr(
    d: &mut Decoder<'_>,
    p_statistic_count: *mut u32,
    p_statistics: *mut vk::PipelineExecutableStatisticKHR<'_>,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        let p_statistic_count_now: u32 = d.value()?;
        d.store_array::<vk::PipelineExecutableStatisticKHR<'_>>(
            p_statistics.cast(),
            *p_statistic_count as usize,
            p_statistic_count_now as usize,
        )?;
        *p_statistic_count = p_statistic_count_now;
    }
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetRayTracingShaderGroupHandlesKHR`.
pub unsafe fn get_ray_tracing_shader_group_handles_khr(
    d: &mut Decoder<'_>,
    data_size: usize,
    p_data: *mut c_void,
) -> Result<vk::Result, DecodeError> {
    let result: vk::Result = d.value()?;
    if result.as_raw() >= 0 {
        d.store_array::<u8>(p_data.cast(), data_size as usize, data_size as usize)?;
    }
    d.finish()?;
    Ok(result)
}

/// Stores the reply to `vkGetRayTracingShaderGroupStackSizeKHR`.
pub unsafe fn get_ray_tracing_shader_group_stack_size_khr(
    d: &mut Decoder<'_>,
) -> Result<vk::DeviceSize, DecodeError> {
    let result: vk::DeviceSize = d.value()?;
    d.finish()?;
    Ok(result)
}
