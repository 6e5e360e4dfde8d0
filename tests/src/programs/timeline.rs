//! Timeline semaphores that are waited for before they are signalled.

use std::sync::mpsc;

use ash::vk;

use super::{Failure, Output, Result, check, check_equal, words};
use crate::gpu::buffer::{Buffer, Place};
use crate::gpu::{Gpu, PATIENCE_NS};

/// Threads wait on the host for values that other threads signal later.
pub(super) fn host() -> Result<Output> {
    let gpu = Gpu::new()?;
    let semaphore = gpu.timeline(5)?;
    let value = unsafe { gpu.device.get_semaphore_counter_value(semaphore) }?;
    check(value == 5, || format!("initial value {value}"))?;
    let early = wait(&gpu, semaphore, 6, 1_000_000);
    check(early == Err(vk::Result::TIMEOUT), || format!("before the signal: {early:?}"))?;
    let (ready, all_ready) = mpsc::channel();
    std::thread::scope(|scope| {
        let waiters: Vec<_> = (6..10)
            .map(|value| {
                let (gpu, ready) = (&gpu, ready.clone());
                scope.spawn(move || {
                    let _ = ready.send(());
                    wait(gpu, semaphore, value, PATIENCE_NS)
                })
            })
            .collect();
        all_ready.iter().take(waiters.len()).for_each(drop);
        for value in 6..10 {
            let info = vk::SemaphoreSignalInfo::default().semaphore(semaphore).value(value);
            unsafe { gpu.device.signal_semaphore(&info) }?;
        }
        for waiter in waiters {
            let result = waiter.join();
            check(matches!(result, Ok(Ok(()))), || format!("a waiter: {result:?}"))?;
        }
        Ok::<_, Failure>(())
    })?;
    let value = unsafe { gpu.device.get_semaphore_counter_value(semaphore) }?;
    check(value == 9, || format!("value at the end {value}"))?;
    Ok(words([u32::try_from(value).unwrap_or(0)]).into())
}

fn wait(
    gpu: &Gpu,
    semaphore: vk::Semaphore,
    value: u64,
    timeout_ns: u64,
) -> std::result::Result<(), vk::Result> {
    let (semaphores, values) = ([semaphore], [value]);
    let info = vk::SemaphoreWaitInfo::default().semaphores(&semaphores).values(&values);
    unsafe { gpu.device.wait_semaphores(&info, timeout_ns) }
}

/// A submission waits for a value that the host signals later; the next one waits for the first one's value.
pub(super) fn submit() -> Result<Output> {
    let gpu = Gpu::new()?;
    let (start, done) = (gpu.timeline(0)?, gpu.timeline(0)?);
    let source = gpu.buffer(4096, Place::Upload)?;
    let mapping = gpu.map(source)?;
    mapping.write(0, &[1; 4096]);
    let middle = gpu.buffer(4096, Place::Device)?;
    let sink = gpu.buffer(4096, Place::Readback)?;
    let handles = gpu.command_buffers(2)?;
    let copy = |handle, from: Buffer, to: Buffer| {
        gpu.record(handle, |cb| {
            cb.full_barrier();
            cb.copy_buffer((from.handle, 0), (to.handle, 0), 4096);
            cb.to_host();
        })
    };
    copy(handles[0], source, middle)?;
    copy(handles[1], middle, sink)?;
    submit2(&gpu, handles[0], (start, 1), (done, 1))?;
    submit2(&gpu, handles[1], (done, 1), (done, 2))?;
    let early = wait(&gpu, done, 1, 20_000_000);
    check(early == Err(vk::Result::TIMEOUT), || format!("done before it was let start: {early:?}"))?;
    // Written after the submission, before the signal: the device must see this.
    mapping.write(0, &[7; 4096]);
    let info = vk::SemaphoreSignalInfo::default().semaphore(start).value(1);
    unsafe { gpu.device.signal_semaphore(&info) }?;
    wait(&gpu, done, 2, PATIENCE_NS)?;
    let found = gpu.map(sink)?.bytes();
    check_equal(&found, &[7; 4096], "copied after the signal")?;
    Ok(found.into())
}

fn submit2(
    gpu: &Gpu,
    handle: vk::CommandBuffer,
    wait: (vk::Semaphore, u64),
    signal: (vk::Semaphore, u64),
) -> Result<()> {
    let semaphore = |(semaphore, value)| {
        [vk::SemaphoreSubmitInfo::default()
            .semaphore(semaphore)
            .value(value)
            .stage_mask(vk::PipelineStageFlags2::ALL_COMMANDS)]
    };
    let (waits, signals) = (semaphore(wait), semaphore(signal));
    let handles = [vk::CommandBufferSubmitInfo::default().command_buffer(handle)];
    let submits = [vk::SubmitInfo2::default()
        .wait_semaphore_infos(&waits)
        .signal_semaphore_infos(&signals)
        .command_buffer_infos(&handles)];
    Ok(unsafe { gpu.device.queue_submit2(gpu.queue, &submits, vk::Fence::null()) }?)
}

/// One call with two batches: the second waits for what the host signals only after it saw the end of the first.
pub(super) fn batches() -> Result<Output> {
    let gpu = Gpu::new()?;
    let (host, device) = (gpu.timeline(0)?, gpu.timeline(0)?);
    for (round, synchronization2) in [(0, false), (1, true)] {
        let (first, second) = (2 * round + 1, 2 * round + 2);
        if synchronization2 {
            two_batches2(&gpu, (host, second), (device, first, second))?;
        } else {
            two_batches(&gpu, (host, second), (device, first, second))?;
        }
        wait(&gpu, device, first, PATIENCE_NS)?;
        let early = wait(&gpu, device, second, 20_000_000);
        check(early == Err(vk::Result::TIMEOUT), || format!("before the host let it: {early:?}"))?;
        let info = vk::SemaphoreSignalInfo::default().semaphore(host).value(second);
        unsafe { gpu.device.signal_semaphore(&info) }?;
        wait(&gpu, device, second, PATIENCE_NS)?;
    }
    unsafe { gpu.device.device_wait_idle() }?;
    Ok(words([4]).into())
}

fn two_batches(
    gpu: &Gpu,
    (host, wait): (vk::Semaphore, u64),
    (device, first, second): (vk::Semaphore, u64, u64),
) -> Result<()> {
    let (hosts, devices, stages) = ([host], [device], [vk::PipelineStageFlags::ALL_COMMANDS]);
    let (wait, first, second) = ([wait], [first], [second]);
    let mut firsts = vk::TimelineSemaphoreSubmitInfo::default().signal_semaphore_values(&first);
    let mut seconds = vk::TimelineSemaphoreSubmitInfo::default()
        .wait_semaphore_values(&wait)
        .signal_semaphore_values(&second);
    let submits = [
        vk::SubmitInfo::default().signal_semaphores(&devices).push_next(&mut firsts),
        vk::SubmitInfo::default()
            .wait_semaphores(&hosts)
            .wait_dst_stage_mask(&stages)
            .signal_semaphores(&devices)
            .push_next(&mut seconds),
    ];
    Ok(unsafe { gpu.device.queue_submit(gpu.queue, &submits, vk::Fence::null()) }?)
}

fn two_batches2(
    gpu: &Gpu,
    (host, wait): (vk::Semaphore, u64),
    (device, first, second): (vk::Semaphore, u64, u64),
) -> Result<()> {
    let point = |semaphore, value| {
        [vk::SemaphoreSubmitInfo::default()
            .semaphore(semaphore)
            .value(value)
            .stage_mask(vk::PipelineStageFlags2::ALL_COMMANDS)]
    };
    let (wait, first, second) = (point(host, wait), point(device, first), point(device, second));
    let submits = [
        vk::SubmitInfo2::default().signal_semaphore_infos(&first),
        vk::SubmitInfo2::default().wait_semaphore_infos(&wait).signal_semaphore_infos(&second),
    ];
    Ok(unsafe { gpu.device.queue_submit2(gpu.queue, &submits, vk::Fence::null()) }?)
}
