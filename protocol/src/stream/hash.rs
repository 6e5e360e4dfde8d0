//! The hash that proves a decoded picture: XXH3-64 (seed 0) over its BGRA8 rows, top to bottom, without gaps, begun
//! with width and height (u32 little endian each). Chosen for speed (many GB/s, so it can always be on); it guards
//! against mistakes, not against malice: the connection's TLS does that.

use twox_hash::XxHash3_64;

use std::hash::Hasher as _;

/// Hashes a picture piece by piece.
#[derive(Clone)]
pub struct PictureHasher(XxHash3_64);

impl PictureHasher {
    /// For a picture of this extent, in pixels.
    #[must_use]
    pub fn new(width: u32, height: u32) -> Self {
        let mut hasher = XxHash3_64::new();
        hasher.write(&width.to_le_bytes());
        hasher.write(&height.to_le_bytes());
        Self(hasher)
    }

    /// The next bytes of the picture.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.write(bytes);
    }

    /// The hash.
    #[must_use]
    pub fn finish(&self) -> u64 {
        self.0.finish()
    }
}

impl std::fmt::Debug for PictureHasher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PictureHasher").finish_non_exhaustive()
    }
}

/// Hash of a tightly packed BGRA8 picture.
#[must_use]
pub fn picture_hash(width: u32, height: u32, pixels: &[u8]) -> u64 {
    let mut hasher = PictureHasher::new(width, height);
    hasher.update(pixels);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_and_whole_give_the_same_hash() {
        let pixels: Vec<u8> = (0..=255).cycle().take(40 * 30 * 4).collect();
        let mut hasher = PictureHasher::new(40, 30);
        for piece in pixels.chunks(77) {
            hasher.update(piece);
        }
        assert_eq!(hasher.finish(), picture_hash(40, 30, &pixels));
        assert_ne!(picture_hash(30, 40, &pixels), picture_hash(40, 30, &pixels));
    }
}
