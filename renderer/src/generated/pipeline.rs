// Written by `cargo xtask codegen`; do not edit.
//! Replay of `pipeline`.

use super::prelude::*;

/// `vkCreateComputePipelines`.
pub(super) fn create_compute_pipelines(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline::CreateComputePipelines::decode(d)?;
    checks::pipeline::create_compute_pipelines(replayer, &a)?;
    d.finish()?;
    let f = replayer.functions().create_compute_pipelines.ok_or(MISSING)?;
    let in_use = commands::pipeline_cache::in_use(replayer);
    let mut pipelines = vec![vk::Pipeline::null(); a.pipelines.len()];
    let result = if replayer.has_room() {
        unsafe {
            f(
                a.device,
                in_use.or(a.pipeline_cache),
                a.create_info_count,
                a.create_infos.as_ptr(),
                ptr::null(),
                pipelines.as_mut_ptr(),
            )
        }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, a.pipelines, &pipelines, |e| unsafe {
        encode::pipeline::reply_create_compute_pipelines(
            e,
            result,
            a.create_info_count,
            pipelines.as_ptr().cast_mut(),
        )
    })
}

/// `vkCreateGraphicsPipelines`.
pub(super) fn create_graphics_pipelines(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline::CreateGraphicsPipelines::decode(d)?;
    checks::pipeline::create_graphics_pipelines(replayer, &a)?;
    d.finish()?;
    let f = replayer.functions().create_graphics_pipelines.ok_or(MISSING)?;
    let in_use = commands::pipeline_cache::in_use(replayer);
    let mut pipelines = vec![vk::Pipeline::null(); a.pipelines.len()];
    let result = if replayer.has_room() {
        unsafe {
            f(
                a.device,
                in_use.or(a.pipeline_cache),
                a.create_info_count,
                a.create_infos.as_ptr(),
                ptr::null(),
                pipelines.as_mut_ptr(),
            )
        }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, a.pipelines, &pipelines, |e| unsafe {
        encode::pipeline::reply_create_graphics_pipelines(
            e,
            result,
            a.create_info_count,
            pipelines.as_ptr().cast_mut(),
        )
    })
}

/// `vkCreateRayTracingPipelinesKHR`.
pub(super) fn create_ray_tracing_pipelines_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline::CreateRayTracingPipelinesKhr::decode(d)?;
    checks::pipeline::create_ray_tracing_pipelines_khr(replayer, &a)?;
    d.finish()?;
    let f = replayer.functions().create_ray_tracing_pipelines_khr.ok_or(MISSING)?;
    let in_use = commands::pipeline_cache::in_use(replayer);
    let mut pipelines = vec![vk::Pipeline::null(); a.pipelines.len()];
    let result = if replayer.has_room() {
        unsafe {
            f(
                a.device,
                a.deferred_operation,
                in_use.or(a.pipeline_cache),
                a.create_info_count,
                a.create_infos.as_ptr(),
                ptr::null(),
                pipelines.as_mut_ptr(),
            )
        }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, a.pipelines, &pipelines, |e| unsafe {
        encode::pipeline::reply_create_ray_tracing_pipelines_khr(
            e,
            result,
            a.create_info_count,
            pipelines.as_ptr().cast_mut(),
        )
    })
}

/// `vkDestroyPipeline`.
pub(super) fn destroy_pipeline(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline::DestroyPipeline::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_pipeline.ok_or(MISSING)?;
    let Some(pipeline) = replayer.retire(vk::Pipeline::TYPE, a.pipeline) else { return Ok(()) };
    unsafe { f(a.device, vk::Pipeline::from_raw(pipeline), ptr::null()) };
    Ok(())
}

/// `vkGetPipelineExecutableInternalRepresentationsKHR`.
pub(super) fn get_pipeline_executable_internal_representations_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline::GetPipelineExecutableInternalRepresentationsKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_pipeline_executable_internal_representations_khr.ok_or(MISSING)?;
    let result = unsafe {
        f(
            a.device,
            ptr::from_ref(a.executable_info),
            a.internal_representation_count,
            a.internal_representations,
        )
    };
    answer(
        replayer,
        call,
        opcode::GET_PIPELINE_EXECUTABLE_INTERNAL_REPRESENTATIONS_KHR,
        result,
        |e| unsafe {
            encode::pipeline::reply_get_pipeline_executable_internal_representations_khr(
                e,
                result,
                a.internal_representation_count,
                a.internal_representations,
            )
        },
    );
    Ok(())
}

/// `vkGetPipelineExecutablePropertiesKHR`.
pub(super) fn get_pipeline_executable_properties_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline::GetPipelineExecutablePropertiesKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_pipeline_executable_properties_khr.ok_or(MISSING)?;
    let result = unsafe { f(a.device, ptr::from_ref(a.pipeline_info), a.executable_count, a.properties) };
    answer(replayer, call, opcode::GET_PIPELINE_EXECUTABLE_PROPERTIES_KHR, result, |e| unsafe {
        encode::pipeline::reply_get_pipeline_executable_properties_khr(
            e,
            result,
            a.executable_count,
            a.properties,
        )
    });
    Ok(())
}

/// `vkGetPipelineExecutableStatisticsKHR`.
pub(super) fn get_pipeline_executable_statistics_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline::GetPipelineExecutableStatisticsKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_pipeline_executable_statistics_khr.ok_or(MISSING)?;
    let result = unsafe { f(a.device, ptr::from_ref(a.executable_info), a.statistic_count, a.statistics) };
    answer(replayer, call, opcode::GET_PIPELINE_EXECUTABLE_STATISTICS_KHR, result, |e| unsafe {
        encode::pipeline::reply_get_pipeline_executable_statistics_khr(
            e,
            result,
            a.statistic_count,
            a.statistics,
        )
    });
    Ok(())
}

/// `vkGetRayTracingShaderGroupHandlesKHR`.
pub(super) fn get_ray_tracing_shader_group_handles_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline::GetRayTracingShaderGroupHandlesKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_ray_tracing_shader_group_handles_khr.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.pipeline, a.first_group, a.group_count, a.data_size, a.data) };
    answer(replayer, call, opcode::GET_RAY_TRACING_SHADER_GROUP_HANDLES_KHR, result, |e| unsafe {
        encode::pipeline::reply_get_ray_tracing_shader_group_handles_khr(e, result, a.data_size, a.data)
    });
    Ok(())
}

/// `vkGetRayTracingShaderGroupStackSizeKHR`.
pub(super) fn get_ray_tracing_shader_group_stack_size_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::pipeline::GetRayTracingShaderGroupStackSizeKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_ray_tracing_shader_group_stack_size_khr.ok_or(MISSING)?;
    let result = unsafe { f(a.device, a.pipeline, a.group, a.group_shader) };
    answer(
        replayer,
        call,
        opcode::GET_RAY_TRACING_SHADER_GROUP_STACK_SIZE_KHR,
        vk::Result::SUCCESS,
        |e| unsafe { encode::pipeline::reply_get_ray_tracing_shader_group_stack_size_khr(e, result) },
    );
    Ok(())
}
