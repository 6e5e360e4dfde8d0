// Written by `cargo xtask codegen`; do not edit.
//! Texel blocks and planes of formats (Vulkan specification, "Compatible Formats" and "Planes").

use ash::vk::Format;

use crate::vulkan::format::{Plane, TexelBlock};

/// A texel block of all planes and aspects together.
#[must_use]
pub fn texel_block(format: Format) -> Option<TexelBlock> {
    Some(match format {
        Format::R4G4_UNORM_PACK8
        | Format::A8_UNORM_KHR
        | Format::R8_UNORM
        | Format::R8_SNORM
        | Format::R8_USCALED
        | Format::R8_SSCALED
        | Format::R8_UINT
        | Format::R8_SINT
        | Format::R8_SRGB
        | Format::S8_UINT => TexelBlock { bytes: 1, width: 1, height: 1 },
        Format::R4G4B4A4_UNORM_PACK16
        | Format::B4G4R4A4_UNORM_PACK16
        | Format::R5G6B5_UNORM_PACK16
        | Format::B5G6R5_UNORM_PACK16
        | Format::R5G5B5A1_UNORM_PACK16
        | Format::B5G5R5A1_UNORM_PACK16
        | Format::A1R5G5B5_UNORM_PACK16
        | Format::A1B5G5R5_UNORM_PACK16_KHR
        | Format::R8G8_UNORM
        | Format::R8G8_SNORM
        | Format::R8G8_USCALED
        | Format::R8G8_SSCALED
        | Format::R8G8_UINT
        | Format::R8G8_SINT
        | Format::R8G8_SRGB
        | Format::R16_UNORM
        | Format::R16_SNORM
        | Format::R16_USCALED
        | Format::R16_SSCALED
        | Format::R16_UINT
        | Format::R16_SINT
        | Format::R16_SFLOAT
        | Format::D16_UNORM
        | Format::R10X6_UNORM_PACK16
        | Format::R12X4_UNORM_PACK16
        | Format::A4R4G4B4_UNORM_PACK16
        | Format::A4B4G4R4_UNORM_PACK16 => TexelBlock { bytes: 2, width: 1, height: 1 },
        Format::R8G8B8_UNORM
        | Format::R8G8B8_SNORM
        | Format::R8G8B8_USCALED
        | Format::R8G8B8_SSCALED
        | Format::R8G8B8_UINT
        | Format::R8G8B8_SINT
        | Format::R8G8B8_SRGB
        | Format::B8G8R8_UNORM
        | Format::B8G8R8_SNORM
        | Format::B8G8R8_USCALED
        | Format::B8G8R8_SSCALED
        | Format::B8G8R8_UINT
        | Format::B8G8R8_SINT
        | Format::B8G8R8_SRGB
        | Format::D16_UNORM_S8_UINT
        | Format::G8_B8_R8_3PLANE_420_UNORM
        | Format::G8_B8R8_2PLANE_420_UNORM
        | Format::G8_B8_R8_3PLANE_422_UNORM
        | Format::G8_B8R8_2PLANE_422_UNORM
        | Format::G8_B8_R8_3PLANE_444_UNORM
        | Format::G8_B8R8_2PLANE_444_UNORM => TexelBlock { bytes: 3, width: 1, height: 1 },
        Format::R8G8B8A8_UNORM
        | Format::R8G8B8A8_SNORM
        | Format::R8G8B8A8_USCALED
        | Format::R8G8B8A8_SSCALED
        | Format::R8G8B8A8_UINT
        | Format::R8G8B8A8_SINT
        | Format::R8G8B8A8_SRGB
        | Format::B8G8R8A8_UNORM
        | Format::B8G8R8A8_SNORM
        | Format::B8G8R8A8_USCALED
        | Format::B8G8R8A8_SSCALED
        | Format::B8G8R8A8_UINT
        | Format::B8G8R8A8_SINT
        | Format::B8G8R8A8_SRGB
        | Format::A8B8G8R8_UNORM_PACK32
        | Format::A8B8G8R8_SNORM_PACK32
        | Format::A8B8G8R8_USCALED_PACK32
        | Format::A8B8G8R8_SSCALED_PACK32
        | Format::A8B8G8R8_UINT_PACK32
        | Format::A8B8G8R8_SINT_PACK32
        | Format::A8B8G8R8_SRGB_PACK32
        | Format::A2R10G10B10_UNORM_PACK32
        | Format::A2R10G10B10_SNORM_PACK32
        | Format::A2R10G10B10_USCALED_PACK32
        | Format::A2R10G10B10_SSCALED_PACK32
        | Format::A2R10G10B10_UINT_PACK32
        | Format::A2R10G10B10_SINT_PACK32
        | Format::A2B10G10R10_UNORM_PACK32
        | Format::A2B10G10R10_SNORM_PACK32
        | Format::A2B10G10R10_USCALED_PACK32
        | Format::A2B10G10R10_SSCALED_PACK32
        | Format::A2B10G10R10_UINT_PACK32
        | Format::A2B10G10R10_SINT_PACK32
        | Format::R16G16_UNORM
        | Format::R16G16_SNORM
        | Format::R16G16_USCALED
        | Format::R16G16_SSCALED
        | Format::R16G16_UINT
        | Format::R16G16_SINT
        | Format::R16G16_SFLOAT
        | Format::R32_UINT
        | Format::R32_SINT
        | Format::R32_SFLOAT
        | Format::B10G11R11_UFLOAT_PACK32
        | Format::E5B9G9R9_UFLOAT_PACK32
        | Format::X8_D24_UNORM_PACK32
        | Format::D32_SFLOAT
        | Format::D24_UNORM_S8_UINT
        | Format::R10X6G10X6_UNORM_2PACK16
        | Format::R12X4G12X4_UNORM_2PACK16
        | Format::R16G16_S10_5_NV => TexelBlock { bytes: 4, width: 1, height: 1 },
        Format::G8B8G8R8_422_UNORM | Format::B8G8R8G8_422_UNORM => {
            TexelBlock { bytes: 4, width: 2, height: 1 }
        }
        Format::D32_SFLOAT_S8_UINT => TexelBlock { bytes: 5, width: 1, height: 1 },
        Format::R16G16B16_UNORM
        | Format::R16G16B16_SNORM
        | Format::R16G16B16_USCALED
        | Format::R16G16B16_SSCALED
        | Format::R16G16B16_UINT
        | Format::R16G16B16_SINT
        | Format::R16G16B16_SFLOAT
        | Format::G10X6_B10X6_R10X6_3PLANE_420_UNORM_3PACK16
        | Format::G10X6_B10X6R10X6_2PLANE_420_UNORM_3PACK16
        | Format::G10X6_B10X6_R10X6_3PLANE_422_UNORM_3PACK16
        | Format::G10X6_B10X6R10X6_2PLANE_422_UNORM_3PACK16
        | Format::G10X6_B10X6_R10X6_3PLANE_444_UNORM_3PACK16
        | Format::G12X4_B12X4_R12X4_3PLANE_420_UNORM_3PACK16
        | Format::G12X4_B12X4R12X4_2PLANE_420_UNORM_3PACK16
        | Format::G12X4_B12X4_R12X4_3PLANE_422_UNORM_3PACK16
        | Format::G12X4_B12X4R12X4_2PLANE_422_UNORM_3PACK16
        | Format::G12X4_B12X4_R12X4_3PLANE_444_UNORM_3PACK16
        | Format::G16_B16_R16_3PLANE_420_UNORM
        | Format::G16_B16R16_2PLANE_420_UNORM
        | Format::G16_B16_R16_3PLANE_422_UNORM
        | Format::G16_B16R16_2PLANE_422_UNORM
        | Format::G16_B16_R16_3PLANE_444_UNORM
        | Format::G10X6_B10X6R10X6_2PLANE_444_UNORM_3PACK16
        | Format::G12X4_B12X4R12X4_2PLANE_444_UNORM_3PACK16
        | Format::G16_B16R16_2PLANE_444_UNORM => TexelBlock { bytes: 6, width: 1, height: 1 },
        Format::R16G16B16A16_UNORM
        | Format::R16G16B16A16_SNORM
        | Format::R16G16B16A16_USCALED
        | Format::R16G16B16A16_SSCALED
        | Format::R16G16B16A16_UINT
        | Format::R16G16B16A16_SINT
        | Format::R16G16B16A16_SFLOAT
        | Format::R32G32_UINT
        | Format::R32G32_SINT
        | Format::R32G32_SFLOAT
        | Format::R64_UINT
        | Format::R64_SINT
        | Format::R64_SFLOAT
        | Format::R10X6G10X6B10X6A10X6_UNORM_4PACK16
        | Format::R12X4G12X4B12X4A12X4_UNORM_4PACK16 => TexelBlock { bytes: 8, width: 1, height: 1 },
        Format::G10X6B10X6G10X6R10X6_422_UNORM_4PACK16
        | Format::B10X6G10X6R10X6G10X6_422_UNORM_4PACK16
        | Format::G12X4B12X4G12X4R12X4_422_UNORM_4PACK16
        | Format::B12X4G12X4R12X4G12X4_422_UNORM_4PACK16
        | Format::G16B16G16R16_422_UNORM
        | Format::B16G16R16G16_422_UNORM => TexelBlock { bytes: 8, width: 2, height: 1 },
        Format::BC1_RGB_UNORM_BLOCK
        | Format::BC1_RGB_SRGB_BLOCK
        | Format::BC1_RGBA_UNORM_BLOCK
        | Format::BC1_RGBA_SRGB_BLOCK
        | Format::BC4_UNORM_BLOCK
        | Format::BC4_SNORM_BLOCK
        | Format::ETC2_R8G8B8_UNORM_BLOCK
        | Format::ETC2_R8G8B8_SRGB_BLOCK
        | Format::ETC2_R8G8B8A1_UNORM_BLOCK
        | Format::ETC2_R8G8B8A1_SRGB_BLOCK
        | Format::EAC_R11_UNORM_BLOCK
        | Format::EAC_R11_SNORM_BLOCK
        | Format::PVRTC1_4BPP_UNORM_BLOCK_IMG
        | Format::PVRTC2_4BPP_UNORM_BLOCK_IMG
        | Format::PVRTC1_4BPP_SRGB_BLOCK_IMG
        | Format::PVRTC2_4BPP_SRGB_BLOCK_IMG => TexelBlock { bytes: 8, width: 4, height: 4 },
        Format::PVRTC1_2BPP_UNORM_BLOCK_IMG
        | Format::PVRTC2_2BPP_UNORM_BLOCK_IMG
        | Format::PVRTC1_2BPP_SRGB_BLOCK_IMG
        | Format::PVRTC2_2BPP_SRGB_BLOCK_IMG => TexelBlock { bytes: 8, width: 8, height: 4 },
        Format::R32G32B32_UINT | Format::R32G32B32_SINT | Format::R32G32B32_SFLOAT => {
            TexelBlock { bytes: 12, width: 1, height: 1 }
        }
        Format::R32G32B32A32_UINT
        | Format::R32G32B32A32_SINT
        | Format::R32G32B32A32_SFLOAT
        | Format::R64G64_UINT
        | Format::R64G64_SINT
        | Format::R64G64_SFLOAT => TexelBlock { bytes: 16, width: 1, height: 1 },
        Format::BC2_UNORM_BLOCK
        | Format::BC2_SRGB_BLOCK
        | Format::BC3_UNORM_BLOCK
        | Format::BC3_SRGB_BLOCK
        | Format::BC5_UNORM_BLOCK
        | Format::BC5_SNORM_BLOCK
        | Format::BC6H_UFLOAT_BLOCK
        | Format::BC6H_SFLOAT_BLOCK
        | Format::BC7_UNORM_BLOCK
        | Format::BC7_SRGB_BLOCK
        | Format::ETC2_R8G8B8A8_UNORM_BLOCK
        | Format::ETC2_R8G8B8A8_SRGB_BLOCK
        | Format::EAC_R11G11_UNORM_BLOCK
        | Format::EAC_R11G11_SNORM_BLOCK
        | Format::ASTC_4X4_UNORM_BLOCK
        | Format::ASTC_4X4_SRGB_BLOCK
        | Format::ASTC_4X4_SFLOAT_BLOCK => TexelBlock { bytes: 16, width: 4, height: 4 },
        Format::ASTC_5X4_UNORM_BLOCK | Format::ASTC_5X4_SRGB_BLOCK | Format::ASTC_5X4_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 5, height: 4 }
        }
        Format::ASTC_5X5_UNORM_BLOCK | Format::ASTC_5X5_SRGB_BLOCK | Format::ASTC_5X5_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 5, height: 5 }
        }
        Format::ASTC_6X5_UNORM_BLOCK | Format::ASTC_6X5_SRGB_BLOCK | Format::ASTC_6X5_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 6, height: 5 }
        }
        Format::ASTC_6X6_UNORM_BLOCK | Format::ASTC_6X6_SRGB_BLOCK | Format::ASTC_6X6_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 6, height: 6 }
        }
        Format::ASTC_8X5_UNORM_BLOCK | Format::ASTC_8X5_SRGB_BLOCK | Format::ASTC_8X5_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 8, height: 5 }
        }
        Format::ASTC_8X6_UNORM_BLOCK | Format::ASTC_8X6_SRGB_BLOCK | Format::ASTC_8X6_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 8, height: 6 }
        }
        Format::ASTC_8X8_UNORM_BLOCK | Format::ASTC_8X8_SRGB_BLOCK | Format::ASTC_8X8_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 8, height: 8 }
        }
        Format::ASTC_10X5_UNORM_BLOCK | Format::ASTC_10X5_SRGB_BLOCK | Format::ASTC_10X5_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 10, height: 5 }
        }
        Format::ASTC_10X6_UNORM_BLOCK | Format::ASTC_10X6_SRGB_BLOCK | Format::ASTC_10X6_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 10, height: 6 }
        }
        Format::ASTC_10X8_UNORM_BLOCK | Format::ASTC_10X8_SRGB_BLOCK | Format::ASTC_10X8_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 10, height: 8 }
        }
        Format::ASTC_10X10_UNORM_BLOCK | Format::ASTC_10X10_SRGB_BLOCK | Format::ASTC_10X10_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 10, height: 10 }
        }
        Format::ASTC_12X10_UNORM_BLOCK | Format::ASTC_12X10_SRGB_BLOCK | Format::ASTC_12X10_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 12, height: 10 }
        }
        Format::ASTC_12X12_UNORM_BLOCK | Format::ASTC_12X12_SRGB_BLOCK | Format::ASTC_12X12_SFLOAT_BLOCK => {
            TexelBlock { bytes: 16, width: 12, height: 12 }
        }
        Format::R64G64B64_UINT | Format::R64G64B64_SINT | Format::R64G64B64_SFLOAT => {
            TexelBlock { bytes: 24, width: 1, height: 1 }
        }
        Format::R64G64B64A64_UINT | Format::R64G64B64A64_SINT | Format::R64G64B64A64_SFLOAT => {
            TexelBlock { bytes: 32, width: 1, height: 1 }
        }
        _ => return None,
    })
}

/// The planes of a format that has several.
#[must_use]
pub fn planes(format: Format) -> &'static [Plane] {
    match format {
        Format::G10X6_B10X6R10X6_2PLANE_444_UNORM_3PACK16 => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R10X6_UNORM_PACK16 },
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R10X6G10X6_UNORM_2PACK16 },
        ],
        Format::G10X6_B10X6_R10X6_3PLANE_444_UNORM_3PACK16 => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R10X6_UNORM_PACK16 },
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R10X6_UNORM_PACK16 },
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R10X6_UNORM_PACK16 },
        ],
        Format::G10X6_B10X6R10X6_2PLANE_422_UNORM_3PACK16 => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R10X6_UNORM_PACK16 },
            Plane { width_divisor: 2, height_divisor: 1, format: Format::R10X6G10X6_UNORM_2PACK16 },
        ],
        Format::G10X6_B10X6_R10X6_3PLANE_422_UNORM_3PACK16 => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R10X6_UNORM_PACK16 },
            Plane { width_divisor: 2, height_divisor: 1, format: Format::R10X6_UNORM_PACK16 },
            Plane { width_divisor: 2, height_divisor: 1, format: Format::R10X6_UNORM_PACK16 },
        ],
        Format::G10X6_B10X6R10X6_2PLANE_420_UNORM_3PACK16 => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R10X6_UNORM_PACK16 },
            Plane { width_divisor: 2, height_divisor: 2, format: Format::R10X6G10X6_UNORM_2PACK16 },
        ],
        Format::G10X6_B10X6_R10X6_3PLANE_420_UNORM_3PACK16 => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R10X6_UNORM_PACK16 },
            Plane { width_divisor: 2, height_divisor: 2, format: Format::R10X6_UNORM_PACK16 },
            Plane { width_divisor: 2, height_divisor: 2, format: Format::R10X6_UNORM_PACK16 },
        ],
        Format::G12X4_B12X4R12X4_2PLANE_444_UNORM_3PACK16 => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R12X4_UNORM_PACK16 },
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R12X4G12X4_UNORM_2PACK16 },
        ],
        Format::G12X4_B12X4_R12X4_3PLANE_444_UNORM_3PACK16 => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R12X4_UNORM_PACK16 },
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R12X4_UNORM_PACK16 },
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R12X4_UNORM_PACK16 },
        ],
        Format::G12X4_B12X4R12X4_2PLANE_422_UNORM_3PACK16 => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R12X4_UNORM_PACK16 },
            Plane { width_divisor: 2, height_divisor: 1, format: Format::R12X4G12X4_UNORM_2PACK16 },
        ],
        Format::G12X4_B12X4_R12X4_3PLANE_422_UNORM_3PACK16 => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R12X4_UNORM_PACK16 },
            Plane { width_divisor: 2, height_divisor: 1, format: Format::R12X4_UNORM_PACK16 },
            Plane { width_divisor: 2, height_divisor: 1, format: Format::R12X4_UNORM_PACK16 },
        ],
        Format::G12X4_B12X4R12X4_2PLANE_420_UNORM_3PACK16 => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R12X4_UNORM_PACK16 },
            Plane { width_divisor: 2, height_divisor: 2, format: Format::R12X4G12X4_UNORM_2PACK16 },
        ],
        Format::G12X4_B12X4_R12X4_3PLANE_420_UNORM_3PACK16 => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R12X4_UNORM_PACK16 },
            Plane { width_divisor: 2, height_divisor: 2, format: Format::R12X4_UNORM_PACK16 },
            Plane { width_divisor: 2, height_divisor: 2, format: Format::R12X4_UNORM_PACK16 },
        ],
        Format::G16_B16R16_2PLANE_444_UNORM => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R16_UNORM },
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R16G16_UNORM },
        ],
        Format::G16_B16_R16_3PLANE_444_UNORM => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R16_UNORM },
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R16_UNORM },
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R16_UNORM },
        ],
        Format::G16_B16R16_2PLANE_422_UNORM => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R16_UNORM },
            Plane { width_divisor: 2, height_divisor: 1, format: Format::R16G16_UNORM },
        ],
        Format::G16_B16_R16_3PLANE_422_UNORM => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R16_UNORM },
            Plane { width_divisor: 2, height_divisor: 1, format: Format::R16_UNORM },
            Plane { width_divisor: 2, height_divisor: 1, format: Format::R16_UNORM },
        ],
        Format::G16_B16R16_2PLANE_420_UNORM => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R16_UNORM },
            Plane { width_divisor: 2, height_divisor: 2, format: Format::R16G16_UNORM },
        ],
        Format::G16_B16_R16_3PLANE_420_UNORM => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R16_UNORM },
            Plane { width_divisor: 2, height_divisor: 2, format: Format::R16_UNORM },
            Plane { width_divisor: 2, height_divisor: 2, format: Format::R16_UNORM },
        ],
        Format::G8_B8R8_2PLANE_444_UNORM => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R8_UNORM },
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R8G8_UNORM },
        ],
        Format::G8_B8_R8_3PLANE_444_UNORM => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R8_UNORM },
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R8_UNORM },
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R8_UNORM },
        ],
        Format::G8_B8R8_2PLANE_422_UNORM => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R8_UNORM },
            Plane { width_divisor: 2, height_divisor: 1, format: Format::R8G8_UNORM },
        ],
        Format::G8_B8_R8_3PLANE_422_UNORM => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R8_UNORM },
            Plane { width_divisor: 2, height_divisor: 1, format: Format::R8_UNORM },
            Plane { width_divisor: 2, height_divisor: 1, format: Format::R8_UNORM },
        ],
        Format::G8_B8R8_2PLANE_420_UNORM => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R8_UNORM },
            Plane { width_divisor: 2, height_divisor: 2, format: Format::R8G8_UNORM },
        ],
        Format::G8_B8_R8_3PLANE_420_UNORM => &[
            Plane { width_divisor: 1, height_divisor: 1, format: Format::R8_UNORM },
            Plane { width_divisor: 2, height_divisor: 2, format: Format::R8_UNORM },
            Plane { width_divisor: 2, height_divisor: 2, format: Format::R8_UNORM },
        ],
        _ => &[],
    }
}
