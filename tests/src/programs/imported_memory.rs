//! The program's own memory as device memory (`VK_EXT_external_memory_host`): the device reads what the program writes there
//! at any time, and the other way round.

use ash::vk;
use rustix::mm::{MapFlags, ProtFlags, mmap_anonymous, munmap};

use super::{Failure, Output, Result, check, check_equal};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;
use crate::random::Random;

const BYTES: usize = 256 << 10;
const SIZE: u64 = 256 << 10;
const HOST: vk::ExternalMemoryHandleTypeFlags = vk::ExternalMemoryHandleTypeFlags::HOST_ALLOCATION_EXT;

/// Pages that live as long as the device.
fn pages(gpu: &Gpu) -> Result<*mut u8> {
    let protection = ProtFlags::READ | ProtFlags::WRITE;
    let pages = unsafe { mmap_anonymous(std::ptr::null_mut(), BYTES, protection, MapFlags::PRIVATE) };
    let pages = pages.map_err(|error| Failure(error.to_string()))?;
    let address = pages.expose_provenance();
    gpu.own(move |_| {
        let _ = unsafe { munmap(std::ptr::with_exposed_provenance_mut(address), BYTES) };
    });
    Ok(pages.cast())
}

/// A buffer in the memory at `pages`.
fn import(gpu: &Gpu, pages: *mut u8) -> Result<vk::Buffer> {
    let functions = ash::ext::external_memory_host::Device::new(&gpu.instance, &gpu.device);
    let mut external = vk::ExternalMemoryBufferCreateInfo::default().handle_types(HOST);
    let usage = vk::BufferUsageFlags::TRANSFER_SRC | vk::BufferUsageFlags::TRANSFER_DST;
    let info = vk::BufferCreateInfo::default().size(SIZE).usage(usage).push_next(&mut external);
    let buffer = unsafe { gpu.device.create_buffer(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_buffer(buffer, None) });
    let needs = unsafe { gpu.device.get_buffer_memory_requirements(buffer) };
    let mut possible = vk::MemoryHostPointerPropertiesEXT::default();
    let ask = functions.fp().get_memory_host_pointer_properties_ext;
    unsafe { ask(gpu.device.handle(), HOST, pages.cast(), &raw mut possible) }.result()?;
    let bits = needs.memory_type_bits & possible.memory_type_bits;
    let mut import =
        vk::ImportMemoryHostPointerInfoEXT::default().handle_type(HOST).host_pointer(pages.cast());
    let info = vk::MemoryAllocateInfo::default()
        .allocation_size(SIZE)
        .memory_type_index(gpu.memory_type(bits, vk::MemoryPropertyFlags::HOST_VISIBLE)?)
        .push_next(&mut import);
    let memory = unsafe { gpu.device.allocate_memory(&info, None) }?;
    gpu.own(move |device| unsafe { device.free_memory(memory, None) });
    unsafe { gpu.device.bind_buffer_memory(buffer, memory, 0) }?;
    Ok(buffer)
}

/// That buffers of such memory can be asked for.
fn check_importable(gpu: &Gpu) -> Result<()> {
    let info = vk::PhysicalDeviceExternalBufferInfo::default()
        .usage(vk::BufferUsageFlags::TRANSFER_SRC)
        .handle_type(HOST);
    let mut properties = vk::ExternalBufferProperties::default();
    unsafe {
        gpu.instance.get_physical_device_external_buffer_properties(
            gpu.physical_device,
            &info,
            &mut properties,
        );
    };
    let features = properties.external_memory_properties.external_memory_features;
    check(features.contains(vk::ExternalMemoryFeatureFlags::IMPORTABLE), || format!("{features:?}"))
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::with_extensions(&[], &[vk::EXT_EXTERNAL_MEMORY_HOST_NAME])?;
    check_importable(&gpu)?;
    let pages = pages(&gpu)?;
    let write = |offset: usize, bytes: &[u8]| unsafe {
        assert!(offset + bytes.len() <= BYTES, "within the pages");
        std::ptr::copy_nonoverlapping(bytes.as_ptr(), pages.add(offset), bytes.len());
    };
    let read = || unsafe { std::slice::from_raw_parts(pages, BYTES) }.to_vec();
    let mut wanted = Random::new(21).bytes(BYTES);
    write(0, &wanted);
    let buffer = import(&gpu, pages)?;
    let sink = gpu.buffer(SIZE, Place::Readback)?;
    let map = gpu.map(sink)?;
    let copy = || {
        gpu.run(|cb| {
            cb.copy_buffer((buffer, 0), (sink.handle, 0), SIZE);
            cb.to_host();
        })
    };
    copy()?;
    check_equal(&map.bytes(), &wanted, "what stood there before the import")?;
    for round in 0..6 {
        let bytes = Random::new(30 + round).bytes(999);
        let at = usize::try_from(round).unwrap_or(0) * 40_000 + 17;
        write(at, &bytes);
        wanted[at..at + bytes.len()].copy_from_slice(&bytes);
        copy()?;
        check_equal(&map.bytes(), &wanted, "what was written later")?;
    }
    gpu.run(|cb| {
        unsafe { cb.device.cmd_fill_buffer(cb.handle, buffer, 4096, 8192, 0x0102_0304) };
        cb.to_host();
    })?;
    for word in wanted[4096..4096 + 8192].as_chunks_mut::<4>().0 {
        *word = 0x0102_0304_u32.to_le_bytes();
    }
    check_equal(&read(), &wanted, "what the device wrote")?;
    write(5000, b"after");
    wanted[5000..5005].copy_from_slice(b"after");
    copy()?;
    check_equal(&map.bytes(), &wanted, "what was written over what the device wrote")?;
    Ok(wanted.into())
}
