//! Memory up to the last byte of a tenant's quota, which is the size of its heaps.

#![expect(clippy::print_stdout, reason = "the test reads how large the heaps are, and when memory is held")]

use ash::vk;

use super::{Failure, Output, Result, check};
use crate::gpu::Gpu;

/// Sizes and usage of a heap.
struct Heap {
    memory_type: u32,
    index: usize,
    bytes: u64,
}

/// The heap of each memory type.
fn heaps(gpu: &Gpu) -> Vec<Heap> {
    let properties = unsafe { gpu.instance.get_physical_device_memory_properties(gpu.physical_device) };
    let types = properties.memory_types_as_slice().iter().zip(0..);
    let heap = |(ty, memory_type): (&vk::MemoryType, u32)| {
        let index = usize::try_from(ty.heap_index).unwrap_or(usize::MAX);
        let bytes = properties.memory_heaps_as_slice().get(index).map_or(0, |heap| heap.size);
        Heap { memory_type, index, bytes }
    };
    types.map(heap).collect()
}

/// The heap of the first memory type, which is device-local.
fn device_heap(gpu: &Gpu) -> Result<Heap> {
    heaps(gpu).into_iter().next().ok_or_else(|| Failure("no memory type".to_owned()))
}

fn allocate(gpu: &Gpu, heap: &Heap, bytes: u64) -> std::result::Result<vk::DeviceMemory, vk::Result> {
    let info = vk::MemoryAllocateInfo::default().allocation_size(bytes).memory_type_index(heap.memory_type);
    unsafe { gpu.device.allocate_memory(&info, None) }
}

fn free(gpu: &Gpu, memory: vk::DeviceMemory) {
    unsafe { gpu.device.free_memory(memory, None) };
}

fn refused(gpu: &Gpu, heap: &Heap, bytes: u64) -> Result<()> {
    match allocate(gpu, heap, bytes) {
        Err(vk::Result::ERROR_OUT_OF_DEVICE_MEMORY) => Ok(()),
        Err(other) => Err(Failure(format!("{bytes} bytes: {other:?}"))),
        Ok(_) => Err(Failure(format!("{bytes} bytes beyond the quota"))),
    }
}

fn used(gpu: &Gpu, heap: &Heap) -> u64 {
    let mut budget = vk::PhysicalDeviceMemoryBudgetPropertiesEXT::default();
    let mut properties = vk::PhysicalDeviceMemoryProperties2::default().push_next(&mut budget);
    unsafe { gpu.instance.get_physical_device_memory_properties2(gpu.physical_device, &mut properties) };
    budget.heap_usage[heap.index]
}

/// All of each heap, to the last byte, in pieces of many sizes, by each of its memory types; twice.
pub(super) fn whole() -> Result<Output> {
    let gpu = Gpu::new()?;
    let mut said = Vec::new();
    for heap in heaps(&gpu) {
        if !said.contains(&heap.index) {
            println!("heap {}", heap.bytes);
            said.push(heap.index);
        }
        for _ in 0..2 {
            let mut held = vec![allocate(&gpu, &heap, heap.bytes / 4)?];
            let mut left = heap.bytes - heap.bytes / 4;
            for bytes in [1, 4096, 65_537, heap.bytes / 2] {
                held.push(allocate(&gpu, &heap, bytes)?);
                left -= bytes;
            }
            refused(&gpu, &heap, left + 1)?;
            held.push(allocate(&gpu, &heap, left)?);
            refused(&gpu, &heap, 1)?;
            check(used(&gpu, &heap) == heap.bytes, || "the budget says something else".to_owned())?;
            let first = held.remove(0);
            free(&gpu, first);
            held.push(allocate(&gpu, &heap, heap.bytes / 4)?);
            refused(&gpu, &heap, 1)?;
            held.into_iter().for_each(|memory| free(&gpu, memory));
            check(used(&gpu, &heap) == 0, || "something is still used".to_owned())?;
        }
        let all = allocate(&gpu, &heap, heap.bytes)?;
        refused(&gpu, &heap, 1)?;
        free(&gpu, all);
    }
    Ok(Output::default())
}

/// Half of the device's heap, while another session of the tenant has the other half.
pub(super) fn half() -> Result<Output> {
    let gpu = Gpu::new()?;
    let heap = device_heap(&gpu)?;
    refused(&gpu, &heap, heap.bytes / 2 + 1)?;
    let memory = allocate(&gpu, &heap, heap.bytes / 2)?;
    refused(&gpu, &heap, 1)?;
    free(&gpu, memory);
    Ok(Output::default())
}

/// Has half of the device's heap until it is killed.
pub(super) fn hold() -> Result<Output> {
    let gpu = Gpu::new()?;
    let heap = device_heap(&gpu)?;
    let memory = allocate(&gpu, &heap, heap.bytes / 2)?;
    println!("holding");
    loop {
        std::thread::park();
        if memory == vk::DeviceMemory::null() {
            return Ok(Output::default());
        }
    }
}
