//! Buffers with memory of their own, and mapped memory.

use ash::vk;

use super::Gpu;
use crate::programs::Result;

/// Where a buffer's memory lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// For the device alone.
    Device,
    /// Host-visible and coherent: uploads.
    Upload,
    /// Host-visible, coherent and cached: read back.
    Readback,
    /// Device-local, host-visible and coherent.
    Window,
}

impl Place {
    fn flags(self) -> vk::MemoryPropertyFlags {
        let coherent = vk::MemoryPropertyFlags::HOST_VISIBLE | vk::MemoryPropertyFlags::HOST_COHERENT;
        match self {
            Self::Device => vk::MemoryPropertyFlags::DEVICE_LOCAL,
            Self::Upload => coherent,
            Self::Readback => coherent | vk::MemoryPropertyFlags::HOST_CACHED,
            Self::Window => coherent | vk::MemoryPropertyFlags::DEVICE_LOCAL,
        }
    }
}

/// A buffer that has its whole memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Buffer {
    pub(crate) handle: vk::Buffer,
    pub(crate) memory: vk::DeviceMemory,
    pub(crate) size: u64,
}

/// The host's view of mapped memory; lives until the memory is unmapped or freed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mapping {
    address: *mut u8,
    size: usize,
}

// SAFETY: the address is that of mapped memory, which any thread may use; programs give threads disjoint ranges.
unsafe impl Send for Mapping {}

impl Mapping {
    /// Copies `bytes` to `offset`.
    pub(crate) fn write(self, offset: usize, bytes: &[u8]) {
        assert!(offset + bytes.len() <= self.size, "write beyond the mapping");
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.address.add(offset), bytes.len()) }
    }

    /// Copies `size` bytes from `offset`.
    pub(crate) fn read(self, offset: usize, size: usize) -> Vec<u8> {
        assert!(offset + size <= self.size, "read beyond the mapping");
        unsafe { std::slice::from_raw_parts(self.address.add(offset), size) }.to_vec()
    }

    /// All bytes.
    pub(crate) fn bytes(self) -> Vec<u8> {
        self.read(0, self.size)
    }

    /// The memory itself, for system calls that write into it.
    pub(crate) fn as_mut_slice(&mut self) -> &mut [u8] {
        unsafe { std::slice::from_raw_parts_mut(self.address, self.size) }
    }
}

impl Gpu {
    /// A buffer for every use that the programs have, in memory of its own.
    pub(crate) fn buffer(&self, size: u64, place: Place) -> Result<Buffer> {
        let usage = vk::BufferUsageFlags::TRANSFER_SRC
            | vk::BufferUsageFlags::TRANSFER_DST
            | vk::BufferUsageFlags::STORAGE_BUFFER
            | vk::BufferUsageFlags::UNIFORM_BUFFER
            | vk::BufferUsageFlags::VERTEX_BUFFER
            | vk::BufferUsageFlags::INDEX_BUFFER
            | vk::BufferUsageFlags::INDIRECT_BUFFER;
        self.buffer_for(size, place, usage)
    }

    /// A buffer for `usage`, in memory of its own.
    pub(crate) fn buffer_for(&self, size: u64, place: Place, usage: vk::BufferUsageFlags) -> Result<Buffer> {
        let info = vk::BufferCreateInfo::default().size(size).usage(usage);
        let handle = unsafe { self.device.create_buffer(&info, None) }?;
        self.own(move |device| unsafe { device.destroy_buffer(handle, None) });
        let needs = unsafe { self.device.get_buffer_memory_requirements(handle) };
        let memory = if usage.contains(vk::BufferUsageFlags::SHADER_DEVICE_ADDRESS) {
            let mut flags =
                vk::MemoryAllocateFlagsInfo::default().flags(vk::MemoryAllocateFlags::DEVICE_ADDRESS);
            self.allocate_with(needs, place, &mut flags)?
        } else {
            self.allocate(needs, place)?
        };
        unsafe { self.device.bind_buffer_memory(handle, memory, 0) }?;
        Ok(Buffer { handle, memory, size })
    }

    /// Memory for one object.
    pub(crate) fn allocate(&self, needs: vk::MemoryRequirements, place: Place) -> Result<vk::DeviceMemory> {
        self.allocate_with(needs, place, &mut vk::MemoryAllocateFlagsInfo::default())
    }

    fn allocate_with(
        &self,
        needs: vk::MemoryRequirements,
        place: Place,
        flags: &mut vk::MemoryAllocateFlagsInfo<'_>,
    ) -> Result<vk::DeviceMemory> {
        let info = vk::MemoryAllocateInfo::default()
            .push_next(flags)
            .allocation_size(needs.size)
            .memory_type_index(self.memory_type(needs.memory_type_bits, place.flags())?);
        let memory = unsafe { self.device.allocate_memory(&info, None) }?;
        self.own(move |device| unsafe { device.free_memory(memory, None) });
        Ok(memory)
    }

    /// Maps a buffer's memory.
    pub(crate) fn map(&self, buffer: Buffer) -> Result<Mapping> {
        let flags = vk::MemoryMapFlags::empty();
        let address = unsafe { self.device.map_memory(buffer.memory, 0, buffer.size, flags) }?;
        let size = usize::try_from(buffer.size).unwrap_or(usize::MAX);
        Ok(Mapping { address: address.cast(), size })
    }

    /// Unmaps a buffer's memory; its mappings are not to be used again.
    pub(crate) fn unmap(&self, buffer: Buffer) {
        unsafe { self.device.unmap_memory(buffer.memory) }
    }

    /// A mapped upload buffer with these contents.
    pub(crate) fn upload(&self, bytes: &[u8]) -> Result<Buffer> {
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let buffer = self.buffer(size, Place::Upload)?;
        self.map(buffer)?.write(0, bytes);
        self.unmap(buffer);
        Ok(buffer)
    }
}
