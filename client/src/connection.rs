//! The viewer's side of the network: the supervisor says which sessions there are, each has a worker that sends
//! surfaces and frames and takes input.
//!
//! One task follows the supervisor, one each session, one each surface. What happens goes to a [`ViewerSink`]; what
//! the person wants comes in as [`Command`]s. Nothing here waits for the screen.

mod clock;
mod dial;
mod frames;
mod host_watch;
mod messages;
mod supervisor;
mod worker;

use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use protocol::control::display::{DisplayEvent, DisplayId, WindowPlace};
use protocol::control::input::InputEvent;
use protocol::ticket::Ticket;
use tokio::sync::mpsc;

use crate::decoder::DecodedFrame;
use crate::latency::FrameTimes;

/// A surface of any session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SurfaceKey {
    /// Number of the session on the host.
    pub session: u64,
    /// Id of the surface in the session.
    pub surface: u64,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum ViewerEvent {
    /// Nothing to see at present: what is waited for, for people.
    Waiting(String),
    /// A program runs.
    SessionStarted {
        /// Number of the session.
        session: u64,
    },
    /// A program has ended, with all its surfaces.
    SessionEnded {
        /// Number of the session.
        session: u64,
    },
    /// A surface exists, or (after a reconnection) still exists.
    SurfaceCreated {
        /// Which.
        key: SurfaceKey,
        /// Title of its window.
        title: String,
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
        /// Its window in the guest, where it has one.
        place: Option<WindowPlace>,
    },
    /// A surface is gone.
    SurfaceDestroyed {
        /// Which.
        key: SurfaceKey,
    },
    /// A new picture.
    Frame {
        /// Of which surface.
        key: SurfaceKey,
        /// The picture.
        frame: DecodedFrame,
        /// When what was done.
        times: FrameTimes,
        /// Bytes that it took on its way, without the transport's own.
        bytes: u64,
    },
    /// The display of a guest has an agent now.
    DisplayServed {
        /// Number of the agent's session.
        session: u64,
        /// Which display.
        display: DisplayId,
    },
    /// Something of a display has changed.
    Display {
        /// Number of its agent's session.
        session: u64,
        /// What.
        event: DisplayEvent,
    },
    /// The agent is gone.
    DisplayEnded {
        /// Number of its session.
        session: u64,
    },
}

/// Takes events, on whatever thread; must not block.
pub trait ViewerSink: Send + Sync + 'static {
    /// Something happened.
    fn event(&self, event: ViewerEvent);
}

/// What the person wants.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Command {
    /// Keyboard or mouse.
    Input {
        /// On which surface.
        key: SurfaceKey,
        /// What.
        event: InputEvent,
    },
    /// Keyboard or mouse, by the agent of the window's display.
    DisplayInput {
        /// Number of the agent's session.
        session: u64,
        /// X window of the guest.
        window: u32,
        /// What.
        event: InputEvent,
    },
    /// The window has another size.
    Resize {
        /// Which surface's.
        key: SurfaceKey,
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
    },
    /// The window was closed.
    Close {
        /// Which surface's.
        key: SurfaceKey,
    },
}

impl Command {
    fn session(&self) -> u64 {
        match self {
            Self::Input { key, .. } | Self::Resize { key, .. } | Self::Close { key } => key.session,
            Self::DisplayInput { session, .. } => *session,
        }
    }
}

/// Why the viewer cannot go on: one line that says what and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct ConnectionError {
    reason: String,
    /// Another attempt would end in the same way.
    lasting: bool,
}

impl ConnectionError {
    fn new(reason: impl fmt::Display) -> Self {
        Self { reason: reason.to_string(), lasting: false }
    }

    /// Of a connection with this ticket that did not come about.
    fn of_refusal(error: &quinn::ConnectionError, ticket_certificate_der: &[u8]) -> Self {
        let now = std::time::SystemTime::now();
        let reason = protocol::tls::explain_refusal(error, ticket_certificate_der, now);
        Self { reason, ..Self::of_quinn(error) }
    }

    fn of_quinn(error: &quinn::ConnectionError) -> Self {
        use quinn::ConnectionError::{ConnectionClosed, TransportError, VersionMismatch};
        let reason = protocol::tls::explain_connect_error(error);
        // Keys and versions do not change by trying again.
        Self { reason, lasting: matches!(error, ConnectionClosed(_) | TransportError(_) | VersionMismatch) }
    }
}

/// What all tasks share.
#[derive(Clone)]
struct Shared {
    ticket: Arc<Ticket>,
    config: quinn::ClientConfig,
    sink: Arc<dyn ViewerSink>,
    epoch: Instant,
    /// Where the supervisor was reached last.
    supervisor: Arc<Mutex<Option<SocketAddr>>>,
}

impl Shared {
    fn reached(&self, address: SocketAddr) {
        *self.supervisor.lock().unwrap_or_else(PoisonError::into_inner) = Some(address);
    }

    fn supervisor_address(&self) -> Option<SocketAddr> {
        *self.supervisor.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now_us(&self) -> u64 {
        u64::try_from(self.epoch.elapsed().as_micros()).unwrap_or(u64::MAX)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("ticket", &self.ticket).finish_non_exhaustive()
    }
}

/// A runtime for [`run`]: few threads for the network, as many as cores for decoding.
///
/// # Errors
/// When threads cannot be started.
pub fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(cores.max(2))
        .thread_name("viewer")
        .enable_all()
        .build()
}

/// Connects and serves the sink until the commands' senders are gone. `epoch` is the zero of the viewer's clock
/// ([`FrameTimes`]). A host that was reached once is looked for again when it is lost.
///
/// # Errors
/// [`ConnectionError`] when the host cannot be reached at first, or refuses.
pub async fn run(
    ticket: Ticket,
    epoch: Instant,
    sink: Arc<dyn ViewerSink>,
    commands: mpsc::Receiver<Command>,
) -> Result<(), ConnectionError> {
    let config = protocol::tls::client_config(&ticket).map_err(|error| {
        ConnectionError::new(format!("the ticket's keys are not usable ({error}); get a new one"))
    })?;
    let shared = Shared { ticket: Arc::new(ticket), config, sink, epoch, supervisor: Arc::default() };
    supervisor::follow(shared, commands).await
}
