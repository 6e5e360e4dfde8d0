//! Tiles: how a job's bytes stand for pixels.
//!
//! A picture is cut into tiles of [`SIZE`] × [`SIZE`] pixels (smaller at the right and lower edge). A job covers
//! whole rows of tiles. Its bytes, before zstd:
//!
//! 1. one [`TileCode`] byte for each tile, row by row;
//! 2. four bytes (B, G, R, A) for each solid tile;
//! 3. residual planes: for each of G, B, R, A in this order, for each tile that has this plane, one byte per pixel.
//!
//! Residuals are differences modulo 256 between a pixel and its prediction:
//! - temporal: the same pixel of the reference;
//! - spatial: a + b − clamp(c, min(a, b), max(a, b)), with a the pixel to the left, b the one above and c the one above
//!   a (the median edge detector of JPEG-LS, per channel); pixels outside the tile count as the nearest inside it that
//!   is known: a where b is missing, b where a is missing, 0 for the first pixel.
//!
//! With [`TileCode::GREEN`], the residuals of B and R are sent less that of G. A plane without its bit is all zeros
//! *as sent*.

use super::StreamError;
use crate::limits;

/// Pixels of a tile's side.
pub const SIZE: u32 = 64;
/// [`SIZE`] for indexing.
pub const SIDE: usize = 64;
/// Bytes of a pixel (BGRA8).
pub const PIXEL_BYTES: usize = 4;
/// Order of the planes in a job: the channel index of each.
pub const PLANES: [usize; 4] = [1, 0, 2, 3];

/// What a tile is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TileKind {
    /// That of the reference.
    Unchanged,
    /// One colour.
    Solid,
    /// Differences from the reference.
    Temporal,
    /// Differences from the pixels around.
    Spatial,
}

/// A tile's byte in the table: kind (bits 0–1), [`TileCode::GREEN`] (bit 2), 0 (bit 3), planes by channel (bits 4–7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TileCode(pub u8);

impl TileCode {
    /// B and R are sent less G.
    pub const GREEN: u8 = 1 << 2;

    /// A tile without planes.
    #[must_use]
    pub const fn plain(kind: TileKind) -> Self {
        Self(kind as u8)
    }

    /// A tile with residuals: `planes` has bit n set where channel n has a residual that is not zero.
    #[must_use]
    pub const fn residual(kind: TileKind, green: bool, planes: u8) -> Self {
        Self((planes << 4) | if green { Self::GREEN } else { 0 } | kind as u8)
    }

    /// Reads a code.
    ///
    /// # Errors
    /// [`StreamError::BadTiles`] for a combination that no encoder makes.
    pub const fn parse(byte: u8) -> Result<Self, StreamError> {
        let residual = byte & 2 != 0;
        if byte & 8 != 0 || (!residual && byte > 1) { Err(StreamError::BadTiles) } else { Ok(Self(byte)) }
    }

    /// What the tile is.
    #[must_use]
    pub const fn kind(self) -> TileKind {
        match self.0 & 3 {
            0 => TileKind::Unchanged,
            1 => TileKind::Solid,
            2 => TileKind::Temporal,
            _ => TileKind::Spatial,
        }
    }

    /// B and R are sent less G.
    #[must_use]
    pub const fn green(self) -> bool {
        self.0 & Self::GREEN != 0
    }

    /// A plane of this channel is sent.
    #[must_use]
    pub const fn has_plane(self, channel: usize) -> bool {
        self.0 & (16 << channel) != 0
    }

    /// Planes sent.
    #[must_use]
    pub const fn planes(self) -> u32 {
        (self.0 >> 4).count_ones()
    }
}

/// Tiles along an extent of this many pixels.
#[must_use]
pub const fn count(pixels: u32) -> u32 {
    pixels.div_ceil(SIZE)
}

/// Pixels of tile `index` along an extent of `pixels`; 0 beyond it.
#[must_use]
pub const fn side(pixels: u32, index: u32) -> u32 {
    let rest = pixels.saturating_sub(index.saturating_mul(SIZE));
    if rest < SIZE { rest } else { SIZE }
}

/// The most bytes that a job of this many rows of tiles can have before compression.
#[must_use]
pub const fn raw_bytes_max(width: u32, rows: u32) -> u64 {
    // No code and colour of a tile take more than 5 bytes; widening cannot lose anything.
    let tiles = count(width) as u64 * rows as u64;
    tiles * 5 + width as u64 * SIZE as u64 * rows as u64 * PIXEL_BYTES as u64
}

/// Checks a picture's extent.
///
/// # Errors
/// [`StreamError::BadExtent`].
pub const fn check_extent(width: u32, height: u32) -> Result<(), StreamError> {
    if width == 0
        || height == 0
        || width > limits::SURFACE_EXTENT_MAX
        || height > limits::SURFACE_EXTENT_MAX
        || width as u64 * height as u64 > limits::PICTURE_PIXELS_MAX
    {
        return Err(StreamError::BadExtent { width, height });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_survive_their_byte() {
        for kind in [TileKind::Temporal, TileKind::Spatial] {
            for planes in 0..16 {
                let code = TileCode::residual(kind, planes % 2 == 0, planes);
                let parsed = TileCode::parse(code.0).expect("valid");
                assert_eq!((parsed.kind(), parsed.green()), (kind, planes % 2 == 0));
                assert_eq!(
                    (0..4).filter(|&channel| parsed.has_plane(channel)).count(),
                    planes.count_ones() as usize
                );
            }
        }
    }

    #[test]
    fn codes_that_mean_nothing_are_refused() {
        let valid = (0..=u8::MAX).filter(|&byte| TileCode::parse(byte).is_ok()).count();
        assert_eq!(valid, 2 + 2 * 2 * 16);
    }

    #[test]
    fn edges_are_cut() {
        assert_eq!((count(1), count(64), count(65)), (1, 1, 2));
        assert_eq!((side(65, 0), side(65, 1), side(65, 2)), (64, 1, 0));
    }
}
