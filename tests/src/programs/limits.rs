//! Reaches limits of the host's own, each of which is a Vulkan error; the device goes on.

use ash::vk;

use super::{Output, Result, check};
use crate::gpu::buffer::Place;
use crate::gpu::{Gpu, PATIENCE_NS};

/// Bytes of one `vkCmdUpdateBuffer`, at the most.
const UPDATE_BYTES: usize = 1 << 16;
/// Descriptors of a set, of which there are too many before long.
const SET_DESCRIPTORS: u32 = 1 << 18;

type Vk<T> = std::result::Result<T, vk::Result>;

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let host = vk::Result::ERROR_OUT_OF_HOST_MEMORY;
    limited(&gpu, "a recording of 262 MiB", recording(&gpu)?, host)?;
    limited(&gpu, "devices", devices(&gpu), vk::Result::ERROR_TOO_MANY_OBJECTS)?;
    limited(&gpu, "events", events(&gpu), host)?;
    limited(&gpu, "descriptors", descriptors(&gpu)?, vk::Result::ERROR_OUT_OF_POOL_MEMORY)?;
    limited(&gpu, "shader code of 68 MiB", shader(&gpu, 17 << 20), vk::Result::ERROR_OUT_OF_DEVICE_MEMORY)?;
    limited(&gpu, "shader code of 280 MiB", shader(&gpu, 70 << 20), host)?;
    limited(&gpu, "command buffers", command_buffers(&gpu), host)?;
    limited(&gpu, "queries", queries(&gpu), vk::Result::ERROR_OUT_OF_DEVICE_MEMORY)?;
    Ok(Output::default())
}

/// It was too much, and the device does something afterwards.
fn limited(gpu: &Gpu, what: &str, found: Vk<()>, wanted: vk::Result) -> Result<()> {
    check(found == Err(wanted), || format!("{what}: {found:?}, not {wanted:?}"))?;
    let fence = unsafe { gpu.device.create_fence(&vk::FenceCreateInfo::default(), None) }?;
    let works = unsafe { gpu.device.queue_submit(gpu.queue, &[vk::SubmitInfo::default()], fence) }
        .and_then(|()| unsafe { gpu.device.wait_for_fences(&[fence], true, PATIENCE_NS) });
    unsafe { gpu.device.destroy_fence(fence, None) };
    check(works == Ok(()), || format!("after {what}: {works:?}"))
}

fn recording(gpu: &Gpu) -> Result<Vk<()>> {
    let buffer = gpu.buffer(1 << 16, Place::Readback)?;
    let commands = gpu.command_buffers(1)?[0];
    let data = vec![7; UPDATE_BYTES];
    unsafe { gpu.device.begin_command_buffer(commands, &vk::CommandBufferBeginInfo::default()) }?;
    for _ in 0..4200 {
        unsafe { gpu.device.cmd_update_buffer(commands, buffer.handle, 0, &data) };
    }
    Ok(unsafe { gpu.device.end_command_buffer(commands) })
}

fn devices(gpu: &Gpu) -> Vk<()> {
    let queues =
        [vk::DeviceQueueCreateInfo::default().queue_family_index(gpu.queue_family).queue_priorities(&[1.0])];
    let info = vk::DeviceCreateInfo::default().queue_create_infos(&queues);
    let mut devices = Vec::new();
    let mut result = Ok(());
    for _ in 0..1000 {
        match unsafe { gpu.instance.create_device(gpu.physical_device, &info, None) } {
            Ok(device) => devices.push(device),
            Err(error) => {
                result = Err(error);
                break;
            }
        }
    }
    for device in devices {
        unsafe { device.destroy_device(None) };
    }
    result
}

fn events(gpu: &Gpu) -> Vk<()> {
    let mut events = Vec::new();
    let mut result = Ok(());
    for _ in 0..2_000_000 {
        match unsafe { gpu.device.create_event(&vk::EventCreateInfo::default(), None) } {
            Ok(event) => events.push(event),
            Err(error) => {
                result = Err(error);
                break;
            }
        }
    }
    for event in events {
        unsafe { gpu.device.destroy_event(event, None) };
    }
    result
}

fn descriptors(gpu: &Gpu) -> Result<Vk<()>> {
    let kind = vk::DescriptorType::STORAGE_BUFFER;
    let pool = gpu.descriptor_pool(1000, &[(kind, 1)], vk::DescriptorPoolCreateFlags::empty())?;
    let layout = gpu.set_layout(&[(0, kind, SET_DESCRIPTORS)])?;
    let full = (0..1000).try_for_each(|_| gpu.allocate_set(pool, layout).map(drop));
    unsafe { gpu.device.reset_descriptor_pool(pool, vk::DescriptorPoolResetFlags::empty()) }?;
    let again = gpu.allocate_set(pool, layout).map(drop);
    unsafe { gpu.device.reset_descriptor_pool(pool, vk::DescriptorPoolResetFlags::empty()) }?;
    check(again == Ok(()), || format!("a set after all were freed: {again:?}"))?;
    Ok(full)
}

/// Words that are no shader.
fn shader(gpu: &Gpu, words: usize) -> Vk<()> {
    let code = vec![0_u32; words];
    let info = vk::ShaderModuleCreateInfo::default().code(&code);
    let module = unsafe { gpu.device.create_shader_module(&info, None) }?;
    unsafe { gpu.device.destroy_shader_module(module, None) };
    Ok(())
}

fn command_buffers(gpu: &Gpu) -> Vk<()> {
    let info = vk::CommandPoolCreateInfo::default().queue_family_index(gpu.queue_family);
    let pool = unsafe { gpu.device.create_command_pool(&info, None) }?;
    let info = vk::CommandBufferAllocateInfo::default().command_pool(pool).command_buffer_count(1_100_000);
    let made = unsafe { gpu.device.allocate_command_buffers(&info) };
    unsafe { gpu.device.destroy_command_pool(pool, None) };
    made.map(drop)
}

fn queries(gpu: &Gpu) -> Vk<()> {
    let info =
        vk::QueryPoolCreateInfo::default().query_type(vk::QueryType::OCCLUSION).query_count((1 << 20) + 1);
    let pool = unsafe { gpu.device.create_query_pool(&info, None) }?;
    unsafe { gpu.device.destroy_query_pool(pool, None) };
    Ok(())
}
