//! `VkPipeline`: created by post; by call where the app can only go on with the real answer.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

mod backlog;

use std::ffi::c_void;

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::codec::{DecodeError, Decoder, Encoder};
use protocol::vulkan::generated::encode::pipeline as encode;
use protocol::vulkan::generated::opcode;
use protocol::vulkan::generated::store::pipeline as store;
use protocol::vulkan::ignored_when::{self, Context};

use crate::app_pointer;
use crate::forward;
use crate::object::Device;

pub(crate) use backlog::Backlog;

/// `vkCreateGraphicsPipelines`.
pub(crate) unsafe fn create_graphics_pipelines(
    device: vk::Device,
    pipeline_cache: vk::PipelineCache,
    create_info_count: u32,
    p_create_infos: *const vk::GraphicsPipelineCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_pipelines: *mut vk::Pipeline,
) -> vk::Result {
    // SAFETY: as many as the count says, as valid usage demands.
    let infos = unsafe { app_pointer::slice(p_create_infos, create_info_count) };
    // SAFETY: valid chains, as valid usage demands.
    let waits =
        infos.iter().map(|info| unsafe { prepare(info.flags, info.p_next) }).fold(false, |a, b| a | b);
    let infos: Vec<_> = infos.iter().map(without_ignored_stages).collect();
    let encode = |encoder: &mut Encoder| {
        // SAFETY: what the app's array says, and its output array, which holds the ids now.
        unsafe {
            encode::create_graphics_pipelines(
                encoder,
                device,
                pipeline_cache,
                create_info_count,
                infos.as_ptr(),
                p_pipelines,
            );
        };
    };
    // SAFETY: the app's output array, valid as valid usage demands.
    let reply =
        |d: &mut Decoder<'_>| unsafe { store::create_graphics_pipelines(d, create_info_count, p_pipelines) };
    let command = Creation { opcode: opcode::CREATE_GRAPHICS_PIPELINES, waits, encode };
    // SAFETY: a live device and an array of outputs, as valid usage demands.
    unsafe { create(device, create_info_count, p_pipelines, command, reply) }
}

/// `vkCreateComputePipelines`.
pub(crate) unsafe fn create_compute_pipelines(
    device: vk::Device,
    pipeline_cache: vk::PipelineCache,
    create_info_count: u32,
    p_create_infos: *const vk::ComputePipelineCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_pipelines: *mut vk::Pipeline,
) -> vk::Result {
    // SAFETY: as many as the count says, as valid usage demands.
    let infos = unsafe { app_pointer::slice(p_create_infos, create_info_count) };
    // SAFETY: valid chains, as valid usage demands.
    let waits =
        infos.iter().map(|info| unsafe { prepare(info.flags, info.p_next) }).fold(false, |a, b| a | b);
    let encode = |encoder: &mut Encoder| {
        // SAFETY: the app's array, and its output array, which holds the ids now.
        unsafe {
            encode::create_compute_pipelines(
                encoder,
                device,
                pipeline_cache,
                create_info_count,
                p_create_infos,
                p_pipelines,
            );
        };
    };
    // SAFETY: the app's output array, valid as valid usage demands.
    let reply =
        |d: &mut Decoder<'_>| unsafe { store::create_compute_pipelines(d, create_info_count, p_pipelines) };
    let command = Creation { opcode: opcode::CREATE_COMPUTE_PIPELINES, waits, encode };
    // SAFETY: a live device and an array of outputs, as valid usage demands.
    unsafe { create(device, create_info_count, p_pipelines, command, reply) }
}

/// `vkCreateRayTracingPipelinesKHR`. A deferred operation is done at once: the host works on it meanwhile.
pub(crate) unsafe fn create_ray_tracing_pipelines_khr(
    device: vk::Device,
    deferred_operation: vk::DeferredOperationKHR,
    pipeline_cache: vk::PipelineCache,
    create_info_count: u32,
    p_create_infos: *const vk::RayTracingPipelineCreateInfoKHR<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_pipelines: *mut vk::Pipeline,
) -> vk::Result {
    // SAFETY: as many as the count says, as valid usage demands.
    let infos = unsafe { app_pointer::slice(p_create_infos, create_info_count) };
    // SAFETY: valid chains, as valid usage demands.
    let waits =
        infos.iter().map(|info| unsafe { prepare(info.flags, info.p_next) }).fold(false, |a, b| a | b);
    let encode = |encoder: &mut Encoder| {
        // SAFETY: the app's array, and its output array, which holds the ids now.
        unsafe {
            encode::create_ray_tracing_pipelines_khr(
                encoder,
                device,
                vk::DeferredOperationKHR::null(),
                pipeline_cache,
                create_info_count,
                p_create_infos,
                p_pipelines,
            );
        };
    };
    // SAFETY: the app's output array, valid as valid usage demands.
    let reply = |d: &mut Decoder<'_>| unsafe {
        store::create_ray_tracing_pipelines_khr(d, create_info_count, p_pipelines)
    };
    let command = Creation { opcode: opcode::CREATE_RAY_TRACING_PIPELINES_KHR, waits, encode };
    // SAFETY: a live device and an array of outputs, as valid usage demands.
    let result = unsafe { create(device, create_info_count, p_pipelines, command, reply) };
    if result == vk::Result::SUCCESS && !deferred_operation.is_null() {
        return vk::Result::OPERATION_NOT_DEFERRED_KHR;
    }
    result
}

/// How pipelines are created.
struct Creation<E> {
    opcode: u16,
    /// The app has to have the real answer.
    waits: bool,
    encode: E,
}

/// # Safety
/// `device` is live; `out` has room for `count` pipelines.
unsafe fn create(
    device: vk::Device,
    count: u32,
    out: *mut vk::Pipeline,
    creation: Creation<impl FnOnce(&mut Encoder)>,
    reply: impl FnOnce(&mut Decoder<'_>) -> Result<vk::Result, DecodeError>,
) -> vk::Result {
    // SAFETY: by this function's contract.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: by this function's contract.
    let pipelines = unsafe { app_pointer::slice_mut(out, count) };
    let ids = match object.ids().allocate_many(vk::ObjectType::PIPELINE, count) {
        Ok(ids) => ids,
        Err(result) => {
            pipelines.fill(vk::Pipeline::null());
            return result;
        }
    };
    for (pipeline, id) in pipelines.iter_mut().zip(ids) {
        *pipeline = vk::Pipeline::from_raw(id);
    }
    let sent = if creation.waits || object.failures().any() {
        // The reply leaves null where a pipeline was not made. Those ids are not used again.
        forward::call(object, creation.opcode, creation.encode, reply)
    } else {
        let backlog = &object.objects().pipelines;
        backlog.post(u64::from(count), || {
            object.control().flush();
            object.stats().compile_wait();
        });
        let posted = forward::attempt(object, false, creation.opcode, creation.encode);
        if posted.is_err() {
            backlog.withdraw(u64::from(count));
        }
        posted.map(|()| vk::Result::SUCCESS)
    };
    sent.unwrap_or_else(|failed| {
        pipelines.fill(vk::Pipeline::null());
        failed
    })
}

/// Ignored stages do not cross, so that their count must not either: drivers go by it alone.
fn without_ignored_stages<'a>(
    info: &vk::GraphicsPipelineCreateInfo<'a>,
) -> vk::GraphicsPipelineCreateInfo<'a> {
    let context = ignored_when::graphics_pipeline(info, Context::default());
    let stage_count = if ignored_when::no_stages(info, context) { 0 } else { info.stage_count };
    vk::GraphicsPipelineCreateInfo { stage_count, ..*info }
}

/// Marks creation feedback as not valid; whether the app acts on the result: "fail when a compilation is needed".
///
/// # Safety
/// `next` is a valid chain.
unsafe fn prepare(flags: vk::PipelineCreateFlags, next: *const c_void) -> bool {
    // SAFETY: by this function's contract.
    let feedback = unsafe { app_pointer::find_in_chain::<vk::PipelineCreationFeedbackCreateInfo<'_>>(next) };
    if let Some(feedback) = feedback {
        // SAFETY: an output, by this function's contract.
        unsafe { app_pointer::store(feedback.p_pipeline_creation_feedback, NO_FEEDBACK) };
        let stages = feedback.pipeline_stage_creation_feedback_count;
        // SAFETY: as many outputs as the count says, by this function's contract.
        unsafe { app_pointer::slice_mut(feedback.p_pipeline_stage_creation_feedbacks, stages) }
            .fill(NO_FEEDBACK);
    }
    // SAFETY: by this function's contract.
    let flags2 = unsafe { app_pointer::find_in_chain::<vk::PipelineCreateFlags2CreateInfoKHR<'_>>(next) };
    flags.contains(vk::PipelineCreateFlags::FAIL_ON_PIPELINE_COMPILE_REQUIRED)
        || flags2.is_some_and(|flags2| {
            flags2.flags.contains(vk::PipelineCreateFlags2KHR::FAIL_ON_PIPELINE_COMPILE_REQUIRED)
        })
}

/// Without `VK_PIPELINE_CREATION_FEEDBACK_VALID_BIT`: drivers may, and the app goes on without waiting.
const NO_FEEDBACK: vk::PipelineCreationFeedback =
    vk::PipelineCreationFeedback { flags: vk::PipelineCreationFeedbackFlags::empty(), duration: 0 };

#[cfg(test)]
mod tests {
    use super::*;

    fn stage_count(parts: vk::GraphicsPipelineLibraryFlagsEXT) -> u32 {
        let stages = [vk::PipelineShaderStageCreateInfo::default(); 2];
        let mut library = vk::GraphicsPipelineLibraryCreateInfoEXT::default().flags(parts);
        let info = vk::GraphicsPipelineCreateInfo::default().stages(&stages).push_next(&mut library);
        without_ignored_stages(&info).stage_count
    }

    #[test]
    fn a_library_without_shaders_has_no_stages() {
        use vk::GraphicsPipelineLibraryFlagsEXT as L;
        assert_eq!(stage_count(L::VERTEX_INPUT_INTERFACE), 0);
        assert_eq!(stage_count(L::FRAGMENT_OUTPUT_INTERFACE), 0);
        assert_eq!(stage_count(L::PRE_RASTERIZATION_SHADERS), 2);
        assert_eq!(stage_count(L::FRAGMENT_SHADER), 2);
    }
}
