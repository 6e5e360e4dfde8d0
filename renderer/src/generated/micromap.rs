// Written by `cargo xtask codegen`; do not edit.
//! Replay of `micromap`.

use super::prelude::*;

/// `vkCreateMicromapEXT`.
pub(super) fn create_micromap_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::micromap::CreateMicromapExt::decode(d)?;
    d.finish()?;
    let f = replayer.functions().create_micromap_ext.ok_or(MISSING)?;
    let mut micromap = [vk::MicromapEXT::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), micromap.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.micromap], &micromap, |e| unsafe {
        encode::micromap::reply_create_micromap_ext(e, result, micromap.as_ptr().cast_mut())
    })
}

/// `vkDestroyMicromapEXT`.
pub(super) fn destroy_micromap_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::micromap::DestroyMicromapExt::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_micromap_ext.ok_or(MISSING)?;
    let Some(micromap) = replayer.retire(vk::MicromapEXT::TYPE, a.micromap) else { return Ok(()) };
    unsafe { f(a.device, vk::MicromapEXT::from_raw(micromap), ptr::null()) };
    Ok(())
}

/// `vkGetDeviceMicromapCompatibilityEXT`.
pub(super) fn get_device_micromap_compatibility_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::micromap::GetDeviceMicromapCompatibilityExt::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_device_micromap_compatibility_ext.ok_or(MISSING)?;
    unsafe { f(a.device, ptr::from_ref(a.version_info), a.compatibility) };
    answer(replayer, call, opcode::GET_DEVICE_MICROMAP_COMPATIBILITY_EXT, vk::Result::SUCCESS, |e| unsafe {
        encode::micromap::reply_get_device_micromap_compatibility_ext(e, a.compatibility)
    });
    Ok(())
}

/// `vkGetMicromapBuildSizesEXT`.
pub(super) fn get_micromap_build_sizes_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::micromap::GetMicromapBuildSizesExt::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_micromap_build_sizes_ext.ok_or(MISSING)?;
    unsafe { f(a.device, a.build_type, ptr::from_ref(a.build_info), a.size_info) };
    answer(replayer, call, opcode::GET_MICROMAP_BUILD_SIZES_EXT, vk::Result::SUCCESS, |e| unsafe {
        encode::micromap::reply_get_micromap_build_sizes_ext(e, a.size_info)
    });
    Ok(())
}
