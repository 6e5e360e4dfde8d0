// Written by `cargo xtask codegen`; do not edit.
//! Replay of `physical_device`.

use super::prelude::*;

/// `vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR`.
pub(super) fn get_physical_device_cooperative_matrix_properties_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::physical_device::GetPhysicalDeviceCooperativeMatrixPropertiesKhr::decode(d)?;
    d.finish()?;
    let f =
        replayer.instance_functions().get_physical_device_cooperative_matrix_properties_khr.ok_or(MISSING)?;
    let result = unsafe { f(a.physical_device, a.property_count, a.properties) };
    answer(
        replayer,
        call,
        opcode::GET_PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR,
        result,
        |e| unsafe {
            encode::physical_device::reply_get_physical_device_cooperative_matrix_properties_khr(
                e,
                result,
                a.property_count,
                a.properties,
            )
        },
    );
    Ok(())
}

/// `vkGetPhysicalDeviceFragmentShadingRatesKHR`.
pub(super) fn get_physical_device_fragment_shading_rates_khr(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::physical_device::GetPhysicalDeviceFragmentShadingRatesKhr::decode(d)?;
    d.finish()?;
    let f = replayer.instance_functions().get_physical_device_fragment_shading_rates_khr.ok_or(MISSING)?;
    let result = unsafe { f(a.physical_device, a.fragment_shading_rate_count, a.fragment_shading_rates) };
    answer(replayer, call, opcode::GET_PHYSICAL_DEVICE_FRAGMENT_SHADING_RATES_KHR, result, |e| unsafe {
        encode::physical_device::reply_get_physical_device_fragment_shading_rates_khr(
            e,
            result,
            a.fragment_shading_rate_count,
            a.fragment_shading_rates,
        )
    });
    Ok(())
}

/// `vkGetPhysicalDeviceImageFormatProperties`.
pub(super) fn get_physical_device_image_format_properties(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::physical_device::GetPhysicalDeviceImageFormatProperties::decode(d)?;
    d.finish()?;
    let f = replayer.instance_functions().get_physical_device_image_format_properties.ok_or(MISSING)?;
    let result = unsafe {
        f(a.physical_device, a.format, a.ty, a.tiling, a.usage, a.flags, a.image_format_properties)
    };
    answer(replayer, call, opcode::GET_PHYSICAL_DEVICE_IMAGE_FORMAT_PROPERTIES, result, |e| unsafe {
        encode::physical_device::reply_get_physical_device_image_format_properties(
            e,
            result,
            a.image_format_properties,
        )
    });
    Ok(())
}

/// `vkGetPhysicalDeviceImageFormatProperties2`.
pub(super) fn get_physical_device_image_format_properties2(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::physical_device::GetPhysicalDeviceImageFormatProperties2::decode(d)?;
    d.finish()?;
    let f = replayer.instance_functions().get_physical_device_image_format_properties2.ok_or(MISSING)?;
    let result =
        unsafe { f(a.physical_device, ptr::from_ref(a.image_format_info), a.image_format_properties) };
    answer(replayer, call, opcode::GET_PHYSICAL_DEVICE_IMAGE_FORMAT_PROPERTIES2, result, |e| unsafe {
        encode::physical_device::reply_get_physical_device_image_format_properties2(
            e,
            result,
            a.image_format_properties,
        )
    });
    Ok(())
}

/// `vkGetPhysicalDeviceMultisamplePropertiesEXT`.
pub(super) fn get_physical_device_multisample_properties_ext(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::physical_device::GetPhysicalDeviceMultisamplePropertiesExt::decode(d)?;
    d.finish()?;
    let f = replayer.instance_functions().get_physical_device_multisample_properties_ext.ok_or(MISSING)?;
    unsafe { f(a.physical_device, a.samples, a.multisample_properties) };
    answer(
        replayer,
        call,
        opcode::GET_PHYSICAL_DEVICE_MULTISAMPLE_PROPERTIES_EXT,
        vk::Result::SUCCESS,
        |e| unsafe {
            encode::physical_device::reply_get_physical_device_multisample_properties_ext(
                e,
                a.multisample_properties,
            )
        },
    );
    Ok(())
}

/// `vkGetPhysicalDeviceSparseImageFormatProperties`.
pub(super) fn get_physical_device_sparse_image_format_properties(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::physical_device::GetPhysicalDeviceSparseImageFormatProperties::decode(d)?;
    d.finish()?;
    let f =
        replayer.instance_functions().get_physical_device_sparse_image_format_properties.ok_or(MISSING)?;
    unsafe {
        f(a.physical_device, a.format, a.ty, a.samples, a.usage, a.tiling, a.property_count, a.properties)
    };
    answer(
        replayer,
        call,
        opcode::GET_PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_PROPERTIES,
        vk::Result::SUCCESS,
        |e| unsafe {
            encode::physical_device::reply_get_physical_device_sparse_image_format_properties(
                e,
                a.property_count,
                a.properties,
            )
        },
    );
    Ok(())
}

/// `vkGetPhysicalDeviceSparseImageFormatProperties2`.
pub(super) fn get_physical_device_sparse_image_format_properties2(
    replayer: &Replayer,
    d: &mut Decoder<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let a = decode::physical_device::GetPhysicalDeviceSparseImageFormatProperties2::decode(d)?;
    d.finish()?;
    let f =
        replayer.instance_functions().get_physical_device_sparse_image_format_properties2.ok_or(MISSING)?;
    unsafe { f(a.physical_device, ptr::from_ref(a.format_info), a.property_count, a.properties) };
    answer(
        replayer,
        call,
        opcode::GET_PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_PROPERTIES2,
        vk::Result::SUCCESS,
        |e| unsafe {
            encode::physical_device::reply_get_physical_device_sparse_image_format_properties2(
                e,
                a.property_count,
                a.properties,
            )
        },
    );
    Ok(())
}
