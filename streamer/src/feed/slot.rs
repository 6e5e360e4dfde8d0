//! One surface for one viewer: which picture is coded next, and when.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use crate::frame::PresentedFrame;

/// More frames than this are never on their way.
const WINDOW_MAX: usize = 8;
/// One frame is being decoded while the next is being coded and sent.
const WINDOW_MIN: usize = 2;

/// A picture whose turn it is.
#[derive(Debug)]
pub(crate) struct Turn {
    pub(crate) picture: Arc<PresentedFrame>,
    /// What the viewer will have by then: of the same extent.
    pub(crate) reference: Option<Arc<PresentedFrame>>,
    pub(crate) submitted_us: u64,
}

#[derive(Debug, Default)]
pub(super) struct Slot {
    pending: Option<(Arc<PresentedFrame>, u64)>,
    /// The picture coded last.
    reference: Option<Arc<PresentedFrame>>,
    /// Numbers of frames in coding, on their way or being decoded, oldest first.
    in_flight: VecDeque<u64>,
    coding: bool,
    /// The viewer's picture went wrong: code one without reference, and believe no complaint about older ones.
    whole_from: Option<u64>,
    offered_us: Option<u64>,
    interval_us: Option<u64>,
}

impl Slot {
    /// Gives back the picture that will not be sent.
    pub(super) fn offer(
        &mut self,
        picture: &Arc<PresentedFrame>,
        submitted_us: u64,
    ) -> Option<(Arc<PresentedFrame>, u64)> {
        if let Some(last) = self.offered_us.replace(submitted_us) {
            let gap = submitted_us.saturating_sub(last);
            self.interval_us = Some(self.interval_us.map_or(gap, |mean| (mean * 7 + gap) / 8));
        }
        self.pending.replace((Arc::clone(picture), submitted_us))
    }

    /// The picture to code now, if the viewer is ready for one.
    pub(super) fn take_turn(&mut self, rtt: Duration) -> Option<Turn> {
        if self.coding || self.in_flight.len() >= self.window(rtt) {
            return None;
        }
        let (picture, submitted_us) = self.pending.take()?;
        self.coding = true;
        self.in_flight.push_back(picture.frame_number);
        let mut reference = self.reference.take().filter(|reference| reference.same_extent(&picture));
        if self.whole_from == Some(0) {
            self.whole_from = Some(picture.frame_number);
            reference = None;
        }
        Some(Turn { picture, reference, submitted_us })
    }

    /// Gives back the picture that is no longer needed.
    pub(super) fn coded(&mut self, picture: &Arc<PresentedFrame>) -> Option<Arc<PresentedFrame>> {
        self.coding = false;
        self.reference.replace(Arc::clone(picture))
    }

    pub(super) fn frame_done(&mut self, frame_number: u64, intact: bool) {
        // Frames are done in order: what is older than this one has been done too.
        while self.in_flight.front().is_some_and(|&front| front <= frame_number) {
            self.in_flight.pop_front();
        }
        if !intact && self.whole_from.is_none_or(|from| from > 0 && frame_number >= from) {
            tracing::warn!(
                frame_number,
                "a viewer decoded another picture than was sent: it gets a whole one"
            );
            self.whole_from = Some(0);
            // A whole frame comes even if the app presents no other.
            if self.pending.is_none()
                && let Some(reference) = &self.reference
            {
                self.pending = Some((Arc::clone(reference), self.offered_us.unwrap_or(0)));
            }
        }
    }

    /// Frames that may be on their way: as many as the app presents within a round trip, and one in each hand.
    fn window(&self, rtt: Duration) -> usize {
        let interval_us = self.interval_us.unwrap_or(u64::MAX).max(1);
        let rtt_us = u64::try_from(rtt.as_micros()).unwrap_or(u64::MAX);
        let within = usize::try_from(rtt_us / interval_us).unwrap_or(WINDOW_MAX);
        within.saturating_add(WINDOW_MIN).min(WINDOW_MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(frame_number: u64) -> Arc<PresentedFrame> {
        let pixels = vec![0; 16].into();
        Arc::new(PresentedFrame { surface: 1, frame_number, width: 2, height: 2, pixels, rendered_us: 0 })
    }

    fn turn(slot: &mut Slot, rtt_ms: u64) -> Option<(u64, Option<u64>)> {
        let turn = slot.take_turn(Duration::from_millis(rtt_ms))?;
        slot.coded(&turn.picture);
        Some((turn.picture.frame_number, turn.reference.map(|reference| reference.frame_number)))
    }

    #[test]
    fn newest_picture_wins_and_the_window_is_bounded() {
        let mut slot = Slot::default();
        let mut sent = Vec::new();
        for number in 1..=10 {
            slot.offer(&picture(number), number * 16_000);
            sent.extend(turn(&mut slot, 0));
        }
        assert_eq!(sent, [(1, None), (2, Some(1))]);
        slot.frame_done(2, true);
        assert_eq!(turn(&mut slot, 0), Some((10, Some(2))));
        assert_eq!(turn(&mut slot, 0), None);
    }

    #[test]
    fn a_long_path_has_more_frames_on_its_way() {
        let mut slot = Slot::default();
        let sent = (1..=20)
            .filter_map(|number| {
                slot.offer(&picture(number), number * 16_000);
                turn(&mut slot, 50)
            })
            .count();
        assert_eq!(sent, 50 / 16 + WINDOW_MIN);
    }

    #[test]
    fn a_broken_picture_is_replaced_by_a_whole_one_once() {
        let mut slot = Slot::default();
        for number in 1..=2 {
            slot.offer(&picture(number), 0);
            turn(&mut slot, 0);
        }
        slot.frame_done(1, false);
        assert_eq!(turn(&mut slot, 0), Some((2, None)));
        // The complaint about a frame that was already on its way is not a new one.
        slot.frame_done(1, false);
        assert_eq!(turn(&mut slot, 0), None);
        slot.offer(&picture(3), 0);
        slot.frame_done(2, true);
        assert_eq!(turn(&mut slot, 0), Some((3, Some(2))));
    }
}
