// Written by `cargo xtask codegen`; do not edit.
//! Encodes the structs and commands of `micromap`.

use super::prelude::*;

impl EncodeBody for vk::MicromapBuildInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.ty);
        e.value(&self.flags);
        e.value(&self.mode);
        e.value(&self.dst_micromap);
        e.value(&self.usage_counts_count);
        e.array(self.p_usage_counts, self.usage_counts_count as usize);
        e.pointers(self.pp_usage_counts, self.usage_counts_count as usize);
        e.value(&self.data);
        e.value(&self.scratch_data);
        e.value(&self.triangle_array);
        e.value(&self.triangle_array_stride);
    }
}

impl EncodeBody for vk::MicromapCreateInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.value(&self.create_flags);
        e.value(&self.buffer);
        e.value(&self.offset);
        e.value(&self.size);
        e.value(&self.ty);
        e.value(&self.device_address);
    }
}

impl EncodeBody for vk::MicromapVersionInfoEXT<'_> {
    unsafe fn encode_body(&self, e: &mut Encoder) {
        e.array(self.p_version_data, 2 * vk::UUID_SIZE);
    }
}

encode_tagged! { MicromapBuildInfoEXT, MicromapCreateInfoEXT, MicromapVersionInfoEXT, MicromapBuildSizesInfoEXT }

encode_plain_bodies! { MicromapBuildSizesInfoEXT }

/// `vkCreateMicromapEXT`.
pub unsafe fn create_micromap_ext(
    e: &mut Encoder,
    device: vk::Device,
    p_create_info: *const vk::MicromapCreateInfoEXT<'_>,
    p_micromap: *mut vk::MicromapEXT,
) {
    e.value(&device);
    e.pointer(p_create_info);
    e.value(&*p_micromap);
}

/// The reply to `vkCreateMicromapEXT`.
pub unsafe fn reply_create_micromap_ext(
    e: &mut Encoder,
    result: vk::Result,
    p_micromap: *mut vk::MicromapEXT,
) {
    e.value(&result);
    e.made(p_micromap, 1);
}

/// `vkDestroyMicromapEXT`.
pub unsafe fn destroy_micromap_ext(e: &mut Encoder, device: vk::Device, micromap: vk::MicromapEXT) {
    e.value(&device);
    e.value(&micromap);
}

/// `vkGetDeviceMicromapCompatibilityEXT`.
pub unsafe fn get_device_micromap_compatibility_ext(
    e: &mut Encoder,
    device: vk::Device,
    p_version_info: *const vk::MicromapVersionInfoEXT<'_>,
    p_compatibility: *mut vk::AccelerationStructureCompatibilityKHR,
) {
    e.value(&device);
    e.pointer(p_version_info);
    (*p_compatibility).encode_request(e);
}

/// The reply to `vkGetDeviceMicromapCompatibilityEXT`.
pub unsafe fn reply_get_device_micromap_compatibility_ext(
    e: &mut Encoder,
    p_compatibility: *mut vk::AccelerationStructureCompatibilityKHR,
) {
    e.value(&*p_compatibility);
}

/// `vkGetMicromapBuildSizesEXT`.
pub unsafe fn get_micromap_build_sizes_ext(
    e: &mut Encoder,
    device: vk::Device,
    build_type: vk::AccelerationStructureBuildTypeKHR,
    p_build_info: *const vk::MicromapBuildInfoEXT<'_>,
    p_size_info: *mut vk::MicromapBuildSizesInfoEXT<'_>,
) {
    e.value(&device);
    e.value(&build_type);
    e.pointer(p_build_info);
    (*p_size_info).encode_request(e);
}

/// The reply to `vkGetMicromapBuildSizesEXT`.
pub unsafe fn reply_get_micromap_build_sizes_ext(
    e: &mut Encoder,
    p_size_info: *mut vk::MicromapBuildSizesInfoEXT<'_>,
) {
    e.value(&*p_size_info);
}
