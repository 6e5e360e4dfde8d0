//! Lanes in segments: parts of a lane's bytes, as they are or coded by one compressor that remembers what came before.
//!
//! A lane whose header says so ([`super::LaneHeader::is_segmented`]) carries segments behind that header, and the frames
//! are cut from what the segments hold; a frame may lie in several. On the wire, little endian: bytes that follow u32,
//! with the uppermost bit set if they are coded; then, if coded, the bytes that they stand for u32; then the bytes.
//!
//! All coded segments of a lane are one zstd stream, flushed at each segment's end: commands recorded anew for each
//! frame are nearly those of the frame before, so that the window is what finds the difference. Segments that are not
//! coded are not in the window.

use std::io;

use zstd::stream::raw::{CParameter, DParameter, Decoder, Encoder, InBuffer, Operation, OutBuffer};

use crate::limits::{SEGMENT_RAW_BYTES_MAX, SEGMENT_WINDOW_LOG};

/// zstd level: the fastest that looks at more than one candidate.
const LEVEL: i32 = 1;
/// Places that are remembered: enough for one in eight bytes of the window.
const HASH_LOG: u32 = 20;
const CODED: u32 = 1 << 31;

/// What stands before a segment's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentHeader {
    /// So many bytes of the lane follow.
    Stored(u32),
    /// Coded bytes follow.
    Coded {
        /// How many.
        bytes: u32,
        /// Bytes of the lane that they stand for.
        raw_bytes: u32,
    },
}

/// Segments that are not of this protocol: the session ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SegmentError {
    /// More than [`SEGMENT_RAW_BYTES_MAX`].
    #[error("a coded segment stands for more bytes than it may")]
    TooLong,
    /// What was coded is not what the header says, or does not decode.
    #[error("a coded segment does not decode")]
    Broken,
}

impl SegmentHeader {
    /// Bytes of the shorter form.
    pub const BYTES: usize = 4;
    /// Bytes of the longer form.
    pub const CODED_BYTES: usize = 8;

    /// Appends the header.
    pub fn encode(self, out: &mut Vec<u8>) {
        match self {
            Self::Stored(bytes) => out.extend_from_slice(&(bytes & !CODED).to_le_bytes()),
            Self::Coded { bytes, raw_bytes } => {
                out.extend_from_slice(&(bytes | CODED).to_le_bytes());
                out.extend_from_slice(&raw_bytes.to_le_bytes());
            }
        }
    }

    /// Whether the longer form begins with these bytes.
    #[must_use]
    pub fn is_coded(first: [u8; Self::BYTES]) -> bool {
        u32::from_le_bytes(first) & CODED != 0
    }

    /// Reads a header; `second` is only looked at if [`Self::is_coded`].
    ///
    /// # Errors
    /// [`SegmentError::TooLong`], before anything is taken.
    pub fn decode(first: [u8; 4], second: [u8; 4]) -> Result<Self, SegmentError> {
        let bytes = u32::from_le_bytes(first) & !CODED;
        if !Self::is_coded(first) {
            return Ok(Self::Stored(bytes));
        }
        let raw_bytes = u32::from_le_bytes(second);
        let over = |bytes: u32, limit: usize| usize::try_from(bytes).is_ok_and(|bytes| bytes > limit);
        // What does not get shorter is not coded; a little is added by zstd's own headers.
        if over(raw_bytes, SEGMENT_RAW_BYTES_MAX)
            || over(bytes, zstd::zstd_safe::compress_bound(SEGMENT_RAW_BYTES_MAX))
        {
            return Err(SegmentError::TooLong);
        }
        Ok(Self::Coded { bytes, raw_bytes })
    }
}

/// The sending side of a lane's coded segments.
pub struct Compressor(Encoder<'static>);

impl std::fmt::Debug for Compressor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Compressor").finish_non_exhaustive()
    }
}

impl Compressor {
    /// A compressor that has seen nothing; takes some 16 MiB.
    ///
    /// # Errors
    /// No memory.
    pub fn new() -> io::Result<Self> {
        let mut encoder = Encoder::new(LEVEL)?;
        encoder.set_parameter(CParameter::WindowLog(SEGMENT_WINDOW_LOG))?;
        encoder.set_parameter(CParameter::HashLog(HASH_LOG))?;
        encoder.set_parameter(CParameter::ChecksumFlag(false))?;
        Ok(Self(encoder))
    }

    /// Appends `raw` as coded segments.
    ///
    /// # Errors
    /// No memory; the stream cannot be continued then.
    pub fn encode(&mut self, raw: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
        for part in raw.chunks(SEGMENT_RAW_BYTES_MAX) {
            let start = out.len();
            let too_long = |_| io::ErrorKind::InvalidInput;
            let raw_bytes = u32::try_from(part.len()).map_err(too_long)?;
            SegmentHeader::Coded { bytes: 0, raw_bytes }.encode(out);
            let from = out.len();
            self.code(part, out)?;
            let mut header = Vec::with_capacity(SegmentHeader::CODED_BYTES);
            let bytes = u32::try_from(out.len() - from).map_err(too_long)?;
            SegmentHeader::Coded { bytes, raw_bytes }.encode(&mut header);
            out[start..from].copy_from_slice(&header);
        }
        Ok(())
    }

    fn code(&mut self, part: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
        out.reserve(zstd::zstd_safe::compress_bound(part.len()) + 64);
        let mut input = InBuffer::around(part);
        while input.pos < part.len() {
            self.step(out, |encoder, output| encoder.run(&mut input, output))?;
        }
        while self.step(out, |encoder, output| encoder.flush(output))? > 0 {}
        Ok(())
    }

    fn step(
        &mut self,
        out: &mut Vec<u8>,
        step: impl FnOnce(&mut Encoder<'static>, &mut OutBuffer<'_, Vec<u8>>) -> io::Result<usize>,
    ) -> io::Result<usize> {
        if out.len() == out.capacity() {
            out.reserve(1 << 16);
        }
        let at = out.len();
        step(&mut self.0, &mut OutBuffer::around_pos(out, at))
    }
}

/// The receiving side of a lane's coded segments.
pub struct Decompressor(Decoder<'static>);

impl std::fmt::Debug for Decompressor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Decompressor").finish_non_exhaustive()
    }
}

impl Decompressor {
    /// A decompressor that has seen nothing; takes the window when the first segment comes.
    ///
    /// # Errors
    /// No memory.
    pub fn new() -> io::Result<Self> {
        let mut decoder = Decoder::new()?;
        decoder.set_parameter(DParameter::WindowLogMax(SEGMENT_WINDOW_LOG))?;
        Ok(Self(decoder))
    }

    /// Replaces `out` by what a coded segment stands for.
    ///
    /// # Errors
    /// [`SegmentError::Broken`]: not exactly `raw_bytes`, which are the most that is ever taken, come out of it.
    pub fn decode(&mut self, coded: &[u8], raw_bytes: usize, out: &mut Vec<u8>) -> Result<(), SegmentError> {
        if raw_bytes > SEGMENT_RAW_BYTES_MAX {
            return Err(SegmentError::TooLong);
        }
        out.clear();
        // One more than there may be, to see it.
        let mut room = vec![0; raw_bytes + 1];
        let mut input = InBuffer::around(coded);
        let mut output = OutBuffer::around(&mut room[..]);
        loop {
            let before = (input.pos(), output.pos());
            let hint = self.0.run(&mut input, &mut output).map_err(|_| SegmentError::Broken)?;
            // The stream lasts as long as the lane; what no step gets on with is not one of ours.
            if hint == 0 || output.pos() > raw_bytes {
                return Err(SegmentError::Broken);
            }
            if before == (input.pos(), output.pos()) {
                break;
            }
        }
        let done = (input.pos(), output.pos()) == (coded.len(), raw_bytes);
        room.truncate(raw_bytes);
        *out = room;
        done.then_some(()).ok_or(SegmentError::Broken)
    }
}

#[cfg(test)]
mod tests;
