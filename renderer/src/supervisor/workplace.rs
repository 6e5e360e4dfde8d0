//! What it takes to start a worker: the program, what it listens on, whom it becomes, and where its driver keeps what it compiles.

use std::io;
use std::net::{IpAddr, UdpSocket};
use std::os::fd::{AsFd, BorrowedFd};
use std::path::PathBuf;
use std::sync::Arc;

use super::authority::Authority;
use super::driver_cache::{DriverCaches, WorkerCache};
use super::worker_users::{WorkerUser, WorkerUsers};
use crate::endpoint::shared_port::{SharedPort, WorkerPlace};
use crate::endpoint::{self, PortRange};

/// What it takes to start a worker.
#[derive(Debug)]
pub(super) struct Workplace {
    pub(super) program: PathBuf,
    pub(super) listening: Listening,
    pub(super) users: Arc<WorkerUsers>,
    pub(super) authority: Arc<Authority>,
    /// Where their drivers keep what they compile.
    caches: Option<Arc<DriverCaches>>,
}

impl Workplace {
    /// For workers that are `program`, whose certificates are `authority`'s, and whose drivers have folders in `caches`.
    pub(super) fn new(
        program: PathBuf,
        listening: Listening,
        authority: Arc<Authority>,
        caches: Option<Arc<DriverCaches>>,
    ) -> Self {
        Self { program, listening, users: Arc::default(), authority, caches }
    }

    /// A folder for the driver of a worker that becomes this user.
    pub(super) fn folder(&self, user: Option<&WorkerUser>) -> Option<Arc<WorkerCache>> {
        match self.caches.as_ref()?.folder(user.map(WorkerUser::number)) {
            Ok(cache) => Some(cache),
            Err(error) => {
                tracing::warn!(%error, "a worker's driver keeps nothing of what it compiles");
                None
            }
        }
    }

    /// Whether workers are reached through the supervisor's port.
    pub(super) fn shares_port(&self) -> bool {
        matches!(self.listening, Listening::Shared(_))
    }
}

/// What workers listen on.
#[derive(Clone, Debug)]
pub(super) enum Listening {
    /// Places on the supervisor's port.
    Shared(Arc<SharedPort>),
    /// Ports of their own on this address, of these where given.
    Own(IpAddr, Option<PortRange>),
}

/// The socket that a worker is given.
#[derive(Debug)]
pub(super) enum PeerSocket {
    Shared(WorkerPlace),
    Own(UdpSocket),
}

impl Listening {
    pub(super) fn open(&self) -> io::Result<PeerSocket> {
        match self {
            Self::Shared(port) => Ok(PeerSocket::Shared(port.place()?)),
            Self::Own(ip, ports) => Ok(PeerSocket::Own(endpoint::worker_socket(*ip, *ports)?)),
        }
    }

    /// Why it does not open, for people.
    pub(super) fn explain(&self, error: &io::Error) -> String {
        match self {
            Self::Own(_, Some(range)) if error.kind() == io::ErrorKind::AddrInUse => {
                format!("no port of --worker-ports {range} is free; widen the range, or end a session")
            }
            Self::Own(ip, _) => format!("a worker cannot listen on {ip}: {error}"),
            Self::Shared(_) => format!("a worker cannot be started: {error}"),
        }
    }
}

impl PeerSocket {
    /// What is kept of it: a port of its own is the worker's alone, and free when that has ended.
    pub(super) fn into_place(self) -> Option<WorkerPlace> {
        match self {
            Self::Shared(place) => Some(place),
            Self::Own(_) => None,
        }
    }

    pub(super) fn place(&self) -> Option<&WorkerPlace> {
        match self {
            Self::Shared(place) => Some(place),
            Self::Own(_) => None,
        }
    }
}

impl AsFd for PeerSocket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Shared(place) => place.as_fd(),
            Self::Own(socket) => socket.as_fd(),
        }
    }
}
