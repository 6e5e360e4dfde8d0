//! What peers get of a host before they have proven who they are. Flow control is what bounds a peer's bytes in the host's
//! memory, so it is small until there is a reason for more.

use std::sync::Arc;
use std::time::Duration;

use quinn_proto::{ServerConfig, TransportConfig, VarInt};

use super::transport::{idle_timeout_of, transport_config};
use super::{HostIdentity, server_config};

/// Bytes that a peer may have on the way to a supervisor, or to a worker that has not let it in.
const UNPROVEN_WINDOW_BYTES: u32 = 64 << 10;
/// Connections whose first datagrams may wait for the process to look at them.
const INCOMING_MAX: usize = 1_024;
/// Bytes of further datagrams that may wait with each, and with all.
const INCOMING_BYTES: u64 = 16 << 10;
const INCOMING_TOTAL_BYTES: u64 = 4 << 20;

/// [`server_config`] of a supervisor: one stream with messages of a few bytes, and never more. Peers may be silent for `linger`.
///
/// # Errors
/// As [`server_config`].
pub fn supervisor_config(identity: &HostIdentity, linger: Duration) -> Result<ServerConfig, rustls::Error> {
    let mut transport = unproven(linger);
    transport
        .stream_receive_window(VarInt::from_u32(UNPROVEN_WINDOW_BYTES))
        .send_window(u64::from(UNPROVEN_WINDOW_BYTES));
    with_transport(identity, transport)
}

/// [`server_config`] of a worker: as small, until a guest has shown its token and is given
/// [`super::GUEST_WINDOW_BYTES`] and [`super::GUEST_STREAMS_MAX`]. Peers may be silent for `linger`.
///
/// # Errors
/// As [`server_config`].
pub fn worker_config(identity: &HostIdentity, linger: Duration) -> Result<ServerConfig, rustls::Error> {
    with_transport(identity, unproven(linger))
}

fn unproven(linger: Duration) -> TransportConfig {
    let mut transport = transport_config();
    transport
        .max_idle_timeout(Some(idle_timeout_of(linger)))
        .max_concurrent_uni_streams(VarInt::from_u32(0))
        .max_concurrent_bidi_streams(VarInt::from_u32(1))
        .receive_window(VarInt::from_u32(UNPROVEN_WINDOW_BYTES));
    transport
}

fn with_transport(
    identity: &HostIdentity,
    transport: TransportConfig,
) -> Result<ServerConfig, rustls::Error> {
    let mut config = server_config(identity)?;
    config
        .transport_config(Arc::new(transport))
        .max_incoming(INCOMING_MAX)
        .incoming_buffer_size(INCOMING_BYTES)
        .incoming_buffer_size_total(INCOMING_TOTAL_BYTES);
    Ok(config)
}
