//! What supervisor and worker say to each other, over a socket pair that is the worker's standard input.

use std::net::IpAddr;

use bincode::{Decode, Encode};
use protocol::control::supervisor::Role;
use protocol::tls::HostIdentity;

use crate::endpoint::PortRange;

/// Bytes of one message.
pub const MESSAGE_BYTES_MAX: usize = 64 << 10;

/// Admits one peer once.
pub type Token = [u8; 32];

/// Supervisor to worker.
#[derive(Clone, Debug, Encode, Decode)]
pub enum ToWorker {
    /// First message.
    Setup(Box<WorkerSetup>),
    /// The session that this worker is for.
    Session {
        /// Its number.
        session: u64,
        /// Whose it is.
        tenant: String,
    },
    /// Let in one peer of the session's tenant with this token. Answered by [`FromWorker::Expecting`].
    Expect {
        /// One-time.
        token: Token,
        /// As what it comes.
        role: Role,
    },
    /// End the session.
    End {
        /// Why, for people.
        reason: String,
    },
}

/// What a worker needs before its session is known.
#[derive(Clone, Debug, Encode, Decode)]
pub struct WorkerSetup {
    /// Shown to guest and viewers.
    pub identity: HostIdentity,
    /// Address to listen on.
    pub listen_ip: IpAddr,
    /// Ports to choose from; any if not given.
    pub ports: Option<PortRange>,
    /// `--gpu`, empty if not given.
    pub gpu: String,
}

/// Worker to supervisor.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum FromWorker {
    /// GPU open, listening.
    Ready {
        /// UDP port.
        port: u16,
    },
    /// It cannot work.
    Failed {
        /// Why and what to do, one line.
        reason: String,
    },
    /// The answers to [`ToWorker::Expect`], in order.
    Expecting,
    /// A peer came in.
    Attached {
        /// As what.
        role: Role,
    },
    /// A peer left.
    Detached {
        /// As what.
        role: Role,
    },
    /// The session has ended, the process is about to.
    Ended {
        /// Why, for people.
        reason: String,
    },
}
