//! Outgoing lanes: app threads append frames to a buffer, the I/O thread takes the bytes away.

use std::cell::Cell;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use protocol::limits::FRAME_BYTES_MAX;
use protocol::wire::message::{Message, Upload};
use protocol::wire::segment::SegmentHeader;
use protocol::wire::{FrameHeader, LaneId, Need};

use crate::answers::HostAnswers;
use crate::contents::{HostContents, Mark, Part, Plan};
use crate::own_files::OwnFiles;
use crate::stats::Stats;
use crate::waiting::Waits;
use crate::wake::Wake;

/// Buffered bytes at which a lane is flushed without being asked.
const FLUSH_BYTES: usize = 64 << 10;
/// Bytes waiting for the network at which app threads block.
const QUEUED_BYTES_MAX: usize = 64 << 20;

thread_local! {
    static IS_IO_THREAD: Cell<bool> = const { Cell::new(false) };
}

/// The calling thread drains the lanes: it must never wait for room in them.
pub(crate) fn mark_io_thread() {
    IS_IO_THREAD.set(true);
}

/// Whether the calling thread drains the lanes.
pub(crate) fn is_io_thread() -> bool {
    IS_IO_THREAD.get()
}

/// The bound on what waits for the network, over all lanes of a session.
#[derive(Debug, Default)]
pub struct Outbound {
    queued: AtomicUsize,
    closed: AtomicBool,
    /// Threads of the app that wait for room.
    waiting: Mutex<usize>,
    room: Wake,
    contents: HostContents,
    answers: HostAnswers,
    files: OwnFiles,
}

impl Outbound {
    /// The connection's sockets. Where they are gone nobody may wake the I/O thread: that writes into a descriptor, which is
    /// the program's own by now.
    #[must_use]
    pub fn files(&self) -> &OwnFiles {
        &self.files
    }

    /// What the host has already.
    #[must_use]
    pub fn contents(&self) -> &HostContents {
        &self.contents
    }

    /// What the host answered in earlier sessions.
    #[must_use]
    pub fn answers(&self) -> &HostAnswers {
        &self.answers
    }

    fn wait_for_room(&self) {
        if self.queued.load(Ordering::Relaxed) < QUEUED_BYTES_MAX || is_io_thread() {
            return;
        }
        let _waits = Waits::begin();
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        *waiting = waiting.saturating_add(1);
        while self.queued.load(Ordering::Relaxed) >= QUEUED_BYTES_MAX && !self.closed.load(Ordering::Relaxed)
        {
            waiting = self.room.wait(&self.waiting, waiting, None);
        }
        *waiting = waiting.saturating_sub(1);
    }

    /// The network took these bytes.
    pub fn release(&self, bytes: usize) {
        let before = self.queued.fetch_sub(bytes, Ordering::Relaxed);
        if before >= QUEUED_BYTES_MAX {
            self.wake();
        }
    }

    /// Nothing will be sent any more: appends are dropped, whoever waits for room goes on.
    pub fn close(&self) {
        self.closed.store(true, Ordering::Relaxed);
        self.wake();
    }

    fn wake(&self) {
        drop(self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        self.room.notify_all();
    }
}

#[derive(Debug, Default)]
struct Buffer {
    bytes: Vec<u8>,
    /// What stands between them, ascending.
    marks: Vec<Mark>,
    frames: u64,
    urgent: bool,
    finished: bool,
}

impl Buffer {
    /// Appends bytes, but for the parts that the host has; gives how many those are.
    fn extend(&mut self, bytes: &[u8], parts: &[Part]) -> usize {
        let (mut from, mut held) = (0, 0);
        for (range, plan) in parts {
            let (Some(before), Some(part)) = (bytes.get(from..range.start), bytes.get(range.clone())) else {
                continue;
            };
            self.bytes.extend_from_slice(before);
            let at = self.bytes.len();
            let size = u32::try_from(part.len()).unwrap_or(0);
            let header = match *plan {
                Plan::Keep => {
                    self.bytes.extend_from_slice(part);
                    SegmentHeader::Keep(size)
                }
                Plan::Held(content) => {
                    held += part.len();
                    SegmentHeader::Held { bytes: size, content }
                }
            };
            self.marks.push(Mark { at, header });
            from = range.end;
        }
        self.bytes.extend_from_slice(bytes.get(from..).unwrap_or_default());
        held
    }
}

/// What the I/O thread finds in a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// Nothing.
    Nothing,
    /// Bytes that may wait for more.
    Lazy,
    /// Bytes that somebody waits for.
    Urgent,
    /// The last bytes (maybe none), after which the lane ends.
    Last,
}

/// One outgoing lane.
#[derive(Debug)]
pub struct Lane {
    id: LaneId,
    buffer: Mutex<Buffer>,
    outbound: Arc<Outbound>,
    stats: Arc<Stats>,
    wake: tokio::sync::Notify,
}

impl Lane {
    /// A lane that is not open yet; what is appended waits.
    #[must_use]
    pub fn new(id: LaneId, outbound: Arc<Outbound>, stats: Arc<Stats>) -> Self {
        Self { id, buffer: Mutex::default(), outbound, stats, wake: tokio::sync::Notify::new() }
    }

    /// Where it ends.
    #[must_use]
    pub fn outbound(&self) -> &Outbound {
        &self.outbound
    }

    /// What the host has already.
    #[must_use]
    pub fn contents(&self) -> &HostContents {
        &self.outbound.contents
    }

    /// The lane's number.
    #[must_use]
    pub fn id(&self) -> LaneId {
        self.id
    }

    /// Appends a frame; gives its number. Blocks while too much waits for the network. On a closed session the
    /// frame is dropped.
    pub fn append(&self, opcode: u16, call: u32, needs: &[Need], body: &[u8]) -> u64 {
        self.append_with(opcode, call, needs, |bytes| bytes.extend_from_slice(body))
    }

    /// As [`Self::append`], for a session message that nobody answers: it is encoded in its place.
    pub fn append_message<'a, M: Message<'a>>(&self, needs: &[Need], message: &M) -> u64 {
        self.append_with(M::OPCODE, 0, needs, |bytes| Message::encode(message, bytes))
    }

    /// As [`Self::append`], for a body with large arrays: those that the host has are named.
    pub fn append_large(&self, opcode: u16, needs: &[Need], body: &[u8], arrays: &[Range<usize>]) -> u64 {
        if arrays.is_empty() {
            return self.append(opcode, 0, needs, body);
        }
        let parts = self.outbound.contents.plan_arrays(body, arrays);
        self.append_buffered(opcode, 0, needs, |buffer| buffer.extend(body, &parts))
    }

    /// As [`Self::append_message`], for an upload of which some parts may be named.
    pub fn append_upload(&self, needs: &[Need], upload: &Upload<'_>, parts: &[Part]) -> u64 {
        self.append_buffered(Upload::OPCODE, 0, needs, |buffer| {
            upload.encode_before_payload(&mut buffer.bytes);
            buffer.extend(upload.payload, parts)
        })
    }

    fn append_with(&self, opcode: u16, call: u32, needs: &[Need], body: impl FnOnce(&mut Vec<u8>)) -> u64 {
        self.append_buffered(opcode, call, needs, |buffer| {
            body(&mut buffer.bytes);
            0
        })
    }

    /// `body` appends to the buffer, and gives how many bytes of the body are not in it.
    fn append_buffered(
        &self,
        opcode: u16,
        call: u32,
        needs: &[Need],
        body: impl FnOnce(&mut Buffer) -> usize,
    ) -> u64 {
        if crate::process::is_forked_child() {
            return 0;
        }
        self.outbound.wait_for_room();
        let mut header = FrameHeader { body_bytes: 0, opcode, call, needs: needs.to_vec() };
        let mut buffer = self.lock();
        if self.outbound.closed.load(Ordering::Relaxed) {
            return buffer.frames;
        }
        let start = buffer.bytes.len();
        header.encode(&mut buffer.bytes);
        let body_at = buffer.bytes.len();
        let marks = buffer.marks.len();
        let held = body(&mut buffer);
        let bytes = buffer.bytes.len().saturating_sub(body_at).saturating_add(held);
        let Some(body_bytes) = u32::try_from(bytes).ok().filter(|_| bytes <= FRAME_BYTES_MAX) else {
            buffer.bytes.truncate(start);
            buffer.marks.truncate(marks);
            tracing::error!(opcode, bytes, "a command over the limit is dropped");
            return buffer.frames;
        };
        header.body_bytes = body_bytes;
        if let Some(place) = buffer.bytes.get_mut(start..) {
            header.patch(place);
        }
        buffer.frames = buffer.frames.saturating_add(1);
        let number = buffer.frames;
        let added = buffer.bytes.len().saturating_sub(start);
        let now_urgent = !buffer.urgent && buffer.bytes.len() >= FLUSH_BYTES;
        buffer.urgent |= now_urgent;
        drop(buffer);
        self.outbound.queued.fetch_add(added, Ordering::Relaxed);
        self.stats.sent(added.saturating_add(held));
        self.stats.named(held);
        if start == 0 || now_urgent {
            self.wake_io_thread();
        }
        number
    }

    /// Sends what is buffered at once.
    pub fn flush(&self) {
        if crate::process::is_forked_child() {
            return;
        }
        let mut buffer = self.lock();
        if buffer.bytes.is_empty() || buffer.urgent {
            return;
        }
        buffer.urgent = true;
        drop(buffer);
        self.wake_io_thread();
    }

    fn wake_io_thread(&self) {
        if is_io_thread() || self.outbound.files.are_there() {
            self.wake.notify_one();
        }
    }

    /// Ends the lane after what is buffered.
    pub fn finish(&self) {
        self.lock().finished = true;
        self.wake_io_thread();
    }

    /// Number of the last frame appended; 0 before the first.
    #[must_use]
    pub fn last_frame(&self) -> u64 {
        self.lock().frames
    }

    /// The dependency on everything appended so far.
    #[must_use]
    pub fn need(&self) -> Option<Need> {
        let frame = self.last_frame();
        (frame > 0).then_some(Need { lane: self.id, frame })
    }

    /// For the I/O thread: resolves when the lane may have something.
    pub(crate) async fn woken(&self) {
        self.wake.notified().await;
    }

    /// For the I/O thread: what waits.
    #[must_use]
    pub fn waiting(&self) -> Waiting {
        let buffer = self.lock();
        match (buffer.finished, buffer.bytes.is_empty(), buffer.urgent) {
            (true, ..) => Waiting::Last,
            (_, true, _) => Waiting::Nothing,
            (_, _, true) => Waiting::Urgent,
            (_, _, false) => Waiting::Lazy,
        }
    }

    /// For the I/O thread: swaps the bytes with `spare`, an empty buffer; gives what stands between them.
    pub fn take(&self, spare: &mut Vec<u8>) -> Vec<Mark> {
        spare.clear();
        let mut buffer = self.lock();
        std::mem::swap(&mut buffer.bytes, spare);
        buffer.urgent = false;
        std::mem::take(&mut buffer.marks)
    }

    fn lock(&self) -> MutexGuard<'_, Buffer> {
        self.buffer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
