//! Device memory: allocation within the tenant's quota, contents in both directions.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk::{self, Handle as _};
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::device_memory as decode;
use protocol::vulkan::generated::encode::device_memory as encode;
use protocol::wire::message::{
    FetchMemory, MemoryRange, Reply, RestMemory, ReturnLease, TrackMemory, Upload,
};

use super::MISSING;
use crate::host_gpu::zeroing;
use crate::replayer::blocks::{self, Found, PoolKey};
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
    match make(replayer, device, &info, id, flags) {
        Ok(memory) => {
            let handle = memory.backing.handle.as_raw();
            device.insert_memory(memory);
            Ok(Ok(handle))
        }
        Err(result) => {
            accounts.refund(object);
            Ok(Err(result))
        }
    }
}

fn make(
    replayer: &Replayer,
    device: &Device,
    info: &vk::MemoryAllocateInfo<'_>,
    id: u64,
    flags: vk::MemoryPropertyFlags,
) -> Result<Memory, vk::Result> {
    if let Some(memory) = make_part(replayer, device, info, id, flags)? {
        return Ok(memory);
    }
    if flags.contains(vk::MemoryPropertyFlags::HOST_VISIBLE) {
        make_mapped(device, info, id, flags)
    } else {
        make_unmapped(device, info, id, flags)
    }
}

/// A part of a larger memory, where the driver allows few.
fn make_part(
    replayer: &Replayer,
    device: &Device,
    info: &vk::MemoryAllocateInfo<'_>,
    id: u64,
    guest_flags: vk::MemoryPropertyFlags,
) -> Result<Option<Memory>, vk::Result> {
    let Some((host, allocate_flags)) = device.host().zip(blocks::flags_of(info)) else { return Ok(None) };
    let heap = device.heap(guest_flags);
    let session = replayer.session();
    let quota = session.context().map_or(u64::MAX, |context| context.quotas[heap.class.index()]);
    let heap_bytes = session.memory().heap_bytes(heap).min(quota);
    let key = PoolKey { type_index: info.memory_type_index, guest_flags, allocate_flags };
    let size = info.allocation_size;
    let Some(Found { backing, pointer }) = device.blocks().place(host, key, size, heap_bytes)? else {
        return Ok(None);
    };
    let part_bytes = backing.part.map_or(size, |part| part.bytes());
    let made = match pointer {
        None => host
            .fill_memory(backing.raw, backing.offset, part_bytes)
            .map(|()| Memory::unmapped(id, backing, size)),
        Some(pointer) => {
            let length = usize::try_from(part_bytes).map_err(|_| vk::Result::ERROR_OUT_OF_HOST_MEMORY)?;
            // SAFETY: so many bytes are mapped there, and nobody else uses them.
            unsafe { zeroing::zero(pointer, length, host.is_software()) };
            if guest_flags.contains(vk::MemoryPropertyFlags::HOST_VISIBLE) {
                let coherent = guest_flags.contains(vk::MemoryPropertyFlags::HOST_COHERENT);
                let private = host.is_software();
                // SAFETY: `size` bytes are mapped there until the block is freed, after `Memory::unmap`.
                Ok(unsafe {
                    Memory::mapped(id, backing, size, pointer, (coherent, private), |range| {
                        flush(device, range)
                    })
                })
            } else {
                Ok(Memory::unmapped(id, backing, size))
            }
        }
    };
    if made.is_err()
        && let Some(part) = backing.part
    {
        device.blocks().free(host, part);
    }
    made.map(Some)
}

/// Memory that the guest cannot map.
fn make_unmapped(
    device: &Device,
    info: &vk::MemoryAllocateInfo<'_>,
    id: u64,
    flags: vk::MemoryPropertyFlags,
) -> Result<Memory, vk::Result> {
    let (ash, size, type_index) = (device.ash(), info.allocation_size, info.memory_type_index);
    let Some(host) = device.host() else {
        // SAFETY: decoded; type and size are checked.
        return unsafe { ash.allocate_memory(info, None) }.map(|raw| Memory::unmapped(id, raw, size));
    };
    let mut info = *info;
    let mut kept = KeptChain::default();
    let maps = host.physical_device().can_map(type_index, flags);
    let mut fills = maps;
    if !maps
        && let Some(room) = host.room_to_fill(size, type_index)?
        && kept.replace_dedicated(device, &mut info)
    {
        info.allocation_size = room.max(size);
        fills = true;
    }
    // SAFETY: decoded; type and size are checked.
    let raw = unsafe { ash.allocate_memory(&info, None) }?;
    if fills {
        if let Err(result) = host.zero_memory(raw, size, type_index, flags) {
            host.free_memory(raw);
            return Err(result);
        }
    } else {
        tracing::debug!(
            id,
            size,
            "memory for one resource only, which the device cannot fill: as the driver gives it"
        );
    }
    Ok(Memory::unmapped(id, raw, size))
}

/// Memory that is mapped as long as it lives.
fn make_mapped(
    device: &Device,
    info: &vk::MemoryAllocateInfo<'_>,
    id: u64,
    flags: vk::MemoryPropertyFlags,
) -> Result<Memory, vk::Result> {
    let (ash, size) = (device.ash(), info.allocation_size);
    // SAFETY: decoded; type and size are checked.
    let raw = unsafe { ash.allocate_memory(info, None) }?;
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

/// The chain of an allocation without the resource that it is for: a buffer is to be bound to it, to fill it.
#[derive(Default)]
struct KeptChain {
    flags: vk::MemoryAllocateFlagsInfo<'static>,
    priority: vk::MemoryPriorityAllocateInfoEXT<'static>,
}

impl KeptChain {
    /// False where the resource demands a memory of its own, or something else in the chain is not known.
    fn replace_dedicated(&mut self, device: &Device, info: &mut vk::MemoryAllocateInfo<'_>) -> bool {
        let mut next = info.p_next.cast::<vk::BaseInStructure<'_>>();
        let (mut flags, mut priority) = (false, false);
        // SAFETY: decoded: the chain consists of structs that begin like this one and live in the arena.
        while let Some(header) = unsafe { next.as_ref() } {
            match header.s_type {
                vk::StructureType::MEMORY_DEDICATED_ALLOCATE_INFO => {
                    // SAFETY: the type says what it is.
                    let dedicated = unsafe { &*next.cast::<vk::MemoryDedicatedAllocateInfo<'_>>() };
                    if requires_own(device, dedicated) {
                        return false;
                    }
                }
                vk::StructureType::MEMORY_ALLOCATE_FLAGS_INFO => {
                    // SAFETY: the type says what it is.
                    let given = unsafe { &*next.cast::<vk::MemoryAllocateFlagsInfo<'_>>() };
                    (self.flags.flags, self.flags.device_mask) = (given.flags, given.device_mask);
                    flags = true;
                }
                vk::StructureType::MEMORY_PRIORITY_ALLOCATE_INFO_EXT => {
                    // SAFETY: the type says what it is.
                    let given = unsafe { &*next.cast::<vk::MemoryPriorityAllocateInfoEXT<'_>>() };
                    self.priority.priority = given.priority;
                    priority = true;
                }
                _ => return false,
            }
            next = header.p_next;
        }
        info.p_next = std::ptr::null();
        if flags {
            info.p_next = (&raw const self.flags).cast();
        }
        if priority {
            self.priority.p_next = info.p_next;
            info.p_next = (&raw const self.priority).cast();
        }
        true
    }
}

/// `VkMemoryDedicatedRequirements::requiresDedicatedAllocation`.
fn requires_own(device: &Device, of: &vk::MemoryDedicatedAllocateInfo<'_>) -> bool {
    let mut dedicated = vk::MemoryDedicatedRequirements::default();
    let mut needed = vk::MemoryRequirements2::default().push_next(&mut dedicated);
    if of.image != vk::Image::null() {
        let info = vk::ImageMemoryRequirementsInfo2::default().image(of.image);
        // SAFETY: a live image; the structs live across the call.
        unsafe { device.ash().get_image_memory_requirements2(&info, &mut needed) };
    } else if of.buffer != vk::Buffer::null() {
        let info = vk::BufferMemoryRequirementsInfo2::default().buffer(of.buffer);
        // SAFETY: a live buffer; the structs live across the call.
        unsafe { device.ash().get_buffer_memory_requirements2(&info, &mut needed) };
    }
    dedicated.requires_dedicated_allocation == vk::TRUE
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
    // Nobody accesses the mapping any more; the app (and `HostWait` for it) answers for the device being done. Freeing
    // unmaps.
    match (device.host(), memory.backing.part) {
        (Some(host), Some(part)) => device.blocks().free(host, part),
        (Some(host), None) => host.free_memory(memory.backing.raw),
        // SAFETY: as said.
        (None, _) => unsafe { device.ash().free_memory(memory.backing.raw, None) },
    }
}

/// `vkGetDeviceMemoryCommitment`. Nothing is allocated lazily: no such memory type is offered.
pub(crate) fn get_device_memory_commitment(
    replayer: &Replayer,
    args: &decode::GetDeviceMemoryCommitment,
    call: u32,
) -> Result<(), DecodeError> {
    let mut bytes = replayer.device()?.memory_size(args.memory).unwrap_or(0);
    // SAFETY: a local.
    replayer.reply(call, |e| unsafe { encode::reply_get_device_memory_commitment(e, &raw mut bytes) });
    Ok(())
}

/// `vkSetDeviceMemoryPriorityEXT`. Of a part of a larger memory it would be the priority of all of that.
pub(crate) fn set_device_memory_priority_ext(
    replayer: &Replayer,
    args: &decode::SetDeviceMemoryPriorityExt,
    _call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let set = device.functions().set_device_memory_priority_ext.ok_or(MISSING)?;
    if let Some((backing, _)) = device.backing(args.memory).filter(|(backing, _)| backing.part.is_none()) {
        // SAFETY: a live memory of this device.
        unsafe { set(device.ash().handle(), backing.raw, args.priority) };
    }
    Ok(())
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
    for memory in message.ranges.iter().filter_map(|range| device.memory(range.memory)) {
        memory.rest(false);
    }
    answer(device, &message.ranges, call);
    Ok(())
}

/// The guest does not look at what is written into this memory.
pub(crate) fn rest(replayer: &Replayer, message: &RestMemory) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let id = message.memory;
    replayer.session().objects().handle(vk::ObjectType::DEVICE_MEMORY, id, replayer.parent())?;
    if let Some(memory) = device.memory(id) {
        memory.rest(true);
    }
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
        memory.upload((&message.runs, &message.skipped), &payload, |range| flush(device, range))
    } else {
        memory.upload((&message.runs, &message.skipped), message.payload, |range| flush(device, range))
    }
}
