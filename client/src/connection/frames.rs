//! One surface's frames: streams in, pictures out.

use std::sync::Arc;

use protocol::limits;
use protocol::stream::{FrameEnd, FrameHeader, FramePart, JobHeader, StreamError, ViewerToServer};
use quinn::RecvStream;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::worker::Session;
use super::{ConnectionError, SurfaceKey, ViewerEvent, messages};
use crate::decoder::{DecodedFrame, Job, SurfaceDecoder, decode_job};
use crate::latency::FrameTimes;

/// Bytes of a part, without a job's payload.
const PART_BYTES_MAX: usize = 256;

/// A frame whose header has been read.
#[derive(Debug)]
pub(super) struct IncomingFrame {
    stream: RecvStream,
    header: FrameHeader,
    first_byte_us: u64,
}

impl IncomingFrame {
    /// Reads the header from a new stream.
    pub(super) async fn open(
        mut stream: RecvStream,
        now_us: impl Fn() -> u64,
    ) -> Result<Self, ConnectionError> {
        let first = messages::receive(&mut stream, PART_BYTES_MAX).await?;
        let Some(FramePart::Header(header)) = first else {
            return Err(broken(StreamError::BadOrder));
        };
        header.check().map_err(broken)?;
        Ok(Self { stream, header, first_byte_us: now_us() })
    }

    pub(super) fn surface(&self) -> u64 {
        self.header.surface
    }
}

/// Decodes frames as they come, until there are no more.
pub(super) async fn decode_all(
    session: Arc<Session>,
    mut frames: mpsc::Receiver<IncomingFrame>,
) -> Result<(), ConnectionError> {
    let mut decoder = SurfaceDecoder::default();
    while let Some(frame) = frames.recv().await {
        let (mut times, bytes);
        let decoded;
        (decoder, decoded, times, bytes) = decode(&session, decoder, frame).await?;
        times.decoded_us = session.shared.now_us();
        times.offset_us = session.offset_us();
        let header = decoded.header;
        // The worker first: it may send the next frame while this one is looked at.
        session
            .send(ViewerToServer::FrameDone {
                surface: header.surface,
                frame_number: header.frame_number,
                intact: decoded.intact,
                received_us: times.received_us,
                decoded_us: times.decoded_us,
            })
            .await;
        if !decoded.intact {
            tracing::error!(frame = header.frame_number, "a decoded picture is not the one that was sent");
        }
        let key = SurfaceKey { session: session.number, surface: header.surface };
        session.shared.sink.event(ViewerEvent::Frame { key, frame: decoded, times, bytes });
    }
    Ok(())
}

async fn decode(
    session: &Session,
    mut decoder: SurfaceDecoder,
    mut frame: IncomingFrame,
) -> Result<(SurfaceDecoder, DecodedFrame, FrameTimes, u64), ConnectionError> {
    decoder.begin(frame.header).map_err(broken)?;
    let mut jobs = JoinSet::new();
    let mut bytes = 0;
    let end = loop {
        match messages::receive(&mut frame.stream, PART_BYTES_MAX).await? {
            Some(FramePart::Job(header)) => {
                bytes += u64::from(header.coded_bytes);
                let mut job = decoder.take_job(header).map_err(broken)?;
                let coded = payload(&mut frame.stream, &header).await?;
                jobs.spawn_blocking(move || -> Result<Job, StreamError> {
                    decode_job(&mut job, &coded)?;
                    Ok(job)
                });
            }
            Some(FramePart::End(end)) => break end,
            Some(FramePart::Header(_)) | None => return Err(broken(StreamError::BadOrder)),
        }
    };
    let received_us = session.shared.now_us();
    while let Some(job) = jobs.join_next().await {
        decoder.put_job(job.map_err(ConnectionError::new)?.map_err(broken)?);
    }
    let finishing = tokio::task::spawn_blocking(move || {
        let decoded = decoder.finish();
        (decoder, decoded)
    });
    let (decoder, decoded) = finishing.await.map_err(ConnectionError::new)?;
    let times = times(&frame, end, received_us);
    Ok((decoder, decoded.map_err(broken)?, times, bytes))
}

fn times(frame: &IncomingFrame, end: FrameEnd, received_us: u64) -> FrameTimes {
    FrameTimes {
        first_byte_us: frame.first_byte_us,
        received_us,
        ..FrameTimes::sent(frame.header.stamps, end)
    }
}

async fn payload(stream: &mut RecvStream, header: &JobHeader) -> Result<Vec<u8>, ConnectionError> {
    let bytes = usize::try_from(header.coded_bytes).unwrap_or(usize::MAX).min(limits::JOB_BYTES_MAX);
    let mut coded = vec![0; bytes];
    stream
        .read_exact(&mut coded)
        .await
        .map_err(|error| ConnectionError::new(format!("a frame was cut off ({error})")))?;
    Ok(coded)
}

fn broken(error: StreamError) -> ConnectionError {
    ConnectionError::new(format!("the host sent a frame that does not decode: {error}"))
}
