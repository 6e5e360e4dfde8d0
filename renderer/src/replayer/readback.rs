//! What the device wrote into memory that the guest has mapped, sent before the completion that announces it.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::collections::BTreeMap;
use std::sync::Arc;

use ash::vk;
use protocol::wire::Need;
use protocol::wire::contents::compress;
use protocol::wire::message::{MemoryData, MemoryRange, Run};

use super::device::Device;
use super::mapped_memory::{Changes, Memory};

/// Bytes of contents in one message.
const PIECE_BYTES_MAX: usize = 1 << 20;
/// Runs in one message.
const PIECE_RUNS_MAX: usize = 1 << 15;
/// Bytes compared before what changed in them leaves: the network is at work while the next ones are compared.
const STEP_BYTES: u64 = 4 << 20;

impl Device {
    /// Sends what changed in the ranges since the guest last saw them; gives what must arrive before the message
    /// that announces it. Memory that is not tracked, or freed since, has nothing to send.
    pub(crate) fn send_changes(&self, ranges: &[MemoryRange]) -> Vec<Need> {
        let mut by_memory: BTreeMap<u64, Vec<MemoryRange>> = BTreeMap::new();
        for range in ranges {
            by_memory.entry(range.memory).or_default().push(*range);
        }
        let mut need = None;
        for (id, ranges) in by_memory {
            let Some(memory) = self.memory(id) else { continue };
            need = self.send_memory(&memory, &ranges).or(need);
        }
        need.into_iter().collect()
    }

    fn send_memory(&self, memory: &Arc<Memory>, ranges: &[MemoryRange]) -> Option<Need> {
        let invalidate = |range: vk::MappedMemoryRange<'_>| {
            // SAFETY: called while the memory is mapped and cannot be freed.
            if let Err(result) = unsafe { self.ash().invalidate_mapped_memory_ranges(&[range]) } {
                self.lose(result, "mapped memory could not be read");
            }
        };
        let mut last = None;
        for range in steps(ranges) {
            // Ranges were checked when they came.
            let changes = memory.changes(&[range], invalidate).unwrap_or_default();
            last = self.send_pieces(memory, &changes).or(last);
        }
        last
    }

    fn send_pieces(&self, memory: &Memory, changes: &Changes) -> Option<Need> {
        let mut last = None;
        for (runs, bytes) in pieces(changes) {
            let compressed = compress(bytes);
            let message = MemoryData {
                memory: memory.id,
                runs,
                compressed: compressed.is_some(),
                payload: compressed.as_deref().unwrap_or(bytes),
            };
            last = Some(self.readback().send(Vec::new(), &message));
        }
        last
    }
}

/// The ranges in steps, ascending, without what lies in two of them.
fn steps(ranges: &[MemoryRange]) -> Vec<MemoryRange> {
    let mut sorted = ranges.to_vec();
    sorted.sort_unstable_by_key(|range| range.offset);
    let (mut steps, mut done) = (Vec::new(), 0);
    for range in sorted {
        let end = range.offset.saturating_add(range.size);
        let mut offset = range.offset.max(done);
        while offset < end {
            let size = STEP_BYTES.min(end - offset);
            steps.push(MemoryRange { offset, size, ..range });
            offset += size;
        }
        done = done.max(end);
    }
    steps
}

/// Cuts changes into messages of bounded size.
fn pieces(changes: &Changes) -> Vec<(Vec<Run>, &[u8])> {
    let mut pieces = Vec::new();
    let mut runs = Vec::new();
    let (mut start, mut end) = (0_usize, 0_usize);
    for run in &changes.runs {
        let mut run = *run;
        while run.size > 0 {
            let room = PIECE_BYTES_MAX - (end - start);
            let size = usize::try_from(run.size).map_or(room, |size| size.min(room));
            runs.push(Run { offset: run.offset, size: size as u64 });
            run.offset += size as u64;
            run.size -= size as u64;
            end += size;
            if end - start == PIECE_BYTES_MAX || runs.len() == PIECE_RUNS_MAX {
                pieces.push((std::mem::take(&mut runs), &changes.bytes[start..end]));
                start = end;
            }
        }
    }
    if end > start {
        pieces.push((runs, &changes.bytes[start..end]));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_cover_all_in_order() {
        let mut changes = Changes::default();
        let total = PIECE_BYTES_MAX * 2 + 77;
        changes.runs = vec![
            Run { offset: 5, size: 10 },
            Run { offset: 100, size: (total - 17) as u64 },
            Run { offset: 1 << 30, size: 7 },
        ];
        changes.bytes = (0..total).map(|i| u8::try_from(i % 251).unwrap()).collect();
        let pieces = pieces(&changes);
        assert_eq!(pieces.len(), 3);
        let bytes: Vec<u8> = pieces.iter().flat_map(|(_, bytes)| bytes.iter().copied()).collect();
        assert_eq!(bytes, changes.bytes);
        for (runs, bytes) in &pieces {
            assert!(bytes.len() <= PIECE_BYTES_MAX);
            assert_eq!(runs.iter().map(|run| run.size).sum::<u64>(), bytes.len() as u64);
        }
        assert_eq!(pieces[1].0[0].offset, 100 + (PIECE_BYTES_MAX - 10) as u64);
    }

    #[test]
    fn steps_cover_each_byte_once() {
        let range = |offset, size| MemoryRange { memory: 7, offset, size };
        let ranges = [range(100, STEP_BYTES * 2 + 5), range(0, 50), range(40, 80), range(STEP_BYTES, 10)];
        let steps = steps(&ranges);
        let mut covered: Vec<_> = steps.iter().map(|step| (step.offset, step.offset + step.size)).collect();
        covered.sort_unstable();
        assert!(covered.iter().all(|(start, end)| start < end && end - start <= STEP_BYTES));
        assert!(covered.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{covered:?}");
        let bytes: u64 = covered.iter().map(|(start, end)| end - start).sum();
        assert_eq!((covered[0].0, bytes), (0, 100 + STEP_BYTES * 2 + 5));
    }
}
