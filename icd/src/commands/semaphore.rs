//! `VkSemaphore`: the host has it; of timelines the guest keeps the value, and of those that may be exported the signal.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

mod shared;

use std::os::fd::{FromRawFd as _, IntoRawFd as _, OwnedFd};

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::{encode, opcode};

use crate::app_pointer::{find_in_chain, slice, store};
use crate::forward;
use crate::object::Device;
use crate::sync::Goal;

pub use shared::SharedSemaphores;

/// The kind of descriptor that there is.
pub(crate) const OPAQUE: vk::ExternalSemaphoreHandleTypeFlags =
    vk::ExternalSemaphoreHandleTypeFlags::OPAQUE_FD;

/// `vkCreateSemaphore`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn create_semaphore(
    device: vk::Device,
    p_create_info: *const vk::SemaphoreCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_semaphore: *mut vk::Semaphore,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_create_info };
    // SAFETY: a valid chain, by this function's contract.
    let ty = unsafe { find_in_chain::<vk::SemaphoreTypeCreateInfo<'_>>(info.p_next) };
    let initial = ty.filter(|t| t.semaphore_type == vk::SemaphoreType::TIMELINE).map(|t| t.initial_value);
    let encode = |e: &mut Encoder| {
        // SAFETY: the app's pointers, by this function's contract.
        unsafe { encode::semaphore::create_semaphore(e, device, p_create_info, p_semaphore) }
    };
    // SAFETY: valid to write to, by this function's contract.
    let result = unsafe { forward::create(state, false, opcode::CREATE_SEMAPHORE, p_semaphore, encode) };
    if result == vk::Result::SUCCESS {
        // SAFETY: written above.
        let id = unsafe { *p_semaphore }.as_raw();
        state.sync().update(|s| s.create_semaphore(id, initial));
        // SAFETY: a valid chain, by this function's contract.
        let export = unsafe { find_in_chain::<vk::ExportSemaphoreCreateInfo<'_>>(info.p_next) };
        if initial.is_none() && export.is_some_and(|export| export.handle_types.contains(OPAQUE)) {
            state.objects().shared_semaphores.share(state, id);
        }
    }
    result
}

/// `vkGetSemaphoreFdKHR`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_semaphore_fd_khr(
    device: vk::Device,
    p_get_fd_info: *const vk::SemaphoreGetFdInfoKHR<'_>,
    p_fd: *mut i32,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_get_fd_info };
    let semaphore = info.semaphore.as_raw();
    let payload = state.objects().shared_semaphores.payload(semaphore);
    let Some(payload) = payload.filter(|_| info.handle_type == OPAQUE) else {
        return vk::Result::ERROR_INVALID_EXTERNAL_HANDLE;
    };
    match shared::export(payload) {
        Ok(fd) => {
            // SAFETY: valid to write to, by this function's contract.
            unsafe { store(p_fd, fd.into_raw_fd()) };
            vk::Result::SUCCESS
        }
        Err(rustix::io::Errno::MFILE | rustix::io::Errno::NFILE) => vk::Result::ERROR_TOO_MANY_OBJECTS,
        Err(_) => vk::Result::ERROR_OUT_OF_HOST_MEMORY,
    }
}

/// `vkImportSemaphoreFdKHR`: of descriptors that this process exported.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn import_semaphore_fd_khr(
    device: vk::Device,
    p_import_semaphore_fd_info: *const vk::ImportSemaphoreFdInfoKHR<'_>,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_import_semaphore_fd_info };
    // SAFETY: open, by this function's contract.
    let payload = unsafe { shared::find(info.fd) };
    let semaphore = info.semaphore.as_raw();
    let is_timeline = state.sync().read(|sync| sync.is_timeline(semaphore));
    let Some(payload) = payload.filter(|_| info.handle_type == OPAQUE && !is_timeline) else {
        return vk::Result::ERROR_INVALID_EXTERNAL_HANDLE;
    };
    let shared = &state.objects().shared_semaphores;
    shared.share(state, semaphore);
    shared.import(semaphore, payload, info.flags.contains(vk::SemaphoreImportFlags::TEMPORARY));
    // SAFETY: the app gives the descriptor away with a successful import.
    drop(unsafe { OwnedFd::from_raw_fd(info.fd) });
    vk::Result::SUCCESS
}

/// `vkDestroySemaphore`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn destroy_semaphore(
    device: vk::Device,
    semaphore: vk::Semaphore,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if semaphore.is_null() {
        return;
    }
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    state.sync().update(|s| s.destroy_semaphore(semaphore.as_raw()));
    state.objects().shared_semaphores.forget(semaphore.as_raw());
    forward::post(state, opcode::DESTROY_SEMAPHORE, |e| {
        // SAFETY: handles only.
        unsafe { encode::semaphore::destroy_semaphore(e, device, semaphore) }
    });
    state.ids().free(vk::ObjectType::SEMAPHORE, semaphore.as_raw());
}

/// `vkGetSemaphoreCounterValue`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_semaphore_counter_value(
    device: vk::Device,
    semaphore: vk::Semaphore,
    p_value: *mut u64,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    let usable = device.failures().check(vk::ObjectType::SEMAPHORE, semaphore.as_raw());
    let value =
        device.check().and(usable).and_then(|()| device.sync().counter_value(device, semaphore.as_raw()));
    match value {
        Ok(value) => {
            // SAFETY: valid to write to, by this function's contract.
            unsafe { store(p_value, value) };
            vk::Result::SUCCESS
        }
        Err(result) => result,
    }
}

/// `vkWaitSemaphores`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn wait_semaphores(
    device: vk::Device,
    p_wait_info: *const vk::SemaphoreWaitInfo<'_>,
    timeout: u64,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    if let Err(lost) = device.check() {
        return lost;
    }
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_wait_info };
    // SAFETY: as above.
    let semaphores = unsafe { slice(info.p_semaphores, info.semaphore_count) };
    // SAFETY: as above.
    let values = unsafe { slice(info.p_values, info.semaphore_count) };
    let usable =
        |semaphore: &vk::Semaphore| device.failures().check(vk::ObjectType::SEMAPHORE, semaphore.as_raw());
    if let Err(result) = semaphores.iter().try_for_each(usable) {
        return result;
    }
    let points: Vec<_> = semaphores.iter().map(|s| s.as_raw()).zip(values.iter().copied()).collect();
    let all = !info.flags.contains(vk::SemaphoreWaitFlags::ANY);
    device.sync().wait(device, Goal::Timelines { points: &points, all }, timeout)
}

/// `vkSignalSemaphore`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn signal_semaphore(
    device: vk::Device,
    p_signal_info: *const vk::SemaphoreSignalInfo<'_>,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let state = unsafe { Device::from_handle(device) };
    if let Err(lost) = state.check() {
        return lost;
    }
    // SAFETY: valid, by this function's contract.
    let info = unsafe { &*p_signal_info };
    if let Err(result) = state.failures().check(vk::ObjectType::SEMAPHORE, info.semaphore.as_raw()) {
        return result;
    }
    // What waits for this may read what the app wrote before it.
    let needs: Vec<_> = state.memories().flush(state.control(), state.bulk()).into_iter().collect();
    forward::post_after(state, &needs, opcode::SIGNAL_SEMAPHORE, |e| {
        // SAFETY: the app's pointer.
        unsafe { encode::semaphore::signal_semaphore(e, device, p_signal_info) }
    });
    // After it is on its lane: what this resolves may then be reported early.
    state.sync().update(|s| s.signal_timeline(info.semaphore.as_raw(), info.value));
    state.control().flush();
    vk::Result::SUCCESS
}
