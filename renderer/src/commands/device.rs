//! `vkCreateDevice` and `vkDestroyDevice`.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

#[cfg(test)]
mod tests;

use std::ffi::CStr;
use std::sync::Arc;

use ash::vk;
use bumpalo::Bump;
use protocol::limits;
use protocol::vulkan::codec::{DecodeError, Decoder};
use protocol::vulkan::generated::decode::device as decode;
use protocol::wire::message::{ClockSample, CreateDevice, SampleClock};

use super::pipeline_cache::OfDevice;
use crate::generated::functions::DeviceFunctions;
use crate::host_gpu::{HostDevice, HostPhysicalDevice, PRIORITIES_OF_GUESTS, slice};
use crate::object_table::Parent;
use crate::presentation::Presentation;
use crate::replayer::device::OpenError;
use crate::replayer::device_pipelines::DevicePipelines;
use crate::replayer::{DeviceParts, DeviceTable, Replayer};

/// Creates the guest's device on the host. The reply is the driver's `VkResult`.
pub(crate) fn create_device(
    replayer: &Replayer,
    message: &CreateDevice<'_>,
    call: u32,
    arena: &Bump,
) -> Result<(), DecodeError> {
    let created = create(replayer, message, arena);
    let result = match created {
        Ok(()) => vk::Result::SUCCESS,
        Err(Refusal::Vulkan(result)) => result,
        Err(Refusal::Breach(error)) => return Err(error),
    };
    tracing::debug!(device = message.device, ?result, "vkCreateDevice");
    replayer.reply(call, |e| e.i32(result.as_raw()));
    Ok(())
}

/// `vkDestroyDevice`, on a lane of the device.
pub(crate) fn destroy_device(replayer: &Replayer, body: &[u8], arena: &Bump) -> Result<(), DecodeError> {
    let session = replayer.session();
    let handles = session.objects().handles(Parent::INSTANCE);
    let mut decoder = Decoder::new(body, arena, &handles);
    let args = decode::DestroyDevice::decode(&mut decoder)?;
    decoder.finish()?;
    if replayer.device()?.id() != args.device {
        return Err(DecodeError::Breach("a device destroyed on the lane of another"));
    }
    session.close_device(args.device);
    Ok(())
}

/// What the device's clock shows, for a guest that relates its own to it. Without the extension the guest gets nothing.
pub(crate) fn sample_clock(replayer: &Replayer, message: &SampleClock) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let Some(sample) = device.functions().get_calibrated_timestamps_khr else { return Ok(()) };
    let info = vk::CalibratedTimestampInfoKHR::default().time_domain(vk::TimeDomainKHR::DEVICE);
    let (mut ticks, mut deviation_ns) = (0, 0);
    // SAFETY: a live device; one info, and room for one answer.
    let result =
        unsafe { sample(device.ash().handle(), 1, &raw const info, &raw mut ticks, &raw mut deviation_ns) };
    if result == vk::Result::SUCCESS {
        let asked_ns = message.asked_ns;
        device.events().send(Vec::new(), &ClockSample { asked_ns, ticks, deviation_ns });
    }
    Ok(())
}

/// Why there is no device.
enum Refusal {
    /// Travels to the app.
    Vulkan(vk::Result),
    /// Ends the session.
    Breach(DecodeError),
}

impl From<DecodeError> for Refusal {
    fn from(error: DecodeError) -> Self {
        Self::Breach(error)
    }
}

impl From<vk::Result> for Refusal {
    fn from(result: vk::Result) -> Self {
        Self::Vulkan(result)
    }
}

fn create(replayer: &Replayer, message: &CreateDevice<'_>, arena: &Bump) -> Result<(), Refusal> {
    let session = replayer.session();
    let context = session.context()?;
    let gpu = &context.gpu;
    let physical_device = gpu
        .physical_device(message.physical_device)
        .ok_or(DecodeError::Breach("an unknown physical device"))?;
    let handles = session.objects().handles(Parent::INSTANCE);
    let mut decoder = Decoder::new(message.command, arena, &handles);
    let args = decode::CreateDevice::decode(&mut decoder)?;
    decoder.finish()?;
    if args.physical_device != physical_device.handle || args.device != message.device {
        return Err(DecodeError::Breach("a device of two minds").into());
    }
    // A guest counts its own; those that it has destroyed may be on their way.
    if session.device_count() >= 2 * limits::DEVICES_MAX {
        return Err(vk::Result::ERROR_TOO_MANY_OBJECTS.into());
    }
    replayer.room_for(1)?;
    check_queues(physical_device, args.create_info)?;
    check_priorities(args.create_info)?;
    // SAFETY: decoded: well-formed, and its chain is in the arena, which nobody else uses.
    let device = unsafe {
        HostDevice::create(gpu, physical_device, message.device, args.create_info, &message.queues)
    }?;
    let presentation = Presentation::new(Arc::clone(&device), context.viewers.streamer().clone())
        .map_err(|_| vk::Result::ERROR_OUT_OF_HOST_MEMORY)?;
    let parts = DeviceParts {
        id: message.device,
        ash: DeviceTable(device.raw().clone()),
        functions: functions(&device),
        memory_types: physical_device.memory_types.clone(),
        limits: physical_device.limits,
        queues: device.queues().cloned().collect(),
        presentation: Some(Arc::new(presentation)),
        owner: Some(Arc::clone(&device)),
    };
    match session.open_device(parts) {
        Ok(opened) => {
            let kept = context.kept_pipelines.clone();
            let pipelines =
                DevicePipelines::open(Arc::new(OfDevice(device)), physical_device.pipelines, kept);
            // New, and nobody else knows it.
            let _ = opened.pipelines.set(pipelines);
            Ok(())
        }
        Err(OpenError::Breach(error)) => Err(error.into()),
        Err(OpenError::Vulkan(result)) => Err(result.into()),
        Err(OpenError::Thread(error)) => {
            tracing::error!(%error, "a device without threads");
            Err(vk::Result::ERROR_OUT_OF_HOST_MEMORY.into())
        }
    }
}

/// The device's commands, under whichever name its driver has them.
fn functions(device: &HostDevice) -> DeviceFunctions {
    let get = device.gpu().instance().fp_v1_0().get_device_proc_addr;
    let handle = device.raw().handle();
    // SAFETY: a live device and terminated names.
    let load = |name: &CStr| unsafe { get(handle, name.as_ptr()) };
    // SAFETY: the driver gives the command of that name, or nothing.
    unsafe { DeviceFunctions::load(load) }
}

/// What drivers do not check: families and counts.
fn check_queues(device: &HostPhysicalDevice, info: &vk::DeviceCreateInfo<'_>) -> Result<(), DecodeError> {
    // SAFETY: decoded: the array has this many elements.
    let asked = unsafe { slice(info.p_queue_create_infos, info.queue_create_info_count) };
    for queues in asked {
        let family = usize::try_from(queues.queue_family_index).ok();
        let family = family.and_then(|family| device.queue_families.get(family));
        let fits = family.is_some_and(|f| (1..=f.queue_count).contains(&queues.queue_count));
        if !fits || queues.p_queue_priorities.is_null() || !queues.flags.is_empty() {
            return Err(DecodeError::Breach("queues that the device does not have"));
        }
    }
    let mut families: Vec<_> = asked.iter().map(|queues| queues.queue_family_index).collect();
    families.sort_unstable();
    families.dedup();
    if families.len() < asked.len() || asked.is_empty() {
        return Err(DecodeError::Breach("queues of one family asked for twice, or none at all"));
    }
    Ok(())
}

/// Which tenant comes before others is the host's decision (`VK_KHR_global_priority`): a guest may stay at the usual
/// priority of a process, or go below it.
fn check_priorities(info: &vk::DeviceCreateInfo<'_>) -> Result<(), vk::Result> {
    // SAFETY: decoded: the array has this many elements.
    let asked = unsafe { slice(info.p_queue_create_infos, info.queue_create_info_count) };
    for queues in asked {
        let mut next = queues.p_next.cast::<vk::BaseInStructure<'_>>();
        // SAFETY: decoded: null, or a struct of the chain.
        while let Some(base) = unsafe { next.as_ref() } {
            if base.s_type == vk::StructureType::DEVICE_QUEUE_GLOBAL_PRIORITY_CREATE_INFO_KHR {
                let info = next.cast::<vk::DeviceQueueGlobalPriorityCreateInfoKHR<'_>>();
                // SAFETY: of this type, as its `sType` says.
                let priority = unsafe { (*info).global_priority };
                if !PRIORITIES_OF_GUESTS.contains(&priority) {
                    tracing::info!(?priority, "a guest asks to come before others");
                    return Err(vk::Result::ERROR_NOT_PERMITTED_KHR);
                }
            }
            next = base.p_next;
        }
    }
    Ok(())
}
