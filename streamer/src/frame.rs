//! A picture as the host presents it.

use std::fmt;
use std::sync::Arc;

/// A presented picture.
#[derive(Clone)]
pub struct PresentedFrame {
    /// Id of the surface.
    pub surface: u64,
    /// The guest's count of presents of the surface; only ever grows.
    pub frame_number: u64,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// BGRA8, rows from top to bottom without gaps.
    pub pixels: Arc<[u8]>,
    /// When the image was rendered, in microseconds of [`crate::Streamer::now_us`].
    pub rendered_us: u64,
}

impl PresentedFrame {
    /// The picture's hash, as it goes with the frame ([`protocol::stream::picture_hash`]).
    #[must_use]
    pub fn hash(&self) -> u64 {
        protocol::stream::picture_hash(self.width, self.height, &self.pixels)
    }

    pub(crate) fn same_extent(&self, other: &Self) -> bool {
        (self.width, self.height) == (other.width, other.height)
    }

    pub(crate) fn fits(&self) -> bool {
        let pixels = u64::from(self.width) * u64::from(self.height);
        protocol::stream::tile::check_extent(self.width, self.height).is_ok()
            && usize::try_from(pixels * 4).is_ok_and(|bytes| bytes == self.pixels.len())
    }
}

impl fmt::Debug for PresentedFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PresentedFrame")
            .field("surface", &self.surface)
            .field("frame_number", &self.frame_number)
            .field("width", &self.width)
            .field("height", &self.height)
            .finish_non_exhaustive()
    }
}
