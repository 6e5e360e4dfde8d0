//! `VkAccelerationStructureKHR`: sizes are asked for once for each kind of input, addresses foretold where the driver lets
//! them be.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::encode::acceleration_structure as encode;
use protocol::vulkan::generated::opcode;
use protocol::vulkan::generated::store::acceleration_structure as store;

use super::addresses::Place;
use super::memory_requirements::after_device;
use crate::answers::{self, Question};
use crate::app_pointer;
use crate::forward;
use crate::object::Device;
use crate::slab::Slab;

/// Kinds of input that are remembered; when there are more, it begins anew.
const SIZES_MAX: usize = 1 << 12;

/// An acceleration structure, as the guest knows it.
#[derive(Clone, Copy, Debug)]
struct Structure {
    buffer: u64,
    offset: u64,
}

/// The acceleration structures of a device.
#[derive(Debug, Default)]
pub struct AccelerationStructures {
    all: Slab<Structure>,
    sizes: Mutex<HashMap<Arc<[u8]>, Sizes>>,
}

#[derive(Clone, Copy, Debug)]
struct Sizes {
    structure: u64,
    update_scratch: u64,
    build_scratch: u64,
}

/// `vkCreateAccelerationStructureKHR`.
pub(crate) unsafe fn create_acceleration_structure_khr(
    device: vk::Device,
    p_create_info: *const vk::AccelerationStructureCreateInfoKHR<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_acceleration_structure: *mut vk::AccelerationStructureKHR,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_create_info };
    let out = p_acceleration_structure;
    // SAFETY: the app's create info, and its output, valid as valid usage demands.
    let encode =
        |e: &mut Encoder| unsafe { encode::create_acceleration_structure_khr(e, device, p_create_info, out) };
    let opcode = opcode::CREATE_ACCELERATION_STRUCTURE_KHR;
    // SAFETY: valid to write to, as valid usage demands.
    let result = unsafe { forward::create(object, false, opcode, out, encode) };
    if result == vk::Result::SUCCESS {
        let structure = Structure { buffer: info.buffer.as_raw(), offset: info.offset };
        // SAFETY: written above.
        object.objects().acceleration_structures.all.insert(unsafe { *out }.as_raw(), structure);
    }
    result
}

/// `vkDestroyAccelerationStructureKHR`.
pub(crate) unsafe fn destroy_acceleration_structure_khr(
    device: vk::Device,
    structure: vk::AccelerationStructureKHR,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if structure.is_null() {
        return;
    }
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    object.objects().acceleration_structures.all.remove(structure.as_raw());
    object.objects().structure_addresses.forget(structure.as_raw());
    forward::post(object, opcode::DESTROY_ACCELERATION_STRUCTURE_KHR, |e| {
        // SAFETY: handles only.
        unsafe { encode::destroy_acceleration_structure_khr(e, device, structure) };
    });
    object.ids().free(vk::ObjectType::ACCELERATION_STRUCTURE_KHR, structure.as_raw());
}

/// `vkGetAccelerationStructureDeviceAddressKHR`.
pub(crate) unsafe fn get_acceleration_structure_device_address_khr(
    device: vk::Device,
    p_info: *const vk::AccelerationStructureDeviceAddressInfoKHR<'_>,
) -> vk::DeviceAddress {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let id = unsafe { (*p_info).acceleration_structure }.as_raw();
    let objects = object.objects();
    let place = objects.acceleration_structures.all.lookup(id).and_then(|structure| {
        let bound = objects.buffers.bound(structure.buffer)?;
        Some(Place { memory: bound.memory, offset: bound.offset.saturating_add(structure.offset) })
    });
    objects.structure_addresses.address(object, vk::ObjectType::ACCELERATION_STRUCTURE_KHR, id, place, || {
        forward::call(
            object,
            opcode::GET_ACCELERATION_STRUCTURE_DEVICE_ADDRESS_KHR,
            // SAFETY: the app's info, valid as valid usage demands.
            |e| unsafe { encode::get_acceleration_structure_device_address_khr(e, device, p_info) },
            // SAFETY: nothing is stored but the address.
            |d| unsafe { store::get_acceleration_structure_device_address_khr(d) },
        )
    })
}

/// `vkGetAccelerationStructureBuildSizesKHR`: depends on the kind of input only, not on where it lies.
pub(crate) unsafe fn get_acceleration_structure_build_sizes_khr(
    device: vk::Device,
    build_type: vk::AccelerationStructureBuildTypeKHR,
    p_build_info: *const vk::AccelerationStructureBuildGeometryInfoKHR<'_>,
    p_max_primitive_counts: *const u32,
    p_size_info: *mut vk::AccelerationStructureBuildSizesInfoKHR<'_>,
) {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let mut info = unsafe { *p_build_info };
    // SAFETY: a copy of a valid struct.
    let geometries = unsafe { placeless(&info) };
    info.pp_geometries = std::ptr::null();
    info.p_geometries = geometries.as_ptr();
    info.src_acceleration_structure = vk::AccelerationStructureKHR::null();
    info.dst_acceleration_structure = vk::AccelerationStructureKHR::null();
    info.scratch_data = vk::DeviceOrHostAddressKHR { device_address: 0 };
    let mut asked = vk::AccelerationStructureBuildSizesInfoKHR::default();
    let out = &raw mut asked;
    let mut key = Encoder::new();
    let encode = |e: &mut Encoder| {
        let info = &raw const info;
        // SAFETY: copies of the app's structs, its counts, and a local.
        unsafe {
            encode::get_acceleration_structure_build_sizes_khr(
                e,
                device,
                build_type,
                info,
                p_max_primitive_counts,
                out,
            );
        };
    };
    encode(&mut key);
    let memo = &object.objects().acceleration_structures.sizes;
    let known = memo.lock().unwrap_or_else(PoisonError::into_inner).get(key.bytes()).copied();
    let question = after_device(&key);
    let sizes = known.or_else(|| recalled(object, question)).unwrap_or_else(|| {
        let reply = forward::call(
            object,
            opcode::GET_ACCELERATION_STRUCTURE_BUILD_SIZES_KHR,
            encode,
            // SAFETY: a local.
            |d| unsafe { store::get_acceleration_structure_build_sizes_khr(d, out) },
        );
        let sizes = Sizes {
            structure: asked.acceleration_structure_size,
            update_scratch: asked.update_scratch_size,
            build_scratch: asked.build_scratch_size,
        };
        if reply.is_ok() {
            let words = [sizes.structure, sizes.update_scratch, sizes.build_scratch];
            answers::remember(object, Question::BuildSizes, question, words);
            let mut memo = memo.lock().unwrap_or_else(PoisonError::into_inner);
            if memo.len() >= SIZES_MAX {
                memo.clear();
            }
            memo.insert(key.bytes().into(), sizes);
        }
        sizes
    });
    // SAFETY: null or valid to write to, as valid usage demands.
    if let Some(out) = unsafe { p_size_info.as_mut() } {
        out.acceleration_structure_size = sizes.structure;
        out.update_scratch_size = sizes.update_scratch;
        out.build_scratch_size = sizes.build_scratch;
    }
}

/// As an earlier session was answered.
fn recalled(device: &Device, question: &[u8]) -> Option<Sizes> {
    let [structure, update_scratch, build_scratch] = answers::recall(device, Question::BuildSizes, question)?;
    Some(Sizes { structure, update_scratch, build_scratch })
}

/// The geometries without the addresses, of which only whether there is a transform matters (Vulkan,
/// "vkGetAccelerationStructureBuildSizesKHR").
///
/// # Safety
/// `info` is valid.
unsafe fn placeless<'a>(
    info: &vk::AccelerationStructureBuildGeometryInfoKHR<'a>,
) -> Vec<vk::AccelerationStructureGeometryKHR<'a>> {
    let nowhere = vk::DeviceOrHostAddressConstKHR { device_address: 0 };
    let mut geometries: Vec<_> = if info.p_geometries.is_null() {
        // SAFETY: as many as the count says, by this function's contract.
        let pointers = unsafe { app_pointer::slice(info.pp_geometries, info.geometry_count) };
        // SAFETY: each is valid, by this function's contract.
        pointers.iter().map(|geometry| unsafe { **geometry }).collect()
    } else {
        // SAFETY: as many as the count says, by this function's contract.
        unsafe { app_pointer::slice(info.p_geometries, info.geometry_count) }.to_vec()
    };
    for geometry in &mut geometries {
        match geometry.geometry_type {
            vk::GeometryTypeKHR::TRIANGLES => {
                // SAFETY: the type says which member of the union it is.
                let triangles = unsafe { &mut geometry.geometry.triangles };
                triangles.vertex_data = nowhere;
                triangles.index_data = nowhere;
                // SAFETY: all that crosses are device addresses.
                let transformed = unsafe { triangles.transform_data.device_address } != 0;
                triangles.transform_data.device_address = u64::from(transformed);
            }
            vk::GeometryTypeKHR::AABBS => {
                // SAFETY: the type says which member of the union it is.
                unsafe { &mut geometry.geometry.aabbs }.data = nowhere;
            }
            _ => {
                // SAFETY: the type says which member of the union it is.
                unsafe { &mut geometry.geometry.instances }.data = nowhere;
            }
        }
    }
    geometries
}
