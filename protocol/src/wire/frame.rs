//! Frames: the unit of order on a lane.

use crate::limits;

use super::LaneId;

/// A frame that may only be acted upon once frame number `frame` of `lane` (same direction) has been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The lane waited for.
    pub lane: LaneId,
    /// Number of the frame on it, from 1.
    pub frame: u64,
}

/// What stands before each frame's body. On the wire: body bytes u32, opcode u16, needs u16, call u32 (12 bytes),
/// then `needs` times {lane u32, frame u64}, then the body. Little endian.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameHeader {
    /// Bytes of the body.
    pub body_bytes: u32,
    /// A Vulkan command below [`FrameHeader::MESSAGES_FROM`], one of [`super::message`] from there.
    pub opcode: u16,
    /// Non-zero: the sender waits for a reply that carries this number.
    pub call: u32,
    /// What must have happened before.
    pub needs: Vec<Need>,
}

/// Bytes that are not a lane or frame of this protocol: the session ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// A stream that does not open with a valid [`super::LaneHeader`].
    #[error("a stream does not open with a valid lane header")]
    BadLaneHeader,
    /// A body longer than [`limits::FRAME_BYTES_MAX`].
    #[error("a frame of {0} bytes is over the limit")]
    TooLong(u32),
    /// More dependencies than [`limits::NEEDS_MAX`].
    #[error("a frame with {0} dependencies is over the limit")]
    TooManyNeeds(u16),
    /// The message in the body does not decode.
    #[error("message {0:#06x} does not decode")]
    BadMessage(u16),
}

impl FrameHeader {
    /// Bytes of the fixed part.
    pub const BYTES: usize = 12;
    /// Bytes of each dependency.
    pub const NEED_BYTES: usize = 12;
    /// First opcode that is a session message, not a Vulkan command.
    pub const MESSAGES_FROM: u16 = 0x8000;

    /// Appends header and dependencies.
    ///
    /// # Panics
    /// With more than [`limits::NEEDS_MAX`] dependencies, which is a bug of the caller.
    pub fn encode(&self, out: &mut Vec<u8>) {
        assert!(self.needs.len() <= limits::NEEDS_MAX, "too many dependencies");
        out.extend_from_slice(&self.body_bytes.to_le_bytes());
        out.extend_from_slice(&self.opcode.to_le_bytes());
        let needs = u16::try_from(self.needs.len()).unwrap_or(u16::MAX);
        out.extend_from_slice(&needs.to_le_bytes());
        out.extend_from_slice(&self.call.to_le_bytes());
        for need in &self.needs {
            out.extend_from_slice(&need.lane.0.to_le_bytes());
            out.extend_from_slice(&need.frame.to_le_bytes());
        }
    }

    /// Writes the length of the body into an encoded header: it is known when the body has been encoded behind.
    pub fn patch(&self, encoded: &mut [u8]) {
        if let Some(place) = encoded.first_chunk_mut() {
            *place = self.body_bytes.to_le_bytes();
        }
    }

    /// Reads a header from the front of `bytes`; gives it and the bytes taken, or `None` when more are needed.
    ///
    /// # Errors
    /// [`FrameError::TooLong`] and [`FrameError::TooManyNeeds`], before anything is taken.
    pub fn decode(bytes: &[u8]) -> Result<Option<(Self, usize)>, FrameError> {
        let Some((fixed, rest)) = bytes.split_first_chunk::<{ Self::BYTES }>() else { return Ok(None) };
        let [b0, b1, b2, b3, o0, o1, n0, n1, c0, c1, c2, c3] = *fixed;
        let body_bytes = u32::from_le_bytes([b0, b1, b2, b3]);
        if usize::try_from(body_bytes).is_ok_and(|n| n > limits::FRAME_BYTES_MAX) {
            return Err(FrameError::TooLong(body_bytes));
        }
        let needs_count = u16::from_le_bytes([n0, n1]);
        if usize::from(needs_count) > limits::NEEDS_MAX {
            return Err(FrameError::TooManyNeeds(needs_count));
        }
        let (chunks, _) = rest.as_chunks::<{ Self::NEED_BYTES }>();
        let Some(chunks) = chunks.get(..usize::from(needs_count)) else { return Ok(None) };
        let needs = chunks.iter().map(|&[l0, l1, l2, l3, frame @ ..]| Need {
            lane: LaneId(u32::from_le_bytes([l0, l1, l2, l3])),
            frame: u64::from_le_bytes(frame),
        });
        let header = Self {
            body_bytes,
            opcode: u16::from_le_bytes([o0, o1]),
            call: u32::from_le_bytes([c0, c1, c2, c3]),
            needs: needs.collect(),
        };
        Ok(Some((
            header,
            Self::BYTES.saturating_add(Self::NEED_BYTES.saturating_mul(usize::from(needs_count))),
        )))
    }
}
