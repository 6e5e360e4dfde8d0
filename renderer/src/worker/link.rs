//! What supervisor and worker say to each other, over a socket pair that is the worker's standard input.

use std::net::IpAddr;

use bincode::{Decode, Encode};
use protocol::control::supervisor::Role;
use protocol::tls::HostIdentity;

use crate::endpoint::PortRange;
use crate::tenancy::Heap;

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
        /// What the tenant may have: bytes of device-local heaps, and of the others; `u64::MAX` for all there is.
        quotas: [u64; 2],
    },
    /// The answer to [`FromWorker::Ask`].
    Granted {
        /// Which one.
        number: u32,
        /// Extra bytes granted; `None`: over the quota.
        extra_bytes: Option<u64>,
    },
    /// Another session of the tenant needs memory: what this one has leased and does not use is to come back.
    Recall {
        /// Of this heap.
        heap: Heap,
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
    /// The session needs more memory. Answered by [`ToWorker::Granted`].
    Ask {
        /// For the answer.
        number: u32,
        /// Where.
        heap: Heap,
        /// Bytes needed.
        bytes: u64,
        /// Bytes that would be of use besides.
        extra_bytes: u64,
    },
    /// The session gives back memory that was granted to it.
    GiveBack {
        /// Where.
        heap: Heap,
        /// Bytes.
        bytes: u64,
    },
    /// The answer to [`ToWorker::Recall`], after what it gave back.
    Recalled {
        /// Of this heap.
        heap: Heap,
    },
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
