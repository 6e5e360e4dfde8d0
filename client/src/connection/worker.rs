//! One session: its worker's surfaces and frames in, input out.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use protocol::control::supervisor::WorkerAddress;
use protocol::control::worker::Attach;
use protocol::limits;
use protocol::stream::{ServerToViewer, ViewerToServer};
use quinn::{Connection, RecvStream, SendStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::clock::ClockOffset;
use super::frames::{IncomingFrame, decode_all};
use super::{Command, ConnectionError, Shared, SurfaceKey, ViewerEvent, dial, host_watch, messages};

/// Messages to the worker that may wait.
const MESSAGES_MAX: usize = 1024;
/// Frames of a surface that may wait to be read: more than a worker has on their way.
const FRAMES_MAX: usize = 16;
/// How often the clocks are compared.
const CLOCK_INTERVAL: Duration = Duration::from_secs(1);
/// Bytes of a control message: the picture of a pointer, a title, and reasons.
const MESSAGE_BYTES_MAX: usize = limits::AGENT_MESSAGE_BYTES_MAX;

/// State that a session's tasks share.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) shared: Shared,
    pub(super) number: u64,
    messages: mpsc::Sender<ViewerToServer>,
    clock: Mutex<ClockOffset>,
}

impl Session {
    /// Sends; waits while the connection is behind. After its end nothing happens.
    pub(super) async fn send(&self, message: ViewerToServer) {
        let _ = self.messages.send(message).await;
    }

    pub(super) fn offset_us(&self) -> i64 {
        self.clock.lock().unwrap_or_else(PoisonError::into_inner).offset_us()
    }
}

/// How a session's connection ended.
#[derive(Debug)]
pub(super) enum SessionEnd {
    /// The worker said that the session is over.
    Over {
        /// For people.
        reason: String,
    },
    /// The connection was lost, or never stood.
    Lost(ConnectionError),
}

/// Follows a session to its end.
pub(super) async fn follow(
    shared: Shared,
    address: WorkerAddress,
    commands: mpsc::Receiver<Command>,
) -> SessionEnd {
    match attach(shared, address, commands).await {
        Ok(reason) => SessionEnd::Over { reason },
        Err(error) => SessionEnd::Lost(error),
    }
}

async fn attach(
    shared: Shared,
    address: WorkerAddress,
    commands: mpsc::Receiver<Command>,
) -> Result<String, ConnectionError> {
    let line = dial::connect_to_worker(&shared, &address).await?;
    let connection = &line.connection;
    let lost = |error| ConnectionError::of_quinn(&error);
    let (mut send, recv) = connection.open_bi().await.map_err(lost)?;
    messages::send(&mut send, &Attach { token: address.token }).await?;
    let (messages, waiting) = mpsc::channel(MESSAGES_MAX);
    let session = Arc::new(Session { shared, number: address.session, messages, clock: Mutex::default() });
    let result = tokio::select! {
        result = listen(Arc::clone(&session), recv) => result,
        error = watch_frames(Arc::clone(&session), connection.clone()) => Err(error),
        error = speak(send, waiting) => Err(error),
        error = keep_clock(Arc::clone(&session)) => Err(error),
        () = host_watch::ask_when_silent(connection) => Ok(String::new()),
        error = pass_on(Arc::clone(&session), commands) => error,
    };
    line.hang_up().await;
    result
}

/// Control messages from the worker; gives the reason when the session is over.
async fn listen(session: Arc<Session>, mut control: RecvStream) -> Result<String, ConnectionError> {
    let key = |surface| SurfaceKey { session: session.number, surface };
    let sink = &session.shared.sink;
    let mut surfaces = HashSet::new();
    loop {
        match messages::receive(&mut control, MESSAGE_BYTES_MAX).await? {
            Some(ServerToViewer::SurfaceCreated { surface, title, width, height, place }) => {
                if surfaces.len() >= limits::SURFACES_MAX && !surfaces.contains(&surface) {
                    return Err(ConnectionError::new("the program has too many windows"));
                }
                surfaces.insert(surface);
                sink.event(ViewerEvent::SurfaceCreated { key: key(surface), title, width, height, place });
            }
            Some(ServerToViewer::SurfaceDestroyed { surface }) => {
                surfaces.remove(&surface);
                sink.event(ViewerEvent::SurfaceDestroyed { key: key(surface) });
            }
            Some(ServerToViewer::Serves(display)) => {
                sink.event(ViewerEvent::DisplayServed { session: session.number, display });
            }
            Some(ServerToViewer::Display(event)) if event.is_valid() => {
                sink.event(ViewerEvent::Display { session: session.number, event });
            }
            Some(ServerToViewer::Display(_)) => {
                return Err(ConnectionError::new("the host sent something of a display beyond the limits"));
            }
            Some(ServerToViewer::Clock { viewer_us, host_us }) => {
                let now_us = session.shared.now_us();
                let mut clock = session.clock.lock().unwrap_or_else(PoisonError::into_inner);
                clock.answer(viewer_us, host_us, now_us);
            }
            Some(ServerToViewer::Ended { reason }) => return Ok(reason),
            None => return Err(ConnectionError::new("the worker closed the connection")),
        }
    }
}

/// Hands each new stream to its surface's decoder. Streams come in the order of their opening, which is that of the
/// frames.
async fn watch_frames(session: Arc<Session>, connection: Connection) -> ConnectionError {
    let mut surfaces: HashMap<u64, mpsc::Sender<IncomingFrame>> = HashMap::new();
    let mut decoders = JoinSet::new();
    loop {
        let stream = tokio::select! {
            stream = connection.accept_uni() => stream,
            Some(ended) = decoders.join_next() => match ended {
                Ok(Ok(())) => continue,
                Ok(Err(error)) => return error,
                Err(error) => return ConnectionError::new(error),
            },
        };
        let stream = match stream {
            Ok(stream) => stream,
            Err(error) => return ConnectionError::of_quinn(&error),
        };
        let frame = match IncomingFrame::open(stream, || session.shared.now_us()).await {
            Ok(frame) => frame,
            Err(error) => return error,
        };
        if surfaces.len() >= limits::SURFACES_MAX && !surfaces.contains_key(&frame.surface()) {
            // Those of surfaces that are long gone are as well: their decoders end with their senders.
            surfaces.clear();
        }
        let queue = surfaces.entry(frame.surface()).or_insert_with(|| {
            let (queue, frames) = mpsc::channel(FRAMES_MAX);
            decoders.spawn(decode_all(Arc::clone(&session), frames));
            queue
        });
        // Waiting here is what holds a worker back that sends more than it may.
        let _ = queue.send(frame).await;
    }
}

async fn speak(mut control: SendStream, mut waiting: mpsc::Receiver<ViewerToServer>) -> ConnectionError {
    while let Some(message) = waiting.recv().await {
        if let Err(error) = messages::send(&mut control, &message).await {
            return error;
        }
    }
    // The sender lives in the session.
    ConnectionError::new("nothing more to say")
}

async fn keep_clock(session: Arc<Session>) -> ConnectionError {
    let mut ticks = tokio::time::interval(CLOCK_INTERVAL);
    loop {
        ticks.tick().await;
        session.send(ViewerToServer::Clock { viewer_us: session.shared.now_us() }).await;
    }
}

/// Commands to messages; ends with their sender.
async fn pass_on(
    session: Arc<Session>,
    mut commands: mpsc::Receiver<Command>,
) -> Result<String, ConnectionError> {
    let mut sequence = 0;
    while let Some(command) = commands.recv().await {
        let message = match command {
            Command::Input { key, event } => {
                sequence += 1;
                ViewerToServer::Input { surface: key.surface, event, sequence }
            }
            Command::DisplayInput { window, event, .. } => ViewerToServer::DisplayInput { window, event },
            Command::Resize { key, width, height } => {
                ViewerToServer::Resize { surface: key.surface, width, height }
            }
            Command::Close { key } => ViewerToServer::Close { surface: key.surface },
        };
        session.send(message).await;
    }
    Ok("the viewer leaves".to_owned())
}
