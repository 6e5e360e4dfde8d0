//! One viewer: what it is sent, and when.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use protocol::control::codec;
use protocol::control::display::WindowPlace;
use protocol::stream::{FrameEnd, FramePart, ServerToViewer};

use self::slot::Slot;
use crate::coding::Coding;
use crate::frame::PresentedFrame;
use crate::mailbox::Mailbox;
use crate::surfaces::Shared;

mod slot;

pub(crate) use slot::Turn;

/// A viewer that lets this many announcements pile up no longer listens: it is dropped.
const EVENTS_MAX: usize = 4096;

/// What to send to a viewer next.
#[derive(Debug)]
pub enum FeedEvent {
    /// On the control stream.
    Message(ServerToViewer),
    /// On a unidirectional stream of its own, opened in the order of these events.
    Frame(CodedFrame),
}

/// A frame that is being coded: its parts come as they are done.
pub struct CodedFrame {
    surface: u64,
    frame_number: u64,
    shared: Arc<Shared>,
    parts: Arc<Parts>,
}

/// Bytes of a frame's stream on their way to the sender.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) bytes: Mailbox<Vec<u8>>,
    pub(crate) coded_us: AtomicU64,
}

impl CodedFrame {
    /// Id of the surface.
    #[must_use]
    pub fn surface(&self) -> u64 {
        self.surface
    }

    /// Number of the frame.
    #[must_use]
    pub fn frame_number(&self) -> u64 {
        self.frame_number
    }

    /// The next bytes of the frame's stream; `None` when all jobs have come, then send [`Self::end`]. May be
    /// cancelled and called again.
    pub async fn next_part(&mut self) -> Option<Vec<u8>> {
        self.parts.bytes.next().await
    }

    /// The last bytes, stamped with the present time as that of sending.
    #[must_use]
    pub fn end(&self) -> Vec<u8> {
        let coded_us = self.parts.coded_us.load(Ordering::Relaxed);
        let mut bytes = Vec::new();
        let part = FramePart::End(FrameEnd { coded_us, sent_us: self.shared.now_us() });
        if codec::encode(&part, &mut bytes).is_err() {
            tracing::error!("the end of a frame does not encode");
        }
        bytes
    }
}

impl fmt::Debug for CodedFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodedFrame")
            .field("surface", &self.surface)
            .field("frame_number", &self.frame_number)
            .finish_non_exhaustive()
    }
}

/// A viewer's end of the streamer. Dropping it unsubscribes.
#[derive(Debug)]
pub struct ViewerFeed {
    feed: Arc<Feed>,
}

impl ViewerFeed {
    pub(crate) fn new(feed: Arc<Feed>) -> Self {
        Self { feed }
    }

    /// What to send next; `None` when the viewer is dropped for not listening. May be cancelled and called again.
    pub async fn next(&mut self) -> Option<FeedEvent> {
        self.feed.events.next().await
    }

    /// A second handle for the task that reads what the viewer says.
    #[must_use]
    pub fn acknowledgements(&self) -> Acknowledgements {
        Acknowledgements { feed: Arc::clone(&self.feed) }
    }
}

impl Drop for ViewerFeed {
    fn drop(&mut self) {
        self.feed.close();
        self.feed.shared.unsubscribe(&self.feed);
    }
}

/// What the viewer reports goes here.
#[derive(Clone, Debug)]
pub struct Acknowledgements {
    feed: Arc<Feed>,
}

impl Acknowledgements {
    /// The viewer has decoded a frame. Not `intact`: the next one will be whole in itself.
    pub fn frame_done(&self, surface: u64, frame_number: u64, intact: bool) {
        let mut state = self.feed.lock();
        let Some(slot) = state.slots.get_mut(&surface) else { return };
        slot.frame_done(frame_number, intact);
        self.feed.start(&mut state, surface);
    }

    /// The path's round trip time, without queueing: how many frames may be on their way follows from it.
    pub fn set_rtt(&self, rtt: Duration) {
        self.feed.lock().rtt = rtt;
    }
}

/// State of one viewer, shared with the coding threads.
#[derive(Debug)]
pub(crate) struct Feed {
    shared: Arc<Shared>,
    events: Mailbox<FeedEvent>,
    state: Mutex<FeedState>,
}

#[derive(Debug, Default)]
struct FeedState {
    slots: BTreeMap<u64, Slot>,
    rtt: Duration,
    closed: bool,
}

impl Feed {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self { shared, events: Mailbox::new(), state: Mutex::default() }
    }

    pub(crate) fn surface_created(
        &self,
        surface: u64,
        title: &str,
        (width, height): (u32, u32),
        place: Option<WindowPlace>,
    ) {
        self.lock().slots.insert(surface, Slot::default());
        self.surface_renamed(surface, title, (width, height), place);
    }

    /// Tells the viewer once more of a surface that it knows.
    pub(crate) fn surface_renamed(
        &self,
        surface: u64,
        title: &str,
        (width, height): (u32, u32),
        place: Option<WindowPlace>,
    ) {
        let title = title.to_owned();
        self.announce(ServerToViewer::SurfaceCreated { surface, title, width, height, place });
    }

    pub(crate) fn surface_destroyed(&self, surface: u64) {
        self.lock().slots.remove(&surface);
        self.announce(ServerToViewer::SurfaceDestroyed { surface });
    }

    /// A newer picture; one that still waits for its turn is forgotten.
    pub(crate) fn offer(self: &Arc<Self>, frame: &Arc<PresentedFrame>, submitted_us: u64) {
        let mut state = self.lock();
        let Some(slot) = state.slots.get_mut(&frame.surface) else { return };
        let skipped = slot.offer(frame, submitted_us);
        self.start(&mut state, frame.surface);
        drop(state);
        drop(skipped);
    }

    /// Coding of a frame has ended; `picture` is what the viewer will have.
    pub(crate) fn coded(self: &Arc<Self>, picture: &Arc<PresentedFrame>) {
        let mut state = self.lock();
        let Some(slot) = state.slots.get_mut(&picture.surface) else { return };
        let previous = slot.coded(picture);
        self.start(&mut state, picture.surface);
        drop(state);
        drop(previous);
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.lock().closed
    }

    fn start(self: &Arc<Self>, state: &mut FeedState, surface: u64) {
        let rtt = state.rtt;
        if state.closed {
            return;
        }
        let Some(slot) = state.slots.get_mut(&surface) else { return };
        let Some(turn) = slot.take_turn(rtt) else { return };
        let parts = Arc::new(Parts { bytes: Mailbox::new(), coded_us: AtomicU64::new(0) });
        self.events.push(FeedEvent::Frame(CodedFrame {
            surface,
            frame_number: turn.picture.frame_number,
            shared: Arc::clone(&self.shared),
            parts: Arc::clone(&parts),
        }));
        Coding::start(Arc::clone(self), Arc::clone(&self.shared), turn, parts);
    }

    fn announce(&self, message: ServerToViewer) {
        if self.events.push(FeedEvent::Message(message)) > EVENTS_MAX {
            tracing::warn!("a viewer does not listen: it is dropped");
            self.close();
        }
    }

    pub(crate) fn close(&self) {
        let mut state = self.lock();
        state.closed = true;
        state.slots.clear();
        drop(state);
        self.events.close();
    }

    fn lock(&self) -> MutexGuard<'_, FeedState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
