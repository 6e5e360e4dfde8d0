//! Images that differ in nothing but size and format: what one needs of memory is asked for together with what others will need. A
//! game's textures are of few kinds, and of many sizes; most of these are powers of two.
#![expect(unsafe_code, reason = "encodes structs with chains")]

use std::collections::BTreeSet;
use std::sync::Arc;

use ash::vk;
use bumpalo::Bump;
use protocol::limits::IMAGE_SIZES_MAX;
use protocol::vulkan::codec::{Decoder, IdentityHandles};
use protocol::vulkan::generated::decode::image as decode;
use protocol::wire::message::{AskImageSizes, ImageNeeds, ImageSize, MemoryNeeds, Message as _};

use super::super::memory_requirements::Requirements;
use super::class_of;
use crate::app_pointer::find_in_chain;
use crate::object::Device;

/// Sides of all combinations: 1 to 2,048.
const SIDES_MAX: u32 = 11;
/// Sides of squares beyond these: up to 8,192.
const SQUARES_MAX: u32 = 13;
/// Of a size that is no power of two, so many are asked for, each half of the one before: programs blur, and draw in half.
const HALVES: u32 = 3;
/// Kinds of images that are asked for in this way: a program of more is no game that loads.
pub(super) const FAMILIES_MAX: usize = 64;
/// Sizes that are no powers of two, as those of windows, which come again in other kinds of images.
pub(super) const SEEN_MAX: usize = 8;

/// Formats of textures and targets that programs have beside each other.
const COLORS: [vk::Format; 6] = [
    vk::Format::R8G8B8A8_UNORM,
    vk::Format::B8G8R8A8_UNORM,
    vk::Format::R16G16B16A16_SFLOAT,
    vk::Format::R8_UNORM,
    vk::Format::R8G8_UNORM,
    vk::Format::R8G8B8A8_SRGB,
];
/// The same of depth.
const DEPTHS: [vk::Format; 5] = [
    vk::Format::D24_UNORM_S8_UINT,
    vk::Format::X8_D24_UNORM_PACK32,
    vk::Format::D32_SFLOAT,
    vk::Format::D32_SFLOAT_S8_UINT,
    vk::Format::D16_UNORM,
];

/// What an image needs whose creation is encoded in `class`; what others of its kind need is known after that. `None`: it has to be
/// asked for alone.
pub(super) fn ask(handle: vk::Device, device: &Device, class: &Arc<[u8]>) -> Option<Requirements> {
    let command: Vec<u8> = device.id().to_le_bytes().into_iter().chain(class.iter().copied()).collect();
    let arena = Bump::new();
    let info = decode::CreateImage::decode(&mut Decoder::new(&command, &arena, &IdentityHandles));
    // As it was encoded: never an error.
    let info = *info.ok()?.create_info;
    let images = &device.objects().images;
    if !has_family(&info) {
        return None;
    }
    let formats = formats(&info);
    let texel = vk::Extent3D { width: 1, height: 1, depth: 1 };
    let format = formats.iter().copied().min().unwrap_or(info.format);
    let kind = vk::ImageCreateInfo { extent: texel, mip_levels: 1, format, ..info };
    // SAFETY: a decoded struct with its chain, which the arena has.
    let first = images.begin_family(unsafe { class_of(handle, &raw const kind) })?;
    let sizes = sizes(&info, &images.seen_sizes(), first);
    let numbers = formats.iter().map(|format| format.as_raw()).collect();
    let mut body = Vec::new();
    AskImageSizes { command: &command, formats: numbers, sizes: sizes.clone() }.encode(&mut body);
    let (name, opcode) = ("vkGetImageMemoryRequirements2", AskImageSizes::OPCODE);
    let reply = device.session().call(Some(device), device.control(), name, opcode, &[], &body).ok()?;
    let needs = ImageNeeds::decode(&reply).ok()?.needs;
    let asked = requirements((*needs.first()?)?);
    let all = formats.iter().flat_map(|format| sizes.iter().map(move |size| (*format, *size)));
    for ((format, size), needs) in all.zip(needs).skip(1) {
        let Some(needs) = needs else { continue };
        let extent = vk::Extent3D { width: size.width, height: size.height, ..info.extent };
        let other = vk::ImageCreateInfo { format, extent, mip_levels: size.mip_levels, ..info };
        // SAFETY: a decoded struct with its chain, which the arena has.
        let key = unsafe { class_of(handle, &raw const other) };
        images.requirements.foretell(key, requirements(needs));
    }
    Some(asked)
}

/// The image's own format first, then others that are used alike.
fn formats(info: &vk::ImageCreateInfo<'_>) -> Vec<vk::Format> {
    let mut formats = vec![info.format];
    let alike = [&COLORS[..], &DEPTHS[..]].into_iter().find(|alike| alike.contains(&info.format));
    // A chain may name formats of views, which are the image's own.
    if let Some(alike) = alike.filter(|_| info.p_next.is_null()) {
        formats.extend(alike.iter().filter(|format| **format != info.format));
    }
    formats
}

fn requirements(needs: MemoryNeeds) -> Requirements {
    let MemoryNeeds { size, alignment, memory_type_bits, prefers_dedicated, requires_dedicated } = needs;
    Requirements { size, alignment, memory_type_bits, prefers_dedicated, requires_dedicated }
}

/// Textures and attachments: what programs have many of.
fn has_family(info: &vk::ImageCreateInfo<'_>) -> bool {
    let known = vk::ImageCreateFlags::MUTABLE_FORMAT
        | vk::ImageCreateFlags::EXTENDED_USAGE
        | vk::ImageCreateFlags::CUBE_COMPATIBLE;
    // SAFETY: a chain that the decoder made.
    let is_external =
        unsafe { find_in_chain::<vk::ExternalMemoryImageCreateInfo<'_>>(info.p_next) }.is_some();
    info.image_type == vk::ImageType::TYPE_2D
        && info.tiling == vk::ImageTiling::OPTIMAL
        && info.samples == vk::SampleCountFlags::TYPE_1
        && known.contains(info.flags)
        && !is_external
}

/// The image's own size first, then those of others: powers of two, if this kind is asked for the `first` time, and sizes that were
/// seen, with their halves; with one level and with all.
fn sizes(info: &vk::ImageCreateInfo<'_>, seen: &[(u32, u32)], first: bool) -> Vec<ImageSize> {
    let asked =
        ImageSize { width: info.extent.width, height: info.extent.height, mip_levels: info.mip_levels };
    let square = info.flags.contains(vk::ImageCreateFlags::CUBE_COMPATIBLE) || info.array_layers > 1;
    let mut extents = BTreeSet::new();
    if first {
        extents.extend((0..=SQUARES_MAX).map(|side| (1 << side, 1 << side)));
    }
    if first && !square {
        extents.extend((0..=SIDES_MAX).flat_map(|x| (0..=SIDES_MAX).map(move |y| (1 << x, 1 << y))));
    }
    let seen = seen.iter().copied().chain([(asked.width, asked.height)]);
    let halves = seen.flat_map(|(x, y)| (0..HALVES).map(move |n| ((x >> n).max(1), (y >> n).max(1))));
    extents.extend(halves.filter(|(width, height)| !square || width == height));
    extents.insert((asked.width, asked.height));
    let levels = |(width, height): (u32, u32)| {
        let all = u32::BITS - width.max(height).leading_zeros();
        BTreeSet::from([1, all]).into_iter().map(move |mip_levels| ImageSize { width, height, mip_levels })
    };
    let others = extents.into_iter().flat_map(levels).filter(|size| *size != asked);
    std::iter::once(asked).chain(others).take(IMAGE_SIZES_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info(width: u32, height: u32, mip_levels: u32) -> vk::ImageCreateInfo<'static> {
        vk::ImageCreateInfo::default()
            .image_type(vk::ImageType::TYPE_2D)
            .extent(vk::Extent3D { width, height, depth: 1 })
            .mip_levels(mip_levels)
            .array_layers(1)
            .samples(vk::SampleCountFlags::TYPE_1)
    }

    #[test]
    fn the_size_itself_comes_first_and_none_comes_twice() {
        let asked = info(640, 480, 1);
        let again = sizes(&asked, &[], false);
        assert_eq!(again.len(), 2 * HALVES as usize, "{again:?}");
        let sizes = sizes(&asked, &[(640, 480), (1920, 1080)], true);
        assert_eq!(sizes[0], ImageSize { width: 640, height: 480, mip_levels: 1 });
        for wanted in [
            (640, 480, 10),
            (320, 240, 1),
            (1920, 1080, 1),
            (1, 1, 1),
            (2048, 1, 12),
            (64, 128, 8),
            (8192, 8192, 1),
        ] {
            let (width, height, mip_levels) = wanted;
            let count = sizes.iter().filter(|size| **size == ImageSize { width, height, mip_levels }).count();
            assert_eq!(count, 1, "{wanted:?}");
        }
        let different: BTreeSet<_> =
            sizes.iter().map(|size| (size.width, size.height, size.mip_levels)).collect();
        assert_eq!(different.len(), sizes.len());
        assert!(sizes.len() < IMAGE_SIZES_MAX, "{}", sizes.len());
    }

    #[test]
    fn formats_that_are_used_alike_are_asked_for_together() {
        let of = |format| formats(&info(1, 1, 1).format(format));
        let colors = of(vk::Format::R16G16B16A16_SFLOAT);
        assert_eq!((colors[0], colors.len()), (vk::Format::R16G16B16A16_SFLOAT, COLORS.len()));
        assert!(of(vk::Format::D32_SFLOAT).contains(&vk::Format::D24_UNORM_S8_UINT));
        assert_eq!(of(vk::Format::BC7_SRGB_BLOCK), [vk::Format::BC7_SRGB_BLOCK]);
        let mut list = vk::ImageFormatListCreateInfo::default();
        let mutable = info(1, 1, 1).format(vk::Format::R8_UNORM).push_next(&mut list);
        assert_eq!(formats(&mutable), [vk::Format::R8_UNORM]);
    }

    #[test]
    fn cubes_are_square() {
        let info = info(64, 64, 7).flags(vk::ImageCreateFlags::CUBE_COMPATIBLE).array_layers(6);
        let sizes = sizes(&info, &[(640, 480), (300, 300)], true);
        assert!(sizes.iter().all(|size| size.width == size.height));
        assert!(sizes.contains(&ImageSize { width: 300, height: 300, mip_levels: 1 }));
    }

    #[test]
    fn what_is_laid_out_for_the_cpu_is_asked_alone() {
        assert!(has_family(&info(1, 1, 1)));
        assert!(!has_family(&info(1, 1, 1).tiling(vk::ImageTiling::LINEAR)));
        assert!(!has_family(&info(1, 1, 1).flags(vk::ImageCreateFlags::SPARSE_BINDING)));
        assert!(!has_family(&info(1, 1, 1).samples(vk::SampleCountFlags::TYPE_4)));
    }
}
