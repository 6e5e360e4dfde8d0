//! The segments of one lane: coded where the link takes longer than the codec.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use bytes::Bytes;
use protocol::limits;
use protocol::wire::segment::{Compressor, SegmentHeader};

use super::spares::Spares;
use crate::config::CompressMode;
use crate::contents::Mark;

/// A codec keeps a core of the guest busy: it has to be this many times as fast as the link.
const ADVANTAGE: f64 = 2.0;
/// Batches after which contents that did not get smaller are tried again.
const TRIED_EVERY: u32 = 32;
/// Share of the last batch in what is known of the codec.
const NEW_SHARE: f64 = 0.25;
/// Bytes below which the time that a batch took says little.
const MEASURED_BYTES_MIN: usize = 4 << 10;

/// Compressors that the lanes of a session have between them. The host has room for twice as many, and may hear of a
/// lane's end after that of its successor's beginning.
#[derive(Debug, Default)]
pub(super) struct Compressors(Arc<AtomicUsize>);

/// Counts one compressor while it lives.
#[derive(Debug)]
struct Counted {
    compressor: Compressor,
    counter: Arc<AtomicUsize>,
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.counter.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Compressors {
    fn one_more(&self) -> Option<Counted> {
        let more = |count| (count < limits::CODED_LANES_MAX / 2).then_some(count + 1);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more).ok()?;
        let Ok(compressor) = Compressor::new() else {
            self.0.fetch_sub(1, Ordering::Relaxed);
            return None;
        };
        Some(Counted { compressor, counter: Arc::clone(&self.0) })
    }
}

/// Makes segments of a lane's bytes.
#[derive(Debug)]
pub(super) struct Coding {
    mode: CompressMode,
    compressor: Option<Counted>,
    /// No compressor is to be had, or it failed.
    is_out: bool,
    /// Coded bytes over raw bytes, lately.
    ratio: f64,
    /// Raw bytes that the codec takes in a second.
    bytes_per_s: f64,
    /// Batches that were not coded since the last one that was.
    passed: u32,
}

impl Coding {
    pub(super) fn new(mode: CompressMode) -> Self {
        // A guess until something is known: commands get to a third at least, at some hundreds of megabytes a second.
        Self { mode, compressor: None, is_out: false, ratio: 0.3, bytes_per_s: 3e8, passed: 0 }
    }

    /// The segments of a batch, with what stands between its bytes, for a link that is this slow, or that nothing waits for.
    pub(super) fn segments(
        &mut self,
        (bytes, marks): (Vec<u8>, &[Mark]),
        link_bytes_per_s: Option<f64>,
        compressors: &Compressors,
        spares: &Arc<Spares>,
    ) -> Vec<Bytes> {
        if !self.is_out && self.is_worth_it(link_bytes_per_s) {
            match self.coded(&bytes, marks, compressors) {
                Some(coded) => {
                    spares.give_back(bytes);
                    return vec![coded.into()];
                }
                None => self.is_out = true,
            }
        }
        stored(&spares.lend(bytes), marks)
    }

    fn is_worth_it(&mut self, link_bytes_per_s: Option<f64>) -> bool {
        let link = match (self.mode, link_bytes_per_s) {
            (CompressMode::Always, _) => return true,
            (CompressMode::Best, Some(link)) => link * ADVANTAGE,
            (CompressMode::Never, _) | (CompressMode::Best, None) => return false,
        };
        if link < self.bytes_per_s * (1.0 - self.ratio) {
            return true;
        }
        self.passed = self.passed.saturating_add(1);
        // Contents change: what did not pay may do so now.
        self.passed >= TRIED_EVERY && link < self.bytes_per_s
    }

    #[expect(clippy::cast_precision_loss, reason = "a batch is far below 2^52 bytes")]
    fn coded(&mut self, raw: &[u8], marks: &[Mark], compressors: &Compressors) -> Option<Vec<u8>> {
        if self.compressor.is_none() {
            self.compressor = compressors.one_more();
        }
        let start = Instant::now();
        let mut out = Vec::new();
        let compressor = &mut self.compressor.as_mut()?.compressor;
        for (part, header) in pieces(raw.len(), marks) {
            let coded = compressor.encode(raw.get(part).unwrap_or_default(), &mut out);
            if let Err(error) = coded {
                // What it has seen does not matter any more: nothing is coded from now on.
                tracing::warn!(%error, "a lane is not compressed any more");
                return None;
            }
            header.into_iter().for_each(|header| header.encode(&mut out));
        }
        self.passed = 0;
        if raw.len() >= MEASURED_BYTES_MIN {
            let rate = raw.len() as f64 / start.elapsed().as_secs_f64().max(1e-9);
            let ratio = out.len() as f64 / raw.len() as f64;
            self.bytes_per_s += (rate - self.bytes_per_s) * NEW_SHARE;
            self.ratio += (ratio.min(1.0) - self.ratio) * NEW_SHARE;
        }
        Some(out)
    }
}

/// So many bytes, cut where something stands between them: what comes after each piece.
fn pieces(bytes: usize, marks: &[Mark]) -> impl Iterator<Item = (Range<usize>, Option<SegmentHeader>)> {
    let ends = marks.iter().map(|mark| (mark.at, Some(mark.header))).chain([(bytes, None)]);
    ends.scan(0, |from, (at, header)| {
        let part = *from..at;
        *from = at;
        Some((part, header))
    })
}

/// The bytes as they are.
fn stored(bytes: &Bytes, marks: &[Mark]) -> Vec<Bytes> {
    let mut segments = Vec::new();
    let mut head = Vec::new();
    for (piece, header) in pieces(bytes.len(), marks) {
        let mut piece = bytes.slice(piece);
        while !piece.is_empty() {
            let part = piece.split_to(piece.len().min(SegmentHeader::STORED_BYTES_MAX));
            SegmentHeader::Stored(u32::try_from(part.len()).unwrap_or(0)).encode(&mut head);
            segments.extend([std::mem::take(&mut head).into(), part]);
        }
        header.into_iter().for_each(|header| header.encode(&mut head));
    }
    if !head.is_empty() {
        segments.push(head.into());
    }
    segments
}

#[cfg(test)]
mod tests {
    use super::*;

    const SLOW: Option<f64> = Some(12.5e6);

    fn is_coded(segments: &[Bytes]) -> bool {
        SegmentHeader::more_bytes(*segments[0].first_chunk().unwrap()) > 0
    }

    fn noise(seed: u64, bytes: usize) -> Vec<u8> {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56).to_le_bytes()[0]
        };
        (0..bytes).map(|_| next()).collect()
    }

    #[test]
    fn only_what_a_slow_link_carries_is_coded_unless_asked_for() {
        let compressors = Compressors::default();
        let spares = Arc::default();
        let mut coding = Coding::new(CompressMode::Best);
        assert!(!is_coded(&coding.segments((vec![1; 5000], &[]), None, &compressors, &spares)));
        assert!(!is_coded(&coding.segments((vec![1; 5000], &[]), Some(1e9), &compressors, &spares)));
        assert!(is_coded(&coding.segments((vec![1; 5000], &[]), SLOW, &compressors, &spares)));
        assert!(is_coded(&Coding::new(CompressMode::Always).segments(
            (vec![1], &[]),
            None,
            &compressors,
            &spares
        )));
        assert!(!is_coded(&Coding::new(CompressMode::Never).segments(
            (vec![1], &[]),
            SLOW,
            &compressors,
            &spares
        )));
    }

    #[test]
    fn what_does_not_get_smaller_is_only_tried_now_and_then() {
        let compressors = Compressors::default();
        let spares = Arc::default();
        let mut coding = Coding::new(CompressMode::Best);
        let mut coded =
            |seed| is_coded(&coding.segments((noise(seed, 16 << 10), &[]), SLOW, &compressors, &spares));
        let before = (0..100).filter(|seed| coded(*seed)).count();
        assert!(before < 40, "{before}");
        let after = (100..228).filter(|seed| coded(*seed)).count();
        assert!(after <= 4, "{after}");
    }

    #[test]
    fn a_session_has_so_many_compressors_and_no_more() {
        let compressors = Compressors::default();
        let spares = Arc::default();
        let mut lanes: Vec<_> =
            (0..=limits::CODED_LANES_MAX / 2).map(|_| Coding::new(CompressMode::Always)).collect();
        let coded: Vec<_> = lanes
            .iter_mut()
            .map(|lane| is_coded(&lane.segments((vec![1], &[]), None, &compressors, &spares)))
            .collect();
        assert_eq!(coded.iter().filter(|coded| !**coded).count(), 1);
        drop(lanes);
        assert!(is_coded(&Coding::new(CompressMode::Always).segments(
            (vec![1], &[]),
            None,
            &compressors,
            &spares
        )));
    }
}
