//! QUIC's transport parameters: set, not inherited (the defaults are made for web pages).

use std::sync::Arc;
use std::time::Duration;

use quinn_proto::congestion::CubicConfig;
use quinn_proto::{EndpointConfig, IdleTimeout, MtuDiscoveryConfig, TransportConfig, VarInt};

use super::patience::PatientConfig;
use crate::limits;

/// Bytes of the largest datagram that is looked for. quinn hands the kernel up to ten datagrams in one segmented
/// send, which may hold 65,507 bytes and is dropped without a word beyond: with a larger limit the connection takes
/// that for a black hole and falls back to 1,200 bytes (measured over loopback: 0.47 GB/s, with this limit 1.1 GB/s).
const DATAGRAM_BYTES_MAX: u16 = 6_500;
/// Bytes that one stream may have on the way.
const STREAM_WINDOW_BYTES: u32 = 64 << 20;
/// Bytes that all streams of a connection together may have on the way: what a worker gives its guest.
pub const GUEST_WINDOW_BYTES: u32 = 256 << 20;
/// Bytes sent before the first acknowledgement.
const INITIAL_WINDOW_BYTES: u64 = 1 << 20;
/// Tile jobs and lanes each take a stream: what a worker gives its guest.
pub const GUEST_STREAMS_MAX: u32 = 4_096;
/// Bidirectional streams: control, and room.
const BIDI_STREAMS_MAX: u32 = 16;
/// A silent network is survived for this long, unless the host says otherwise.
const LINGER: Duration = Duration::from_secs(600);
/// The supervisor counts silence itself and says why it ends a session: before QUIC does.
const LINGER_MARGIN: Duration = Duration::from_secs(5);
/// A host that hears nothing asks after this time.
const HOST_KEEP_ALIVE: Duration = Duration::from_secs(1);
/// Guests and viewers ask earlier: they are to know soon that the host's process is gone.
const CLIENT_KEEP_ALIVE: Duration = Duration::from_millis(500);
/// Datagrams carry nothing: they are sent to be acknowledged ([`super::allow_probe`]). So few may wait, each with what
/// quinn counts for it.
const DATAGRAM_BUFFER_BYTES: usize = 256;

/// For the host's side of every connection.
#[must_use]
pub fn transport_config() -> TransportConfig {
    let mut cubic = CubicConfig::default();
    cubic.initial_window(INITIAL_WINDOW_BYTES);
    let mut mtu = MtuDiscoveryConfig::default();
    mtu.upper_bound(DATAGRAM_BYTES_MAX);
    let mut config = TransportConfig::default();
    config
        .max_concurrent_uni_streams(VarInt::from_u32(GUEST_STREAMS_MAX))
        .max_concurrent_bidi_streams(VarInt::from_u32(BIDI_STREAMS_MAX))
        .stream_receive_window(VarInt::from_u32(STREAM_WINDOW_BYTES))
        .receive_window(VarInt::from_u32(GUEST_WINDOW_BYTES))
        .send_window(u64::from(GUEST_WINDOW_BYTES))
        .keep_alive_interval(Some(HOST_KEEP_ALIVE))
        .max_idle_timeout(Some(idle_timeout(LINGER)))
        .datagram_receive_buffer_size(Some(DATAGRAM_BUFFER_BYTES))
        .datagram_send_buffer_size(DATAGRAM_BUFFER_BYTES)
        // Rules how long a lost first datagram is waited for (three times this).
        .initial_rtt(Duration::from_millis(100))
        .mtu_discovery_config(Some(mtu))
        // Never BBR: quinn's had 200 ms at the 99th percentile.
        .congestion_controller_factory(Arc::new(PatientConfig(Arc::new(cubic))));
    config
}

/// For the side of guests and viewers: how long a silence is survived is the host's to say.
pub(super) fn client_transport_config() -> TransportConfig {
    let mut config = transport_config();
    config.keep_alive_interval(Some(CLIENT_KEEP_ALIVE)).max_idle_timeout(None);
    config
}

/// When QUIC gives a peer up that the host waits for that long while it is silent: the peer is told, and does the same.
pub(super) fn idle_timeout_of(linger: Duration) -> IdleTimeout {
    idle_timeout(linger.saturating_add(LINGER_MARGIN))
}

fn idle_timeout(linger: Duration) -> IdleTimeout {
    // More than QUIC can say is as good as the most.
    let milliseconds = u32::try_from(linger.as_millis()).unwrap_or(u32::MAX);
    VarInt::from_u32(milliseconds).into()
}

/// For every endpoint: lets the peer find the same datagram size.
#[must_use]
pub fn endpoint_config() -> EndpointConfig {
    let mut config = EndpointConfig::default();
    // Cannot fail: the size is over QUIC's minimum of 1200.
    let _ = config.max_udp_payload_size(DATAGRAM_BYTES_MAX);
    config
}

/// Time within which a connection stands, or the peer counts as unreachable.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_millis(limits::CONNECT_TIMEOUT_MS);
