//! Events set by host and device; the host sees the device's while the submission still runs.

use std::time::{Duration, Instant};

use ash::vk;

use super::{Failure, Output, Result, check, check_equal};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let (from_device, from_host) = (event(&gpu)?, event(&gpu)?);
    check(!status(&gpu, from_host)?, || "a new event is set".to_owned())?;
    unsafe { gpu.device.set_event(from_host) }?;
    check(status(&gpu, from_host)?, || "a set event is not set".to_owned())?;
    unsafe { gpu.device.reset_event(from_host) }?;
    check(!status(&gpu, from_host)?, || "a reset event is set".to_owned())?;
    let buffer = gpu.buffer(256, Place::Readback)?;
    let handles = gpu.command_buffers(1)?;
    gpu.record(handles[0], |cb| {
        let all = vk::PipelineStageFlags::ALL_COMMANDS;
        let host = vk::PipelineStageFlags::HOST;
        let events = [from_host];
        unsafe {
            cb.device.cmd_set_event(cb.handle, from_device, vk::PipelineStageFlags::TOP_OF_PIPE);
            cb.device.cmd_wait_events(cb.handle, &events, host, all, &[], &[], &[]);
            cb.device.cmd_fill_buffer(cb.handle, buffer.handle, 0, 256, 0x4242_4242);
        }
        cb.to_host();
    })?;
    let fence = gpu.fence()?;
    gpu.submit(&handles, fence)?;
    let deadline = Instant::now() + Duration::from_secs(20);
    while !status(&gpu, from_device)? {
        check(Instant::now() < deadline, || "the device's event never came".to_owned())?;
        std::thread::yield_now();
    }
    unsafe { gpu.device.set_event(from_host) }?;
    gpu.wait(fence)?;
    let found = gpu.map(buffer)?.bytes();
    check_equal(&found, &[0x42; 256], "filled after the event")?;
    Ok(found.into())
}

fn event(gpu: &Gpu) -> Result<vk::Event> {
    let event = unsafe { gpu.device.create_event(&vk::EventCreateInfo::default(), None) }?;
    gpu.own(move |device| unsafe { device.destroy_event(event, None) });
    Ok(event)
}

fn status(gpu: &Gpu, event: vk::Event) -> Result<bool> {
    unsafe { gpu.device.get_event_status(event) }.map_err(Failure::from)
}
