//! Coding of one job.

use std::cell::RefCell;
use std::fmt;

use protocol::stream::tile::{self, PIXEL_BYTES, PLANES, SIDE, TileCode, TileKind};
use zstd::bulk::Compressor;

use super::cost::{Cost, cost};
use super::damage::{Damage, usize_from};
use super::predict::{ROW_BYTES, Row, split};
use crate::frame::PresentedFrame;

/// Level 1: negative levels save no time on residuals and lose 11–39 %; higher ones cost more time than they save.
const ZSTD_LEVEL: i32 = 1;
/// Rows from which cost is estimated.
const COST_ROWS: usize = 4;

/// Codes jobs, one after the other; keeps its memory.
pub struct JobEncoder {
    compressor: Compressor<'static>,
    /// By channel: planes of all tiles so far.
    planes: [Vec<u8>; 4],
    raw: Vec<u8>,
    solids: Vec<u8>,
    coded: Vec<u8>,
    counts: TileCounts,
}

/// Tiles coded, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TileCounts {
    /// As in the reference.
    pub unchanged: u64,
    /// One colour.
    pub solid: u64,
    /// Differences from the reference.
    pub temporal: u64,
    /// Differences from the pixels around.
    pub spatial: u64,
}

impl JobEncoder {
    /// An encoder.
    ///
    /// # Errors
    /// When zstd cannot have its memory.
    pub fn new() -> std::io::Result<Self> {
        Ok(Self {
            compressor: Compressor::new(ZSTD_LEVEL)?,
            planes: Default::default(),
            raw: Vec::new(),
            solids: Vec::new(),
            coded: Vec::new(),
            counts: TileCounts::default(),
        })
    }

    /// Runs `with` on this thread's own encoder.
    pub(crate) fn with_thread_local<R>(with: impl FnOnce(&mut Self) -> Option<R>) -> Option<R> {
        thread_local!(static ENCODER: RefCell<Option<JobEncoder>> = const { RefCell::new(None) });
        ENCODER.with_borrow_mut(|encoder| {
            if encoder.is_none() {
                *encoder =
                    Self::new().inspect_err(|error| tracing::error!("zstd does not start: {error}")).ok();
            }
            with(encoder.as_mut()?)
        })
    }

    /// Codes the damaged tiles; gives the bytes before compression, and the compressed bytes. `None` when zstd fails.
    pub fn encode(
        &mut self,
        picture: &PresentedFrame,
        reference: Option<&PresentedFrame>,
        damage: &Damage,
    ) -> Option<(usize, &[u8])> {
        self.raw.clear();
        self.solids.clear();
        for plane in &mut self.planes {
            plane.clear();
        }
        for (column, row, damaged) in damage.tiles() {
            let code = if damaged {
                self.tile(&Tile::new(picture, reference, column, row))
            } else {
                TileCode::plain(TileKind::Unchanged)
            };
            self.counts.count(code.kind());
            self.raw.push(code.0);
        }
        self.raw.extend_from_slice(&self.solids);
        for channel in PLANES {
            self.raw.extend_from_slice(&self.planes[channel]);
        }
        self.coded.resize(zstd::zstd_safe::compress_bound(self.raw.len()), 0);
        let coded = self.compressor.compress_to_buffer(&self.raw, &mut self.coded[..]).ok()?;
        Some((self.raw.len(), &self.coded[..coded]))
    }

    /// Tiles coded so far.
    #[must_use]
    pub fn counts(&self) -> TileCounts {
        self.counts
    }

    fn tile(&mut self, tile: &Tile<'_>) -> TileCode {
        if let Some(colour) = tile.solid_colour() {
            self.solids.extend_from_slice(&colour);
            return TileCode::plain(TileKind::Solid);
        }
        let (temporal, green) = tile.choose();
        let starts = self.planes.each_ref().map(Vec::len);
        let mut any = [0_u8; 4];
        let mut residuals = [0; ROW_BYTES];
        let mut split_row = [[0; SIDE]; 4];
        for y in 0..tile.height {
            let row = tile.row(y);
            if temporal {
                row.temporal(&mut residuals)
            } else {
                row.spatial(&mut residuals)
            }
            split(&residuals[..tile.width * PIXEL_BYTES], green, &mut split_row);
            for (channel, values) in split_row.iter().enumerate() {
                let values = &values[..tile.width];
                any[channel] |= values.iter().fold(0, |any, &value| any | value);
                self.planes[channel].extend_from_slice(values);
            }
        }
        let mut bits = 0;
        for (channel, any) in any.into_iter().enumerate() {
            if any == 0 {
                self.planes[channel].truncate(starts[channel]);
            } else {
                bits |= 1 << channel;
            }
        }
        let kind = if temporal { TileKind::Temporal } else { TileKind::Spatial };
        TileCode::residual(kind, green, bits)
    }
}

impl fmt::Debug for JobEncoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobEncoder").field("counts", &self.counts).finish_non_exhaustive()
    }
}

impl TileCounts {
    fn count(&mut self, kind: TileKind) {
        match kind {
            TileKind::Unchanged => self.unchanged += 1,
            TileKind::Solid => self.solid += 1,
            TileKind::Temporal => self.temporal += 1,
            TileKind::Spatial => self.spatial += 1,
        }
    }
}

/// Where a tile lies.
struct Tile<'a> {
    pixels: &'a [u8],
    reference: Option<&'a [u8]>,
    stride: usize,
    start: usize,
    width: usize,
    height: usize,
}

impl<'a> Tile<'a> {
    fn new(
        picture: &'a PresentedFrame,
        reference: Option<&'a PresentedFrame>,
        column: u32,
        row: u32,
    ) -> Self {
        let stride = usize_from(picture.width) * PIXEL_BYTES;
        Self {
            pixels: &picture.pixels,
            reference: reference.map(|reference| &*reference.pixels),
            stride,
            start: usize_from(row) * SIDE * stride + usize_from(column) * ROW_BYTES,
            width: usize_from(tile::side(picture.width, column)),
            height: usize_from(tile::side(picture.height, row)),
        }
    }

    fn row(&self, y: usize) -> Row<'a> {
        let range = |y: usize| {
            let start = self.start + y * self.stride;
            start..start + self.width * PIXEL_BYTES
        };
        Row {
            pixels: &self.pixels[range(y)],
            above: y.checked_sub(1).map(|above| &self.pixels[range(above)]),
            reference: self.reference.map(|reference| &reference[range(y)]),
        }
    }

    fn solid_colour(&self) -> Option<[u8; PIXEL_BYTES]> {
        let first = self.row(0).pixels;
        let colour = *first.first_chunk::<PIXEL_BYTES>()?;
        // A row of one colour equals itself shifted by a pixel.
        let one_colour = first[PIXEL_BYTES..] == first[..first.len() - PIXEL_BYTES];
        (one_colour && (1..self.height).all(|y| self.row(y).pixels == first)).then_some(colour)
    }

    /// Whether temporal prediction is the cheaper, and green better taken out.
    fn choose(&self) -> (bool, bool) {
        let mut temporal = Cost::default();
        let mut spatial = Cost::default();
        let mut residuals = [0; ROW_BYTES];
        let mut planes = [[0; SIDE]; 4];
        let used = self.width * PIXEL_BYTES;
        for y in (0..self.height).skip(COST_ROWS.min(self.height - 1) / 2).step_by(COST_ROWS) {
            let row = self.row(y);
            row.spatial(&mut residuals);
            split(&residuals[..used], false, &mut planes);
            spatial += cost(&planes);
            if self.reference.is_some() {
                row.temporal(&mut residuals);
                split(&residuals[..used], false, &mut planes);
                temporal += cost(&planes);
            }
        }
        let use_temporal = self.reference.is_some() && temporal.best() <= spatial.best();
        let chosen = if use_temporal { temporal } else { spatial };
        (use_temporal, chosen.green < chosen.plain)
    }
}
