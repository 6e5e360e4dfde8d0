//! The I/O thread's main loop and the writers of lanes.

use std::mem::ManuallyDrop;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use protocol::control::supervisor::SupervisorMessage;
use protocol::control::worker::GuestMessage;
use protocol::tls;
use protocol::wire::{LaneHeader, LaneKind};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::{JoinSet, spawn_local};

use super::coding::Coding;
use super::connect::{ControlReader, Links};
use super::incoming;
use super::io_thread::FILES_CLOSED;
use super::link_rate::Path;
use super::link_watch::{Found, Watched, watch};
use super::recording::{Direction, LaneRecording};
use super::spares::Spares;
use super::{Context, Request};
use crate::lane::{Lane, Waiting};
use crate::waiting;

/// For how long a frame that nobody waits for may be held back, to travel with others: one tick of the runtime's
/// clock, which makes up to two of it. Submits, presents and calls are flushed at once, and 64 KiB are.
const LAZY: Duration = Duration::from_millis(1);
/// Bytes of room that a lane is given ahead of what will be appended.
const KEPT_BYTES_MAX: usize = 256 << 10;
/// For how long the last bytes may take when the app closes.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

/// What a session leaves behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Left {
    /// Nothing.
    Closed,
    /// Numbers of descriptors that are the program's: nothing may be done with them.
    Forgotten,
}

/// Why the session is over.
enum End {
    /// The app is done.
    Closed,
    /// The app closed our sockets, and maybe more.
    FilesClosed,
    /// The other side or the network.
    Lost(String),
}

/// Runs until the app closes the session or it is lost.
pub(super) async fn run(
    mut links: Links,
    mut requests: UnboundedReceiver<Request>,
    context: Arc<Context>,
) -> Left {
    let mut writers = JoinSet::new();
    let mut lanes: Vec<Arc<Lane>> = Vec::new();
    let reader = spawn_local(incoming::accept(links.worker.clone(), context.clone()));
    let end = tokio::select! {
        end = async {
            while let Some(Request::Open(header, lane)) = requests.recv().await {
                lanes.push(lane.clone());
                writers.spawn_local(write_lane(links.worker.clone(), header, lane, context.clone()));
            }
            End::Closed
        } => end,
        reason = supervisor_says(&mut links.supervisor_control, &links.supervisor) => End::Lost(reason),
        reason = worker_says(&mut links.worker_control, &links.worker, &context) => End::Lost(reason),
        result = reader => End::Lost(result.unwrap_or_else(|_| "the driver's reader panicked".to_owned())),
        found = watch(Watched { supervisor: &links.supervisor, worker: &links.worker }, &context) => match found {
            Found::HostGone(reason) => End::Lost(reason),
            Found::FilesClosed => End::FilesClosed,
        },
    };
    match &end {
        End::Closed => {
            for lane in &lanes {
                lane.finish();
            }
            let all = async { while writers.join_next().await.is_some() {} };
            if tokio::time::timeout(CLOSE_TIMEOUT, all).await.is_err() {
                tracing::warn!("the host did not take the last commands in time");
            }
            context.outbound.close();
        }
        End::Lost(reason) => {
            context.outbound.close();
            waiting::set_silent(false);
            context.inbox.ended(reason);
        }
        End::FilesClosed => {
            context.outbound.close();
            waiting::set_silent(false);
            context.inbox.ended(FILES_CLOSED);
            // Not even dropped, as that closes.
            let _ = ManuallyDrop::new(links);
            return Left::Forgotten;
        }
    }
    close(links).await;
    Left::Closed
}

async fn close(mut links: Links) {
    // Already closed streams and connections are as good.
    let _ = links.worker_send.finish();
    let _ = links.supervisor_send.finish();
    links.worker.close(tls::CLOSE_DONE.into(), b"");
    links.supervisor.close(tls::CLOSE_DONE.into(), b"");
    // Long enough for the close to leave; a silent peer is not waited for.
    let idle = async {
        for endpoint in &links.endpoints {
            endpoint.wait_idle().await;
        }
    };
    let _ = tokio::time::timeout(Duration::from_millis(50), idle).await;
}

async fn supervisor_says(control: &mut ControlReader, connection: &quinn::Connection) -> String {
    loop {
        match control.next().await {
            Ok(SupervisorMessage::WorkerEnded { reason } | SupervisorMessage::Refused { reason }) => {
                return reason;
            }
            Ok(_) => {}
            Err(error) => return error.explain(connection),
        }
    }
}

async fn worker_says(
    control: &mut ControlReader,
    connection: &quinn::Connection,
    context: &Context,
) -> String {
    loop {
        match control.next().await {
            Ok(GuestMessage::Ended { reason }) => return reason,
            // A recording has everything in it.
            Ok(GuestMessage::Contents { held, keep }) if context.record_folder.is_none() => {
                context.outbound.contents().hear(held, keep);
            }
            Ok(GuestMessage::Answers(answers)) => context.outbound.answers().hear(answers),
            Ok(message) => context.inbox.message(message),
            Err(error) => return error.explain(connection),
        }
    }
}

impl Context {
    /// Bytes a second of the link, if anything waits for it.
    fn look_at(&self, connection: &quinn::Connection) -> Option<f64> {
        let path = connection.stats().path;
        let path = Path { rtt: path.rtt, window: path.cwnd, congestion_events: path.congestion_events };
        let is_settled = self.settled_rtt.lock().unwrap_or_else(PoisonError::into_inner).is_settled();
        let mut link_rate = self.link_rate.lock().unwrap_or_else(PoisonError::into_inner);
        if is_settled { link_rate.look(path, Instant::now()) } else { link_rate.pass_over(path) }
    }
}

/// Opens the stream of a lane and writes what is appended to it. Ends with the lane or with the connection, whose
/// end the readers report.
async fn write_lane(
    connection: quinn::Connection,
    header: LaneHeader,
    lane: Arc<Lane>,
    context: Arc<Context>,
) {
    let Ok(mut stream) = connection.open_uni().await else { return };
    if header.kind == LaneKind::Control {
        // Commands go before contents; the stream may be gone already.
        let _ = stream.set_priority(1);
    }
    let mut recording = LaneRecording::open(context.record_folder.as_deref(), Direction::ToHost);
    // What is recorded is not cut into segments.
    recording.note(&LaneHeader { is_segmented: false, ..header }.encode());
    if stream.write_all(&header.encode()).await.is_err() {
        return;
    }
    let spares = Arc::default();
    let mut bytes = Vec::new();
    let mut coding = Coding::new(context.compress);
    loop {
        match lane.waiting() {
            Waiting::Nothing => {
                lane.woken().await;
                continue;
            }
            Waiting::Lazy => {
                // Woken early means urgent, or one more look.
                let _ = tokio::time::timeout(LAZY, lane.woken()).await;
            }
            Waiting::Urgent | Waiting::Last => {}
        }
        let last = lane.waiting() == Waiting::Last;
        let marks = lane.take(&mut bytes);
        recording.note(&bytes);
        let queued = bytes.len();
        let mut segments = coding.segments(
            (std::mem::take(&mut bytes), &marks),
            context.look_at(&connection),
            &context.compressors,
            &spares,
        );
        let sent = segments.iter().map(bytes::Bytes::len).sum();
        if stream.write_all_chunks(&mut segments).await.is_err() {
            return;
        }
        bytes = Spares::take(&spares);
        // About as much comes the next time.
        bytes.reserve(queued.min(KEPT_BYTES_MAX));
        context.stats.sent_on_wire(sent);
        context.outbound.release(queued);
        if last {
            // The peer's acknowledgement, or the connection's end.
            let _ = stream.finish();
            let _ = stream.stopped().await;
            return;
        }
    }
}
