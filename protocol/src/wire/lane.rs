//! The first bytes of each unidirectional stream.

use super::frame::FrameError;

/// A lane's number, chosen by the side that opens it; unique per direction within a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LaneId(pub u32);

/// What a lane carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u16)]
pub enum LaneKind {
    /// Guest to host: the ordered commands of an instance (lane 0) or of one `VkDevice`.
    Control = 0,
    /// Guest to host: contents of memory.
    Bulk = 1,
    /// Host to guest: replies, completions and error notes, in order.
    Event = 2,
    /// Host to guest: contents of memory that the device wrote.
    Readback = 3,
}

/// Opens a lane. On the wire: magic `PYL1`, kind u16, flags u16 (1: segmented, the others zero), lane u32, device u64; little endian, 20 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaneHeader {
    /// What the lane carries.
    pub kind: LaneKind,
    /// The lane's number.
    pub lane: LaneId,
    /// Id of the `VkDevice` it belongs to; 0 for the instance.
    pub device: u64,
    /// Whether segments follow ([`super::segment`]), and not frames themselves.
    pub is_segmented: bool,
}

impl LaneHeader {
    /// Bytes on the wire.
    pub const BYTES: usize = 20;
    const MAGIC: [u8; 4] = *b"PYL1";

    /// The header as bytes.
    #[must_use]
    pub fn encode(&self) -> [u8; Self::BYTES] {
        let mut bytes = [0; Self::BYTES];
        bytes[..4].copy_from_slice(&Self::MAGIC);
        bytes[4..6].copy_from_slice(&(self.kind as u16).to_le_bytes());
        bytes[6..8].copy_from_slice(&u16::from(self.is_segmented).to_le_bytes());
        bytes[8..12].copy_from_slice(&self.lane.0.to_le_bytes());
        bytes[12..20].copy_from_slice(&self.device.to_le_bytes());
        bytes
    }

    /// Reads a header.
    ///
    /// # Errors
    /// [`FrameError::BadLaneHeader`] for a wrong magic, kind or reserved field.
    pub fn decode(bytes: &[u8; Self::BYTES]) -> Result<Self, FrameError> {
        let [m0, m1, m2, m3, k0, k1, f0, f1, l0, l1, l2, l3, device @ ..] = *bytes;
        let kind = match u16::from_le_bytes([k0, k1]) {
            0 => LaneKind::Control,
            1 => LaneKind::Bulk,
            2 => LaneKind::Event,
            3 => LaneKind::Readback,
            _ => return Err(FrameError::BadLaneHeader),
        };
        let is_segmented = match u16::from_le_bytes([f0, f1]) {
            0 => false,
            1 => true,
            _ => return Err(FrameError::BadLaneHeader),
        };
        if [m0, m1, m2, m3] != Self::MAGIC {
            return Err(FrameError::BadLaneHeader);
        }
        let lane = LaneId(u32::from_le_bytes([l0, l1, l2, l3]));
        Ok(Self { kind, lane, device: u64::from_le_bytes(device), is_segmented })
    }
}
