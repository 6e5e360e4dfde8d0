//! Works until the device is lost, which is what its test waits for.

#![expect(clippy::print_stdout, reason = "the test reads when what happened")]

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use ash::vk;

use super::{Failure, Output, Result, check};
use crate::gpu::buffer::Place;
use crate::gpu::{Gpu, PATIENCE_NS};

/// Submissions before the program gives up being lost.
const SUBMISSIONS: u32 = 1_000_000;

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    work_until_lost(&gpu, "")?;
    Ok(Output::default())
}

/// Says `running` and `lost`, each with `which` behind it, and when.
pub(super) fn work_until_lost(gpu: &Gpu, which: &str) -> Result<()> {
    let buffer = gpu.buffer(1 << 16, Place::Readback)?;
    let mapping = gpu.map(buffer)?;
    let fence = gpu.fence()?;
    let handles = gpu.command_buffers(1)?;
    let (mut last, mut longest) = (Instant::now(), Duration::ZERO);
    for round in 0..SUBMISSIONS {
        gpu.record(handles[0], |cb| {
            unsafe { cb.device.cmd_fill_buffer(cb.handle, buffer.handle, 0, vk::WHOLE_SIZE, round) };
            cb.to_host();
        })?;
        let result = submit_and_wait(gpu, handles[0], fence);
        if result == Err(vk::Result::ERROR_DEVICE_LOST) {
            println!("lost{which} {}", unix_ms());
            println!("frames {round} longest {} ms", longest.as_millis());
            return after(gpu, handles[0]);
        }
        result?;
        check(mapping.read(0, 4) == round.to_le_bytes(), || format!("round {round}: not filled"))?;
        if round == 20 {
            println!("running{which} {}", unix_ms());
        } else if round > 20 {
            longest = longest.max(last.elapsed());
        }
        last = Instant::now();
    }
    Err(Failure("the device was never lost".to_owned()))
}

/// A lost device stays lost, and everything can still be taken down.
fn after(gpu: &Gpu, handle: vk::CommandBuffer) -> Result<()> {
    let fence = gpu.fence()?;
    let lost = Err(vk::Result::ERROR_DEVICE_LOST);
    let again = submit_and_wait(gpu, handle, fence);
    check(again == lost, || format!("submit on a lost device: {again:?}"))?;
    let idle = unsafe { gpu.device.device_wait_idle() };
    check(idle == lost, || format!("vkDeviceWaitIdle on a lost device: {idle:?}"))
}

fn submit_and_wait(
    gpu: &Gpu,
    handle: vk::CommandBuffer,
    fence: vk::Fence,
) -> std::result::Result<(), vk::Result> {
    let handles = [handle];
    let submits = [vk::SubmitInfo::default().command_buffers(&handles)];
    unsafe {
        gpu.device.queue_submit(gpu.queue, &submits, fence)?;
        gpu.device.wait_for_fences(&[fence], true, PATIENCE_NS)?;
        gpu.device.reset_fences(&[fence])
    }
}

fn unix_ms() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis())
}
