//! `VkPrivateDataSlot`: values of the app, by object; the guest's own affair.
#![expect(unsafe_code, reason = "entry points get C pointers and handles")]

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use ash::vk;
use ash::vk::Handle as _;

use crate::app_pointer::store;
use crate::object::Device;

/// Values by object: type and handle.
type Values = HashMap<(i32, u64), u64>;

/// Values by slot, then by object.
#[derive(Debug, Default)]
pub struct PrivateData {
    slots: Mutex<HashMap<u64, Values>>,
}

/// `vkCreatePrivateDataSlot`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn create_private_data_slot(
    device: vk::Device,
    _p_create_info: *const vk::PrivateDataSlotCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_private_data_slot: *mut vk::PrivateDataSlot,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    let id = device.ids().allocate_local(vk::ObjectType::PRIVATE_DATA_SLOT);
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_private_data_slot, vk::PrivateDataSlot::from_raw(id)) };
    vk::Result::SUCCESS
}

/// `vkDestroyPrivateDataSlot`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn destroy_private_data_slot(
    device: vk::Device,
    private_data_slot: vk::PrivateDataSlot,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if private_data_slot.is_null() {
        return;
    }
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    let slot = private_data_slot.as_raw();
    device.objects().private_data.slots.lock().unwrap_or_else(PoisonError::into_inner).remove(&slot);
    device.ids().free(vk::ObjectType::PRIVATE_DATA_SLOT, slot);
}

/// `vkSetPrivateData`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn set_private_data(
    device: vk::Device,
    object_type: vk::ObjectType,
    object_handle: u64,
    private_data_slot: vk::PrivateDataSlot,
    data: u64,
) -> vk::Result {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    let mut slots = device.objects().private_data.slots.lock().unwrap_or_else(PoisonError::into_inner);
    let slot = slots.entry(private_data_slot.as_raw()).or_default();
    slot.insert((object_type.as_raw(), object_handle), data);
    vk::Result::SUCCESS
}

/// `vkGetPrivateData`.
///
/// # Safety
/// As Vulkan demands.
pub unsafe fn get_private_data(
    device: vk::Device,
    object_type: vk::ObjectType,
    object_handle: u64,
    private_data_slot: vk::PrivateDataSlot,
    p_data: *mut u64,
) {
    // SAFETY: a live device, by this function's contract.
    let device = unsafe { Device::from_handle(device) };
    let slots = device.objects().private_data.slots.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (object_type.as_raw(), object_handle);
    let data = slots.get(&private_data_slot.as_raw()).and_then(|slot| slot.get(&key)).copied();
    // SAFETY: valid to write to, by this function's contract.
    unsafe { store(p_data, data.unwrap_or(0)) };
}
