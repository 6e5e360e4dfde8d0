//! Announcements, answers and frames to a viewer.

use std::future::Future;
use std::time::Duration;

use protocol::stream::ServerToViewer;
use quinn::{Connection, SendStream};
use streamer::{CodedFrame, FeedEvent, ViewerFeed};
use tokio::sync::mpsc;

use crate::control_stream::{self, ControlStreamError};
use crate::worker::SessionError;

/// Of the control stream; frames have 0 and less.
const CONTROL_PRIORITY: i32 = 1;
/// A viewer is given this long to hear why the session ended.
const FAREWELL_TIMEOUT: Duration = Duration::from_millis(500);

/// Writes until the session ends or the viewer is gone.
pub(super) async fn write(
    connection: Connection,
    mut control: SendStream,
    mut feed: ViewerFeed,
    mut answers: mpsc::Receiver<ServerToViewer>,
    ended: impl Future<Output = String>,
) -> Result<(), SessionError> {
    // Fails only on a stream that is gone, which the next write will tell.
    let _ = control.set_priority(CONTROL_PRIORITY);
    let mut ended = std::pin::pin!(ended);
    let mut rtt = RoundTrip::default();
    let acknowledgements = feed.acknowledgements();
    let mut frames: i32 = 0;
    loop {
        // Whatever is cancelled here is safe to cancel; nothing is between two states.
        let message = tokio::select! {
            reason = &mut ended => {
                farewell(&mut control, reason).await;
                return Ok(());
            }
            Some(answer) = answers.recv() => answer,
            event = feed.next() => match event {
                Some(FeedEvent::Message(message)) => message,
                Some(FeedEvent::Frame(frame)) => {
                    acknowledgements.set_rtt(rtt.least(connection.rtt()));
                    let stream = connection.open_uni().await?;
                    frames = frames.checked_sub(1).unwrap_or(0);
                    let _ = stream.set_priority(frames);
                    tokio::spawn(write_frame(stream, frame));
                    continue;
                }
                None => return Err(SessionError::Host("the viewer's frames cannot go on".to_owned())),
            },
        };
        control_stream::send(&mut control, &message).await.map_err(lost)?;
    }
}

/// A frame that fails to be written belongs to a connection that is gone: its other tasks tell.
async fn write_frame(mut stream: SendStream, mut frame: CodedFrame) {
    while let Some(part) = frame.next_part().await {
        if stream.write_chunk(part.into()).await.is_err() {
            return;
        }
    }
    if stream.write_chunk(frame.end().into()).await.is_ok() {
        let _ = stream.finish();
    }
}

async fn farewell(control: &mut SendStream, reason: String) {
    let told = async {
        control_stream::send(control, &ServerToViewer::Ended { reason }).await.ok()?;
        control.finish().ok()?;
        control.stopped().await.ok()
    };
    let _ = tokio::time::timeout(FAREWELL_TIMEOUT, told).await;
}

fn lost(error: ControlStreamError) -> SessionError {
    match error {
        ControlStreamError::Ended(error) => SessionError::Host(format!("the viewer left: {error}")),
        other => SessionError::Breach(other.to_string()),
    }
}

/// The least round trip time seen: what is above it is our own frames queueing.
#[derive(Debug, Default)]
struct RoundTrip(Option<Duration>);

impl RoundTrip {
    fn least(&mut self, now: Duration) -> Duration {
        let least = self.0.map_or(now, |least| least.min(now));
        self.0 = Some(least);
        least
    }
}
