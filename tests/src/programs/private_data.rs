//! Private data; and structs of extensions that nobody knows.

use std::ffi::c_void;
use std::ptr;

use ash::vk;

use super::{Output, Result, check};
use crate::gpu::buffer::Place;
use crate::gpu::{Features, Gpu};

/// A struct that no registry has: what it extends takes no notice of it.
#[repr(C)]
struct Unknown {
    s_type: vk::StructureType,
    p_next: *mut c_void,
    filling: [u64; 4],
}

impl Unknown {
    fn new() -> Self {
        let s_type = vk::StructureType::from_raw(1_999_999_007);
        Self { s_type, p_next: ptr::null_mut(), filling: [0xA5A5_A5A5_A5A5_A5A5; 4] }
    }
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::with_features(&[vk::EXT_PRIVATE_DATA_NAME], Features::default())?;
    let functions = ash::ext::private_data::Device::new(&gpu.instance, &gpu.device);
    let info = vk::PrivateDataSlotCreateInfoEXT::default();
    let slots = [unsafe { functions.create_private_data_slot(&info, None) }?, unsafe {
        functions.create_private_data_slot(&info, None)
    }?];
    let buffers = [gpu.buffer(64, Place::Device)?, gpu.buffer(64, Place::Device)?];
    unsafe {
        functions.set_private_data(buffers[0].handle, slots[0], 11)?;
        functions.set_private_data(buffers[0].handle, slots[1], 12)?;
        functions.set_private_data(gpu.queue, slots[0], 13)?;
    }
    let data = |slot: usize| unsafe {
        [
            functions.get_private_data(buffers[0].handle, slots[slot]),
            functions.get_private_data(buffers[1].handle, slots[slot]),
            functions.get_private_data(gpu.queue, slots[slot]),
        ]
    };
    let found = [data(0), data(1)];
    check(found == [[11, 0, 13], [12, 0, 0]], || format!("private data {found:?}"))?;
    for slot in slots {
        unsafe { functions.destroy_private_data_slot(slot, None) };
    }
    Ok(Output::default())
}

/// Inputs with an unknown struct are taken, outputs leave it as it is.
pub(super) fn unknown_structs() -> Result<Output> {
    let gpu = Gpu::new()?;
    let mut unknown = Unknown::new();
    let next = (&raw mut unknown).cast::<c_void>();
    let mut properties = vk::PhysicalDeviceProperties2 { p_next: next, ..Default::default() };
    let mut features = vk::PhysicalDeviceFeatures2 { p_next: next, ..Default::default() };
    unsafe {
        gpu.instance.get_physical_device_properties2(gpu.physical_device, &mut properties);
        gpu.instance.get_physical_device_features2(gpu.physical_device, &mut features);
    }
    check(unknown.filling == Unknown::new().filling, || "an unknown struct was written to".to_owned())?;
    check(properties.properties.limits.max_image_dimension2_d >= 4096, || "no limits".to_owned())?;
    let info = vk::FenceCreateInfo { p_next: next, ..Default::default() };
    let fence = unsafe { gpu.device.create_fence(&info, None) }?;
    unsafe { gpu.device.destroy_fence(fence, None) };
    let info = vk::SamplerCreateInfo { p_next: next, ..Default::default() };
    let sampler = unsafe { gpu.device.create_sampler(&info, None) }?;
    unsafe { gpu.device.destroy_sampler(sampler, None) };
    Ok(Output::default())
}
