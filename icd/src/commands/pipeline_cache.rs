//! `VkPipelineCache`: what is compiled stays with the host, which keeps it for the tenant. An app gets a token that it may store
//! and bring again, with a header as the driver's own.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::ffi::c_void;

use ash::vk;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::encode::pipeline_cache as encode;
use protocol::vulkan::generated::opcode;

use crate::app_pointer;
use crate::forward;
use crate::object::Device;

/// Behind the header: what is compiled is where this says.
const KEPT_ON_HOST: [u8; 16] = *b"kept on the host";
/// Bytes of `VkPipelineCacheHeaderVersionOne`.
const HEADER_BYTES: u32 = 32;

/// `vkCreatePipelineCache`. Whatever the app brings, a token or something else, the cache begins with what the host keeps: the
/// contents of a pipeline cache show in nothing but time.
pub(crate) unsafe fn create_pipeline_cache(
    device: vk::Device,
    p_create_info: *const vk::PipelineCacheCreateInfo<'_>,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
    p_pipeline_cache: *mut vk::PipelineCache,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    // SAFETY: a valid struct, as valid usage demands.
    let info = vk::PipelineCacheCreateInfo {
        initial_data_size: 0,
        p_initial_data: std::ptr::null(),
        ..unsafe { *p_create_info }
    };
    let encode = |e: &mut Encoder| {
        // SAFETY: a copy of the app's info without data, and its output, valid as valid usage demands.
        unsafe { encode::create_pipeline_cache(e, device, &raw const info, p_pipeline_cache) };
    };
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { forward::create(object, false, opcode::CREATE_PIPELINE_CACHE, p_pipeline_cache, encode) }
}

/// `vkGetPipelineCacheData`: answered here.
pub(crate) unsafe fn get_pipeline_cache_data(
    device: vk::Device,
    _pipeline_cache: vk::PipelineCache,
    p_data_size: *mut usize,
    p_data: *mut c_void,
) -> vk::Result {
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    let token = token(&object.physical_device().core_properties());
    // SAFETY: valid to read, as valid usage demands.
    let room = unsafe { *p_data_size };
    let (bytes, result) = if p_data.is_null() {
        (token.len(), vk::Result::SUCCESS)
    } else if room < token.len() {
        // Nothing partial: what does not fit is not there.
        (0, vk::Result::INCOMPLETE)
    } else {
        // SAFETY: the app gives room for as many bytes as it says, which is enough.
        unsafe { std::ptr::copy_nonoverlapping(token.as_ptr(), p_data.cast::<u8>(), token.len()) };
        (token.len(), vk::Result::SUCCESS)
    };
    // SAFETY: valid to write to, as valid usage demands.
    unsafe { app_pointer::store(p_data_size, bytes) };
    result
}

fn token(properties: &vk::PhysicalDeviceProperties) -> Vec<u8> {
    let version = vk::PipelineCacheHeaderVersion::ONE.as_raw().unsigned_abs();
    let words = [HEADER_BYTES, version, properties.vendor_id, properties.device_id];
    let mut token: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    token.extend(properties.pipeline_cache_uuid);
    token.extend(KEPT_ON_HOST);
    token
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_has_the_header_of_the_driver() {
        let properties = vk::PhysicalDeviceProperties {
            vendor_id: 0x1002,
            device_id: 7,
            pipeline_cache_uuid: [9; 16],
            ..Default::default()
        };
        let token = token(&properties);
        assert_eq!(token[..16], [32, 0, 0, 0, 1, 0, 0, 0, 2, 0x10, 0, 0, 7, 0, 0, 0]);
        assert_eq!(token[16..32], [9; 16]);
        assert_eq!(token[32..], KEPT_ON_HOST);
    }
}
