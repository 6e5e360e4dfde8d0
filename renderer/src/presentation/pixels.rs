//! From a swapchain's format to what is streamed: BGRA8, rows without gaps, opaque.
//!
//! Bytes of sRGB formats stay as they are: viewers show encoded values. Ten-bit formats lose their two low bits.
//! Alpha is made opaque: a surface's alpha means nothing on a viewer's screen, and noise in it would cost bandwidth.

use std::sync::Arc;

use ash::vk;

const OPAQUE: u32 = 0xff00_0000;

/// Bytes of a pixel, or `None` for a format that cannot be presented.
#[must_use]
pub(super) fn pixel_bytes(format: vk::Format) -> Option<u32> {
    converter(format).map(|_| 4)
}

/// Turns one little-endian pixel into BGRA8 (blue in the low byte).
type Convert = fn(u32) -> u32;

fn converter(format: vk::Format) -> Option<Convert> {
    match format {
        vk::Format::B8G8R8A8_UNORM | vk::Format::B8G8R8A8_SRGB => Some(|p| p | OPAQUE),
        vk::Format::R8G8B8A8_UNORM
        | vk::Format::R8G8B8A8_SRGB
        | vk::Format::A8B8G8R8_UNORM_PACK32
        | vk::Format::A8B8G8R8_SRGB_PACK32 => {
            Some(|p| OPAQUE | (p & 0xff00) | (p & 0xff) << 16 | (p >> 16) & 0xff)
        }
        // Red in the high ten bits of 30.
        vk::Format::A2R10G10B10_UNORM_PACK32 => {
            Some(|p| OPAQUE | (p >> 22 & 0xff) << 16 | (p >> 12 & 0xff) << 8 | p >> 2 & 0xff)
        }
        // Blue in the high ten bits of 30.
        vk::Format::A2B10G10R10_UNORM_PACK32 => {
            Some(|p| OPAQUE | (p >> 2 & 0xff) << 16 | (p >> 12 & 0xff) << 8 | p >> 22 & 0xff)
        }
        _ => None,
    }
}

/// Converts a picture. `format` is one that [`pixel_bytes`] knows; any other gives black.
#[must_use]
pub(super) fn to_bgra8(format: vk::Format, source: &[u8]) -> Arc<[u8]> {
    // One loop for each converter, so that each is vectorised.
    fn run(source: &[u8], convert: impl Fn(u32) -> u32) -> Arc<[u8]> {
        let mut pixels: Arc<[u8]> = std::iter::repeat_n(0, source.len()).collect();
        let (to, _) = Arc::make_mut(&mut pixels).as_chunks_mut::<4>();
        let (from, _) = source.as_chunks::<4>();
        for (to, from) in to.iter_mut().zip(from) {
            *to = convert(u32::from_le_bytes(*from)).to_le_bytes();
        }
        pixels
    }
    match format {
        vk::Format::B8G8R8A8_UNORM | vk::Format::B8G8R8A8_SRGB => run(source, |p| p | OPAQUE),
        _ => run(source, converter(format).unwrap_or(|_| OPAQUE)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_order_of_channels_becomes_bgra() {
        let (b, g, r) = (0x11_u32, 0x22, 0x33);
        let cases = [
            (vk::Format::B8G8R8A8_SRGB, b | g << 8 | r << 16 | 0x7f << 24),
            (vk::Format::R8G8B8A8_UNORM, r | g << 8 | b << 16),
            (vk::Format::A8B8G8R8_UNORM_PACK32, r | g << 8 | b << 16),
            (vk::Format::A2R10G10B10_UNORM_PACK32, (b << 2 | 3) | g << 12 | r << 22),
            (vk::Format::A2B10G10R10_UNORM_PACK32, r << 2 | g << 12 | b << 22 | 3 << 30),
        ];
        for (format, pixel) in cases {
            assert_eq!(*to_bgra8(format, &pixel.to_le_bytes()), [0x11, 0x22, 0x33, 0xff], "{format:?}");
        }
        assert_eq!(pixel_bytes(vk::Format::R8_UNORM), None);
    }
}
