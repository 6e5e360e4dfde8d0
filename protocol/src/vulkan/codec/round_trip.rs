//! A few commands by hand, through generated code.
#![expect(unsafe_code, reason = "encoding reads pointers")]

use std::ptr;

use ash::vk::{self, Handle};
use bumpalo::Bump;

use super::{Decode, Decoder, Encoder, IdentityHandles, blank_chain};
use crate::vulkan::generated::{chain, decode, encode, store};

fn device() -> vk::Device {
    vk::Device::from_raw(9)
}

#[test]
fn create_image_with_a_format_list() {
    let formats = [vk::Format::R8G8B8A8_UNORM, vk::Format::R8G8B8A8_SRGB];
    let mut list = vk::ImageFormatListCreateInfo::default().view_formats(&formats);
    let mut info = vk::ImageCreateInfo::default()
        .extent(vk::Extent3D { width: 4, height: 5, depth: 6 })
        .initial_layout(vk::ImageLayout::PREINITIALIZED)
        .push_next(&mut list);
    info.queue_family_index_count = 3;
    info.p_queue_family_indices = ptr::without_provenance(0xdead);
    let image = vk::Image::from_raw(77);
    let mut e = Encoder::new().with_raw_handles();
    // SAFETY: live structs; what is dangling is ignored under VK_SHARING_MODE_EXCLUSIVE.
    unsafe { encode::image::create_image(&mut e, device(), &raw const info, (&raw const image).cast_mut()) };
    let arena = Bump::new();
    let mut d = Decoder::new(e.bytes(), &arena, &IdentityHandles);
    let args = decode::image::CreateImage::decode(&mut d).unwrap();
    d.finish().unwrap();
    assert_eq!((args.device, args.device_id, args.image), (device(), 9, 77));
    assert_eq!(args.create_info.extent, info.extent);
    assert!(args.create_info.p_queue_family_indices.is_null());
    // SAFETY: made by the decoder.
    let list = unsafe { &*args.create_info.p_next.cast::<vk::ImageFormatListCreateInfo<'_>>() };
    // SAFETY: as above.
    assert_eq!(unsafe { std::slice::from_raw_parts(list.p_view_formats, 2) }, formats);
}

#[test]
fn features_come_back_into_the_app_s_chain() {
    let mut vulkan12 = vk::PhysicalDeviceVulkan12Features::default();
    let mut robustness = vk::PhysicalDeviceRobustness2FeaturesEXT::default();
    let mut app = vk::PhysicalDeviceFeatures2::default().push_next(&mut vulkan12).push_next(&mut robustness);
    let arena = Bump::new();
    let mut of_host = vk::PhysicalDeviceFeatures2::default();
    of_host.features.geometry_shader = 1;
    of_host.p_next = blank_chain(&arena, chain::PHYSICAL_DEVICE_FEATURES2_CHAIN).unwrap();
    // SAFETY: a chain of live structs.
    let found =
        unsafe { super::find(of_host.p_next, vk::StructureType::PHYSICAL_DEVICE_VULKAN_1_2_FEATURES) };
    // SAFETY: a live struct of this type.
    unsafe { (*found.cast::<vk::PhysicalDeviceVulkan12Features<'_>>()).timeline_semaphore = 1 };
    let mut e = Encoder::new();
    // SAFETY: live structs.
    unsafe { encode::physical_device::reply_get_physical_device_features2(&mut e, &raw mut of_host) };
    let mut d = Decoder::new(e.bytes(), &arena, &IdentityHandles);
    // SAFETY: live structs.
    unsafe { store::physical_device::get_physical_device_features2(&mut d, &raw mut app) }.unwrap();
    assert_eq!(app.features.geometry_shader, 1);
    assert_eq!((vulkan12.timeline_semaphore, robustness.null_descriptor), (1, 0));
    let mut d = Decoder::new(e.bytes(), &arena, &IdentityHandles);
    assert!(vk::PhysicalDeviceFeatures2::decode(&mut d).is_ok());
}
