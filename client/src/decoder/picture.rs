//! A decoded picture.

use std::fmt;
use std::sync::Arc;

use protocol::stream::{PictureHasher, tile};

/// The pixels of one row of tiles: BGRA8, without gaps. Shared with whoever shows an older picture; changed in place
/// where nobody does.
pub type TileRow = Arc<Vec<u8>>;

/// A picture in rows of tiles. Clones share their pixels.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    rows: Vec<TileRow>,
}

impl Picture {
    /// A black picture; its extent must have passed [`tile::check_extent`].
    #[must_use]
    pub fn new(width: u32, height: u32) -> Self {
        let rows =
            (0..tile::count(height)).map(|row| Arc::new(vec![0; row_bytes(width, height, row)])).collect();
        Self { width, height, rows }
    }

    /// Pixels.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Pixels.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.height
    }

    /// The lines from top to bottom, each BGRA8.
    pub fn lines(&self) -> impl Iterator<Item = &[u8]> {
        let stride = usize_from(self.width).saturating_mul(tile::PIXEL_BYTES).max(1);
        self.rows.iter().flat_map(move |row| row.chunks_exact(stride))
    }

    /// The line `y`, if there is one.
    #[must_use]
    pub fn line(&self, y: u32) -> Option<&[u8]> {
        let stride = usize_from(self.width).saturating_mul(tile::PIXEL_BYTES);
        let row = self.rows.get(usize_from(y.checked_div(tile::SIZE)?))?;
        let start = usize_from(y.checked_rem(tile::SIZE)?).checked_mul(stride)?;
        row.get(start..start.checked_add(stride)?)
    }

    /// The picture as [`protocol::stream::picture_hash`] sees it.
    #[must_use]
    pub fn hash(&self) -> u64 {
        let mut hasher = PictureHasher::new(self.width, self.height);
        for row in &self.rows {
            hasher.update(row);
        }
        hasher.finish()
    }

    /// Takes rows of tiles out, to be changed and put back. `None` when there are not so many.
    pub(super) fn take_rows(&mut self, first: u32, count: u32) -> Option<Vec<TileRow>> {
        let first = usize_from(first);
        let rows = self.rows.get_mut(first..first.checked_add(usize_from(count))?)?;
        Some(rows.iter_mut().map(std::mem::take).collect())
    }

    pub(super) fn put_rows(&mut self, first: u32, rows: Vec<TileRow>) {
        for (place, row) in self.rows.iter_mut().skip(usize_from(first)).zip(rows) {
            *place = row;
        }
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Picture")
            .field("width", &self.width)
            .field("height", &self.height)
            .finish_non_exhaustive()
    }
}

fn row_bytes(width: u32, height: u32, row: u32) -> usize {
    usize_from(width).saturating_mul(usize_from(tile::side(height, row))).saturating_mul(tile::PIXEL_BYTES)
}

/// Lossless on every platform that can hold a picture.
pub(super) fn usize_from(value: u32) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}
