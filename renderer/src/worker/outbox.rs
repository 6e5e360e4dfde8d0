//! The host's end of an event or readback lane: numbers the frames and queues them for the network.

use std::sync::{Mutex, PoisonError};

use protocol::wire::message::Message;
use protocol::wire::{FrameHeader, LaneHeader, LaneId, LaneKind, Need};
use tokio::sync::mpsc;

/// Pieces of frames that may wait for the network on one lane; a sender beyond that waits too.
const QUEUED_PIECES_MAX: usize = 128;
/// Bytes of a piece: most frames are one.
const PIECE_BYTES: usize = 64 << 10;

/// The network's end of an [`Outbox`]: what to open, and the frames to write on it, one by one.
#[derive(Debug)]
pub struct Outlet {
    /// Opens the lane.
    pub header: LaneHeader,
    /// Frames in order; one of more than 64 KiB in pieces, so that what may wait is bounded in bytes.
    pub frames: mpsc::Receiver<Vec<u8>>,
}

/// One lane from host to guest. Any thread outside of the async runtime may send; a full queue blocks it.
#[derive(Debug)]
pub struct Outbox {
    lane: LaneId,
    sent: Mutex<u64>,
    frames: mpsc::Sender<Vec<u8>>,
}

impl Outbox {
    /// A lane and its network end.
    #[must_use]
    pub fn new(kind: LaneKind, lane: LaneId, device: u64) -> (Self, Outlet) {
        let (sender, frames) = mpsc::channel(QUEUED_PIECES_MAX);
        let header = LaneHeader { kind, lane, device, is_segmented: false };
        (Self { lane, sent: Mutex::new(0), frames: sender }, Outlet { header, frames })
    }

    /// Queues one message; gives what a later frame needs in order to come after it. When the session has ended
    /// the message is dropped.
    ///
    /// # Panics
    /// When called from an async task.
    pub fn send<'a, M: Message<'a>>(&self, needs: Vec<Need>, message: &M) -> Need {
        let mut header = FrameHeader { body_bytes: 0, opcode: M::OPCODE, call: 0, needs };
        let mut frame = Vec::new();
        header.encode(&mut frame);
        let body_at = frame.len();
        Message::encode(message, &mut frame);
        header.body_bytes = u32::try_from(frame.len() - body_at).unwrap_or(u32::MAX);
        header.patch(&mut frame);
        // Held across the send: frames are queued in the order of their numbers.
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        *sent += 1;
        if !self.queue(frame) {
            tracing::trace!(lane = self.lane.0, "frame dropped: the session has ended");
        }
        Need { lane: self.lane, frame: *sent }
    }

    fn queue(&self, frame: Vec<u8>) -> bool {
        if frame.len() <= PIECE_BYTES {
            return self.frames.blocking_send(frame).is_ok();
        }
        frame.chunks(PIECE_BYTES).all(|piece| self.frames.blocking_send(piece.to_vec()).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use protocol::wire::message::Reply;

    use super::*;

    #[test]
    fn a_long_frame_waits_in_pieces_and_what_nobody_reads_is_bounded() {
        let (outbox, mut outlet) = Outbox::new(LaneKind::Event, LaneId(1), 0);
        let body = vec![7; 3 * PIECE_BYTES];
        outbox.send(Vec::new(), &Reply { call: 1, body: &body });
        let mut frame = Vec::new();
        while let Ok(piece) = outlet.frames.try_recv() {
            assert!(piece.len() <= PIECE_BYTES);
            frame.extend_from_slice(&piece);
        }
        let (header, used) = FrameHeader::decode(&frame).unwrap().unwrap();
        assert_eq!(frame.len() - used, usize::try_from(header.body_bytes).unwrap());
        let sending = std::thread::spawn(move || {
            for _ in 0..QUEUED_PIECES_MAX {
                outbox.send(Vec::new(), &Reply { call: 1, body: &body });
            }
        });
        // Full, although it was sent a quarter of that.
        while outlet.frames.len() < QUEUED_PIECES_MAX {
            std::thread::yield_now();
        }
        drop(outlet);
        sending.join().unwrap();
    }
}
