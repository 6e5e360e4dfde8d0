//! The session of a display: its agent tells what the pointer does, viewers send it their input. Nothing is rendered.
//!
//! What the agent sends is decoded and checked here, in a process of its own in the sandbox, as with every guest. It
//! reaches viewers as state, not as a queue: of each kind of [`DisplayEvent`] the newest, when the viewer can take it.

mod agent;
mod pace;
mod viewer;

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use protocol::control::display::{DisplayEvent, DisplayId, ToAgent};
use protocol::control::supervisor::Role;
use tokio::sync::{mpsc, watch};

use super::SessionError;
use super::admission::{Hosted, Peer};

/// Messages to the agent that may wait; then viewers are read no further.
const TO_AGENT_MAX: usize = 256;
/// Kinds of [`DisplayEvent`]: each has a place of its own.
const KINDS: usize = 2;

/// Shared by the agent's side and the viewers' sides.
#[derive(Debug)]
pub(super) struct Session {
    session: u64,
    tenant: String,
    seen: watch::Sender<Seen>,
    to_agent: mpsc::Sender<ToAgent>,
    /// Until the agent has come.
    for_agent: Mutex<Option<mpsc::Receiver<ToAgent>>>,
    viewers: AtomicU32,
    end: watch::Sender<Option<String>>,
}

/// What there is to know of a display.
#[derive(Clone, Debug, Default)]
struct Seen {
    serves: Option<DisplayId>,
    /// The newest event of each kind, and how many there were.
    newest: [Option<(u64, Arc<DisplayEvent>)>; KINDS],
}

impl Seen {
    fn note(&mut self, event: DisplayEvent) {
        let kind = match event {
            DisplayEvent::Cursor(_) | DisplayEvent::CursorHidden => 0,
            DisplayEvent::Pointer(_) => 1,
        };
        if let Some(place) = self.newest.get_mut(kind) {
            let count = place.as_ref().map_or(0, |(count, _)| *count).saturating_add(1);
            *place = Some((count, Arc::new(event)));
        }
    }
}

impl Session {
    pub(super) fn new(session: u64, tenant: String) -> Self {
        let (to_agent, for_agent) = mpsc::channel(TO_AGENT_MAX);
        Self {
            session,
            tenant,
            seen: watch::Sender::new(Seen::default()),
            to_agent,
            for_agent: Mutex::new(Some(for_agent)),
            viewers: AtomicU32::new(0),
            end: watch::Sender::new(None),
        }
    }

    /// Waits for [`Hosted::end`] and gives its reason.
    pub(super) async fn ended(&self) -> String {
        let mut end = self.end.subscribe();
        match end.wait_for(Option::is_some).await {
            Ok(reason) => reason.clone().unwrap_or_default(),
            // Cannot be: the sender lives in `self`.
            Err(_) => String::new(),
        }
    }

    fn take_for_agent(&self) -> Option<mpsc::Receiver<ToAgent>> {
        self.for_agent.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// A number for a viewer that comes.
    fn number_viewer(&self) -> u32 {
        self.viewers.fetch_add(1, Ordering::Relaxed)
    }
}

impl Hosted for Session {
    fn session(&self) -> u64 {
        self.session
    }

    fn tenant(&self) -> &str {
        &self.tenant
    }

    fn end(&self, reason: String) {
        self.end.send_if_modified(|end| {
            let first = end.is_none();
            if first {
                *end = Some(reason);
            }
            first
        });
    }

    fn end_reason(&self) -> Option<String> {
        self.end.borrow().clone()
    }

    async fn serve(self: Arc<Self>, peer: Peer) -> Result<(), SessionError> {
        match peer.role {
            Role::Guest => agent::serve(peer, &self).await,
            _ => viewer::serve(peer, &self).await,
        }
    }
}
