// Written by `cargo xtask codegen`; do not edit.
//! Replay of `acceleration_structure`.

use super::prelude::*;

/// `vkCreateAccelerationStructureKHR`.
pub(super) fn create_acceleration_structure_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::acceleration_structure::CreateAccelerationStructureKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().create_acceleration_structure_khr.ok_or(MISSING)?;
    let mut acceleration_structure = [vk::AccelerationStructureKHR::null()];
    let result = if replayer.has_room() {
        unsafe { f(a.device, ptr::from_ref(a.create_info), ptr::null(), acceleration_structure.as_mut_ptr()) }
    } else {
        vk::Result::ERROR_OUT_OF_HOST_MEMORY
    };
    made(replayer, call, result, &[a.acceleration_structure], &acceleration_structure, |e| unsafe {
        encode::acceleration_structure::reply_create_acceleration_structure_khr(
            e,
            result,
            acceleration_structure.as_ptr().cast_mut(),
        )
    })
}

/// `vkDestroyAccelerationStructureKHR`.
pub(super) fn destroy_acceleration_structure_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::acceleration_structure::DestroyAccelerationStructureKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().destroy_acceleration_structure_khr.ok_or(MISSING)?;
    let Some(acceleration_structure) =
        replayer.retire(vk::AccelerationStructureKHR::TYPE, a.acceleration_structure)
    else {
        return Ok(());
    };
    unsafe { f(a.device, vk::AccelerationStructureKHR::from_raw(acceleration_structure), ptr::null()) };
    Ok(())
}

/// `vkGetAccelerationStructureBuildSizesKHR`.
pub(super) fn get_acceleration_structure_build_sizes_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::acceleration_structure::GetAccelerationStructureBuildSizesKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_acceleration_structure_build_sizes_khr.ok_or(MISSING)?;
    unsafe {
        f(
            a.device,
            a.build_type,
            ptr::from_ref(a.build_info),
            a.max_primitive_counts.map_or(ptr::null(), |values| values.as_ptr()),
            a.size_info,
        )
    };
    answer(
        replayer,
        call,
        opcode::GET_ACCELERATION_STRUCTURE_BUILD_SIZES_KHR,
        vk::Result::SUCCESS,
        |e| unsafe {
            encode::acceleration_structure::reply_get_acceleration_structure_build_sizes_khr(e, a.size_info)
        },
    );
    Ok(())
}

/// `vkGetAccelerationStructureDeviceAddressKHR`.
pub(super) fn get_acceleration_structure_device_address_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::acceleration_structure::GetAccelerationStructureDeviceAddressKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_acceleration_structure_device_address_khr.ok_or(MISSING)?;
    let result = unsafe { f(a.device, ptr::from_ref(a.info)) };
    answer(
        replayer,
        call,
        opcode::GET_ACCELERATION_STRUCTURE_DEVICE_ADDRESS_KHR,
        vk::Result::SUCCESS,
        |e| unsafe {
            encode::acceleration_structure::reply_get_acceleration_structure_device_address_khr(e, result)
        },
    );
    Ok(())
}

/// `vkGetDeviceAccelerationStructureCompatibilityKHR`.
pub(super) fn get_device_acceleration_structure_compatibility_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::acceleration_structure::GetDeviceAccelerationStructureCompatibilityKhr::decode(d)?;
    d.finish()?;
    let f = replayer.functions().get_device_acceleration_structure_compatibility_khr.ok_or(MISSING)?;
    unsafe { f(a.device, ptr::from_ref(a.version_info), a.compatibility) };
    answer(
        replayer,
        call,
        opcode::GET_DEVICE_ACCELERATION_STRUCTURE_COMPATIBILITY_KHR,
        vk::Result::SUCCESS,
        |e| unsafe {
            encode::acceleration_structure::reply_get_device_acceleration_structure_compatibility_khr(
                e,
                a.compatibility,
            )
        },
    );
    Ok(())
}
