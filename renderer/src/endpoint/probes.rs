//! Asks a silent peer, so that what stood still goes on within a second of its return.

use std::time::Duration;

use protocol::tls;
use quinn::Connection;
use tokio::time::{MissedTickBehavior, interval};

/// A peer that nothing was heard of for this long, although keep-alives ask it, is asked this often.
const ASK_INTERVAL: Duration = Duration::from_secs(1);

/// Asks whenever nothing was heard for a while; for ever. Why QUIC's own probes are not enough: [`tls::allow_probe`].
pub async fn ask_when_silent(connection: &Connection) {
    let mut ticks = interval(ASK_INTERVAL);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut heard, mut silent) = (0, false);
    loop {
        ticks.tick().await;
        let datagrams = connection.stats().udp_rx.datagrams;
        // Keep-alives are answered about once in a tick: one without anything says nothing.
        let was_silent = std::mem::replace(&mut silent, datagrams == heard);
        heard = datagrams;
        if silent && was_silent {
            tls::allow_probe(connection.congestion_state());
            // Fails when the connection is over; who else looks at it sees that.
            let _ = connection.send_datagram(Default::default());
        }
    }
}
