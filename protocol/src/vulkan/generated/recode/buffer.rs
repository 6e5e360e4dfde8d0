// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `buffer`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkMemoryRequirements", |d, e| unsafe {
        e.value(&d.value::<vk::MemoryRequirements>()?);
        Ok(())
    }),
    ("VkBufferCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::BufferCreateInfo<'_>>()?);
        Ok(())
    }),
    ("VkBindBufferMemoryInfo", |d, e| unsafe {
        e.value(&d.value::<vk::BindBufferMemoryInfo<'_>>()?);
        Ok(())
    }),
    ("VkBindBufferMemoryDeviceGroupInfo", |d, e| unsafe {
        e.value(&d.value::<vk::BindBufferMemoryDeviceGroupInfo<'_>>()?);
        Ok(())
    }),
    ("VkBufferMemoryRequirementsInfo2", |d, e| unsafe {
        e.value(&d.value::<vk::BufferMemoryRequirementsInfo2<'_>>()?);
        Ok(())
    }),
    ("VkDeviceBufferMemoryRequirements", |d, e| unsafe {
        e.value(&d.value::<vk::DeviceBufferMemoryRequirements<'_>>()?);
        Ok(())
    }),
    ("VkMemoryRequirements2", |d, e| unsafe {
        e.value(&d.value::<vk::MemoryRequirements2<'_>>()?);
        Ok(())
    }),
    ("VkMemoryDedicatedRequirements", |d, e| unsafe {
        e.value(&d.value::<vk::MemoryDedicatedRequirements<'_>>()?);
        Ok(())
    }),
    ("VkBufferDeviceAddressInfo", |d, e| unsafe {
        e.value(&d.value::<vk::BufferDeviceAddressInfo<'_>>()?);
        Ok(())
    }),
    ("VkBufferOpaqueCaptureAddressCreateInfo", |d, e| unsafe {
        e.value(&d.value::<vk::BufferOpaqueCaptureAddressCreateInfo<'_>>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkBindBufferMemory", |d, e| unsafe {
        let a = decode::buffer::BindBufferMemory::decode(d)?;
        encode::buffer::bind_buffer_memory(e, a.device, a.buffer, a.memory, a.memory_offset);
        Ok(())
    }),
    ("vkBindBufferMemory2", |d, e| unsafe {
        let a = decode::buffer::BindBufferMemory2::decode(d)?;
        encode::buffer::bind_buffer_memory2(e, a.device, a.bind_info_count, a.bind_infos.as_ptr());
        Ok(())
    }),
    ("vkCreateBuffer", |d, e| unsafe {
        let a = decode::buffer::CreateBuffer::decode(d)?;
        let mut buffer = vk::Buffer::from_raw(a.buffer);
        encode::buffer::create_buffer(e, a.device, ptr::from_ref(a.create_info), &raw mut buffer);
        Ok(())
    }),
    ("vkDestroyBuffer", |d, e| unsafe {
        let a = decode::buffer::DestroyBuffer::decode(d)?;
        encode::buffer::destroy_buffer(e, a.device, vk::Buffer::from_raw(a.buffer));
        Ok(())
    }),
    ("vkGetBufferDeviceAddress", |d, e| unsafe {
        let a = decode::buffer::GetBufferDeviceAddress::decode(d)?;
        encode::buffer::get_buffer_device_address(e, a.device, ptr::from_ref(a.info));
        Ok(())
    }),
    ("vkGetBufferMemoryRequirements", |d, e| unsafe {
        let a = decode::buffer::GetBufferMemoryRequirements::decode(d)?;
        encode::buffer::get_buffer_memory_requirements(e, a.device, a.buffer, a.memory_requirements);
        Ok(())
    }),
    ("vkGetBufferMemoryRequirements2", |d, e| unsafe {
        let a = decode::buffer::GetBufferMemoryRequirements2::decode(d)?;
        encode::buffer::get_buffer_memory_requirements2(
            e,
            a.device,
            ptr::from_ref(a.info),
            a.memory_requirements,
        );
        Ok(())
    }),
    ("vkGetDeviceBufferMemoryRequirements", |d, e| unsafe {
        let a = decode::buffer::GetDeviceBufferMemoryRequirements::decode(d)?;
        encode::buffer::get_device_buffer_memory_requirements(
            e,
            a.device,
            ptr::from_ref(a.info),
            a.memory_requirements,
        );
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[
    ("VkBufferCreateInfo", |e, pointer| unsafe {
        e.value(&vk::BufferCreateInfo { p_queue_family_indices: pointer.cast(), ..Default::default() });
    }),
    ("VkBindBufferMemoryDeviceGroupInfo", |e, pointer| unsafe {
        e.value(&vk::BindBufferMemoryDeviceGroupInfo {
            p_device_indices: pointer.cast(),
            ..Default::default()
        });
    }),
    ("vkBindBufferMemory2", |e, pointer| unsafe {
        encode::buffer::bind_buffer_memory2(e, Handle::from_raw(0), Default::default(), pointer.cast())
    }),
];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkBindBufferMemory", |d, r| unsafe {
        let a = decode::buffer::BindBufferMemory::decode(d)?;
        store::buffer::bind_buffer_memory(r).map(|_| ())
    }),
    ("vkBindBufferMemory2", |d, r| unsafe {
        let a = decode::buffer::BindBufferMemory2::decode(d)?;
        store::buffer::bind_buffer_memory2(r).map(|_| ())
    }),
    ("vkCreateBuffer", |d, r| unsafe {
        let a = decode::buffer::CreateBuffer::decode(d)?;
        let mut buffer = vk::Buffer::from_raw(a.buffer);
        store::buffer::create_buffer(r, &raw mut buffer).map(|_| ())
    }),
    ("vkGetBufferDeviceAddress", |d, r| unsafe {
        let a = decode::buffer::GetBufferDeviceAddress::decode(d)?;
        store::buffer::get_buffer_device_address(r).map(|_| ())
    }),
    ("vkGetBufferMemoryRequirements", |d, r| unsafe {
        let a = decode::buffer::GetBufferMemoryRequirements::decode(d)?;
        store::buffer::get_buffer_memory_requirements(r, a.memory_requirements).map(|_| ())
    }),
    ("vkGetBufferMemoryRequirements2", |d, r| unsafe {
        let a = decode::buffer::GetBufferMemoryRequirements2::decode(d)?;
        store::buffer::get_buffer_memory_requirements2(r, a.memory_requirements).map(|_| ())
    }),
    ("vkGetDeviceBufferMemoryRequirements", |d, r| unsafe {
        let a = decode::buffer::GetDeviceBufferMemoryRequirements::decode(d)?;
        store::buffer::get_device_buffer_memory_requirements(r, a.memory_requirements).map(|_| ())
    }),
];
