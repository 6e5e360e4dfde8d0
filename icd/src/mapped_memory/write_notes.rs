//! What a recorded command buffer may do that the guest can see: the guest decides at each submit which host-visible
//! memory the host has to compare and send back ("Guest-driven readback" in `docs/architecture.md`).
//!
//! Notes name buffers and images, not memory: [`crate::commands::DeviceObjects::written_ranges`] turns them into
//! ranges when the command buffer is submitted.

mod effect;
mod queries;

pub use queries::{QueryEffect, QueryNote, SEVERAL_VIEWS};

/// A range of a buffer that a command writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BufferWrite {
    /// Id of the buffer.
    pub buffer: u64,
    /// First byte within the buffer.
    pub offset: u64,
    /// Bytes; `VK_WHOLE_SIZE` for all that follow.
    pub size: u64,
}

/// Notes taken while recording, by [`crate::forward::record`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WriteNotes {
    buffers: Vec<BufferWrite>,
    images: Vec<u64>,
    queries: Vec<QueryNote>,
    /// The render pass that is being recorded, as [`QueryNote::render_pass`] has it.
    render_pass: u64,
    /// Shaders, attachments, acceleration structure builds: every host-visible resource that a device can write that
    /// way may be written.
    pub device_writes: bool,
    /// Events are set or reset.
    pub sets_events: bool,
    /// Events are waited for, perhaps set by the guest.
    pub waits_events: bool,
}

/// Ranges kept apart before those of one buffer are merged into one: more cost more than they save.
const RANGES_MAX: usize = 256;

impl WriteNotes {
    /// Ranges of buffers that copies and the like write. They may overlap.
    #[must_use]
    pub fn buffers(&self) -> &[BufferWrite] {
        &self.buffers
    }

    /// Ids of images that copies and the like write. They may repeat.
    #[must_use]
    pub fn images(&self) -> &[u64] {
        &self.images
    }

    /// What happens to queries, in order.
    #[must_use]
    pub fn queries(&self) -> &[QueryNote] {
        &self.queries
    }

    /// Something happens to queries.
    pub fn note_queries(&mut self, query_pool: u64, first: u32, count: u32, effect: QueryEffect) {
        let render_pass = self.render_pass;
        queries::push(&mut self.queries, QueryNote { query_pool, first, count, effect, render_pass });
    }

    /// This range of a buffer is written.
    pub fn write_buffer(&mut self, write: BufferWrite) {
        if write.size == 0 {
            return;
        }
        if let Some(last) = self.buffers.last_mut()
            && let Some(joined) = join(last, &write)
        {
            *last = joined;
            return;
        }
        if self.buffers.len() >= RANGES_MAX {
            self.compact_buffers();
        }
        self.buffers.push(write);
    }

    /// Any of this image is written.
    pub fn write_image(&mut self, image: u64) {
        if self.images.last() == Some(&image) {
            return;
        }
        if self.images.len().is_power_of_two() && self.images.len() >= RANGES_MAX {
            self.images.sort_unstable();
            self.images.dedup();
        }
        self.images.push(image);
    }

    /// A secondary command buffer is executed.
    pub fn merge(&mut self, secondary: &Self) {
        secondary.buffers.iter().for_each(|write| self.write_buffer(*write));
        secondary.images.iter().for_each(|image| self.write_image(*image));
        self.device_writes |= secondary.device_writes;
        secondary.queries.iter().for_each(|note| queries::push(&mut self.queries, *note));
        self.sets_events |= secondary.sets_events;
        self.waits_events |= secondary.waits_events;
    }

    /// The recording starts again.
    pub fn clear(&mut self) {
        self.buffers.clear();
        self.images.clear();
        self.queries.clear();
        *self = Self {
            buffers: std::mem::take(&mut self.buffers),
            images: std::mem::take(&mut self.images),
            queries: std::mem::take(&mut self.queries),
            ..Self::default()
        };
    }

    /// Joins what touches; when that does not help, one range per buffer is left.
    fn compact_buffers(&mut self) {
        self.buffers.sort_unstable_by_key(|write| (write.buffer, write.offset));
        self.buffers.dedup_by(|next, kept| join(kept, next).map(|joined| *kept = joined).is_some());
        if self.buffers.len() >= RANGES_MAX / 2 {
            self.buffers.dedup_by(|next, kept| {
                let same = next.buffer == kept.buffer;
                if same {
                    kept.size = end(next).max(end(kept)) - kept.offset;
                }
                same
            });
        }
    }

    /// A command was recorded, with this body.
    #[inline]
    pub fn command(&mut self, opcode: u16, body: &[u8]) {
        effect::note(self, opcode, body);
    }
}

fn end(write: &BufferWrite) -> u64 {
    write.offset.saturating_add(write.size)
}

/// One range for both, when they overlap or touch.
fn join(a: &BufferWrite, b: &BufferWrite) -> Option<BufferWrite> {
    if a.buffer != b.buffer || end(a) < b.offset || end(b) < a.offset {
        return None;
    }
    let offset = a.offset.min(b.offset);
    Some(BufferWrite { buffer: a.buffer, offset, size: end(a).max(end(b)) - offset })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(buffer: u64, offset: u64, size: u64) -> BufferWrite {
        BufferWrite { buffer, offset, size }
    }

    #[test]
    fn neighbours_join_and_nothing_is_nothing() {
        let mut notes = WriteNotes::default();
        notes.write_buffer(range(1, 0, 0));
        assert_eq!(notes, WriteNotes::default());
        notes.write_buffer(range(1, 16, 16));
        notes.write_buffer(range(1, 32, 16));
        notes.write_buffer(range(1, 0, 20));
        notes.write_buffer(range(2, 48, u64::MAX));
        notes.write_buffer(range(2, 40, 9));
        assert_eq!(notes.buffers(), [range(1, 0, 48), range(2, 40, u64::MAX - 40)]);
    }

    #[test]
    fn a_secondary_adds_its_notes() {
        let mut primary = WriteNotes::default();
        primary.note_queries(9, 0, 4, QueryEffect::Reset);
        let mut secondary = WriteNotes { device_writes: true, waits_events: true, ..WriteNotes::default() };
        secondary.write_buffer(range(1, 0, 4));
        secondary.write_image(7);
        secondary.note_queries(9, 2, 1, QueryEffect::Write);
        primary.merge(&secondary);
        assert!(primary.device_writes && primary.waits_events && !primary.sets_events);
        let effects: Vec<_> = primary.queries().iter().map(|note| (note.first, note.effect)).collect();
        assert_eq!(effects, [(0, QueryEffect::Reset), (2, QueryEffect::Write)]);
        assert_eq!(primary.buffers(), [range(1, 0, 4)]);
        assert_eq!(primary.images(), [7]);
        primary.clear();
        assert_eq!(primary, WriteNotes::default());
    }

    #[test]
    fn many_ranges_stay_bounded_and_cover_every_write() {
        let mut notes = WriteNotes::default();
        let writes: Vec<_> = (0..5000).map(|n| range(n % 3, (n * 7919) % 100_000 * 10, 4)).collect();
        for write in &writes {
            notes.write_buffer(*write);
        }
        assert!(notes.buffers().len() <= RANGES_MAX);
        for write in &writes {
            let covers = |kept: &&BufferWrite| {
                kept.buffer == write.buffer && kept.offset <= write.offset && end(write) <= end(kept)
            };
            assert!(notes.buffers().iter().find(covers).is_some(), "{write:?}");
        }
    }
}
