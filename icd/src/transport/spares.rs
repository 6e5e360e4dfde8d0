//! Buffers of one lane that come back when what was in them has been acknowledged: a fresh one of some megabytes costs a
//! fault for each of its pages, and a copy each time that it grows.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

/// Bytes that are kept of a lane.
const KEPT_BYTES_MAX: usize = 16 << 20;
/// Buffers below this are as cheap as new ones.
const KEPT_BYTES_MIN: usize = 4 << 10;
/// Buffers that are kept of a lane.
const KEPT_MAX: usize = 4;

/// Buffers that wait to be used again.
#[derive(Debug, Default)]
pub(super) struct Spares(Mutex<Vec<Vec<u8>>>);

/// A buffer that is under way.
struct Lent {
    bytes: Vec<u8>,
    home: Arc<Spares>,
}

impl Spares {
    /// The largest one, or a new one; empty.
    pub(super) fn take(&self) -> Vec<u8> {
        let mut kept = self.lock();
        let largest = kept.iter().enumerate().max_by_key(|(_, spare)| spare.capacity()).map(|(at, _)| at);
        largest.map_or_else(Vec::new, |at| kept.swap_remove(at))
    }

    /// What is in the buffer, which comes back when nobody has it any more.
    pub(super) fn lend(self: &Arc<Self>, bytes: Vec<u8>) -> Bytes {
        if bytes.capacity() < KEPT_BYTES_MIN {
            return bytes.into();
        }
        Bytes::from_owner(Lent { bytes, home: Arc::clone(self) })
    }

    /// A buffer that is not needed now.
    pub(super) fn give_back(&self, mut spare: Vec<u8>) {
        let mut kept = self.lock();
        let bytes: usize = kept.iter().map(Vec::capacity).sum();
        let fits = spare.capacity() >= KEPT_BYTES_MIN && kept.len() < KEPT_MAX;
        if fits && bytes.saturating_add(spare.capacity()) <= KEPT_BYTES_MAX {
            spare.clear();
            kept.push(spare);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl AsRef<[u8]> for Lent {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.home.give_back(std::mem::take(&mut self.bytes));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_comes_back_when_nobody_has_its_bytes() {
        let spares = Arc::new(Spares::default());
        let mut buffer = Vec::with_capacity(1 << 20);
        buffer.extend_from_slice(b"texels");
        let lent = spares.lend(buffer);
        let part = lent.slice(2..);
        drop(lent);
        assert_eq!(spares.take().capacity(), 0, "still in use");
        assert_eq!(&part[..], b"xels");
        drop(part);
        let spare = spares.take();
        assert_eq!((spare.len(), spare.capacity()), (0, 1 << 20));
        assert_eq!(spares.take().capacity(), 0, "there was one");
    }

    #[test]
    fn no_more_is_kept_than_may_be() {
        let spares = Arc::new(Spares::default());
        for bytes in [KEPT_BYTES_MIN - 1, KEPT_BYTES_MAX, 1 << 20, KEPT_BYTES_MAX + 1] {
            drop(spares.lend(Vec::with_capacity(bytes)));
        }
        assert_eq!(spares.take().capacity(), KEPT_BYTES_MAX);
        assert_eq!(spares.take().capacity(), 0);
        for _ in 0..10 {
            drop(spares.lend(Vec::with_capacity(KEPT_BYTES_MIN)));
        }
        let kept = std::iter::repeat_with(|| spares.take()).take_while(|spare| spare.capacity() > 0);
        assert_eq!(kept.count(), KEPT_MAX);
    }
}
