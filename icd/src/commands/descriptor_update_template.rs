//! `VkDescriptorUpdateTemplate`: stays in the guest, which expands it into descriptor writes.
#![expect(unsafe_code, reason = "a template describes where descriptors lie in the app's memory")]

use std::ffi::c_void;
use std::sync::Arc;

use ash::vk;
use ash::vk::Handle as _;
use bumpalo::Bump;

use crate::app_pointer;
use crate::object::Device;
use crate::slab::Slab;

/// A template.
#[derive(Debug)]
pub struct Template {
    entries: Vec<vk::DescriptorUpdateTemplateEntry>,
    /// What it pushes to, when it is for push descriptors.
    pub(super) push: Option<PushTarget>,
}

/// Where a template for push descriptors goes.
#[derive(Clone, Copy, Debug)]
pub struct PushTarget {
    /// Bind point.
    pub bind_point: vk::PipelineBindPoint,
}

/// The templates of a device.
pub type DescriptorUpdateTemplates = Slab<Arc<Template>>;

/// `vkCreateDescriptorUpdateTemplate`.
pub(crate) unsafe fn create_descriptor_update_template(
    device: vk::Device,
    p_create_info: *const vk::DescriptorUpdateTemplateCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_descriptor_update_template: *mut vk::DescriptorUpdateTemplate,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_create_info };
    // SAFETY: as many as the count says, as valid usage demands.
    let entries =
        unsafe { app_pointer::slice(info.p_descriptor_update_entries, info.descriptor_update_entry_count) };
    let pushes = info.template_type == vk::DescriptorUpdateTemplateType::PUSH_DESCRIPTORS_KHR;
    let push = pushes.then_some(PushTarget { bind_point: info.pipeline_bind_point });
    let id = object.ids().allocate_local(vk::ObjectType::DESCRIPTOR_UPDATE_TEMPLATE);
    let template = Template { entries: entries.to_vec(), push };
    object.objects().descriptor_update_templates.insert(id, Arc::new(template));
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { app_pointer::store(p_descriptor_update_template, vk::DescriptorUpdateTemplate::from_raw(id)) };
    vk::Result::SUCCESS
}

/// `vkDestroyDescriptorUpdateTemplate`.
pub(crate) unsafe fn destroy_descriptor_update_template(
    device: vk::Device,
    descriptor_update_template: vk::DescriptorUpdateTemplate,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let id = descriptor_update_template.as_raw();
    if object.objects().descriptor_update_templates.remove(id).is_some() {
        object.ids().free(vk::ObjectType::DESCRIPTOR_UPDATE_TEMPLATE, id);
    }
}

/// The writes that `template` makes of `data`; they live in `arena`.
///
/// # Safety
/// `data` holds what the template's entries say.
pub(super) unsafe fn expand<'a>(
    template: &Template,
    set: vk::DescriptorSet,
    data: *const c_void,
    arena: &'a Bump,
) -> Vec<vk::WriteDescriptorSet<'a>> {
    let writes = template.entries.iter().map(|entry| {
        let write = vk::WriteDescriptorSet {
            dst_set: set,
            dst_binding: entry.dst_binding,
            dst_array_element: entry.dst_array_element,
            descriptor_type: entry.descriptor_type,
            descriptor_count: entry.descriptor_count,
            ..Default::default()
        };
        // SAFETY: by this function's contract.
        unsafe { with_descriptors(write, entry, data, arena) }
    });
    writes.collect()
}

/// # Safety
/// `data` holds what `entry` says.
unsafe fn with_descriptors<'a>(
    mut write: vk::WriteDescriptorSet<'a>,
    entry: &vk::DescriptorUpdateTemplateEntry,
    data: *const c_void,
    arena: &'a Bump,
) -> vk::WriteDescriptorSet<'a> {
    use vk::DescriptorType as Type;
    match entry.descriptor_type {
        Type::UNIFORM_TEXEL_BUFFER | Type::STORAGE_TEXEL_BUFFER => {
            // SAFETY: buffer views, by this function's contract.
            write.p_texel_buffer_view = unsafe { gather::<vk::BufferView>(entry, data, arena) };
        }
        Type::UNIFORM_BUFFER
        | Type::STORAGE_BUFFER
        | Type::UNIFORM_BUFFER_DYNAMIC
        | Type::STORAGE_BUFFER_DYNAMIC => {
            // SAFETY: buffer infos, by this function's contract.
            write.p_buffer_info = unsafe { gather::<vk::DescriptorBufferInfo>(entry, data, arena) };
        }
        Type::INLINE_UNIFORM_BLOCK => {
            let block = arena.alloc(vk::WriteDescriptorSetInlineUniformBlock {
                data_size: entry.descriptor_count,
                p_data: data.wrapping_byte_add(entry.offset),
                ..Default::default()
            });
            write.p_next = std::ptr::from_mut(block).cast_const().cast();
        }
        Type::ACCELERATION_STRUCTURE_KHR => {
            // SAFETY: acceleration structures, by this function's contract.
            let structures = unsafe { gather::<vk::AccelerationStructureKHR>(entry, data, arena) };
            let chained = arena.alloc(vk::WriteDescriptorSetAccelerationStructureKHR {
                acceleration_structure_count: entry.descriptor_count,
                p_acceleration_structures: structures,
                ..Default::default()
            });
            write.p_next = std::ptr::from_mut(chained).cast_const().cast();
        }
        // Samplers and images, and whatever comes: all are image infos.
        _ => {
            // SAFETY: image infos, by this function's contract.
            write.p_image_info = unsafe { gather::<vk::DescriptorImageInfo>(entry, data, arena) };
        }
    }
    write
}

/// An array in `arena` of what lies `entry.stride` apart in `data`.
///
/// # Safety
/// `data` holds values of type `T` as `entry` says.
unsafe fn gather<T: Copy>(
    entry: &vk::DescriptorUpdateTemplateEntry,
    data: *const c_void,
    arena: &Bump,
) -> *const T {
    let count = usize::try_from(entry.descriptor_count).unwrap_or(0);
    let gathered = arena.alloc_slice_fill_with(count, |index| {
        let offset = entry.offset.wrapping_add(index.wrapping_mul(entry.stride));
        // SAFETY: a `T` lies there, by this function's contract; apps pack them without alignment at times.
        unsafe { data.wrapping_byte_add(offset).cast::<T>().read_unaligned() }
    });
    gathered.as_ptr()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(
        binding: u32,
        ty: vk::DescriptorType,
        count: u32,
        offset: usize,
        stride: usize,
    ) -> vk::DescriptorUpdateTemplateEntry {
        vk::DescriptorUpdateTemplateEntry {
            dst_binding: binding,
            dst_array_element: 0,
            descriptor_count: count,
            descriptor_type: ty,
            offset,
            stride,
        }
    }

    #[test]
    fn entries_become_writes_with_their_descriptors() {
        #[repr(C)]
        struct Data {
            buffers: [(vk::DescriptorBufferInfo, u64); 2],
            view: vk::BufferView,
            block: [u8; 8],
            structure: vk::AccelerationStructureKHR,
            image: vk::DescriptorImageInfo,
        }
        let buffer = |n| vk::DescriptorBufferInfo { buffer: vk::Buffer::from_raw(n), offset: n, range: 4 };
        let data = Data {
            buffers: [(buffer(1), 0), (buffer(2), 0)],
            view: vk::BufferView::from_raw(3),
            block: [9; 8],
            structure: vk::AccelerationStructureKHR::from_raw(5),
            image: vk::DescriptorImageInfo { image_view: vk::ImageView::from_raw(6), ..Default::default() },
        };
        use std::mem::offset_of;
        use vk::DescriptorType as Type;
        let stride = size_of::<(vk::DescriptorBufferInfo, u64)>();
        let entries = vec![
            entry(0, Type::UNIFORM_BUFFER, 2, offset_of!(Data, buffers), stride),
            entry(1, Type::STORAGE_TEXEL_BUFFER, 1, offset_of!(Data, view), 0),
            entry(2, Type::INLINE_UNIFORM_BLOCK, 8, offset_of!(Data, block), 0),
            entry(3, Type::ACCELERATION_STRUCTURE_KHR, 1, offset_of!(Data, structure), 0),
            entry(4, Type::SAMPLED_IMAGE, 1, offset_of!(Data, image), 0),
        ];
        let template = Template { entries, push: None };
        let arena = Bump::new();
        let set = vk::DescriptorSet::from_raw(7);
        // SAFETY: the entries describe `data`.
        let writes = unsafe { expand(&template, set, (&raw const data).cast(), &arena) };
        assert!(writes.iter().all(|write| write.dst_set == set));
        // SAFETY: two buffer infos, by the count checked here.
        let buffers = unsafe { app_pointer::slice(writes[0].p_buffer_info, writes[0].descriptor_count) };
        assert_eq!(buffers.iter().map(|info| info.offset).collect::<Vec<_>>(), [1, 2]);
        // SAFETY: one view.
        assert_eq!(unsafe { *writes[1].p_texel_buffer_view }, data.view);
        // SAFETY: the chain lives in the arena.
        let block = unsafe {
            app_pointer::find_in_chain::<vk::WriteDescriptorSetInlineUniformBlock<'_>>(writes[2].p_next)
        };
        assert_eq!(block.unwrap().data_size, 8);
        assert_eq!(block.unwrap().p_data, (&raw const data.block).cast());
        // SAFETY: the chain lives in the arena.
        let structures = unsafe {
            app_pointer::find_in_chain::<vk::WriteDescriptorSetAccelerationStructureKHR<'_>>(writes[3].p_next)
        };
        // SAFETY: one structure.
        assert_eq!(unsafe { *structures.unwrap().p_acceleration_structures }, data.structure);
        // SAFETY: one image info.
        assert_eq!(unsafe { *writes[4].p_image_info }.image_view, data.image.image_view);
    }
}
