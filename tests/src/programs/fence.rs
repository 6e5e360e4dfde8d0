//! Fences: made signalled, status, reset, waits for any and all, empty submissions, queue and device idle.

use ash::vk;

use super::{Output, Result, check};
use crate::gpu::{Gpu, PATIENCE_NS};

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let info = vk::FenceCreateInfo::default().flags(vk::FenceCreateFlags::SIGNALED);
    let signalled = unsafe { gpu.device.create_fence(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_fence(signalled, None) });
    let fences = [gpu.fence()?, gpu.fence()?, signalled];
    expect_status(&gpu, &fences, [false, false, true], "at first")?;
    let any = unsafe { gpu.device.wait_for_fences(&fences, false, PATIENCE_NS) };
    check(any == Ok(()), || format!("waiting for any: {any:?}"))?;
    let all = unsafe { gpu.device.wait_for_fences(&fences, true, 1_000_000) };
    check(all == Err(vk::Result::TIMEOUT), || format!("waiting for all: {all:?}"))?;
    // An empty submission signals its fence, after what was submitted before.
    gpu.submit(&[], fences[0])?;
    unsafe { gpu.device.queue_submit(gpu.queue, &[], fences[1]) }?;
    unsafe { gpu.device.wait_for_fences(&fences, true, PATIENCE_NS) }?;
    expect_status(&gpu, &fences, [true; 3], "submitted")?;
    unsafe { gpu.device.reset_fences(&fences) }?;
    expect_status(&gpu, &fences, [false; 3], "reset")?;
    gpu.submit(&[], fences[2])?;
    unsafe { gpu.device.queue_wait_idle(gpu.queue) }?;
    expect_status(&gpu, &fences, [false, false, true], "queue idle")?;
    gpu.submit(&[], fences[0])?;
    unsafe { gpu.device.device_wait_idle() }?;
    expect_status(&gpu, &fences, [true, false, true], "device idle")?;
    for _ in 0..500 {
        gpu.submit(&[], fences[1])?;
        gpu.wait(fences[1])?;
        unsafe { gpu.device.reset_fences(&[fences[1]]) }?;
    }
    Ok(Output::default())
}

fn expect_status(gpu: &Gpu, fences: &[vk::Fence; 3], wanted: [bool; 3], when: &str) -> Result<()> {
    for (index, (&fence, wanted)) in fences.iter().zip(wanted).enumerate() {
        let status = unsafe { gpu.device.get_fence_status(fence) };
        check(status == Ok(wanted), || format!("{when}: fence {index} is {status:?}"))?;
    }
    Ok(())
}
