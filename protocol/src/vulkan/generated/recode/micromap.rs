// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `micromap`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[
    ("VkMicromapBuildInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::MicromapBuildInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkMicromapCreateInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::MicromapCreateInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkMicromapVersionInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::MicromapVersionInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkMicromapBuildSizesInfoEXT", |d, e| unsafe {
        e.value(&d.value::<vk::MicromapBuildSizesInfoEXT<'_>>()?);
        Ok(())
    }),
    ("VkMicromapUsageEXT", |d, e| unsafe {
        e.value(&d.value::<vk::MicromapUsageEXT>()?);
        Ok(())
    }),
];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[
    ("vkCreateMicromapEXT", |d, e| unsafe {
        let a = decode::micromap::CreateMicromapExt::decode(d)?;
        let mut micromap = vk::MicromapEXT::from_raw(a.micromap);
        encode::micromap::create_micromap_ext(e, a.device, ptr::from_ref(a.create_info), &raw mut micromap);
        Ok(())
    }),
    ("vkDestroyMicromapEXT", |d, e| unsafe {
        let a = decode::micromap::DestroyMicromapExt::decode(d)?;
        encode::micromap::destroy_micromap_ext(e, a.device, vk::MicromapEXT::from_raw(a.micromap));
        Ok(())
    }),
    ("vkGetDeviceMicromapCompatibilityEXT", |d, e| unsafe {
        let a = decode::micromap::GetDeviceMicromapCompatibilityExt::decode(d)?;
        encode::micromap::get_device_micromap_compatibility_ext(
            e,
            a.device,
            ptr::from_ref(a.version_info),
            a.compatibility,
        );
        Ok(())
    }),
    ("vkGetMicromapBuildSizesEXT", |d, e| unsafe {
        let a = decode::micromap::GetMicromapBuildSizesExt::decode(d)?;
        encode::micromap::get_micromap_build_sizes_ext(
            e,
            a.device,
            a.build_type,
            ptr::from_ref(a.build_info),
            a.size_info,
        );
        Ok(())
    }),
];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[("VkMicromapBuildInfoEXT", |e, pointer| unsafe {
    e.value(&vk::MicromapBuildInfoEXT {
        p_usage_counts: pointer.cast(),
        pp_usage_counts: pointer.cast(),
        ..Default::default()
    });
})];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[
    ("vkCreateMicromapEXT", |d, r| unsafe {
        let a = decode::micromap::CreateMicromapExt::decode(d)?;
        let mut micromap = vk::MicromapEXT::from_raw(a.micromap);
        store::micromap::create_micromap_ext(r, &raw mut micromap).map(|_| ())
    }),
    ("vkGetDeviceMicromapCompatibilityEXT", |d, r| unsafe {
        let a = decode::micromap::GetDeviceMicromapCompatibilityExt::decode(d)?;
        store::micromap::get_device_micromap_compatibility_ext(r, a.compatibility).map(|_| ())
    }),
    ("vkGetMicromapBuildSizesEXT", |d, r| unsafe {
        let a = decode::micromap::GetMicromapBuildSizesExt::decode(d)?;
        store::micromap::get_micromap_build_sizes_ext(r, a.size_info).map(|_| ())
    }),
];
