//! What the host offers, as one message for the guest ("Connect-time snapshot").
//!
//! Everything is asked of the driver once, when the worker starts, before its guest comes; then filtered: what does not
//! work through the pipe is not offered, and neither features nor properties speak of it.
#![expect(unsafe_code, reason = "calls the Vulkan driver, walks chains of ours")]

mod features;
mod formats;
mod image_formats;
mod properties;
mod queue_families;
#[cfg(test)]
mod tests;

use std::ffi::c_void;
use std::sync::Arc;

use ash::vk;
use bumpalo::Bump;
use protocol::control::worker::{PhysicalDevice, Snapshot};
use protocol::vulkan::codec::{Encode, Encoder, Tagged, blank_chain, find, with_next};
use protocol::vulkan::generated::extensions::DEVICE_EXTENSIONS;

use crate::host_gpu::{HostGpu, HostPhysicalDevice};

/// What a snapshot cannot be made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the host's properties take too much memory")]
pub struct SnapshotError;

/// The message for a guest. What it says was asked when the GPU was opened; but for heaps, which are as large as the
/// tenant's quotas, this copies it. `quotas`: bytes of device-local heaps, and of the others.
///
/// # Errors
/// [`SnapshotError`].
pub fn build(gpu: &HostGpu, quotas: [u64; 2], leases: Vec<[u64; 2]>) -> Result<Snapshot, SnapshotError> {
    let mut physical_devices = gpu.snapshot().to_vec();
    for (told, device) in physical_devices.iter_mut().zip(gpu.physical_devices()) {
        told.memory_properties = properties::encoded_memory(gpu.instance(), device, quotas)?;
    }
    Ok(Snapshot { physical_devices, leases })
}

/// Asks the driver everything that guests' physical-device queries need. Takes tens of milliseconds. `instance` is the
/// one to ask: without layers, as the chains have structs that an older validation layer does not know.
///
/// # Errors
/// [`SnapshotError`].
pub(crate) fn describe(
    instance: &ash::Instance,
    devices: &[Arc<HostPhysicalDevice>],
) -> Result<Vec<PhysicalDevice>, SnapshotError> {
    let devices = devices.iter().enumerate();
    devices.map(|(index, device)| of_device(instance, device, HostGpu::physical_device_id(index))).collect()
}

fn of_device(
    instance: &ash::Instance,
    device: &HostPhysicalDevice,
    id: u64,
) -> Result<PhysicalDevice, SnapshotError> {
    let formats = formats::supported(instance, device);
    Ok(PhysicalDevice {
        id,
        extensions: extensions(device),
        properties: properties::encoded(instance, device)?,
        features: features::encoded(instance, device)?,
        memory_properties: properties::encoded_memory(instance, device, [u64::MAX; 2])?,
        queue_families: queue_families::encoded(instance, device)?,
        formats: formats::encoded(instance, device, &formats)?,
        image_formats: image_formats::encoded(instance, device, id, &formats),
        host_image_copy: properties::host_image_copy(instance, device),
    })
}

/// The host's and the generated code's, at the lower of both versions.
fn extensions(device: &HostPhysicalDevice) -> Vec<(String, u32)> {
    let offered = DEVICE_EXTENSIONS.iter().filter(|(name, _)| device.offers(name));
    offered
        .filter_map(|(name, known)| Some(((*name).to_owned(), (*known).min(*device.extensions.get(*name)?))))
        .collect()
}

/// The bytes of a struct that this process has filled.
fn encode<T: Encode>(value: &T) -> Vec<u8> {
    let mut encoder = Encoder::new();
    // SAFETY: filled by the driver or by us; its chain lives in an arena that the caller holds.
    unsafe { value.encode(&mut encoder) };
    encoder.into_bytes()
}

/// A struct with an empty struct of each of `types` in its chain, in `arena`.
fn with_chain<T: Tagged>(arena: &Bump, types: &[vk::StructureType]) -> Result<T, SnapshotError> {
    Ok(with_next(blank_chain(arena, types).map_err(|_| SnapshotError)?))
}

/// Changes the struct of type `T` in the chain at `next`, if there is one.
fn edit<T: vk::TaggedStructure>(next: *mut c_void, change: impl FnOnce(&mut T)) {
    // SAFETY: a chain that `with_chain` made.
    let found = unsafe { find(next, T::STRUCTURE_TYPE) }.cast::<T>();
    // SAFETY: null, or a struct of the type that its `sType` says, which only we use.
    if let Some(value) = unsafe { found.as_mut() } {
        change(value);
    }
}
