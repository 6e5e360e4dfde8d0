//! Device memory: allocation within the tenant's quota, contents in both directions.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk::{self, Handle as _};
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::device_memory as decode;
use protocol::wire::message::{FetchMemory, MemoryRange, Reply, ReturnLease, TrackMemory, Upload};

use crate::replayer::mapped_memory::Memory;
use crate::replayer::{Device, Replayer};
use crate::tenancy::{Heap, HeapClass};

/// `vkAllocateMemory`, with the guest's memory type.
pub(crate) fn allocate_memory(
    replayer: &Replayer,
    args: &decode::AllocateMemory<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let made = allocate(replayer, args.allocate_info, args.memory, call == 0)?;
    replayer.created(vk::ObjectType::DEVICE_MEMORY, args.memory, made, call)
}

fn allocate(
    replayer: &Replayer,
    info: &vk::MemoryAllocateInfo<'_>,
    id: u64,
    posted: bool,
) -> Result<Result<u64, vk::Result>, DecodeError> {
    let device = replayer.device()?;
    let types = device.memory_types();
    let (Some(host_index), Some(flags)) =
        (types.host_index(info.memory_type_index), types.flags(info.memory_type_index))
    else {
        return Err(DecodeError::Breach("a memory type that there is not"));
    };
    let size = info.allocation_size;
    let accounts = replayer.session().memory();
    let object = (vk::ObjectType::DEVICE_MEMORY, id);
    if usize::try_from(size).is_err() || !accounts.charge(object, device.heap(flags), size, posted)? {
        return Ok(Err(vk::Result::ERROR_OUT_OF_DEVICE_MEMORY));
    }
    let info = vk::MemoryAllocateInfo { memory_type_index: host_index, ..*info };
    match make(device, &info, id, flags) {
        Ok(memory) => {
            let raw = memory.raw.as_raw();
            device.insert_memory(memory);
            Ok(Ok(raw))
        }
        Err(result) => {
            accounts.refund(object);
            Ok(Err(result))
        }
    }
}

fn make(
    device: &Device,
    info: &vk::MemoryAllocateInfo<'_>,
    id: u64,
    flags: vk::MemoryPropertyFlags,
) -> Result<Memory, vk::Result> {
    let (ash, size) = (device.ash(), info.allocation_size);
    // SAFETY: decoded; type and size are checked.
    let raw = unsafe { ash.allocate_memory(info, None) }?;
    if !flags.contains(vk::MemoryPropertyFlags::HOST_VISIBLE) {
        let zeroed = device.host().map_or(Ok(()), |host| host.zero_memory(raw, size, info.memory_type_index));
        if let Err(result) = zeroed {
            // SAFETY: new, and used nowhere.
            unsafe { ash.free_memory(raw, None) };
            return Err(result);
        }
        return Ok(Memory::unmapped(id, raw, size));
    }
    // SAFETY: host-visible, and mapped only here.
    match unsafe { ash.map_memory(raw, 0, vk::WHOLE_SIZE, vk::MemoryMapFlags::empty()) } {
        Ok(pointer) => {
            let coherent = flags.contains(vk::MemoryPropertyFlags::HOST_COHERENT);
            let private = device.host().is_some_and(|host| host.is_software());
            // SAFETY: `size` bytes are mapped there until the memory is freed, after `Memory::unmap`.
            Ok(unsafe {
                Memory::mapped(id, raw, size, pointer.cast(), (coherent, private), |range| {
                    flush(device, range)
                })
            })
        }
        Err(result) => {
            // SAFETY: new, and used nowhere.
            unsafe { ash.free_memory(raw, None) };
            Err(result)
        }
    }
}

/// `vkFreeMemory`.
pub(crate) fn free_memory(
    replayer: &Replayer,
    args: &decode::FreeMemory,
    _call: u32,
) -> Result<(), DecodeError> {
    let id = args.memory;
    let device = replayer.device()?;
    replayer.retire(vk::ObjectType::DEVICE_MEMORY, id);
    if let Some(memory) = device.remove_memory(id) {
        release(device, &memory);
        replayer.session().memory().refund((vk::ObjectType::DEVICE_MEMORY, id));
    }
    Ok(())
}

/// Frees the memory on the host; who still has it finds it unmapped.
pub(crate) fn release(device: &Device, memory: &Memory) {
    memory.unmap();
    // SAFETY: nobody accesses the mapping any more; the app (and `HostWait` for it) answers for the device being
    // done. Freeing unmaps.
    unsafe { device.ash().free_memory(memory.raw, None) };
}

fn flush(device: &Device, range: vk::MappedMemoryRange<'_>) {
    // SAFETY: called while the memory is mapped and cannot be freed.
    if let Err(result) = unsafe { device.ash().flush_mapped_memory_ranges(&[range]) } {
        device.lose(result, "mapped memory could not be written");
    }
}

/// The guest gives back what it has of its lease.
pub(crate) fn return_lease(replayer: &Replayer, message: &ReturnLease) -> Result<(), DecodeError> {
    let class = if message.heap.device_local { HeapClass::Device } else { HeapClass::Host };
    let heap = Heap { gpu: message.heap.gpu, class };
    replayer.session().memory().end_lease(heap, message.bytes, message.recalled)
}

/// The guest maps the memory for the first time.
pub(crate) fn track(replayer: &Replayer, message: &TrackMemory, call: u32) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let id = message.memory;
    replayer.session().objects().handle(vk::ObjectType::DEVICE_MEMORY, id, replayer.parent())?;
    let memory = device.memory(id).ok_or(DecodeError::Poisoned { ty: vk::ObjectType::DEVICE_MEMORY, id })?;
    memory.track()?;
    let whole = MemoryRange { memory: id, offset: 0, size: memory.size };
    let ranges = if message.fetch { vec![whole] } else { Vec::new() };
    answer(device, &ranges, call);
    Ok(())
}

/// The guest wants what the device wrote into these ranges.
pub(crate) fn fetch(replayer: &Replayer, message: &FetchMemory, call: u32) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    check_ranges(device, &message.ranges)?;
    answer(device, &message.ranges, call);
    Ok(())
}

fn answer(device: &Device, ranges: &[MemoryRange], call: u32) {
    let needs = device.send_changes(ranges);
    if call != 0 {
        device.events().send(needs, &Reply { call, body: &[] });
    }
}

/// Ranges lie within their memories. Those of memory that is gone mean nothing.
pub(crate) fn check_ranges(device: &Device, ranges: &[MemoryRange]) -> Result<(), DecodeError> {
    for range in ranges {
        if let Some(memory) = device.memory(range.memory) {
            memory.check(range)?;
        }
    }
    Ok(())
}

/// New contents from the guest.
pub(crate) fn upload(replayer: &Replayer, message: &Upload<'_>) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let id = message.memory;
    replayer.session().objects().handle(vk::ObjectType::DEVICE_MEMORY, id, replayer.parent())?;
    let Some(memory) = device.memory(id) else { return Ok(()) };
    if message.compressed {
        let total = message.runs.iter().try_fold(0_u64, |total, run| total.checked_add(run.size));
        let size = total
            .filter(|total| *total <= memory.size)
            .and_then(|total| usize::try_from(total).ok())
            .filter(|size| *size <= limits::FRAME_BYTES_MAX)
            .ok_or(DecodeError::Breach("contents longer than their memory"))?;
        let payload = zstd::bulk::decompress(message.payload, size)
            .map_err(|_| DecodeError::Breach("contents that do not decompress"))?;
        memory.upload(&message.runs, &payload, |range| flush(device, range))
    } else {
        memory.upload(&message.runs, message.payload, |range| flush(device, range))
    }
}
