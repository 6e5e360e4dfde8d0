//! Lanes in segments: parts of a lane's bytes, as they are or coded by one compressor that remembers what came before.
//!
//! A lane whose header says so ([`super::LaneHeader::is_segmented`]) carries segments behind that header, and the frames
//! are cut from what the segments hold; a frame may lie in several. On the wire, little endian: a u32 whose two uppermost
//! bits say what the segment is and whose others are a number of bytes; then what depends on it, see [`SegmentHeader`].
//!
//! All coded segments of a lane are one zstd stream, flushed at each segment's end: commands recorded anew for each
//! frame are nearly those of the frame before, so that the window is what finds the difference. Segments that are not
//! coded are not in the window.
//!
//! Large contents (texels, shaders) need not travel twice: the host keeps those that the guest says to keep, across
//! sessions, and tells the guest which it has ([`super::content`]); a segment then stands for them.

use std::io;

use zstd::stream::raw::{CParameter, DParameter, Decoder, Encoder, InBuffer, Operation, OutBuffer};

use super::content::ContentId;
use crate::limits::{CONTENT_BYTES_MAX, SEGMENT_RAW_BYTES_MAX, SEGMENT_WINDOW_LOG};

/// zstd level: the fastest that looks at more than one candidate.
const LEVEL: i32 = 1;
/// Places that are remembered: enough for one in eight bytes of the window.
const HASH_LOG: u32 = 20;
/// The two uppermost bits of a header say what it is.
const KIND: u32 = 3 << 30;
const STORED: u32 = 0;
const KEEP: u32 = 1 << 30;
const CODED: u32 = 2 << 30;
const HELD: u32 = 3 << 30;

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
    /// The next so many bytes of the lane are contents that are to be kept, if there is room. The segment has none
    /// itself.
    Keep(u32),
    /// Contents that the host said to have stand here. The segment has no bytes itself.
    Held {
        /// How many bytes they are.
        bytes: u32,
        /// Which.
        content: ContentId,
    },
}

/// Segments that are not of this protocol: the session ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SegmentError {
    /// More than [`SEGMENT_RAW_BYTES_MAX`], or [`CONTENT_BYTES_MAX`].
    #[error("a segment stands for more bytes than it may")]
    TooLong,
    /// What was coded is not what the header says, or does not decode.
    #[error("a coded segment does not decode")]
    Broken,
}

impl SegmentHeader {
    /// Bytes that every header has.
    pub const BYTES: usize = 4;
    /// The most that follow these.
    pub const MORE_BYTES_MAX: usize = ContentId::BYTES;
    /// The most bytes of a stored segment.
    pub const STORED_BYTES_MAX: usize = 1 << 29;

    /// Appends the header.
    pub fn encode(self, out: &mut Vec<u8>) {
        let (kind, count) = match self {
            Self::Stored(bytes) => (STORED, bytes),
            Self::Coded { bytes, .. } => (CODED, bytes),
            Self::Keep(bytes) => (KEEP, bytes),
            Self::Held { bytes, .. } => (HELD, bytes),
        };
        out.extend_from_slice(&(kind | count & !KIND).to_le_bytes());
        match self {
            Self::Coded { raw_bytes, .. } => out.extend_from_slice(&raw_bytes.to_le_bytes()),
            Self::Held { content, .. } => out.extend_from_slice(&content.0),
            Self::Stored(_) | Self::Keep(_) => {}
        }
    }

    /// Bytes of the header after these.
    #[must_use]
    pub fn more_bytes(first: [u8; Self::BYTES]) -> usize {
        match u32::from_le_bytes(first) & KIND {
            CODED => size_of::<u32>(),
            HELD => ContentId::BYTES,
            _ => 0,
        }
    }

    /// Reads a header; `more` has at least [`Self::more_bytes`] at its front.
    ///
    /// # Errors
    /// [`SegmentError::TooLong`], before anything is taken.
    pub fn decode(first: [u8; 4], more: [u8; Self::MORE_BYTES_MAX]) -> Result<Self, SegmentError> {
        let first = u32::from_le_bytes(first);
        let bytes = first & !KIND;
        let over = |bytes: u32, limit: usize| usize::try_from(bytes).is_ok_and(|bytes| bytes > limit);
        let header = match first & KIND {
            STORED => return Ok(Self::Stored(bytes)),
            CODED => {
                let [a, b, c, d, ..] = more;
                let raw_bytes = u32::from_le_bytes([a, b, c, d]);
                // What does not get shorter is not coded; a little is added by zstd's own headers.
                let bytes_max = zstd::zstd_safe::compress_bound(SEGMENT_RAW_BYTES_MAX);
                if over(raw_bytes, SEGMENT_RAW_BYTES_MAX) || over(bytes, bytes_max) {
                    return Err(SegmentError::TooLong);
                }
                return Ok(Self::Coded { bytes, raw_bytes });
            }
            KEEP => Self::Keep(bytes),
            _ => Self::Held { bytes, content: ContentId(more) },
        };
        if over(bytes, CONTENT_BYTES_MAX) { Err(SegmentError::TooLong) } else { Ok(header) }
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
            let mut header = Vec::with_capacity(from - start);
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
