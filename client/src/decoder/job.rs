//! One job of tiles.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

use protocol::stream::tile::{self, PIXEL_BYTES, PLANES, SIDE, TileCode, TileKind};
use protocol::stream::{JobHeader, StreamError};
use zstd::bulk::Decompressor;

use super::picture::{TileRow, usize_from};
use super::predict::{self, ROW_BYTES};

/// A job and the rows of tiles that it changes.
#[derive(Clone)]
pub struct Job {
    /// Has passed [`JobHeader::check`].
    pub header: JobHeader,
    /// Width of the picture, in pixels.
    pub width: u32,
    /// There is a reference: the rows hold it.
    pub has_reference: bool,
    /// `header.rows` of them.
    pub rows: Vec<TileRow>,
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("header", &self.header)
            .field("width", &self.width)
            .finish_non_exhaustive()
    }
}

/// Decodes `coded` into the job's rows. After an error they are in no defined state.
///
/// # Errors
/// [`StreamError::BadTiles`].
pub fn decode_job(job: &mut Job, coded: &[u8]) -> Result<(), StreamError> {
    thread_local!(static SCRATCH: RefCell<Scratch> = RefCell::new(Scratch::default()));
    SCRATCH.with_borrow_mut(|scratch| {
        let raw = scratch.decompress(coded, usize_from(job.header.raw_bytes))?;
        decode_raw(job, raw)
    })
}

/// What a thread keeps from job to job.
#[derive(Default)]
struct Scratch {
    decompressor: Option<Decompressor<'static>>,
    raw: Vec<u8>,
}

impl Scratch {
    fn decompress(&mut self, coded: &[u8], raw_bytes: usize) -> Result<&[u8], StreamError> {
        let decompressor = match &mut self.decompressor {
            Some(decompressor) => decompressor,
            empty => empty.insert(Decompressor::new().map_err(|_| StreamError::BadTiles)?),
        };
        self.raw.resize(self.raw.len().max(raw_bytes), 0);
        let raw = self.raw.get_mut(..raw_bytes).ok_or(StreamError::BadTiles)?;
        match decompressor.decompress_to_buffer(coded, raw) {
            Ok(bytes) if bytes == raw_bytes => Ok(raw),
            _ => Err(StreamError::BadTiles),
        }
    }
}

/// The parts of a job's bytes, each taken from the front.
struct Sources<'a> {
    solids: &'a [u8],
    /// By channel.
    planes: [&'a [u8]; 4],
}

fn decode_raw(job: &mut Job, raw: &[u8]) -> Result<(), StreamError> {
    let columns = usize_from(tile::count(job.width));
    let stride = usize_from(job.width).saturating_mul(PIXEL_BYTES);
    let tiles = columns.saturating_mul(job.rows.len());
    let (codes, rest) = raw.split_at_checked(tiles).ok_or(StreamError::BadTiles)?;
    let heights: Vec<usize> = job.rows.iter().map(|row| row.len().checked_div(stride).unwrap_or(0)).collect();
    let mut sources = sources(job, codes, rest, &heights)?;
    for ((row, codes), &height) in job.rows.iter_mut().zip(codes.chunks(columns.max(1))).zip(&heights) {
        if codes.iter().all(|&code| code == TileKind::Unchanged as u8) {
            continue;
        }
        let row = Arc::make_mut(row);
        for (column, &code) in codes.iter().enumerate() {
            let left = column.saturating_mul(ROW_BYTES);
            let width = stride.saturating_sub(left).min(ROW_BYTES);
            let mut tile = Tile { row, stride, left, bytes: width, height };
            tile.decode(TileCode::parse(code)?, &mut sources)?;
        }
    }
    Ok(())
}

/// Checks all codes, and that the bytes after them are exactly what they ask for.
fn sources<'a>(
    job: &Job,
    codes: &[u8],
    rest: &'a [u8],
    heights: &[usize],
) -> Result<Sources<'a>, StreamError> {
    let columns = tile::count(job.width);
    let mut solids = 0_usize;
    let mut plane_bytes = [0_usize; 4];
    for (codes, &height) in codes.chunks(usize_from(columns).max(1)).zip(heights) {
        for (column, &code) in (0..columns).zip(codes) {
            let code = TileCode::parse(code)?;
            match code.kind() {
                TileKind::Unchanged | TileKind::Temporal if !job.has_reference => {
                    return Err(StreamError::BadTiles);
                }
                TileKind::Solid => solids = solids.saturating_add(PIXEL_BYTES),
                _ => {}
            }
            let pixels = usize_from(tile::side(job.width, column)).saturating_mul(height);
            for (channel, bytes) in plane_bytes.iter_mut().enumerate() {
                if code.has_plane(channel) {
                    *bytes = bytes.saturating_add(pixels);
                }
            }
        }
    }
    let (solids, mut rest) = rest.split_at_checked(solids).ok_or(StreamError::BadTiles)?;
    let mut planes: [&[u8]; 4] = [&[]; 4];
    for channel in PLANES {
        let bytes = plane_bytes.get(channel).copied().unwrap_or(0);
        let (plane, after) = rest.split_at_checked(bytes).ok_or(StreamError::BadTiles)?;
        if let Some(place) = planes.get_mut(channel) {
            *place = plane;
        }
        rest = after;
    }
    if rest.is_empty() { Ok(Sources { solids, planes }) } else { Err(StreamError::BadTiles) }
}

/// A tile's place in its row of tiles.
struct Tile<'a> {
    row: &'a mut [u8],
    stride: usize,
    /// First byte in a line.
    left: usize,
    /// Bytes of a line of the tile.
    bytes: usize,
    /// Lines.
    height: usize,
}

impl Tile<'_> {
    fn decode(&mut self, code: TileCode, sources: &mut Sources<'_>) -> Result<(), StreamError> {
        match code.kind() {
            TileKind::Unchanged => Ok(()),
            TileKind::Solid => self.fill(take(&mut sources.solids, PIXEL_BYTES)?),
            kind => self.residuals(kind, code, sources),
        }
    }

    fn fill(&mut self, colour: &[u8]) -> Result<(), StreamError> {
        for y in 0..self.height {
            let (_, line) = self.lines(y).ok_or(StreamError::BadTiles)?;
            for pixel in line.chunks_exact_mut(PIXEL_BYTES) {
                pixel.copy_from_slice(colour);
            }
        }
        Ok(())
    }

    fn residuals(
        &mut self,
        kind: TileKind,
        code: TileCode,
        sources: &mut Sources<'_>,
    ) -> Result<(), StreamError> {
        let width = self.bytes.checked_div(PIXEL_BYTES).unwrap_or(0).min(SIDE);
        let mut planes = [[0; SIDE]; 4];
        let mut residuals = [0; ROW_BYTES];
        for y in 0..self.height {
            for (channel, (plane, source)) in planes.iter_mut().zip(&mut sources.planes).enumerate() {
                if code.has_plane(channel) {
                    let values = take(source, width)?;
                    plane.get_mut(..width).ok_or(StreamError::BadTiles)?.copy_from_slice(values);
                }
            }
            predict::join(&planes, code.green(), &mut residuals);
            let (above, line) = self.lines(y).ok_or(StreamError::BadTiles)?;
            if kind == TileKind::Temporal {
                predict::temporal(&residuals, line);
            } else {
                predict::spatial(&residuals, above, line);
            }
        }
        Ok(())
    }

    /// The tile's line `y`, and the one above it in the tile.
    fn lines(&mut self, y: usize) -> Option<(Option<&[u8]>, &mut [u8])> {
        let start = y.checked_mul(self.stride)?.checked_add(self.left)?;
        let (before, here) = self.row.split_at_mut_checked(start)?;
        let line = here.get_mut(..self.bytes)?;
        let above = match start.checked_sub(self.stride) {
            Some(above) if y > 0 => Some(before.get(above..above.checked_add(self.bytes)?)?),
            _ => None,
        };
        Some((above, line))
    }
}

fn take<'a>(source: &mut &'a [u8], bytes: usize) -> Result<&'a [u8], StreamError> {
    let (taken, rest) = source.split_at_checked(bytes).ok_or(StreamError::BadTiles)?;
    *source = rest;
    Ok(taken)
}
