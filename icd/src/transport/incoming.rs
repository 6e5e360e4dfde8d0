//! The readers of the host's lanes: frames reach the inbox in each lane's order, and after what they need.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use protocol::tls;
use protocol::wire::frame::FrameError;
use protocol::wire::{FrameHeader, LaneHeader, LaneId};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::Context;
use super::recording::{Direction, LaneRecording};

/// How many frames of each lane have been handled. A lane may be waited for before it is open.
#[derive(Clone, Default)]
struct Progress(Rc<RefCell<HashMap<LaneId, watch::Sender<u64>>>>);

impl Progress {
    fn handled(&self, lane: LaneId, frames: u64) {
        self.0.borrow_mut().entry(lane).or_default().send_replace(frames);
    }

    async fn reached(&self, lane: LaneId, frame: u64) {
        let mut handled = self.0.borrow_mut().entry(lane).or_default().subscribe();
        // The sender lives as long as `self`.
        let _ = handled.wait_for(|&n| n >= frame).await;
    }
}

#[derive(Debug, thiserror::Error)]
enum LaneError {
    #[error(transparent)]
    Frame(#[from] FrameError),
    #[error(transparent)]
    Read(#[from] quinn::ReadError),
    #[error("a lane ended within a frame")]
    Cut,
}

/// Accepts and reads lanes until the connection ends or one breaks the protocol; gives the reason.
pub(super) async fn accept(connection: quinn::Connection, context: Arc<Context>) -> String {
    let progress = Progress::default();
    let mut readers = JoinSet::new();
    loop {
        tokio::select! {
            stream = connection.accept_uni() => match stream {
                Ok(stream) => drop(readers.spawn_local(read_lane(stream, progress.clone(), context.clone()))),
                Err(error) => return tls::explain_connect_error(&error),
            },
            Some(result) = readers.join_next() => match result {
                Ok(Ok(())) => {}
                Ok(Err(LaneError::Read(quinn::ReadError::ConnectionLost(error)))) => {
                    return tls::explain_connect_error(&error);
                }
                Ok(Err(error)) => return error.to_string(),
                Err(_) => return "the driver panicked on a message of the host".to_owned(),
            },
        }
    }
}

async fn read_lane(
    mut stream: quinn::RecvStream,
    progress: Progress,
    context: Arc<Context>,
) -> Result<(), LaneError> {
    let mut header = [0; LaneHeader::BYTES];
    if stream.read_exact(&mut header).await.is_err() {
        return Err(LaneError::Cut);
    }
    let lane = LaneHeader::decode(&header)?;
    let mut recording = LaneRecording::open(context.record_folder.as_deref(), Direction::ToGuest);
    recording.note(&header);
    let mut bytes = Vec::new();
    let mut used = 0;
    let mut frames = 0;
    loop {
        while let Some((header, body, taken)) = next_frame(bytes.get(used..).unwrap_or_default())? {
            for need in &header.needs {
                progress.reached(need.lane, need.frame).await;
            }
            context.inbox.frame(lane.device, &header, body)?;
            used += taken;
            frames += 1;
            progress.handled(lane.lane, frames);
        }
        bytes.drain(..used);
        used = 0;
        match stream.read_chunk(1 << 20, true).await? {
            Some(chunk) => {
                context.stats.received(chunk.bytes.len());
                recording.note(&chunk.bytes);
                bytes.extend_from_slice(&chunk.bytes);
            }
            None if bytes.is_empty() => return Ok(()),
            None => return Err(LaneError::Cut),
        }
    }
}

type Frame<'a> = (FrameHeader, &'a [u8], usize);

/// The frame at the front of `bytes`, its body and its length, if it is there completely.
fn next_frame(bytes: &[u8]) -> Result<Option<Frame<'_>>, FrameError> {
    let Some((header, start)) = FrameHeader::decode(bytes)? else { return Ok(None) };
    let length = usize::try_from(header.body_bytes).map_err(|_| FrameError::TooLong(header.body_bytes))?;
    let end = start.saturating_add(length);
    Ok(bytes.get(start..end).map(|body| (header, body, end)))
}
