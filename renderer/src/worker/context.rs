//! What the parts of a worker share.

use std::sync::{Arc, Mutex, PoisonError};

use protocol::control::worker::GuestMessage;
use tokio::sync::{mpsc, watch};

use super::contents::Contents;
use super::kept_pipelines::KeptPipelines;
use crate::host_gpu::HostGpu;
use crate::replayer::memory_accounts::Bank;
use crate::viewers::Viewers;

/// Messages to the guest that may wait; then whoever has more waits.
const GUEST_MESSAGES_MAX: usize = 256;

/// Why a session ends other than by the guest's leaving.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// The peer broke the protocol.
    #[error("breach of protocol: {0}")]
    Breach(String),
    /// The host cannot go on.
    #[error("{0}")]
    Host(String),
    /// The connection is gone.
    #[error("connection lost: {0}")]
    Connection(#[from] quinn::ConnectionError),
}

/// Shared by the guest's side, the viewers' side and presentation.
#[derive(Debug)]
pub struct WorkerContext {
    /// Number of the session on this host.
    pub session: u64,
    /// Whose it is.
    pub tenant: String,
    /// The GPU, opened before the guest came.
    pub gpu: Arc<HostGpu>,
    /// The viewers and their streamer.
    pub viewers: Arc<Viewers>,
    /// What the tenant may have: bytes of device-local heaps, and of the others.
    pub quotas: [u64; 2],
    /// Grants memory of the quotas; without one (in tests) all that there is may be had.
    pub bank: Option<Arc<dyn Bank>>,
    /// What is had and kept of the tenant's contents, if anything.
    pub(crate) contents: Option<Arc<Contents>>,
    /// What was compiled for the tenant, if that is kept.
    pub(crate) kept_pipelines: Option<Arc<KeptPipelines>>,
    to_guest: mpsc::Sender<GuestMessage>,
    guest_messages: Mutex<Option<mpsc::Receiver<GuestMessage>>>,
    end: watch::Sender<Option<String>>,
}

impl WorkerContext {
    /// The context of session `session` of `tenant`.
    #[must_use]
    pub fn new(session: u64, tenant: String, gpu: Arc<HostGpu>, viewers: Arc<Viewers>) -> Self {
        let (to_guest, guest_messages) = mpsc::channel(GUEST_MESSAGES_MAX);
        let guest_messages = Mutex::new(Some(guest_messages));
        let end = watch::Sender::new(None);
        let (quotas, bank, contents, kept_pipelines) = ([u64::MAX; 2], None, None, None);
        Self {
            session,
            tenant,
            gpu,
            viewers,
            quotas,
            bank,
            contents,
            kept_pipelines,
            to_guest,
            guest_messages,
            end,
        }
    }

    /// With quotas that `bank` grants from.
    #[must_use]
    pub fn with_quotas(mut self, quotas: [u64; 2], bank: Arc<dyn Bank>) -> Self {
        (self.quotas, self.bank) = (quotas, Some(bank));
        self
    }

    /// With contents of the tenant.
    #[must_use]
    pub(crate) fn with_contents(mut self, contents: Arc<Contents>) -> Self {
        self.contents = Some(contents);
        self
    }

    /// With compiled pipelines of the tenant.
    #[must_use]
    pub(crate) fn with_pipelines(mut self, pipelines: Arc<KeptPipelines>) -> Self {
        self.kept_pipelines = Some(pipelines);
        self
    }

    /// The way to the guest for those who cannot wait.
    #[must_use]
    pub fn guest_sender(&self) -> mpsc::Sender<GuestMessage> {
        self.to_guest.clone()
    }

    /// Sends a viewer's input, resize or close on to the guest; waits while the guest is slow. After the guest
    /// has left, nothing happens.
    pub async fn send_to_guest(&self, message: GuestMessage) {
        let _ = self.to_guest.send(message).await;
    }

    /// What [`Self::send_to_guest`] was given, for the guest's side to write on its control stream; `None` when
    /// already taken.
    pub fn take_guest_messages(&self) -> Option<mpsc::Receiver<GuestMessage>> {
        self.guest_messages.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Ends the session from wherever something went wrong; the first reason counts. The guest is told.
    pub fn end(&self, reason: impl Into<String>) {
        self.end.send_if_modified(|end| {
            let first = end.is_none();
            if first {
                *end = Some(reason.into());
            }
            first
        });
    }

    /// The reason of [`Self::end`], once the session ends.
    pub fn end_reason(&self) -> Option<String> {
        self.end.borrow().clone()
    }

    /// Waits for [`Self::end`] and gives its reason.
    pub async fn ended(&self) -> String {
        let mut end = self.end.subscribe();
        match end.wait_for(Option::is_some).await {
            Ok(reason) => reason.clone().unwrap_or_default(),
            // Cannot be: the sender lives in `self`.
            Err(_) => String::new(),
        }
    }
}
