//! How many bytes texels take in buffers and in the app's memory.

use ash::vk;

use super::generated::format;

/// The unit in which a format's texels lie in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TexelBlock {
    /// Bytes of a block.
    pub bytes: u32,
    /// Texels of a block, across.
    pub width: u32,
    /// Texels of a block, down.
    pub height: u32,
}

/// One plane of an image: that part of the image's size, texels of another format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plane {
    /// The plane is this many times narrower than the image.
    pub width_divisor: u32,
    /// The plane is this many times lower than the image.
    pub height_divisor: u32,
    /// The format of the plane by itself.
    pub format: vk::Format,
}

/// Texels in memory that no image lays out: of a buffer or of the app (Vulkan specification, "Buffer and Image
/// Addressing").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Linear {
    /// Texels from one row to the next; 0: the rows of `extent` follow each other.
    pub row_length: u32,
    /// Rows from one slice or layer to the next; 0: the slices follow each other.
    pub image_height: u32,
    /// What is copied, of each layer.
    pub extent: vk::Extent3D,
    /// Array layers; more than one of images that are not 3D only.
    pub layers: u32,
}

impl Linear {
    /// Bytes from the first texel to the end of the last; `u64::MAX` where that is more.
    #[must_use]
    pub fn bytes(&self, block: TexelBlock) -> u64 {
        let blocks = |texels: u32, side: u32| u64::from(texels.div_ceil(side.max(1)));
        let or = |length: u32, otherwise: u32| if length == 0 { otherwise } else { length };
        let (width, height) =
            (blocks(self.extent.width, block.width), blocks(self.extent.height, block.height));
        let row = blocks(or(self.row_length, self.extent.width), block.width);
        let slice = blocks(or(self.image_height, self.extent.height), block.height);
        let slices = u64::from(self.extent.depth).saturating_mul(self.layers.into());
        if width == 0 || height == 0 || slices == 0 {
            return 0;
        }
        // Each factor is below 2^32 but for `slices`, and what does not fit is too much for anything.
        let rows = (slices - 1).saturating_mul(slice).saturating_add(height - 1);
        rows.saturating_mul(row).saturating_add(width).saturating_mul(block.bytes.into())
    }
}

/// A block of this aspect as copies lay it out (`VkBufferImageCopy`: depth of 24 bits takes 4 bytes, stencil 1). `None` for
/// formats that the registry does not know, and for aspects that a format has not.
#[must_use]
pub fn aspect_block(format: vk::Format, aspect: vk::ImageAspectFlags) -> Option<TexelBlock> {
    use vk::{Format as F, ImageAspectFlags as A};
    let bytes = |bytes| Some(TexelBlock { bytes, width: 1, height: 1 });
    let plane =
        |index: usize| format::planes(format).get(index).and_then(|plane| format::texel_block(plane.format));
    match aspect {
        A::COLOR => format::texel_block(format),
        A::STENCIL => match format {
            F::S8_UINT | F::D16_UNORM_S8_UINT | F::D24_UNORM_S8_UINT | F::D32_SFLOAT_S8_UINT => bytes(1),
            _ => None,
        },
        A::DEPTH => match format {
            F::D16_UNORM | F::D16_UNORM_S8_UINT => bytes(2),
            F::X8_D24_UNORM_PACK32 | F::D24_UNORM_S8_UINT | F::D32_SFLOAT | F::D32_SFLOAT_S8_UINT => bytes(4),
            _ => None,
        },
        A::PLANE_0 => plane(0),
        A::PLANE_1 => plane(1),
        A::PLANE_2 => plane(2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RGBA: TexelBlock = TexelBlock { bytes: 4, width: 1, height: 1 };

    fn linear(row_length: u32, image_height: u32, [width, height, depth]: [u32; 3], layers: u32) -> Linear {
        Linear { row_length, image_height, extent: vk::Extent3D { width, height, depth }, layers }
    }

    #[test]
    fn rows_and_slices_follow_each_other_but_the_last_is_cut() {
        assert_eq!(linear(0, 0, [3, 2, 1], 1).bytes(RGBA), 24);
        assert_eq!(linear(8, 0, [3, 2, 1], 1).bytes(RGBA), (8 + 3) * 4);
        assert_eq!(linear(8, 5, [3, 2, 2], 1).bytes(RGBA), ((5 + 1) * 8 + 3) * 4);
        assert_eq!(linear(8, 5, [3, 2, 1], 2).bytes(RGBA), ((5 + 1) * 8 + 3) * 4);
        assert_eq!(linear(8, 5, [3, 0, 1], 2).bytes(RGBA), 0);
    }

    #[test]
    fn compressed_formats_count_whole_blocks() {
        let bc1 = aspect_block(vk::Format::BC1_RGB_UNORM_BLOCK, vk::ImageAspectFlags::COLOR).unwrap();
        assert_eq!(bc1, TexelBlock { bytes: 8, width: 4, height: 4 });
        assert_eq!(linear(0, 0, [5, 1, 1], 1).bytes(bc1), 16);
        assert_eq!(linear(16, 8, [5, 6, 2], 1).bytes(bc1), ((2 + 1) * 4 + 2) * 8);
    }

    #[test]
    fn aspects_have_their_own_blocks() {
        let bytes = |format, aspect| aspect_block(format, aspect).map(|block| block.bytes);
        let (depth, stencil) = (vk::ImageAspectFlags::DEPTH, vk::ImageAspectFlags::STENCIL);
        assert_eq!(bytes(vk::Format::D24_UNORM_S8_UINT, depth), Some(4));
        assert_eq!(bytes(vk::Format::D32_SFLOAT_S8_UINT, stencil), Some(1));
        assert_eq!(bytes(vk::Format::D32_SFLOAT, stencil), None);
        let nv12 = vk::Format::G8_B8R8_2PLANE_420_UNORM;
        assert_eq!(bytes(nv12, vk::ImageAspectFlags::PLANE_0), Some(1));
        assert_eq!(bytes(nv12, vk::ImageAspectFlags::PLANE_1), Some(2));
        assert_eq!(bytes(nv12, vk::ImageAspectFlags::PLANE_2), None);
    }

    #[test]
    fn what_is_too_large_stays_so() {
        let all = linear(u32::MAX, u32::MAX, [u32::MAX; 3], u32::MAX);
        assert_eq!(all.bytes(RGBA), u64::MAX);
    }
}
