//! QUIC's transport parameters: set, not inherited (the defaults are made for web pages).

use std::sync::Arc;
use std::time::Duration;

use quinn_proto::congestion::CubicConfig;
use quinn_proto::{EndpointConfig, MtuDiscoveryConfig, TransportConfig, VarInt};

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
/// A silent network is survived for this long.
const IDLE_TIMEOUT_MS: u32 = 30_000;

/// For every connection, both sides.
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
        // Nobody here takes QUIC's datagrams, and what is not taken would be kept.
        .datagram_receive_buffer_size(None)
        .keep_alive_interval(Some(Duration::from_secs(1)))
        .max_idle_timeout(Some(VarInt::from_u32(IDLE_TIMEOUT_MS).into()))
        // Rules how long a lost first datagram is waited for (three times this).
        .initial_rtt(Duration::from_millis(100))
        .mtu_discovery_config(Some(mtu))
        // Never BBR: quinn's had 200 ms at the 99th percentile.
        .congestion_controller_factory(Arc::new(cubic));
    config
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
