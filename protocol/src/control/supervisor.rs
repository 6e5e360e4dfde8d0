//! Guest or viewer with the supervisor.

use bincode::{Decode, Encode};

/// Version of everything in this crate; a peer with another major part is refused in words.
pub const PROTOCOL_VERSION: u32 = 6;
/// Version of the Khronos registry that the generated code was made from.
pub const REGISTRY_VERSION: u32 = 281;
/// TLS application protocol.
pub const ALPN: &[u8] = b"pyroduct/1";

/// First message of a guest or viewer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Hello {
    /// [`PROTOCOL_VERSION`] of the sender.
    pub protocol_version: u32,
    /// [`REGISTRY_VERSION`] of the sender.
    pub registry_version: u32,
    /// Program name and pid, for logs.
    pub program: String,
    /// What the sender wants to be.
    pub role: Role,
}

/// What a peer may do; its certificate says which roles it may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode)]
pub enum Role {
    /// A guest driver.
    Guest,
    /// Watches, and controls by keyboard and mouse.
    Viewer,
    /// Administers.
    Operator,
    /// Watches, and controls nothing. Says hello as a [`Role::Viewer`].
    Watcher,
    /// The agent of a guest's display; its certificate is a guest's.
    Agent,
}

/// Supervisor to guest or viewer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum SupervisorMessage {
    /// To a guest or agent, once: its worker.
    Session(WorkerAddress),
    /// Refused: what happened and what to do, one line. The connection ends.
    Refused {
        /// For people.
        reason: String,
    },
    /// To a guest: its worker has ended. The device is lost.
    WorkerEnded {
        /// For people.
        reason: String,
    },
    /// To a viewer: a session of its tenant to connect to.
    SessionStarted(WorkerAddress),
    /// To a viewer: that session has ended.
    SessionEnded {
        /// Number of the session.
        session: u64,
    },
    /// To a viewer: a session of a display ([`super::display`]) to connect to. Its end is a `SessionEnded`.
    DisplayStarted(WorkerAddress),
}

/// Where to go next, and what lets one in there, once.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct WorkerAddress {
    /// Number of the session on this host.
    pub session: u64,
    /// `host:port`; empty: where the supervisor was reached.
    pub address: String,
    /// What connection ids of packets to the worker begin with ([`crate::tls::route_first_packets`]).
    pub route: u16,
    /// One-time token.
    pub token: [u8; 32],
    /// Name in the worker's certificate: each worker has one of its own.
    pub name: String,
}
