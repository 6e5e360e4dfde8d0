//! Congestion control that a long silence does not hold up.
//!
//! QUIC's probes come at twice the distance each time: after a cut of a minute the next may be a minute away, and nothing
//! else may be sent while what is in flight fills the window. So whoever hears nothing sends a datagram each second
//! beside them, and [`allow_probe`] gives it room: what is in flight, and a little more, until something is
//! acknowledged. That acknowledgement resets quinn's own timers.

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use quinn_proto::RttEstimator;
use quinn_proto::congestion::{Controller, ControllerFactory, ControllerMetrics, CubicConfig};

/// Bytes beyond what is in flight: two of the largest datagrams.
const PROBE_BYTES: u64 = 16 << 10;

/// Makes [`Patient`] controllers around CUBIC.
#[derive(Debug)]
pub(super) struct PatientConfig(pub(super) Arc<CubicConfig>);

impl ControllerFactory for PatientConfig {
    fn build(self: Arc<Self>, now: Instant, current_mtu: u16) -> Box<dyn Controller> {
        let inner = Arc::clone(&self.0).build(now, current_mtu);
        Box::new(Patient { inner, in_flight: 0, allowed: Arc::default() })
    }
}

struct Patient {
    inner: Box<dyn Controller>,
    /// At most; exact after each acknowledgement.
    in_flight: u64,
    /// The window is at least this; 0 but for silent times. Shared with the copies that [`allow_probe`] gets.
    allowed: Arc<AtomicU64>,
}

impl Controller for Patient {
    fn on_sent(&mut self, now: Instant, bytes: u64, last_packet_number: u64) {
        self.in_flight = self.in_flight.saturating_add(bytes);
        self.inner.on_sent(now, bytes, last_packet_number);
    }

    fn on_ack(&mut self, now: Instant, sent: Instant, bytes: u64, app_limited: bool, rtt: &RttEstimator) {
        self.inner.on_ack(now, sent, bytes, app_limited, rtt);
    }

    fn on_end_acks(&mut self, now: Instant, in_flight: u64, app_limited: bool, largest: Option<u64>) {
        self.in_flight = in_flight;
        self.allowed.store(0, Ordering::Relaxed);
        self.inner.on_end_acks(now, in_flight, app_limited, largest);
    }

    fn on_congestion_event(&mut self, now: Instant, sent: Instant, persistent: bool, lost_bytes: u64) {
        self.in_flight = self.in_flight.saturating_sub(lost_bytes);
        self.inner.on_congestion_event(now, sent, persistent, lost_bytes);
    }

    fn on_mtu_update(&mut self, new_mtu: u16) {
        self.inner.on_mtu_update(new_mtu);
    }

    fn window(&self) -> u64 {
        self.inner.window().max(self.allowed.load(Ordering::Relaxed))
    }

    fn metrics(&self) -> ControllerMetrics {
        self.inner.metrics()
    }

    fn clone_box(&self) -> Box<dyn Controller> {
        let (inner, allowed) = (self.inner.clone_box(), Arc::clone(&self.allowed));
        Box::new(Self { inner, in_flight: self.in_flight, allowed })
    }

    fn initial_window(&self) -> u64 {
        self.inner.initial_window()
    }

    fn into_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }
}

/// Gives room for one more probe, whatever is in flight. `state` is what `quinn::Connection::congestion_state` gives; the
/// probe, a datagram, is the caller's to send.
pub fn allow_probe(state: Box<dyn Controller>) {
    if let Ok(patient) = state.into_any().downcast::<Patient>() {
        patient.allowed.store(patient.in_flight.saturating_add(PROBE_BYTES), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_window_has_room_for_a_probe_until_something_is_acknowledged() {
        let now = Instant::now();
        let mut controller = Arc::new(PatientConfig(Arc::default())).build(now, 1200);
        let window = controller.window();
        controller.on_sent(now, 3 * window, 0);
        assert_eq!(controller.window(), window);
        allow_probe(controller.clone_box());
        assert_eq!(controller.window(), 3 * window + PROBE_BYTES);
        // What is sent within that room gives no further room.
        controller.on_sent(now, PROBE_BYTES, 1);
        assert_eq!(controller.window(), 3 * window + PROBE_BYTES);
        allow_probe(controller.clone_box());
        assert_eq!(controller.window(), 3 * window + 2 * PROBE_BYTES);
        controller.on_end_acks(now, 0, false, Some(1));
        assert_eq!(controller.window(), window);
    }
}
