//! Which tiles have changed, and how they are cut into jobs.

use protocol::stream::tile;

use crate::frame::PresentedFrame;

/// Tiles of a job where there are enough: smaller ones compress text badly.
const JOB_TILES_MIN: usize = 32;
/// Tiles of a job at most: 16 MiB.
const JOB_TILES_MAX: usize = 1024;
/// Jobs of a frame, where cores and [`JOB_TILES_MAX`] do not ask for more. The viewer may have more cores than we.
const JOBS: usize = 8;

/// Damaged tiles in consecutive rows of tiles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Damage {
    first_row: u32,
    columns: usize,
    /// Row by row.
    tiles: Vec<bool>,
}

impl Damage {
    /// Compares two pictures of the same extent in these rows of tiles. Without a reference all is damaged.
    #[must_use]
    pub fn find(
        picture: &PresentedFrame,
        reference: Option<&PresentedFrame>,
        first_row: u32,
        rows: u32,
    ) -> Self {
        let columns = usize_from(tile::count(picture.width));
        let mut tiles = vec![true; columns * usize_from(rows)];
        if let Some(reference) = reference {
            for (row, tiles) in (first_row..).zip(tiles.chunks_mut(columns)) {
                find_in_row(picture, reference, row, tiles);
            }
        }
        Self { first_row, columns, tiles }
    }

    /// Joins the damage of consecutive bands.
    #[must_use]
    pub fn join(bands: Vec<Self>) -> Self {
        bands
            .into_iter()
            .reduce(|mut all, band| {
                all.tiles.extend(band.tiles);
                all
            })
            .unwrap_or_default()
    }

    /// First row of tiles.
    #[must_use]
    pub fn first_row(&self) -> u32 {
        self.first_row
    }

    /// Rows of tiles.
    #[must_use]
    pub fn rows(&self) -> u32 {
        u32::try_from(self.tiles.len() / self.columns.max(1)).unwrap_or(0)
    }

    /// Damaged tiles.
    #[must_use]
    pub fn damaged(&self) -> usize {
        self.tiles.iter().filter(|&&damaged| damaged).count()
    }

    /// Cuts damage into jobs of about equally many damaged tiles, whole rows each; rows without damage at their ends are
    /// left out.
    #[must_use]
    pub fn jobs(&self, threads: usize) -> Vec<Self> {
        let damaged = self.damaged();
        if damaged == 0 {
            return Vec::new();
        }
        let count = threads.max(JOBS).min(damaged.div_ceil(JOB_TILES_MIN));
        let target = damaged.div_ceil(count).min(JOB_TILES_MAX);
        let mut planned = Vec::new();
        let mut job = Self { columns: self.columns, ..Self::default() };
        for (row, tiles) in (self.first_row..).zip(self.tiles.chunks(self.columns)) {
            let full = job.tiles.len() + tiles.len() > JOB_TILES_MAX;
            if !job.tiles.is_empty() && (full || job.damaged() >= target) {
                planned.push(std::mem::take(&mut job));
                job.columns = self.columns;
            }
            let touched = tiles.contains(&true);
            if job.tiles.is_empty() {
                if !touched {
                    continue;
                }
                job.first_row = row;
            }
            job.tiles.extend_from_slice(tiles);
        }
        if !job.tiles.is_empty() {
            planned.push(job);
        }
        for job in &mut planned {
            let used =
                job.tiles.iter().rposition(|&damaged| damaged).map_or(0, |last| last / job.columns + 1);
            job.tiles.truncate(used * job.columns);
        }
        planned
    }

    /// Column, row and damage of each tile.
    pub(super) fn tiles(&self) -> impl Iterator<Item = (u32, u32, bool)> + '_ {
        (self.first_row..)
            .zip(self.tiles.chunks(self.columns.max(1)))
            .flat_map(|(row, tiles)| (0..).zip(tiles).map(move |(column, &damaged)| (column, row, damaged)))
    }
}

fn find_in_row(picture: &PresentedFrame, reference: &PresentedFrame, row: u32, tiles: &mut [bool]) {
    tiles.fill(false);
    let stride = usize_from(picture.width) * tile::PIXEL_BYTES;
    let top = usize_from(row) * tile::SIDE * stride;
    let bytes = usize_from(tile::side(picture.height, row)) * stride;
    let (new, old) = (&picture.pixels[top..top + bytes], &reference.pixels[top..top + bytes]);
    for (new, old) in new.chunks_exact(stride).zip(old.chunks_exact(stride)) {
        if new == old {
            continue;
        }
        let segments =
            new.chunks(tile::SIDE * tile::PIXEL_BYTES).zip(old.chunks(tile::SIDE * tile::PIXEL_BYTES));
        for (damaged, (new, old)) in tiles.iter_mut().zip(segments) {
            *damaged = *damaged || new != old;
        }
    }
}

/// Lossless on every platform that can hold a picture.
pub(super) fn usize_from(value: u32) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(width: u32, height: u32, pixels: Vec<u8>) -> PresentedFrame {
        PresentedFrame { surface: 1, frame_number: 1, width, height, pixels: pixels.into(), rendered_us: 0 }
    }

    #[test]
    fn one_pixel_damages_one_tile() {
        let old = vec![0; 200 * 150 * 4];
        let mut new = old.clone();
        new[(70 * 200 + 130) * 4 + 2] = 1;
        let damage = Damage::find(&frame(200, 150, new), Some(&frame(200, 150, old)), 0, 3);
        let damaged: Vec<_> = damage.tiles().filter(|tile| tile.2).collect();
        assert_eq!(damaged, [(2, 1, true)]);
        let jobs = damage.jobs(4);
        assert_eq!((jobs.len(), jobs[0].first_row(), jobs[0].rows()), (1, 1, 1));
    }

    #[test]
    fn jobs_cover_each_damaged_tile_once() {
        let tiles: Vec<bool> = (0..30 * 34).map(|index| index % 7 == 0 || index / 30 == 20).collect();
        let damage = Damage { first_row: 0, columns: 30, tiles };
        let expected: Vec<_> = damage.tiles().filter(|tile| tile.2).collect();
        for threads in [1, 4, 16] {
            let jobs = damage.jobs(threads);
            let covered: Vec<_> = jobs.iter().flat_map(Damage::tiles).filter(|tile| tile.2).collect();
            assert_eq!(covered, expected);
        }
    }

    #[test]
    fn no_job_is_too_long() {
        let damage = Damage { first_row: 0, columns: 256, tiles: vec![true; 256 * 64] };
        assert!(damage.jobs(1).iter().all(|job| job.tiles.len() <= JOB_TILES_MAX));
    }

    #[test]
    fn no_damage_no_job() {
        assert!(Damage { first_row: 0, columns: 3, tiles: vec![false; 9] }.jobs(4).is_empty());
    }
}
