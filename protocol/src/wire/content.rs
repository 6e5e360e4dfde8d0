//! Contents that the host keeps for a tenant, across sessions, by what they are: parts of uploads (texels, meshes) and
//! shaders' code. See "Contents that are there already" in `docs/architecture.md`.

use bincode::{Decode, Encode};

/// Names contents by their bytes: the first 16 bytes of their BLAKE3 hash. Whoever can make two contents of one name
/// (2^64 hashes) deceives the sessions of his own tenant, and nobody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub struct ContentId(pub [u8; Self::BYTES]);

impl ContentId {
    /// Its size.
    pub const BYTES: usize = 16;

    /// That of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let hash = blake3::hash(bytes);
        let mut id = [0; Self::BYTES];
        id.copy_from_slice(&hash.as_bytes()[..Self::BYTES]);
        Self(id)
    }
}

/// Contents that a host has, as it tells the guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct HeldContent {
    /// Their name.
    pub content: ContentId,
    /// How many bytes they are.
    pub bytes: u32,
    /// [`Self::head_of`] them: where bytes begin so, it is worth looking whether they are these, before looking where to cut.
    pub head: u32,
}

/// Bytes that a head says something of.
const HEAD_BYTES: usize = 32;

impl HeldContent {
    /// These bytes, of which there are less than 2^32.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        Self { content: ContentId::of(bytes), bytes: size, head: Self::head_of(bytes) }
    }

    /// A hash of the first 32 bytes, or of all if they are fewer.
    #[must_use]
    pub fn head_of(bytes: &[u8]) -> u32 {
        let hash = twox_hash::XxHash3_64::oneshot(bytes.get(..HEAD_BYTES).unwrap_or(bytes)).to_le_bytes();
        let [a, b, c, d, ..] = hash;
        u32::from_le_bytes([a, b, c, d])
    }
}
