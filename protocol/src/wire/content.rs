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
