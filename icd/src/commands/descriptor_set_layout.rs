//! `VkDescriptorSetLayout`: posted; its shape stays here for the account of descriptor pools.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::sync::Arc;

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::encode::descriptor_set_layout as encode;
use protocol::vulkan::generated::opcode;
use protocol::vulkan::generated::store::descriptor_set_layout as reply;

use super::descriptor_pool::{LayoutBinding, LayoutShape};
use crate::app_pointer;
use crate::beyond;
use crate::forward;
use crate::object::Device;
use crate::slab::Slab;

/// The set layouts of a device.
pub type DescriptorSetLayouts = Slab<Arc<LayoutShape>>;

/// `vkCreateDescriptorSetLayout`.
pub(crate) unsafe fn create_descriptor_set_layout(
    device: vk::Device,
    p_create_info: *const vk::DescriptorSetLayoutCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_set_layout: *mut vk::DescriptorSetLayout,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_create_info };
    // SAFETY: a valid struct with a valid chain, as valid usage demands.
    let shape = unsafe { shape_of(info) };
    let bindings = shape.bindings.iter().map(|binding| (binding.binding, binding.count));
    let asks = beyond::set_layout(object.physical_device().limits(), bindings);
    let encode = |e: &mut Encoder| {
        // SAFETY: the app's create info, and its output, valid as valid usage demands.
        unsafe { encode::create_descriptor_set_layout(e, device, p_create_info, p_set_layout) };
    };
    let opcode = opcode::CREATE_DESCRIPTOR_SET_LAYOUT;
    // SAFETY: valid to write to, as valid usage demands.
    let result = unsafe { forward::create(object, asks, opcode, p_set_layout, encode) };
    if result == vk::Result::SUCCESS {
        // SAFETY: written above.
        object.objects().descriptor_set_layouts.insert(unsafe { *p_set_layout }.as_raw(), Arc::new(shape));
    }
    result
}

/// `vkDestroyDescriptorSetLayout`.
pub(crate) unsafe fn destroy_descriptor_set_layout(
    device: vk::Device,
    descriptor_set_layout: vk::DescriptorSetLayout,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if descriptor_set_layout.is_null() {
        return;
    }
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let id = descriptor_set_layout.as_raw();
    object.objects().descriptor_set_layouts.remove(id);
    forward::post(object, opcode::DESTROY_DESCRIPTOR_SET_LAYOUT, |encoder| {
        // SAFETY: handles only.
        unsafe { encode::destroy_descriptor_set_layout(encoder, device, descriptor_set_layout) };
    });
    object.ids().free(vk::ObjectType::DESCRIPTOR_SET_LAYOUT, id);
}

/// `vkGetDescriptorSetLayoutSupport`: "If the descriptor set layout satisfies the maxPerSetDescriptors limit, this command is
/// guaranteed to return VK_TRUE". The host is asked about what is larger, or has more to it than bindings and their flags.
pub(crate) unsafe fn get_descriptor_set_layout_support(
    device: vk::Device,
    p_create_info: *const vk::DescriptorSetLayoutCreateInfo<'_>,
    p_support: *mut vk::DescriptorSetLayoutSupport<'_>,
) {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = unsafe { &*p_create_info };
    // SAFETY: as above.
    let support = unsafe { &mut *p_support };
    // SAFETY: a valid struct with a valid chain, as valid usage demands.
    if support.p_next.is_null() && unsafe { is_plain(info) } {
        // SAFETY: as above.
        let shape = unsafe { shape_of(info) };
        let count = shape.bindings.iter().fold(0_u32, |sum, binding| sum.saturating_add(binding.count));
        if count <= object.physical_device().limits().max_per_set_descriptors {
            support.supported = vk::TRUE;
            return;
        }
    }
    let asked = forward::call(
        object,
        opcode::GET_DESCRIPTOR_SET_LAYOUT_SUPPORT,
        // SAFETY: the app's structs.
        |e| unsafe { encode::get_descriptor_set_layout_support(e, device, p_create_info, p_support) },
        // SAFETY: valid to write to, as valid usage demands.
        |d| unsafe { reply::get_descriptor_set_layout_support(d, p_support) },
    );
    if asked.is_err() {
        // SAFETY: as above.
        unsafe { (*p_support).supported = vk::FALSE };
    }
}

/// Nothing but flags extends the layout.
///
/// # Safety
/// `info` and its chain are valid.
unsafe fn is_plain(info: &vk::DescriptorSetLayoutCreateInfo<'_>) -> bool {
    let mut next = info.p_next.cast::<vk::BaseInStructure<'_>>();
    // SAFETY: null, or a struct of the app's chain, by this function's contract.
    while let Some(base) = unsafe { next.as_ref() } {
        if base.s_type != vk::StructureType::DESCRIPTOR_SET_LAYOUT_BINDING_FLAGS_CREATE_INFO {
            return false;
        }
        next = base.p_next;
    }
    true
}

/// # Safety
/// `info` and its chain are valid.
unsafe fn shape_of(info: &vk::DescriptorSetLayoutCreateInfo<'_>) -> LayoutShape {
    // SAFETY: as many as the count says, by this function's contract.
    let bindings = unsafe { app_pointer::slice(info.p_bindings, info.binding_count) };
    // SAFETY: a valid chain, by this function's contract.
    let flags = unsafe {
        app_pointer::find_in_chain::<vk::DescriptorSetLayoutBindingFlagsCreateInfo<'_>>(info.p_next)
    };
    let flags = flags.map_or(&[][..], |flags| {
        // SAFETY: as many as the count says, by this function's contract.
        unsafe { app_pointer::slice(flags.p_binding_flags, flags.binding_count) }
    });
    let bindings = bindings.iter().enumerate().map(|(index, binding)| LayoutBinding {
        binding: binding.binding,
        ty: binding.descriptor_type,
        count: binding.descriptor_count,
        variable: flags
            .get(index)
            .is_some_and(|flags| flags.contains(vk::DescriptorBindingFlags::VARIABLE_DESCRIPTOR_COUNT)),
    });
    LayoutShape { bindings: bindings.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_knows_which_binding_is_variable() {
        let bindings = [
            vk::DescriptorSetLayoutBinding::default()
                .binding(3)
                .descriptor_type(vk::DescriptorType::UNIFORM_BUFFER)
                .descriptor_count(2),
            vk::DescriptorSetLayoutBinding::default()
                .binding(7)
                .descriptor_type(vk::DescriptorType::SAMPLED_IMAGE)
                .descriptor_count(100),
        ];
        let flags =
            [vk::DescriptorBindingFlags::empty(), vk::DescriptorBindingFlags::VARIABLE_DESCRIPTOR_COUNT];
        let mut flags = vk::DescriptorSetLayoutBindingFlagsCreateInfo::default().binding_flags(&flags);
        let info = vk::DescriptorSetLayoutCreateInfo::default().bindings(&bindings).push_next(&mut flags);
        // SAFETY: structs that live.
        let shape = unsafe { shape_of(&info) };
        let expected = [(3, 2, false), (7, 100, true)];
        let found: Vec<_> = shape.bindings.iter().map(|b| (b.binding, b.count, b.variable)).collect();
        assert_eq!(found, expected);
    }
}
