//! Binary semaphores that are shared by file descriptors: between handles of a device, between devices of an instance and of several.

use std::time::{Duration, Instant};

use ash::vk;

use super::{Output, Result, check, check_equal};
use crate::gpu::buffer::Place;
use crate::gpu::{Features, Gpu};

const OPAQUE: vk::ExternalSemaphoreHandleTypeFlags = vk::ExternalSemaphoreHandleTypeFlags::OPAQUE_FD;

/// A device and what it needs to share semaphores.
struct Sharer {
    gpu: Gpu,
    fds: ash::khr::external_semaphore_fd::Device,
}

impl Sharer {
    fn new() -> Result<Self> {
        let gpu = Gpu::with_features(&[ash::khr::external_semaphore_fd::NAME], Features::default())?;
        let fds = ash::khr::external_semaphore_fd::Device::new(&gpu.instance, &gpu.device);
        Ok(Self { gpu, fds })
    }

    fn semaphore(&self, exported: bool) -> Result<vk::Semaphore> {
        let mut export = vk::ExportSemaphoreCreateInfo::default().handle_types(OPAQUE);
        let info = vk::SemaphoreCreateInfo::default();
        let info = if exported { info.push_next(&mut export) } else { info };
        let semaphore = unsafe { self.gpu.device.create_semaphore(&info, None) }?;
        self.gpu.own(move |device| unsafe { device.destroy_semaphore(semaphore, None) });
        Ok(semaphore)
    }

    fn export(&self, semaphore: vk::Semaphore) -> Result<i32> {
        let info = vk::SemaphoreGetFdInfoKHR::default().semaphore(semaphore).handle_type(OPAQUE);
        Ok(unsafe { self.fds.get_semaphore_fd(&info) }?)
    }

    fn import(&self, semaphore: vk::Semaphore, fd: i32, flags: vk::SemaphoreImportFlags) -> Result<()> {
        let info = vk::ImportSemaphoreFdInfoKHR::default()
            .semaphore(semaphore)
            .fd(fd)
            .handle_type(OPAQUE)
            .flags(flags);
        Ok(unsafe { self.fds.import_semaphore_fd(&info) }?)
    }

    /// Submits without work, or with some.
    fn submit(
        &self,
        waits: &[vk::Semaphore],
        work: &[vk::CommandBuffer],
        signals: &[vk::Semaphore],
    ) -> Result<()> {
        self.submit_fenced(waits, work, signals, vk::Fence::null())
    }

    fn submit_fenced(
        &self,
        waits: &[vk::Semaphore],
        work: &[vk::CommandBuffer],
        signals: &[vk::Semaphore],
        fence: vk::Fence,
    ) -> Result<()> {
        let stages = vec![vk::PipelineStageFlags::ALL_COMMANDS; waits.len()];
        let batch = vk::SubmitInfo::default()
            .wait_semaphores(waits)
            .wait_dst_stage_mask(&stages)
            .command_buffers(work)
            .signal_semaphores(signals);
        Ok(unsafe { self.gpu.device.queue_submit(self.gpu.queue, &[batch], fence) }?)
    }
}

/// What is told of them.
fn properties(gpu: &Gpu) -> Result<()> {
    let ask = |info: &vk::PhysicalDeviceExternalSemaphoreInfo<'_>| {
        let mut told = vk::ExternalSemaphoreProperties::default();
        unsafe {
            gpu.instance.get_physical_device_external_semaphore_properties(
                gpu.physical_device,
                info,
                &mut told,
            );
        }
        told.external_semaphore_features
    };
    let opaque = vk::PhysicalDeviceExternalSemaphoreInfo::default().handle_type(OPAQUE);
    let both = vk::ExternalSemaphoreFeatureFlags::EXPORTABLE | vk::ExternalSemaphoreFeatureFlags::IMPORTABLE;
    check(ask(&opaque) == both, || "opaque descriptors are not offered".to_owned())?;
    let mut timeline = vk::SemaphoreTypeCreateInfo::default().semaphore_type(vk::SemaphoreType::TIMELINE);
    check(ask(&opaque.push_next(&mut timeline)).is_empty(), || "timelines are offered".to_owned())
}

/// Handles of one device, again and again; for good, and for one wait.
fn within_a_device(one: &Sharer) -> Result<Vec<u8>> {
    let (first, second) = (one.semaphore(true)?, one.semaphore(false)?);
    one.import(second, one.export(first)?, vk::SemaphoreImportFlags::empty())?;
    let buffer = one.gpu.buffer(4096, Place::Readback)?;
    let mapping = one.gpu.map(buffer)?;
    let handles = one.gpu.command_buffers(1)?;
    let mut bytes = Vec::new();
    for round in 1..=5_u8 {
        one.gpu.record(handles[0], |cb| {
            let word = u32::from_le_bytes([round; 4]);
            unsafe { cb.device.cmd_fill_buffer(cb.handle, buffer.handle, 0, vk::WHOLE_SIZE, word) };
            cb.to_host();
        })?;
        one.submit(&[], &handles, &[first])?;
        let fence = one.gpu.fence()?;
        one.submit_fenced(&[second], &[], &[], fence)?;
        one.gpu.wait(fence)?;
        check_equal(&mapping.bytes(), &[round; 4096], "after the wait")?;
        bytes.extend(&mapping.bytes()[..16]);
    }
    // For one wait: then it is its own again.
    let third = one.semaphore(true)?;
    one.import(third, one.export(first)?, vk::SemaphoreImportFlags::TEMPORARY)?;
    one.submit(&[], &[], &[first])?;
    one.submit(&[third], &[], &[])?;
    one.submit(&[], &[], &[third])?;
    one.submit(&[third], &[], &[first])?;
    one.submit(&[first], &[], &[])?;
    unsafe { one.gpu.device.queue_wait_idle(one.gpu.queue) }?;
    // Nobody else's descriptor.
    let (reader, _writer) = std::io::pipe().map_err(|error| super::Failure(error.to_string()))?;
    let refused =
        one.import(third, std::os::fd::AsRawFd::as_raw_fd(&reader), vk::SemaphoreImportFlags::empty());
    check(refused.is_err(), || "a pipe is a semaphore".to_owned())?;
    Ok(bytes)
}

/// `other` waits for what `one` does, and is not done before.
fn between(one: &Sharer, other: &Sharer) -> Result<()> {
    let (signalled, waited) = (one.semaphore(true)?, other.semaphore(false)?);
    other.import(waited, one.export(signalled)?, vk::SemaphoreImportFlags::empty())?;
    let buffer = one.gpu.buffer(64 << 20, Place::Device)?;
    let work = one.gpu.command_buffers(2)?;
    for handle in &work {
        one.gpu.record(*handle, |cb| {
            for word in 0..16 {
                unsafe { cb.device.cmd_fill_buffer(cb.handle, buffer.handle, 0, vk::WHOLE_SIZE, word) };
                cb.full_barrier();
            }
        })?;
    }
    let (long, short) = (one.gpu.fence()?, other.gpu.fence()?);
    let began = Instant::now();
    one.submit_fenced(&[], &work[..1], &[], long)?;
    one.gpu.wait(long)?;
    let alone = began.elapsed();
    unsafe { one.gpu.device.reset_fences(&[long]) }?;
    one.submit_fenced(&[], &work[1..], &[signalled], long)?;
    other.submit_fenced(&[waited], &[], &[], short)?;
    other.gpu.wait(short)?;
    let waited = Instant::now();
    one.gpu.wait(long)?;
    let after = waited.elapsed();
    // Without the wait it would be done as long before as the work takes; the two ends come on ways of their own.
    check(after < alone / 2 + Duration::from_millis(20), || {
        format!("{after:?} before work of {alone:?} ended")
    })
}

/// All of it.
pub(super) fn run() -> Result<Output> {
    let one = Sharer::new()?;
    properties(&one.gpu)?;
    let bytes = within_a_device(&one)?;
    // Of another instance, which is another session.
    let other = Sharer::new()?;
    between(&one, &other)?;
    between(&other, &one)?;
    // The signaller may be gone.
    let (last, waiting) = (other.semaphore(true)?, one.semaphore(false)?);
    one.import(waiting, other.export(last)?, vk::SemaphoreImportFlags::empty())?;
    other.submit(&[], &[], &[last])?;
    unsafe { other.gpu.device.device_wait_idle() }?;
    drop(other);
    one.submit(&[waiting], &[], &[])?;
    unsafe { one.gpu.device.queue_wait_idle(one.gpu.queue) }?;
    Ok(bytes.into())
}

/// Two devices of one instance.
pub(super) fn devices() -> Result<Output> {
    let one = Sharer::new()?;
    let gpu = one.gpu.beside(&[ash::khr::external_semaphore_fd::NAME])?;
    let fds = ash::khr::external_semaphore_fd::Device::new(&gpu.instance, &gpu.device);
    let other = Sharer { gpu, fds };
    between(&one, &other)?;
    between(&other, &one)?;
    drop(other);
    Ok(Output::default())
}
