//! Reading the guest's lanes: each stream is cut into frames, which one thread per lane acts upon in order.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;

use protocol::limits;
use protocol::wire::{FrameHeader, LaneHeader, LaneKind};
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::contents::Contents;
use super::lane_executor;
use super::segments::{LaneBytes, ReadError};
use crate::replayer::Session;

/// Bytes that memory for a frame's body is taken in while they arrive: a guest takes what it sends, not what it
/// announces.
const BODY_STEP: usize = 1 << 20;
/// A frame's own cost in a lane's queue, so that empty frames count too.
const FRAME_COST: usize = 256;

/// One frame, read whole.
#[derive(Debug)]
pub(crate) struct Frame {
    pub(crate) header: FrameHeader,
    pub(crate) body: Vec<u8>,
    /// Gives the frame's bytes back to its lane when it has been acted upon.
    pub(super) queued: Queued,
}

/// Bytes that a frame holds of its lane's and the session's allowance.
#[derive(Debug)]
pub(super) struct Queued {
    bytes: usize,
    total: Arc<AtomicUsize>,
    /// Of the lane's, and of the session's.
    _permits: (OwnedSemaphorePermit, Option<OwnedSemaphorePermit>),
}

#[cfg(test)]
impl Queued {
    /// For frames that were never read from a stream.
    pub(super) fn unaccounted() -> Self {
        let all = Arc::new(Semaphore::new(1));
        let permit = all.try_acquire_owned().expect("a permit");
        Self { bytes: 0, total: Arc::default(), _permits: (permit, None) }
    }
}

impl Drop for Queued {
    fn drop(&mut self) {
        self.total.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

/// A lane that is open, as long as this lives.
#[derive(Debug)]
struct Open(Arc<AtomicUsize>);

impl Open {
    fn one_more(open: &Arc<AtomicUsize>) -> Option<Self> {
        let more = |open: usize| (open < limits::LANES_OPEN_MAX).then_some(open + 1);
        open.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more).ok()?;
        Some(Self(Arc::clone(open)))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Why a lane's stream cannot be read on.
#[derive(Debug, thiserror::Error)]
enum LaneError {
    #[error(transparent)]
    Frame(#[from] protocol::wire::frame::FrameError),
    #[error("{0}")]
    Breach(&'static str),
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error("its thread cannot be started: {0}")]
    Thread(std::io::Error),
}

/// The guest's lanes of one session, and the threads that act upon them.
#[derive(Debug)]
pub(crate) struct Lanes {
    session: Arc<Session>,
    contents: Option<Arc<Contents>>,
    opened: Mutex<HashSet<u32>>,
    open: Arc<AtomicUsize>,
    /// Of them with a decompressor.
    windows: Arc<AtomicUsize>,
    queued_bytes: Arc<AtomicUsize>,
    /// Bytes that all lanes together may have waiting, beside what each may have for sure.
    allowance: Arc<Semaphore>,
    executors: Mutex<Vec<JoinHandle<()>>>,
}

impl Lanes {
    /// Of a session; with contents that are had and kept for its tenant.
    pub(crate) fn new(session: Arc<Session>, contents: Option<Arc<Contents>>) -> Arc<Self> {
        Arc::new(Self {
            session,
            contents,
            opened: Mutex::default(),
            open: Arc::default(),
            windows: Arc::default(),
            queued_bytes: Arc::default(),
            allowance: Arc::new(Semaphore::new(limits::SESSION_QUEUED_BYTES_MAX)),
            executors: Mutex::default(),
        })
    }

    /// Reads one lane until it ends or the session does. A breach ends the session.
    pub(crate) async fn read(self: Arc<Self>, mut stream: impl AsyncRead + Unpin) {
        let mut end = self.session.watch_end();
        let read = tokio::select! {
            read = self.read_lane(&mut stream) => read,
            _ = end.wait_for(|ended| *ended) => return,
        };
        if let Err((lane, error)) = read {
            let lane = lane.map_or_else(String::new, |lane| format!(" {lane}"));
            self.session.end(format!("lane{lane}: {error}"));
        }
    }

    async fn read_lane(&self, stream: &mut (impl AsyncRead + Unpin)) -> Result<(), (Option<u32>, LaneError)> {
        let mut bytes = [0; LaneHeader::BYTES];
        stream.read_exact(&mut bytes).await.map_err(|error| (None, ReadError::from(error).into()))?;
        let header = LaneHeader::decode(&bytes).map_err(|error| (None, error.into()))?;
        let lane = header.lane.0;
        let frames = self.open(header).map_err(|error| (Some(lane), error))?;
        let bytes = LaneBytes::new(stream, header.is_segmented, &self.windows);
        let mut bytes = bytes.with_contents(self.contents.clone());
        self.read_frames(&mut bytes, &frames).await.map_err(|error| (Some(lane), error))
    }

    /// Takes the lane's number and starts its thread.
    fn open(&self, header: LaneHeader) -> Result<mpsc::Sender<Frame>, LaneError> {
        if !matches!(header.kind, LaneKind::Control | LaneKind::Bulk) {
            return Err(LaneError::Breach("a lane of the host's kinds"));
        }
        if header.lane.0 >= limits::LANES_MAX {
            return Err(LaneError::Breach("its number is over the limit"));
        }
        if !self.opened.lock().unwrap_or_else(PoisonError::into_inner).insert(header.lane.0) {
            return Err(LaneError::Breach("opened twice"));
        }
        let open = Open::one_more(&self.open).ok_or(LaneError::Breach("too many lanes are open"))?;
        let (sender, frames) = mpsc::channel();
        let session = Arc::clone(&self.session);
        let executor = std::thread::Builder::new().name(format!("lane-{}", header.lane.0)).spawn(move || {
            lane_executor::run(&session, header, &frames);
            drop(open);
        });
        let executor = executor.map_err(LaneError::Thread)?;
        let mut executors = self.executors.lock().unwrap_or_else(PoisonError::into_inner);
        // Of those that have ended nothing is left to wait for: a guest may open and end lanes all its life.
        executors.retain(|executor| !executor.is_finished());
        executors.push(executor);
        Ok(sender)
    }

    async fn read_frames(
        &self,
        stream: &mut LaneBytes<'_, impl AsyncRead + Unpin>,
        frames: &mpsc::Sender<Frame>,
    ) -> Result<(), LaneError> {
        let allowance = Arc::new(Semaphore::new(limits::LANE_QUEUED_BYTES_MAX));
        while let Some(header) = read_header(stream).await? {
            let queued = self.enqueue(&header, &allowance).await?;
            let body = read_body(stream, &header).await?;
            if frames.send(Frame { header, body, queued }).is_err() {
                // The executor has ended, and with it the session.
                return Ok(());
            }
        }
        Ok(())
    }

    /// Waits until the lane's queue and the session's have room, then counts the frame.
    async fn enqueue(&self, header: &FrameHeader, allowance: &Arc<Semaphore>) -> Result<Queued, LaneError> {
        let body_bytes = usize::try_from(header.body_bytes).unwrap_or(usize::MAX);
        let bytes = body_bytes.saturating_add(FRAME_COST);
        let closed = |_| LaneError::Breach("its queue was closed");
        // A frame larger than the whole allowance takes all of it: it waits until it is alone.
        let permits = |most: usize| u32::try_from(bytes.min(most)).unwrap_or(u32::MAX);
        let lanes = permits(limits::LANE_QUEUED_BYTES_MAX);
        let lane = Arc::clone(allowance).acquire_many_owned(lanes).await.map_err(closed)?;
        let taken = limits::LANE_QUEUED_BYTES_MAX - allowance.available_permits();
        let session = if taken <= limits::LANE_QUEUED_BYTES_SURE {
            None
        } else {
            // Half of it at most: one frame, however long, leaves something for other lanes.
            let sessions = permits(limits::SESSION_QUEUED_BYTES_MAX / 2);
            Some(Arc::clone(&self.allowance).acquire_many_owned(sessions).await.map_err(closed)?)
        };
        self.queued_bytes.fetch_add(bytes, Ordering::Relaxed);
        Ok(Queued { bytes, total: Arc::clone(&self.queued_bytes), _permits: (lane, session) })
    }

    /// Waits for the lanes' threads; the session has ended. Blocks.
    pub(crate) fn join(&self) {
        let executors = std::mem::take(&mut *self.executors.lock().unwrap_or_else(PoisonError::into_inner));
        for executor in executors {
            if executor.join().is_err() {
                tracing::error!("a lane's thread panicked outside of a frame");
            }
        }
    }
}

/// Reads the next frame's header, or `None` at the end of the lane.
async fn read_header(
    stream: &mut LaneBytes<'_, impl AsyncRead + Unpin>,
) -> Result<Option<FrameHeader>, LaneError> {
    let mut bytes = Vec::with_capacity(FrameHeader::BYTES);
    if stream.read_to(&mut bytes, FrameHeader::BYTES).await? == 0 {
        return Ok(None);
    }
    stream.read_exact_to(&mut bytes, FrameHeader::BYTES).await?;
    // The decoder refuses counts over the limit before anything more is read.
    if let Some((header, _)) = FrameHeader::decode(&bytes)? {
        return Ok(Some(header));
    }
    let needs = usize::from(u16::from_le_bytes([bytes[6], bytes[7]]));
    stream.read_exact_to(&mut bytes, FrameHeader::BYTES + needs * FrameHeader::NEED_BYTES).await?;
    match FrameHeader::decode(&bytes)? {
        Some((header, _)) => Ok(Some(header)),
        None => Err(LaneError::Breach("a frame's header does not decode")),
    }
}

async fn read_body(
    stream: &mut LaneBytes<'_, impl AsyncRead + Unpin>,
    header: &FrameHeader,
) -> Result<Vec<u8>, LaneError> {
    let size = usize::try_from(header.body_bytes).unwrap_or(usize::MAX);
    let mut body = Vec::new();
    while body.len() < size {
        let have = body.len();
        // Doubling, from one step on: memory taken stays within twice of what has come.
        let step = (size - have).min(have.max(BODY_STEP));
        body.reserve_exact(step);
        stream.read_exact_to(&mut body, have + step).await?;
    }
    Ok(body)
}

#[cfg(test)]
mod tests;
